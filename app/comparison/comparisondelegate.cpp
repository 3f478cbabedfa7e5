// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisondelegate.h"

namespace psirt {

namespace {

constexpr double chosenShare = 0.16;

QColor tinted(const QColor &surface, const QColor &color, double share)
{
    const auto channel = [share](int over, int under) { return qRound(over * share + under * (1 - share)); };
    return {channel(color.red(), surface.red()), channel(color.green(), surface.green()),
            channel(color.blue(), surface.blue())};
}

ChangeColumn columnOf(const QModelIndex &index)
{
    return static_cast<ChangeColumn>(index.column());
}

}  // namespace

ComparisonDelegate::ComparisonDelegate(const ComparisonProxy &proxy, const ViewOptions &options, QObject *parent)
    : FocusRingDelegate(parent), m_proxy(proxy), m_options(options)
{
}

/// A long reason is cut in the table; it is read whole beside it.
QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int mostLines = 3;
    QSize size = FocusRingDelegate::sizeHint(option, index);
    if (columnOf(index) == ChangeColumn::Reason)
        size.setHeight(std::min(size.height(), mostLines * QFontMetrics(m_options.type.small).lineSpacing() + gridUnit / 2));
    return size + QSize(gridUnit, gridUnit + gridUnit / 2);
}

QColor ComparisonDelegate::colorOf(const QModelIndex &index, const Colors &colors) const
{
    const FrameworkChange &change = m_proxy.change(index.row());
    const ChangeColumn column = columnOf(index);
    const bool tellsTheChange = column == ChangeColumn::Difference || column == ChangeColumn::Kind;
    if (tellsTheChange && change.kind == ChangeKind::Raised)
        return colors.raised;
    if (tellsTheChange && change.kind == ChangeKind::Lowered)
        return colors.lowered;
    const bool isMissing = (column == ChangeColumn::Before && !change.from) ||
                           (column == ChangeColumn::After && !change.to) ||
                           (column == ChangeColumn::Difference && !(change.from && change.to));
    const bool lacksReason = column == ChangeColumn::Reason && m_proxy.lacksReason(index.row());
    return isMissing || lacksReason || !isChange(change.kind) ? colors.muted : colors.text;
}

void ComparisonDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    FocusRingDelegate::initStyleOption(option, index);
    const Colors colors = Colors::of(option->palette);
    const ChangeColumn column = columnOf(index);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    const FrameworkChange &change = m_proxy.change(index.row());
    const bool isState = (column == ChangeColumn::Before && !change.from) || (column == ChangeColumn::After && !change.to);
    if (isState || column == ChangeColumn::Kind || column == ChangeColumn::Reason)
        option->font = m_options.type.small;
    if (column == ChangeColumn::Difference && change.difference() != 0)
        option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
    const QColor text = colorOf(index, colors);
    // A chosen row is filled lightly, as everywhere, so that what its colours say is still seen.
    option->palette.setColor(QPalette::Text, text);
    option->palette.setColor(QPalette::HighlightedText, text);
    option->palette.setColor(QPalette::Highlight, tinted(colors.surface, colors.current, chosenShare));
}

}  // namespace psirt
