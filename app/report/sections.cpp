// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sections.h"

#include "core/reporting/figures.h"

namespace psirt {

namespace {

constexpr qreal figureWidth = 42;
constexpr qreal stateWidth = 92;

}  // namespace

QString SectionContext::orAbsent(const QString &text)
{
    return text.trimmed().isEmpty() ? absentFigure() : text;
}

QString bandWord(const ReportWords &words, const Totals &totals)
{
    if (!totals.average)
        return words[Word::NothingRated];
    switch (totals.average->band()) {
    case Band::Below:
        return words[Word::BelowBand];
    case Band::Within:
        return words[Word::WithinBand];
    case Band::Above:
        break;
    }
    return words[Word::AboveBand];
}

void setBigFigures(Galley &galley, const std::vector<BigFigure> &figures)
{
    const PaperStyle &style = galley.style();
    const qreal step = galley.width() / static_cast<qreal>(figures.size());
    struct Part {
        TextLines text;
        QPointF position;
    };
    auto parts = std::make_shared<std::vector<Part>>();
    qreal height = 0;
    for (std::size_t index = 0; index < figures.size(); ++index) {
        const BigFigure &figure = figures[index];
        qreal y = 0;
        for (const auto &[text, textStyle] :
             {std::pair(figure.name, style.small), std::pair(figure.value, style.pageTitle),
              std::pair(figure.explanation, style.small)}) {
            TextLines lines(text, textStyle, step - 12);
            parts->push_back({lines, QPointF(step * static_cast<qreal>(index), y)});
            y += lines.height();
        }
        height = std::max(height, y);
    }
    galley.figure(height, [parts = std::shared_ptr<const std::vector<Part>>(parts)](QPainter &painter) {
        for (const Part &part : *parts)
            part.text.paint(painter, part.position);
    });
}

QString numbered(const QString &number, const BilingualText &title)
{
    return number + QStringLiteral("  ") + title.japanese;
}

void setHeading(const SectionContext &context, Word word)
{
    Galley &galley = context.galley;
    galley.space(26);
    galley.heading(context.words[word], {}, galley.style().title);
    galley.space(6);
}

Heads continuationHeads(const SectionContext &context, const QString &title)
{
    const PaperStyle &style = context.galley.style();
    const auto text =
        std::make_shared<const TextLines>(elided(context.words.continued(title), style.small, context.galley.width()),
                                          style.small, context.galley.width());
    Strip strip;
    strip.height = style.small.lineHeight + 10;
    strip.paint = [text](QPainter &painter) { text->paint(painter, {}); };
    return {std::make_shared<const Strip>(std::move(strip))};
}

Table frameworkTable(const SectionContext &context, const std::vector<FrameworkLine> &lines)
{
    const ReportWords &words = context.words;
    const PaperStyle &style = context.galley.style();
    Table table;
    table.columns = {{words[Word::Framework], 0},
                     {words[Word::Level], figureWidth, Qt::AlignRight},
                     {words[Word::Target], figureWidth, Qt::AlignRight},
                     {words[Word::Gap], figureWidth, Qt::AlignRight},
                     {words[Word::State], stateWidth}};
    for (const FrameworkLine &line : lines) {
        const FrameworkScore &score = line.score;
        const bool isCounted = score.state == FrameworkState::Rated;
        const TextStyle muted = style.body.colored(style.colors.muted);
        table.rows.push_back(
            {{score.id.text() + QStringLiteral("  ") + line.title.japanese, context.rendering(line.title)},
             {formatLevel(score), {}, Sign::None, style.strong()},
             {formatLevel(score.target)},
             {formatNumber(score.gap), {}, Sign::None, score.isBelowTarget() ? style.strong() : style.body},
             {words.state(score), {}, signOf(score), isCounted ? style.body : muted}});
    }
    return table;
}

void setTotals(const SectionContext &context, const Totals &totals)
{
    const ReportWords &words = context.words;
    setBigFigures(context.galley,
                  {{words[Word::Average], formatAverage(totals.average), bandWord(words, totals)},
                   {words[Word::AverageTarget], formatAverage(totals.averageTarget), {}},
                   {words[Word::BelowTarget], totals.rated > 0 ? QString::number(totals.belowTarget) : absentFigure(),
                    totals.rated > 0 ? words[Word::OfRatedOnes] : QString()},
                   {words[Word::Rated], words.ratedOf(totals.rated, totals.ratable),
                    totals.excluded > 0 ? words.frameworkCount(totals.excluded) : QString()}});
    if (totals.range) {
        context.galley.space(8);
        context.galley.paragraph({words.unsure(totals.unsure, *totals.range), context.galley.style().small});
    }
}

void setCredits(const SectionContext &context, const ReportCredits &credits)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    galley.setHeads({});
    galley.space(28);
    galley.bookmark(0, context.words[Word::Credits], QStringLiteral("sources"));
    galley.heading(context.words[Word::Credits], {}, style.title);
    galley.space(4);
    galley.paragraph({context.words.basedOn(credits.sheetTitle.japanese, credits.sheetVersion, credits.sheetPublisher),
                      style.small,
                      0,
                      {},
                      false,
                      true});
    galley.space(4);
    const QString origin = context.words.referencesFrom(credits.framework);
    galley.paragraph({origin, style.small, 0, {}, false, context.showsEnglish, addressLinks(origin)});
    if (context.showsEnglish) {
        galley.space(4);
        galley.paragraph({context.words[Word::UnofficialHint], style.small});
    }
}

}  // namespace psirt
