// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/levelcard.h"

#include "app/messages/terms.h"
#include "app/pages/previousline.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/sheettext.h"

#include <QBoxLayout>
#include <QCursor>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace psirt::pages {

namespace {

/// From this width on, counted in full-width characters, the English rendering stands beside the Japanese text.
constexpr int charactersBesideRendering = 58;
constexpr QMargins marginsOfColumn(gridUnit / 2, gridUnit / 4, gridUnit / 2, gridUnit / 2);
constexpr QMargins marginsInColumn(gridUnit, gridUnit / 2, gridUnit / 2, gridUnit / 2);  // around the text

}  // namespace

LevelCard::LevelCard(const Framework &framework, Level level, const ViewOptions &options, QWidget *parent)
    : QFrame(parent), m_level(level), m_choosable(framework.choosable(level)), m_options(options),
      m_button(new LevelButton(level, options)), m_targetButton(new TargetButton(level, options)),
      m_previousMark(new PreviousMark(options)), m_text(new QWidget(this)),
      m_texts(new QBoxLayout(QBoxLayout::TopToBottom, m_text)), m_scroll(new ScrollArea(this, QPalette::NoRole)),
      m_more(makeMutedLabel({}, options.type.small, this)), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("level%1").arg(level.number()));
    m_previousMark->hide();
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setWordWrap(false);
    m_more->setTextInteractionFlags(Qt::NoTextInteraction);
    m_more->hide();
    m_scroll->hide();
    addTexts(framework);
    m_texts->addStretch(1);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);  // a low page has low columns
    arrange();

    m_button->installEventFilter(this);
    m_text->installEventFilter(this);
    connect(m_button, &QAbstractButton::clicked, this, &LevelCard::choose);
    connect(m_button, &LevelButton::stepped, this, [this](int step) { emit stepped(m_level, step); });
    connect(m_button, &LevelButton::scrolled, this, &LevelCard::scroll);
    connect(m_button, &LevelButton::confirmed, this, &LevelCard::confirmed);
    connect(m_targetButton, &QAbstractButton::clicked, this, [this] { emit targetClicked(m_level); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &LevelCard::refreshMore);
    m_targetButton->setVisible(m_choosable == Choosable::Yes);
    setRatable(true);
}

void LevelCard::setShape(LevelShape shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    m_button->setShape(shape);
    m_previousMark->setShape(shape);
    m_targetButton->setShape(shape);
    setOnFilled(m_button->isChecked());
    arrange();
}

/// What stands on the head of the chosen column.
void LevelCard::setOnFilled(bool isChosen)
{
    const bool isFilled = isChosen && m_shape == LevelShape::Column;
    m_previousMark->setOnFilled(isFilled);
    m_targetButton->setOnFilled(isFilled);
}

