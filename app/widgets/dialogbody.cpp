// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/dialogbody.h"

#include "app/theme/type.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace psirt {

DialogBody::DialogBody(QDialog &dialog, QWidget *content, QWidget *buttons)
    : ScrollArea(nullptr, QPalette::NoRole), m_dialog(dialog), m_buttons(buttons)
{
    setWidget(content);
    auto *column = makeColumn(0, &dialog);
    column->addWidget(this, 1);
    auto *foot = makeRow(0, nullptr, {gridUnit, gridUnit, gridUnit, gridUnit});
    foot->addWidget(buttons);
    column->addLayout(foot);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            ensureWidgetVisible(now);  // from the buttons too, which are outside
    });
}

QSize DialogBody::roomOf(const QWidget &dialog)
{
    constexpr int frame = 60;
    return dialog.screen()->availableSize() - QSize(frame, frame);
}

int DialogBody::heightAt(int width) const
{
    const int content = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
    return content + m_buttons->sizeHint().height() + 2 * gridUnit;
}

void DialogBody::fit(int width)
{
    const QSize room = roomOf(m_dialog);
    const int shown = std::clamp(width, std::min(minimumSizeHint().width(), room.width()), room.width());
    m_dialog.resize(shown, std::min(heightAt(shown), room.height()));
}

QSize DialogBody::sizeHint() const
{
    return widget()->sizeHint();
}

QSize DialogBody::minimumSizeHint() const
{
    constexpr int fewestLines = 5;
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            std::min(widget()->minimumSizeHint().height(), fontMetrics().lineSpacing() * fewestLines)};
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = ScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        const int wanted = std::min(heightAt(m_dialog.width()), roomOf(m_dialog).height());
        if (m_dialog.isVisible() && wanted > m_dialog.height())
            m_dialog.resize(m_dialog.width(), wanted);
    }
    return isHandled;
}

}  // namespace psirt
