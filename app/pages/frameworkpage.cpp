// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/frameworkpage.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/agreementparts.h"
#include "app/pages/levelbutton.h"
#include "app/pages/levelcard.h"
#include "app/pages/previousline.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/sheettext.h"
#include "core/planning/nextlevel.h"
#include "core/sheet/textdifference.h"

#include <QApplication>
#include <QScrollBar>

namespace psirt::pages {

namespace {

constexpr int charactersOfFramework = 47;   // a line of text of about 40 full-width characters, and the card around it
constexpr int charactersInWideColumn = 92;  // two such lines beside each other

/// The section of the introduction that holds the note on levels 0–2: its last (注意事項).
const IntroSection *readingNotes(const Sheet &sheet)
{
    return sheet.intro().empty() ? nullptr : &sheet.intro().back();
}

/// Room for every state, so that nothing moves when it changes.
int widestState(const QFontMetrics &metrics)
{
    int width = 0;
    for (const FrameworkState state :
         {FrameworkState::Rated, FrameworkState::Unrated, FrameworkState::Excluded, FrameworkState::OutOfScope})
        width = std::max(width, metrics.horizontalAdvance(signOf(state) + QLatin1Char(' ') + wordOf(state)));
    const FrameworkScore widest{.id = FrameworkId({}),
                                .state = FrameworkState::Rated,
                                .level = Level::fromNumber(3),
                                .neighbour = Level::fromNumber(4)};
    return std::max(width, metrics.horizontalAdvance(signOf(widest.state) + QLatin1Char(' ') + wordWithDoubt(widest)));
}

}  // namespace

FrameworkPage::FrameworkPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    connect(&state(), &ViewState::locationChanged, this, [this] {
        if (const FrameworkId *id = state().framework())
            show(*id);
    });
    connect(&state(), &ViewState::referencesChanged, this, &FrameworkPage::highlight);
    connect(&state(), &ViewState::searchTextChanged, this, &FrameworkPage::highlight);
    connect(&state(), &ViewState::highlightsNewChanged, this, &FrameworkPage::highlightNew);
    connect(&document(), &Document::changed, this, &FrameworkPage::refresh);
    if (const FrameworkId *id = state().framework())
        show(*id);
}

bool FrameworkPage::focusFirst()
{
    if (!m_framework || m_cards.empty())
        return false;
    const auto level = document().assessment().entry(m_framework->id).rating.level();
    m_cards[level ? level->index() : 0]->focusLevel();
    return true;
}

void FrameworkPage::show(const FrameworkId &id)
{
    const Framework *framework = document().sheet().framework(id);
    if (!framework)
        return;
    m_framework = framework;
    m_cards.clear();
    m_steps.clear();
    m_texts.clear();
    QVBoxLayout *column = startContent(options().showsEnglish ? charactersInWideColumn : charactersOfFramework);
    addHead(column);
    addBanner(column);
    addOpinions(column);
    addPurpose(column);
    addReadingHint(column);
    addCards(column);
    m_previousDetails = new PreviousDetails(options());
    column->addWidget(m_previousDetails);
    addNotes(column);
    column->addStretch(1);
    m_shownLevel = document().shownScore().framework(id)->level;
    refresh();
    highlight();
    verticalScrollBar()->setValue(0);
}

void FrameworkPage::addHead(QVBoxLayout *column)
{
    const ServiceArea *area = document().sheet().area(m_framework->area);
    column->addWidget(makeMutedLabel(area->id.text() + QLatin1Char(' ') + area->title.japanese, options().type.small));
    auto *row = makeRow(gridUnit);
    auto *title =
        makeLabel(m_framework->id.text() + QLatin1Char(' ') + m_framework->title.japanese, options().type.pageTitle);
    row->addWidget(title, 1);
    m_stateLabel = makeLabel({}, options().type.title);
    m_stateLabel->setWordWrap(false);
    m_stateLabel->setObjectName(QStringLiteral("state"));
    m_stateLabel->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_stateLabel->setMinimumWidth(widestState(m_stateLabel->fontMetrics()));
    row->addWidget(m_stateLabel, 0, Qt::AlignTop);
    column->addLayout(row);
    if (options().showsEnglish)
        column->addWidget(makeMutedLabel(m_framework->title.english, options().type.body));

    auto *buttons = new FlowLayout(gridUnit);
    m_clearButton = new QPushButton(tr("Clear Rating"));
    m_clearButton->setFont(options().type.small);
    m_clearButton->setObjectName(QStringLiteral("clear"));
    connect(m_clearButton, &QPushButton::clicked, this, [this] {
        if (document().whatIf().isOn())
            document().tryLevel(m_framework->id, std::nullopt);
        else if (document().assessment().entry(m_framework->id).rating.isExcluded())
            emit exclusionRequested();
        else
            document().setRating(m_framework->id, Rating());
    });
    m_excludeButton = new QPushButton;
    m_excludeButton->setFont(options().type.small);
    m_excludeButton->setObjectName(QStringLiteral("exclude"));
    connect(m_excludeButton, &QPushButton::clicked, this, [this] {
        if (document().assessment().entry(m_framework->id).rating.isExcluded())
            document().includeAgain(m_framework->id);
        else
            emit exclusionRequested();
    });
    m_unsure = new UnsureButton(options());
    connect(m_unsure, &UnsureButton::chosen, this,
            [this](const Rating &rating) { document().setRating(m_framework->id, rating); });
    buttons->addWidget(m_excludeButton);
    buttons->addWidget(m_clearButton);
    buttons->addWidget(m_unsure);
    column->addLayout(buttons);
    m_previous = new PreviousLine(options());
    column->addWidget(m_previous);
}

