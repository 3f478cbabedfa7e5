// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendparts.h"

#include "app/messages/changewords.h"
#include "app/messages/errormessage.h"
#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/trend/trendset.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/tableview.h"
#include "core/reporting/figures.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace psirt::trend {

namespace {

enum Column { DateColumn, TitleColumn, AverageColumn, columns };

constexpr int entryRole = Qt::UserRole;

ChangeKind kindOf(const TrendMove &move)
{
    if (move.difference() == 0)
        return ChangeKind::Unchanged;
    return move.difference() > 0 ? ChangeKind::Raised : ChangeKind::Lowered;
}

QTextCharFormat formatOf(const QFont &font, const QColor &color)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

/// Writes paragraphs that stand so far from the left, a little apart from what is above.
class Writer {
public:
    explicit Writer(QTextDocument &document) : m_cursor(&document) { m_cursor.beginEditBlock(); }
    ~Writer() { m_cursor.endEditBlock(); }  // laid out once, when all is there
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void paragraph(const QString &text, const QTextCharFormat &format, int indent, int above)
    {
        QTextBlockFormat block;
        block.setLeftMargin(indent);
        block.setTopMargin(above);
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
        // A text's own lines stay one paragraph.
        m_cursor.insertText(QString(text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), format);
    }

private:
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

/// "▲ Raised +1", or nothing without a level before and now.
QString moveText(const std::optional<Level> &before, const std::optional<Level> &now)
{
    if (!before || !now || before == now)
        return {};
    const ChangeKind kind = *before < *now ? ChangeKind::Raised : ChangeKind::Lowered;
    return QStringLiteral("  %1 %2 %3").arg(signOf(kind), wordOf(kind), formatLevels(now->number() - before->number()));
}

/// The last level before a point.
std::optional<Level> levelBefore(const TrendRow &row, std::size_t point)
{
    while (point > 0) {
        if (row.cells[--point].level)
            return row.cells[point].level;
    }
    return std::nullopt;
}

}  // namespace

TrendFileTable::TrendFileTable(const ViewOptions &options, QWidget *parent)
    : ItemTable({Words()[Term::Date], Words()[Term::Assessment], Words()[Term::Average]}, options, parent)
{
    setFont(options.type.small);
    setHasFigures(AverageColumn);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Assessments of the trend"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(options.type.small).height() + gridUnit);
}

/// Of fixed widths, so that hundreds of rows need no measuring.
std::vector<int> TrendFileTable::columnWidths(int room) const
{
    const QFontMetrics metrics(options().type.small);
    const int date = metrics.horizontalAdvance(QStringLiteral("0000-00-00")) + 2 * gridUnit;
    const int average = metrics.horizontalAdvance(Words()[Term::Average]) + 2 * gridUnit + gridUnit / 2;
    return {date, room - date - average, average};
}

void TrendFileTable::setCell(int row, int column, const QString &text, std::size_t entry)
{
    setText(row, column, text)->setData(QVariant::fromValue<qulonglong>(entry), entryRole);
}

void TrendFileTable::show(const TrendSet &set)
{
    clearSpans();
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columns; ++column)
            delete cells().takeItem(row, column);
    }
    cells().setRowCount(static_cast<int>(set.entries().size()));
    int row = 0;
    for (const auto *points : {&set.trend()->points, &set.trend()->undated}) {
        for (const TrendPoint &point : *points) {
            const std::size_t entry = set.usedEntries()[point.input];
            const QString name = shortName(point.title().isEmpty() ? QFileInfo(point.source).fileName() : point.title());
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
                item(row, column)->setToolTip(plainTip(details.join(QLatin1Char('\n'))));
            if (!point.date())
                item(row, DateColumn)->setData(tr("no date", "of an assessment"), Qt::AccessibleTextRole);
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
            reason = message.where.isEmpty() ? message.headline()
                                             : Words()[Term::Bracketed].arg(message.headline(), message.where);
        } else {
            reason = tr("%1: The same file as %2, which counts once")
                         .arg(QFileInfo(each.source).fileName(), QFileInfo(each.duplicateOf).fileName());
        }
        setCell(row, 0, QStringLiteral("! ") + shortText(reason), entry);
        item(row, 0)->setForeground(Colors::of(palette()).lowered);
        item(row, 0)->setToolTip(plainTip(QDir::toNativeSeparators(each.source)));
        setSpan(row, 0, 1, columns);
        ++row;
    }
    fit();
}

/// Reasons wrap; every other row is one line.
void TrendFileTable::fit()
{
    const std::vector<int> widths = columnWidths(viewport()->width());
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    const QFontMetrics metrics(options().type.small);
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
    return {options().type.fullWidthCharacters(20),
            horizontalHeader()->sizeHint().height() + std::clamp(verticalHeader()->length(), fewest * row, most * row) + 2};
}

