// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/agreementblock.h"

#include "app/messages/changewords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/agreementparts.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/sheettext.h"
#include "core/sheet/textdifference.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace psirt::pages {

namespace {

/// From this width on for each, counted in full-width characters, the opinions stand beside each other.
constexpr int charactersForCard = 22;
constexpr int barWidth = 3;
constexpr int leftMargin = 2 * gridUnit;

/// Opens and closes the block. Its style shows the keyboard too faintly for a projector.
class FoldButton : public QToolButton {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
};

/// The levels that two opinions or more are about; what their texts say apart can be told only between two.
std::set<Level> describedLevels(const Framework &framework, const std::vector<Opinion> &opinions)
{
    std::set<Level> levels;
    for (const Opinion &opinion : opinions) {
        if (const auto level = opinion.rating.level(); level && framework.description(*level))
            levels.insert(*level);
    }
    return levels;
}

}  // namespace

AgreementBlock::AgreementBlock(const FrameworkOpinions &opinions, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_opinions(opinions), m_context(context)
{
    setLayout(makeColumn(gridUnit / 2, nullptr, {leftMargin, gridUnit, 0, gridUnit}));
    addHead();
    refresh(opinions);
}

const Entry &AgreementBlock::entry() const
{
    return m_context.document.assessment().entry(framework());
}

const Framework &AgreementBlock::sheetFramework() const
{
    return *m_context.document.sheet().framework(framework());
}

void AgreementBlock::addHead()
{
    const ViewOptions &options = m_context.options;
    auto *row = makeRow(gridUnit / 2);
    m_toggle = new FoldButton;
    m_toggle->setAutoRaise(true);
    m_toggle->installEventFilter(this);
    m_toggle->setFont(options.type.title);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setUnfolded(!m_isUnfolded); });
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    m_title = new LinkButton(titleLine(framework().text(), sheetFramework().title, options), options.type.title);
    m_title->installEventFilter(this);
    m_title->setToolTip(tr("Go to the framework"));
    connect(m_title, &QAbstractButton::clicked, this, [this] { m_context.state.goTo(framework()); });
    row->addWidget(m_title, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_state = makeLabel({}, options.type.body);
    m_state->setTextFormat(Qt::RichText);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setContentsMargins(gridUnit / 2, 0, 0, 0);
    layout()->addWidget(m_state);
    m_ratings = makeMutedLabel({}, options.type.small);
    m_ratings->setObjectName(QStringLiteral("ratings"));
    m_ratings->setContentsMargins(gridUnit / 2, 0, 0, 0);
    layout()->addWidget(m_ratings);
    setUnfolded(false);
}

QStringList AgreementBlock::state() const
{
    QStringList parts;
    if (m_opinions.isSettled)
        parts.append(entry().rating.isExcluded() ? tr("Agreed to exclude") : tr("Agreed: %1").arg(wordOf(entry().rating)));
    else
        parts.append(m_opinions.standing == Standing::Unrated ? wordOf(Rating()) : tr("Open", "not agreed on yet"));
    parts.append(wordOf(m_opinions));
    if (m_opinions.hasOtherNotes && entry().note.trimmed().isEmpty())
        parts.append(tr("the notes differ"));
    return parts;
}

void AgreementBlock::refresh(const FrameworkOpinions &opinions)
{
    m_opinions = opinions;
    const Colors colors = Colors::of(m_state->palette());
    const QStringList parts = state();
    const QString color = (m_opinions.isSettled ? colors.current : colors.muted).name();
    const QString sign = m_opinions.isSettled ? QStringLiteral("✓") : QStringLiteral("○");
    QStringList words;
    for (const QString &part : parts)
        words.append(words.isEmpty() ? QStringLiteral("<b>%1</b>").arg(part.toHtmlEscaped()) : part.toHtmlEscaped());
    m_state->setText(QStringLiteral("<span style=\"color:%1\">%2</span> ").arg(color, sign) +
                     words.join(QStringLiteral(" &nbsp;·&nbsp; ")));
    m_state->setAccessibleName(joined(parts));
    m_ratings->setText(ratingsOf(entry().opinions));
    refreshBody();
}

void AgreementBlock::setUnfolded(bool isUnfolded)
{
    m_isUnfolded = isUnfolded;
    m_toggle->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
    m_toggle->setAccessibleName(
        (isUnfolded ? tr("%1: hide what was said") : tr("%1: show what was said")).arg(framework().text()));
    const bool isNew = isUnfolded && !m_body;
    if (isNew)
        addBody();
    if (m_body)
        m_body->setVisible(isUnfolded);
    m_ratings->setVisible(!isUnfolded);  // the cards say the same
    if (isNew)
        emit unfolded();
}

void AgreementBlock::addBody()
{
    m_body = new QWidget;
    auto *column = makeColumn(gridUnit, m_body, {gridUnit / 2, 0, 0, gridUnit});
    addPurpose(column);
    addCards(column);
    addDecision(column);
    addNote(column);
    layout()->addWidget(m_body);
    refreshBody();
    highlightNew();
    setHighlights(m_references, m_searchText);
}

