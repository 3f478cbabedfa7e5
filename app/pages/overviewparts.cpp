// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/overviewparts.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/tableview.h"
#include "core/planning/gentlecheck.h"
#include "core/planning/pathtoband.h"
#include "core/reporting/figures.h"

#include <QPainter>

#include <algorithm>

namespace psirt::pages {

namespace {

constexpr int barHeight = gridUnit;
constexpr int sideMargin = gridUnit;

}  // namespace

BandGauge::BandGauge(const ViewOptions &options, QWidget *parent) : QWidget(parent), m_options(options)
{
    setFont(options.type.small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTotals({});
}

void BandGauge::setTotals(const Totals &totals)
{
    m_average = totals.average;
    m_range = totals.range;
    const QString band = totals.isEnoughForBand() ? bandSentence(totals.average) : bandSentence(totals);
    setAccessibleName(tr("Average %1 of 5. %2").arg(formatAverage(totals.average), band));
    setToolTip(plainTip(band));
    update();
}

QSize BandGauge::sizeHint() const
{
    return {28 * gridUnit, QFontMetrics(font()).height() * 2 + 2 * barHeight};
}

QSize BandGauge::minimumSizeHint() const
{
    return {18 * gridUnit, sizeHint().height()};
}

void BandGauge::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QFontMetrics metrics(font());
    const double left = sideMargin;
    const double span = width() - 2 * sideMargin;
    const double top = metrics.height() + barHeight / 2.0;
    const auto position = [left, span](double value) { return left + span * value / 5; };

    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.grid);
    painter.drawRoundedRect(QRectF(left, top + barHeight / 2.0 - 1, span, 2), 1, 1);
    const QRectF band(position(Average::bandLow), top - 2, position(Average::bandHigh) - position(Average::bandLow),
                      barHeight + 4);
    QColor bandColor = colors.current;
    bandColor.setAlphaF(0.28F);
    painter.setBrush(bandColor);
    painter.drawRect(band);
    painter.setPen(colors.muted);
    const QString label = QStringLiteral("2.5–3.0");
    painter.drawText(QPointF(band.center().x() - metrics.horizontalAdvance(label) / 2.0, metrics.ascent()), label);
    for (int level = 0; level <= 5; ++level) {
        painter.setPen(QPen(colors.muted, 1));
        painter.drawLine(QPointF(position(level), top + barHeight / 2.0 - 3),
                         QPointF(position(level), top + barHeight / 2.0 + 3));
        const QString number = QString::number(level);
        painter.drawText(
            QPointF(position(level) - metrics.horizontalAdvance(number) / 2.0, top + barHeight + metrics.ascent() + 3),
            number);
    }
    if (m_range) {
        painter.setPen(QPen(colors.current, 3));
        const double middle = top + barHeight / 2.0;
        for (const double end : {m_range->low.value(), m_range->high.value()})
            painter.drawLine(QPointF(position(end), middle - 5), QPointF(position(end), middle + 5));
        painter.drawLine(QPointF(position(m_range->low.value()), middle), QPointF(position(m_range->high.value()), middle));
    }
    if (m_average) {
        painter.setPen(QPen(colors.surface, 1.5));
        painter.setBrush(colors.current);
        painter.drawEllipse(QPointF(position(m_average->value()), top + barHeight / 2.0), 6, 6);
    }
}

LevelHistogram::LevelHistogram(const ViewOptions &options, QWidget *parent) : QWidget(parent)
{
    setFont(options.type.body);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCounts({});
}

void LevelHistogram::setCounts(const std::array<int, Level::count> &counts)
{
    m_counts = counts;
    QStringList parts;
    for (const Level level : Level::all())
        parts.append(tr("level %1: %2").arg(level.number()).arg(m_counts[level.index()]));
    setAccessibleName(Words()[Term::FrameworksPerLevel]);
    setAccessibleDescription(joined(parts));
    update();
}

int LevelHistogram::rowHeight() const
{
    return fontMetrics().height() + gridUnit / 2;
}

QSize LevelHistogram::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(Words()[Term::LevelNumber].arg(0)) * 5, rowHeight() * Level::count};
}

QSize LevelHistogram::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(Words()[Term::LevelNumber].arg(0)) * 3, rowHeight() * Level::count};
}

