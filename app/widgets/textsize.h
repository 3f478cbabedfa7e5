// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QObject>

class QWidget;

namespace psirt {

class Settings;

/// Makes the program's own font as large as the settings say, and follows them: menus, dialogs and tool tips grow with the
/// pages. When it goes, the font is what it was before. One at a time.
class TextSize : public QObject {
    Q_OBJECT

public:
    /// The settings must outlive it. To be made before the first window.
    explicit TextSize(const Settings &settings);
    ~TextSize() override;

    /// The interface's font at 100 %, which the sizes of a page are taken from.
    [[nodiscard]] static QFont normalFont();

private:
    void apply();

    const Settings &m_settings;
};

/// Ctrl +, Ctrl − and Ctrl 0 in a window without these commands in a menu change the size of the text in the whole program.
void addTextSizeKeys(QWidget &window, Settings &settings);

}  // namespace psirt
