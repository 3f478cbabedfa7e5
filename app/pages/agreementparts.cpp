// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/agreementparts.h"

#include "app/messages/changewords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/levelbutton.h"
#include "app/pages/page.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"

#include <QKeyEvent>

#include <algorithm>

namespace psirt::pages {

AgreedLevels::AgreedLevels(const Framework &framework, const std::vector<Opinion> &opinions, const ViewOptions &options,
                           QWidget *parent)
    : QWidget(parent)
{
    setLayout(makeRow(gridUnit / 2));
    for (const Level level : Level::all())
        addLevel(framework, opinions, level, options);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setChosen(std::nullopt);
    setStop(0);
}

/// A cell of its own for each button: buttons of one parent would move and exclude each other by rules of their own.
void AgreedLevels::addLevel(const Framework &framework, const std::vector<Opinion> &opinions, Level level,
                            const ViewOptions &options)
{
    auto *cell = new QWidget;
    auto *column = makeColumn(0, cell);
    auto *button = new LevelButton(level, options);
    QStringList letters;
    QStringList names;
    for (std::size_t i = 0; i < opinions.size(); ++i) {
        if (opinions[i].rating.level() == level) {
            letters.append(letterOf(i));
            names.append(nameOf(i, opinions[i]));
        }
    }
    QString name = framework.id.text() + QStringLiteral(": ") + tr("agree on level %1").arg(level.number());
    if (!names.isEmpty())
        name = joined({name, tr("chosen by %1").arg(joined(names))});
    button->setAccessibleName(name);
    const bool canChoose = framework.choosable(level) == Choosable::Yes;
    const QString why = tr("The sheet describes no level %1 here, so it cannot be chosen.").arg(level.number());
    button->setToolTip(plainTip(canChoose ? name : why));
    button->setAccessibleDescription(canChoose ? QString() : why);
    column->addWidget(button, 0, Qt::AlignHCenter);
    QLabel *sign = makeLabel(letters.join(QLatin1Char(' ')), options.type.small);
    sign->setWordWrap(false);
    sign->setTextInteractionFlags(Qt::NoTextInteraction);  // the button says it
    sign->setAlignment(Qt::AlignHCenter);
    sign->setMinimumHeight(sign->fontMetrics().height() + 2);
    sign->setObjectName(QStringLiteral("chosenBy%1").arg(level.number()));
    column->addWidget(sign);
    layout()->addWidget(cell);
    connect(button, &QAbstractButton::clicked, this, [this, level] { emit chosen(level); });
    connect(button, &LevelButton::stepped, this, &AgreedLevels::stepped);
    connect(button, &LevelButton::confirmed, button, &QAbstractButton::click);
    m_buttons.push_back(button);
    m_canChoose.push_back(canChoose);
}

void AgreedLevels::setChosen(const std::optional<Level> &level)
{
    const bool hasKeyboard = std::ranges::any_of(m_buttons, [](const LevelButton *button) { return button->hasFocus(); });
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setAutoExclusive(false);  // else it could not be unchosen
        m_buttons[i]->setChecked(level && level->index() == i);
        m_buttons[i]->setAutoExclusive(true);  // what makes it a radio button to a screen reader
    }
    setStop(level ? level->index() : m_stop);
    if (hasKeyboard)
        focusLevel();
}

void AgreedLevels::setChoosable(bool canChoose)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(canChoose && m_canChoose[i]);
}

bool AgreedLevels::canChoose(Level level) const
{
    return m_buttons[level.index()]->isEnabled();
}

void AgreedLevels::setStop(std::size_t index)
{
    m_stop = index;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

void AgreedLevels::focusLevel()
{
    m_buttons[m_stop]->setFocus(Qt::OtherFocusReason);
}

void AgreedLevels::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const auto focused = std::ranges::find_if(m_buttons, [](const LevelButton *button) { return button->hasFocus(); });
    if (step == 0 || focused == m_buttons.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto next = focused - m_buttons.begin() + step;
    if (next < 0 || next >= std::ssize(m_buttons) || !m_buttons[static_cast<std::size_t>(next)]->isEnabled())
        return;
    setStop(static_cast<std::size_t>(next));
    focusLevel();
}

OpinionCard::OpinionCard(std::size_t index, const Opinion &opinion, const Framework &framework, Texts texts,
                         const ViewOptions &options, QWidget *parent)
    : TextCard(parent), m_options(options)
{
    auto *column = makeColumn(gridUnit / 2, this, {2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit});
    const QString who = nameOf(index, opinion);
    QLabel *name =
        makeLabel(QStringLiteral("<b>%1</b>&nbsp; %2").arg(letterOf(index), opinion.who.toHtmlEscaped()), options.type.body);
    name->setTextFormat(Qt::RichText);
    name->setObjectName(QStringLiteral("who"));
    column->addWidget(name);
    QLabel *rating = makeLabel(signOf(opinion.rating) + QLatin1Char(' ') + wordOf(opinion.rating), options.type.title);
    rating->setAccessibleName(who + QStringLiteral(": ") + wordOf(opinion.rating));
    rating->setObjectName(QStringLiteral("opinion"));
    column->addWidget(rating);
    if (const auto level = opinion.rating.level()) {
        if (framework.choosable(*level) != Choosable::Yes)
            column->addWidget(makeMutedLabel(tr("The sheet describes no such level here, so it cannot be agreed on."),
                                             options.type.small));
        else if (texts == Texts::Shown)
            addTexts(column, who, *level, framework);
    }
    if (const QString reason = opinion.rating.exclusionReason().trimmed(); !reason.isEmpty())
        addOwnText(*column, Words()[Term::ReasonLine].arg(reason));
    addNotes(column, opinion);
    column->addStretch(1);
}

void OpinionCard::addOwnText(QVBoxLayout &column, const QString &text)
{
    m_ownTexts.emplace_back(makeParagraph(text, m_options.type.body), text);
    column.addWidget(m_ownTexts.back().first);
}

void OpinionCard::setSearch(const QString &search)
{
    for (const auto &[label, text] : m_ownTexts)
        showParagraph(*label, text, search);
}

void OpinionCard::addTexts(QVBoxLayout *column, const QString &who, Level level, const Framework &framework)
{
    const auto &description = framework.description(level);
    if (!description) {
        column->addWidget(makeMutedLabel(Words()[Term::NotDescribed].arg(level.number()), m_options.type.small));
        return;
    }
    addText(*column, *description, m_options, Words()[Term::DescriptionOf].arg(who, QString::number(level.number())));
}

void OpinionCard::addNotes(QVBoxLayout *column, const Opinion &opinion)
{
    const auto addPart = [this, column](const QString &title, const QString &text) {
        column->addSpacing(gridUnit / 2);
        column->addWidget(makeMutedLabel(title, m_options.type.small));
        addOwnText(*column, text);
    };
    if (const QString note = opinion.note.trimmed(); !note.isEmpty())
        addPart(Words()[Term::Note], note);
    if (!opinion.evidence.isEmpty())
        addPart(Words()[Term::Evidence], opinion.evidence.join(QLatin1Char('\n')));
}

}  // namespace psirt::pages
