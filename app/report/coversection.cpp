// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sections.h"

#include "app/charts/balancedtext.h"
#include "app/report/textlines.h"
#include "core/reporting/figures.h"

namespace psirt {

namespace {

void setRow(const SectionContext &context, const QString &label, const QString &text, bool isStrong = false)
{
    const PaperStyle &style = context.galley.style();
    context.galley.space(5);
    context.galley.paragraph(
        {SectionContext::orAbsent(text), isStrong ? style.strong() : style.body, style.labelWidth, label});
}

/// A title in lines of like length, broken where a reader would break it.
QString balanced(const QString &title, const TextStyle &style, qreal width)
{
    constexpr int mostLines = 4;
    for (const Wrapping &wrapping : balancedWrappings(title, QFontMetricsF(fontInUnits(style)), mostLines)) {
        if (wrapping.width <= width * unitsPerPoint)
            return wrapping.lines.join(QLatin1Char('\n'));
    }
    return title;
}

/// Nothing but height: spaces at the top of a page are dropped, this is not.
void setBlank(Galley &galley, qreal height)
{
    galley.figure(height, [](QPainter &) {});
}

void setAccent(Galley &galley)
{
    galley.figure(3, [color = galley.style().colors.current](QPainter &painter) {
        painter.fillRect(QRectF(0, 0, 40, 3), color);
    });
}

void setSheet(const SectionContext &context, const ReportCover &cover)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    galley.paragraph({cover.sheetTitle.japanese, style.small, style.labelWidth, words[Word::Sheet]});
    if (context.showsEnglish)
        galley.paragraph({cover.sheetTitle.english, style.small, style.labelWidth, words[Word::UnofficialTranslation]});
    galley.paragraph({words.sheetVersion(cover.sheetVersion, cover.sheetPublished), style.small, style.labelWidth});
    galley.space(4);
    galley.paragraph({cover.sheetPublisher, style.small, style.labelWidth, words[Word::Publisher]});
}

qreal heightOfSheet(const SectionContext &context, const ReportCover &cover)
{
    Galley measure(context.galley.style());
    setSheet({measure, context.words, context.showsEnglish}, cover);
    return measure.height();
}

}  // namespace

void setCover(const SectionContext &context, const ReportCover &cover, const Totals &overall)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    const Properties &properties = cover.properties;

    setBlank(galley, style.bodyHeight() * 0.16);
    galley.paragraph({words[Word::ReportKind], style.body.colored(style.colors.muted)});
    galley.space(10);
    const QString title = properties.title.isEmpty() ? words[Word::Untitled] : properties.title;
    galley.paragraph({balanced(title, style.pageTitle, galley.width()), style.pageTitle});
    if (!properties.organization.isEmpty()) {
        galley.space(6);
        galley.paragraph({properties.organization, style.title});
    }
    galley.space(20);
    setAccent(galley);
    galley.space(24);
    const QString separator = words.language() == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", ");
    setRow(context, words[Word::Date], words.date(properties.date));
    setRow(context, words[Word::Occasion], words.occasion(properties.occasion));
    setRow(context, words[Word::Scope], properties.scope);
    setRow(context, words[Word::Assessors], properties.assessors.join(separator));
    setRow(context, words[Word::NextDate], words.date(properties.nextDate));
    setRow(context, words[Word::Status],
           cover.isProvisional ? words.provisional(overall.rated, overall.ratable)
           : overall.unsure > 0 ? words.finalButUnsure(overall.unsure)
                                : words[Word::Final],
           true);

    const qreal rest = style.bodyHeight() - galley.height() - heightOfSheet(context, cover);
    if (rest > 40)
        setBlank(galley, rest - 1);
    else
        galley.space(40);
    setSheet(context, cover);
}

}  // namespace psirt
