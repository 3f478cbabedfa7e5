// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reporting/radar.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace psirt {

/// A heading of the flowing report; level 1 is the report's title.
struct HeadingBlock {
    int level;  ///< 1 to 5
    QString text;
    QString rendering = {};  ///< the unofficial English one; may be empty
    QString anchor = {};     ///< unique, for links; empty where nothing leads there
};

/// A text that may hold several lines.
struct TextBlock {
    enum class Kind { Body, Strong, Remark };
    QString text;
    Kind kind = Kind::Body;
};

/// A few figures side by side, each with its name and what explains it, which may be empty.
struct FiguresBlock {
    struct Figure {
        QString name;
        QString value;
        QString explanation = {};
    };
    std::vector<Figure> figures;
};

/// Names with their values, one under the other.
struct FactsBlock {
    struct Fact {
        QString name;
        QString value;           ///< may hold several lines
        QString rendering = {};  ///< as in HeadingBlock
    };
    std::vector<Fact> facts;
};

/// What stands in a table's cell. Several lines are allowed.
struct FlowCell {
    QString text = {};
    QString rendering = {};  ///< as in HeadingBlock
    QString target = {};     ///< the anchor that the text leads to, where the report has it; empty for none
    QStringList items = {};  ///< a list beneath the text
};

struct TableBlock {
    enum class Kind {
        Text,
        Figure,  ///< aligned to the right
        Prose,   ///< running text, which needs room
        Short,   ///< a word or two, never broken
    };
    struct Column {
        QString header;
        Kind kind = Kind::Text;
    };
    QString name;  ///< for those who hear it; the heading above it says the same
    std::vector<Column> columns;
    std::vector<std::vector<FlowCell>> rows;
    bool hasTotal = false;  ///< the last row sums up the others
};

struct ListBlock {
    QString name;
    QStringList items;
};

/// A radar or its bars. The table after it holds the same figures.
struct ChartBlock {
    Radar radar;
    QString title;
};

using ReportBlock = std::variant<HeadingBlock, TextBlock, FiguresBlock, FactsBlock, TableBlock, ListBlock, ChartBlock>;

}  // namespace psirt
