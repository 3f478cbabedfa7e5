// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/opinioncard.h"

#include "app/messages/changewords.h"
#include "app/messages/terms.h"
#include "app/pages/page.h"
#include "app/widgets/sheettext.h"

#include <QVBoxLayout>

namespace psirt::pages {

OpinionCard::OpinionCard(std::size_t index, const Opinion &opinion, const Framework &framework, Texts texts,
                         const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    column->setSpacing(gridUnit / 2);
    const QString who = nameOf(index, opinion);
    QLabel *name =
        makeLabel(QStringLiteral("<b>%1</b>&nbsp; %2").arg(letterOf(index), opinion.who.toHtmlEscaped()), options.type.body);
    name->setTextFormat(Qt::RichText);
    name->setObjectName(QStringLiteral("who"));
    column->addWidget(name);
    QLabel *rating = makeLabel(signOf(opinion.rating) + QLatin1Char(' ') + wordOf(opinion.rating), options.type.title);
    rating->setAccessibleName(who + QStringLiteral(": ") + wordOf(opinion.rating));
    rating->setObjectName(QStringLiteral("opinion"));
    column->addWidget(rating);
    if (const auto level = opinion.rating.level()) {
        if (framework.choosable(*level) != Choosable::Yes)
            column->addWidget(makeMutedLabel(tr("The sheet describes no such level here, so it cannot be agreed on."),
                                             options.type.small));
        else if (texts == Texts::Shown)
            addTexts(column, who, *level, framework);
    }
    if (const QString reason = opinion.rating.exclusionReason().trimmed(); !reason.isEmpty())
        addParagraph(column, Words()[Term::ReasonLine].arg(reason));
    addNotes(column, opinion);
    column->addStretch(1);
}

void OpinionCard::addTexts(QVBoxLayout *column, const QString &who, Level level, const Framework &framework)
{
    const auto &description = framework.description(level);
    if (!description) {
        column->addWidget(makeMutedLabel(Words()[Term::NotDescribed].arg(level.number()), m_options.type.small));
        return;
    }
    const QString name = Words()[Term::DescriptionOf].arg(who).arg(level.number());
    addText(column, description->japanese, true, name);
    if (m_options.showsEnglish && !description->english.isEmpty())
        addText(column, description->english, false, name);
}

void OpinionCard::addText(QVBoxLayout *column, const QString &text, bool isOriginal, const QString &name)
{
    auto *view = new SheetText(text, isOriginal ? SheetText::Role::Original : SheetText::Role::Rendering, m_options);
    view->setAccessibleName(name);
    connect(view, &SheetText::marksActivated, this, &OpinionCard::marksActivated);
    column->addWidget(view);
    m_texts.push_back(view);
}

/// In lines a little apart, as Japanese text wants them.
void OpinionCard::addParagraph(QVBoxLayout *column, const QString &text)
{
    QString lines = text.toHtmlEscaped();
    lines.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    QLabel *label = makeLabel(QStringLiteral("<p style=\"line-height:135%\">%1</p>").arg(lines), m_options.type.body);
    label->setTextFormat(Qt::RichText);
    label->setAccessibleName(text);
    column->addWidget(label);
}

void OpinionCard::addNotes(QVBoxLayout *column, const Opinion &opinion)
{
    const auto addPart = [this, column](const QString &title, const QString &text) {
        column->addSpacing(gridUnit / 2);
        column->addWidget(makeMutedLabel(title, m_options.type.small));
        addParagraph(column, text);
    };
    if (const QString note = opinion.note.trimmed(); !note.isEmpty())
        addPart(Words()[Term::Note], note);
    if (!opinion.evidence.isEmpty())
        addPart(Words()[Term::Evidence], opinion.evidence.join(QLatin1Char('\n')));
}

void OpinionCard::setNewSpans(const std::vector<TextSpan> &inJapanese, const std::vector<TextSpan> &inEnglish)
{
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i]->setNewSpans(i == 0 ? inJapanese : inEnglish);
}

void OpinionCard::setHighlights(const QStringList &references, const QString &searchText)
{
    for (SheetText *text : m_texts)
        text->setHighlights(references, searchText);
}

void OpinionCard::paintEvent(QPaintEvent *)
{
    paintTextCard(*this, m_texts);
}

}  // namespace psirt::pages
