// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/whatif.h"

#include <QUndoCommand>

#include <utility>

namespace psirt {

/// Exchanges all tried levels; undo and redo are the same exchange.
class TryLevelsCommand final : public QUndoCommand {
public:
    TryLevelsCommand(WhatIf &whatIf, TriedLevels levels)
        : QUndoCommand(WhatIf::tr("Try Levels")), m_whatIf(whatIf), m_levels(std::move(levels))
    {
    }

    void undo() override { m_whatIf.exchange(m_levels); }
    void redo() override { m_whatIf.exchange(m_levels); }

private:
    WhatIf &m_whatIf;
    TriedLevels m_levels;  ///< those that are not tried now
};

void WhatIf::tryLevels(TriedLevels levels)
{
    if (!m_isOn) {
        m_isOn = true;
        m_levels = std::move(levels);
        emit changed();
    } else if (levels != m_levels) {
        m_undoStack.push(new TryLevelsCommand(*this, std::move(levels)));
    }
}

void WhatIf::turnOff()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_levels.clear();
    m_undoStack.clear();
    emit changed();
}

void WhatIf::discard()
{
    const TriedLevels levels = m_levels;
    turnOff();
    if (!levels.empty())
        emit discarded(levels);
}

void WhatIf::exchange(TriedLevels &levels)
{
    std::swap(m_levels, levels);
    emit changed();
}

}  // namespace psirt
