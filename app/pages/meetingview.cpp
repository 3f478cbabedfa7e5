// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/meetingview.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/levelboard.h"
#include "app/pages/voteband.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/sheettext.h"
#include "core/comparison/votes.h"

#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace psirt::pages {

namespace {

// Of type, in pixels at 100 %.
constexpr int smallestLevels = 13;
constexpr int largestLevels = 26;
constexpr int headSize = 26;
constexpr int marksSize = 16;
constexpr int purposeSize = 19;
constexpr int smallPurposeSize = 15;
constexpr int widthOfProjector = 1600;
constexpr int titleSize = 30;
constexpr int footSize = 18;

QFont sized(QFont font, int pixels, const ViewOptions &options)
{
    font.setPixelSize(pixels * options.type.zoom / 100);
    return font;
}

/// The same with larger numbers and marks, to be read from five metres.
ViewOptions enlarged(ViewOptions options)
{
    options.type.pageTitle = sized(options.type.pageTitle, headSize, options);
    options.type.small = sized(options.type.small, marksSize, options);
    return options;
}

QLabel *makeLine(const QFont &font, const char *name)
{
    QLabel *label = makeLabel({}, font);
    label->setWordWrap(false);
    label->setObjectName(QLatin1String(name));
    return label;
}

}  // namespace

MeetingView::MeetingView(const PageContext &context, Voting &voting, QWidget *parent)
    : QWidget(parent), m_options(enlarged(context.options)), m_context{context.document, context.state, m_options},
      m_title(makeLine(sized(context.options.type.pageTitle, titleSize, context.options), "meetingTitle")),
      m_state(makeLine(sized(context.options.type.pageTitle, titleSize, context.options), "meetingState")),
      m_target(makeLine(sized(context.options.type.pageTitle, titleSize, context.options), "meetingTarget")),
      m_count(makeLine(sized(context.options.type.body, footSize, context.options), "meetingCount")),
      m_progress(new QProgressBar), m_purpose(makeColumn(0)), m_board(new LevelBoard(m_context)), m_voting(voting),
      m_votes(new VoteBand(m_context, voting, sized(context.options.type.body, footSize, context.options))),
      m_note(new GrowingEdit(1, 3))
{
    setObjectName(QStringLiteral("meeting"));
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);  // while a key must not choose a level
    setMinimumSize(1, 1);             // the screen decides, and the levels take what is left
    setBackgroundRole(QPalette::Base);
    const Colors colors = Colors::of(palette());
    setTextColor(*m_state, colors.current);
    setTextColor(*m_target, colors.target);
    const int zoom = context.options.type.zoom;
    m_board->setTypeRange({smallestLevels * zoom / 100, largestLevels * zoom / 100});
    auto *column = makeColumn(gridUnit, this, {3 * gridUnit, 2 * gridUnit, 3 * gridUnit, 2 * gridUnit});
    column->addLayout(makeHead());
    column->addLayout(m_purpose);
    column->addWidget(m_board, 1);
    column->addWidget(m_votes);
    column->addLayout(makeFoot());
    // Later: what follows may show another framework, and the board anew.
    connect(m_board, &LevelBoard::confirmed, this, &MeetingView::nextRequested, Qt::QueuedConnection);
    connect(m_board, &LevelBoard::rated, this, &MeetingView::rated, Qt::QueuedConnection);
    connect(m_board, &LevelBoard::answered, this, [this](Level level) {
        if (m_voting.turn())
            m_voting.vote(level);
    });
    connect(m_votes, &VoteBand::peopleRequested, this, &MeetingView::peopleRequested);
    connect(&voting, &Voting::changed, this, &MeetingView::followVoting);
    connect(&context.state, &ViewState::locationChanged, this, &MeetingView::followLocation);
    connect(&context.document, &Document::changed, this, &MeetingView::refresh);
    followLocation();
}

QLayout *MeetingView::makeHead()
{
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(gridUnit);
    m_progress->setFixedWidth(20 * gridUnit);
    m_standing = makeRow(3 * gridUnit);
    m_standing->addWidget(m_state);
    m_standing->addWidget(m_target);
    m_standing->addStretch(1);
    m_standing->addWidget(m_count);
    m_standing->addWidget(m_progress);
    QLabel *escape = makeMutedLabel(tr("Esc: back"), sized(m_context.options.type.body, footSize, m_context.options));
    escape->setWordWrap(false);
    m_standing->addWidget(escape);
    m_head = makeRow(3 * gridUnit);
    m_head->addWidget(m_title);
    m_head->addLayout(m_standing, 1);
    return m_head;
}

