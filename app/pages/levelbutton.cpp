// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/levelbutton.h"

#include "app/messages/terms.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace psirt::pages {

namespace {

void drawFocusRing(QPainter &painter, const QRectF &around, const QColor &color)
{
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), 5, 5);
}

/// The level that lies so many steps away and can be chosen.
std::optional<Level> neighbourAt(const Framework &framework, Level level, int step)
{
    const auto neighbour = Level::fromNumber(level.number() + step);
    return neighbour && framework.choosable(*neighbour) == Choosable::Yes ? neighbour : std::nullopt;
}

}  // namespace

LevelButton::LevelButton(Level level, const ViewOptions &options, QWidget *parent)
    : QRadioButton(parent), m_level(level), m_options(options)
{
    setFont(options.type.title);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelButton::setSign(Sign sign)
{
    m_sign = sign;
    update();
}

QSize LevelButton::sizeHint() const
{
    const int side = QFontMetrics(font()).height() + 2 * gridUnit;
    return {side, side};
}

void LevelButton::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(rect()).adjusted(4, 4, -4, -4);
    const QColor ring = isEnabled() ? (underMouse() ? colors.current : colors.muted) : colors.grid;
    QPen pen(isChecked() ? colors.current : ring, underMouse() && isEnabled() ? 2 : 1.2);
    if (m_sign == Sign::Neighbour)
        pen = QPen(colors.current, 2, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(isChecked() ? QBrush(colors.current) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
    painter.setFont(font());
    painter.setPen(isChecked() ? colors.surface : isEnabled() ? colors.text : colors.muted);
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_level.number()));
    if (m_sign == Sign::Answer) {
        painter.setPen(QPen(colors.baseline, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(2, 2, -2, -2));
    }
    if (hasFocus())
        drawFocusRing(painter, rect(), palette().color(QPalette::Highlight));
}

void LevelButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        emit stepped(-1);
        return;
    case Qt::Key_Down:
        emit stepped(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

TargetButton::TargetButton(Level level, const ViewOptions &options, QWidget *parent)
    : QToolButton(parent), m_level(level), m_options(options)
{
    setFont(options.type.small);
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMark(Mark::None);
}

void TargetButton::setMark(Mark mark)
{
    m_mark = mark;
    const int number = m_level.number();
    switch (mark) {
    case Mark::None:
        setText({});
        setToolTip(tr("Set the target to level %1").arg(number));
        break;
    case Mark::Default:
        setText(Words()[Term::Target]);
        setToolTip(tr("Level %1 is the default target. Click to make it this framework's own target.").arg(number));
        break;
    case Mark::Own:
        setText(Words()[Term::Target]);
        setToolTip(tr("Level %1 is this framework's own target. Click to go back to the default target.").arg(number));
        break;
    }
    setAccessibleName(tr("Target level %1").arg(number));
    setAccessibleDescription(toolTip());
    update();
}

QSize TargetButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {std::max(metrics.horizontalAdvance(Words()[Term::Target]), 3 * gridUnit) + gridUnit,
            metrics.height() + 4 * gridUnit};
}

void TargetButton::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(font());
    const double centre = gridUnit * 1.5;
    const QPolygonF triangle({QPointF(width() / 2.0 - 6, centre), QPointF(width() / 2.0 + 6, centre - 7),
                              QPointF(width() / 2.0 + 6, centre + 7)});
    const bool isHot = underMouse() || hasFocus();
    const QColor color = m_mark != Mark::None || isHot ? colors.target : colors.grid;
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(m_mark == Mark::Own ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPolygon(triangle);
    painter.setPen(colors.target);
    painter.setFont(font());
    painter.drawText(QRect(0, gridUnit * 3, width(), metrics.height() + 2), Qt::AlignHCenter | Qt::AlignTop, text());
    if (hasFocus())
        drawFocusRing(painter, rect(), palette().color(QPalette::Highlight));
}

std::optional<Rating> withToggledDoubt(const Framework &framework, const Rating &rating, int step)
{
    const auto level = rating.level();
    const auto neighbour = level ? neighbourAt(framework, *level, step) : std::nullopt;
    if (!neighbour)
        return std::nullopt;
    return rating.neighbour() == neighbour ? Rating(*level) : Rating::unsure(*level, *neighbour);
}

UnsureButton::UnsureButton(const ViewOptions &options, QWidget *parent) : QPushButton(tr("Unsure"), parent)
{
    setFont(options.type.small);
    setObjectName(QStringLiteral("unsure"));
    setToolTip(tr("Mark a level that may as well be the one above or below it, to ask a colleague later"));
    setMenu(new QMenu(this));
    menu()->setFont(options.type.body);
}

void UnsureButton::setRating(const Framework &framework, const Rating &rating)
{
    menu()->clear();
    delete m_choices;
    m_choices = new QActionGroup(this);  // one of them holds
    const auto level = rating.level();
    setEnabled(level.has_value());
    if (!level)
        return;
    addChoice(tr("Sure: level %1").arg(level->number()), !rating.neighbour(), Rating(*level));
    for (const int step : {-1, 1}) {
        const auto neighbour = neighbourAt(framework, *level, step);
        if (!neighbour)
            continue;
        addChoice(tr("Level %1, or rather level %2?").arg(level->number()).arg(neighbour->number()),
                  rating.neighbour() == neighbour, *Rating::unsure(*level, *neighbour));
    }
}

void UnsureButton::addChoice(const QString &text, bool isChecked, const Rating &rating)
{
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    m_choices->addAction(action);
    action->setChecked(isChecked);
    // Later: what is chosen makes the menu anew, and this action with it.
    connect(action, &QAction::triggered, this, [this, rating] { emit chosen(rating); }, Qt::QueuedConnection);
}

}  // namespace psirt::pages
