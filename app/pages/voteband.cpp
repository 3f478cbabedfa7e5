// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/voteband.h"

#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "core/comparison/votes.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace psirt::pages {

namespace {

constexpr int charactersOfName = 16;
constexpr qsizetype mostSigns = 6;  // beside each other under a level

QString shortNames(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(shortName(name, charactersOfName));
    return joined(all);
}

}  // namespace

VoteBand::VoteBand(const PageContext &context, Voting &voting, const QFont &font, QWidget *parent)
    : QWidget(parent), m_context(context), m_voting(voting), m_font(font), m_levels(makeLevels()),
      m_sentence(makeLabel({}, strong(font))), m_people(new QWidget), m_hidden(new QCheckBox(tr("&Hidden"))),
      m_none(makeButton(tr("No Answer"), "voteNone", font)), m_show(makeButton(tr("&Show"), "voteShow", font)),
      m_again(makeButton(tr("&Ask Again"), "voteAgain", font))
{
    setObjectName(QStringLiteral("votes"));
    m_sentence->setObjectName(QStringLiteral("voteSentence"));
    m_hidden->setFont(font);
    m_hidden->setObjectName(QStringLiteral("voteHidden"));
    m_hidden->setToolTip(tr("What is said is seen when all have said it"));
    QPushButton *people = makeButton(tr("&People…"), "votePeople", font);
    QPushButton *end = makeButton(tr("&End Votes"), "voteEnd", font);
    auto *flow = new FlowLayout(gridUnit, m_people);
    flow->setLineSpacing(gridUnit / 2);
    auto *commands = makeRow(gridUnit);
    commands->addWidget(m_sentence, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_again),
                          static_cast<QWidget *>(m_hidden), static_cast<QWidget *>(people), static_cast<QWidget *>(end)})
        commands->addWidget(each, 0, Qt::AlignTop);
    auto *column = makeColumn(gridUnit, this);
    column->addWidget(m_levels);
    column->addLayout(commands);
    column->addWidget(m_people);
    connect(m_none, &QPushButton::clicked, &voting, [this] { m_voting.vote(std::nullopt); });
    connect(m_show, &QPushButton::clicked, &voting, &Voting::show);
    connect(m_again, &QPushButton::clicked, &voting, &Voting::askAgain);
    connect(m_hidden, &QCheckBox::toggled, &voting, &Voting::setHidden);
    connect(people, &QPushButton::clicked, this, &VoteBand::peopleRequested);
    connect(end, &QPushButton::clicked, &voting, [this] { m_voting.setOn(false); });
    connect(&voting, &Voting::changed, this, &VoteBand::refresh);
    refresh();
}

QWidget *VoteBand::makeLevels()
{
    auto *levels = new QWidget;
    auto *row = makeRow(gridUnit, levels);
    for (const Level level : Level::all()) {
        QLabel *holders = makeLabel({}, strong(m_font));
        holders->setObjectName(QStringLiteral("votes%1").arg(level.number()));
        holders->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
        holders->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(holders, 1);
        m_holders.push_back(holders);
    }
    return levels;
}

QPushButton *VoteBand::makeButton(const QString &text, const char *name, const QFont &font)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFont(font);
    button->setAutoDefault(true);  // Return presses it
    return button;
}

bool VoteBand::focusShow()
{
    if (m_show->isHidden())
        return false;
    m_show->setFocus();
    return true;
}

void VoteBand::refresh()
{
    setVisible(m_voting.isOn());
    if (!m_voting.isOn())
        return;
    const Voting::Stage stage = m_voting.stage();
    const bool isShown = stage == Voting::Stage::Shown;
    m_sentence->setText(sentence());
    m_hidden->setChecked(m_voting.isHidden());
    refreshPeople();
    refreshLevels();
    m_levels->setVisible(isShown);
    m_none->setVisible(stage == Voting::Stage::Asking);
    m_show->setVisible(m_voting.isHidden() && (stage == Voting::Stage::Asking || stage == Voting::Stage::Complete));
    m_show->setEnabled(m_voting.hasAnswers());
    m_again->setVisible(isShown);
}

