// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/backgroundpanel.h"

#include "app/messages/terms.h"
#include "app/pages/agreementparts.h"
#include "app/pages/previousline.h"
#include "app/widgets/sheettext.h"

namespace psirt::pages {

namespace {

/// The section of the introduction that holds the note on levels 0–2: its last (注意事項).
const IntroSection *readingNotes(const Sheet &sheet)
{
    return sheet.intro().empty() ? nullptr : &sheet.intro().back();
}

}  // namespace

BackgroundPanel::BackgroundPanel(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    const auto follow = [this] {
        const FrameworkId *id = state().framework();
        if (const Framework *framework = id ? document().sheet().framework(*id) : nullptr)
            show(*framework);
    };
    connect(&state(), &ViewState::locationChanged, this, follow);
    connect(&state(), &ViewState::referencesChanged, this, &BackgroundPanel::highlight);
    connect(&state(), &ViewState::searchTextChanged, this, &BackgroundPanel::highlight);
    connect(&document(), &Document::changed, this, &BackgroundPanel::refreshPrevious);
    follow();
}

void BackgroundPanel::show(const Framework &framework)
{
    m_framework = &framework;
    m_texts.clear();
    auto *content = new QWidget;
    QVBoxLayout *column = makeColumn(gridUnit, content, {gridUnit, gridUnit, gridUnit, gridUnit});
    m_previous = new PreviousLine(options());
    m_details = new PreviousDetails(options());
    column->addWidget(m_previous);
    column->addWidget(m_details);
    addOpinions(column);
    addTerms(column);
    addReadingNotes(column);
    column->addStretch(1);
    setWidget(content);  // deletes the one before
    refreshPrevious();
    highlight();
}

/// Folded, so that nobody is anchored to a level who is about to choose one.
void BackgroundPanel::addOpinions(QVBoxLayout *column)
{
    const std::vector<Opinion> &opinions = document().assessment().entry(m_framework->id).opinions;
    if (opinions.empty())
        return;
    auto *disclosure = new Disclosure(Words()[Term::WhoSaidWhat], options());
    disclosure->setObjectName(QStringLiteral("opinions"));
    disclosure->content().setSpacing(gridUnit);
    for (std::size_t i = 0; i < opinions.size(); ++i)
        disclosure->content().addWidget(
            new OpinionCard(i, opinions[i], *m_framework, OpinionCard::Texts::Hidden, options()));
    column->addWidget(disclosure);
}

void BackgroundPanel::addReadingNotes(QVBoxLayout *column)
{
    const IntroSection *notes = readingNotes(document().sheet());
    if (!notes || m_framework->isOutOfScope)
        return;
    column->addSpacing(gridUnit);
    column->addWidget(makeMutedLabel(tr("How to read the levels"), options().type.small));
    column->addWidget(makeLabel(tr("Read upwards from level 0 and pick the level that is closest to your organization."),
                                options().type.body));
    column->addWidget(makeMutedLabel(notes->heading.japanese, options().type.small));
    for (const BilingualText &paragraph : notes->paragraphs)
        addSheetText(column, paragraph);
}

void BackgroundPanel::addTerms(QVBoxLayout *column)
{
    if (m_framework->notes.empty())
        return;
    column->addSpacing(gridUnit);
    column->addWidget(makeMutedLabel(tr("Terms explained by the sheet"), options().type.small));
    for (const GlossaryNote &note : m_framework->notes) {
        column->addWidget(makeLabel(note.term.japanese, strong(options().type.body)));
        addSheetText(column, note.text);
    }
}

void BackgroundPanel::addSheetText(QVBoxLayout *column, const BilingualText &text)
{
    const std::vector<SheetText *> added = addSheetTexts(*column, text, options());
    m_texts.insert(m_texts.end(), added.begin(), added.end());
}

void BackgroundPanel::refreshPrevious()
{
    if (!m_framework)
        return;
    m_previous->setFramework(document(), *m_framework);
    m_details->setFramework(document(), *m_framework);
}

void BackgroundPanel::highlight()
{
    for (SheetText *text : m_texts)
        text->setHighlights(state().references(), state().searchText());
}

}  // namespace psirt::pages
