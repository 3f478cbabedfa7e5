// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

#include <vector>

namespace psirt::report {

/// A character beyond the basic plane (𠮟, 𠮷, emoji), and the face that it was painted in.
struct WideCharacter {
    char32_t character;
    bool isBold;
    bool isOfFont;  ///< the font that was asked for has it; else another one stood in

    bool operator==(const WideCharacter &) const = default;
};

/// Collects the wide characters of texts, each once, in the order in which a painter first gets them: by this order Qt
/// numbers the glyphs of a font in a PDF, of which it does not say what characters they stand for.
///
/// A paint device that is one of these as well is told of each text that TextLines paints on it.
class PaintedText {
public:
    virtual ~PaintedText() = default;

    void add(const QString &text, const QFont &font);
    [[nodiscard]] const std::vector<WideCharacter> &wideCharacters() const { return m_characters; }

private:
    std::vector<WideCharacter> m_characters;
};

}  // namespace psirt::report