void FrameworkPage::addBanner(QVBoxLayout *column)
{
    m_banner = makeLabel({}, options().type.body);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    setSurface(*m_banner, Colors::of(m_banner->palette()).raisedSurface);
    column->addWidget(m_banner);
}

/// Folded, so that nobody is anchored to a level who is about to choose one.
void FrameworkPage::addOpinions(QVBoxLayout *column)
{
    const std::vector<Opinion> &opinions = document().assessment().entry(m_framework->id).opinions;
    if (opinions.empty())
        return;
    auto *disclosure = new Disclosure(Words()[Term::WhoSaidWhat], options());
    disclosure->setObjectName(QStringLiteral("opinions"));
    disclosure->content().setSpacing(gridUnit);
    for (std::size_t i = 0; i < opinions.size(); ++i)
        disclosure->content().addWidget(
            new OpinionCard(i, opinions[i], *m_framework, OpinionCard::Texts::Hidden, options()));
    column->addWidget(disclosure);
}

void FrameworkPage::addPurpose(QVBoxLayout *column)
{
    column->addSpacing(gridUnit);
    column->addWidget(makeMutedLabel(Words()[Term::Purpose], options().type.small));
    addSheetText(column, m_framework->purpose);
    column->addSpacing(gridUnit);
}

void FrameworkPage::addReadingHint(QVBoxLayout *column)
{
    const IntroSection *notes = readingNotes(document().sheet());
    if (!notes || m_framework->isOutOfScope)
        return;
    column->addWidget(makeMutedLabel(
        tr("Read upwards from level 0 and pick the level that is closest to your organization."), options().type.small));
    auto *hint = new Disclosure(tr("How to read levels 0–2"), options());
    hint->content().addWidget(makeMutedLabel(notes->heading.japanese, options().type.small));
    for (const BilingualText &paragraph : notes->paragraphs)
        addSheetText(&hint->content(), paragraph);
    column->addWidget(hint);
}

void FrameworkPage::addCards(QVBoxLayout *column)
{
    for (const Level level : Level::all()) {
        auto *card = new LevelCard(*m_framework, level, options());
        connect(card, &LevelCard::chosen, this, &FrameworkPage::chooseLevel);
        connect(card, &LevelCard::targetClicked, this, &FrameworkPage::toggleTarget);
        connect(card, &LevelCard::stepped, this, &FrameworkPage::moveFocus);
        connect(card, &LevelCard::marksActivated, this,
                [this](const QStringList &numbers) { state().showReferences(m_framework->id, numbers); });
        column->addWidget(card);
        m_cards.push_back(card);
        LevelStep step;
        const auto below = describedBelow(*m_framework, level);
        if (const auto &description = m_framework->description(level); description && below) {
            const BilingualText &before = *m_framework->description(*below);
            step = {newSpans(before.japanese, description->japanese), newSpans(before.english, description->english)};
        }
        m_steps.push_back(std::move(step));
    }
}

void FrameworkPage::addNotes(QVBoxLayout *column)
{
    if (m_framework->notes.empty())
        return;
    column->addSpacing(gridUnit);
    column->addWidget(makeMutedLabel(tr("Terms explained by the sheet"), options().type.small));
    for (const GlossaryNote &note : m_framework->notes) {
        column->addWidget(makeLabel(note.term.japanese, strong(options().type.body)));
        addSheetText(column, note.text);
    }
}

void FrameworkPage::addSheetText(QVBoxLayout *column, const BilingualText &text)
{
    const std::vector<SheetText *> added = addSheetTexts(*column, text, options());
    m_texts.insert(m_texts.end(), added.begin(), added.end());
}

