// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/settings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace psirt::test {

/// Settings in a file of its own in a folder that vanishes with it.
class TemporarySettings {
public:
    TemporarySettings() : m_settings(std::make_unique<QSettings>(path(), QSettings::IniFormat)) {}

    [[nodiscard]] Settings &settings() { return m_settings; }
    /// Another look at the same file, as the next start of the program takes it.
    [[nodiscard]] std::unique_ptr<QSettings> store() const
    {
        return std::make_unique<QSettings>(path(), QSettings::IniFormat);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    QTemporaryDir m_folder;
    Settings m_settings;
};

}  // namespace psirt::test
