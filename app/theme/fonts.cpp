// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QStringList>

namespace psirt {

namespace {

QString bundledFontFile(const char *weight)
{
#ifdef Q_OS_WIN
    // Beside the program: of a face that comes from memory, Qt writes outlines into a PDF there, not text.
    const QString folder = QCoreApplication::applicationDirPath();
#else
    const QString folder = QStringLiteral(":");
#endif
    return folder + QStringLiteral("/fonts/BIZUDPGothic-%1.ttf").arg(QLatin1String(weight));
}

}  // namespace

bool loadBundledFonts()
{
    static const bool areLoaded = [] {
        const int regular = QFontDatabase::addApplicationFont(bundledFontFile("Regular"));
        const int bold = QFontDatabase::addApplicationFont(bundledFontFile("Bold"));
        return regular >= 0 && bold >= 0;
    }();
    return areLoaded;
}

QString japaneseFontFamily()
{
    static const QString family = [] {
        const QStringList present = QFontDatabase::families(QFontDatabase::Japanese);
        for (const char *name : {"Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", "Meiryo UI", "Hiragino Sans"}) {
            if (present.contains(QLatin1String(name)))
                return QString::fromLatin1(name);
        }
        (void)loadBundledFonts();
        return QString::fromLatin1(bundledFontFamily);
    }();
    return family;
}

QFont sheetFont(QFont font)
{
    (void)loadBundledFonts();
    font.setFamily(QString::fromLatin1(bundledFontFamily));
    return font;
}

QFont reportFont(int pixels, bool isBold)
{
    (void)loadBundledFonts();
    QFont font(QString::fromLatin1(bundledFontFamily));
    font.setPixelSize(pixels);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // The smallest spacing that Qt can hold, 1/64 of a unit, switches ligatures off in every version of Qt.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

}  // namespace psirt
