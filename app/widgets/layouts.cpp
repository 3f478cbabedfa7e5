// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/layouts.h"

#include <QResizeEvent>

#include <algorithm>

namespace psirt {

namespace {

template <typename Box>
Box *makeBox(int spacing, QWidget *parent, const QMargins &margins)
{
    auto *box = new Box(parent);
    box->setContentsMargins(margins);
    box->setSpacing(spacing);
    return box;
}

/// Watches a widget's width.
class BoxTurner final : public QObject {
public:
    BoxTurner(int width, QBoxLayout &box, QWidget &widget) : QObject(&box), m_width(width), m_box(box)
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize) {
            const bool isWide = static_cast<QResizeEvent *>(event)->size().width() >= m_width;
            m_box.setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    int m_width;
    QBoxLayout &m_box;
};

}  // namespace

FlowLayout::FlowLayout(int spacing, QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setLineSpacing(int spacing)
{
    m_lineSpacing = spacing;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = QSize(size.width() + item->sizeHint().width() + spacing(),
                         std::max(size.height(), item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int FlowLayout::layOut(const QRect &rect, bool isMeant) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QPoint at = room.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), room.width()), item->sizeHint().height());
        if (at.x() > room.left() && at.x() + size.width() > room.left() + room.width()) {
            at = QPoint(room.left(), at.y() + lineHeight + m_lineSpacing.value_or(spacing()));
            lineHeight = 0;
        }
        if (isMeant)
            item->setGeometry(QRect(at, size));
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - rect.top() + contentsMargins().bottom();
}

QVBoxLayout *makeColumn(int spacing, QWidget *parent, const QMargins &margins)
{
    return makeBox<QVBoxLayout>(spacing, parent, margins);
}

QHBoxLayout *makeRow(int spacing, QWidget *parent, const QMargins &margins)
{
    return makeBox<QHBoxLayout>(spacing, parent, margins);
}

void turnBelow(int width, QBoxLayout &box, QWidget &widget)
{
    new BoxTurner(width, box, widget);
}

ScrollArea::ScrollArea(QWidget *parent, QPalette::ColorRole surface) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(surface);
    setFocusPolicy(Qt::NoFocus);
}

}  // namespace psirt
