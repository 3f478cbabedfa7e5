// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/outsidecheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace psirt {

namespace {

using Field = OutsideFinding::Field;
using Kind = OutsideFinding::Kind;

/// Full-width, half-width, upper and lower case are one.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

bool isLatin(QChar character)
{
    constexpr char16_t endOfLatin = 0x250;
    return character.isLetterOrNumber() && character.unicode() < endOfLatin;
}

/// Not within a word: «Ann» is no name in «Annual». Japanese has no spaces between words, so there any place will do.
bool holdsName(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        const bool goesOnBefore = at > 0 && isLatin(text[at - 1]) && isLatin(name.front());
        const bool goesOnAfter = end < text.size() && isLatin(text[end]) && isLatin(name.back());
        if (!goesOnBefore && !goesOnAfter)
            return true;
    }
    return false;
}

const QRegularExpression &pathPattern()
{
    // It ends with a space, a bracket or a Japanese stop.
    static const QString rest = QStringLiteral("[^\\s\"'<>|「」『』（）()、。]*");
    // The yen sign is what a Japanese keyboard types for the backslash.
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:(?<![a-z0-9])[a-z]:[\\\\/¥]%1)|(?:[\\\\¥]{2}[\\w.-]+[\\\\¥]%1)|(?:file:/%1)"
            "|(?:(?<![\\w/:.~])~?/(?:home|users|root|mnt|media|volumes|srv|opt|var|tmp|etc|usr)/%1)|(?:(?<!\\S)~/%1)")
            .arg(rest),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Names of files of an office, and addresses of the web that only a company's own network has.
const QRegularExpression &insidePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?<![\\w/.\\\\¥-])[\\w-]+\\.(?:docx?|xlsx?|pptx?|pdf|csv|txt|md|zip|psirt)\\b)"
                       "|(?:https?://"
                       "(?:[\\w.-]*intra[\\w.-]*|[\\w.-]+\\.(?:local|internal|corp|lan)|[\\w-]+(?![\\w.-]))[^\\s\"'<>"
                       "「」『』（）()、。]*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(QStringLiteral("[a-z0-9._%+-]+@[a-z0-9-]+(?:\\.[a-z0-9-]+)+"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// A department or a post: 品質保証部, 課長, 責任者（品質保証部長）.
bool isPost(const QString &word)
{
    static const QRegularExpression pattern(QStringLiteral("[部課室局係長者員任]$|チーム$|グループ$|センター$|[()]"));
    return pattern.match(word).hasMatch();
}

/// The words of a name, folded, that name the person by themselves: in Japanese order the family name may stand first, or
/// last after a department; in Latin letters it is the last word. Empty for a name of one word.
QStringList partsOf(const QString &key)
{
    const QStringList words = key.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList parts;
    for (qsizetype index = 0; index < words.size() && words.size() > 1; ++index) {
        const QString &word = words[index];
        const bool mayName = !isLatin(word.front()) || index + 1 == words.size();
        if (mayName && word.size() > 1 && !isPost(word))
            parts << word;
    }
    return parts;
}

/// The names that should not go out, each once.
class Names {
public:
    void add(const QString &name)
    {
        const QString key = folded(name);
        const bool isName = key.size() > 1 && key != QStringLiteral("psirt");
        if (isName && !m_names.contains(name.simplified())) {
            m_keys.push_back(QStringList(key) + partsOf(key));
            m_names.push_back(name.simplified());
        }
    }
    void add(const Properties &properties)
    {
        for (const QString &assessor : properties.assessors)
            add(assessor);
    }
    void add(const std::vector<Action> &actions)
    {
        for (const Action &action : actions)
            add(action.who);
    }
    void add(const ComparisonReport &report)
    {
        add(report.baseline.properties);
        add(report.current.properties);
        for (const ChangeRecord &record : report.records)
            add(record.done);
        for (const DoneLine &line : report.doneElsewhere)
            add(line.actions);
    }

    [[nodiscard]] QStringList in(const QString &text) const
    {
        QStringList found;
        const QString key = folded(text);
        for (std::size_t index = 0; index < m_keys.size(); ++index) {
            if (std::ranges::any_of(m_keys[index], [&key](const QString &each) { return holdsName(key, each); }))
                found << m_names[static_cast<qsizetype>(index)];
        }
        return found;
    }

private:
    std::vector<QStringList> m_keys;  ///< of each name, folded: whole, and its parts
    QStringList m_names;              ///< as they were typed
};

/// Looks through one text after the other.
class Check {
public:
    explicit Check(Names names) : m_names(std::move(names)) {}

    void look(const OutsideFinding &where, const QString &text)
    {
        for (const QString &name : m_names.in(text))
            add(where, Kind::Name, name);
        const QString plain = text.normalized(QString::NormalizationForm_KC);
        addMatches(where, Kind::Path, pathPattern(), plain);
        addMatches(where, Kind::Inside, insidePattern(), plain);
        addMatches(where, Kind::Address, addressPattern(), plain);
    }

    void look(const Properties &properties, bool isBaseline)
    {
        look({Field::Title, isBaseline}, properties.title);
        look({Field::Organization, isBaseline}, properties.organization);
        look({Field::Scope, isBaseline}, properties.scope);
    }

    /// The reasons that one side of the comparison gives.
    void lookAtReasons(const ComparisonReport &report, bool isBaseline)
    {
        for (const ChangeRecord &record : report.records)
            look({Field::ExclusionReason, isBaseline, record.line.change.id},
                 (isBaseline ? record.baseline : record.current).exclusionReason);
    }

    [[nodiscard]] std::vector<OutsideFinding> take() { return std::move(m_findings); }

private:
    void add(OutsideFinding finding, Kind kind, const QString &found)
    {
        finding.kind = kind;
        finding.found = found;
        if (std::ranges::find(m_findings, finding) == m_findings.end())
            m_findings.push_back(std::move(finding));
    }

    void addMatches(const OutsideFinding &where, Kind kind, const QRegularExpression &pattern, const QString &text)
    {
        for (auto match = pattern.globalMatch(text); match.hasNext();)
            add(where, kind, match.next().captured());
    }

    Names m_names;
    std::vector<OutsideFinding> m_findings;
};

}  // namespace

std::vector<OutsideFinding> checkForOutside(const ReportContent &content)
{
    Names names;
    names.add(content.cover.properties);
    for (const FrameworkRecord &record : content.records) {
        names.add(record.actions);
        for (const Opinion &opinion : record.opinions)
            names.add(opinion.who);
    }
    if (content.comparison)
        names.add(*content.comparison);
    Check check(std::move(names));
    check.look(content.cover.properties, false);
    for (const ExclusionLine &line : content.summary.excluded)
        check.look({Field::ExclusionReason, false, line.id}, line.reason);
    if (content.comparison) {
        check.look(content.comparison->baseline.properties, true);
        check.lookAtReasons(*content.comparison, true);
    }
    return check.take();
}

std::vector<OutsideFinding> checkForOutside(const ComparisonReport &report)
{
    Names names;
    names.add(report);
    Check check(std::move(names));
    check.look(report.current.properties, false);
    check.lookAtReasons(report, false);
    check.look(report.baseline.properties, true);
    check.lookAtReasons(report, true);
    return check.take();
}

}  // namespace psirt
