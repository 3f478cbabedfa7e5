// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/colorprofile.h"

#include <gtest/gtest.h>

#include <QColor>
#include <QColorSpace>
#include <QColorTransform>
#include <QtEndian>

#include <cstdlib>

namespace psirt::test {

using namespace report;

TEST(ColorProfile, IsWholeAndOfVersionFour)
{
    const QByteArray profile = srgbProfile();
    EXPECT_EQ(qFromBigEndian<quint32>(profile.constData()), static_cast<quint32>(profile.size()));
    EXPECT_EQ(profile.mid(8, 4), QByteArray::fromHex("04200000"));
    EXPECT_EQ(profile.mid(12, 12), "mntrRGB XYZ ");
    EXPECT_EQ(profile.mid(36, 4), "acsp");
    // 128 for the header, 4 + 10 * 12 for the table; then 28 + 2 * 17 letters rounded up to a multiple of four, 28 + 2 * 12,
    // 4 * (8 + 12) for four colours, 8 + 9 * 4 for the adaptation, 12 + 5 * 4 for the curve
    EXPECT_EQ(profile.size(), 128 + 124 + 64 + 52 + 80 + 44 + 32);
    EXPECT_EQ(profile, srgbProfile());
}

TEST(ColorProfile, IsSrgbToWhoReadsIt)
{
    const QColorSpace read = QColorSpace::fromIccProfile(srgbProfile());
    ASSERT_TRUE(read.isValid());
    const QColorTransform change = read.transformationToColorSpace(QColorSpace(QColorSpace::SRgb));
    for (const QColor &color : {QColor(0, 0, 0), QColor(255, 255, 255), QColor(11, 92, 173), QColor(200, 30, 7)}) {
        const QColor same = change.map(color);
        EXPECT_LE(std::abs(same.red() - color.red()), 1);
        EXPECT_LE(std::abs(same.green() - color.green()), 1);
        EXPECT_LE(std::abs(same.blue() - color.blue()), 1);
    }
}

}  // namespace psirt::test
