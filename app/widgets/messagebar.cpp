// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messagebar.h"

#include "app/theme/colors.h"
#include "app/theme/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace psirt {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), m_text(new QLabel), m_action(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    auto *close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    row->addWidget(close);
    setAutoFillBackground(true);
    QPalette surface = palette();
    QColor tint = Colors::of(surface).target;
    tint.setAlphaF(0.14F);
    surface.setColor(QPalette::Window, tint);
    setPalette(surface);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    hide();
}

void MessageBar::showMessage(const QString &text, const QString &actionText)
{
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    show();
}

}  // namespace psirt
