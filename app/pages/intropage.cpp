// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/intropage.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/layouts.h"
#include "app/widgets/sheettext.h"

#include <QPushButton>
#include <QScrollBar>

namespace psirt::pages {

namespace {

constexpr int charactersOfSection = 44;
constexpr int charactersOfIntroduction = 116;
/// From this width on, counted in full-width characters, the sections stand side by side.
constexpr int charactersOfSectionsInARow = 92;

}  // namespace

IntroPage::IntroPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    const Type &type = options().type;
    const Sheet &sheet = document().sheet();
    QVBoxLayout *column = startContent(charactersOfIntroduction);
    const Language language = options().titleLanguage();
    column->addWidget(makeLabel(titleIn(sheet.title(), language), type.pageTitle));
    if (options().showsEnglish)
        column->addWidget(makeMutedLabel(otherTitleLine(sheet.title(), options()), type.body));
    column->addSpacing(2 * gridUnit);
    QBoxLayout *sections = makeColumn(3 * gridUnit);
    turnBelow(type.fullWidthCharacters(charactersOfSectionsInARow), *sections, *widget());
    for (const IntroSection &section : sheet.intro()) {
        auto *texts = new QWidget;
        texts->setMaximumWidth(type.fullWidthCharacters(charactersOfSection));
        sections->addWidget(texts, 1, Qt::AlignTop);
        QVBoxLayout *lines = makeColumn(gridUnit, texts);
        lines->addWidget(makeLabel(titleIn(section.heading, language), type.title));
        for (const BilingualText &paragraph : section.paragraphs) {
            for (SheetText *text : addSheetTexts(*lines, paragraph, options()))
                text->setLabelled(false);
        }
    }
    column->addLayout(sections);
    column->addSpacing(2 * gridUnit);
    m_start = new QPushButton(Words()[Term::StartRating]);
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setFont(type.body);
    connect(m_start, &QPushButton::clicked, this, &IntroPage::startRequested);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    connect(&document(), &Document::changed, this, &IntroPage::refresh);
    refresh();
    column->addSpacing(2 * gridUnit);
    column->addWidget(makeMutedLabel(creditsOf(sheet), type.small));
    column->addStretch(1);
}

/// Where the button leads to.
void IntroPage::refresh()
{
    const Totals &totals = document().shownScore().overall;
    const Text &rating = totals.rated == 0 ? Term::StartRating : Term::RateNext;
    m_start->setText(totals.unrated > 0 ? Words()[rating] : tr("Show the Overview"));
}

bool IntroPage::focusFirst()
{
    m_start->setFocus();
    verticalScrollBar()->setValue(0);
    return true;
}

}  // namespace psirt::pages
