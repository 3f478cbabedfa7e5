// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/previousmark.h"

#include "app/messages/terms.h"
#include "app/theme/colors.h"

#include <QPainter>

namespace psirt::pages {

namespace {

constexpr double sideOfSquare = 0.55;  // of the text's height
constexpr int gap = gridUnit / 2;

int squareSide(const QFontMetrics &metrics)
{
    return qRound(metrics.ascent() * sideOfSquare) + 2;
}

QString words()
{
    return Words()[Term::LastTime].replace(QLatin1Char(' '), QLatin1Char('\n'));
}

}  // namespace

PreviousMark::PreviousMark(const ViewOptions &options, QWidget *parent) : QWidget(parent)
{
    setFont(options.type.small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);  // the card's, as everything on it
}

void PreviousMark::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    update();
}

QSize PreviousMark::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QSize text = metrics.size(0, words());
    return {squareSide(metrics) + gap + text.width() + 2, text.height()};
}

void PreviousMark::paintEvent(QPaintEvent *)
{
    if (!m_isMarked)
        return;
    const Colors colors = Colors::of(palette());
    const QFontMetrics metrics(font());
    const int side = squareSide(metrics);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.baseline, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(1, (metrics.height() - side) / 2.0 + 1, side - 2, side - 2));
    painter.setPen(colors.baseline);
    painter.setFont(font());
    painter.drawText(rect().adjusted(side + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, words());
}

}  // namespace psirt::pages
