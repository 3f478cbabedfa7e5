// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/galley.h"
#include "app/report/signs.h"

#include <optional>

namespace psirt {

/// A column of a table. One without a width takes what the others leave; a table has exactly one of those.
struct Column {
    QString title;
    qreal width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct Cell {
    QString text;
    QString rendering = {};                  ///< small, beneath the text
    Sign sign = Sign::None;                  ///< before the text
    std::optional<TextStyle> style = {};     ///< none: the body's
    bool isTitle = false;                    ///< broken into lines of like length
    std::vector<qsizetype> wordStarts = {};  ///< of a title: where nothing else tells that a word begins
};

/// A table: a head that comes again on every page, rows that no page break cuts unless one is higher than a page.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    qreal left = 0;         ///< from the body's left edge
    qreal padding = 4;      ///< above and below the lines of a row
    qreal gap = 10;         ///< between columns
    QString label = {};     ///< small, at the body's left edge beside the head
    bool keepsEnds = true;  ///< neither its first nor its last row stands alone on a page
};

/// A small table stays on one page.
void setTable(Galley &galley, const Table &table);

}  // namespace psirt
