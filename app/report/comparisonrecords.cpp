// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/comparisonsections.h"
#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt {

namespace {

constexpr qreal recordSpace = 6;
constexpr qreal recordGap = 10;

/// The sign, the word and both levels: "▲ Raised  2 → 3 (+1)".
void setKind(const SectionContext &context, const ChangeLine &line)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const FrameworkChange &change = line.change;
    QString levels;
    if (change.from || change.to)
        levels = formatLevel(line.baseline) + QStringLiteral(" → ") + formatLevel(line.current);
    if (change.from && change.to)
        levels += QStringLiteral("  (") + formatLevels(change.difference()) + QLatin1Char(')');
    struct Line {
        TextLines word;
        TextLines levels;
    };
    const auto set = std::make_shared<const Line>(
        Line{TextLines(context.words.changes().kind(change.kind), style.strong(), galley.width()),
             TextLines(levels, style.body, galley.width())});
    galley.space(4);
    Strip strip;
    strip.height = style.body.lineHeight;
    strip.keepsWithNext = true;
    strip.paint = [set, sign = signOfChange(change.kind), colors = style.colors](QPainter &painter) {
        paintSign(painter, sign, {4, set->word.lineHeight() / 2}, 7.5, colors);
        set->word.paint(painter, {14, 0});
        set->levels.paint(painter, {14 + set->word.width() + 14, 0});
    };
    galley.add(std::move(strip));
}

void setReason(const SectionContext &context, const ChangeRecord &record)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const bool hasReason = !record.reason.trimmed().isEmpty();
    if (!hasReason && (context.isForOutside() || !record.isUnexplained()))
        return;
    galley.space(recordSpace);
    galley.paragraph({hasReason ? record.reason : context.words[Word::NoReason],
                      hasReason ? style.body : style.body.colored(style.colors.muted), style.labelWidth,
                      context.words[Word::WhatChanged], false, true});
}

void setDone(const SectionContext &context, const std::vector<Action> &done)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    galley.space(recordSpace);
    for (std::size_t index = 0; index < done.size(); ++index)
        galley.paragraph({actionText(context.words, done[index]), style.body, style.labelWidth,
                          index == 0 ? context.words[Word::ActionsDone] : QString(), true, true});
}

/// What both sides say, a row for each kind of text that one of them has.
class SidesSetter {
public:
    SidesSetter(const SectionContext &context, const ChangeRecord &record)
        : m_context(context), m_record(record), m_style(context.galley.style()),
          m_table(sidesTable(context, context.words[Word::LastTime], context.words[Word::ThisTime]))
    {
    }

    void set()
    {
        const ChangeLine &line = m_record.line;
        addRow(Word::Level, levelCell(line.baseline), levelCell(line.current));
        if (line.baseline.level || line.current.level)
            addRow(Word::Description, descriptionCell(line.baseline, m_record.baseline),
                   descriptionCell(line.current, m_record.current));
        if (isExcluded(line.baseline) || isExcluded(line.current))
            addRow(Word::ExclusionReason, exclusionCell(line.baseline, m_record.baseline),
                   exclusionCell(line.current, m_record.current));
        addTexts(Word::Note, m_record.baseline.note, m_record.current.note);
        const QChar newline = QLatin1Char('\n');
        addTexts(Word::Evidence, m_record.baseline.evidence.join(newline), m_record.current.evidence.join(newline));
        m_context.galley.space(recordSpace + 3);
        m_table.keepsEnds = false;  // its rows are high, and each stands for itself
        setTable(m_context.galley, m_table);
    }

private:
    static bool isExcluded(const FrameworkScore &score) { return score.state == FrameworkState::Excluded; }

    [[nodiscard]] Cell absentCell() const { return {absentFigure(), {}, Sign::None, muted()}; }
    [[nodiscard]] TextStyle muted() const { return m_style.body.colored(m_style.colors.muted); }

    void addRow(Word label, Cell baseline, Cell current)
    {
        m_table.rows.push_back(
            {{m_context.words[label], {}, Sign::None, m_style.small}, std::move(baseline), std::move(current)});
    }

    void addTexts(Word label, const QString &baseline, const QString &current)
    {
        if (baseline.trimmed().isEmpty() && current.trimmed().isEmpty())
            return;
        addRow(label, {SectionContext::orAbsent(baseline)}, {SectionContext::orAbsent(current)});
    }

    [[nodiscard]] Cell levelCell(const FrameworkScore &score) const
    {
        if (score.level)
            return {formatLevel(score), {}, Sign::None, m_style.strong()};
        return {m_context.words.state(score.state), {}, signOfState(score.state), m_style.strong()};
    }

    [[nodiscard]] Cell descriptionCell(const FrameworkScore &score, const ChangeSide &side) const
    {
        if (!score.level)
            return absentCell();
        if (!side.levelText)
            return {m_context.words[Word::NoDescription], {}, Sign::None, muted()};
        return {side.levelText->japanese, m_context.rendering(*side.levelText)};
    }

