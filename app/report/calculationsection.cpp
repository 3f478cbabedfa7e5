// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sections.h"

#include "app/charts/chartmarks.h"

#include <array>

namespace psirt {

namespace {

constexpr qreal rowSpace = 5;
constexpr qreal signWidth = 20;
constexpr int chartFontSize = 8;

/// What a figure is, and how it comes about.
struct Explained {
    Word name;
    Word text;
};

constexpr std::array figures{
    Explained{Word::Average, Word::AverageExplained},   Explained{Word::TargetBand, Word::BandExplained},
    Explained{Word::Provisional, Word::ProvisionalExplained}, Explained{Word::Gap, Word::GapExplained},
    Explained{Word::TargetsReached, Word::TargetsReachedExplained}, Explained{Word::Unsure, Word::UnsureExplained},
};

/// A sign that stands beside a word.
struct ExplainedSign {
    Sign sign;
    Word name;
    Word text;
};

constexpr std::array signs{
    ExplainedSign{Sign::Rated, Word::Rated, Word::RatedExplained},
    ExplainedSign{Sign::Target, Word::BelowTarget, Word::BelowTargetExplained},
    ExplainedSign{Sign::Unrated, Word::NotRated, Word::NotRatedExplained},
    ExplainedSign{Sign::Excluded, Word::Excluded, Word::ExcludedExplained},
    ExplainedSign{Sign::OutOfScope, Word::OutOfScope, Word::OutOfScopeHint},
};

struct ExplainedLine {
    ChartSign sign;
    Word text;
};

constexpr std::array lines{
    ExplainedLine{ChartSign::Level, Word::LevelLine},     ExplainedLine{ChartSign::Provisional, Word::ProvisionalLine},
    ExplainedLine{ChartSign::Range, Word::RangeLine},     ExplainedLine{ChartSign::Baseline, Word::BaselineLine},
    ExplainedLine{ChartSign::Target, Word::TargetLine},   ExplainedLine{ChartSign::Band, Word::BandRing},
};

void setExplained(const SectionContext &context, const QString &name, const QString &text)
{
    const PaperStyle &style = context.galley.style();
    context.galley.space(rowSpace);
    context.galley.paragraph({text, style.small.colored(style.colors.text), style.labelWidth, name});
}

/// A row of the legend: the sign, its word, what it means.
void setLegendRow(const SectionContext &context, const QString &name, const QString &text,
                  const std::function<void(QPainter &, const QRectF &)> &paintIt)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    constexpr qreal nameWidth = 104;
    const qreal textLeft = signWidth + 6 + nameWidth;
    const TextStyle small = style.small.colored(style.colors.text);
    struct Row {
        TextLines name;
        TextLines text;
    };
    const auto row = std::make_shared<const Row>(
        Row{TextLines(name, small, nameWidth - 6), TextLines(text, small, galley.width() - textLeft)});
    galley.space(2);
    galley.figure(std::max(row->name.height(), row->text.height()),
                  [row, paintIt, textLeft, height = small.lineHeight](QPainter &painter) {
                      paintIt(painter, QRectF(0, 0, signWidth, height));
                      row->name.paint(painter, {signWidth + 6, 0});
                      row->text.paint(painter, {textLeft, 0});
                  });
}

void setSign(const SectionContext &context, Sign sign, const QString &name, const QString &text)
{
    setLegendRow(context, name, text, [sign, colors = context.galley.style().colors](QPainter &painter, const QRectF &area) {
        paintSign(painter, sign, area.center(), 6.5, colors);
    });
}

void setLegend(const SectionContext &context, bool hasChange)
{
    const ReportWords &words = context.words;
    setHeading(context, Word::Legend);
    for (const ExplainedSign &explained : signs)
        setSign(context, explained.sign, words[explained.name], words[explained.text]);
    if (hasChange) {
        const ChangeWords changes = words.changes();
        setSign(context, Sign::Raised, changes.kind(ChangeKind::Raised), words[Word::RaisedExplained]);
        setSign(context, Sign::Lowered, changes.kind(ChangeKind::Lowered), words[Word::LoweredExplained]);
        setSign(context, Sign::Unchanged, changes.kind(ChangeKind::Unchanged), words[Word::UnchangedExplained]);
    }
    context.galley.space(8);
    for (const ExplainedLine &line : lines) {
        if (line.sign == ChartSign::Baseline && !hasChange)
            continue;
        setLegendRow(context, words.chartSign(line.sign, RadarBaseline::None), words[line.text],
                     [sign = line.sign, colors = context.galley.style().colors](QPainter &painter, const QRectF &area) {
                         paintLegendSign(painter, sign, area, chartFontSize, colors);
                     });
    }
}

}  // namespace

void setCalculation(const SectionContext &context, bool hasChange)
{
    const ReportWords &words = context.words;
    context.galley.startPage();
    setPartTitle(context, Word::Calculation, QStringLiteral("calculation"));
    context.galley.space(6);
    for (const Explained &explained : figures)
        setExplained(context, words[explained.name], words[explained.text]);
    if (hasChange)
        setExplained(context, words[Word::Difference], words.calculation());
    setLegend(context, hasChange);
}

}  // namespace psirt
