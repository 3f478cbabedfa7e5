// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/dottedid.h"
#include "core/planning/actionfilter.h"
#include "core/scoring/score.h"

#include <QObject>
#include <QStringList>
#include <Qt>

#include <compare>
#include <optional>
#include <variant>
#include <vector>

namespace psirt {

enum class PageKind { Overview, Intro, Plan, Review, Actions, NextLevels, Agreement, Glance, Start, Guide };

/// A page that is there once: each kind has a type of its own.
template <PageKind>
struct PageLocation {
    bool operator==(const PageLocation &) const = default;
};
using OverviewLocation = PageLocation<PageKind::Overview>;      ///< of the whole assessment
using IntroLocation = PageLocation<PageKind::Intro>;            ///< the sheet's introduction
using PlanLocation = PageLocation<PageKind::Plan>;              ///< the way to the target band, and levels to try
using ReviewLocation = PageLocation<PageKind::Review>;          ///< what is unsure or worth a second look
using ActionsLocation = PageLocation<PageKind::Actions>;        ///< the list of all actions
using NextLevelsLocation = PageLocation<PageKind::NextLevels>;  ///< what the next described levels ask for
using AgreementLocation = PageLocation<PageKind::Agreement>;    ///< what several assessors disagree on
using GlanceLocation = PageLocation<PageKind::Glance>;          ///< all frameworks against the levels
using StartLocation = PageLocation<PageKind::Start>;            ///< ways to begin, without a file yet
using GuideLocation = PageLocation<PageKind::Guide>;            ///< how the program is used

/// A page of the window: where a person is, and where a link leads.
using Location =
    std::variant<OverviewLocation, IntroLocation, ServiceAreaId, FrameworkId, PlanLocation, ReviewLocation, ActionsLocation,
                 NextLevelsLocation, AgreementLocation, GlanceLocation, StartLocation, GuideLocation>;

/// The columns of the list of all actions.
enum class ActionColumn { Framework, What, Who, Due, State };

/// How the list of all actions is looked at: what is left of it, and in which order.
struct ActionsView {
    ActionFilter filter = {};
    QString text = {};  ///< only actions whose words or owner hold it; empty: all
    ActionColumn sortColumn = ActionColumn::Due;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    /// Whether something may be hidden.
    [[nodiscard]] bool isNarrowed() const { return filter != ActionFilter() || !text.trimmed().isEmpty(); }
    bool operator==(const ActionsView &) const = default;
};

/// Which tab stands beside a framework.
enum class SideTab { References, Notes, Actions, Background };

/// What stands around a page, as the person left it; none where the room decides.
struct Sides {
    std::optional<bool> hasWideNavigation = {};  ///< with titles, else with numbers alone
    std::optional<bool> hasOpenPanel = {};       ///< of a framework: else folded to a strip
    bool operator==(const Sides &) const = default;
};

/// Where a person is in the window and what they have picked there: the page, the references, the search. Outlives the
/// widgets, which are built anew when the language or the text size changes.
class ViewState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Location &location() const { return m_location; }
    /// The framework that is shown, if one is.
    [[nodiscard]] const FrameworkId *framework() const { return std::get_if<FrameworkId>(&m_location); }
    /// Goes there; the place before can be gone back to.
    void goTo(const Location &location);
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    void goBack();
    void goForward();
    /// Forgets all places and starts there, as with another document.
    void restart(const Location &location);

    /// Numbers of the references picked, none or several (a range names all its members).
    [[nodiscard]] const QStringList &references() const { return m_references; }
    void setReferences(const QStringList &numbers);

    /// Goes to the framework that cites them, and shows them in its panel.
    void showReferences(const FrameworkId &id, const QStringList &numbers);

    [[nodiscard]] const QString &searchText() const { return m_searchText; }
    void setSearchText(const QString &text);

    [[nodiscard]] SideTab sideTab() const { return m_sideTab; }
    void setSideTab(SideTab tab);
    /// Opens the panel at a tab.
    void showPanel(SideTab tab);

    [[nodiscard]] const Sides &sides() const { return m_sides; }
    void setSides(const Sides &sides);

    [[nodiscard]] const ActionsView &actionsView() const { return m_actionsView; }
    void setActionsView(const ActionsView &view);
    /// Whether what is new in a level's text against a lower level's is highlighted.
    [[nodiscard]] bool highlightsNew() const { return m_highlightsNew; }
    void setHighlightsNew(bool highlights);

signals:
    void locationChanged(const psirt::Location &location);
    void referencesChanged(const QStringList &numbers);
    void searchTextChanged(const QString &text);
    void sideTabChanged(psirt::SideTab tab);
    void sidesChanged();
    void actionsViewChanged();
    void highlightsNewChanged(bool highlights);

private:
    void moveTo(const Location &location);

    Location m_location;
    std::vector<Location> m_back;
    std::vector<Location> m_forward;
    QStringList m_references;
    QString m_searchText;
    SideTab m_sideTab = SideTab::References;
    Sides m_sides;
    ActionsView m_actionsView;
    bool m_highlightsNew = true;
};

/// The framework after (or before, step -1) the given place in the sheet's order; none at the end. From an area it is the
/// area's first (the last before it); from elsewhere the sheet's first.
[[nodiscard]] std::optional<FrameworkId> neighbourOf(const Location &location, int step, const Sheet &sheet);

/// The next framework after the given place that is not rated yet, around the end; none when all are.
[[nodiscard]] std::optional<FrameworkId> nextUnratedAfter(const Location &location, const Sheet &sheet, const Score &score);

}  // namespace psirt
