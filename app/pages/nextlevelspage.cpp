// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/nextlevelspage.h"

#include "app/messages/terms.h"
#include "app/pages/nextlevelblock.h"
#include "app/widgets/layouts.h"

#include <QPushButton>

#include <algorithm>

namespace psirt::pages {

namespace {

constexpr int charactersOfNextLevels = 116;  // two texts of about 40 full-width characters, and actions beside them

}  // namespace

NextLevelsPage::NextLevelsPage(const PageContext &context, const Clock &clock, QWidget *parent)
    : Page(context, parent), m_clock(clock), m_summary(makeLabel({}, context.options.type.body)),
      m_legend(makeMutedLabel({}, context.options.type.small)), m_rate(new QPushButton)
{
    m_column = startContent(charactersOfNextLevels);
    m_column->addWidget(makeLabel(Words()[Term::NextLevels], context.options.type.pageTitle));
    m_summary->setObjectName(QStringLiteral("summary"));
    m_column->addWidget(m_summary);
    m_legend->setObjectName(QStringLiteral("legend"));
    m_legend->setText(tr("Underlined: what the text of the present level does not say. A bar beside a text: all of it is "
                         "new. Switch this off under View > Highlight What Is New."));
    m_column->addWidget(m_legend);
    if (context.options.showsEnglish)
        m_column->addWidget(makeMutedLabel(Words()[Term::EnglishIsUnofficial], context.options.type.small));
    m_rate->setFont(context.options.type.body);
    m_rate->setObjectName(QStringLiteral("rate"));
    m_column->addWidget(m_rate, 0, Qt::AlignLeft);
    m_column->addStretch(1);

    connect(m_rate, &QPushButton::clicked, this, [this] {
        if (const auto next = nextUnratedAfter(NextLevelsLocation{}, document().sheet(), document().shownScore()))
            state().goTo(*next);
    });
    connect(&document(), &Document::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(&state(), &ViewState::referencesChanged, this, &NextLevelsPage::highlight);
    connect(&state(), &ViewState::searchTextChanged, this, &NextLevelsPage::highlight);
    connect(&state(), &ViewState::highlightsNewChanged, this, &NextLevelsPage::highlightNew);
    refresh();
}

bool NextLevelsPage::focusFirst()
{
    if (!m_blocks.empty())
        m_blocks.front()->focusTitle();
    else if (!m_rate->isHidden())
        m_rate->setFocus();
    return true;
}

void NextLevelsPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    Page::showEvent(event);
}

void NextLevelsPage::refresh()
{
    m_isStale = false;
    refreshBlocks(nextLevels(document().sheet(), document().shownScore()));
    for (NextLevelBlock *block : m_blocks)
        block->setActions(document().assessment().entry(block->next().framework).actions, m_clock.today());
    m_summary->setText(m_blocks.empty() ? hint() : summary());
    m_legend->setVisible(!m_blocks.empty() && state().highlightsNew());
    const Totals &totals = document().shownScore().overall;
    m_rate->setText(totals.rated == 0 ? Words()[Term::StartRating] : Words()[Term::RateNext]);
    m_rate->setVisible(m_blocks.empty() && totals.unrated > 0);
}

/// Keeps every block whose content is as before, and puts all into their order.
void NextLevelsPage::refreshBlocks(std::vector<NextLevel> next)
{
    std::vector<NextLevelBlock *> old = std::move(m_blocks);
    m_blocks.clear();
    for (NextLevel &each : next) {
        const auto kept = std::ranges::find_if(old, [&each](const auto *block) { return block && block->next() == each; });
        m_blocks.push_back(kept == old.end() ? makeBlock(std::move(each)) : std::exchange(*kept, nullptr));
    }
    for (NextLevelBlock *block : old) {
        if (block) {
            block->hide();
            block->deleteLater();  // it may hold the focus, or be the one that is sending
            m_column->removeWidget(block);
        }
    }
    const int first = m_column->indexOf(m_rate) + 1;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const int place = first + static_cast<int>(i);
        const int present = m_column->indexOf(m_blocks[i]);
        if (present == place)
            continue;
        if (present >= 0)
            m_column->removeWidget(m_blocks[i]);
        m_column->insertWidget(place, m_blocks[i]);
        if (isVisible())
            m_blocks[i]->show();  // else the page does it, and no block is laid out before there is a width
    }
    QWidget *last = m_rate;
    for (const NextLevelBlock *block : m_blocks) {
        for (QWidget *each : block->findChildren<QWidget *>()) {
            if (each->focusPolicy() & Qt::TabFocus) {
                setTabOrder(last, each);
                last = each;
            }
        }
    }
}

NextLevelBlock *NextLevelsPage::makeBlock(NextLevel next)
{
    const FrameworkId id = next.framework;
    auto *block = new NextLevelBlock(std::move(next), *document().sheet().framework(id), options());
    block->setHighlights(state().references(), state().searchText());
    block->setHighlightsNew(state().highlightsNew());
    connect(block, &NextLevelBlock::frameworkRequested, this, [this, id] { state().goTo(id); });
    connect(block, &NextLevelBlock::actionRequested, this, [this, id] { emit actionRequested(id); });
    connect(block, &NextLevelBlock::marksActivated, this,
            [this, id](const QStringList &numbers) { state().showReferences(id, numbers); });
    return block;
}

void NextLevelsPage::highlight()
{
    for (NextLevelBlock *block : m_blocks)
        block->setHighlights(state().references(), state().searchText());
}

void NextLevelsPage::highlightNew()
{
    for (NextLevelBlock *block : m_blocks)
        block->setHighlightsNew(state().highlightsNew());
    m_legend->setVisible(!m_blocks.empty() && state().highlightsNew());
}

QString NextLevelsPage::summary() const
{
    const auto isUnplanned = [this](const NextLevelBlock *block) {
        return std::ranges::none_of(document().assessment().entry(block->next().framework).actions, isOpen);
    };
    const auto unplanned = std::ranges::count_if(m_blocks, isUnplanned);
    QString text = tr("%n framework(s) below target, largest gap first.", nullptr, static_cast<int>(m_blocks.size()));
    text += QChar(QChar::Space) +
            (unplanned > 0 ? tr("%n of them without a planned or started action.", nullptr, static_cast<int>(unplanned))
                           : tr("Each has a planned or started action."));
    return text;
}

QString NextLevelsPage::hint() const
{
    const Totals &totals = document().shownScore().overall;
    if (totals.rated == 0) {
        return tr("Nothing is rated yet. Once frameworks are rated, this page shows what the next level asks for wherever "
                  "one is below its target.");
    }
    if (!totals.averageTarget) {
        return tr("No framework has a target. Set a default target under File > Assessment Properties…, or targets of "
                  "their own on the frameworks' pages.");
    }
    QString text = tr("No rated framework is below its target.");
    if (totals.unrated > 0)
        return text + QChar(QChar::Space) + tr("%n framework(s) not rated yet.", nullptr, totals.unrated);
    return text + QChar(QChar::Space) + tr("To plan further, raise targets on the frameworks' pages.");
}

}  // namespace psirt::pages
