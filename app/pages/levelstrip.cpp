// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/levelstrip.h"

#include "app/messages/terms.h"
#include "app/widgets/wheelguard.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace psirt::pages {

namespace {

constexpr int noLevel = -1;  // of the slider: below 0 stands a framework without a level

}  // namespace

LevelStrip::LevelStrip(const Framework &framework, const ViewOptions &options, QWidget *parent)
    : QSlider(Qt::Horizontal, parent), m_options(options)
{
    setFont(options.type.small);
    setRange(noLevel, framework.highestChoosable().value_or(*Level::fromNumber(0)).number());
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleName(tr("What-if level of %1").arg(framework.id.text() + QLatin1Char(' ') + framework.title.japanese));
    new WheelGuard(this);
    connect(this, &QSlider::valueChanged, this, [this](int value) { emit tried(Level::fromNumber(value)); });
}

void LevelStrip::setMarks(const Marks &marks)
{
    const QSignalBlocker blocker(this);
    m_marks = marks;
    setMinimum(marks.answer ? Level::lowest : noLevel);  // an answer is never tried away
    setValue(marks.shown ? marks.shown->number() : noLevel);
    QStringList parts;
    if (marks.answer)
        parts.append(Words()[Term::RatedInText].arg(marks.answer->number()));
    if (marks.target)
        parts.append(Words()[Term::TargetInText].arg(marks.target->number()));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

double LevelStrip::step() const
{
    return fontMetrics().height() + 1.5 * gridUnit;
}

QPointF LevelStrip::centreOf(Level level) const
{
    return {step() * (level.number() + 0.5), height() / 2.0 + 1};
}

QSize LevelStrip::sizeHint() const
{
    return {static_cast<int>(step() * Level::count), static_cast<int>(step() + 1.5 * gridUnit)};
}

void LevelStrip::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const double radius = step() / 2 - 4;
    for (const Level level : Level::all()) {
        const QPointF centre = centreOf(level);
        const bool isShown = m_marks.shown == level;
        const bool canChoose = level.number() <= maximum();
        painter.setPen(isShown ? Qt::NoPen : QPen(canChoose ? colors.grid : Qt::transparent, 1.2));
        painter.setBrush(isShown ? QBrush(colors.current) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius, radius);
        painter.setPen(isShown ? colors.surface : canChoose ? colors.text : colors.muted);
        painter.drawText(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), Qt::AlignCenter,
                         canChoose ? QString::number(level.number()) : QStringLiteral("─"));
        if (m_marks.answer == level && !isShown) {
            painter.setPen(QPen(colors.baseline, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        }
        if (m_marks.target == level) {
            const QPointF tip(centre.x(), centre.y() - radius - 1);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.target);
            painter.drawPolygon(QPolygonF({tip, tip + QPointF(-5, -7), tip + QPointF(5, -7)}));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void LevelStrip::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    const auto level = Level::fromNumber(static_cast<int>(event->position().x() / step()));
    if (level && level->number() <= maximum())
        setValue(level->number());
}

void LevelStrip::mouseMoveEvent(QMouseEvent *event)
{
    event->ignore();
}

void LevelStrip::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void LevelStrip::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && digit >= Level::lowest && digit <= maximum())
        setValue(digit);
    else if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        event->ignore();  // the page scrolls
    else
        QSlider::keyPressEvent(event);
}

}  // namespace psirt::pages
