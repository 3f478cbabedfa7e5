// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/chartmarks.h"
#include "app/messages/statewords.h"
#include "core/reporting/radar.h"
#include "core/reporting/sheetglance.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace psirt::report {

// What a report is made of, in its order. Its sections compose blocks once (reportsections.h); paper, OpenDocument, HTML and
// Markdown render them. What a block says stands in every form. How it looks may differ: fields that are marked "paper", or
// with OpenDocument too, are hints that the other forms leave aside.

struct ReportBlock;
using ReportBlocks = std::vector<ReportBlock>;

/// A part of a text that leads somewhere.
struct TextLink {
    qsizetype start;  ///< in the text, in UTF-16 units
    qsizetype length;
    QString target;  ///< an anchor, or an address that begins with "https://"
};

enum class Tone { Body, Strong, Muted };

/// A few words with the sign before them.
struct SignedText {
    QString text;
    Sign sign = Sign::None;
};

struct HeadingBlock {
    /// Its look on paper.
    enum class Rank {
        Part,       ///< large; a page of its own or room above it
        PlaceOnly,  ///< not set at all: the page says by itself what it is
        Group,      ///< of the records of an area
        Section,
        Record,  ///< comes again on each page on which what it heads goes on
        Gap,     ///< beneath a rule; comes again as a record's does
        Small,
    };
    int level;  ///< 2 to 5; 1 is the report's title
    QString text;
    Rank rank = Rank::Section;
    QString rendering = {};               ///< the unofficial English one; may be empty
    QString anchor = {};                  ///< unique, for links; empty where nothing leads there
    std::optional<int> outline = {};      ///< paper: its level among the bookmarks; none: it is not one of them
    bool startsPage = false;              ///< paper
    double keeps = 0.25;                  ///< paper: a record stays whole as long as it takes no more of a page
    std::vector<SignedText> asides = {};  ///< at the line's end
};

/// Where a group of headings begins in paper's outline. Says nothing.
struct PlaceBlock {
    QString title;
    QString anchor;
    int outline;
};

/// A text that may hold several lines.
struct TextBlock {
    enum class Kind {
        Lead,  ///< what a reader is to take along: the largest but for titles
        Body,
        Strong,
        Remark,  ///< small and muted
        Small,
    };
    QString text;
    Kind kind = Kind::Body;
    std::vector<TextLink> links = {};
    bool keepsWithNext = false;  ///< paper
    int mostLines = 0;           ///< paper: elided after so many; 0: never
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
        QString value = {};      ///< may hold several lines
        QString rendering = {};  ///< as in HeadingBlock
        Tone tone = Tone::Body;
        Sign sign = Sign::None;               ///< before the value, which is a line then
        QString level = {};                   ///< before the value, which describes it
        std::vector<SignedText> asides = {};  ///< after the value, in its line
        QString hint = {};                    ///< muted, beneath
        QStringList items = {};               ///< a list in the value's stead
        std::vector<TextLink> links = {};     ///< in the value
        int mostLines = 0;                    ///< as in TextBlock
    };
    std::vector<Fact> facts = {};
    bool isSmall = false;
    bool keepsWithNext = false;  ///< paper
};

/// What stands in a table's cell. Several lines are allowed.
struct Cell {
    QString text = {};
    QString rendering = {};  ///< as in HeadingBlock
    Tone tone = Tone::Body;
    Sign sign = Sign::None;                  ///< before the text
    QString target = {};                     ///< the anchor that the text leads to, where the report has it; empty for none
    bool isTitle = false;                    ///< paper: broken into lines of like length
    std::vector<qsizetype> wordStarts = {};  ///< of a title: where nothing else tells that a word begins
    std::vector<TextLink> links = {};        ///< in the text
    int mostLines = 0;                       ///< as in TextBlock
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
        /// Paper and OpenDocument: in points, or where it is below 1 of the table's width. Exactly one column has none and
        /// takes the rest.
        double width = 0;
    };
    struct Row {
        std::vector<Cell> cells;
        QString note = {};    ///< beneath, from the second column on
        QString anchor = {};  ///< as in HeadingBlock
    };
    /// Paper and OpenDocument: the room above and below the lines of a row.
    enum class Spacing { Wide, Close, Tight };

    QString name;  ///< for those who hear it; said by a heading or, where isOfRecord, by the table itself
    std::vector<Column> columns;
    std::vector<Row> rows = {};
    bool hasTotal = false;    ///< the last row sums up the others
    bool isOfRecord = false;  ///< its name stands beside it as a fact's does
    bool isSmall = false;
    bool isBeneathChart = false;  ///< paper: the chart has the renderings, so the table goes without
    bool keepsEnds = true;        ///< paper: neither its first nor its last row stands alone on a page
    Spacing spacing = Spacing::Wide;
};

/// A radar or its bars. The table after it holds the same figures.
struct ChartBlock {
    Radar radar;
    QString title;
    double least = 0;  ///< paper: how high it is, in points
    double most = 0;   ///< paper: how high it may become where there is room
    bool keepsWithNext = false;
};

/// The whole sheet as a matrix, in a picture where the form has one. The table says the same: HTML and OpenDocument
/// have both, Markdown the table, paper the picture.
struct GlanceBlock {
    SheetGlance glance;
    TableBlock table;
    double least = 0;  ///< paper: how high it is, in points; it takes what room there is
};

/// What the signs and lines of the report stand for.
struct LegendBlock {
    struct Item {
        std::variant<Sign, drawings::ChartSign> sign;
        QString name;
        QString text;
    };
    std::vector<Item> items;
};

/// What stands beside each other where there is room, else one after the other.
struct BesideBlock {
    ReportBlocks main;
    ReportBlocks side;
};

/// What has to fit a page of paper: the same in more words and in fewer, the most first. A form without pages takes that.
struct FittingBlock {
    std::vector<ReportBlocks> ways;
};

/// What the report begins with: what it is, of whom, as of when.
struct CoverBlock {
    bool isPage = true;  ///< paper and OpenDocument: a title page, else a head of few lines
    QString kind;
    QString title;
    QString subtitle;
    QString scope = {};   ///< of a head: what was assessed; paper: elided after two lines
    QString status = {};  ///< of a head
    std::optional<TableBlock> sides = {};
    FactsBlock facts = {};
    QStringList notices = {};  ///< to be known before any figure
    QString edition = {};      ///< of a head: for whom it is
    FactsBlock sheet = {};
};

struct ReportBlock : std::variant<HeadingBlock, PlaceBlock, TextBlock, FiguresBlock, FactsBlock, TableBlock, ChartBlock,
                                  GlanceBlock, LegendBlock, BesideBlock, FittingBlock, CoverBlock> {
    using variant::variant;
};

}  // namespace psirt::report
