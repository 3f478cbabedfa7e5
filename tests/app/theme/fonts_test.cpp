// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/fonts.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace psirt::test {

/// Otherwise the layout tests would measure whatever the machine has.
TEST(FontsOfTests, AreTheFaceThatWasAskedFor)
{
    const QByteArray face = qgetenv("PSIRT_TEST_FACE");
    const QString expected = QString::fromLatin1(face == "noto"    ? "Noto Sans CJK JP"
                                                 : face == "ipaex" ? "IPAexGothic"
                                                                   : bundledFontFamily);
    EXPECT_EQ(QFontInfo(QApplication::font()).family(), expected);
    EXPECT_TRUE(QFontDatabase::families(QFontDatabase::Japanese).contains(expected));
    EXPECT_FALSE(QFontDatabase::families().contains(QStringLiteral("DejaVu Sans")));
}

}  // namespace psirt::test
