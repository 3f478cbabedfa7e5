// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/palettes.h"

#include "app/theme/colors.h"

namespace psirt {

namespace {

/// What the roles of a palette are derived from.
struct Tones {
    QColor window;
    QColor base;
    QColor button;
    QColor raised;  ///< every other row, tool tips
    QColor text;
    QColor hint;
    QColor disabled;
    QColor chosen;
    QColor textOnChosen;
    QColor link;
    QColor visited;
    QColor frame;
};

constexpr Tones light()
{
    return {QColor(0xEF, 0xEF, 0xEF), QColor(0xFF, 0xFF, 0xFF), QColor(0xEF, 0xEF, 0xEF), QColor(0xF7, 0xF7, 0xF7),
            QColor(0x1A, 0x1A, 0x1A), QColor(0x76, 0x76, 0x76), QColor(0x9A, 0x9A, 0x9A), QColor(0x0B, 0x62, 0xA4),
            QColor(0xFF, 0xFF, 0xFF), QColor(0x0B, 0x62, 0xA4), QColor(0x6B, 0x3F, 0xA0), QColor(0x9F, 0x9F, 0x9F)};
}

constexpr Tones dark()
{
    return {QColor(0x2B, 0x2D, 0x30), QColor(0x1E, 0x1F, 0x22), QColor(0x3A, 0x3D, 0x41), QColor(0x26, 0x28, 0x2B),
            QColor(0xE6, 0xE6, 0xE6), QColor(0x90, 0x93, 0x98), QColor(0x7E, 0x82, 0x88), QColor(0x2F, 0x74, 0xB5),
            QColor(0xFF, 0xFF, 0xFF), QColor(0x6C, 0xB4, 0xEE), QColor(0xB4, 0x9B, 0xE0), QColor(0x74, 0x78, 0x7E)};
}

constexpr Tones highContrast()
{
    return {QColor(0x00, 0x00, 0x00), QColor(0x00, 0x00, 0x00), QColor(0x00, 0x00, 0x00), QColor(0x1C, 0x1C, 0x1C),
            QColor(0xFF, 0xFF, 0xFF), QColor(0xC8, 0xC8, 0xC8), QColor(0xA0, 0xA0, 0xA0), QColor(0xFF, 0xE0, 0x4D),
            QColor(0x00, 0x00, 0x00), QColor(0x8A, 0xD4, 0xFF), QColor(0xD9, 0xBF, 0xFF), QColor(0xFF, 0xFF, 0xFF)};
}

QPalette paletteOf(const Tones &tones)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        palette.setColor(QPalette::All, role, color);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, tones.window, tones.window);
    set(QPalette::Base, tones.base, tones.window);
    set(QPalette::AlternateBase, tones.raised, tones.raised);
    set(QPalette::Button, tones.button, tones.button);
    set(QPalette::ToolTipBase, tones.raised, tones.raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, tones.text, tones.disabled);
    set(QPalette::BrightText, tones.text, tones.text);
    set(QPalette::PlaceholderText, tones.hint, tones.disabled);
    set(QPalette::Highlight, tones.chosen, tones.frame);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, tones.chosen, tones.frame);
#endif
    set(QPalette::HighlightedText, tones.textOnChosen, tones.base);
    set(QPalette::Link, tones.link, tones.disabled);
    set(QPalette::LinkVisited, tones.visited, tones.disabled);
    set(QPalette::Light, tones.raised, tones.raised);
    set(QPalette::Midlight, tones.button, tones.button);
    set(QPalette::Mid, tones.frame, tones.frame);
    set(QPalette::Dark, tones.frame, tones.frame);
    set(QPalette::Shadow, QColor(Qt::black), QColor(Qt::black));
    return palette;
}

}  // namespace

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::System:
        break;
    case Theme::Light:
        return paletteOf(light());
    case Theme::Dark:
        return paletteOf(dark());
    case Theme::HighContrast:
        return paletteOf(highContrast());
    }
    return {};
}

bool hasHighContrast(const QPalette &palette)
{
    constexpr double enough = 7;
    const QColor field = palette.color(QPalette::Active, QPalette::Base);
    return contrast(painted(palette.color(QPalette::Active, QPalette::PlaceholderText), field), field) >= enough;
}

}  // namespace psirt
