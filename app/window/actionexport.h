// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/planning/actionlist.h"

#include <QByteArray>

class QWidget;

namespace psirt {
class Clock;
class Document;
class Prompts;
}  // namespace psirt

namespace psirt::window {

/// Hands actions over as CSV or as iCalendar to-dos, as the person chooses in one dialog.
class ActionExport {
public:
    /// All must outlive it.
    ActionExport(const Document &document, Prompts &prompts, const Clock &clock, QWidget &window);

    /// Asks where to, and writes the file in the form that its suffix says. The path written, or empty when cancelled or
    /// failed; the person has been told then.
    QString run(const std::vector<ActionItem> &items);

private:
    [[nodiscard]] QString suggestedPath() const;
    [[nodiscard]] QString askForPath(int count) const;
    /// Fails with UnsupportedSuffix, those that there are in detail.
    [[nodiscard]] Result<QByteArray> bytesFor(const QString &path, const std::vector<ActionItem> &items) const;

    const Document &m_document;
    Prompts &m_prompts;
    const Clock &m_clock;
    QWidget &m_window;
};

}  // namespace psirt::window
