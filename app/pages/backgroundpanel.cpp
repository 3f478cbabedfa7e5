// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/backgroundpanel.h"

#include "app/messages/terms.h"
#include "app/pages/agreementparts.h"
#include "app/pages/previousline.h"
#include "app/widgets/labels.h"
#include "app/widgets/sheettext.h"

namespace psirt::pages {

namespace {

/// The section of the introduction that holds the note on levels 0–2: its last (注意事項).
const IntroSection *readingNotes(const Sheet &sheet)
{
    return sheet.intro().empty() ? nullptr : &sheet.intro().back();
}

}  // namespace

BackgroundPanel::BackgroundPanel(const PageContext &context, QWidget *parent) : ScrollArea(parent), m_context(context)
{
    connect(&m_context.state, &ViewState::locationChanged, this, &BackgroundPanel::followLocation);
    connect(&m_context.state, &ViewState::referencesChanged, this, &BackgroundPanel::highlight);
    connect(&m_context.state, &ViewState::searchTextChanged, this, &BackgroundPanel::highlight);
    connect(&m_context.document, &Document::changed, this, &BackgroundPanel::refresh);
    followLocation();
}

void BackgroundPanel::followLocation()
{
    const FrameworkId *id = m_context.state.framework();
    const Framework *framework = id ? m_context.document.sheet().framework(*id) : nullptr;
    if (!framework)
        return;
    m_framework = framework;
    m_texts.clear();
    auto *content = new QWidget;
    QVBoxLayout *column = makeColumn(gridUnit, content, {gridUnit, gridUnit, gridUnit, gridUnit});
    m_previous = new PreviousLine(m_context.options);
    m_details = new PreviousDetails(m_context.options);
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
    m_opinions = m_context.document.assessment().entry(m_framework->id).opinions;
    if (m_opinions.empty())
        return;
    auto *disclosure = new Disclosure(Words()[Term::WhoSaidWhat], m_context.options);
    disclosure->setObjectName(QStringLiteral("opinions"));
    disclosure->content().setSpacing(gridUnit);
    for (std::size_t i = 0; i < m_opinions.size(); ++i)
        disclosure->content().addWidget(
            new OpinionCard(i, m_opinions[i], *m_framework, OpinionCard::Texts::Hidden, m_context.options));
    column->addWidget(disclosure);
}

void BackgroundPanel::addReadingNotes(QVBoxLayout *column)
{
    const IntroSection *notes = readingNotes(m_context.document.sheet());
    if (!notes || m_framework->isOutOfScope)
        return;
    column->addSpacing(gridUnit);
    column->addWidget(makeMutedLabel(tr("How to read the levels"), m_context.options.type.small));
    column->addWidget(makeLabel(tr("Read upwards from level 0 and pick the level that is closest to your organization."),
                                m_context.options.type.body));
    column->addWidget(makeMutedLabel(notes->heading.japanese, m_context.options.type.small));
    for (const BilingualText &paragraph : notes->paragraphs)
        addSheetText(column, paragraph);
}

void BackgroundPanel::addTerms(QVBoxLayout *column)
{
    if (m_framework->notes.empty())
        return;
    column->addSpacing(gridUnit);
    column->addWidget(makeMutedLabel(tr("Terms explained by the sheet"), m_context.options.type.small));
    for (const GlossaryNote &note : m_framework->notes) {
        column->addWidget(makeLabel(note.term.japanese, strong(m_context.options.type.body)));
        addSheetText(column, note.text);
    }
}

void BackgroundPanel::addSheetText(QVBoxLayout *column, const BilingualText &text)
{
    const std::vector<SheetText *> added = addSheetTexts(*column, text, m_context.options);
    m_texts.insert(m_texts.end(), added.begin(), added.end());
}

void BackgroundPanel::refresh()
{
    if (m_framework && m_opinions != m_context.document.assessment().entry(m_framework->id).opinions)
        followLocation();
    else
        refreshPrevious();
}

void BackgroundPanel::refreshPrevious()
{
    if (!m_framework)
        return;
    m_previous->setFramework(m_context.document, *m_framework);
    m_details->setFramework(m_context.document, *m_framework);
}

void BackgroundPanel::highlight()
{
    for (SheetText *text : m_texts)
        text->setHighlights(m_context.state.references(), m_context.state.searchText());
    for (OpinionCard *card : findChildren<OpinionCard *>())
        card->setSearch(m_context.state.searchText());
}

}  // namespace psirt::pages
