// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/ratingcommands.h"

#include "app/dialogs/shortdialogs.h"
#include "app/pages/levelbutton.h"

namespace psirt::window {

RatingCommands::RatingCommands(Workspace &workspace, ViewState &state, QWidget &window)
    : m_workspace(workspace), m_state(state), m_window(window)
{
}

const Framework *RatingCommands::ratableFramework() const
{
    const FrameworkId *id = m_state.framework();
    const Framework *framework = id ? document().sheet().framework(*id) : nullptr;
    return framework && !framework->isOutOfScope ? framework : nullptr;
}

bool RatingCommands::mayChoose(const Framework &framework, Level level)
{
    if (framework.choosable(level) == Choosable::Yes)
        return true;
    emit refused(
        tr("The sheet describes no level %1 for %2, so it cannot be chosen.").arg(level.number()).arg(framework.id.text()));
    return false;
}

void RatingCommands::rate(Level level)
{
    const Framework *framework = ratableFramework();
    if (!framework || document().assessment().entry(framework->id).rating.isExcluded())
        return;
    if (!mayChoose(*framework, level))
        return;
    document().chooseLevel(framework->id, level);
    emit rated();
}

void RatingCommands::vote(Voting &voting, Level level)
{
    const Framework *framework = ratableFramework();
    if (framework && voting.turn() && mayChoose(*framework, level))
        voting.vote(level);
}

void RatingCommands::clear()
{
    const Framework *framework = ratableFramework();
    if (framework && document().whatIf().isOn())
        document().tryLevel(framework->id, std::nullopt);
    else if (framework && document().assessment().entry(framework->id).rating.level())
        document().setRating(framework->id, Rating());
}

void RatingCommands::toggleDoubt(int step)
{
    const Framework *framework = ratableFramework();
    if (!framework)
        return;
    if (const auto rating = pages::withToggledDoubt(*framework, document().assessment().entry(framework->id).rating, step))
        document().setRating(framework->id, *rating);
}

void RatingCommands::setTarget(std::optional<Level> target)
{
    const Framework *framework = ratableFramework();
    if (!framework || document().assessment().entry(framework->id).rating.isExcluded())
        return;
    if (!target || mayChoose(*framework, *target))
        document().setTarget(framework->id, target);
}

void RatingCommands::exclude()
{
    const Framework *framework = ratableFramework();
    if (!framework)
        return;
    if (document().assessment().entry(framework->id).rating.isExcluded())
        document().includeAgain(framework->id);
    else
        askForExclusion(*framework);
}

void RatingCommands::askForExclusion(const Framework &framework)
{
    if (framework.isOutOfScope)
        return;
    const QString reason = document().assessment().entry(framework.id).rating.exclusionReason();
    dialogs::ExclusionDialog dialog(framework, reason, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        document().setRating(framework.id, Rating::excluded(dialog.reason()));
}

void RatingCommands::setWhatIf(bool isOn)
{
    if (isOn)
        document().whatIf().tryLevels({});
    else
        document().whatIf().discard();
}

}  // namespace psirt::window
