// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/xlsxexport.h"

#include "app/exchange/answercells.h"
#include "app/exchange/importtable.h"
#include "app/exchange/xlsxbook.h"
#include "app/exchange/xlsxglance.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "core/reporting/figures.h"
#include "core/reporting/radar.h"
#include "core/scoring/score.h"

#include <QCoreApplication>

#include <algorithm>

namespace psirt::exchange {

namespace {

using Column = AnswerColumn;

/// Fills the pages. The page of frameworks is the one that holds what people type; all others look there.
class WorkbookWriter {
    Q_DECLARE_TR_FUNCTIONS(psirt::XlsxExport)

public:
    WorkbookWriter(const Sheet &sheet, const Assessment &assessment)
        : m_sheet(sheet), m_assessment(assessment), m_score(scoreAssessment(sheet, assessment)),
          m_frameworks(sheet.frameworks()), m_summary(m_book.addPage(m_words[Term::Summary])),
          m_answers(m_book.addPage(m_words[Term::Frameworks])), m_levels(m_book.addPage(tr("Levels"))),
          m_actions(m_book.addPage(m_words[Term::Actions])), m_charts(m_book.addPage(tr("Charts"))),
          m_glance(m_book.addPage(m_words[Term::Glance])), m_cells(m_answers, static_cast<int>(m_frameworks.size()), m_words)
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
        fillGlance(m_glance, m_cells, m_sheet, m_score, m_words, credit());
        for (XlsxPage *page : {&m_summary, &m_answers, &m_levels, &m_actions, &m_charts, &m_glance})
            page->protect();
        return m_book.bytes({});
    }

private:
    void fillSummary();
    /// Of the frameworks of an area, or of all.
    void fillTotals(int row, const QString &title, const std::optional<ServiceAreaId> &area, const Totals &totals);
    /// Below the row of the totals.
    void fillBand(int totalsRow, const Totals &totals);
    void fillFrameworks();
    void fillFramework(int row, const Framework &framework);
    void fillLevels();
    void fillActions();
    void fillCharts();
    /// Gives the row after it.
    int fillChartData(int row, const QString &title, const Radar &radar, bool isOfAreas);

    void addHeaders(XlsxPage &page, int row, const QStringList &headers) const
    {
        for (int column = 0; column < headers.size(); ++column)
            page.text({row, column}, headers.at(column), XlsxStyle::Header);
    }
    /// From the first to the last column; the others are headed as texts are.
    void addHeaders(XlsxPage &page, int row, const QStringList &headers, XlsxStyle ofFigures, int first, int last) const
    {
        addHeaders(page, row, headers);
        for (int column = first; column <= last; ++column)
            page.text({row, column}, headers.at(column), ofFigures);
    }