void FrameworkPage::refresh()
{
    if (!m_framework)
        return;
    const FrameworkScore &score = *document().shownScore().framework(m_framework->id);
    const Entry &entry = document().assessment().entry(m_framework->id);
    const WhatIf &whatIf = document().whatIf();
    const bool isTried = whatIf.levels().contains(m_framework->id);
    m_stateLabel->setText(isTried ? tr("What-if: level %1").arg(score.level->number())
                                  : signOf(score.state) + QLatin1Char(' ') + wordWithDoubt(score));
    const bool isExcluded = score.state == FrameworkState::Excluded;
    const bool isOutOfScope = score.state == FrameworkState::OutOfScope;
    m_excludeButton->setText(isExcluded ? tr("Include Again") : tr("Exclude…"));
    m_excludeButton->setVisible(!isOutOfScope);
    m_excludeButton->setEnabled(!whatIf.isOn());
    m_clearButton->setText(whatIf.isOn() ? tr("Back to the Rating") : isExcluded ? tr("Edit Reason…") : tr("Clear Rating"));
    m_clearButton->setVisible(!isOutOfScope);
    m_clearButton->setEnabled(whatIf.isOn() ? isTried : !entry.rating.isUnrated());
    m_unsure->setRating(*m_framework, whatIf.isOn() ? Rating() : entry.rating);
    m_unsure->setVisible(!isOutOfScope);
    const QWidget *focus = QApplication::focusWidget();
    if (isExcluded && focus && qobject_cast<const LevelButton *>(focus) && isAncestorOf(focus))
        m_excludeButton->setFocus();  // the levels are about to be disabled
    m_banner->setText(bannerText());
    m_banner->setVisible(!m_banner->text().isEmpty());
    for (LevelCard *card : m_cards) {
        card->setRatable(!isExcluded && !isOutOfScope);
        card->setChosen(score.level == card->level());
        card->setTried(isTried);
        card->setSign(score.neighbour == card->level()                   ? LevelButton::Sign::Neighbour
                      : isTried && entry.rating.level() == card->level() ? LevelButton::Sign::Answer
                                                                         : LevelButton::Sign::None);
        const bool isTarget = score.target == card->level();
        if (card->level() == score.level && score.level != m_shownLevel && !isInView(*card))
            ensureWidgetVisible(card, 0, 2 * gridUnit);
        card->setTarget(!isTarget      ? TargetButton::Mark::None
                        : entry.target ? TargetButton::Mark::Own
                                       : TargetButton::Mark::Default);
    }
    refreshPrevious();
    highlightNew();
    m_shownLevel = score.level;
}

void FrameworkPage::refreshPrevious()
{
    const auto &since = document().sincePrevious();
    const auto before = since ? since->comparison.baseline.framework(m_framework->id)->level : std::nullopt;
    for (LevelCard *card : m_cards) {
        card->reservePrevious(since && !m_framework->isOutOfScope);
        card->setPrevious(before == card->level());
    }
    m_previous->setFramework(document(), *m_framework);
    m_previousDetails->setFramework(document(), *m_framework);
}

/// Whether enough of it is seen to recognise it.
bool FrameworkPage::isInView(const QWidget &widget) const
{
    const QRect place(widget.mapTo(viewport(), QPoint(0, 0)), widget.size());
    return place.intersected(viewport()->rect()).height() >= std::min(widget.height(), 4 * gridUnit);
}

QString FrameworkPage::bannerText() const
{
    const Entry &entry = document().assessment().entry(m_framework->id);
    if (m_framework->isOutOfScope) {
        return tr("The sheet itself takes this framework out of scope (※対象外) and describes no level. It is shown for "
                  "completeness, cannot be rated and counts nowhere.");
    }
    if (entry.rating.isExcluded()) {
        const QString reason = entry.rating.exclusionReason();
        QString text = reason.isEmpty() ? tr("Excluded without a reason. It counts nowhere.")
                                        : tr("Excluded; it counts nowhere. Reason: %1").arg(reason);
        if (const auto level = entry.setAside.level())
            text += QLatin1Char('\n') + tr("Level %1 comes back when it is included again.").arg(level->number());
        return text;
    }
    if (const auto level = entry.rating.level(); level && m_framework->choosable(*level) != Choosable::Yes) {
        return tr("The file holds level %1 here, which the sheet does not describe. It is kept, but not counted: choose "
                  "another level.")
            .arg(level->number());
    }
    return {};
}

void FrameworkPage::highlight()
{
    for (LevelCard *card : m_cards)
        card->setHighlights(state().references(), state().searchText());
    for (SheetText *text : m_texts)
        text->setHighlights(state().references(), state().searchText());
}

void FrameworkPage::highlightNew()
{
    if (!m_framework)
        return;
    const auto chosen = document().shownScore().framework(m_framework->id)->level;
    for (LevelCard *card : m_cards) {
        const bool isAhead = chosen && card->level() > *chosen && state().highlightsNew();
        const LevelStep &step = m_steps[card->level().index()];
        if (isAhead)
            setNewSpans(card->texts(), step.inJapanese, step.inEnglish);
        else
            setNewSpans(card->texts(), {}, {});
    }
}

void FrameworkPage::chooseLevel(Level level)
{
    document().chooseLevel(m_framework->id, level);
    refresh();  // also when nothing changed: the button has toggled itself
}

void FrameworkPage::toggleTarget(Level level)
{
    const auto target = document().assessment().entry(m_framework->id).target;
    document().setTarget(m_framework->id, target == level ? std::nullopt : std::optional(level));
}

void FrameworkPage::moveFocus(Level from, int step)
{
    if (const auto next = Level::fromNumber(from.number() + step))
        m_cards[next->index()]->focusLevel();
    else
        m_cards[from.index()]->focusLevel();
}

}  // namespace psirt::pages
