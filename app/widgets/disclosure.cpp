// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/disclosure.h"

#include "app/widgets/layouts.h"

#include <QToolButton>

namespace psirt {

Disclosure::Disclosure(const QString &title, const ViewOptions &options, const QString &spokenTitle, QWidget *parent)
    : QWidget(parent), m_content(new QVBoxLayout)
{
    auto *column = makeColumn(gridUnit, this);
    auto *toggle = new QToolButton;
    toggle->setText(title);
    toggle->setAccessibleName(spokenTitle.isEmpty() ? title : spokenTitle);
    toggle->setFont(options.type.small);
    toggle->setAutoRaise(true);
    toggle->setCheckable(true);
    toggle->setArrowType(Qt::RightArrow);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addWidget(toggle);
    auto *inside = new QWidget;
    inside->setLayout(m_content);
    m_content->setContentsMargins(2 * gridUnit, 0, 0, gridUnit);
    inside->setVisible(false);
    column->addWidget(inside);
    connect(toggle, &QToolButton::toggled, inside, [inside, toggle](bool isOpen) {
        inside->setVisible(isOpen);
        toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
}

}  // namespace psirt
