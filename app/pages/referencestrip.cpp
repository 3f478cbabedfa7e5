// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/referencestrip.h"

#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/previousline.h"
#include "app/pages/referencepanel.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"

#include <QPainter>

namespace psirt::pages {

QString wordOf(SideTab tab)
{
    switch (tab) {
    case SideTab::References:
        return Words()[Term::SheetReferences];
    case SideTab::Notes:
        return ReferenceStrip::tr("Notes", "the panel of notes and evidence");
    case SideTab::Actions:
        return Words()[Term::Actions];
    case SideTab::Background:
        return ReferenceStrip::tr("Background", "the panel of last time, terms and reading notes");
    }
    return {};
}

ReferenceStrip::ReferenceStrip(const PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context),
      m_column(makeColumn(gridUnit / 4, this, {2 * gridUnit, gridUnit / 2, 2 * gridUnit, gridUnit / 2})),
      m_lastTime(new LinkButton({}, context.options.type.small))
{
    setAccessibleName(Words()[Term::SheetReferences]);
    auto *row = new QWidget;
    auto *tabs = new FlowLayout(2 * gridUnit, row);
    (void)addTab(SideTab::References, *tabs);
    m_notes = addTab(SideTab::Notes, *tabs);
    m_actions = addTab(SideTab::Actions, *tabs);
    (void)addTab(SideTab::Background, *tabs);
    m_lastTime->setQuiet(true);
    connect(m_lastTime, &LinkButton::clicked, this, [this] { m_context.state.showPanel(SideTab::Background); });
    m_column->addWidget(row);
    m_column->addWidget(m_lastTime);
    connect(&context.state, &ViewState::locationChanged, this, &ReferenceStrip::showReferences);
    connect(&context.document, &Document::changed, this, &ReferenceStrip::refresh);
    showReferences();
}

LinkButton *ReferenceStrip::addTab(SideTab tab, QLayout &row)
{
    auto *link = new LinkButton(wordOf(tab), strong(m_context.options.type.small));
    link->setQuiet(true);
    connect(link, &LinkButton::clicked, this, [this, tab] { m_context.state.showPanel(tab); });
    row.addWidget(link);
    return link;
}

void ReferenceStrip::showReferences()
{
    const FrameworkId *id = m_context.state.framework();
    if (!id || !m_context.document.sheet().framework(*id))
        return;
    delete m_references;
    m_references = new QWidget;
    auto *flow = new FlowLayout(5 * gridUnit / 2, m_references);
    flow->setLineSpacing(gridUnit / 4);
    const auto cited = m_context.document.sheet().references().citedBy(*id);
    for (const Reference *reference : cited) {
        auto *link =
            new LinkButton(QStringLiteral("[%1] ").arg(reference->number) + listTitle(*reference, m_context.options),
                           m_context.options.type.small);
        link->setToolTip(plainTip(referenceInShort(*reference)));
        connect(link, &LinkButton::clicked, this,
                [this, shown = *id, number = reference->number] { m_context.state.showReferences(shown, {number}); });
        flow->addWidget(link);
    }
    if (cited.empty()) {
        QLabel *none = makeMutedLabel(tr("The descriptions cite no reference."), m_context.options.type.small);
        none->setWordWrap(false);
        flow->addWidget(none);
    }
    m_column->addWidget(m_references);
    refresh();
}

void ReferenceStrip::refresh()
{
    const FrameworkId *id = m_context.state.framework();
    if (!id)
        return;
    const Entry &entry = m_context.document.assessment().entry(*id);
    const auto counted = [](SideTab tab, int count) {
        return count == 0 ? wordOf(tab) : wordOf(tab) + QLatin1Char(' ') + QString::number(count);
    };
    m_notes->setText(counted(SideTab::Notes, static_cast<int>(entry.evidence.size()) + (entry.note.isEmpty() ? 0 : 1)));
    m_actions->setText(counted(SideTab::Actions, static_cast<int>(entry.actions.size())));
    const QString written = writtenLastTime(m_context.document, *id);
    constexpr int longest = 110;  // a line
    m_lastTime->setText(Words()[Term::Labelled].arg(Words()[Term::LastTime], shortName(written, longest)));
    m_lastTime->setToolTip(plainTip(written));
    m_lastTime->setVisible(!written.isEmpty());
}

void ReferenceStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Colors::of(palette()).grid);
}

}  // namespace psirt::pages
