// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendview.h"

#include "app/drawings/trenddrawing.h"
#include "app/messages/changewords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/trend/trendchartview.h"
#include "app/trend/trendheatview.h"
#include "app/trend/trendparts.h"
#include "app/trend/trendset.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/reporting/figures.h"

#include <QCheckBox>
#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace psirt::trend {

namespace {

constexpr int charactersOfSide = 17;  ///< at the least
constexpr int sideShare = 30;         ///< of the width, in percent

QSplitter *makeSplitter(Qt::Orientation orientation)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(gridUnit);
    return splitter;
}

}  // namespace

TrendView::TrendView(TrendSet &set, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_set(set), m_options(options), m_headline(makeLabel({}, options.type.pageTitle)),
      m_sentence(makeMutedLabel({}, options.type.body)), m_message(makeLabel({}, options.type.body)),
      m_halves(makeSplitter(Qt::Horizontal)), m_files(new TrendFileTable(options)),
      m_improved(new TrendMovesTable(Words()[Term::MostImproved], tr("Nothing has risen yet"), options)),
      m_concern(new TrendMovesTable(Words()[Term::OfConcern],
                                    tr("Nothing fell, and nothing stands still short of its target"), options)),
      m_chart(new TrendChartView), m_heatModel(new TrendHeatModel(options, this)),
      m_heat(new TrendHeatView(*m_heatModel, options)), m_history(new TrendHistory(options))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFont(options.type.body);
    m_message->hide();
    auto *column = makeColumn(gridUnit / 2, this, {2 * gridUnit, gridUnit, gridUnit, gridUnit});
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
    column->addWidget(m_message);
    m_halves->addWidget(makeSide());
    m_halves->addWidget(makeMain());
    m_halves->setStretchFactor(0, 0);
    m_halves->setStretchFactor(1, 1);
    column->addWidget(m_halves, 1);
    connect(&m_set, &TrendSet::changed, this, &TrendView::refresh);
    connect(m_files->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(!m_files->selectedEntries().empty()); });
    connect(m_files, &TrendFileTable::removalRequested, this, &TrendView::removeSelected);
    connect(m_heat, &TrendHeatView::frameworkChosen, this, &TrendView::chooseFramework);
    for (const TrendMovesTable *moves : {m_improved, m_concern})
        connect(moves, &TrendMovesTable::frameworkChosen, m_heat, &TrendHeatView::choose);
    connect(m_chart, &TrendChartView::saveRequested, this, [this] { emit chartSaveRequested(m_chart->picture()); });
    refresh();
}

