// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/input.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>

namespace psirt::test {

/// A screen of 1366 x 768 at 150 % has 911 x 512 pixels as widgets count them; a title bar and a panel of the desktop take
/// 60 of each. There the dialog has all its buttons.
inline void expectButtonsOnALowScreen(QDialog &dialog)
{
    EXPECT_LE(dialog.minimumSizeHint().width(), 851);
    EXPECT_LE(dialog.minimumSizeHint().height(), 452);
    dialog.resize(std::max(dialog.minimumSizeHint().width(), 600), 452);
    settle();
    EXPECT_LE(dialog.height(), 452);
    for (const QAbstractButton *button : dialog.findChild<QDialogButtonBox *>()->buttons()) {
        const QRect place(button->mapTo(&dialog, QPoint()), button->size());
        EXPECT_TRUE(dialog.rect().contains(place)) << button->text().toStdString();
        EXPECT_GE(button->height(), button->minimumSizeHint().height()) << button->text().toStdString();
    }
}

}  // namespace psirt::test
