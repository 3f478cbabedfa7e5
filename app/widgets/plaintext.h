// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMessageBox>

class QLabel;

namespace psirt {

// Qt takes what looks like HTML for HTML, and then loads the pictures that it names. Texts of files, their names and their
// keys go to the screen through these alone (checks.plain_text).

/// What a tool tip, a status tip or a what's this shows to the letter. Long ones wrap, and end in "…".
[[nodiscard]] QString plainTip(const QString &text);

/// A label of one line, whose text takes no markup and may have a mnemonic.
[[nodiscard]] QLabel *makePlainLabel(const QString &text = {}, QWidget *parent = nullptr);

/// A box whose texts take no markup and are never longer than a screen: what is too long ends in "…".
class PlainBox : public QMessageBox {
    Q_OBJECT

public:
    PlainBox(Icon icon, const QString &title, const QString &text, StandardButtons buttons = NoButton,
             QWidget *parent = nullptr);

    void setText(const QString &text);
    void setInformativeText(const QString &text);
};

}  // namespace psirt
