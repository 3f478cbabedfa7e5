// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messagebar.h"

#include "app/messages/shorttext.h"
#include "app/messages/terms.h"
#include "app/theme/colors.h"
#include "app/theme/type.h"
#include "app/widgets/labels.h"
#include "app/widgets/plaintext.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

#include <memory>
#include <utility>

namespace psirt {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(makePlainLabel()), m_choices(new QHBoxLayout), m_button(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    row->addLayout(m_choices);
    row->addWidget(m_button);
    auto *close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    row->addWidget(close);
    QColor tint = Colors::of(palette()).target;
    tint.setAlphaF(0.14F);
    setSurface(*this, tint);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, nullptr))
            action();
    });
    hide();
}

void MessageBar::showMessage(const QString &text, const QString &actionText, std::function<void()> action)
{
    clearChoices();
    constexpr int mostCharacters = 600;
    constexpr int mostLines = 8;
    m_text->setText(shortText(text, mostCharacters, mostLines));
    m_action = std::move(action);
    m_button->setText(actionText);
    m_button->setVisible(!actionText.isEmpty());
    setAccessibleName(text);
    show();
}

void MessageBar::showChoices(const QString &text, const std::vector<MessageChoice> &choices)
{
    showMessage(text);
    for (const MessageChoice &choice : choices) {
        auto *button = new QPushButton(choice.text);
        m_choices->addWidget(button);
        connect(button, &QPushButton::clicked, this, choice.action);
    }
}

/// Later: the message may be replaced by what one of its buttons does.
void MessageBar::clearChoices()
{
    while (const std::unique_ptr<QLayoutItem> item{m_choices->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

void MessageBar::showFile(const QString &message, const QString &path)
{
    showMessage(message.arg(QDir::toNativeSeparators(path)), Words()[Term::OpenFile],
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

}  // namespace psirt