void AgreementBlock::addPurpose(QVBoxLayout *column)
{
    const ViewOptions &options = m_context.options;
    const BilingualText &purpose = sheetFramework().purpose;
    auto *disclosure = new Disclosure(Words()[Term::Purpose], options, tr("%1: purpose").arg(framework().text()));
    for (const SheetText *text :
         addSheetTexts(disclosure->content(), purpose, options, tr("%1: purpose").arg(framework().text())))
        connect(text, &SheetText::marksActivated, this, &AgreementBlock::marksActivated);
    column->addWidget(disclosure);
}

void AgreementBlock::addCards(QVBoxLayout *column)
{
    const std::vector<Opinion> &opinions = entry().opinions;
    const int wanted =
        m_context.options.type.fullWidthCharacters(charactersForCard) * static_cast<int>(opinions.size()) - leftMargin;
    QBoxLayout *cards = makeColumn(gridUnit);
    turnBelow(wanted, *cards, *m_body);
    for (std::size_t i = 0; i < opinions.size(); ++i) {
        auto *card = new OpinionCard(i, opinions[i], sheetFramework(), OpinionCard::Texts::Shown, m_context.options);
        connect(card, &OpinionCard::marksActivated, this, &AgreementBlock::marksActivated);
        cards->addWidget(card, 1);
        m_cards.push_back(card);
    }
    column->addLayout(cards);
}

QPushButton *AgreementBlock::makeButton(const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text);
    button->setFont(m_context.options.type.small);
    button->setAccessibleName(framework().text() + QStringLiteral(": ") + spoken);
    button->installEventFilter(this);
    return button;
}

void AgreementBlock::addDecision(QVBoxLayout *column)
{
    const std::vector<Opinion> &opinions = entry().opinions;
    column->addWidget(makeMutedLabel(tr("Agree on"), m_context.options.type.small));
    auto *row = new FlowLayout(gridUnit);
    m_levels = new AgreedLevels(sheetFramework(), opinions, m_context.options);
    connect(m_levels, &AgreedLevels::chosen, this, &AgreementBlock::settle);
    connect(m_levels, &AgreedLevels::stepped, this, &AgreementBlock::stepped);
    row->addWidget(m_levels);
    if (std::ranges::any_of(opinions, [](const Opinion &opinion) { return opinion.rating.isExcluded(); })) {
        const bool hasReason = !commonReason(opinions).trimmed().isEmpty();
        const QString text = tr("Exclude", "what those who rated agree on");
        m_exclude = hasReason ? makeButton(text, tr("agree to exclude it, with the reason given"))
                              : makeButton(text + QStringLiteral("…"), tr("agree to exclude it, and say why"));
        m_exclude->setObjectName(QStringLiteral("agreeToExclude"));
        connect(m_exclude, &QPushButton::clicked, this, &AgreementBlock::exclude);
        row->addWidget(m_exclude);
    }
    m_reopen = makeButton(tr("Reopen"), tr("reopen, without a level"));
    m_reopen->setObjectName(QStringLiteral("reopen"));
    QSizePolicy policy = m_reopen->sizePolicy();
    policy.setRetainSizeWhenHidden(true);  // nothing moves when it comes and goes
    m_reopen->setSizePolicy(policy);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        m_levels->focusLevel();  // the button is about to go
        m_context.document.setRating(framework(), Rating());
    });
    row->addWidget(m_reopen);
    column->addLayout(row);
}

void AgreementBlock::exclude()
{
    const QString reason = commonReason(entry().opinions);
    if (reason.trimmed().isEmpty())
        emit exclusionRequested();
    else
        m_context.document.setRating(framework(), Rating::excluded(reason));
}

void AgreementBlock::addNote(QVBoxLayout *column)
{
    column->addWidget(makeMutedLabel(tr("Agreed note"), m_context.options.type.small));
    constexpr int fewestLines = 2;
    constexpr int mostLines = 10;
    m_note = new GrowingEdit(fewestLines, mostLines);
    m_note->setFont(m_context.options.type.body);
    m_note->setAccessibleName(tr("%1: agreed note").arg(framework().text()));
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::Base, Colors::of(palette).raisedSurface);  // a frame alone is lost on a dark page
    m_note->setPalette(palette);
    m_note->setPlaceholderText(tr("Why did you agree on this?"));
    connect(m_note, &GrowingEdit::textEdited, this, [this] { m_context.document.setNote(framework(), m_note->text()); });
    connect(m_note, &GrowingEdit::left, &m_context.document, &Document::endMerging);
    column->addWidget(m_note);
    auto *row = makeRow(gridUnit);
    row->addWidget(makeNoteButtons(), 1, Qt::AlignTop);
    QPushButton *next = makeButton(Words()[Term::NextOpen], tr("go on to the next open one"));
    next->setObjectName(QStringLiteral("next"));
    connect(next, &QPushButton::clicked, this, &AgreementBlock::nextRequested);
    row->addWidget(next, 0, Qt::AlignTop);
    column->addLayout(row);
}

