// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/texttable.h"

#include <algorithm>
#include <array>

namespace psirt::cli {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Wide and full-width blocks of Unicode's East Asian Width (UAX #11), whole blocks where all but a few are wide.
constexpr std::array wideRanges{
    Range{0x1100, 0x115F}, Range{0x2E80, 0x303E}, Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},
    Range{0xA000, 0xA4CF}, Range{0xA960, 0xA97F}, Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
    Range{0xFF01, 0xFF60}, Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1F64F}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

int widthOf(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        break;
    }
    const bool isWide = std::ranges::any_of(
        wideRanges, [character](Range range) { return character >= range.first && character <= range.last; });
    return isWide ? 2 : 1;
}

QString spaces(int count)
{
    return QString(std::max(0, count), QLatin1Char(' '));
}

}  // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += widthOf(character);
    return width;
}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(static_cast<std::size_t>(cells.size()) == m_columns.size());
    m_rows.push_back(cells);
}

QString TextTable::toText() const
{
    std::vector<int> widths(m_columns.size(), 0);
    for (const QStringList &row : m_rows) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row[static_cast<qsizetype>(column)]));
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const QString &cell = row[static_cast<qsizetype>(column)];
            const QString space = spaces(widths[column] - displayWidth(cell));
            line += m_columns[column] == Align::Right ? space + cell : cell + space;
            line += QStringLiteral("  ");
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

}  // namespace psirt::cli
