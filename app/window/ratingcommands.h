// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/workspace.h"
#include "app/view/viewstate.h"
#include "app/view/voting.h"

#include <QObject>

class QWidget;

namespace psirt::window {

/// What the Rate menu does with the framework that is shown. Nothing where none is shown or it cannot be rated.
class RatingCommands : public QObject {
    Q_OBJECT

public:
    /// All outlive the commands; window is the parent of what is asked.
    RatingCommands(Workspace &workspace, ViewState &state, QWidget &window);

    /// Rates, or tries the level while a what-if is on.
    void rate(Level level);
    /// The level is what the person whose turn it is says, where somebody is asked.
    void vote(Voting &voting, Level level);
    /// Clears the level, or goes back from what is tried to the answer.
    void clear();
    /// The level may be the one so many steps away as well; or no longer, where it was marked so.
    void toggleDoubt(int step);
    void setTarget(std::optional<Level> target);
    /// Excludes, or includes again.
    void exclude();
    /// Asks for the reason, the present one first, and excludes the framework, which is one of the sheet. Nothing for one
    /// that counts nowhere.
    void askForExclusion(const Framework &framework);
    void setWhatIf(bool isOn);

    /// The framework that is shown and can be rated, or null.
    [[nodiscard]] const Framework *ratableFramework() const;

signals:
    /// A level was chosen.
    void rated();
    /// That level cannot be chosen there; why is the sentence.
    void refused(const QString &why);

private:
    [[nodiscard]] Document &document() const { return m_workspace.document(); }
    [[nodiscard]] bool mayChoose(const Framework &framework, Level level);

    Workspace &m_workspace;
    ViewState &m_state;
    QWidget &m_window;
};

}  // namespace psirt::window
