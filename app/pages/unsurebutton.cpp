// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/unsurebutton.h"

#include <QActionGroup>
#include <QMenu>

namespace psirt::pages {

namespace {

/// The level that lies so many steps away and can be chosen.
std::optional<Level> neighbourAt(const Framework &framework, Level level, int step)
{
    const auto neighbour = Level::fromNumber(level.number() + step);
    return neighbour && framework.choosable(*neighbour) == Choosable::Yes ? neighbour : std::nullopt;
}

}  // namespace

std::optional<Rating> withToggledDoubt(const Framework &framework, const Rating &rating, int step)
{
    const auto level = rating.level();
    const auto neighbour = level ? neighbourAt(framework, *level, step) : std::nullopt;
    if (!neighbour)
        return std::nullopt;
    return rating.neighbour() == neighbour ? Rating(*level) : Rating::unsure(*level, *neighbour);
}

UnsureButton::UnsureButton(const ViewOptions &options, QWidget *parent) : QPushButton(tr("Unsure"), parent)
{
    setFont(options.type.small);
    setObjectName(QStringLiteral("unsure"));
    setToolTip(tr("Mark a level that may as well be the one above or below it, to ask a colleague later"));
    setMenu(new QMenu(this));
    menu()->setFont(options.type.body);
}

void UnsureButton::setRating(const Framework &framework, const Rating &rating)
{
    menu()->clear();
    delete m_choices;
    m_choices = new QActionGroup(this);  // one of them holds
    const auto level = rating.level();
    setEnabled(level.has_value());
    if (!level)
        return;
    addChoice(tr("Sure: level %1").arg(level->number()), !rating.neighbour(), Rating(*level));
    for (const int step : {-1, 1}) {
        const auto neighbour = neighbourAt(framework, *level, step);
        if (!neighbour)
            continue;
        addChoice(tr("Level %1, or rather level %2?").arg(level->number()).arg(neighbour->number()),
                  rating.neighbour() == neighbour, *Rating::unsure(*level, *neighbour));
    }
}

void UnsureButton::addChoice(const QString &text, bool isChecked, const Rating &rating)
{
    QAction *action = menu()->addAction(text);
    action->setCheckable(true);
    m_choices->addAction(action);
    action->setChecked(isChecked);
    // Later: what is chosen makes the menu anew, and this action with it.
    connect(action, &QAction::triggered, this, [this, rating] { emit chosen(rating); }, Qt::QueuedConnection);
}

}  // namespace psirt::pages
