// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/tabledelegate.h"

#include <QPainter>

namespace psirt {

namespace {

constexpr int mostSizes = 2000;

QColor tinted(const QColor &surface, const QColor &color, double share)
{
    const auto channel = [share](int over, int under) { return qRound(over * share + under * (1 - share)); };
    return {channel(color.red(), surface.red()), channel(color.green(), surface.green()),
            channel(color.blue(), surface.blue())};
}

/// None: as the model says.
QColor colorOf(CellStyle::Tone tone, const Colors &colors)
{
    switch (tone) {
    case CellStyle::Tone::Plain:
        return {};
    case CellStyle::Tone::Muted:
        return colors.muted;
    case CellStyle::Tone::Raised:
        return colors.raised;
    case CellStyle::Tone::Lowered:
        return colors.lowered;
    }
    Q_UNREACHABLE();
}

CellStyle styleOf(const QModelIndex &index)
{
    return index.data(cellStyleRole).value<CellStyle>();
}

}  // namespace

TableDelegate::TableDelegate(const ViewOptions &options, int padding, QObject *parent)
    : QStyledItemDelegate(parent), m_options(options), m_padding(padding), m_sizes(mostSizes)
{
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellStyle style = styleOf(index);
    const MeasuredCell cell{index.data().toString(), option.font,  option.rect.width(),
                            style.isSmall,           style.isBold, index.data(Qt::CheckStateRole).isValid(),
                            style.mostLines};
    if (const QSize *known = m_sizes.object(cell))
        return *known;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (style.mostLines > 0) {
        const QFontMetrics metrics(style.isSmall ? m_options.type.small : option.font);
        size.setHeight(std::min(size.height(), style.mostLines * metrics.lineSpacing() + gridUnit / 2));
    }
    size += QSize(gridUnit, m_padding);
    m_sizes.insert(cell, new QSize(size));
    return size;
}

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    constexpr double chosenShare = 0.16;
    constexpr double alarmingShare = 0.08;
    const Colors colors = Colors::of(option->palette);
    const CellStyle style = styleOf(index);
    if (style.isSmall)
        option->font = m_options.type.small;
    if (style.isBold)
        option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
    if (style.isAlarming)
        option->backgroundBrush = tinted(colors.surface, colors.lowered, alarmingShare);
    if (const QColor color = colorOf(style.tone, colors); color.isValid())
        option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    option->palette.setColor(QPalette::Highlight, tinted(colors.surface, colors.current, chosenShare));
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state.setFlag(QStyle::State_HasFocus, false);
    QStyledItemDelegate::paint(painter, cell, index);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

}  // namespace psirt
