// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/previousdetails.h"

#include "app/document/document.h"
#include "app/messages/terms.h"
#include "app/pages/page.h"
#include "app/widgets/disclosure.h"

#include <QVBoxLayout>

namespace psirt::pages {

namespace {

/// What the assessment before says of the framework, as far as it may be seen.
Entry entryBefore(const Document &document, const FrameworkId &id)
{
    const auto &previous = document.assessment().properties().previous;
    if (!previous || isPreviousHidden(document.assessment(), id))
        return {};
    const auto found = previous->entries.find(id);
    return found == previous->entries.end() ? Entry() : found->second;
}

bool hasTexts(const Entry &entry)
{
    return !entry.note.isEmpty() || !entry.evidence.isEmpty() || !entry.rating.exclusionReason().isEmpty();
}

}  // namespace

PreviousDetails::PreviousDetails(const ViewOptions &options, QWidget *parent) : QWidget(parent), m_options(options)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gridUnit, 0, 0);
    auto *disclosure = new Disclosure(tr("Last time’s note and evidence"), options);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(gridUnit / 2);
    disclosure->content().addLayout(m_lines);
    column->addWidget(disclosure);
    hide();
}

void PreviousDetails::setFramework(const Document &document, const Framework &framework)
{
    const Entry entry = framework.isOutOfScope ? Entry() : entryBefore(document, framework.id);
    if (entry != m_shown)
        fill(entry);
    setVisible(hasTexts(entry));
}

void PreviousDetails::fill(const Entry &entry)
{
    m_shown = entry;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addText(Words()[Term::ExclusionReason], entry.rating.exclusionReason());
    addText(Words()[Term::Note], entry.note);
    addText(Words()[Term::Evidence], entry.evidence.join(QLatin1Char('\n')));
}

void PreviousDetails::addText(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    m_lines->addWidget(makeMutedLabel(heading, m_options.type.small));
    m_lines->addWidget(makeLabel(text, m_options.type.body));
}

}  // namespace psirt::pages
