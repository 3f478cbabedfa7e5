// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/linkbutton.h"

#include "app/theme/colors.h"
#include "app/theme/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace psirt {

namespace {

constexpr int margin = gridUnit / 4;  // for the ring of the focus
constexpr int unlimited = 1 << 20;
constexpr int narrowestInCharacters = 6;
constexpr int textFlags =
    static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap);

}  // namespace

LinkButton::LinkButton(const QString &text, const QFont &font, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    QString spoken = text;
    setAccessibleName(spoken.replace(QChar(QChar::LineSeparator), QLatin1Char(' ')));
    setFont(font);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setQuiet(bool isQuiet)
{
    m_isQuiet = isQuiet;
    update();
}

QSize LinkButton::textSize(int width) const
{
    return m_sizes.at(width, text(), *this, [this, width] {
        return fontMetrics().boundingRect(QRect(0, 0, width - 2 * margin, unlimited), textFlags, text()).size() +
               QSize(2 * margin, 2 * margin);
    });
}

QSize LinkButton::sizeHint() const
{
    return textSize(unlimited);
}

QSize LinkButton::minimumSizeHint() const
{
    const int narrowest = fontMetrics().height() * narrowestInCharacters;
    return {std::min(narrowest, sizeHint().width()), fontMetrics().height() + 2 * margin};
}

int LinkButton::heightForWidth(int width) const
{
    return textSize(width).height();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = this->font();
    font.setUnderline(underMouse() || hasFocus());
    painter.setFont(font);
    const Colors colors = Colors::of(palette());
    painter.setPen(!isEnabled() ? colors.muted : m_isQuiet && !underMouse() ? colors.text : colors.current);
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin), textFlags, text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.drawRoundedRect(QRectF(textRect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace psirt
