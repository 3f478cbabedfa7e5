// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/referencedelegate.h"

#include "app/theme/type.h"
#include "app/widgets/rowstate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace psirt::pages {

namespace {

constexpr int padding = gridUnit / 2 + 2;

}  // namespace

ReferenceDelegate::ReferenceDelegate(const ViewOptions &options, QObject *parent)
    : QStyledItemDelegate(parent), m_options(options)
{
}

QSize ReferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int head = QFontMetrics(m_options.type.small).height();
    const QRect title(0, 0, width - 2 * padding, head);
    return {width, head + 2 + layOutLines(nullptr, title, m_options.type.small, index.data().toString()) + 2 * padding};
}

void ReferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = Colors::of(option.palette);
    const QRect area = option.rect.adjusted(padding, padding, -padding, -padding);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowState(*painter, option, colors);
    QFont bold = m_options.type.small;
    bold.setWeight(QFont::DemiBold);
    const int head = QFontMetrics(bold).height();
    painter->setFont(bold);
    painter->setPen(colors.current);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                      QStringLiteral("[%1]").arg(index.data(ReferenceRole::number).toString()));
    painter->setFont(m_options.type.small);
    painter->setPen(colors.muted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignTop, index.data(ReferenceRole::levels).toString());
    painter->setPen(colors.text);
    layOutLines(painter, area.adjusted(0, head + 2, 0, 0), m_options.type.small, index.data().toString());
    painter->restore();
}

}  // namespace psirt::pages
