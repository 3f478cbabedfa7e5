// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/referencedetails.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"

#include <QCoreApplication>
#include <QStringList>

namespace psirt::pages {

namespace {

struct DetailTexts {
    Q_DECLARE_TR_FUNCTIONS(psirt::ReferenceDetails)
};

QString paragraph(const QString &html, const QString &style = {})
{
    return QStringLiteral("<p style=\"margin:0 0 6px 0; line-height:140%;%1\">%2</p>").arg(style, html);
}

QString label(const QString &text, const Colors &colors)
{
    return QStringLiteral("<p style=\"margin:10px 0 2px 0; color:%1;\">%2</p>")
        .arg(colors.muted.name(), text.toHtmlEscaped());
}

QString itemLine(const PublishedItem &item)
{
    return QStringLiteral("%1 %2<br>%3")
        .arg(item.number, item.title.japanese.toHtmlEscaped(), item.title.english.toHtmlEscaped());
}

QString titles(const Reference &reference, const Colors &colors)
{
    if (reference.relation == Relation::Same && reference.published) {
        return paragraph(QStringLiteral("<b>%1</b>").arg(reference.published->title.japanese.toHtmlEscaped())) +
               paragraph(reference.published->title.english.toHtmlEscaped());
    }
    return paragraph(QStringLiteral("<b>%1</b>").arg(shownTitle(reference).toHtmlEscaped())) +
           paragraph(DetailTexts::tr("(the sheet's words beside the mark)").toHtmlEscaped(),
                     QStringLiteral("color:%1;").arg(colors.muted.name()));
}

QString path(const Reference &reference, const Colors &colors)
{
    if (reference.ancestors.empty())
        return {};
    QString html = label(DetailTexts::tr("Where it sits in version 1.1"), colors);
    int depth = 0;
    for (const PublishedItem &item : reference.ancestors) {
        html +=
            QStringLiteral("<p style=\"margin:0 0 6px %1px; line-height:130%;\">%2</p>").arg(depth * 12).arg(itemLine(item));
        ++depth;
    }
    if (reference.published) {
        html += QStringLiteral("<p style=\"margin:0 0 6px %1px; line-height:130%;\"><b>%2</b></p>")
                    .arg(depth * 12)
                    .arg(itemLine(*reference.published));
    }
    return html;
}

QString citations(const Reference &reference, const Sheet &sheet, const Colors &colors)
{
    QString html = label(DetailTexts::tr("Cited by the sheet at"), colors);
    std::map<FrameworkId, QStringList> levels;
    for (const Citation &citation : reference.citations)
        levels[citation.framework].append(QString::number(citation.level.number()));
    for (auto &[id, numbers] : levels) {
        numbers.removeDuplicates();
        const Framework *framework = sheet.framework(id);
        html +=
            paragraph(QStringLiteral("<a style=\"color:%4;\" href=\"framework:%1\">%1 %2</a> – %3")
                          .arg(id.text(), framework ? framework->title.japanese.toHtmlEscaped() : QString(),
                               Words()[Term::LevelInText].arg(numbers.join(QStringLiteral(", "))), colors.current.name()));
    }
    return html;
}

}  // namespace

QString shownTitle(const Reference &reference)
{
    if (reference.relation == Relation::Same && reference.published)
        return reference.published->title.japanese;
    return QStringLiteral("「%1」").arg(reference.citations.front().phrase);
}

QString listTitle(const Reference &reference, const ViewOptions &options)
{
    const bool isPublished = reference.relation == Relation::Same && reference.published;
    return isPublished && options.language != Language::Japanese ? reference.published->title.english
                                                                 : shownTitle(reference);
}

QString relationSentence(const Reference &reference)
{
    return relationSentence(reference.relation, reference.published ? reference.published->number : QString());
}

QString referenceDetails(const Reference &reference, const Sheet &sheet, const ViewOptions &options)
{
    const Colors colors = Colors::of(QPalette());
    const ReferenceCatalogue::Source &source = sheet.references().source();
    QString html = QStringLiteral("<p style=\"margin:0 0 4px 0;\"><span style=\"font-size:large;\"><b>[%1]</b></span> "
                                  "<span style=\"color:%2;\">%3</span></p>")
                       .arg(reference.number, colors.muted.name(), wordOf(reference.kind).toHtmlEscaped());
    html += titles(reference, colors);
    const bool differs = reference.relation != Relation::Same;
    html += paragraph((differs ? QStringLiteral("⚠ ") : QString()) + relationSentence(reference).toHtmlEscaped(),
                      differs ? QStringLiteral("color:%1;").arg(colors.target.name()) : QString());
    const QString &remark = options.language == Language::Japanese ? reference.remark.japanese : reference.remark.english;
    if (!remark.isEmpty())
        html += paragraph(remark.toHtmlEscaped());
    html += path(reference, colors);
    html += citations(reference, sheet, colors);
    html += paragraph(
        QStringLiteral("<a style=\"color:%3;\" href=\"%1\">%2</a>")
            .arg(source.url, DetailTexts::tr("Open the framework at FIRST").toHtmlEscaped(), colors.current.name()),
        QStringLiteral("margin-top:10px;"));
    html += paragraph(DetailTexts::tr("The sheet counts against version %1. Japanese titles are this program's own "
                                      "rendering (参考訳). © %2")
                          .arg(source.citedVersion, source.copyright)
                          .toHtmlEscaped(),
                      QStringLiteral("color:%1; font-size:small;").arg(colors.muted.name()));
    return html;
}

}  // namespace psirt::pages
