// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/xlsxexport.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"

#include "app/exchange/importtable.h"
#include "app/exchange/xlsxbook.h"
#include "core/reporting/figures.h"
#include "core/reporting/radar.h"
#include "core/scoring/score.h"

#include <QCoreApplication>

#include <algorithm>

namespace psirt::exchange {

namespace {

/// The columns of the page of frameworks.
enum Column { Number, Title, State, LevelColumn, Target, Gap, Unsure, LevelText, Changed, Note, Evidence, Reason, English };

/// Fills the pages. The page of frameworks is the one that holds what people type; all others look there.
class WorkbookWriter {
    Q_DECLARE_TR_FUNCTIONS(psirt::XlsxExport)

public:
    WorkbookWriter(const Sheet &sheet, const Assessment &assessment)
        : m_sheet(sheet), m_assessment(assessment), m_score(scoreAssessment(sheet, assessment)),
          m_frameworks(sheet.frameworks()), m_summary(m_book.addPage(m_words[Term::Summary])),
          m_answers(m_book.addPage(m_words[Term::Frameworks])), m_levels(m_book.addPage(tr("Levels"))),
          m_actions(m_book.addPage(m_words[Term::Actions])), m_charts(m_book.addPage(tr("Charts")))
    {
    }

    [[nodiscard]] Result<QByteArray> bytes()
    {
        const Properties &properties = m_assessment.properties();
        m_book.setProperties(properties.title, properties.assessors.join(QStringLiteral(", ")), properties.organization,
                             credit());
        fillSummary();
        fillFrameworks();
        fillLevels();
        fillActions();
        fillCharts();
        return m_book.bytes({});
    }

private:
    void fillSummary();
    void fillTotals(int row, const QString &title, int first, int last, const Totals &totals);
    /// Below the row of the totals.
    void fillBand(int totalsRow, const Totals &totals);
    void fillFrameworks();
    void fillFramework(int row, const Framework &framework);
    void fillLevels();
    void fillActions();
    void fillCharts();
    /// Gives the row after it.
    int fillChartData(int row, const QString &title, const Radar &radar, int firstFramework);

    void addHeaders(XlsxPage &page, int row, const QStringList &headers) const
    {
        for (int column = 0; column < headers.size(); ++column)
            page.text({row, column}, headers.at(column), XlsxStyle::Header);
    }

    /// A word in a formula.
    [[nodiscard]] static QString quoted(const QString &text) { return QLatin1Char('"') + text + QLatin1Char('"'); }
    [[nodiscard]] QString ratedWord() const { return quoted(wordOf(FrameworkState::Rated, m_words)); }
    /// One column of the frameworks from one row to another.
    [[nodiscard]] QString answers(Column column, int first, int last) const
    {
        return m_answers.reference({first, column}, {last, column});
    }
    [[nodiscard]] QString credit() const
    {
        return tr("%1, version %2, by %3").arg(m_sheet.title().japanese, m_sheet.key().version, m_sheet.publisher());
    }
    /// Of the frameworks, below the heads of the columns.
    static constexpr int firstRow = 1;
    /// Of level 0, on the page of levels.
    static constexpr int firstLevel = 3;
    /// Widths of columns, in characters.
    static constexpr double numberWidth = 6;
    static constexpr double titleWidth = 30;
    static constexpr double textWidth = 48;

