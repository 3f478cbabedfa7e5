// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/page.h"

#include <QHBoxLayout>

namespace psirt::pages {

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

}  // namespace psirt::pages