void AgreementBlock::addTakeNote(QLayout *row, std::size_t index)
{
    const Opinion &opinion = entry().opinions[index];
    QPushButton *take = m_opinions.hasOtherNotes ? makeButton(tr("Take %1’s Note").arg(letterOf(index)),
                                                              tr("take the note of %1").arg(nameOf(index, opinion)))
                                                 : makeButton(tr("Take the Note"), tr("take the note"));
    take->setObjectName(QStringLiteral("takeNote") + letterOf(index));
    connect(take, &QPushButton::clicked, this, [this, note = opinion.note] { takeNote(note); });
    row->addWidget(take);
}

QWidget *AgreementBlock::makeNoteButtons()
{
    const std::vector<Opinion> &opinions = entry().opinions;
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(gridUnit, buttons);
    int notes = 0;
    for (std::size_t i = 0; i < opinions.size(); ++i) {
        if (opinions[i].note.trimmed().isEmpty() || (notes > 0 && !m_opinions.hasOtherNotes))
            continue;
        ++notes;
        addTakeNote(row, i);
    }
    if (notes > 1) {
        QPushButton *all =
            makeButton(notes == 2 ? tr("Take Both Notes") : tr("Take All Notes"), tr("take every note, each with its name"));
        all->setObjectName(QStringLiteral("takeNotes"));
        connect(all, &QPushButton::clicked, this, [this] { takeNote(notesByName(entry().opinions)); });
        row->addWidget(all);
    }
    if (std::ranges::any_of(opinions, [](const Opinion &opinion) { return !opinion.evidence.isEmpty(); })) {
        QPushButton *evidence = makeButton(tr("Take All Evidence"), tr("take everybody’s evidence"));
        evidence->setObjectName(QStringLiteral("takeEvidence"));
        connect(evidence, &QPushButton::clicked, this, &AgreementBlock::takeEvidence);
        row->addWidget(evidence);
    }
    return buttons;
}

void AgreementBlock::takeNote(const QString &note)
{
    m_context.document.endMerging();  // one step of its own, apart from what is typed before and after it
    m_context.document.setNote(framework(), note);
    m_context.document.endMerging();
}

/// What is there already stays.
void AgreementBlock::takeEvidence()
{
    QStringList evidence = entry().evidence;
    for (const Opinion &opinion : entry().opinions) {
        for (const QString &line : opinion.evidence) {
            if (!evidence.contains(line))
                evidence.append(line);
        }
    }
    m_context.document.setEvidence(framework(), evidence);
}

void AgreementBlock::settle(Level level)
{
    if (m_isUnfolded && m_levels->canChoose(level))
        m_context.document.setRating(framework(), level);
    refreshBody();  // also when nothing changed: the button has toggled itself
}

void AgreementBlock::refreshBody()
{
    if (!m_body)
        return;
    const bool isTrying = m_context.document.whatIf().isOn();
    m_levels->setChosen(m_opinions.isSettled ? entry().rating.level() : std::nullopt);
    m_levels->setChoosable(!isTrying);
    if (m_exclude)
        m_exclude->setEnabled(!isTrying && !entry().rating.isExcluded());
    m_reopen->setEnabled(!isTrying);
    m_reopen->setVisible(!entry().rating.isUnrated());
    m_note->setText(entry().note);
}

void AgreementBlock::setHighlightsNew(bool highlights)
{
    m_highlightsNew = highlights;
    highlightNew();
}

/// Each of two texts against the other. Between three, words that differ would say nothing of who differs from whom.
void AgreementBlock::highlightNew()
{
    const Framework &framework = sheetFramework();
    const std::vector<Opinion> &opinions = entry().opinions;
    const std::set<Level> levels = describedLevels(framework, opinions);
    const bool isPair = m_highlightsNew && levels.size() == 2;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const auto level = opinions[i].rating.level();
        if (!isPair || !level || !levels.contains(*level)) {
            setNewSpans(m_cards[i]->texts(), {}, {});
            continue;
        }
        const Level other = *level == *levels.begin() ? *levels.rbegin() : *levels.begin();
        const BilingualText &from = *framework.description(other);
        const BilingualText &to = *framework.description(*level);
        setNewSpans(m_cards[i]->texts(), newSpans(from.japanese, to.japanese), newSpans(from.english, to.english));
    }
}

void AgreementBlock::setHighlights(const QStringList &references, const QString &searchText)
{
    m_references = references;
    m_searchText = searchText;
    for (OpinionCard *card : m_cards) {
        card->setHighlights(references, searchText);
        card->setSearch(searchText);
    }
}

/// Buttons would hand the keyboard to each other by the arrows.
bool AgreementBlock::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    emit stepped(key == Qt::Key_Up ? -1 : 1);
    return true;
}

void AgreementBlock::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void AgreementBlock::focusLevels()
{
    if (m_levels && isUnfolded())
        m_levels->focusLevel();
    else
        m_toggle->setFocus(Qt::OtherFocusReason);
}

void AgreementBlock::paintEvent(QPaintEvent *)
{
    if (!m_isCurrent)
        return;
    QPainter painter(this);
    painter.fillRect(0, gridUnit, barWidth, height() - 2 * gridUnit, Colors::of(palette()).current);
}

}  // namespace psirt::pages
