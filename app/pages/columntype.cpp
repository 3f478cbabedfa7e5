// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/columntype.h"

#include "app/theme/fonts.h"
#include "app/widgets/sheettext.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace psirt::pages {

namespace {

constexpr int charactersOfNarrowestColumn = 11;
constexpr int smallestAtDesk = 13;  // at 100 %
constexpr int largestAtDesk = 16;
constexpr double shareOfLargeFace = 0.88;  // of a larger interface font, what the smallest size may be
/// What a line loses on average, in sizes of type, because a bracket or a full stop must not begin the next one, or a mark
/// must not be parted.
constexpr double lostAtEnd = 0.7;

}  // namespace

ColumnType::ColumnType(const Sheet &sheet, const Type &type) : m_range{}
{
    const double body = QFontInfo(type.body).pixelSize();
    m_range.smallest = std::max(smallestAtDesk * type.zoom / 100, static_cast<int>(body * shareOfLargeFace));
    m_range.largest = std::max(largestAtDesk * type.zoom / 100, m_range.smallest);
    constexpr int measured = 100;  // pixels
    QFont font = sheetFont(type.body);
    font.setPixelSize(measured);
    const QFontMetricsF metrics(font);
    for (const Framework *framework : sheet.frameworks()) {
        Lengths lengths{.id = framework->id, .levels = {}};
        for (const Level level : Level::all()) {
            std::vector<double> paragraphs;
            if (const auto &description = framework->description(level)) {
                for (const QString &paragraph : description->japanese.split(QLatin1Char('\n')))
                    paragraphs.push_back(metrics.horizontalAdvance(paragraph) / measured);
            }
            lengths.levels.push_back(std::move(paragraphs));
        }
        m_frameworks.push_back(std::move(lengths));
    }
}

bool ColumnType::isWideEnough(int width) const
{
    return width >= charactersOfNarrowestColumn * m_range.smallest;
}

bool ColumnType::isWhole(const Lengths &lengths, int pixels, int width, int height)
{
    const double room = std::max(static_cast<double>(width) / pixels - lostAtEnd, 1.0);
    const int most = height / SheetText::lineHeight(pixels);
    return std::ranges::all_of(lengths.levels, [&](const std::vector<double> &paragraphs) {
        int lines = 0;
        for (const double length : paragraphs)
            lines += std::max(static_cast<int>(std::ceil(length / room)), 1);
        return lines <= most;
    });
}

int ColumnType::wholeAt(int pixels, int width, int height) const
{
    return static_cast<int>(
        std::ranges::count_if(m_frameworks, [&](const Lengths &each) { return isWhole(each, pixels, width, height); }));
}

int ColumnType::pixelsFor(int width, int height) const
{
    const int atSmallest = wholeAt(m_range.smallest, width, height);
    int pixels = m_range.largest;
    while (pixels > m_range.smallest &&
           (width < charactersOfNarrowestColumn * pixels || wholeAt(pixels, width, height) < atSmallest))
        --pixels;
    return pixels;
}

int ColumnType::pixelsFor(const FrameworkId &id, int width, int height, TypeRange range) const
{
    const auto found = std::ranges::find(m_frameworks, id, &Lengths::id);
    int pixels = range.largest;
    while (pixels > range.smallest && found != m_frameworks.end() && !isWhole(*found, pixels, width, height))
        --pixels;
    return pixels;
}

}  // namespace psirt::pages