void LevelHistogram::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setFont(font());
    const int labelWidth = fontMetrics().horizontalAdvance(Words()[Term::LevelNumber].arg(0)) + 2 * gridUnit;
    const int countWidth = fontMetrics().horizontalAdvance(QStringLiteral("00")) + gridUnit;
    const int most = std::max(1, *std::ranges::max_element(m_counts));
    const double unit = static_cast<double>(width() - labelWidth - countWidth) / most;
    for (const Level level : Level::all()) {
        const int count = m_counts[level.index()];
        const QRect row(0, rowHeight() * static_cast<int>(level.index()), width(), rowHeight());
        painter.setPen(count > 0 ? colors.text : colors.muted);
        painter.drawText(row.adjusted(gridUnit / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         Words()[Term::LevelNumber].arg(level.number()));
        const QRectF bar(labelWidth, row.top() + gridUnit / 2.0, unit * count, row.height() - gridUnit);
        painter.fillRect(bar, colors.current);
        painter.drawText(QRectF(bar.right() + gridUnit / 2.0, row.top(), countWidth, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, QString::number(count));
    }
}

ExtremesView::ExtremesView(const QString &title, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_table(new ScoreTable({title, Words()[Term::Level]}, context.options)),
      m_ties(makeMutedLabel({}, context.options.type.small))
{
    auto *column = makeColumn(gridUnit / 2, this);
    m_table->setAccessibleName(title);
    m_ties->setContentsMargins(gridUnit / 2, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_ties);
    column->addStretch(1);
    connect(m_table, &ScoreTable::rowActivated, this,
            [this](int row) { m_context.state.goTo(m_ids[static_cast<std::size_t>(row)]); });
}

void ExtremesView::setExtremes(const Extremes &extremes)
{
    std::vector<QStringList> rows;
    m_ids.clear();
    for (const FrameworkScore *each : extremes.frameworks) {
        const Framework *framework = m_context.document.sheet().framework(each->id);
        rows.push_back({titleLine(each->id.text(), framework->title, m_context.options), formatLevel(*each)});
        m_ids.push_back(each->id);
    }
    m_table->setRows(rows);
    m_ties->setVisible(extremes.ties > 0 || rows.empty());
    if (rows.empty())
        m_ties->setText(Words()[Term::NothingToName]);
    else if (extremes.ties > 0)
        m_ties->setText(
            tr("and %n more at level %1", nullptr, extremes.ties).arg(formatLevel(extremes.frameworks.back()->level)));
}

NextSteps::NextSteps(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(makeColumn(gridUnit / 4, this)),
      m_path(addLink("linkToPlan", PlanLocation{})), m_unsure(addLink("linkToUnsure", ReviewLocation{})),
      m_checks(addLink("linkToChecks", ReviewLocation{}))
{
    connect(&context.document, &Document::changed, this, &NextSteps::refresh);
    refresh();
}

LinkButton *NextSteps::addLink(const char *name, const Location &location)
{
    auto *link = new LinkButton({}, m_context.options.type.body, this);
    link->setObjectName(QString::fromLatin1(name));
    connect(link, &QAbstractButton::clicked, this, [this, location] { m_context.state.goTo(location); });
    m_column->addWidget(link);
    return link;
}

void NextSteps::show(LinkButton *link, const QString &text)
{
    link->setText(text.isEmpty() ? QString() : QStringLiteral("› ") + text);
    link->setAccessibleName(text);
    link->setVisible(!text.isEmpty());
    link->updateGeometry();
}

void NextSteps::refresh()
{
    const Document &document = m_context.document;
    const Score &score = document.shownScore();
    const auto path = pathToTell(document.sheet(), score);
    show(m_path, path && path->raises > 0
                     ? tr("Shortest way to the band: %n raise(s), to an average of %1", nullptr, path->raises)
                           .arg(formatAverage(path->average))
                     : QString());
    const int unsure = score.overall.unsure;
    show(m_unsure, unsure > 0 ? tr("%n level(s) are unsure: ask a colleague", nullptr, unsure) : QString());
    const auto checks = gentleChecks(document.sheet(), document.assessment(), document.score());
    const auto open = static_cast<int>(std::ranges::count(checks, false, &GentleCheck::isDismissed));
    show(m_checks, open > 0 ? tr("%n thing(s) are worth a second look", nullptr, open) : QString());
    setVisible(!m_path->text().isEmpty() || unsure > 0 || open > 0);
}

}  // namespace psirt::pages
