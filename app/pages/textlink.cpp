// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/textlink.h"

#include "app/theme/textlines.h"

#include <QKeyEvent>
#include <QPainter>

namespace psirt {

namespace {

constexpr int padding = gridUnit / 2;  // at each side, for the ring of the focus
constexpr int fewestCharacters = 6;

}  // namespace

TextLink::TextLink(const QString &text, const QFont &font, const ViewOptions &options, QWidget *parent)
    : QAbstractButton(parent), m_options(options)
{
    setText(text);
    setAccessibleName(QString(text).replace(QChar(QChar::LineSeparator), QLatin1Char(' ')));
    setFont(font);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TextLink::heightForWidth(int width) const
{
    return layOutLines(nullptr, QRect(0, 0, width - 2 * padding, 0), font(), text()) + padding;
}

QSize TextLink::sizeHint() const
{
    const QFontMetrics metrics(font());
    int widest = 0;
    for (const QString &line : text().split(QChar(QChar::LineSeparator)))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const int wanted = widest + 2 * padding + 1;
    return {wanted, heightForWidth(wanted)};
}

QSize TextLink::minimumSizeHint() const
{
    return {m_options.type.fullWidthCharacters(fewestCharacters), QFontMetrics(font()).height()};
}

void TextLink::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = this->font();
    font.setUnderline(underMouse());
    painter.setPen(colors.current);
    layOutLines(&painter, rect().adjusted(padding, padding / 2, -padding, 0), font, text());
    if (hasFocus()) {
        constexpr double radius = 4;
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void TextLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TextLink::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TextLink::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

}  // namespace psirt
