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

void LevelButton::setShape(LevelShape shape)
{
    m_shape = shape;
    setFont(shape == LevelShape::Column ? m_options.type.pageTitle : m_options.type.title);
    updateGeometry();
    update();
}

int LevelButton::heightOfHead(const ViewOptions &options)
{
    return QFontMetrics(options.type.pageTitle).height() + gridUnit / 2;
}

QSize LevelButton::sizeHint() const
{
    if (m_shape == LevelShape::Column) {
        const QFontMetrics metrics(font());
        return {metrics.horizontalAdvance(QLatin1Char('0')) + 2 * gridUnit, heightOfHead(m_options)};
    }
    const int side = QFontMetrics(font()).height() + 2 * gridUnit;
    return {side, side};
}

void LevelButton::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_shape == LevelShape::Column) {
        const QColor ink = isChecked() ? colors.surface : isEnabled() ? colors.text : colors.muted;
        if (m_sign != Sign::None || (underMouse() && isEnabled() && !isChecked())) {
            const bool isDoubt = m_sign == Sign::Neighbour;
            painter.setPen(QPen(m_sign == Sign::Answer ? colors.baseline : colors.current, isDoubt ? 2 : 1.5,
                                isDoubt ? Qt::DashLine : Qt::SolidLine));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), m_sign == Sign::Answer ? 0 : gridUnit,
                                    m_sign == Sign::Answer ? 0 : gridUnit);
        }
        painter.setFont(font());
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_level.number()));
        if (hasFocus())
            drawFocusRing(painter, rect(), isChecked() ? colors.surface : palette().color(QPalette::Highlight));
        return;
    }
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
    const bool isColumn = m_shape == LevelShape::Column;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isColumn)
            emit stepped(event->key() == Qt::Key_Left ? -1 : 1);
        else
            event->ignore();
        return;
    case Qt::Key_Up:
        isColumn ? emit scrolled(-1) : emit stepped(-1);
        return;
    case Qt::Key_Down:
        isColumn ? emit scrolled(1) : emit stepped(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->isAutoRepeat())
            return;
        if (isChecked())
            emit confirmed();
        else
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

void TargetButton::setShape(LevelShape shape)
{
    m_shape = shape;
    setSizePolicy(shape == LevelShape::Column ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

void TargetButton::setOnFilled(bool isOnFilled)
{
    m_isOnFilled = isOnFilled;
    update();
}

int TargetButton::markSide() const
{
    return std::max(3 * gridUnit * m_options.type.zoom / 100, 3 * gridUnit);
}

QSize TargetButton::minimumSizeHint() const
{
    return m_shape == LevelShape::Column ? QSize(markSide(), markSide()) : sizeHint();
}

QSize TargetButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    if (m_shape == LevelShape::Column)
        return {markSide() + metrics.horizontalAdvance(Words()[Term::Target]), std::max(metrics.height(), markSide())};
    return {std::max(metrics.horizontalAdvance(Words()[Term::Target]), markSide()) + gridUnit,
            metrics.height() + markSide() + gridUnit};
}

void TargetButton::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(font());
    const bool isColumn = m_shape == LevelShape::Column;
    const bool isHot = underMouse() || hasFocus();
    const QColor ink = m_isOnFilled ? colors.surface : colors.target;
    QColor color = ink;
    if (m_mark == Mark::None && !isHot) {  // quiet, and still 3 : 1
        color = m_isOnFilled ? colors.surface : colors.muted;
        color.setAlphaF(0.75F);
    }
    const int word = metrics.horizontalAdvance(text());
    const bool hasWord = !text().isEmpty() && (!isColumn || width() >= markSide() + word);
    const double middle = markSide() / 2.0;
    const double halfWidth = markSide() / 4.0;
    const double halfHeight = markSide() * 7 / 24.0;
    // On a rung it points at the level's text, on a column to what is still ahead.
    const double direction = isColumn ? -1 : 1;
    const QPointF centre = isColumn ? QPointF(width() - middle - (hasWord ? word + gridUnit / 2.0 : 0), height() / 2.0)
                                    : QPointF(width() / 2.0, middle);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(m_mark == Mark::Own ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPolygon(
        QPolygonF({centre + QPointF(-direction * halfWidth, 0), centre + QPointF(direction * halfWidth, -halfHeight),
                   centre + QPointF(direction * halfWidth, halfHeight)}));
    painter.setPen(ink);
    painter.setFont(font());
    if (hasWord && isColumn)
        painter.drawText(rect().adjusted(0, 0, -gridUnit / 2, 0), Qt::AlignRight | Qt::AlignVCenter, text());
    else if (hasWord)
        painter.drawText(QRect(0, markSide(), width(), metrics.height() + 2), Qt::AlignHCenter | Qt::AlignTop, text());
    if (hasFocus())
        drawFocusRing(painter, rect(), m_isOnFilled ? colors.surface : palette().color(QPalette::Highlight));
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
    const auto choose = [this, rating] { emit chosen(rating); };
    connect(action, &QAction::triggered, this, choose, Qt::QueuedConnection);
}

}  // namespace psirt::pages