/// On a rung the number stands at the left of the text and the target at its right; on a column all are above it.
void LevelCard::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const bool isColumn = m_shape == LevelShape::Column;
    if (isColumn) {
        m_scroll->setWidget(m_text);
        m_text->setAutoFillBackground(false);
        m_scroll->setVisible(true);
    } else if (m_scroll->widget()) {
        m_scroll->takeWidget()->setParent(this);
        m_scroll->hide();
        m_more->hide();
    }
    m_text->setVisible(true);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 0);
    for (int row = 0; row < 3; ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setSpacing(0);
    if (isColumn) {
        m_grid->setContentsMargins(marginsOfColumn);
        m_grid->addWidget(m_button, 0, 0);
        m_grid->addWidget(m_previousMark, 0, 1, Qt::AlignVCenter | Qt::AlignLeft);
        m_grid->addWidget(m_targetButton, 0, 3, Qt::AlignVCenter | Qt::AlignRight);
        m_grid->addWidget(m_scroll, 1, 0, 1, 4);
        m_grid->addWidget(m_more, 2, 0, 1, 4);
        m_grid->setColumnStretch(2, 1);
        m_grid->setRowStretch(1, 1);
        m_texts->setContentsMargins(marginsInColumn);
        m_more->setContentsMargins(gridUnit, 0, 0, 0);
    } else {
        m_grid->setContentsMargins(gridUnit, gridUnit, gridUnit / 2, gridUnit / 2);
        m_grid->addWidget(m_button, 0, 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(m_previousMark, 1, 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(m_text, 0, 1, 3, 1);
        m_grid->addWidget(m_targetButton, 0, 2, 2, 1, Qt::AlignTop);
        m_grid->setColumnStretch(1, 1);
        m_grid->setRowStretch(2, 1);
        m_texts->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, 0);
    }
    setSizePolicy(isColumn ? QSizePolicy::Ignored : QSizePolicy::Preferred,
                  isColumn ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    fitText();
}

void LevelCard::setPixelSize(int pixels)
{
    for (SheetText *text : m_sheetTexts)
        text->setPixelSize(pixels);
    fitText();
}

QSize LevelCard::roomInColumn(const QSize &column, const ViewOptions &options)
{
    const QSize room = column.shrunkBy(marginsOfColumn).shrunkBy(marginsInColumn);
    return {room.width(), room.height() - LevelButton::heightOfHead(options)};
}

bool LevelCard::isWhole() const
{
    return m_shape == LevelShape::Rung || m_more->isHidden();
}

int LevelCard::textHeight(int width) const
{
    int height = m_texts->spacing() * std::max(0, static_cast<int>(m_sheetTexts.size()) - 1);
    for (const SheetText *text : m_sheetTexts)
        height += text->heightAt(width);
    return height;
}

void LevelCard::refreshMore()
{
    const QScrollBar &bar = *m_scroll->verticalScrollBar();
    m_more->setText(bar.value() < bar.maximum() || bar.maximum() == 0 ? tr("▾ Continues below") : tr("▴ Begins above"));
}

void LevelCard::scroll(int step)
{
    QScrollBar &bar = *m_scroll->verticalScrollBar();
    if (bar.maximum() == 0)
        emit stepped(m_level, step);
    else
        bar.setValue(bar.value() + step * bar.singleStep() * 2);
}

void LevelCard::addTexts(const Framework &framework)
{
    const auto &description = framework.description(m_level);
    QString spoken;
    if (description) {
        m_sheetTexts = addSheetTexts(*m_texts, *description, m_options, tr("Description of level %1").arg(m_level.number()));
        for (SheetText *view : m_sheetTexts) {
            view->setLabelled(false);
            m_texts->setAlignment(view, Qt::AlignTop);
            connect(view, &SheetText::marksActivated, this, &LevelCard::marksActivated);
            connect(view, &SheetText::clicked, this, &LevelCard::choose);
        }
        spoken = description->japanese;
    } else if (m_choosable == Choosable::Yes) {
        spoken = tr("No description. The sheet describes this framework only from a higher level on: choose this level "
                    "where you are not there yet, judging by the descriptions nearby.");
        addHint(spoken);
    } else if (m_choosable == Choosable::AboveLastDescription) {
        spoken = tr("No description. The sheet describes no level this high here, so it cannot be chosen.");
        addHint(spoken);
    } else {
        spoken = tr("No description.");
        addHint(spoken);
    }
    m_button->setAccessibleName(Words()[Term::LevelNumber].arg(m_level.number()));
    m_button->setAccessibleDescription(spoken);
    m_button->setToolTip(
        plainTip(m_choosable == Choosable::Yes ? tr("Rate as level %1 (key %1)").arg(m_level.number()) : spoken));
}

void LevelCard::addHint(const QString &text)
{
    auto *hint = makePlainLabel(QStringLiteral("─  ") + text, this);
    hint->setWordWrap(true);
    hint->setFont(m_options.type.small);
    hint->setForegroundRole(QPalette::PlaceholderText);
    QPalette muted = hint->palette();
    muted.setColor(QPalette::PlaceholderText, Colors::of(palette()).muted);
    hint->setPalette(muted);
    m_texts->addWidget(hint);
}

void LevelCard::setChosen(bool isChosen)
{
    m_button->setAutoExclusive(false);  // else it could not be unchosen
    m_button->setChecked(isChosen);
    m_button->setAutoExclusive(true);  // what makes it a radio button to a screen reader
    setOnFilled(isChosen);
    update();
}

void LevelCard::setTried(bool isTried)
{
    m_isTried = isTried;
    update();
}

void LevelCard::setSign(LevelButton::Sign sign)
{
    m_sign = sign;
    m_button->setSign(sign);
    refreshName();
}

void LevelCard::reservePrevious(bool isReserved)
{
    m_previousMark->setVisible(isReserved);
}

void LevelCard::setPrevious(bool isPrevious)
{
    m_previousMark->setMarked(isPrevious);
    refreshName();
}

void LevelCard::refreshName()
{
    QStringList parts{Words()[Term::LevelNumber].arg(m_level.number())};
    if (m_sign == LevelButton::Sign::Neighbour)
        parts.append(tr("it may be this one as well"));
    else if (m_sign == LevelButton::Sign::Answer)
        parts.append(tr("the rating"));
    if (m_previousMark->isMarked())
        parts.append(tr("last time’s level"));
    m_button->setAccessibleName(parts.join(QStringLiteral(", ")));
}

void LevelCard::setTarget(TargetButton::Mark mark)
{
    m_targetButton->setMark(mark);
}

void LevelCard::setRatable(bool isRatable)
{
    m_isRatable = isRatable && m_choosable == Choosable::Yes;
    m_button->setEnabled(m_isRatable);
    m_targetButton->setEnabled(m_isRatable);
    update();
}

void LevelCard::setHighlights(const QStringList &references, const QString &searchText)
{
    for (SheetText *text : m_sheetTexts)
        text->setHighlights(references, searchText);
}

void LevelCard::focusLevel()
{
    m_button->setFocus(Qt::OtherFocusReason);
}

void LevelCard::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr double radius = 6;
    const bool isChosen = m_button->isChecked();
    QColor fill = colors.raisedSurface;
    if (isChosen) {
        fill = colors.current;
        fill.setAlphaF(0.11F);
    }
    const bool isHovered = underMouse() && m_isRatable;
    painter.setPen(isHovered ? QPen(colors.current, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(area, radius, radius);
    if (isChosen && m_shape == LevelShape::Column) {
        QPainterPath outline;
        outline.addRoundedRect(area, radius, radius);
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(QRectF(0, 0, width(), m_scroll->y()), colors.current);
        painter.restore();
        painter.setPen(QPen(colors.current, 2, m_isTried ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else if (isChosen) {
        QPen bar(colors.current, 4, m_isTried ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap);
        painter.setPen(bar);
        painter.drawLine(QPointF(2, 2), QPointF(2, height() - 2));
    }
}

void LevelCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    forgetPointer();
    fitText();
}

void LevelCard::fitText()
{
    const bool isWide =
        m_shape == LevelShape::Rung && width() >= m_options.type.fullWidthCharacters(charactersBesideRendering);
    m_texts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_texts->setSpacing(isWide ? 3 * gridUnit : gridUnit);
    for (SheetText *view : m_sheetTexts)
        m_texts->setStretchFactor(view, isWide ? 1 : 0);
    m_texts->setStretch(m_texts->count() - 1, isWide ? 0 : 1);
    if (m_shape == LevelShape::Rung)
        return;
    // Decided here, not by the scroll area: its bar makes the text taller, and the line below it makes the area lower.
    const QSize room = roomInColumn(size(), m_options);
    const bool isTaller = textHeight(room.width()) > room.height();
    m_scroll->setVerticalScrollBarPolicy(isTaller ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    refreshMore();
    m_more->setVisible(isTaller);
}

/// A card that is laid out away from a pointer that rests hears of no leaving.
void LevelCard::forgetPointer()
{
    if (underMouse() && !rect().contains(mapFromGlobal(QCursor::pos())))
        setAttribute(Qt::WA_UnderMouse, false);
}

void LevelCard::moveEvent(QMoveEvent *event)
{
    QFrame::moveEvent(event);
    forgetPointer();
}

void LevelCard::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    update();
}

void LevelCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    update();
}

void LevelCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        choose();
}

bool LevelCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (watched == m_text && event->type() == QEvent::Paint) {
        QPainter painter(m_text);
        drawBarsOfNew(painter, m_sheetTexts);
    }
    return QFrame::eventFilter(watched, event);
}

void LevelCard::choose()
{
    if (m_isRatable)
        emit chosen(m_level);
}

}  // namespace psirt::pages
