// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/levelcard.h"

#include "app/messages/terms.h"
#include "app/pages/previousline.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/sheettext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace psirt::pages {

namespace {

/// From this width on, counted in full-width characters, the English rendering stands beside the Japanese text.
constexpr int charactersBesideRendering = 58;

}  // namespace

LevelCard::LevelCard(const Framework &framework, Level level, const ViewOptions &options, QWidget *parent)
    : QFrame(parent), m_level(level), m_choosable(framework.choosable(level)), m_options(options),
      m_button(new LevelButton(level, options)), m_targetButton(new TargetButton(level, options)),
      m_previousMark(new PreviousMark(options)), m_texts(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(QStringLiteral("level%1").arg(level.number()));
    auto *row = makeRow(gridUnit, this, {gridUnit, gridUnit, gridUnit / 2, gridUnit / 2});
    auto *number = makeColumn(0);
    number->addWidget(m_button, 0, Qt::AlignLeft);
    number->addWidget(m_previousMark, 0, Qt::AlignLeft);
    number->addStretch(1);
    row->addLayout(number);
    m_previousMark->hide();
    m_texts->setContentsMargins(0, gridUnit / 2, 0, 0);
    m_texts->setSpacing(gridUnit);
    row->addLayout(m_texts, 1);
    row->addWidget(m_targetButton, 0, Qt::AlignTop);
    addTexts(framework);

    m_button->installEventFilter(this);
    connect(m_button, &QAbstractButton::clicked, this, &LevelCard::choose);
    connect(m_button, &LevelButton::stepped, this, [this](int step) { emit stepped(m_level, step); });
    connect(m_targetButton, &QAbstractButton::clicked, this, [this] { emit targetClicked(m_level); });
    m_targetButton->setVisible(m_choosable == Choosable::Yes);
    setRatable(true);
}

void LevelCard::addTexts(const Framework &framework)
{
    const auto &description = framework.description(m_level);
    QString spoken;
    if (description) {
        m_sheetTexts = addSheetTexts(*m_texts, *description, m_options, tr("Description of level %1").arg(m_level.number()));
        for (SheetText *view : m_sheetTexts) {
            m_texts->setStretchFactor(view, 1);
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
    QColor fill = colors.raisedSurface;
    if (m_button->isChecked()) {
        fill = colors.current;
        fill.setAlphaF(0.11F);
    }
    const bool isHovered = underMouse() && m_isRatable;
    painter.setPen(isHovered ? QPen(colors.current, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(area, 6, 6);
    if (m_button->isChecked()) {
        QPen bar(colors.current, 4, m_isTried ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap);
        painter.setPen(bar);
        painter.drawLine(QPointF(2, 2), QPointF(2, height() - 2));
    }
    drawBarsOfNew(painter, m_sheetTexts);
}

void LevelCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isWide = width() >= m_options.type.fullWidthCharacters(charactersBesideRendering);
    m_texts->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_texts->setSpacing(isWide ? 3 * gridUnit : gridUnit);
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
    return QFrame::eventFilter(watched, event);
}

void LevelCard::choose()
{
    if (m_isRatable)
        emit chosen(m_level);
}

}  // namespace psirt::pages
