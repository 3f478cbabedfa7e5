// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/opinionwords.h"

#include "app/messages/statewords.h"

#include <QCoreApplication>
#include <QStringList>

namespace psirt {

namespace {

/// Its translations have the context psirt::OpinionWords.
class Words {
    Q_DECLARE_TR_FUNCTIONS(psirt::OpinionWords)
};

/// The rating as a score of no framework in particular, which is what has words.
FrameworkScore scoreOf(const Rating &rating)
{
    FrameworkScore score{FrameworkId({}), FrameworkState::Unrated, rating.level(), {}, {}, rating.neighbour()};
    if (rating.isExcluded())
        score.state = FrameworkState::Excluded;
    else if (rating.level())
        score.state = FrameworkState::Rated;
    return score;
}

}  // namespace

QString letterOf(std::size_t index)
{
    constexpr std::size_t letters = 26;
    return QChar(static_cast<char16_t>(u'A' + index % letters));
}

QString nameOf(std::size_t index, const Opinion &opinion)
{
    return letterOf(index) + QLatin1Char(' ') + opinion.who;
}

QString wordOf(const Rating &rating)
{
    return wordWithDoubt(scoreOf(rating));
}

QString signOf(const Rating &rating)
{
    return signOf(scoreOf(rating).state);
}

QString ratingsOf(const std::vector<Opinion> &opinions)
{
    QStringList parts;
    for (std::size_t i = 0; i < opinions.size(); ++i)
        parts.append(letterOf(i) + QStringLiteral(": ") + wordOf(opinions[i].rating));
    return parts.join(QStringLiteral("  ·  "));
}

QString wordOf(const FrameworkOpinions &opinions)
{
    switch (opinions.standing) {
    case Standing::Levels:
        return Words::tr("%n level(s) apart", nullptr, opinions.distance);
    case Standing::States:
        return Words::tr("rated by some only");
    case Standing::Doubt:
        return Words::tr("same level, but to be confirmed");
    case Standing::Agreed:
        return Words::tr("the same from the start");
    case Standing::Unrated:
        return Words::tr("rated by nobody");
    }
    Q_UNREACHABLE();
}

}  // namespace psirt
