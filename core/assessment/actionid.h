// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/dottedid.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <functional>
#include <optional>
#include <vector>

namespace psirt {

class Assessment;

/// By what programs know an action, whatever becomes of its words, its date or its place. Nobody has to read it, but
/// everybody can: a file shows it.
///
/// An action takes its id along wherever it goes: into a copy of the file, into next year's assessment that takes it over,
/// into one that is combined of several. It is one piece of work there, not two. In one assessment no two actions have the
/// same id.
class ActionId {
public:
    /// None: of an action that was made without one. A file gives it one when it is read.
    ActionId() = default;
    /// None unless it has 1 to 64 letters a–z, A–Z, digits 0–9 and hyphens, and nothing else.
    [[nodiscard]] static std::optional<ActionId> fromText(const QString &text);
    /// Another one each time: 80 bits of chance, as 16 letters and digits.
    [[nodiscard]] static ActionId random();
    /// Always the same for the same parts, and another one for others: in the form of a random one.
    [[nodiscard]] static ActionId derivedFrom(const QStringList &parts);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }

    bool operator==(const ActionId &) const = default;
    std::strong_ordering operator<=>(const ActionId &other) const { return m_text.compare(other.m_text) <=> 0; }

private:
    explicit ActionId(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

/// Where the ids of new actions come from. Passed in, so that tests can fix them.
using ActionIdSource = std::function<ActionId()>;

/// An action with an id that another one has already.
struct RepeatedActionId {
    FrameworkId framework;
    std::size_t index;  ///< among the framework's actions, from 0
    ActionId id;        ///< the one that it had
};

/// Gives an id to each action that has none, and another one to each that has the id of an earlier one; tells the latter.
/// The other ids stay.
///
/// The ids are the same whenever and wherever this is done to the same assessment, so that an old file which is read twice
/// says the same twice. They are derived from what the assessment is of (sheet, organization, scope, title and date), the
/// framework, the words of what is to be done, and which it is of those with the same words. So those of another product or
/// another year are others. As they are derived when a file is read, later edits do not touch them.
std::vector<RepeatedActionId> completeActionIds(Assessment &assessment);

}  // namespace psirt
