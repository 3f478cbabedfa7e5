// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/levelboard.h"

#include "app/pages/levelcard.h"
#include "app/widgets/sheettext.h"
#include "core/planning/nextlevel.h"
#include "core/sheet/textdifference.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFontInfo>

#include <algorithm>

namespace psirt::pages {

namespace {

constexpr int linesOfShortestColumn = 9;

}  // namespace

LevelBoard::LevelBoard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_type(context.document.sheet(), context.options.type),
      m_row(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(gridUnit);
    connect(&context.state, &ViewState::referencesChanged, this, &LevelBoard::highlight);
    connect(&context.state, &ViewState::searchTextChanged, this, &LevelBoard::highlight);
    connect(&context.state, &ViewState::highlightsNewChanged, this, &LevelBoard::highlightNew);
    connect(&context.document, &Document::changed, this, &LevelBoard::refresh);
}

void LevelBoard::setFramework(const Framework &framework)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    for (LevelCard *card : m_cards)
        delete card;
    m_cards.clear();
    m_steps.clear();
    m_framework = &framework;
    for (const Level level : Level::all())
        addCard(level);
    m_shownLevel = m_context.document.shownScore().framework(framework.id)->level;
    refresh();
    highlight();
    fit();
    if (hadFocus)
        focusLevel();
}

void LevelBoard::addCard(Level level)
{
    auto *card = new LevelCard(*m_framework, level, m_context.options);
    card->setShape(m_shape);
    connect(card, &LevelCard::chosen, this, &LevelBoard::chooseLevel);
    connect(card, &LevelCard::targetClicked, this, &LevelBoard::toggleTarget);
    connect(card, &LevelCard::stepped, this, &LevelBoard::moveFocus);
    connect(card, &LevelCard::confirmed, this, [this, level] { m_isAsking ? emit answered(level) : emit confirmed(); });
    connect(card, &LevelCard::marksActivated, this,
            [this](const QStringList &numbers) { m_context.state.showReferences(m_framework->id, numbers); });
    m_row->addWidget(card);
    m_cards.push_back(card);
    LevelStep step;
    const auto below = describedBelow(*m_framework, level);
    if (const auto &description = m_framework->description(level); description && below) {
        const BilingualText &before = *m_framework->description(*below);
        step = {newSpans(before.japanese, description->japanese), newSpans(before.english, description->english)};
    }
    m_steps.push_back(std::move(step));
}

void LevelBoard::setTypeRange(TypeRange range)
{
    m_range = range;
    fit();
}

bool LevelBoard::focusOn(Level level)
{
    if (m_cards.empty())
        return false;
    m_cards[level.index()]->focusLevel();
    return true;
}

bool LevelBoard::focusLevel()
{
    return m_framework &&
           focusOn(m_context.document.shownScore().framework(m_framework->id)->level.value_or(Level::all().front()));
}

void LevelBoard::refresh()
{
    if (!m_framework)
        return;
    const FrameworkScore &score = *m_context.document.shownScore().framework(m_framework->id);
    const Entry &entry = m_context.document.assessment().entry(m_framework->id);
    const bool isTried = m_context.document.whatIf().levels().contains(m_framework->id);
    for (LevelCard *card : m_cards) {
        card->setRatable(score.isRatable());
        card->setChosen(score.level == card->level());
        card->setTried(isTried);
        card->setSign(score.neighbour == card->level()                   ? LevelButton::Sign::Neighbour
                      : isTried && entry.rating.level() == card->level() ? LevelButton::Sign::Answer
                                                                         : LevelButton::Sign::None);
        card->setTarget(score.target != card->level() ? TargetButton::Mark::None
                        : entry.target                ? TargetButton::Mark::Own
                                                      : TargetButton::Mark::Default);
    }
    refreshPrevious();
    highlightNew();
    if (score.level && score.level != m_shownLevel) {
        LevelCard *card = m_cards[score.level->index()];
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus != card && qobject_cast<const LevelButton *>(focus) && isAncestorOf(focus))
            card->focusLevel();  // the focus is where the rating is
        emit chosen(card);
    }
    m_shownLevel = score.level;
}

void LevelBoard::refreshPrevious()
{
    const auto &since = m_context.document.sincePrevious();
    const auto before = since ? since->comparison.baseline.framework(m_framework->id)->level : std::nullopt;
    for (LevelCard *card : m_cards) {
        card->reservePrevious(since && !m_framework->isOutOfScope);
        card->setPrevious(before == card->level());
    }
}

void LevelBoard::highlight()
{
    for (LevelCard *card : m_cards)
        card->setHighlights(m_context.state.references(), m_context.state.searchText());
}

void LevelBoard::highlightNew()
{
    if (!m_framework)
        return;
    const auto chosen = m_context.document.shownScore().framework(m_framework->id)->level;
    for (LevelCard *card : m_cards) {
        const bool isAhead = chosen && card->level() > *chosen && m_context.state.highlightsNew();
        const LevelStep &step = m_steps[card->level().index()];
        if (isAhead)
            setNewSpans(card->texts(), step.inJapanese, step.inEnglish);
        else
            setNewSpans(card->texts(), {}, {});
    }
}

void LevelBoard::chooseLevel(Level level)
{
    if (m_isAsking) {
        refresh();  // the button has toggled itself
        emit answered(level);
        return;
    }
    m_context.document.chooseLevel(m_framework->id, level);
    refresh();  // also when nothing changed: the button has toggled itself
    emit rated();
}

void LevelBoard::toggleTarget(Level level)
{
    const auto target = m_context.document.assessment().entry(m_framework->id).target;
    m_context.document.setTarget(m_framework->id, target == level ? std::nullopt : std::optional(level));
}

void LevelBoard::moveFocus(Level from, int step)
{
    if (const auto next = Level::fromNumber(from.number() + step))
        m_cards[next->index()]->focusLevel();
    else
        m_cards[from.index()]->focusLevel();
}

void LevelBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LevelBoard::fit()
{
    if (m_cards.empty())
        return;
    const auto count = static_cast<int>(m_cards.size());
    const QSize room =
        LevelCard::roomInColumn({(width() - (count - 1) * m_row->spacing()) / count, height()}, m_context.options);
    m_shape = m_type.isWideEnough(room.width()) ? LevelShape::Column : LevelShape::Rung;
    const bool isColumn = m_shape == LevelShape::Column;
    int pixels = !isColumn ? QFontInfo(m_context.options.type.body).pixelSize()
                 : m_range ? m_type.pixelsFor(m_framework->id, room.width(), room.height(), *m_range)
                           : m_type.pixelsFor(room.width(), room.height());
    setMinimumHeight(isColumn ? linesOfShortestColumn * SheetText::lineHeight(m_type.range().smallest) : 0);
    setSizePolicy(QSizePolicy::Preferred, isColumn ? QSizePolicy::Expanding : QSizePolicy::Preferred);
    m_row->setDirection(isColumn ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_row->setStretch(static_cast<int>(i), isColumn ? 1 : 0);
        m_cards[i]->setShape(m_shape);
        m_cards[i]->setPixelSize(pixels);
    }
    if (!isColumn || !m_range)
        return;
    // What was reckoned may be a line short.
    const auto isTaller = [&room](const LevelCard *card) { return card->textHeight(room.width()) > room.height(); };
    while (pixels > m_range->smallest && std::ranges::any_of(m_cards, isTaller)) {
        --pixels;
        for (LevelCard *card : m_cards)
            card->setPixelSize(pixels);
    }
}

}  // namespace psirt::pages
