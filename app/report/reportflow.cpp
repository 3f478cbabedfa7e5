// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportflow.h"

#include "core/reporting/figures.h"

namespace psirt {

namespace {

QString orAbsent(const QString &text)
{
    return text.trimmed().isEmpty() ? absentFigure() : text;
}

QString numbered(const QString &number, const BilingualText &title)
{
    return number + QLatin1Char(' ') + title.japanese;
}

/// Collects the blocks.
class Flow {
public:
    Flow(const ReportWords &words, bool showsEnglish) : m_words(words), m_showsEnglish(showsEnglish) {}

    void addCover(const ReportCover &cover, const Totals &overall);
    void addSummary(const ReportContent &content);
    void addAreas(const ReportContent &content);
    void addRecords(const ReportContent &content);
    void addCredits(const ReportCredits &credits);

    [[nodiscard]] std::vector<ReportBlock> take() { return std::move(m_blocks); }

private:
    void addTotals(const Totals &totals);
    void addFrameworks(const std::vector<FrameworkLine> &lines);
    void addExcluded(const std::vector<ExclusionLine> &lines);
    void addUnrated(const std::vector<FrameworkLine> &lines);
    void addRecord(const FrameworkRecord &record);
    void addLevel(const FrameworkRecord &record, FactsBlock &facts) const;
    void addActions(const std::vector<Action> &actions);
    void addOpinions(const std::vector<Opinion> &opinions);

    void heading(int level, const QString &text, const BilingualText &title = {}, const QString &anchor = {})
    {
        m_blocks.push_back(HeadingBlock{level, text, m_showsEnglish ? title.english : QString(), anchor});
    }
    void text(const QString &text, bool isSmall = false)
    {
        if (!text.trimmed().isEmpty())
            m_blocks.push_back(TextBlock{text, isSmall});
    }
    [[nodiscard]] QString word(Word word) const { return m_words[word]; }
    [[nodiscard]] QString separator() const
    {
        return m_words.language() == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", ");
    }
    [[nodiscard]] QString bandWord(const Totals &totals) const;

