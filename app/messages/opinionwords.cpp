// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/opinionwords.h"

#include "app/messages/statewords.h"

#include <QStringList>

namespace psirt {

QString letterOf(std::size_t index)
{
    constexpr std::size_t letters = 26;
    return QChar(static_cast<char16_t>(u'A' + index % letters));
}

QString nameOf(std::size_t index, const Opinion &opinion)
{
    return letterOf(index) + QLatin1Char(' ') + opinion.who;
}

QString ratingsOf(const std::vector<Opinion> &opinions, const Words &words)
{
    QStringList parts;
    for (std::size_t i = 0; i < opinions.size(); ++i)
        parts.append(letterOf(i) + QStringLiteral(": ") + wordOf(opinions[i].rating, words));
    return parts.join(QStringLiteral("  ·  "));
}

QString wordOf(const FrameworkOpinions &opinions, const Words &words)
{
    switch (opinions.standing) {
    case Standing::Levels:
        return words.counted(QT_TRANSLATE_N_NOOP("psirt::Words", "%n level(s) apart"), opinions.distance);
    case Standing::States:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "rated by some only")];
    case Standing::Doubt:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "same level, but to be confirmed")];
    case Standing::Agreed:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "the same from the start")];
    case Standing::Unrated:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "rated by nobody")];
    }
    Q_UNREACHABLE();
}

}  // namespace psirt
