// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/document.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <set>
#include <utility>

namespace psirt {

/// The people in a meeting, and how far they are with saying which level a framework has.
///
/// What they say is kept as the document's opinions at once, a step of undo each, so that nothing is lost; that the votes
/// are hidden holds for the screen. Who rated a framework before, in a file that was combined, has voted.
/// The level that the group agrees on is the framework's rating, and chosen as ever.
class Voting : public QObject {
    Q_OBJECT

public:
    enum class Stage {
        Off,       ///< no votes are taken, or none can be: no framework, none to rate, nobody in the room
        Asking,    ///< somebody's turn
        Complete,  ///< everybody has said something, and it is hidden
        Shown,     ///< what everybody says can be seen
    };
    static constexpr qsizetype mostPeople = 20;

    /// The document must outlive it. The assessors are the first people in the room.
    explicit Voting(Document &document, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &people() const { return m_people; }
    /// Without blank ones, each once, at most mostPeople.
    void setPeople(const QStringList &names);
    [[nodiscard]] bool isHidden() const { return m_isHidden; }
    /// Called out openly, each level is seen as soon as it is said.
    void setHidden(bool isHidden);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    void setOn(bool isOn);
    /// The one that is voted on; none where none is shown.
    void setFramework(const std::optional<FrameworkId> &id);

    [[nodiscard]] Stage stage() const;
    /// Whose turn it is, as an index of people(); none unless Asking.
    [[nodiscard]] std::optional<qsizetype> turn() const;
    /// What is recorded of them, or null. Notes from a file that was combined may be all that it has.
    [[nodiscard]] const Opinion *opinionOf(qsizetype person) const;
    /// Whether they named a level, excluded the framework, or said here that they say nothing of it.
    [[nodiscard]] bool hasAnswered(qsizetype person) const;
    /// Whether any of the people answered.
    [[nodiscard]] bool hasAnswers() const;
    /// Whether it may be seen what they said.
    [[nodiscard]] bool isShown() const;

    /// It is that person's turn, also when they said something already.
    void ask(qsizetype person);
    /// Of the person whose turn it is, who must be there. No level: they say nothing of it.
    void vote(std::optional<Level> level);
    /// Shows what was said so far.
    void show();
    /// Takes back what the people said of the level, in one step of undo, and asks them again.
    void askAgain();

signals:
    void changed();

private:
    [[nodiscard]] const std::vector<Opinion> &opinions() const;
    [[nodiscard]] bool canVote() const;

    Document &m_document;
    QStringList m_people;
    bool m_isHidden = true;
    bool m_isOn = false;
    std::optional<FrameworkId> m_framework;
    std::optional<qsizetype> m_asked;  ///< out of turn
    std::set<FrameworkId> m_shown;
    std::set<std::pair<FrameworkId, QString>> m_silent;  ///< who said nothing of which, as long as that is recorded
};

}  // namespace psirt