QAbstractButton *TrendView::addButton(FlowLayout &row, const QString &text, const char *name) const
{
    auto *button = new QPushButton(text);
    button->setFont(m_options.type.small);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

QWidget *TrendView::makeFileButtons()
{
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(gridUnit / 2, buttons);
    connect(addButton(*row, tr("Add &Files…"), "addFiles"), &QAbstractButton::clicked, this, &TrendView::addFilesRequested);
    connect(addButton(*row, tr("Add Fol&der…"), "addFolder"), &QAbstractButton::clicked, this,
            &TrendView::addFolderRequested);
    QAbstractButton *open = addButton(*row, tr("Add the &Open Assessment"), "addOpen");
    open->setToolTip(tr("The assessment of the main window as it is now, with what is not saved yet"));
    connect(open, &QAbstractButton::clicked, this, &TrendView::addOpenRequested);
    m_remove = addButton(*row, tr("&Remove"), "remove");
    m_remove->setToolTip(tr("Take what is selected out of the trend; the file stays"));
    m_remove->setEnabled(false);
    connect(m_remove, &QAbstractButton::clicked, this, &TrendView::removeSelected);
    return buttons;
}

QWidget *TrendView::makeSide()
{
    auto *content = new QWidget;
    auto *column = makeColumn(gridUnit, content, {0, 0, gridUnit, 0});
    column->addWidget(m_files);
    column->addWidget(makeFileButtons());
    column->addWidget(m_improved);
    column->addWidget(m_concern);
    column->addStretch(1);
    auto *area = new ScrollArea;
    area->setWidget(content);
    area->setMinimumWidth(m_options.type.fullWidthCharacters(charactersOfSide));
    return area;
}

QWidget *TrendView::makeMain()
{
    auto *content = new QWidget;
    auto *column = makeColumn(gridUnit / 2, content, {gridUnit, 0, 0, 0});
    addChart(*column);
    addHeatMap(*column);
    auto *area = new ScrollArea;
    area->setWidget(content);
    area->setMinimumWidth(content->minimumSizeHint().width() + 3 * gridUnit);  // it never scrolls sideways
    return area;
}

void TrendView::addChart(QVBoxLayout &column)
{
    auto *areas = new QWidget;
    m_areaRow = new FlowLayout(gridUnit, areas);
    m_chart->setFont(m_options.type.small);
    m_chart->setLanguage(m_options.titleLanguage());
    column.addWidget(areas);
    column.addWidget(m_chart, 1);
    refreshAreas();
    QAbstractButton *copy = addButton(*m_areaRow, tr("&Copy Chart"), "copyChart");
    copy->setToolTip(Words()[Term::CopyChartHint]);
    connect(copy, &QAbstractButton::clicked, m_chart, &TrendChartView::copyAsPicture);
    QAbstractButton *save = addButton(*m_areaRow, tr("&Save Chart…"), "saveChart");
    save->setToolTip(Words()[Term::SaveChartHint]);
    connect(save, &QAbstractButton::clicked, m_chart, &TrendChartView::saveRequested);
    QLabel *hollow = makeMutedLabel(drawings::hollowMarksText(), m_options.type.small);
    hollow->setWordWrap(false);
    m_areaRow->addWidget(hollow);
}

void TrendView::addHeatMap(QVBoxLayout &column)
{
    QStringList signs;
    for (const FrameworkState state : {FrameworkState::Unrated, FrameworkState::Excluded, FrameworkState::OutOfScope})
        signs.append(signOf(state) + QLatin1Char(' ') + wordOf(state));
    column.addWidget(
        makeMutedLabel(tr("%1. Choose a framework to read how it came to its level.", "what signs mean").arg(joined(signs)),
                       m_options.type.small));
    auto *splitter = makeSplitter(Qt::Vertical);
    splitter->addWidget(m_heat);
    splitter->addWidget(m_history);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    const int line = QFontMetrics(m_options.type.body).lineSpacing();
    m_heat->setMinimumHeight(6 * line);
    m_history->setMinimumHeight(4 * line);
    m_history->hide();
    column.addWidget(splitter, 1);
}

/// Only now is it known how wide the view is.
void TrendView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_halves->setSizes({width() * sideShare / 100, width() * (100 - sideShare) / 100});
}

void TrendView::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void TrendView::refresh()
{
    const std::shared_ptr<const Trend> trend = m_set.trend();
    const std::shared_ptr<const Sheet> sheet = m_set.sheet();
    showMessage({});
    m_files->show(m_set);
    m_improved->setMoves(*sheet, trend->improved);
    m_concern->setMoves(*sheet, trend->concern);
    m_improved->setVisible(!trend->isAcrossProducts());
    m_concern->setVisible(!trend->isAcrossProducts());
    refreshHeadline();
    refreshAreas();
    refreshChart();
    const std::optional<FrameworkId> chosen = m_set.look.framework;
    m_heatModel->setTrend(sheet, trend);
    m_heat->choose(chosen);
    chooseFramework(chosen);
}

