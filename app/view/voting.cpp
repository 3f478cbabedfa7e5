// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/voting.h"

#include "core/comparison/votes.h"

#include <algorithm>

namespace psirt {

Voting::Voting(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    setPeople(document.assessment().properties().assessors);
    connect(&document, &Document::changed, this, &Voting::changed);
}

void Voting::setPeople(const QStringList &names)
{
    m_people.clear();
    for (const QString &name : names) {
        const QString plain = name.simplified();
        if (!plain.isEmpty() && !m_people.contains(plain) && m_people.size() < mostPeople)
            m_people.append(plain);
    }
    m_asked.reset();
    emit changed();
}

void Voting::setHidden(bool isHidden)
{
    m_isHidden = isHidden;
    emit changed();
}

void Voting::setOn(bool isOn)
{
    m_isOn = isOn;
    m_asked.reset();
    emit changed();
}

void Voting::setFramework(const std::optional<FrameworkId> &id)
{
    if (m_framework != id) {
        m_framework = id;
        m_asked.reset();
        // What everybody said before is no secret any more.
        if (stage() == Stage::Complete)
            m_shown.insert(*m_framework);
    }
    emit changed();
}

const std::vector<Opinion> &Voting::opinions() const
{
    return m_document.assessment().entry(*m_framework).opinions;
}

bool Voting::canVote() const
{
    if (!m_framework || m_people.isEmpty())
        return false;
    const FrameworkScore *score = m_document.score().framework(*m_framework);
    return score && score->isRatable();
}

const Opinion *Voting::opinionOf(qsizetype person) const
{
    if (!m_framework)
        return nullptr;
    const auto found = std::ranges::find(opinions(), m_people[person], &Opinion::who);
    return found == opinions().end() ? nullptr : &*found;
}

bool Voting::hasAnswered(qsizetype person) const
{
    const Opinion *opinion = opinionOf(person);
    return opinion && (!opinion->rating.isUnrated() || m_silent.contains({*m_framework, m_people[person]}));
}

bool Voting::hasAnswers() const
{
    for (qsizetype person = 0; person < m_people.size(); ++person) {
        if (hasAnswered(person))
            return true;
    }
    return false;
}

std::optional<qsizetype> Voting::turn() const
{
    if (!m_isOn || !canVote())
        return std::nullopt;
    if (m_asked)
        return m_asked;
    if (m_shown.contains(*m_framework))
        return std::nullopt;
    for (qsizetype person = 0; person < m_people.size(); ++person) {
        if (!hasAnswered(person))
            return person;
    }
    return std::nullopt;
}

Voting::Stage Voting::stage() const
{
    if (!m_isOn || !canVote())
        return Stage::Off;
    if (turn())
        return Stage::Asking;
    return isShown() ? Stage::Shown : Stage::Complete;
}

bool Voting::isShown() const
{
    return m_framework && (!m_isHidden || m_shown.contains(*m_framework));
}

void Voting::ask(qsizetype person)
{
    m_asked = person;
    emit changed();
}

void Voting::vote(std::optional<Level> level)
{
    const qsizetype person = *turn();
    m_asked.reset();
    if (level)
        m_silent.erase({*m_framework, m_people[person]});
    else
        m_silent.insert({*m_framework, m_people[person]});
    m_document.setOpinions(*m_framework, withVote(opinions(), m_people[person], level));
    emit changed();  // also when they said the same again
}

void Voting::show()
{
    m_asked.reset();
    if (m_framework)
        m_shown.insert(*m_framework);
    emit changed();
}

void Voting::askAgain()
{
    m_asked.reset();
    if (!m_framework)
        return;
    m_shown.erase(*m_framework);
    std::erase_if(m_silent, [this](const auto &each) { return each.first == *m_framework; });
    m_document.setOpinions(*m_framework, withoutVotes(opinions(), m_people));
    emit changed();
}

}  // namespace psirt
