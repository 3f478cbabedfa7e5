// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/page.h"

#include "app/theme/textsizes.h"

#include <QHBoxLayout>

namespace psirt {

namespace {

/// Measures its text once for each width.
class WrappingLabel final : public QLabel {
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        return m_sizes.at(width, text(), *this, [this, width] { return QSize(width, QLabel::heightForWidth(width)); })
            .height();
    }

private:
    mutable TextSizes m_sizes;
};

}  // namespace

Page::Page(const PageContext &context, QWidget *parent) : QScrollArea(parent), m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
}

QWidget *Page::startContent(int maximumWidth)
{
    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(3 * gridUnit, 2 * gridUnit, 2 * gridUnit, 3 * gridUnit);
    auto *column = new QWidget;
    column->setMaximumWidth(maximumWidth);
    row->addWidget(column, 1);
    row->addStretch(0);
    setWidget(frame);  // deletes the one before
    return column;
}

QLabel *makeLabel(const QString &text, const QFont &font, QWidget *parent)
{
    auto *label = new WrappingLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(0, 0, 0, 2);  // some faces reach below their own descent
    return label;
}

QLabel *makeMutedLabel(const QString &text, const QFont &font, QWidget *parent)
{
    QLabel *label = makeLabel(text, font, parent);
    QPalette palette = label->palette();
    const QColor muted = Colors::of(palette).muted;
    palette.setColor(QPalette::WindowText, muted);
    palette.setColor(QPalette::Text, muted);  // what a label uses on a page's surface
    label->setPalette(palette);
    return label;
}

}  // namespace psirt