QLayout *MeetingView::makeFoot()
{
    const QFont font = sized(m_context.options.type.body, footSize, m_context.options);
    m_note->setFont(font);
    m_note->setPlaceholderText(tr("What is agreed on"));
    m_note->setAccessibleName(Words()[Term::Note]);
    connect(m_note, &GrowingEdit::textEdited, this, [this] {
        if (m_framework)
            m_context.document.setNote(m_framework->id, m_note->text());
    });
    connect(m_note, &GrowingEdit::left, &m_context.document, &Document::endMerging);
    auto *row = makeRow(2 * gridUnit);
    row->addWidget(m_note, 1);
    const auto add = [&](const QString &text, const char *name, auto ask) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setFont(font);
        connect(button, &QPushButton::clicked, this, ask);
        row->addWidget(button, 0, Qt::AlignBottom);
        return button;
    };
    m_voteButton = add(tr("&Votes…"), "meetingVotes", [this] { emit votesRequested(); });
    add(tr("‹ Previous"), "meetingPrevious", [this] { emit stepRequested(-1); });
    add(tr("Next ›"), "meetingNext", [this] { emit stepRequested(1); });
    m_nextUnrated = add(tr("Next Unrated ›"), "meetingNextUnrated", [this] { emit nextRequested(); });
    return row;
}

void MeetingView::followLocation()
{
    const FrameworkId *id = m_context.state.framework();
    m_framework = id ? m_context.document.sheet().framework(*id) : nullptr;
    if (!m_framework)
        return;
    delete m_purposeText;
    const bool isEnglish = m_options.hasEnglishTitles() && !m_framework->purpose.english.isEmpty();
    m_purposeText = isEnglish ? new SheetText(m_framework->purpose.english, SheetText::Role::Rendering, m_options)
                              : new SheetText(m_framework->purpose.japanese, SheetText::Role::Original, m_options);
    fitPurpose();
    m_purposeText->setAccessibleName(Words()[Term::Purpose]);
    m_purpose->addWidget(m_purposeText);
    m_board->setFramework(*m_framework);
    refresh();
    m_voting.setFramework(*id);
}

void MeetingView::refresh()
{
    if (!m_framework)
        return;
    const Score &shown = m_context.document.shownScore();
    const FrameworkScore &score = *shown.framework(m_framework->id);
    m_title->setText(shortTitle(m_framework->id.text(), m_framework->title, m_options));
    m_state->setText(signOf(score.state) + QLatin1Char(' ') + wordWithDoubt(score));
    const bool isAhead = score.target && (!score.level || score.isBelowTarget());
    m_target->setText(isAhead ? Words()[Term::TargetAhead].arg(score.target->number()) : QString());
    m_count->setText(countSentence(shown.overall));
    m_progress->setAccessibleName(countSentence(shown.overall));
    m_progress->setRange(0, std::max(shown.overall.ratable, 1));
    m_progress->setValue(shown.overall.rated);
    m_nextUnrated->setEnabled(shown.overall.unrated > 0);
    m_note->setText(m_context.document.assessment().entry(m_framework->id).note);
    fitHead();
    if (hasFocus() && score.level)
        focusLevel();  // agreed on, by a digit
}

void MeetingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
    fitPurpose();
}

/// A long title has a line of its own on a small screen, or two.
void MeetingView::fitHead()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const bool fits = title + 3 * gridUnit + m_standing->minimumSize().width() <= room;
    m_title->setWordWrap(!fits);
    m_head->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_head->setSpacing(fits ? 3 * gridUnit : 0);
}

void MeetingView::fitPurpose()
{
    if (m_purposeText)
        m_purposeText->setPixelSize((width() < widthOfProjector ? smallPurposeSize : purposeSize) * m_options.type.zoom /
                                    100);
}

void MeetingView::focusLevel()
{
    const Voting::Stage stage = m_voting.stage();
    const bool isRated = m_context.document.shownScore().framework(m_framework->id)->level.has_value();
    if (stage == Voting::Stage::Off || (stage == Voting::Stage::Shown && isRated))
        m_board->focusLevel();
    else if (stage == Voting::Stage::Shown && commonVote())
        m_board->focusOn(*commonVote());
    else if (stage != Voting::Stage::Complete || !m_votes->focusShow())
        setFocus();
}

/// What all say, which the sheet lets one choose.
std::optional<Level> MeetingView::commonVote() const
{
    const auto level = spreadOf(m_context.document.assessment().entry(m_framework->id).opinions).common();
    return level && m_framework->choosable(*level) == Choosable::Yes ? level : std::nullopt;
}

/// The keyboard goes where the next answer is expected, and leaves a note that is written alone.
void MeetingView::followVoting()
{
    const Voting::Stage stage = m_voting.stage();
    m_board->setAsking(stage == Voting::Stage::Asking || stage == Voting::Stage::Complete);
    m_voteButton->setVisible(!m_voting.isOn());
    if (std::exchange(m_stage, stage) != stage && m_framework && !m_note->hasFocus())
        focusLevel();
}

void MeetingView::focusNote()
{
    m_note->moveCursor(QTextCursor::End);
    m_note->setFocus();
}

void MeetingView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_note->hasFocus())
        focusLevel();
    else if (event->key() == Qt::Key_Escape)
        emit endRequested();
    else if (hasFocus() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        m_board->focusLevel();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace psirt::pages