    const Sheet &m_sheet;
    const Assessment &m_assessment;
    Score m_score;
    std::vector<const Framework *> m_frameworks;
    Words m_words;
    XlsxBook m_book;
    XlsxPage m_summary;
    XlsxPage m_answers;
    XlsxPage m_levels;
    XlsxPage m_actions;
    XlsxPage m_charts;
    int m_firstTotals = 0;  ///< the row of the first area on the summary
};

std::optional<double> figureOf(const std::optional<Average> &average)
{
    return average ? std::optional(average->value()) : std::nullopt;
}

void WorkbookWriter::fillSummary()
{
    const Properties &properties = m_assessment.properties();
    constexpr double figureWidth = 14;
    m_summary.text({0, 0}, properties.title.isEmpty() ? m_words[Term::Assessment] : properties.title, XlsxStyle::Title);
    int row = 2;
    const std::vector<std::pair<QString, QString>> texts{
        {m_words[Term::Organization], properties.organization},
        {m_words[Term::Scope], properties.scope},
        {m_words[Term::Assessors], properties.assessors.join(QStringLiteral(", "))},
        {m_words[Term::Remarks], properties.remarks}};
    for (const auto &[label, text] : texts) {
        m_summary.text({row, 0}, label, XlsxStyle::Label);
        m_summary.textAcross({row, 1}, 6, text);
        m_summary.fitHeight(row++, {{text, 6 * figureWidth}});
    }
    for (const auto &[label, date] :
         {std::pair(m_words[Term::Date], properties.date), {m_words[Term::NextDate], properties.nextDate}}) {
        m_summary.text({row, 0}, label, XlsxStyle::Label);
        m_summary.date({row++, 1}, date);
    }
    ++row;
    addHeaders(m_summary, row++,
               {m_words[Term::ServiceArea], m_words[Term::Average], m_words[Term::Rated], tr("Ratable"),
                m_words[Term::Excluded], tr("Levels to the targets"), m_words[Term::AverageTarget]});
    m_firstTotals = row;
    int first = firstRow;
    for (const ServiceArea &area : m_sheet.areas()) {
        const int last = first + static_cast<int>(area.frameworks.size()) - 1;
        fillTotals(row++, area.id.text() + QLatin1Char(' ') + area.title.japanese, first, last,
                   m_score.area(area.id)->totals);
        first = last + 1;
    }
    fillTotals(row, m_words[Term::AllFrameworks], firstRow, first - 1, m_score.overall);
    fillBand(row, m_score.overall);
    m_summary.text({row + 3, 0}, credit(), XlsxStyle::Quiet);
    m_summary.text({row + 4, 0}, tr("Averages are over what is rated. What is excluded or out of scope counts nowhere."),
                   XlsxStyle::Quiet);
    constexpr double titleWidth = 44;
    m_summary.setWidth(0, 0, titleWidth);
    m_summary.setWidth(1, 6, figureWidth);
    m_summary.setLandscape();
}

void WorkbookWriter::fillTotals(int row, const QString &title, int first, int last, const Totals &totals)
{
    const QString states = answers(State, first, last);
    const QString dash = quoted(absentFigure());
    m_summary.text({row, 0}, title, XlsxStyle::Label);
    m_summary.formula(
        {row, 1},
        QStringLiteral("=IFERROR(AVERAGEIF(%1,%2,%3),%4)").arg(states, ratedWord(), answers(LevelColumn, first, last), dash),
        figureOf(totals.average), absentFigure(), XlsxStyle::Decimal);
    m_summary.formula({row, 2}, QStringLiteral("=COUNTIF(%1,%2)").arg(states, ratedWord()), totals.rated, {},
                      XlsxStyle::Whole);
    m_summary.formula({row, 3},
                      QStringLiteral("=ROWS(%1)-COUNTIF(%1,%2)-COUNTIF(%1,%3)")
                          .arg(states, quoted(wordOf(FrameworkState::Excluded, m_words)),
                               quoted(wordOf(FrameworkState::OutOfScope, m_words))),
                      totals.ratable, {}, XlsxStyle::Whole);
    m_summary.formula({row, 4},
                      QStringLiteral("=COUNTIF(%1,%2)").arg(states, quoted(wordOf(FrameworkState::Excluded, m_words))),
                      totals.excluded, {}, XlsxStyle::Whole);
    m_summary.formula(
        {row, 5},
        QStringLiteral("=IF(COUNTIF(%1,%2)=0,%3,SUM(%4))").arg(states, ratedWord(), dash, answers(Gap, first, last)),
        totals.rated > 0 ? std::optional<double>(totals.gap) : std::nullopt, absentFigure(), XlsxStyle::Whole);
    m_summary.formula({row, 6}, QStringLiteral("=IFERROR(AVERAGE(%1),%2)").arg(answers(Target, first, last), dash),
                      figureOf(totals.averageTarget), absentFigure(), XlsxStyle::Decimal);
}

void WorkbookWriter::fillBand(int totalsRow, const Totals &totals)
{
    const QString below = m_words[Term::BelowTargetBand];
    const QString within = m_words[Term::WithinTargetBand];
    const QString above = m_words[Term::AboveTargetBand];
    const QString tooFew = m_words[Term::TooFewForBand];
    const QString average = XlsxCell{totalsRow, 1}.absolute();
    const QString isEnough =
        QStringLiteral("2*%1>=%2").arg(XlsxCell{totalsRow, 2}.absolute(), XlsxCell{totalsRow, 3}.absolute());
    QString now = absentFigure();
    if (totals.average) {
        const Band band = totals.average->band();
        now = !totals.isEnoughForBand() ? tooFew : band == Band::Below ? below : band == Band::Within ? within : above;
    }
    m_summary.formula(
        {totalsRow + 1, 1},
        QStringLiteral("=IF(ISNUMBER(%1),IF(%6,IF(%1<2.5,%2,IF(%1<=3,%3,%4)),%7),%5)")
            .arg(average, quoted(below), quoted(within), quoted(above), quoted(absentFigure()), isEnough, quoted(tooFew)),
        {}, now, XlsxStyle::Quiet);
}

void WorkbookWriter::fillFrameworks()
{
    addHeaders(m_answers, 0,
               {workbookHeader(TableColumn::Id), m_words[Term::Framework], m_words[Term::State],
                workbookHeader(TableColumn::Level), workbookHeader(TableColumn::Target), m_words[Term::Gap],
                tr("Unsure: or level"), tr("Text of the level"), m_words[Term::WhatChanged],
                workbookHeader(TableColumn::Note), m_words[Term::Evidence], m_words[Term::ExclusionReason],
                tr("English title (unofficial)")});
    int row = firstRow;
    for (const Framework *framework : m_frameworks)
        fillFramework(row++, *framework);
    constexpr double figureWidth = 9;
    m_answers.setWidth(Number, Number, numberWidth);
    m_answers.setWidth(Title, Title, titleWidth);
    m_answers.setWidth(State, Unsure, figureWidth);
    m_answers.setWidth(LevelText, Note, textWidth);
    m_answers.setWidth(Evidence, English, titleWidth);
    m_answers.freeze(firstRow, State);
    m_answers.addFilter({0, Number}, {row - 1, English});
    m_answers.setLandscape(true);
}

void WorkbookWriter::fillFramework(int row, const Framework &framework)
{
    const FrameworkScore &score = *m_score.framework(framework.id);
    const Entry &entry = m_assessment.entry(framework.id);
    const XlsxCell level{row, LevelColumn};
    const XlsxCell target{row, Target};
    m_answers.text({row, Number}, framework.id.text());
    m_answers.text({row, Title}, framework.title.japanese);
    m_answers.text({row, English}, framework.title.english);
    if (score.state == FrameworkState::Excluded || score.state == FrameworkState::OutOfScope) {
        m_answers.text({row, State}, wordOf(score.state, m_words));
        m_answers.text({row, Gap}, absentFigure(), XlsxStyle::Whole);
    } else {
        m_answers.formula({row, State},
                          QStringLiteral("=IF(ISNUMBER(%1),%2,%3)")
                              .arg(level.absolute(), ratedWord(), quoted(wordOf(FrameworkState::Unrated, m_words))),
                          {}, wordOf(score.state, m_words), XlsxStyle::Plain);
        m_answers.formula({row, Gap},
                          QStringLiteral("=IF(AND(ISNUMBER(%1),ISNUMBER(%2)),MAX(0,%2-%1),%3)")
                              .arg(level.absolute(), target.absolute(), quoted(absentFigure())),
                          score.gap ? std::optional<double>(*score.gap) : std::nullopt, absentFigure(), XlsxStyle::Whole);
        m_answers.allowLevels(level, framework.highestChoosable()->number());
        m_answers.allowLevels(target, framework.highestChoosable()->number());
    }
    if (score.level)
        m_answers.number(level, score.level->number());
    if (score.target)
        m_answers.number(target, score.target->number());
    if (score.neighbour)
        m_answers.number({row, Unsure}, score.neighbour->number());
    const QString texts = m_levels.reference({row, firstLevel}, {row, firstLevel + Level::highest});
    const QString none = absentFigure();
    const std::optional<BilingualText> description = score.level ? framework.description(*score.level) : std::nullopt;
    m_answers.formula({row, LevelText},
                      QStringLiteral("=IF(ISNUMBER(%1),INDEX(%2,1,%1+1),%3)").arg(level.absolute(), texts, quoted(none)), {},
                      description ? description->japanese : none, XlsxStyle::Plain);
    m_answers.text({row, Changed}, entry.changeReason);
    m_answers.text({row, Note}, entry.note);
    m_answers.text({row, Evidence}, entry.evidence.join(QLatin1Char('\n')));
    m_answers.text({row, Reason}, entry.rating.exclusionReason());
    m_answers.fitHeight(row, {{framework.title.japanese, titleWidth},
                              {description ? description->japanese : QString(), textWidth},
                              {entry.changeReason, textWidth},
                              {entry.note, textWidth},
                              {entry.evidence.join(QLatin1Char('\n')), titleWidth},
                              {entry.rating.exclusionReason(), titleWidth},
                              {framework.title.english, titleWidth}});
}

void WorkbookWriter::fillLevels()
{
    QStringList headers{m_words[Term::Number], m_words[Term::Framework], m_words[Term::Purpose]};
    for (const Level level : Level::all())
        headers.append(m_words[Term::LevelNumber].arg(level.number()));
    addHeaders(m_levels, 0, headers);
    int row = firstRow;
    for (const Framework *framework : m_frameworks) {
        m_levels.text({row, 0}, framework->id.text());
        m_levels.text({row, 1}, framework->title.japanese);
        m_levels.text({row, 2}, framework->purpose.japanese);
        std::vector<std::pair<QString, double>> texts{{framework->purpose.japanese, textWidth}};
        for (const Level level : Level::all()) {
            const auto &description = framework->description(level);
            const QString text = description ? description->japanese : absentFigure();
            m_levels.text({row, firstLevel + level.number()}, text);
            texts.emplace_back(text, textWidth);
        }
        m_levels.fitHeight(row++, texts);
    }
    m_levels.text({row + 1, 1}, credit(), XlsxStyle::Quiet);
    m_levels.setWidth(0, 0, numberWidth);
    m_levels.setWidth(1, 1, titleWidth);
    m_levels.setWidth(2, firstLevel + Level::highest, textWidth);
    m_levels.freeze(firstRow, 2);
    m_levels.setLandscape(true);
}

void WorkbookWriter::fillActions()
{
    constexpr double actionWidth = 60;
    constexpr double dateWidth = 16;
    addHeaders(m_actions, 0,
               {m_words[Term::Number], m_words[Term::Framework], m_words[Term::What], m_words[Term::Who], m_words[Term::Due],
                m_words[Term::State]});
    int row = firstRow;
    for (const Framework *framework : m_frameworks) {
        for (const Action &action : m_assessment.entry(framework->id).actions) {
            m_actions.text({row, 0}, framework->id.text());
            m_actions.text({row, 1}, framework->title.japanese);
            m_actions.text({row, 2}, action.what);
            m_actions.text({row, 3}, action.who);
            m_actions.fitHeight(
                row, {{framework->title.japanese, titleWidth}, {action.what, actionWidth}, {action.who, dateWidth}});
            m_actions.date({row, 4}, action.due);
            m_actions.text({row++, 5}, wordOf(action.state, m_words));
        }
    }
    m_actions.setWidth(0, 0, numberWidth);
    m_actions.setWidth(1, 1, titleWidth);
    m_actions.setWidth(2, 2, actionWidth);
    m_actions.setWidth(3, 5, dateWidth);
    m_actions.freeze(firstRow, 0);
    m_actions.addFilter({0, 0}, {std::max(row - 1, firstRow), 5});
    m_actions.setLandscape();
}

void WorkbookWriter::fillCharts()
{
    m_charts.setWidth(0, 0, textWidth);
    m_charts.setLandscape();
    int row = fillChartData(0, m_words[Term::AllAreas], radarOfAreas(m_sheet, m_score), 0);
    int first = firstRow;
    for (const ServiceArea &area : m_sheet.areas()) {
        row = fillChartData(row, area.id.text() + QLatin1Char(' ') + area.title.japanese,
                            radarOfArea(m_sheet, m_score, area.id), first);
        first += static_cast<int>(area.frameworks.size());
    }
}

int WorkbookWriter::fillChartData(int row, const QString &title, const Radar &radar, int firstFramework)
{
    constexpr int rowsOfAChart = 24;  // as tall as one with a legend, so that the next begins below it
    const int head = row;
    m_charts.text({row, 0}, title, XlsxStyle::Header);
    m_charts.text({row, 1}, m_words[Term::Level], XlsxStyle::Header);
    m_charts.text({row, 2}, m_words[Term::Target], XlsxStyle::Header);
    const bool isOfAreas = firstFramework == 0;
    for (std::size_t i = 0; i < radar.axes.size(); ++i) {
        const RadarAxis &axis = radar.axes[i];
        const int offset = static_cast<int>(i);
        const int source = isOfAreas ? m_firstTotals + offset : firstFramework + offset;
        const QString level = isOfAreas ? m_summary.reference({source, 1}) : m_answers.reference({source, LevelColumn});
        const QString counts = isOfAreas ? QStringLiteral("ISNUMBER(%1)").arg(level)
                                         : QStringLiteral("%1=%2").arg(m_answers.reference({source, State}), ratedWord());
        const QString target = isOfAreas ? m_summary.reference({source, 6}) : m_answers.reference({source, Target});
        const XlsxStyle style = isOfAreas ? XlsxStyle::Decimal : XlsxStyle::Whole;
        ++row;
        m_charts.text({row, 0}, axis.id + QLatin1Char(' ') + axis.title.japanese);
        // What is no number has no point: #N/A is the only cell that a chart leaves out.
        m_charts.formula({row, 1}, QStringLiteral("=IF(%1,%2,NA())").arg(counts, level), axis.level, QStringLiteral("#N/A"),
                         style);
        m_charts.formula({row, 2}, QStringLiteral("=IF(ISNUMBER(%1),%1,NA())").arg(target), axis.target,
                         QStringLiteral("#N/A"), style);
    }
    const QString labels = m_charts.reference({head + 1, 0}, {row, 0});
    const std::vector<XlsxSeries> series{{m_words[Term::Level], labels, m_charts.reference({head + 1, 1}, {row, 1}), false},
                                         {m_words[Term::Target], labels, m_charts.reference({head + 1, 2}, {row, 2}), true}};
    m_charts.insertChart({head, 4}, m_book.addRadar(title, series));
    return std::max(row + 2, head + rowsOfAChart);
}

}  // namespace

Result<QByteArray> exportXlsx(const Sheet &sheet, const Assessment &assessment)
{
    return WorkbookWriter(sheet, assessment).bytes();
}

}  // namespace psirt::exchange
