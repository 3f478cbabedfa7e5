// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportwords.h"
#include "core/reporting/report.h"

#include <variant>
#include <vector>

namespace psirt {

/// A heading of the flowing report; level 1 is the report's title.
struct HeadingBlock {
    int level;  ///< 1 to 4
    QString text;
    QString rendering = {};  ///< the unofficial English one; may be empty
    QString anchor = {};     ///< unique, for links; empty where nothing leads there
};

/// A text that may hold several lines.
struct TextBlock {
    QString text;
    bool isSmall = false;  ///< a remark
};

/// Names with their values, one under the other.
struct FactsBlock {
    struct Fact {
        QString name;
        QString value;  ///< may hold several lines
    };
    std::vector<Fact> facts;
};

struct TableBlock {
    std::vector<QString> headers;
    std::vector<bool> isFigure;  ///< of each column: its cells are aligned to the right
    std::vector<std::vector<QString>> rows;
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

using ReportBlock = std::variant<HeadingBlock, TextBlock, FactsBlock, TableBlock, ListBlock, ChartBlock>;

/// A report as one flow without pages, for forms that have none: what the PDF says, in the same words and the same order.
[[nodiscard]] std::vector<ReportBlock> flowOf(const ReportContent &content, const ReportWords &words, bool showsEnglish);

}  // namespace psirt
