// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace psirt {

/// The family that the program brings along (OFL), so that the sheet's Japanese text can be shown, printed and copied out
/// of a PDF on every system. Other common Japanese fonts make Qt write radicals instead of characters into a PDF.
inline constexpr char bundledFontFamily[] = "BIZ UDPGothic";

/// Makes the bundled family known to Qt, which takes a while: 9 MB of outlines are looked through. From the second time on
/// it does nothing. After the QGuiApplication exists, in any thread. False when the data is damaged, or missing: on Windows
/// it lies in the folder "fonts" beside the program.
[[nodiscard]] bool loadBundledFonts();

/// A family with Japanese letters for the interface: a good one of the system's, else the bundled one, which is loaded then.
[[nodiscard]] QString japaneseFontFamily();

/// The face of the sheet's text on screen: the bundled family, loaded by now, so that six levels have their room beside each
/// other whatever faces the system has. Size and weight are those of the given font.
[[nodiscard]] QFont sheetFont(QFont font);

/// The face of reports in that size: the bundled family, loaded by now. Each letter has a glyph of its own, because out of a
/// ligature Qt gives no text back to who reads the PDF, and is where design puts it, on no device's grid.
[[nodiscard]] QFont reportFont(int pixels, bool isBold = false);

}  // namespace psirt