void TrendView::refreshHeadline()
{
    const Trend &trend = *m_set.trend();
    if (trend.points.empty()) {
        m_headline->setText(Words()[Term::Trend]);
        m_sentence->setText(tr("Add two or more assessments that have a date: files or a folder, or drop them here."));
        return;
    }
    const TrendPoint &last = trend.points.back();
    const QString band = bandInSentence(last.score.overall);
    const std::optional<AverageChange> change = trend.change();
    if (!change) {
        m_headline->setText(tr("Trend: average %1, %2").arg(formatAverage(last.score.overall.average), band));
        m_sentence->setText(tr("This is one assessment. Add another one, of another date, to see where it leads."));
        return;
    }
    if (trend.isAcrossProducts()) {
        m_headline->setText(tr("Averages of %n different products", nullptr, static_cast<int>(trend.products.size())));
        const QString period = tr("%1 to %2, %n assessment(s).", nullptr, static_cast<int>(trend.points.size()))
                                   .arg(longDate(*trend.points.front().date()), longDate(*last.date()));
        m_sentence->setText((QStringList{period} + noticesOf(trend)).join(QLatin1Char('\n')));
        return;
    }
    QString headline = tr("Trend: average %1 → %2").arg(formatAverage(change->baseline), formatAverage(change->current));
    if (change->difference)
        headline =
            tr("Trend: average %1 → %2 (%3)")
                .arg(formatAverage(change->baseline), formatAverage(change->current), formatDifference(change->hundredths));
    m_headline->setText(tr("%1, %2", "the averages, how the last lies to the band").arg(headline, band));
    const QString period = tr("%1 to %2, %n assessment(s).", nullptr, static_cast<int>(trend.points.size()))
                               .arg(longDate(*trend.points.front().date()), longDate(*last.date()));
    const QString split = sentenceOf(*change);
    QStringList lines{split.isEmpty() ? period : period + QLatin1Char(' ') + split};
    lines.append(noticesOf(trend));
    m_sentence->setText(lines.join(QLatin1Char('\n')));
}

void TrendView::refreshAreas()
{
    const std::vector<TrendLine> lines = trendLines(*m_set.sheet(), *m_set.trend()).lines;
    if (m_areas.size() + 1 == lines.size())
        return;
    qDeleteAll(m_areas);
    m_areas.clear();
    const double em = QFontInfo(m_options.type.small).pixelSize();
    const QSize icon(qRound(em * 2.6), qRound(em * 1.1));
    for (std::size_t line = 1; line < lines.size(); ++line) {
        auto *box = new QCheckBox(drawings::lineTitle(lines[line], m_options.titleLanguage()));
        box->setFont(m_options.type.small);
        box->setIcon(drawings::trendLineIcon(line, icon, devicePixelRatioF(), em, Colors::of(palette())));
        box->setIconSize(icon);
        box->setChecked(!m_set.look.hiddenAreas.contains(lines[line].id));
        box->setObjectName(QStringLiteral("area") + lines[line].id);
        connect(box, &QCheckBox::toggled, this, [this, id = lines[line].id](bool isShown) {
            if (isShown)
                m_set.look.hiddenAreas.erase(id);
            else
                m_set.look.hiddenAreas.insert(id);
            showAreas();
        });
        m_areaRow->addWidget(box);
        m_areas.push_back(box);
    }
}

void TrendView::refreshChart()
{
    const Trend &trend = *m_set.trend();
    m_chart->setLines(trendLines(*m_set.sheet(), trend));
    showAreas();
    QStringList details;
    if (!trend.points.empty()) {
        const QString &organization = trend.points.back().assessment.properties().organization;
        if (!organization.isEmpty())
            details.append(organization);
        details.append(tr("%1 to %2, %n assessment(s)", nullptr, static_cast<int>(trend.points.size()))
                           .arg(longDate(*trend.points.front().date()), longDate(*trend.points.back().date())));
    }
    // A chart that is copied takes along that its points are of different products.
    m_chart->setCaption({trend.isAcrossProducts() ? m_headline->text() : Words()[Term::AveragesOverTime], joined(details)});
}

void TrendView::showAreas()
{
    std::vector<bool> isShown{true};
    for (const QCheckBox *box : m_areas)
        isShown.push_back(box->isChecked());
    m_chart->setShown(std::move(isShown));
}

void TrendView::chooseFramework(const std::optional<FrameworkId> &id)
{
    m_set.look.framework = id;
    const Framework *framework = id ? m_set.sheet()->framework(*id) : nullptr;
    const bool hasHistory = framework && !m_set.trend()->points.empty();
    if (hasHistory)
        m_history->showFramework(*framework, *m_set.trend());
    m_history->setVisible(hasHistory);
}

void TrendView::removeSelected()
{
    const std::set<std::size_t> entries = m_files->selectedEntries();
    if (!entries.empty())
        m_set.remove(entries);
}

}  // namespace psirt::trend
