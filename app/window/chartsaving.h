// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace psirt {
class Document;
class Prompts;
}  // namespace psirt

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt::window {

/// Saves charts as pictures where a person says. Until the window closes it goes on in the folder and the format of the
/// last one: charts are often saved one after the other.
class ChartSaving {
    Q_DECLARE_TR_FUNCTIONS(psirt::ChartSaving)

public:
    /// The prompts must outlive it.
    explicit ChartSaving(Prompts &prompts) : m_prompts(prompts) {}

    /// Asks where to and in what format, and writes the file. The path written, or empty when cancelled or failed.
    QString save(const drawings::ChartPicture &picture, const Document &document);
    /// The same for an assessment that is not open: the path of its file, which may be empty, and what it is called.
    QString save(const drawings::ChartPicture &picture, const QString &assessmentPath, const QString &assessmentName);
    /// The same for a chart that is of no single assessment; at first it suggests that folder, if one is given.
    QString save(const drawings::ChartPicture &picture, const QString &folder);

private:
    [[nodiscard]] QString suggestedPath(const drawings::ChartPicture &picture, const QString &folder,
                                        const QString &assessment) const;
    QString saveAt(const drawings::ChartPicture &picture, const QString &suggested);

    Prompts &m_prompts;
    QString m_folder;
    QString m_suffix;
};

}  // namespace psirt::window
