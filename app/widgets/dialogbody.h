// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/layouts.h"

class QDialog;

namespace psirt {

/// What a dialog shows above its buttons. The dialog grows with it, up to the room that the screen has; from there on it
/// scrolls, so that the buttons stay in reach.
class DialogBody : public ScrollArea {
    Q_OBJECT

public:
    /// Fills the dialog, which has no layout yet. Content and buttons become its own.
    DialogBody(QDialog &dialog, QWidget *content, QWidget *buttons);

    /// Makes the dialog so wide, in pixels, and as high as its content then is.
    void fit(int width);
    /// What a dialog may take of its screen, whose edges hold a title bar and a panel of the desktop.
    [[nodiscard]] static QSize roomOf(const QWidget &dialog);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int heightAt(int width) const;

    QDialog &m_dialog;
    QWidget *m_buttons;
};

}  // namespace psirt
