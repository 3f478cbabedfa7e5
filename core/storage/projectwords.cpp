// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectwords.h"

#include <algorithm>
#include <iterator>

namespace psirt {

namespace {

template <typename Value>
struct Word {
    const char *word;
    Value value;
};

constexpr Word<Occasion> occasions[] = {{"periodic", Occasion::Periodic},
                                        {"reorganization", Occasion::Reorganization},
                                        {"businessReform", Occasion::BusinessReform},
                                        {"incident", Occasion::Incident},
                                        {"other", Occasion::Other}};

constexpr Word<ActionState> actionStates[] = {{"planned", ActionState::Planned},
                                              {"started", ActionState::Started},
                                              {"done", ActionState::Done},
                                              {"dropped", ActionState::Dropped}};

template <typename Value, std::size_t Count>
QString find(const Word<Value> (&words)[Count], Value value)
{
    const auto *found = std::ranges::find(words, value, &Word<Value>::value);
    Q_ASSERT(found != std::end(words));
    return QString::fromLatin1(found->word);
}

template <typename Value, std::size_t Count>
std::optional<Value> find(const Word<Value> (&words)[Count], const QString &word)
{
    const auto *found =
        std::ranges::find_if(words, [&word](const auto &candidate) { return word == QLatin1String(candidate.word); });
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

}  // namespace

QString wordFor(Occasion occasion)
{
    return find(occasions, occasion);
}

QString wordFor(ActionState state)
{
    return find(actionStates, state);
}

std::optional<Occasion> occasionFromWord(const QString &word)
{
    return find(occasions, word);
}

std::optional<ActionState> actionStateFromWord(const QString &word)
{
    return find(actionStates, word);
}

}  // namespace psirt
