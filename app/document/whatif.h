// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/planning/whatif.h"

#include <QObject>
#include <QUndoStack>

namespace psirt {

/// Levels that are tried without being answers: off, or on with any number of them.
///
/// Belongs to a Document and never to its file: it ends with the document. Its steps are undone apart from the answers',
/// so that trying leaves an assessment unmodified.
class WhatIf : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Empty while off.
    [[nodiscard]] const TriedLevels &levels() const { return m_levels; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    /// Off: turns it on with these levels, which cannot be undone. On: tries these instead, one step.
    void tryLevels(TriedLevels levels);
    /// Forgets all levels and steps.
    void turnOff();
    /// The same, and tells what was tried, so that it can be tried again.
    void discard();

signals:
    void changed();
    /// Never with no level.
    void discarded(const psirt::TriedLevels &levels);

private:
    friend class TryLevelsCommand;

    void exchange(TriedLevels &levels);

    bool m_isOn = false;
    TriedLevels m_levels;
    QUndoStack m_undoStack;
};

}  // namespace psirt