    [[nodiscard]] Cell exclusionCell(const FrameworkScore &score, const ChangeSide &side) const
    {
        if (!isExcluded(score))
            return absentCell();
        if (side.exclusionReason.trimmed().isEmpty())
            return {m_context.words[Word::NoReason], {}, Sign::None, muted()};
        return {side.exclusionReason};
    }

    const SectionContext &m_context;
    const ChangeRecord &m_record;
    const PaperStyle &m_style;
    Table m_table;
};

void setRecord(const SectionContext &context, const ChangeRecord &record)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const QString title = numbered(record.line.change.id.text(), record.line.title);
    const std::size_t mark = galley.mark();
    galley.setHeads({});
    galley.space(26);
    galley.bookmark(2, title, QStringLiteral("change-") + record.line.change.id.text(),
                    context.rendering(record.line.title));
    galley.heading(title, context.rendering(record.line.title), style.title);
    galley.setHeads(continuationHeads(context, title));
    setKind(context, record.line);
    setReason(context, record);
    if (!record.done.empty())
        setDone(context, record.done);
    SidesSetter(context, record).set();
    galley.setHeads({});
    galley.keepTogether(mark, style.bodyHeight() * 0.25);
}

void setDoneElsewhere(const SectionContext &context, const std::vector<DoneLine> &lines)
{
    if (lines.empty())
        return;
    setHeading(context, Word::DoneElsewhere);
    Table table;
    table.columns = {{context.words[Word::Framework], context.galley.width() * 0.38}, {context.words[Word::What], 0}};
    for (const DoneLine &line : lines) {
        QStringList texts;
        for (const Action &action : line.actions)
            texts << actionText(context.words, action);
        table.rows.push_back(
            {titleCell(line.id.text(), line.title, context.rendering(line.title)), {texts.join(QLatin1Char('\n'))}});
    }
    setTable(context.galley, table);
}

/// Why the framework counts on one side alone: the reason of the exclusion, then what was said of the change.
QString scopeReason(const SectionContext &context, const ChangeRecord &record)
{
    QStringList reasons;
    if (record.line.change.kind == ChangeKind::NewlyExcluded)
        reasons << record.current.exclusionReason;
    else if (record.line.change.kind == ChangeKind::IncludedAgain && !record.baseline.exclusionReason.trimmed().isEmpty())
        reasons << context.words.excludedBefore(record.baseline.exclusionReason);
    reasons << record.reason;
    reasons.removeIf([](const QString &reason) { return reason.trimmed().isEmpty(); });
    if (reasons.isEmpty())
        return context.isForOutside() ? absentFigure() : context.words[Word::NoReason];
    return reasons.join(QLatin1Char('\n'));
}

}  // namespace

Table sidesTable(const SectionContext &context, const QString &baseline, const QString &current)
{
    const qreal labels = context.galley.style().labelWidth - recordGap;
    const qreal half = (context.galley.width() - labels - 2 * recordGap) / 2;
    Table table;
    table.columns = {{QString(), labels}, {baseline, half}, {current, 0}};
    return table;
}

void setChangeRecords(const SectionContext &context, const ComparisonReport &report)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    galley.startPage();
    galley.bookmark(1, context.words[Word::ChangeRecords], QStringLiteral("change-records"));
    galley.heading(context.words[Word::ChangeRecords], {}, style.pageTitle);
    if (report.records.empty()) {
        galley.space(10);
        galley.paragraph({context.words[Word::NoRecords], style.body});
    }
    for (const ChangeRecord &record : report.records)
        setRecord(context, record);
    setDoneElsewhere(context, report.doneElsewhere);
}

void setScopeChanges(const SectionContext &context, const ComparisonReport &report)
{
    Galley &galley = context.galley;
    const ReportWords &words = context.words;
    context.galley.bookmark(1, context.words[Word::ScopeChanges], QStringLiteral("scope-changes"));
    setHeading(context, Word::ScopeChanges);
    const auto changes = report.scopeChanges();
    if (changes.empty()) {
        galley.paragraph({words[Word::NoScopeChanges], galley.style().body});
        return;
    }
    Table table;
    table.columns = {{words[Word::Framework], galley.width() * 0.34}, {words[Word::Change], 92}, {words[Word::Reason], 0}};
    for (const ChangeRecord *record : changes) {
        const ChangeKind kind = record->line.change.kind;
        const BilingualText &title = record->line.title;
        table.rows.push_back({titleCell(record->line.change.id.text(), title, context.rendering(title)),
                              {words.changes().kind(kind), {}, signOfChange(kind)},
                              {scopeReason(context, *record)}});
    }
    setTable(galley, table);
}

}  // namespace psirt