void VoteBand::refreshPeople()
{
    while (m_buttons.size() > static_cast<std::size_t>(m_voting.people().size())) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < static_cast<std::size_t>(m_voting.people().size())) {
        const auto person = static_cast<qsizetype>(m_buttons.size());
        QPushButton *button = makeButton({}, "votePerson", m_font);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, &m_voting, [this, person] { m_voting.ask(person); });
        m_people->layout()->addWidget(button);
        button->setVisible(true);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const auto person = static_cast<qsizetype>(i);
        QString name = shortName(m_voting.people()[person], charactersOfName);
        const QString sign = signOfVote(person);
        m_buttons[i]->setAccessibleName(joined({name, sign}));
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        m_buttons[i]->setText(sign.isEmpty() ? name : name + QStringLiteral("  ") + sign);
        const bool isAsked = m_voting.turn() == person;
        m_buttons[i]->setChecked(isAsked);
        m_buttons[i]->setFont(isAsked ? strong(m_font) : m_font);
        setTextColor(*m_buttons[i], isAsked ? Colors::of(palette()).current : palette().color(QPalette::ButtonText));
        m_buttons[i]->setEnabled(m_voting.stage() != Voting::Stage::Off);
    }
}

void VoteBand::refreshLevels()
{
    const FrameworkId *id = m_context.state.framework();
    if (!id)
        return;
    const VoteSpread spread = spreadOf(m_context.document.assessment().entry(*id).opinions);
    for (const Level level : Level::all()) {
        const QStringList &holders = spread.holders[level.index()];
        const QString sign = QStringLiteral("●");
        QLabel *label = m_holders[level.index()];
        label->setText(holders.size() > mostSigns ? sign + QStringLiteral(" × %1").arg(holders.size())
                                                  : sign.repeated(static_cast<int>(holders.size())));
        const QString names =
            holders.isEmpty() ? QString()
                              : Words()[Term::LevelNumber].arg(level.number()) + QStringLiteral(": ") + shortNames(holders);
        label->setToolTip(plainTip(names));
        label->setAccessibleName(names);
        setTextColor(*label, Colors::of(palette()).current);
    }
}

QString VoteBand::signOfVote(qsizetype person) const
{
    if (!m_voting.hasAnswered(person))
        return {};
    if (!m_voting.isShown())
        return QStringLiteral("✓");
    const auto level = m_voting.opinionOf(person)->rating.level();
    return level ? QString::number(level->number()) : QStringLiteral("–");
}

QString VoteBand::sentence() const
{
    const FrameworkId *id = m_context.state.framework();
    if (m_voting.people().isEmpty())
        return tr("Who is in the room? Name the people first.");
    if (id && m_context.document.assessment().entry(*id).rating.isExcluded())
        return tr("Excluded: there is nothing to vote on.");
    switch (m_voting.stage()) {
    case Voting::Stage::Off:
        return tr("There is nothing to vote on here.");
    case Voting::Stage::Asking:
        return tr("%1: which level? Press 0 to 5.").arg(shortName(m_voting.people()[*m_voting.turn()], charactersOfName));
    case Voting::Stage::Complete:
        return tr("Everybody has answered. Return shows the levels.");
    case Voting::Stage::Shown:
        return spreadSentence();
    }
    Q_UNREACHABLE();
}

QString VoteBand::spreadSentence() const
{
    const Entry &entry = m_context.document.assessment().entry(*m_context.state.framework());
    const VoteSpread spread = spreadOf(entry.opinions);
    const QString apart = !spread.lowest    ? tr("Nobody names a level.")
                          : spread.common() ? tr("All say level %1.").arg(spread.common()->number())
                                            : tr("From %1 to %2, %n level(s) apart.", nullptr, spread.distance())
                                                  .arg(spread.lowest->number())
                                                  .arg(spread.highest->number());
    const QString next = entry.rating.level() ? tr("Agreed: level %1. Return goes on.").arg(entry.rating.level()->number())
                         : spread.common()    ? tr("Return takes it.")
                                              : tr("Press 0 to 5 for the level that you agree on.");
    return tr("%1 %2", "two sentences").arg(apart, next);
}

}  // namespace psirt::pages