    const ReportWords &m_words;
    bool m_showsEnglish;
    std::vector<ReportBlock> m_blocks;
};

QString Flow::bandWord(const Totals &totals) const
{
    if (!totals.average)
        return word(Word::NothingRated);
    switch (totals.average->band()) {
    case Band::Below:
        return word(Word::BelowBand);
    case Band::Within:
        return word(Word::WithinBand);
    case Band::Above:
        return word(Word::AboveBand);
    }
    Q_UNREACHABLE();
}

void Flow::addCover(const ReportCover &cover, const Totals &overall)
{
    const Properties &properties = cover.properties;
    text(word(Word::ReportKind), true);
    heading(1, properties.title.isEmpty() ? word(Word::Untitled) : properties.title);
    QString status = word(Word::Final);
    if (cover.isProvisional)
        status = m_words.provisional(overall.rated, overall.ratable);
    else if (overall.unsure > 0)
        status = m_words.finalButUnsure(overall.unsure);
    const QString sheet = m_showsEnglish ? cover.sheetTitle.japanese + QLatin1Char('\n') + cover.sheetTitle.english
                                         : cover.sheetTitle.japanese;
    m_blocks.push_back(FactsBlock{{{word(Word::Organization), orAbsent(properties.organization)},
                                   {word(Word::Date), m_words.date(properties.date)},
                                   {word(Word::Occasion), m_words.occasion(properties.occasion)},
                                   {word(Word::Scope), orAbsent(properties.scope)},
                                   {word(Word::Assessors), orAbsent(properties.assessors.join(separator()))},
                                   {word(Word::NextDate), m_words.date(properties.nextDate)},
                                   {word(Word::Status), status},
                                   {word(Word::Sheet), sheet + QLatin1Char('\n')
                                                           + m_words.sheetVersion(cover.sheetVersion, cover.sheetPublished)},
                                   {word(Word::Publisher), cover.sheetPublisher}}});
}

void Flow::addTotals(const Totals &totals)
{
    FactsBlock facts{{{word(Word::Average), formatAverage(totals.average) + QStringLiteral(" – ") + bandWord(totals)},
                      {word(Word::AverageTarget), formatAverage(totals.averageTarget)},
                      {word(Word::BelowTarget), totals.rated > 0 ? QString::number(totals.belowTarget) : absentFigure()},
                      {word(Word::Rated), m_words.ratedOf(totals.rated, totals.ratable)}}};
    if (totals.excluded > 0)
        facts.facts.push_back({word(Word::Excluded), QString::number(totals.excluded)});
    m_blocks.push_back(std::move(facts));
    if (totals.range)
        text(m_words.unsure(totals.unsure, *totals.range), true);
}

void Flow::addFrameworks(const std::vector<FrameworkLine> &lines)
{
    TableBlock table{{word(Word::Framework), word(Word::Level), word(Word::Target), word(Word::Gap), word(Word::State)},
                     {false, true, true, true, false},
                     {}};
    for (const FrameworkLine &line : lines) {
        table.rows.push_back({numbered(line.score.id.text(), line.title), formatLevel(line.score),
                              formatLevel(line.score.target), formatNumber(line.score.gap), m_words.state(line.score)});
    }
    m_blocks.push_back(std::move(table));
}

void Flow::addExcluded(const std::vector<ExclusionLine> &lines)
{
    if (lines.empty())
        return;
    heading(3, word(Word::ExcludedFrameworks));
    TableBlock table{{word(Word::Framework), word(Word::Reason)}, {false, false}, {}};
    for (const ExclusionLine &line : lines) {
        table.rows.push_back({numbered(line.id.text(), line.title),
                              line.reason.trimmed().isEmpty() ? word(Word::NoReason) : line.reason});
    }
    m_blocks.push_back(std::move(table));
}

void Flow::addUnrated(const std::vector<FrameworkLine> &lines)
{
    if (lines.empty())
        return;
    heading(3, word(Word::UnratedFrameworks));
    TableBlock table{{word(Word::Framework), word(Word::Target)}, {false, true}, {}};
    for (const FrameworkLine &line : lines)
        table.rows.push_back({numbered(line.score.id.text(), line.title), formatLevel(line.score.target)});
    m_blocks.push_back(std::move(table));
}

void Flow::addSummary(const ReportContent &content)
{
    const ReportSummary &summary = content.summary;
    heading(2, word(Word::Summary), {}, QStringLiteral("summary"));
    addTotals(summary.overall);
    m_blocks.push_back(ChartBlock{summary.radar, word(Word::ServiceArea)});
    TableBlock table{{word(Word::ServiceArea), word(Word::Average), word(Word::AverageTarget), word(Word::BelowTarget),
                      word(Word::Rated)},
                     {false, true, true, true, true},
                     {}};
    for (const AreaLine &area : summary.areas) {
        const Totals &totals = area.totals;
        table.rows.push_back({numbered(area.id.text(), area.title), formatAverage(totals.average),
                              formatAverage(totals.averageTarget),
                              totals.rated > 0 ? QString::number(totals.belowTarget) : absentFigure(),
                              m_words.ratedOf(totals.rated, totals.ratable)});
    }
    m_blocks.push_back(std::move(table));
    if (const QString &remarks = content.cover.properties.remarks; !remarks.trimmed().isEmpty()) {
        heading(3, word(Word::Remarks));
        text(remarks);
    }
    if (summary.overall.rated > 0) {
        heading(3, word(Word::FrameworksBelowTarget));
        if (summary.belowTarget.empty())
            text(word(Word::NoneBelowTarget));
        else
            addFrameworks(summary.belowTarget);
    }
    addExcluded(summary.excluded);
    addUnrated(summary.unrated);
}

void Flow::addAreas(const ReportContent &content)
{
    for (const ReportArea &area : content.areas) {
        const QString title = numbered(area.id.text(), area.title);
        heading(2, title, area.title, QStringLiteral("area-") + area.id.text());
        addTotals(area.totals);
        m_blocks.push_back(ChartBlock{area.radar, title});
        addFrameworks(area.frameworks);
    }
}

void Flow::addRecords(const ReportContent &content)
{
    heading(2, word(Word::Records), {}, QStringLiteral("records"));
    for (const FrameworkRecord &record : content.records)
        addRecord(record);
}

void Flow::addLevel(const FrameworkRecord &record, FactsBlock &facts) const
{
    QString level = m_words.state(record.score);
    if (record.score.state == FrameworkState::Rated) {
        level = formatLevel(record.score) + QLatin1Char('\n')
                + (record.levelText ? record.levelText->japanese : word(Word::NoDescription));
        if (m_showsEnglish && record.levelText)
            level += QLatin1Char('\n') + record.levelText->english;
    } else if (record.score.state == FrameworkState::OutOfScope) {
        level += QLatin1Char('\n') + word(Word::OutOfScopeHint);
    }
    facts.facts.push_back({word(Word::Level), level});
    if (record.score.state == FrameworkState::Excluded) {
        const bool hasReason = !record.exclusionReason.trimmed().isEmpty();
        facts.facts.push_back({word(Word::Reason), hasReason ? record.exclusionReason : word(Word::NoReason)});
    }
    if (record.score.target)
        facts.facts.push_back({word(Word::Target), formatLevel(record.score.target)});
    if (record.score.gap)
        facts.facts.push_back({word(Word::Gap), formatNumber(record.score.gap)});
}

void Flow::addRecord(const FrameworkRecord &record)
{
    heading(3, numbered(record.score.id.text(), record.title), record.title,
            QStringLiteral("framework-") + record.score.id.text());
    QString purpose = record.purpose.japanese;
    if (m_showsEnglish && !record.purpose.english.isEmpty())
        purpose += QLatin1Char('\n') + record.purpose.english;
    FactsBlock facts{{{word(Word::Purpose), purpose}}};
    addLevel(record, facts);
    if (!record.note.trimmed().isEmpty())
        facts.facts.push_back({word(Word::Note), record.note});
    if (!record.changeReason.trimmed().isEmpty())
        facts.facts.push_back({word(Word::WhatChanged), record.changeReason});
    m_blocks.push_back(std::move(facts));
    if (!record.evidence.isEmpty())
        m_blocks.push_back(ListBlock{word(Word::Evidence), record.evidence});
    if (!record.actions.empty())
        addActions(record.actions);
    if (!record.opinions.empty())
        addOpinions(record.opinions);
}

void Flow::addOpinions(const std::vector<Opinion> &opinions)
{
    TableBlock table{{word(Word::Assessors), word(Word::Level), word(Word::Note), word(Word::Evidence)},
                     {false, false, false, false},
                     {}};
    for (const Opinion &opinion : opinions) {
        QStringList notes{opinion.rating.exclusionReason().trimmed(), opinion.note.trimmed()};
        notes.removeAll(QString());
        table.rows.push_back({orAbsent(opinion.who), m_words.rating(opinion.rating), orAbsent(notes.join(QLatin1Char('\n'))),
                              orAbsent(opinion.evidence.join(QLatin1Char('\n')))});
    }
    heading(4, word(Word::WhoSaidWhat));
    m_blocks.push_back(std::move(table));
}

void Flow::addActions(const std::vector<Action> &actions)
{
    TableBlock table{{word(Word::What), word(Word::Who), word(Word::Due), word(Word::State)}, {false, false, false, false}, {}};
    for (const Action &action : actions) {
        table.rows.push_back({orAbsent(action.what), orAbsent(action.who), m_words.date(action.due),
                              m_words.actionState(action.state)});
    }
    heading(4, word(Word::Actions));
    m_blocks.push_back(std::move(table));
}

void Flow::addCredits(const ReportCredits &credits)
{
    heading(2, word(Word::Credits), {}, QStringLiteral("credits"));
    text(m_words.basedOn(credits.sheetTitle.japanese, credits.sheetVersion, credits.sheetPublisher), true);
    text(m_words.referencesFrom(credits.framework), true);
    if (m_showsEnglish)
        text(word(Word::UnofficialHint), true);
}

}  // namespace

std::vector<ReportBlock> flowOf(const ReportContent &content, const ReportWords &words, bool showsEnglish)
{
    Flow flow(words, showsEnglish);
    flow.addCover(content.cover, content.summary.overall);
    flow.addSummary(content);
    flow.addAreas(content);
    flow.addRecords(content);
    flow.addCredits(content.credits);
    return flow.take();
}

}  // namespace psirt
