// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/subject.h"

#include "core/comparison/pairing.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace psirt {

namespace {

QString comparable(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

/// How much two texts have in common, from 0 to 1: of the pairs of neighbouring characters.
double likeness(const QString &one, const QString &other)
{
    std::map<QStringView, int> pairs;
    for (qsizetype i = 0; i + 1 < one.size(); ++i)
        ++pairs[QStringView(one).mid(i, 2)];
    int common = 0;
    for (qsizetype i = 0; i + 1 < other.size(); ++i) {
        const auto pair = pairs.find(QStringView(other).mid(i, 2));
        if (pair != pairs.end() && pair->second-- > 0)
            ++common;
    }
    return 2.0 * common / static_cast<double>(one.size() + other.size() - 2);
}

/// In a short text any letter may tell two products apart.
bool isReworded(const QString &scope, const QString &other)
{
    constexpr qsizetype sentence = 40;
    constexpr double mostly = 0.7;
    return std::min(scope.size(), other.size()) >= sentence && likeness(scope, other) >= mostly;
}

/// What is left of a title without its figures and its words of time: 「製品A 2026 年度上期」 is "製品a".
QString productIn(const QString &title)
{
    static const QRegularExpression ofTime(QStringLiteral(
        "年度|[上下前後]半?期|四半期|[年月日第回次版春夏秋冬]|\\b(?:spring|summer|autumn|fall|winter|first|second|third|"
        "fourth|"
        "last|this|half|quarter|year|version|january|february|march|april|may|june|july|august|september|october|november|"
        "december|q|h|fy|v)\\b|\\bq(?=\\d)|\\bh(?=\\d)|\\bfy(?=\\d)|\\bv(?=\\d)"));
    static const QRegularExpression figures(QStringLiteral("[\\d\\s\\p{P}\\p{S}]"));
    return comparable(title).remove(ofTime).remove(figures);
}

}  // namespace

SubjectDifference SubjectDifference::of(const Properties &one, const Properties &other)
{
    const QString scope = comparable(one.scope);
    const QString otherScope = comparable(other.scope);
    const bool isWithoutScope = scope.isEmpty() && otherScope.isEmpty();
    const bool isOther = differ(scope, otherScope);
    const bool isWordedAnew = isOther && isReworded(scope, otherScope);
    return {.organization = differ(comparable(one.organization), comparable(other.organization)),
            .scope = isOther && !isWordedAnew,
            .scopeWords = isWordedAnew,
            .title = isWithoutScope && differ(productIn(one.title), productIn(other.title))};
}

QStringList subjectKey(const Properties &properties)
{
    return {comparable(properties.organization), comparable(properties.scope)};
}

bool mayBeCopies(const Assessment &one, const Assessment &other)
{
    const Properties &properties = one.properties();
    if (!properties.date || properties.date != other.properties().date || sortedAssessors(one) != sortedAssessors(other) ||
        SubjectDifference::of(properties, other.properties()) != SubjectDifference())
        return false;
    constexpr int mostDifferent = 3;
    int alike = 0;
    int different = 0;
    std::set<FrameworkId> ids;
    for (const Assessment *each : {&one, &other}) {
        for (const auto &[id, entry] : each->entries())
            ids.insert(id);
    }
    for (const FrameworkId &id : ids)
        ++(one.entry(id) == other.entry(id) ? alike : different);
    return different <= mostDifferent && different < alike;
}

Comparison compareOf(const SubjectDifference &difference, Score baseline, Score current)
{
    Comparison comparison = compareScores(std::move(baseline), std::move(current));
    if (!difference.isOfOtherProduct())
        return comparison;
    const auto withhold = [](AverageChange &change) {
        change.isAcrossProducts = true;
        change.parts.clear();
    };
    withhold(comparison.overall);
    for (AreaChange &area : comparison.areas)
        withhold(area.average);
    return comparison;
}

Comparison compareAssessments(const Sheet &sheet, const Assessment &baseline, const Assessment &current)
{
    return compareOf(SubjectDifference::of(baseline.properties(), current.properties()), scoreAssessment(sheet, baseline),
                     scoreAssessment(sheet, current));
}

}  // namespace psirt
