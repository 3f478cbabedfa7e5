// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/nextlevelblock.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/actionspanel.h"
#include "app/pages/page.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/sheettext.h"
#include "core/planning/actionlist.h"
#include "core/sheet/textdifference.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>
#include <memory>

namespace psirt::pages {

namespace {

QString separator()
{
    return QStringLiteral("  ·  ");
}

/// From this width on, counted in full-width characters, the actions stand beside the text.
constexpr int charactersBesideActions = 56;
/// And from this one on the present level beside both.
constexpr int charactersOfThreeColumns = 92;
constexpr int charactersInLine = 40;
constexpr int shareOfText = 8;
constexpr int shareOfActions = 5;

QVBoxLayout *makeTextColumn(TextCard *card)
{
    return makeColumn(gridUnit, card, {2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit});
}

/// Present and next level, target and gap, each with its sign where it has one.
QLabel *makeStepLabel(const NextLevel &next, const ViewOptions &options)
{
    const auto number = [](Level level) { return level.number(); };
    const QString step = NextLevelBlock::tr("Level %1 → %2").arg(number(next.level)).arg(number(next.next));
    const QString target = Words()[Term::TargetInText].arg(number(next.target));
    const QString gap = Words()[Term::GapInText].arg(next.gap);
    QLabel *label = makeLabel({}, options.type.body);
    const Colors colors = Colors::of(label->palette());
    const auto coloured = [](const QColor &color, const char *sign) {
        return QStringLiteral("<span style=\"color:%1\">%2</span> ").arg(color.name(), QString::fromUtf8(sign));
    };
    label->setTextFormat(Qt::RichText);
    label->setText(QStringList{coloured(colors.current, "●") + step.toHtmlEscaped(),
                               coloured(colors.target, "▶") + target.toHtmlEscaped(), gap.toHtmlEscaped()}
                       .join(QStringLiteral(" &nbsp;·&nbsp; ")));
    label->setAccessibleName(joined({step, target, gap}));
    label->setObjectName(QStringLiteral("step"));
    return label;
}

/// Those still open, then the others, each in the order entered, as many as that at most.
std::vector<Action> firstOf(const std::vector<Action> &actions, std::size_t most)
{
    std::vector<Action> first;
    for (const bool wantsOpen : {true, false}) {
        for (auto each = actions.begin(); each != actions.end() && first.size() < most; ++each) {
            if (isOpen(*each) == wantsOpen)
                first.push_back(*each);
        }
    }
    return first;
}

}  // namespace

ActionList::ActionList(const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_column(makeColumn(gridUnit, this))
{
}

void ActionList::setActions(const std::vector<Action> &actions, QDate today)
{
    std::vector<Action> shown = firstOf(actions, mostShown);
    const std::size_t hidden = actions.size() - shown.size();
    if (m_shown == shown && m_hidden == hidden && m_today == today)
        return;
    m_shown = std::move(shown);
    m_hidden = hidden;
    m_today = today;
    while (const std::unique_ptr<QLayoutItem> item{m_column->takeAt(0)})
        delete item->widget();
    for (const Action &action : *m_shown)
        addAction(action, today);
    if (hidden > 0)
        m_column->addWidget(makeMutedLabel(
            tr("%n more action(s) in the list of all actions", nullptr, static_cast<int>(hidden)), m_options.type.small));
    if (m_shown->empty())
        m_column->addWidget(makeMutedLabel(tr("No action is planned yet."), m_options.type.body));
}

void ActionList::addAction(const Action &action, QDate today)
{
    auto *item = new QWidget;
    auto *lines = makeColumn(gridUnit / 4, item);
    const QString what = action.what.trimmed();
    const bool isMuted = !isOpen(action) || what.isEmpty();
    const QString text = what.isEmpty() ? Words()[Term::ActionWithoutWords] : what;
    lines->addWidget(isMuted ? makeMutedLabel(text, m_options.type.body) : makeLabel(text, m_options.type.body));
    QStringList parts{wordOf(action.state)};
    if (!action.who.trimmed().isEmpty())
        parts.append(action.who.trimmed());
    const bool isOverdue = daysOverdue(action, today) > 0;
    if (action.due) {
        const QString day = action.due->toString(Qt::ISODate);
        parts.append(isOverdue ? tr("overdue since %1").arg(day) : Words()[Term::DueOn].arg(day));
    }
    QLabel *details = makeMutedLabel(parts.join(separator()), m_options.type.small);
    if (isOverdue) {
        details->setObjectName(QStringLiteral("overdue"));
        details->setFont(strong(m_options.type.small));
        setTextColor(*details, Colors::of(palette()).lowered);
    }
    lines->addWidget(details);
    m_column->addWidget(item);
}

NextLevelBlock::NextLevelBlock(NextLevel next, const Framework &framework, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_next(std::move(next)), m_options(options)
{
    auto *column = makeColumn(gridUnit, this, {0, gridUnit, 0, 2 * gridUnit});
    addHead(column, framework);
    QBoxLayout *halves = makeColumn(2 * gridUnit);
    turnBelow(options.type.fullWidthCharacters(charactersBesideActions), *halves, *this);
    column->addLayout(halves);
    m_present = addCard(halves);
    m_present->setObjectName(QStringLiteral("present"));
    addPresentText(*m_present, *makeTextColumn(m_present));
    m_present->hide();
    m_card = addCard(halves);
    QVBoxLayout *texts = makeTextColumn(m_card);
    addText(texts);
    addComparison(texts);
    texts->addStretch(1);
    addActions(halves);
}

TextCard *NextLevelBlock::addCard(QBoxLayout *row)
{
    auto *card = new TextCard;
    connect(card, &TextCard::marksActivated, this, &NextLevelBlock::marksActivated);
    card->setMaximumWidth(m_options.type.fullWidthCharacters(charactersInLine) + 4 * gridUnit);
    row->addWidget(card, shareOfText, Qt::AlignTop);
    return card;
}

void NextLevelBlock::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Three columns may be higher, so that a scroll bar comes: what it takes does not turn them away again.
    const int slack = m_present->isHidden() ? 0 : style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool hasRoom = event->size().width() >= m_options.type.fullWidthCharacters(charactersOfThreeColumns) - slack;
    m_present->setVisible(hasRoom);
    m_comparison->setVisible(!hasRoom);
}

void NextLevelBlock::addHead(QVBoxLayout *column, const Framework &framework)
{
    m_title = new LinkButton(titleLine(framework.id.text(), framework.title, m_options), m_options.type.title);
    connect(m_title, &QAbstractButton::clicked, this, &NextLevelBlock::frameworkRequested);
    column->addWidget(m_title);
    QLabel *step = makeStepLabel(m_next, m_options);
    step->setContentsMargins(gridUnit / 2, 0, 0, 0);
    column->addWidget(step);
}

void NextLevelBlock::addText(QVBoxLayout *column)
{
    m_heading = makeMutedLabel({}, m_options.type.small);
    column->addWidget(m_heading);
    m_nextTexts = m_card->addText(*column, m_next.text, m_options, nameOf(m_next.next));
    for (SheetText *text : m_nextTexts)
        text->setLabelled(false);  // the page says it
    if (m_next.next.number() > m_next.level.number() + 1) {
        column->addWidget(makeMutedLabel(tr("The sheet describes no level between %1 and %2 here, so this one is the next.")
                                             .arg(m_next.level.number())
                                             .arg(m_next.next.number()),
                                         m_options.type.small));
    }
    showHeading(false);
}

void NextLevelBlock::addPresentText(TextCard &card, QVBoxLayout &column)
{
    const int level = m_next.level.number();
    column.addWidget(makeMutedLabel(m_next.presentText ? tr("Level %1, where you are").arg(level)
                                                       : Words()[Term::NotDescribed].arg(level),
                                    m_options.type.small));
    if (!m_next.presentText)
        return;
    for (SheetText *text : card.addText(column, *m_next.presentText, m_options, nameOf(m_next.level)))
        text->setLabelled(false);
}

void NextLevelBlock::addComparison(QVBoxLayout *column)
{
    const int level = m_next.level.number();
    if (m_next.presentText) {
        auto *disclosure =
            new Disclosure(tr("Compare with level %1").arg(level), m_options,
                           tr("%1: compare with level %2").arg(m_next.framework.text(), QString::number(level)));
        disclosure->content().setContentsMargins(0, 0, 0, 0);
        disclosure->content().setSpacing(gridUnit);
        addPresentText(*m_card, disclosure->content());
        m_comparison = disclosure;
    } else {
        m_comparison = new QWidget;
        addPresentText(*m_card, *makeColumn(0, m_comparison));
    }
    column->addWidget(m_comparison);
}

QString NextLevelBlock::nameOf(Level level) const
{
    return Words()[Term::DescriptionOf].arg(m_next.framework.text(), QString::number(level.number()));
}

void NextLevelBlock::addActions(QBoxLayout *row)
{
    auto *column = makeColumn(gridUnit, nullptr, {gridUnit / 2, gridUnit, 0, 0});
    column->addWidget(makeMutedLabel(Words()[Term::Actions], m_options.type.small));
    m_actions = new ActionList(m_options);
    column->addWidget(m_actions);
    auto *add = new QPushButton(Words()[Term::AddAction]);
    add->setFont(m_options.type.small);
    add->setAccessibleName(tr("Add an action for %1").arg(m_next.framework.text()));
    connect(add, &QPushButton::clicked, this, &NextLevelBlock::actionRequested);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch(1);
    row->addLayout(column, shareOfActions);
}

void NextLevelBlock::setActions(const std::vector<Action> &actions, QDate today)
{
    m_actions->setActions(actions, today);
}

void NextLevelBlock::showHeading(bool highlights)
{
    QString heading = Words()[Term::LevelNumber].arg(m_next.next.number());
    if (highlights && coverAll(m_next.newInJapanese, m_next.text.japanese))
        heading += QStringLiteral("  ·  ") + tr("entirely new");
    m_heading->setText(heading);
}

void NextLevelBlock::setHighlightsNew(bool highlights)
{
    if (highlights)
        setNewSpans(m_nextTexts, m_next.newInJapanese, m_next.newInEnglish);
    else
        setNewSpans(m_nextTexts, {}, {});
    showHeading(highlights);
}

void NextLevelBlock::setHighlights(const QStringList &references, const QString &searchText)
{
    for (TextCard *card : {m_present, m_card})
        card->setHighlights(references, searchText);
}

void NextLevelBlock::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

}  // namespace psirt::pages
