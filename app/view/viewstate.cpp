// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/view/viewstate.h"

#include <algorithm>
#include <utility>

namespace psirt {

namespace {

/// The place in sheet.frameworks() before which a location stands: a framework stands at its own index, an area just
/// before its first framework.
struct Position {
    std::ptrdiff_t index;
    bool isBetween;
};

Position positionOf(const Location &location, const std::vector<const Framework *> &frameworks)
{
    if (const auto *id = std::get_if<FrameworkId>(&location)) {
        const auto found = std::ranges::find(frameworks, *id, [](const Framework *each) { return each->id; });
        if (found != frameworks.end())
            return {found - frameworks.begin(), false};
    }
    if (const auto *area = std::get_if<ServiceAreaId>(&location)) {
        const auto found = std::ranges::find(frameworks, *area, [](const Framework *each) { return each->area; });
        if (found != frameworks.end())
            return {found - frameworks.begin(), true};
    }
    return {0, true};
}

}  // namespace

void ViewState::goTo(const Location &location)
{
    if (location == m_location)
        return;
    m_back.push_back(m_location);
    m_forward.clear();
    moveTo(location);
}

void ViewState::goBack()
{
    if (m_back.empty())
        return;
    m_forward.push_back(m_location);
    const Location location = m_back.back();
    m_back.pop_back();
    moveTo(location);
}

void ViewState::goForward()
{
    if (m_forward.empty())
        return;
    m_back.push_back(m_location);
    const Location location = m_forward.back();
    m_forward.pop_back();
    moveTo(location);
}

void ViewState::restart(const Location &location)
{
    m_back.clear();
    m_forward.clear();
    setSearchText({});
    setActionsView({});
    moveTo(location);
}

void ViewState::setReferences(const QStringList &numbers)
{
    if (std::exchange(m_references, numbers) != numbers)
        emit referencesChanged(m_references);
}

void ViewState::showReferences(const FrameworkId &id, const QStringList &numbers)
{
    showPanel(SideTab::References);
    goTo(id);
    setReferences(numbers);
}

void ViewState::setSearchText(const QString &text)
{
    if (std::exchange(m_searchText, text) != text)
        emit searchTextChanged(m_searchText);
}

void ViewState::showPanel(SideTab tab)
{
    setSideTab(tab);
    Sides sides = m_sides;
    sides.hasOpenPanel = true;
    setSides(sides);
}

void ViewState::setSides(const Sides &sides)
{
    if (sides == m_sides)
        return;
    m_sides = sides;
    emit sidesChanged();
}

void ViewState::setSideTab(SideTab tab)
{
    if (std::exchange(m_sideTab, tab) != tab)
        emit sideTabChanged(m_sideTab);
}

void ViewState::setActionsView(const ActionsView &view)
{
    if (std::exchange(m_actionsView, view) != view)
        emit actionsViewChanged();
}

void ViewState::setHighlightsNew(bool highlights)
{
    if (std::exchange(m_highlightsNew, highlights) != highlights)
        emit highlightsNewChanged(m_highlightsNew);
}

void ViewState::moveTo(const Location &location)
{
    m_location = location;
    emit locationChanged(m_location);
}

std::optional<FrameworkId> neighbourOf(const Location &location, int step, const Sheet &sheet)
{
    const auto frameworks = sheet.frameworks();
    const Position position = positionOf(location, frameworks);
    const std::ptrdiff_t index = position.index + (position.isBetween && step > 0 ? 0 : step);
    if (index < 0 || index >= std::ssize(frameworks))
        return std::nullopt;
    return frameworks[static_cast<std::size_t>(index)]->id;
}

std::optional<FrameworkId> nextUnratedAfter(const Location &location, const Sheet &sheet, const Score &score)
{
    const auto frameworks = sheet.frameworks();
    const Position position = positionOf(location, frameworks);
    const std::ptrdiff_t count = std::ssize(frameworks);
    for (std::ptrdiff_t i = position.isBetween ? 0 : 1; i <= count; ++i) {
        const FrameworkId &id = frameworks[static_cast<std::size_t>((position.index + i) % count)]->id;
        if (score.framework(id)->state == FrameworkState::Unrated)
            return id;
    }
    return std::nullopt;
}

}  // namespace psirt
