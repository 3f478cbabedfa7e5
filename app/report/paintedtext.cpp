// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paintedtext.h"

#include <QRawFont>

#include <algorithm>

namespace psirt::report {

void PaintedText::add(const QString &text, const QFont &font)
{
    if (std::ranges::none_of(text, [](QChar unit) { return unit.isHighSurrogate(); }))
        return;
    const QRawFont face = QRawFont::fromFont(font);
    for (const uint character : text.toUcs4()) {
        if (character <= 0xFFFF)
            continue;
        const WideCharacter wide{static_cast<char32_t>(character), font.bold(), face.supportsCharacter(character)};
        if (std::ranges::find(m_characters, wide) == m_characters.end())
            m_characters.push_back(wide);
    }
}

}  // namespace psirt::report
