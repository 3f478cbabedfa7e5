// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <map>

namespace psirt {

/// How large a widget's text is at each width that was asked for. Layouts ask for the same few widths dozens of times, and
/// breaking a text into lines is most of what showing a page costs.
class TextSizes {
public:
    /// What measure() gives, remembered for as long as the text, the font and the margins stay.
    template <typename Measure>
    [[nodiscard]] QSize at(int width, const QString &text, const QWidget &widget, const Measure &measure)
    {
        if (text != m_text || widget.font() != m_font || widget.contentsMargins() != m_margins) {
            m_text = text;
            m_font = widget.font();
            m_margins = widget.contentsMargins();
            m_sizes.clear();
        }
        const auto [found, isNew] = m_sizes.try_emplace(width);
        if (isNew)
            found->second = measure();
        return found->second;
    }

private:
    QString m_text;
    QFont m_font;
    QMargins m_margins;
    std::map<int, QSize> m_sizes;
};

}  // namespace psirt
