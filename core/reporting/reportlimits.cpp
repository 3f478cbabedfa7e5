// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/reportlimits.h"

#include "core/base/outgoingtext.h"

#include <algorithm>

namespace psirt {

namespace {

/// Cuts, and counts what it cut. What it keeps has one kind of line end.
class Cutter {
public:
    void text(QString &text, qsizetype most)
    {
        text = withPlainLineEnds(text);
        if (text.size() <= most)
            return;
        text = cut(text, most);
        ++m_count;
    }

    /// Its first lines.
    void linesOf(QString &text, qsizetype most)
    {
        const QStringList lines = text.split(QLatin1Char('\n'));
        if (lines.size() <= most)
            return;
        text = lines.first(most).join(QLatin1Char('\n')) + QChar(u'…');
        ++m_count;
    }

    /// All of them together.
    void lines(QStringList &lines, qsizetype most)
    {
        qsizetype left = most;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            lines[i] = withPlainLineEnds(lines[i]);
            if (lines[i].size() > left) {
                lines[i] = cut(lines[i], left);
                lines.resize(i + 1);
                ++m_count;
                return;
            }
            left -= lines[i].size();
        }
    }

    template <typename List>
    void list(List &list, std::size_t most)
    {
        if (static_cast<std::size_t>(list.size()) <= most)
            return;
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(most), list.end());
        ++m_count;
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    /// At most so many, the last of them an ellipsis; no surrogate pair is parted.
    [[nodiscard]] static QString cut(const QString &text, qsizetype most)
    {
        qsizetype kept = std::max<qsizetype>(0, most - 1);
        if (kept > 0 && text[kept - 1].isHighSurrogate())
            --kept;
        return text.left(kept) + QChar(u'…');
    }

    int m_count = 0;
};

void cut(Properties &properties, Cutter &cutter)
{
    cutter.text(properties.title, ReportLimits::name);
    cutter.text(properties.organization, ReportLimits::name);
    cutter.text(properties.scope, ReportLimits::scope);
    cutter.text(properties.remarks, ReportLimits::text);
    properties.conclusion = withPlainLineEnds(properties.conclusion).trimmed();
    cutter.linesOf(properties.conclusion, ReportLimits::conclusionLines);
    cutter.text(properties.conclusion, ReportLimits::conclusion);
    cutter.list(properties.assessors, static_cast<std::size_t>(ReportLimits::assessors));
    for (QString &name : properties.assessors)
        cutter.text(name, ReportLimits::name);
}

Rating cut(const Rating &rating, Cutter &cutter)
{
    QString reason = rating.exclusionReason();
    cutter.text(reason, ReportLimits::text);
    return rating.isExcluded() ? Rating::excluded(reason) : rating;
}

void cut(Entry &entry, Cutter &cutter)
{
    entry.rating = cut(entry.rating, cutter);
    cutter.text(entry.note, ReportLimits::text);
    cutter.text(entry.changeReason, ReportLimits::text);
    cutter.lines(entry.evidence, ReportLimits::text);
    cutter.list(entry.actions, ReportLimits::actions);
    for (Action &action : entry.actions) {
        cutter.text(action.what, ReportLimits::action);
        cutter.text(action.who, ReportLimits::name);
    }
    cutter.list(entry.opinions, ReportLimits::opinions);
    for (Opinion &opinion : entry.opinions) {
        cutter.text(opinion.who, ReportLimits::name);
        cutter.text(opinion.note, ReportLimits::opinion);
        cutter.lines(opinion.evidence, ReportLimits::opinion);
        opinion.rating = cut(opinion.rating, cutter);
    }
}

}  // namespace

BoundedAssessment boundedForReport(const Assessment &assessment)
{
    Cutter cutter;
    BoundedAssessment bounded{assessment};
    Properties properties = assessment.properties();
    cut(properties, cutter);
    bounded.assessment.setProperties(std::move(properties));
    for (const auto &[id, whole] : assessment.entries()) {
        Entry entry = whole;
        cut(entry, cutter);
        bounded.assessment.setEntry(id, std::move(entry));
    }
    bounded.cut = cutter.count();
    return bounded;
}

}  // namespace psirt
