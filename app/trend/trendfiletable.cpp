// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendfiletable.h"

#include "app/messages/errormessage.h"
#include "app/messages/statewords.h"
#include "app/trend/trendset.h"
#include "app/widgets/quietheader.h"
#include "core/reporting/figures.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace psirt {

namespace {

enum Column { DateColumn, TitleColumn, AverageColumn, columns };

constexpr int entryRole = Qt::UserRole;

}  // namespace

TrendFileTable::TrendFileTable(const ViewOptions &options, QWidget *parent)
    : QTableWidget(0, columns, parent), m_options(options)
{
    setFont(options.type.small);
    setHorizontalHeaderLabels({tr("Date"), tr("Assessment"), tr("Average")});
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Assessments of the trend"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(options.type.small).height() + gridUnit);
    makeQuiet(*horizontalHeader(), options.type.small);
    horizontalHeader()->setSectionsClickable(false);
    // Of fixed widths, so that hundreds of rows need no measuring.
    const QFontMetrics metrics(options.type.small);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    horizontalHeader()->resizeSection(DateColumn, metrics.horizontalAdvance(QStringLiteral("0000-00-00")) + 2 * gridUnit);
    horizontalHeader()->resizeSection(AverageColumn, metrics.horizontalAdvance(tr("Average")) + 2 * gridUnit + gridUnit / 2);
    horizontalHeaderItem(DateColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeaderItem(TitleColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeaderItem(AverageColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void TrendFileTable::setCell(int row, int column, const QString &text, std::size_t entry)
{
    auto *item = new QTableWidgetItem(text);
    item->setData(entryRole, QVariant::fromValue<qulonglong>(entry));
    item->setTextAlignment((column == AverageColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    setItem(row, column, item);
}

void TrendFileTable::show(const TrendSet &set)
{
    clearContents();
    clearSpans();
    setRowCount(static_cast<int>(set.entries().size()));
    int row = 0;
    for (const auto *points : {&set.trend()->points, &set.trend()->undated}) {
        for (const TrendPoint &point : *points) {
            const std::size_t entry = set.usedEntries()[point.input];
            const QString name = point.title().isEmpty() ? QFileInfo(point.source).fileName() : point.title();
            const QString date = point.date() ? point.date()->toString(Qt::ISODate) : absentFigure();
            setCell(row, DateColumn, date, entry);
            setCell(row, TitleColumn, name, entry);
            setCell(row, AverageColumn, formatAverage(point.score.overall.average), entry);
            QStringList details{name, QDir::toNativeSeparators(point.source), countSentence(point.score.overall)};
            if (!point.date())
                details.append(tr("Without a date it has no place in the chart."));
            if (set.entries()[entry].isOpen)
                details.append(tr("As it is open now, with what is not saved yet."));
            for (int column = 0; column < columns; ++column)
                item(row, column)->setToolTip(details.join(QLatin1Char('\n')));
            if (!point.date())
                item(row, DateColumn)->setData(Qt::AccessibleTextRole, tr("no date"));
            ++row;
        }
    }
    for (std::size_t entry = 0; entry < set.entries().size(); ++entry) {
        const TrendSet::Entry &each = set.entries()[entry];
        if (each.isUsed())
            continue;
        QString reason;
        if (each.refusal) {
            const ErrorMessage message = describe(*each.refusal);
            reason = message.where.isEmpty() ? message.headline() : tr("%1 (%2)").arg(message.headline(), message.where);
        } else {
            reason = tr("%1: The same file as %2, which counts once")
                         .arg(QFileInfo(each.source).fileName(), QFileInfo(each.duplicateOf).fileName());
        }
        setCell(row, 0, QStringLiteral("! ") + reason, entry);
        item(row, 0)->setForeground(Colors::of(palette()).lowered);
        item(row, 0)->setToolTip(QDir::toNativeSeparators(each.source));
        setSpan(row, 0, 1, columns);
        ++row;
    }
    fitReasons();
}

/// Reasons wrap; every other row is one line.
void TrendFileTable::fitReasons()
{
    const QFontMetrics metrics(m_options.type.small);
    const int width = std::max(1, viewport()->width() - 2 * gridUnit);
    for (int row = rowCount() - 1; row >= 0 && columnSpan(row, 0) == columns; --row) {
        const QRect needed =
            metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap | Qt::AlignLeft, item(row, 0)->text());
        setRowHeight(row, needed.height() + gridUnit);
    }
    setFixedHeight(sizeHint().height());
}

std::set<std::size_t> TrendFileTable::selectedEntries() const
{
    std::set<std::size_t> entries;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        entries.insert(static_cast<std::size_t>(item(index.row(), 0)->data(entryRole).toULongLong()));
    return entries;
}

QSize TrendFileTable::sizeHint() const
{
    // As tall as its rows, from few to so many that what moved is still seen below.
    constexpr int fewest = 3;
    constexpr int most = 10;
    const int row = verticalHeader()->defaultSectionSize();
    return {m_options.type.fullWidthCharacters(20),
            horizontalHeader()->sizeHint().height() + std::clamp(verticalHeader()->length(), fewest * row, most * row) + 2};
}

QSize TrendFileTable::minimumSizeHint() const
{
    return {m_options.type.fullWidthCharacters(14), sizeHint().height()};
}

void TrendFileTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        emit removeRequested();
    else
        QTableWidget::keyPressEvent(event);
}

void TrendFileTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitReasons();
}

}  // namespace psirt
