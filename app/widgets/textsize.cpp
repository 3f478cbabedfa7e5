// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/textsize.h"

#include "app/settings/settings.h"
#include "app/theme/type.h"

#include <QApplication>
#include <QShortcut>
#include <QWidget>

#include <optional>

namespace psirt {

namespace {

std::optional<QFont> &fontAtNormalSize()
{
    static std::optional<QFont> font;
    return font;
}

}  // namespace

TextSize::TextSize(const Settings &settings) : m_settings(settings)
{
    fontAtNormalSize() = QApplication::font();
    connect(&settings, &Settings::appearanceChanged, this, &TextSize::apply);
    apply();
}

TextSize::~TextSize()
{
    if (QApplication::font() != normalFont())
        QApplication::setFont(normalFont());
    fontAtNormalSize().reset();
}

QFont TextSize::normalFont()
{
    return fontAtNormalSize().value_or(QApplication::font());
}

void TextSize::apply()
{
    constexpr int normal = 100;
    const int zoom = m_settings.zoom();
    const QFont font = zoom == normal ? normalFont() : Type::scaled(normalFont(), zoom).body;
    if (QApplication::font() != font)
        QApplication::setFont(font);
}

void addTextSizeKeys(QWidget &window, Settings &settings)
{
    const auto add = [&](std::initializer_list<int> keys, auto change) {
        for (const int key : keys) {
            auto *shortcut = new QShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | key), &window);
            QObject::connect(shortcut, &QShortcut::activated, &settings, change);
        }
    };
    add({Qt::Key_Plus, Qt::Key_Equal}, [&settings] { settings.setZoom(settings.zoom() + Settings::zoomStep); });
    add({Qt::Key_Minus}, [&settings] { settings.setZoom(settings.zoom() - Settings::zoomStep); });
    add({Qt::Key_0}, [&settings] { settings.setZoom(100); });
}

}  // namespace psirt
