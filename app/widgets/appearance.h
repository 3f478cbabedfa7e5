// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/palettes.h"

#include <QObject>
#include <QString>

namespace psirt {

class Settings;

/// Makes the program look as the settings say, and follows them: palette and style of every window, and how large what is
/// beside the text is, such as boxes to tick. When it goes, they are what they were before. One at a time.
///
/// A theme of one's own is drawn by Qt's Fusion style on every system: the styles of the systems take their colours from
/// there, whatever the palette says.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// The settings must outlive it. To be made before the first window.
    explicit Appearance(const Settings &settings);
    ~Appearance() override;

private:
    struct Look {
        Theme theme = Theme::System;
        int zoom = 100;  ///< in percent

        bool operator==(const Look &) const = default;
    };

    void show(const Look &look);

    const Settings &m_settings;
    QString m_systemStyle;
    Look m_shown;
};

}  // namespace psirt
