// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/words.h"

namespace psirt::exchange {

QString wordFor(FrameworkState state)
{
    switch (state) {
    case FrameworkState::Rated:
        return QStringLiteral("rated");
    case FrameworkState::Unrated:
        return QStringLiteral("unrated");
    case FrameworkState::Excluded:
        return QStringLiteral("excluded");
    case FrameworkState::OutOfScope:
        return QStringLiteral("outOfScope");
    }
    Q_UNREACHABLE();
}

QString wordFor(Band band)
{
    switch (band) {
    case Band::Below:
        return QStringLiteral("below");
    case Band::Within:
        return QStringLiteral("within");
    case Band::Above:
        return QStringLiteral("above");
    }
    Q_UNREACHABLE();
}

QString wordFor(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::ServiceArea:
        return QStringLiteral("serviceArea");
    case ReferenceKind::Service:
        return QStringLiteral("service");
    case ReferenceKind::Function:
        return QStringLiteral("function");
    case ReferenceKind::SubFunction:
        return QStringLiteral("subFunction");
    }
    Q_UNREACHABLE();
}

QString wordFor(Relation relation)
{
    switch (relation) {
    case Relation::Same:
        return QStringLiteral("same");
    case Relation::Renumbered:
        return QStringLiteral("renumbered");
    case Relation::Closest:
        return QStringLiteral("closest");
    case Relation::Unsure:
        return QStringLiteral("unsure");
    case Relation::None:
        return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

QString wordFor(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Raised:
        return QStringLiteral("raised");
    case ChangeKind::Lowered:
        return QStringLiteral("lowered");
    case ChangeKind::Unchanged:
        return QStringLiteral("unchanged");
    case ChangeKind::NewlyRated:
        return QStringLiteral("newlyRated");
    case ChangeKind::NoLongerRated:
        return QStringLiteral("noLongerRated");
    case ChangeKind::NewlyExcluded:
        return QStringLiteral("newlyExcluded");
    case ChangeKind::IncludedAgain:
        return QStringLiteral("includedAgain");
    case ChangeKind::Unrated:
        return QStringLiteral("unrated");
    case ChangeKind::Excluded:
        return QStringLiteral("excluded");
    case ChangeKind::OutOfScope:
        return QStringLiteral("outOfScope");
    }
    Q_UNREACHABLE();
}

QString wordFor(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::LevelChanges:
        return QStringLiteral("levelChanges");
    case ChangeCause::NewlyExcluded:
        return QStringLiteral("newlyExcluded");
    case ChangeCause::IncludedAgain:
        return QStringLiteral("includedAgain");
    case ChangeCause::NewlyRated:
        return QStringLiteral("newlyRated");
    case ChangeCause::NoLongerRated:
        return QStringLiteral("noLongerRated");
    }
    Q_UNREACHABLE();
}

}  // namespace psirt::exchange
