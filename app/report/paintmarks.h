// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QString>

#include <vector>

namespace psirt::report {

// C++17 alone, for pdfcontent.h.

/// A mark in the pages of a PDF as Qt writes them: a rectangle of one unit, whose left edge says what begins or ends, its
/// top which one of them. Qt writes a rectangle's numbers as they are, whatever the painter's transformation. No paper
/// reaches so far. What finishes the PDF finds the marks and takes them out (pdfcontent.h).
namespace paintmark {

inline constexpr int textBegins = -4'000'001;
inline constexpr int textEnds = -4'000'002;

}  // namespace paintmark

/// Notes, while a PDF is painted, what Qt does not say in it. A paint device that is one of these as well takes marks.
class MarkTaker {
public:
    virtual ~MarkTaker() = default;

    /// What is painted up to endText() shows that text: one character as a reader sees it. Not nested.
    void beginText(QPainter &painter, const QString &text)
    {
        mark(painter, paintmark::textBegins, static_cast<int>(m_texts.size()));
        m_texts.push_back(text);
    }
    void endText(QPainter &painter) { mark(painter, paintmark::textEnds, 0); }
    [[nodiscard]] const std::vector<QString> &texts() const { return m_texts; }

private:
    static void mark(QPainter &painter, int kind, int number) { painter.fillRect(QRectF(kind, number, 1, 1), Qt::black); }

    std::vector<QString> m_texts;
};

}  // namespace psirt::report