QSize TrendFileTable::minimumSizeHint() const
{
    return {options().type.fullWidthCharacters(14), sizeHint().height()};
}

TrendMovesTable::TrendMovesTable(const QString &title, const QString &nothing, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_table(new ScoreTable({title, Words()[Term::Level]}, options)),
      m_nothing(makeMutedLabel(nothing, options.type.small))
{
    auto *column = makeColumn(gridUnit / 2, this);
    m_table->setFont(options.type.small);
    m_table->setAccessibleName(title);
    m_nothing->setContentsMargins(gridUnit / 2, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_nothing);
    connect(m_table, &ScoreTable::rowActivated, this,
            [this](int row) { emit frameworkChosen(m_ids[static_cast<std::size_t>(row)]); });
}

void TrendMovesTable::setMoves(const Sheet &sheet, const std::vector<TrendMove> &moves)
{
    std::vector<QStringList> rows;
    m_ids.clear();
    for (const TrendMove &move : moves) {
        const Framework &framework = *sheet.framework(move.id);
        const QString dates =
            QStringLiteral("%1 → %2").arg(move.fromDate.toString(Qt::ISODate), move.toDate.toString(Qt::ISODate));
        const QString levels = QStringLiteral("%1 → %2").arg(move.from.number()).arg(move.to.number());
        const QString difference = signOf(kindOf(move)) + QLatin1Char(' ') + formatLevels(move.difference());
        const QChar newLine(QChar::LineSeparator);
        rows.push_back(
            {shortTitle(framework.id.text(), framework.title, m_options) + newLine + dates, levels + newLine + difference});
        m_ids.push_back(move.id);
    }
    m_table->setRows(rows);
    const Colors colors = Colors::of(palette());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TrendMove &move = moves[static_cast<std::size_t>(row)];
        if (move.difference() != 0)
            m_table->item(row, 1)->setForeground(move.difference() > 0 ? colors.raised : colors.lowered);
        m_table->item(row, 1)->setData(tr("from %1 to %2, %3 %4")
                                           .arg(move.from.number())
                                           .arg(move.to.number())
                                           .arg(wordOf(kindOf(move)), formatLevels(move.difference())),
                                       Qt::AccessibleTextRole);
    }
    m_nothing->setVisible(rows.empty());
}

TrendHistory::TrendHistory(const ViewOptions &options, QWidget *parent) : QTextBrowser(parent), m_options(options)
{
    setFont(options.type.body);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(gridUnit);
    setTabChangesFocus(true);
    setAccessibleName(tr("History of the framework"));
}

QSize TrendHistory::sizeHint() const
{
    constexpr int lines = 7;
    return {m_options.type.fullWidthCharacters(20), lines * fontMetrics().lineSpacing()};
}

QStringList TrendHistory::textsOf(const Entry &entry, FrameworkState state)
{
    QStringList texts;
    if (!entry.changeReason.isEmpty())
        texts.append(tr("What changed: %1").arg(entry.changeReason));
    if (state == FrameworkState::Excluded && !entry.rating.exclusionReason().isEmpty())
        texts.append(tr("Reason for the exclusion: %1").arg(entry.rating.exclusionReason()));
    if (!entry.note.isEmpty())
        texts.append(Words()[Term::NoteLine].arg(entry.note));
    return texts;
}

void TrendHistory::showFramework(const Framework &framework, const Trend &trend)
{
    clear();
    write(framework, trend);
    moveCursor(QTextCursor::Start);
}

void TrendHistory::write(const Framework &framework, const Trend &trend)
{
    const Colors colors = Colors::of(palette());
    Writer writer(*document());
    writer.paragraph(titleLine(framework.id.text(), framework.title, m_options), formatOf(m_options.type.title, colors.text),
                     0, 0);
    const auto row = std::ranges::find(trend.rows, framework.id, &TrendRow::id);
    for (std::size_t i = trend.points.size(); i-- > 0;) {  // the latest first
        const TrendPoint &point = trend.points[i];
        const FrameworkScore &score = *point.score.framework(framework.id);
        const QString state =
            score.level ? wordWithDoubt(score) : signOf(score.state) + QLatin1Char(' ') + wordOf(score.state);
        writer.paragraph(longDate(*point.date()) + QStringLiteral("  ") + state +
                             moveText(levelBefore(*row, i), score.level),
                         formatOf(strong(m_options.type.body), colors.text), 0, gridUnit);
        if (!point.title().isEmpty())
            writer.paragraph(point.title(), formatOf(m_options.type.small, colors.muted), 2 * gridUnit, 0);
        for (const QString &text : textsOf(point.assessment.entry(framework.id), score.state))
            writer.paragraph(text, formatOf(m_options.type.body, colors.text), 2 * gridUnit, 0);
    }
}

}  // namespace psirt::trend
