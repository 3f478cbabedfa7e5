// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sections.h"

#include "core/reporting/figures.h"

namespace psirt {

namespace {

/// The height of a letterhead's logo, and its width.
constexpr QSizeF largestLogo(40 * 72 / 25.4, 14 * 72 / 25.4);
constexpr qreal pointsPerPixel = 0.75;  ///< an image of few pixels is not blown up beyond that

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
        for (const auto &[text, textStyle] : {std::pair(figure.name, style.small), std::pair(figure.value, style.pageTitle),
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

QString statusWord(const ReportWords &words, const Totals &totals)
{
    if (totals.isProvisional())
        return words.provisional(totals.rated, totals.ratable);
    return totals.unsure > 0 ? words.finalButUnsure(totals.unsure) : words[Word::Final];
}

QString titleOf(const ReportWords &words, const Properties &properties)
{
    return properties.title.isEmpty() ? words[Word::Untitled] : properties.title;
}

QSizeF logoSize(const QImage &logo)
{
    if (logo.isNull())
        return {};
    const QSizeF natural = QSizeF(logo.size()) * pointsPerPixel;
    const bool isSmall = natural.width() <= largestLogo.width() && natural.height() <= largestLogo.height();
    return isSmall ? natural : natural.scaled(largestLogo, Qt::KeepAspectRatio);
}

void paintLogo(QPainter &painter, const QImage &logo, const QPointF &topLeft)
{
    const QSizeF size = logoSize(logo);
    if (size.isEmpty())
        return;
    // Six pixels a point are 432 an inch: what has more would only make the file larger.
    const QSize enough = (size * 6).toSize().expandedTo(QSize(1, 1));
    const bool hasMore = logo.width() > enough.width() && logo.height() > enough.height();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(topLeft, size),
                      hasMore ? logo.scaled(enough, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : logo);
}

void setHeadBlock(const SectionContext &context, Word kind, const QString &title, const QString &details,
                  const QString &status)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const QImage logo = context.logo;
    const qreal logoWidth = logoSize(logo).width();
    const qreal width = galley.width() - (logo.isNull() ? 0 : logoWidth + 16);
    Galley text = galley.column(width);
    text.paragraph({context.words[kind], style.body.colored(style.colors.muted)});
    text.space(3);
    text.paragraph({elided(title, style.title, width, 2), style.title});
    text.space(3);
    text.paragraph({elided(details, style.body, width), style.body});
    text.paragraph({elided(status, style.strong(), width), style.strong()});
    Galley picture = galley.column(logoWidth);
    picture.figure(logoSize(logo).height(), [logo](QPainter &painter) { paintLogo(painter, logo, {}); });
    galley.columns({{0, text}, {galley.width() - logoWidth, picture}});
    galley.space(8);
    galley.figure(2, [width = galley.width(), color = style.colors.current](QPainter &painter) {
        painter.fillRect(QRectF(0, 0, width, 1), color);
    });
    galley.stayOnPage();
}

void setFirstThatFits(const SectionContext &context, qreal room, const std::vector<Way> &ways)
{
    for (std::size_t index = 0; index + 1 < ways.size(); ++index) {
        if (heightOf(context, ways[index]) <= room) {
            ways[index](context);
            return;
        }
    }
    ways.back()(context);
}

qreal heightOf(const SectionContext &context, const Way &way)
{
    Galley measure(context.galley.style());
    way(context.into(measure));
    return measure.height();
}

QString numbered(const QString &number, const BilingualText &title)
{
    return number + QStringLiteral("  ") + title.japanese;
}

std::vector<qsizetype> numberedBreaks(const QString &number, const BilingualText &title)
{
    return title.breaksAfter(number.size() + 2);
}

void setPartTitle(const SectionContext &context, Word word, const QString &place)
{
    Galley &galley = context.galley;
    galley.setHeads({});
    galley.bookmark(0, context.words[word], place);
    galley.heading(context.words[word], {}, galley.style().pageTitle);
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
    const auto text = std::make_shared<const TextLines>(
        elided(context.words.continued(title), style.small, context.galley.width()), style.small, context.galley.width());
    Strip strip;
    strip.height = style.small.lineHeight + 10;
    strip.paint = [text](QPainter &painter) { text->paint(painter, {}); };
    return {std::make_shared<const Strip>(std::move(strip))};
}

Cell levelCell(const PaperStyle &style, const FrameworkScore &score)
{
    if (score.level)
        return {formatLevel(score), {}, Sign::None, style.strong()};
    return {absentFigure(), {}, Sign::None, style.body.colored(style.colors.muted)};
}

Cell titleCell(const QString &number, const BilingualText &title, const QString &rendering, Sign sign)
{
    return {numbered(number, title), rendering, sign, {}, true, numberedBreaks(number, title)};
}

QString changeText(const ReportWords &words, const FrameworkChange &change)
{
    const QString word = words.changes().kind(change.kind);
    return change.difference() == 0 ? word : word + QLatin1Char(' ') + formatLevels(change.difference());
}

QString actionText(const ReportWords &words, const Action &action)
{
    QStringList details;
    if (!action.who.trimmed().isEmpty())
        details << action.who;
    if (action.due)
        details << words.due(*action.due);
    const QString what = SectionContext::orAbsent(action.what);
    return details.isEmpty() ? what : what + QStringLiteral(" — ") + details.join(QStringLiteral(" · "));
}

void setTotals(const SectionContext &context, const Totals &totals)
{
    const ReportWords &words = context.words;
    const QString percent = words.percent(totals.targetShare);
    QStringList about{bandWord(words, totals)};
    if (totals.average)
        about << words.counted(totals.average->count());
    QStringList rated;
    if (totals.isProvisional() && totals.rated > 0)
        rated << words[Word::Provisional];
    if (totals.excluded > 0)
        rated << words.frameworkCount(totals.excluded);
    setBigFigures(context.galley,
                  {{words[Word::Average], formatAverage(totals.average), about.join(QLatin1Char('\n'))},
                   {words[Word::TargetsReached], percent,
                    totals.averageTarget ? words.averageTarget(*totals.averageTarget) : QString()},
                   {words[Word::BelowTarget], totals.rated > 0 ? QString::number(totals.belowTarget) : absentFigure(),
                    totals.rated > 0 ? words[Word::OfRatedOnes] : QString()},
                   {words[Word::Rated], words.ratedOf(totals.rated, totals.ratable), rated.join(QLatin1Char('\n'))}});
    if (totals.range) {
        context.galley.space(6);
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
