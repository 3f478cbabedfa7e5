// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/explanations.h"
#include "app/report/sections.h"

namespace psirt {

namespace {

constexpr qreal rowSpace = 5;
constexpr qreal signWidth = 20;
constexpr int chartFontSize = 8;

/// What a figure is, and how it comes about.
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
    for (const ExplainedSign &explained : explainedSigns)
        setSign(context, explained.sign, words[explained.name], words[explained.text]);
    if (hasChange) {
        const ChangeWords changes = words.changes();
        for (const ExplainedChange &explained : explainedChanges)
            setSign(context, signOfChange(explained.kind), changes.kind(explained.kind), words[explained.text]);
    }
    context.galley.space(8);
    for (const ExplainedLine &line : explainedLines) {
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
    for (const ExplainedFigure &explained : explainedFigures)
        setExplained(context, words[explained.name], words[explained.text]);
    if (hasChange)
        setExplained(context, words[Word::Difference], words.calculation());
    setLegend(context, hasChange);
}

}  // namespace psirt