    [[nodiscard]] static XlsxCell at(int row, Column column) { return AnswerCells::cell(row, column); }
    /// What somebody fills in; empty at first where there is nothing.
    void fillInput(XlsxCell cell, const QString &text) { m_answers.text(cell, text, XlsxStyle::Input); }
    void fillInput(XlsxCell cell, const std::optional<Level> &level)
    {
        if (level)
            m_answers.number(cell, level->number(), XlsxStyle::InputWhole);
        else
            m_answers.blank(cell, XlsxStyle::InputWhole);
    }
    /// The columns that follow from what is filled in.
    void fillResults(int row, const Framework &framework, const FrameworkScore &score);
    [[nodiscard]] QString credit() const
    {
        return tr("%1, version %2, by %3").arg(m_sheet.title().japanese, m_sheet.key().version, m_sheet.publisher());
    }
    /// Of the frameworks, below the heads of the columns.
    static constexpr int firstRow = AnswerCells::firstRow;
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
    XlsxPage m_glance;
    AnswerCells m_cells;
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
    const QStringList headers{
        m_words[Term::ServiceArea], m_words[Term::Average],      m_words[Term::Rated],        tr("Ratable"),
        m_words[Term::Excluded],    tr("Levels to the targets"), m_words[Term::AverageTarget]};
    addHeaders(m_summary, row, headers, XlsxStyle::FigureHeader, 1, 6);
    constexpr double boldPart = 0.9;  // of the characters that a column is wide
    std::vector<std::pair<QString, double>> headerWidths;
    headerWidths.reserve(static_cast<std::size_t>(headers.size()));
    for (const QString &header : headers)
        headerWidths.emplace_back(header, figureWidth * boldPart);
    m_summary.fitHeight(row++, headerWidths);
    m_firstTotals = row;
    for (const ServiceArea &area : m_sheet.areas())
        fillTotals(row++, area.id.text() + QLatin1Char(' ') + area.title.japanese, area.id, m_score.area(area.id)->totals);
    fillTotals(row, m_words[Term::AllFrameworks], std::nullopt, m_score.overall);
    fillBand(row, m_score.overall);
    m_summary.text({row + 3, 0}, credit(), XlsxStyle::Quiet);
    m_summary.text({row + 4, 0}, tr("Averages are over what is rated. What is excluded or out of scope counts nowhere."),
                   XlsxStyle::Quiet);
    m_summary.text(
        {row + 5, 0},
        tr("The coloured cells of the pages “%1” and “%2” are filled in, and read by File > Import from Excel or CSV. "
           "Other cells are protected, without a password: take the protection off to sort.")
            .arg(m_words[Term::Frameworks], m_words[Term::Actions]),
        XlsxStyle::Quiet);
    constexpr double titleWidth = 44;
    m_summary.setWidth(0, 0, titleWidth);
    m_summary.setWidth(1, 6, figureWidth);
    m_summary.setLandscape();
}

// Each looks for its rows by their numbers, so that it does not matter in which order they stand.
void WorkbookWriter::fillTotals(int row, const QString &title, const std::optional<ServiceAreaId> &area,
                                const Totals &totals)
{
    const QString dash = AnswerCells::quoted(absentFigure());
    const QString ofArea =
        QStringLiteral(",%1,%2").arg(m_cells.column(Column::Number),
                                     AnswerCells::quoted(area ? area->text() + QStringLiteral(".*") : QStringLiteral("*")));
    const QString isRated =
        QStringLiteral("%1,%2").arg(m_cells.column(Column::State), m_cells.word(FrameworkState::Rated)) + ofArea;
    const auto count = [&](FrameworkState state) {
        return QStringLiteral("COUNTIFS(%1,%2%3)").arg(m_cells.column(Column::State), m_cells.word(state), ofArea);
    };
    m_summary.text({row, 0}, title, XlsxStyle::Label);
    m_summary.formula({row, 1},
                      QStringLiteral("=IFERROR(AVERAGEIFS(%1,%2),%3)").arg(m_cells.column(Column::Level), isRated, dash),
                      figureOf(totals.average), absentFigure(), XlsxStyle::Decimal);
    m_summary.formula({row, 2}, QStringLiteral("=COUNTIFS(%1)").arg(isRated), totals.rated, {}, XlsxStyle::Whole);
    m_summary.formula({row, 3},
                      QStringLiteral("=COUNTIFS(%1)-%2-%3")
                          .arg(ofArea.mid(1), count(FrameworkState::Excluded), count(FrameworkState::OutOfScope)),
                      totals.ratable, {}, XlsxStyle::Whole);
    m_summary.formula({row, 4}, QLatin1Char('=') + count(FrameworkState::Excluded), totals.excluded, {}, XlsxStyle::Whole);
    m_summary.formula(
        {row, 5},
        QStringLiteral("=IF(COUNTIFS(%1)=0,%2,SUMIFS(%3%4))").arg(isRated, dash, m_cells.column(Column::Gap), ofArea),
        totals.rated > 0 ? std::optional<double>(totals.gap) : std::nullopt, absentFigure(), XlsxStyle::Whole);
    m_summary.formula({row, 6},
                      QStringLiteral("=IFERROR(AVERAGEIFS(%1,%2,%3%4),%5)")
                          .arg(m_cells.column(Column::Target), m_cells.column(Column::State),
                               AnswerCells::quoted(QStringLiteral("<>") + wordOf(FrameworkState::Excluded, m_words)), ofArea,
                               dash),
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
    m_summary.formula({totalsRow + 1, 1},
                      QStringLiteral("=IF(ISNUMBER(%1),IF(%6,IF(%1<2.5,%2,IF(%1<=3,%3,%4)),%7),%5)")
                          .arg(average, AnswerCells::quoted(below), AnswerCells::quoted(within), AnswerCells::quoted(above),
                               AnswerCells::quoted(absentFigure()), isEnough, AnswerCells::quoted(tooFew)),
                      {}, now, XlsxStyle::Quiet);
}

void WorkbookWriter::fillFrameworks()
{
    addHeaders(m_answers, 0,
               {workbookHeader(TableColumn::Id), m_words[Term::Framework], workbookHeader(TableColumn::State),
                workbookHeader(TableColumn::Level), workbookHeader(TableColumn::Target), m_words[Term::Gap],
                workbookHeader(TableColumn::Unsure), m_words[Term::TextOfLevel], workbookHeader(TableColumn::ChangeReason),
                workbookHeader(TableColumn::Note), workbookHeader(TableColumn::Evidence),
                workbookHeader(TableColumn::ExclusionReason), m_words[Term::UnofficialTitle]},
               XlsxStyle::MarkHeader, static_cast<int>(Column::Level), static_cast<int>(Column::Unsure));
    int row = firstRow;
    for (const Framework *framework : m_frameworks)
        fillFramework(row++, *framework);
    constexpr double figureWidth = 9;
    const auto setWidth = [this](Column first, Column last, double width) {
        m_answers.setWidth(static_cast<int>(first), static_cast<int>(last), width);
    };
    setWidth(Column::Number, Column::Number, numberWidth);
    setWidth(Column::Title, Column::Title, titleWidth);
    setWidth(Column::State, Column::Unsure, figureWidth);
    setWidth(Column::LevelText, Column::Note, textWidth);
    setWidth(Column::Evidence, Column::English, titleWidth);
    m_answers.freeze(firstRow, static_cast<int>(Column::State));
    m_answers.addFilter(at(0, Column::Number), at(row - 1, Column::English));
    // The same for all, since sorting leaves such rules where they are; what a framework does not describe, import names.
    for (const Column column : {Column::Level, Column::Target, Column::Unsure})
        m_answers.allowLevels(at(firstRow, column), at(row - 1, column));
    m_answers.setLandscape(true);
}

void WorkbookWriter::fillFramework(int row, const Framework &framework)
{
    const FrameworkScore &score = *m_score.framework(framework.id);
    const Entry &entry = m_assessment.entry(framework.id);
    const QString evidence = entry.evidence.join(QLatin1Char('\n'));
    m_answers.text(at(row, Column::Number), framework.id.text());
    m_answers.text(at(row, Column::Title), framework.title.japanese);
    m_answers.text(at(row, Column::English), framework.title.english);
    fillResults(row, framework, score);
    if (score.state != FrameworkState::OutOfScope) {
        fillInput(at(row, Column::Level), score.level);
        fillInput(at(row, Column::Target), score.target);
        fillInput(at(row, Column::Unsure), score.neighbour);
        fillInput(at(row, Column::Reason), entry.rating.exclusionReason());
    }
    fillInput(at(row, Column::Changed), entry.changeReason);
    fillInput(at(row, Column::Note), entry.note);
    fillInput(at(row, Column::Evidence), evidence);
    const std::optional<BilingualText> description = score.level ? framework.description(*score.level) : std::nullopt;
    m_answers.fitHeight(row, {{framework.title.japanese, titleWidth},
                              {description ? description->japanese : QString(), textWidth},
                              {entry.changeReason, textWidth},
                              {entry.note, textWidth},
                              {evidence, titleWidth},
                              {entry.rating.exclusionReason(), titleWidth},
                              {framework.title.english, titleWidth}});
}

void WorkbookWriter::fillResults(int row, const Framework &framework, const FrameworkScore &score)
{
    const QString level = at(row, Column::Level).relative();
    const QString target = at(row, Column::Target).relative();
    const QString dash = AnswerCells::quoted(absentFigure());
    // A reason filled in excludes; where a framework is excluded without one, the word alone says so.
    const bool isSaid = score.state == FrameworkState::Excluded &&
                        m_assessment.entry(framework.id).rating.exclusionReason().trimmed().isEmpty();
    if (score.state == FrameworkState::OutOfScope || isSaid) {
        m_answers.text(at(row, Column::State), wordOf(score.state, m_words));
    } else {
        m_answers.formula(at(row, Column::State),
                          QStringLiteral("=IF(TRIM(%1)<>\"\",%2,IF(ISNUMBER(%3),%4,%5))")
                              .arg(at(row, Column::Reason).relative(), m_cells.word(FrameworkState::Excluded), level,
                                   m_cells.word(FrameworkState::Rated), m_cells.word(FrameworkState::Unrated)),
                          {}, wordOf(score.state, m_words), XlsxStyle::Plain);
    }
    const QString isRated =
        QStringLiteral("%1=%2").arg(at(row, Column::State).relative(), m_cells.word(FrameworkState::Rated));
    m_answers.formula(at(row, Column::Gap),
                      QStringLiteral("=IF(AND(%1,ISNUMBER(%2)),MAX(0,%2-%3),%4)").arg(isRated, target, level, dash),
                      score.gap ? std::optional<double>(*score.gap) : std::nullopt, absentFigure(), XlsxStyle::Mark);
    const int last = static_cast<int>(m_frameworks.size());
    const QString texts = m_levels.reference({firstRow, firstLevel}, {last, firstLevel + Level::highest});
    const QString numbers = m_levels.reference({firstRow, 0}, {last, 0});
    const std::optional<BilingualText> description = score.level ? framework.description(*score.level) : std::nullopt;
    m_answers.formula(at(row, Column::LevelText),
                      QStringLiteral("=IF(%1,INDEX(%2,MATCH(%3,%4,0),%5+1),%6)")
                          .arg(isRated, texts, at(row, Column::Number).relative(), numbers, level, dash),
                      {}, description ? description->japanese : absentFigure(), XlsxStyle::Plain);
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
    constexpr double idWidth = 24;
    constexpr int rowsToFillIn = 100;
    enum { Id, FrameworkTitle, What, Who, Due, StateOfAction, ActionId };
    addHeaders(m_actions, 0,
               {workbookHeader(TableColumn::Id), m_words[Term::Framework], workbookHeader(TableColumn::What),
                workbookHeader(TableColumn::Who), workbookHeader(TableColumn::Due), workbookHeader(TableColumn::State),
                workbookHeader(TableColumn::ActionId)});
    QStringList titlesNow;
    int row = firstRow;
    for (const Framework *framework : m_frameworks) {
        for (const Action &action : m_assessment.entry(framework->id).actions) {
            titlesNow.append(framework->title.japanese);
            m_actions.text({row, Id}, framework->id.text(), XlsxStyle::Input);
            m_actions.text({row, What}, action.what, XlsxStyle::Input);
            m_actions.text({row, Who}, action.who, XlsxStyle::Input);
            m_actions.fitHeight(
                row, {{framework->title.japanese, titleWidth}, {action.what, actionWidth}, {action.who, dateWidth}});
            if (action.due)
                m_actions.date({row, Due}, action.due, XlsxStyle::InputDate);
            else
                m_actions.blank({row, Due}, XlsxStyle::InputDate);
            m_actions.text({row, StateOfAction}, wordOf(action.state, m_words), XlsxStyle::Input);
            m_actions.text({row++, ActionId}, action.id.text(), XlsxStyle::Quiet);
        }
    }
    const int last = row + rowsToFillIn - 1;
    for (int each = row; each <= last; ++each) {
        for (const int column : {Id, What, Who, StateOfAction})
            m_actions.blank({each, column}, XlsxStyle::Input);
        m_actions.blank({each, Due}, XlsxStyle::InputDate);
    }
    const QString numbers = m_levels.reference({firstRow, 0}, {static_cast<int>(m_frameworks.size()), 0});
    const QString titles = m_levels.reference({firstRow, 1}, {static_cast<int>(m_frameworks.size()), 1});
    for (int each = firstRow; each <= last; ++each) {
        const QString id = XlsxCell{each, Id}.relative();
        m_actions.formula(
            {each, FrameworkTitle},
            QStringLiteral("=IF(%1=\"\",\"\",IFERROR(INDEX(%2,MATCH(%1&\"\",%3,0)),\"?\"))").arg(id, titles, numbers), {},
            titlesNow.value(each - firstRow), XlsxStyle::Plain);
    }
    QStringList states;
    for (const ActionState state : allActionStates)
        states.append(wordOf(state, m_words));
    m_actions.allowChoices({firstRow, StateOfAction}, {last, StateOfAction}, states);
    m_actions.setWidth(Id, Id, numberWidth);
    m_actions.setWidth(FrameworkTitle, FrameworkTitle, titleWidth);
    m_actions.setWidth(What, What, actionWidth);
    m_actions.setWidth(Who, StateOfAction, dateWidth);
    m_actions.setWidth(ActionId, ActionId, idWidth);
    m_actions.freeze(firstRow, 0);
    m_actions.addFilter({0, Id}, {last, ActionId});
    m_actions.setLandscape();
}

void WorkbookWriter::fillCharts()
{
    m_charts.setWidth(0, 0, textWidth);
    m_charts.setLandscape();
    int row = fillChartData(0, m_words[Term::AllAreas], radarOfAreas(m_sheet, m_score), true);
    for (const ServiceArea &area : m_sheet.areas())
        row = fillChartData(row, area.id.text() + QLatin1Char(' ') + area.title.japanese,
                            radarOfArea(m_sheet, m_score, area.id), false);
}

int WorkbookWriter::fillChartData(int row, const QString &title, const Radar &radar, bool isOfAreas)
{
    constexpr int rowsOfAChart = 24;  // as tall as one with a legend, so that the next begins below it
    const int head = row;
    m_charts.text({row, 0}, title, XlsxStyle::Header);
    m_charts.text({row, 1}, m_words[Term::Level], XlsxStyle::FigureHeader);
    m_charts.text({row, 2}, m_words[Term::Target], XlsxStyle::FigureHeader);
    for (std::size_t i = 0; i < radar.axes.size(); ++i) {
        const RadarAxis &axis = radar.axes[i];
        const int source = m_firstTotals + static_cast<int>(i);
        const QString id = AnswerCells::quoted(axis.id);
        const QString level = isOfAreas ? m_summary.reference({source, 1}) : m_cells.of(id, Column::Level);
        const QString counts =
            isOfAreas ? QStringLiteral("ISNUMBER(%1)").arg(level)
                      : QStringLiteral("%1=%2").arg(m_cells.of(id, Column::State), m_cells.word(FrameworkState::Rated));
        const QString target = isOfAreas ? m_summary.reference({source, 6}) : m_cells.of(id, Column::Target);
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
