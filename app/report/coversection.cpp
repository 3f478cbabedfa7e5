// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/comparisonsections.h"

#include "app/report/textlines.h"
#include "core/reporting/figures.h"

#include <algorithm>

namespace psirt {

namespace {

void setRow(const SectionContext &context, const QString &label, const QString &text, bool isStrong = false)
{
    const PaperStyle &style = context.galley.style();
    context.galley.space(5);
    context.galley.paragraph(
        {SectionContext::orAbsent(text), isStrong ? style.strong() : style.body, style.labelWidth, label});
}

/// Nothing but height: spaces at the top of a page are dropped, this is not.
void setBlank(Galley &galley, qreal height)
{
    galley.figure(height, [](QPainter &) {});
}

void setAccent(Galley &galley)
{
    galley.figure(
        3, [color = galley.style().colors.current](QPainter &painter) { painter.fillRect(QRectF(0, 0, 40, 3), color); });
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

/// At the page's foot, as long as there is room.
void setFoot(const SectionContext &context, const SheetImprint &sheet)
{
    constexpr qreal leastRoom = 16;
    Galley &galley = context.galley;
    const qreal height = heightOf(context, [&sheet](const SectionContext &other) { setSheet(other, sheet); });
    const qreal rest = galley.style().bodyHeight() - galley.height() - height;
    if (rest > leastRoom)
        setBlank(galley, rest - 1);
    else
        galley.space(40);
    const std::size_t mark = galley.mark();
    setSheet(context, sheet);
    galley.keepTogether(mark, galley.style().bodyHeight() * 0.5);
}

/// Sets a title page with as much room at its top as lets it stay one page.
void setTitlePage(const SectionContext &context, const std::function<void(const SectionContext &, qreal top)> &set)
{
    std::vector<Way> ways;
    for (const qreal share : {0.16, 0.12, 0.08, 0.04, 0.0})
        ways.emplace_back(
            [&set, share](const SectionContext &other) { set(other, other.galley.style().bodyHeight() * share); });
    setFirstThatFits(context, context.galley.style().bodyHeight(), ways);
}

/// Room at the top of a title page, with the logo in it.
void setTop(const SectionContext &context, qreal height)
{
    const qreal room = std::max(height, context.logo.isNull() ? 1 : logoSize(context.logo).height() + 24);
    context.galley.figure(room, [logo = context.logo](QPainter &painter) { paintLogo(painter, logo, {}); });
}

/// Who the report is for, where it leaves something out.
void setEdition(const SectionContext &context)
{
    if (context.isForOutside())
        setRow(context, context.words[Word::Edition], context.words[Word::ExternalEdition]);
}

/// Organization, day and occasion in a line, as far as they are known.
QString detailsOf(const ReportWords &words, const Properties &properties)
{
    QStringList details{properties.organization.trimmed(), properties.date ? words.date(properties.date) : QString(),
                        words.occasion(properties.occasion)};
    details.removeAll(QString());
    return details.join(QStringLiteral(" · "));
}

void setCoverFrom(const SectionContext &context, const ReportCover &cover, const Totals &overall, qreal top)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    const Properties &properties = cover.properties;

    galley.bookmark(0, words[Word::ReportKind], QStringLiteral("cover"));
    setTop(context, top);
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
    if (!context.isForOutside())
        setRow(context, words[Word::Assessors], properties.assessors.join(words.separator()));
    setRow(context, words[Word::NextDate], words.date(properties.nextDate));
    setRow(context, words[Word::Status], statusWord(words, overall), true);
    setEdition(context);
    if (!properties.remarks.trimmed().isEmpty() && fitsOnCover(context, properties.remarks))
        setRow(context, words[Word::Remarks], properties.remarks);
    setFoot(context, cover.sheet);
}

void setComparisonCoverFrom(const SectionContext &context, const ComparisonReport &report, qreal top)
{
    Galley &galley = context.galley;
    const PaperStyle &style = galley.style();
    const ReportWords &words = context.words;
    galley.bookmark(0, words[Word::ComparisonKind], QStringLiteral("cover"));
    setTop(context, top);
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
    setEdition(context);
    setFoot(context, report.sheet);
}

}  // namespace

void setCover(const SectionContext &context, const ReportCover &cover, const Totals &overall)
{
    setTitlePage(context, [&](const SectionContext &other, qreal top) { setCoverFrom(other, cover, overall, top); });
}

void setComparisonCover(const SectionContext &context, const ComparisonReport &report)
{
    setTitlePage(context, [&](const SectionContext &other, qreal top) { setComparisonCoverFrom(other, report, top); });
}

bool fitsOnCover(const SectionContext &context, const QString &remarks)
{
    constexpr int mostLines = 10;
    const PaperStyle &style = context.galley.style();
    return TextLines(remarks, style.body, style.bodyWidth() - style.labelWidth).count() <= mostLines;
}

void setHead(const SectionContext &context, const ReportCover &cover, const Totals &overall)
{
    const ReportWords &words = context.words;
    const bool isSummary = context.depth == ReportDepth::Summary;
    context.galley.bookmark(0, words[isSummary ? Word::SummaryKind : Word::ReportKind], QStringLiteral("cover"));
    setHeadBlock(context, isSummary ? Word::SummaryKind : Word::ReportKind, titleOf(words, cover.properties),
                 detailsOf(words, cover.properties), statusWord(words, overall));
    if (context.isForOutside()) {
        context.galley.space(4);
        context.galley.paragraph({words[Word::ExternalEdition], context.galley.style().small});
    }
}

void setComparisonHead(const SectionContext &context, const ComparisonReport &report)
{
    const ReportWords &words = context.words;
    const Properties &before = report.baseline.properties;
    const Properties &now = report.current.properties;
    context.galley.bookmark(0, words[Word::ComparisonKind], QStringLiteral("cover"));
    setHeadBlock(context, Word::ComparisonKind, titleOf(words, now), words.comparedWith(titleOf(words, before)),
                 detailsOf(words, now) + QStringLiteral(" — ") + statusWord(words, report.current.totals));
    for (const PairNotice notice : report.notices) {
        context.galley.space(4);
        context.galley.paragraph({words.changes().notice(notice), context.galley.style().strong()});
    }
}

void setSides(const SectionContext &context, const ComparisonReport &report)
{
    const ReportWords &words = context.words;
    const PaperStyle &style = context.galley.style();
    const Properties &before = report.baseline.properties;
    const Properties &now = report.current.properties;
    const QString separator = words.separator();
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
    if (!context.isForOutside())
        addRow(Word::Assessors, before.assessors.join(separator), now.assessors.join(separator), style.body);
    addRow(Word::Status, statusWord(words, report.baseline.totals), statusWord(words, report.current.totals), style.body);
    const QString version = words.sheetVersion(report.sheet.version, report.sheet.published);
    addRow(Word::Sheet, version, version, style.body);
    setTable(context.galley, table);
}

}  // namespace psirt
