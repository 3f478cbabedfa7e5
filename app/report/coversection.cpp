// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/comparisonsections.h"

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

void setSheet(const SectionContext &context, const SheetImprint &sheet)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    galley.paragraph({sheet.title.japanese, style.small, style.labelWidth, words[Word::Sheet]});
    if (context.showsEnglish)
        galley.paragraph({sheet.title.english, style.small, style.labelWidth, words[Word::UnofficialTranslation]});
    galley.paragraph({words.sheetVersion(sheet.version, sheet.published), style.small, style.labelWidth});
    galley.space(4);
    galley.paragraph({sheet.publisher, style.small, style.labelWidth, words[Word::Publisher]});
}

qreal heightOfSheet(const SectionContext &context, const SheetImprint &sheet)
{
    Galley measure(context.galley.style());
    setSheet({measure, context.words, context.showsEnglish}, sheet);
    return measure.height();
}

/// At the page's foot, as long as there is room.
void setFoot(const SectionContext &context, const SheetImprint &sheet)
{
    Galley &galley = context.galley;
    const qreal rest = galley.style().bodyHeight() - galley.height() - heightOfSheet(context, sheet);
    if (rest > 40)
        setBlank(galley, rest - 1);
    else
        galley.space(40);
    setSheet(context, sheet);
}

QString titleOf(const ReportWords &words, const Properties &properties)
{
    return properties.title.isEmpty() ? words[Word::Untitled] : properties.title;
}

QString separatorOf(const ReportWords &words)
{
    return words.language() == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", ");
}

QString statusOf(const ReportWords &words, const Totals &totals)
{
    if (totals.isProvisional())
        return words.provisional(totals.rated, totals.ratable);
    return totals.unsure > 0 ? words.finalButUnsure(totals.unsure) : words[Word::Final];
}

}  // namespace

void setCover(const SectionContext &context, const ReportCover &cover, const Totals &overall)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    const Properties &properties = cover.properties;

    galley.bookmark(0, words[Word::ReportKind], QStringLiteral("cover"));
    setBlank(galley, style.bodyHeight() * 0.16);
    galley.paragraph({words[Word::ReportKind], style.body.colored(style.colors.muted)});
    galley.space(10);
    const QString title = titleOf(words, properties);
    galley.paragraph({balanced(title, style.pageTitle, galley.width()), style.pageTitle});
    if (!properties.organization.isEmpty()) {
        galley.space(6);
        galley.paragraph({properties.organization, style.title});
    }
    galley.space(20);
    setAccent(galley);
    galley.space(24);
    setRow(context, words[Word::Date], words.date(properties.date));
    setRow(context, words[Word::Occasion], words.occasion(properties.occasion));
    setRow(context, words[Word::Scope], properties.scope);
    setRow(context, words[Word::Assessors], properties.assessors.join(separatorOf(words)));
    setRow(context, words[Word::NextDate], words.date(properties.nextDate));
    setRow(context, words[Word::Status], statusOf(words, overall), true);
    setFoot(context, {cover.sheetTitle, cover.sheetVersion, cover.sheetPublished, cover.sheetPublisher});
}

void setComparisonCover(const SectionContext &context, const ComparisonReport &report)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    galley.bookmark(0, words[Word::ComparisonKind], QStringLiteral("cover"));
    setBlank(galley, style.bodyHeight() * 0.12);
    galley.paragraph({words[Word::ComparisonKind], style.body.colored(style.colors.muted)});
    galley.space(10);
    const QString title = titleOf(words, report.current.properties);
    galley.paragraph({balanced(title, style.pageTitle, galley.width()), style.pageTitle});
    galley.space(6);
    galley.paragraph({words.comparedWith(titleOf(words, report.baseline.properties)), style.title});
    galley.space(20);
    setAccent(galley);
    galley.space(24);
    setSides(context, report);
    for (const PairNotice notice : report.notices) {
        galley.space(10);
        galley.paragraph({words.changes().notice(notice), style.strong()});
    }
    setFoot(context, report.sheet);
}

void setSides(const SectionContext &context, const ComparisonReport &report)
{
    const ReportWords &words = context.words;
    const PaperStyle &style = context.galley.style();
    const Properties &before = report.baseline.properties;
    const Properties &now = report.current.properties;
    const QString separator = separatorOf(words);
    const auto absent = &SectionContext::orAbsent;
    Table table = sidesTable(context, words[Word::LastTime], words[Word::ThisTime]);
    const auto addRow = [&](Word label, const QString &baseline, const QString &current, const TextStyle &text) {
        table.rows.push_back({{words[label], {}, Sign::None, style.small},
                              {absent(baseline), {}, Sign::None, text},
                              {absent(current), {}, Sign::None, text}});
    };
    addRow(Word::Title, titleOf(words, before), titleOf(words, now), style.strong());
    addRow(Word::Organization, before.organization, now.organization, style.body);
    addRow(Word::Date, words.date(before.date), words.date(now.date), style.body);
    addRow(Word::Occasion, words.occasion(before.occasion), words.occasion(now.occasion), style.body);
    addRow(Word::Scope, before.scope, now.scope, style.body);
    addRow(Word::Assessors, before.assessors.join(separator), now.assessors.join(separator), style.body);
    addRow(Word::Status, statusOf(words, report.baseline.totals), statusOf(words, report.current.totals), style.body);
    const QString version = words.sheetVersion(report.sheet.version, report.sheet.published);
    addRow(Word::Sheet, version, version, style.body);
    setTable(context.galley, table);
}

}  // namespace psirt
