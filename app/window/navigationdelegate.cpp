// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/navigationdelegate.h"

#include "app/theme/type.h"
#include "app/widgets/rowstate.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace psirt::window {

namespace {

constexpr int signWidth = 2 * gridUnit;
constexpr int padding = gridUnit / 2;
constexpr double signRadius = 4.5;
constexpr int areaGap = gridUnit / 2;

/// An area stands a little apart from what is above it.
int gapAbove(const QModelIndex &index)
{
    return index.model()->rowCount(index) > 0 ? areaGap : 0;
}

}  // namespace

NavigationDelegate::NavigationDelegate(const ViewOptions &options, QObject *parent)
    : QStyledItemDelegate(parent), m_options(options)
{
}

QFont NavigationDelegate::fontOf(const QModelIndex &index) const
{
    QFont font = index.data(NavigationRole::state).isValid() ? m_options.type.small : m_options.type.body;
    if (!index.data(NavigationRole::state).isValid())
        font.setWeight(QFont::DemiBold);
    return font;
}

QString NavigationDelegate::figureText(const QModelIndex &index) const
{
    return index.data(NavigationRole::figure).toString();
}

QRect NavigationDelegate::titleRect(const QRect &row, const QModelIndex &index) const
{
    const int sign = index.data(NavigationRole::state).isValid() ? gridUnit + signWidth : 0;
    const QString target = index.data(NavigationRole::target).toString();
    const QFontMetrics metrics(fontOf(index));
    int figure = metrics.horizontalAdvance(figureText(index)) + gridUnit;
    if (!target.isEmpty())
        figure += metrics.horizontalAdvance(target) + 2 * gridUnit;
    return row.adjusted(sign + padding, padding + gapAbove(index), -figure - padding, -padding);
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int width = tree ? tree->viewport()->width() : option.rect.width();
    const QRect title = titleRect(QRect(0, 0, width, 1000), index);
    const QString text = index.data().toString();
    // The tree asks for all rows again whenever one of them changes.
    const auto [found, isNew] = m_heights.try_emplace({text, index.data(NavigationRole::state).isValid(), title.width()});
    if (isNew)
        found->second = layOutLines(nullptr, title, fontOf(index), text);
    return {width, found->second + 2 * padding + 2 * gapAbove(index)};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = Colors::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowState(*painter, option, colors);
    if (index.data(NavigationRole::cites).toBool()) {
        painter->setPen(QPen(colors.current, 1.5));
        painter->setBrush(Qt::NoBrush);
        const QRectF mark(option.rect.left() + 2, option.rect.top() + 5, 4, option.rect.height() - 10);
        painter->drawPolyline(QPolygonF({mark.topRight(), mark.topLeft(), mark.bottomLeft(), mark.bottomRight()}));
    }
    const QFont font = fontOf(index);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const QVariant stateData = index.data(NavigationRole::state);
    const bool counts = !stateData.isValid() || stateData.toInt() <= static_cast<int>(FrameworkState::Unrated);
    const QColor text = counts ? colors.text : colors.muted;
    const QRect title = titleRect(option.rect, index);
    if (stateData.isValid()) {
        drawSign(*painter,
                 QPointF(option.rect.left() + gridUnit + signWidth / 2.0 + 2, title.top() + metrics.height() / 2.0),
                 static_cast<FrameworkState>(stateData.toInt()), colors, text);
    }
    painter->setPen(text);
    layOutLines(painter, title, font, index.data().toString());

    const QRect figure(title.right(), title.top(), option.rect.right() - title.right() - padding, metrics.height());
    const QString target = index.data(NavigationRole::target).toString();
    if (target.isEmpty()) {
        painter->drawText(figure, Qt::AlignRight, figureText(index));
    } else {
        const int targetWidth = metrics.horizontalAdvance(target);
        painter->drawText(figure.adjusted(0, 0, -targetWidth - 2 * gridUnit, 0), Qt::AlignRight, figureText(index));
        painter->setPen(colors.target);
        painter->drawText(figure, Qt::AlignRight, target);
        const QPointF tip(figure.right() - targetWidth - 4, figure.center().y() + 0.5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.target);
        painter->drawPolygon(QPolygonF({tip, tip + QPointF(-6, -4), tip + QPointF(-6, 4)}));
    }
    painter->restore();
}

void NavigationDelegate::drawSign(QPainter &painter, const QPointF &centre, FrameworkState state, const Colors &colors,
                                  const QColor &text) const
{
    painter.setPen(QPen(text, 1.3));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case FrameworkState::Rated:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.current);
        painter.drawEllipse(centre, signRadius, signRadius);
        break;
    case FrameworkState::Unrated:
        painter.drawEllipse(centre, signRadius, signRadius);
        break;
    case FrameworkState::Excluded:
        painter.drawEllipse(centre, signRadius, signRadius);
        painter.drawLine(centre + QPointF(-3, 3), centre + QPointF(3, -3));
        break;
    case FrameworkState::OutOfScope:
        painter.drawLine(centre + QPointF(-signRadius, 0), centre + QPointF(signRadius, 0));
        break;
    }
}

}  // namespace psirt::window
