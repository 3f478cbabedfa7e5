// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/agreementpage.h"

#include "app/messages/agreementwords.h"
#include "app/messages/terms.h"
#include "app/pages/agreementblock.h"
#include "app/widgets/layouts.h"

#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>

#include <algorithm>
#include <iterator>
#include <utility>

namespace psirt::pages {

namespace {

constexpr int charactersOfAgreement = 84;  // two texts of about 40 full-width characters beside each other

std::map<FrameworkId, std::vector<Opinion>> recordedOpinions(const Assessment &assessment)
{
    std::map<FrameworkId, std::vector<Opinion>> opinions;
    for (const auto &[id, entry] : assessment.entries()) {
        if (!entry.opinions.empty())
            opinions.emplace(id, entry.opinions);
    }
    return opinions;
}

}  // namespace

AgreementPage::AgreementPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    m_column = startContent(charactersOfAgreement);
    m_column->addWidget(makeLabel(Words()[Term::Agreement], options().type.pageTitle));
    addHead(m_column);
    addFilter(m_column);
    m_legend = makeMutedLabel(tr("Underlined: what the text of the other level does not say. A bar beside a text: all of it "
                                 "differs."),
                              options().type.small);
    m_legend->setObjectName(QStringLiteral("legend"));
    m_column->addWidget(m_legend);
    m_hint = makeMutedLabel({}, options().type.body);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_column->addWidget(m_hint);
    m_column->addStretch(1);
    connect(&document(), &Document::changed, this, [this] {
        if (isVisible())
            hasOtherOpinions() ? enter() : refresh();
    });
    connect(&state(), &ViewState::referencesChanged, this, &AgreementPage::highlight);
    connect(&state(), &ViewState::searchTextChanged, this, &AgreementPage::highlight);
    connect(&state(), &ViewState::highlightsNewChanged, this, &AgreementPage::highlightNew);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

/// The keyboard leaves it as it goes, when its blocks are gone already.
AgreementPage::~AgreementPage()
{
    qApp->disconnect(this);
}

void AgreementPage::addHead(QVBoxLayout *column)
{
    m_summary = makeLabel({}, options().type.title);
    m_summary->setObjectName(QStringLiteral("summary"));
    column->addWidget(m_summary);
    m_counts = makeMutedLabel({}, options().type.body);
    m_counts->setObjectName(QStringLiteral("counts"));
    column->addWidget(m_counts);
}

void AgreementPage::addFilter(QVBoxLayout *column)
{
    m_filterRow = new QWidget;
    auto *row = new FlowLayout(2 * gridUnit, m_filterRow);
    m_next = new QPushButton(Words()[Term::NextOpen]);
    m_next->setFont(options().type.body);
    m_next->setObjectName(QStringLiteral("nextOpen"));
    connect(m_next, &QPushButton::clicked, this, [this] { goToNextOpen(m_current); });
    row->addWidget(m_next);
    m_filters = new QButtonGroup(this);
    const auto add = [&](Filter filter, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setFont(options().type.body);
        button->setMinimumHeight(m_next->sizeHint().height());
        button->setChecked(filter == Filter::Differences);
        m_filters->addButton(button, static_cast<int>(filter));
        row->addWidget(button);
    };
    add(Filter::Differences, tr("All Differences"));
    add(Filter::Open, tr("Open Only"));
    add(Filter::All, tr("All"));
    connect(m_filters, &QButtonGroup::idClicked, this, &AgreementPage::enter);
    column->addWidget(m_filterRow);
}

bool AgreementPage::hasOtherOpinions() const
{
    return m_shown != recordedOpinions(document().assessment());
}

/// A block for each framework with opinions. They stay until votes, or their undoing, change what somebody says.
void AgreementPage::addBlocks()
{
    m_current = nullptr;
    for (AgreementBlock *block : std::exchange(m_blocks, {}))
        delete block;
    m_shown = recordedOpinions(document().assessment());
    for (const FrameworkOpinions &opinions : opinionsOf(document().sheet(), document().assessment())) {
        auto *block = new AgreementBlock(opinions, {document(), state(), options()});
        m_column->insertWidget(m_column->count() - 1, block);
        m_blocks.push_back(block);
        connect(block, &AgreementBlock::unfolded, this, &AgreementPage::orderTabs);
        connect(block, &AgreementBlock::stepped, this, [this, block](int direction) { step(block, direction); });
        connect(block, &AgreementBlock::nextRequested, this, [this, block] { goToNextOpen(block); });
        connect(block, &AgreementBlock::exclusionRequested, this,
                [this, block] { emit exclusionRequested(block->framework()); });
        connect(block, &AgreementBlock::marksActivated, this,
                [this, block](const QStringList &numbers) { state().showReferences(block->framework(), numbers); });
    }
    highlight();
    highlightNew();
}

bool AgreementPage::focusFirst()
{
    if (m_blocks.empty())  // it is about to be shown
        enter();
    goToNextOpen(nullptr);
    return true;
}

void AgreementPage::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        enter();
    Page::showEvent(event);
}

bool AgreementPage::isListed(const FrameworkOpinions &opinions) const
{
    switch (static_cast<Filter>(m_filters->checkedId())) {
    case Filter::Open:
        return opinions.isOpen();
    case Filter::Differences:
        return opinions.isDisagreement();
    case Filter::All:
        return true;
    }
    Q_UNREACHABLE();
}

std::vector<AgreementBlock *> AgreementPage::listed() const
{
    std::vector<AgreementBlock *> blocks;
    std::ranges::copy_if(m_blocks, std::back_inserter(blocks), [](const auto *block) { return !block->isHidden(); });
    return blocks;
}

void AgreementPage::enter()
{
    if (hasOtherOpinions())
        addBlocks();
    refresh();
    for (AgreementBlock *block : m_blocks) {
        block->setVisible(isListed(block->opinions()));
        block->setUnfolded(block->opinions().isOpen() && !block->isHidden());
    }
    const bool isNothingListed = listed().empty();
    m_hint->setText(m_blocks.empty()
                        ? tr("Nobody’s opinions are recorded here. File > Combine Two Assessments… makes an assessment "
                             "out of two people’s.")
                        : tr("Nothing is left in this list."));
    m_hint->setVisible(isNothingListed);
    m_filterRow->setVisible(!m_blocks.empty());
    m_legend->setVisible(!isNothingListed && state().highlightsNew());
    orderTabs();
    // Later, when everything has its place: whoever comes back finds what they were at.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const bool isThere = m_current && !m_current->isHidden() && m_current != listed().front();
            verticalScrollBar()->setValue(isThere ? m_current->mapTo(widget(), QPoint(0, 0)).y() : 0);
        },
        Qt::QueuedConnection);
}

void AgreementPage::refresh()
{
    const auto all = opinionsOf(document().sheet(), document().assessment());
    for (const FrameworkOpinions &opinions : all) {
        const auto found = std::ranges::find(m_blocks, opinions.framework, &AgreementBlock::framework);
        if (found == m_blocks.end())
            continue;
        (*found)->refresh(opinions);
        if ((*found)->isHidden() && opinions.isOpen() && isListed(opinions)) {  // it was settled, and that was undone
            (*found)->setVisible(true);
            (*found)->setUnfolded(true);
        }
    }
    refreshHead(countAgreement(all));
}

void AgreementPage::refreshHead(const AgreementCounts &counts)
{
    m_summary->setText(sentenceOf(counts));
    m_counts->setText(document().whatIf().isOn() ? tr("Levels are being tried. End the what-if to settle anything.")
                                                 : partsOf(counts));
    m_summary->setVisible(counts.total() > 0);
    m_counts->setVisible(counts.total() > 0);
    m_next->setEnabled(counts.open() > 0);
}

void AgreementPage::highlight()
{
    for (AgreementBlock *block : m_blocks)
        block->setHighlights(state().references(), state().searchText());
}

void AgreementPage::highlightNew()
{
    for (AgreementBlock *block : m_blocks)
        block->setHighlightsNew(state().highlightsNew());
    m_legend->setVisible(!listed().empty() && state().highlightsNew());
}

/// Parts of a block are made late; the Tab key goes through them as they are seen.
void AgreementPage::orderTabs()
{
    QWidget *last = m_filters->buttons().constLast();
    for (const AgreementBlock *block : m_blocks) {
        for (QWidget *each : block->findChildren<QWidget *>()) {
            if (each->focusPolicy() != Qt::NoFocus) {  // of the levels, another one may become the stop
                setTabOrder(last, each);
                last = each;
            }
        }
    }
}

void AgreementPage::followFocus(const QWidget *focus)
{
    const auto found =
        std::ranges::find_if(m_blocks, [focus](const auto *block) { return focus && block->isAncestorOf(focus); });
    AgreementBlock *now = found == m_blocks.end() ? nullptr : *found;
    for (AgreementBlock *block : m_blocks)
        block->setCurrent(block == now);
    if (!now || now == m_current)
        return;
    AgreementBlock *before = std::exchange(m_current, now);
    if (before && before->isUnfolded() && before->opinions().isSettled)
        foldSettled(before);
}

/// Folds a block while the present one stays where it is seen: the mouse may be on it.
void AgreementPage::foldSettled(AgreementBlock *block)
{
    const int before = m_current->mapTo(viewport(), QPoint(0, 0)).y();
    block->setUnfolded(false);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int moved = m_current->mapTo(viewport(), QPoint(0, 0)).y() - before;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

/// To the top of what is seen, as far as the page goes on beneath it. Before the first one stands the head.
void AgreementPage::goTo(AgreementBlock *block)
{
    block->focusLevels();  // first: it may fold the one before
    const bool isFirst = listed().front() == block;
    verticalScrollBar()->setValue(isFirst ? 0 : block->mapTo(widget(), QPoint(0, 0)).y());
}

void AgreementPage::step(const AgreementBlock *from, int step)
{
    const auto blocks = listed();
    const auto found = std::ranges::find(blocks, from);
    const auto next = found - blocks.begin() + step;
    if (found != blocks.end() && next >= 0 && next < std::ssize(blocks))
        goTo(blocks[static_cast<std::size_t>(next)]);
}

/// Around the end; the very same where it is the last.
void AgreementPage::goToNextOpen(const AgreementBlock *after)
{
    const auto blocks = listed();
    const auto found = std::ranges::find(blocks, after);
    const std::ptrdiff_t count = std::ssize(blocks);
    const std::ptrdiff_t start = found == blocks.end() ? 0 : found - blocks.begin() + 1;
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        AgreementBlock *block = blocks[static_cast<std::size_t>((start + i) % count)];
        if (!block->opinions().isOpen())
            continue;
        block->setUnfolded(true);
        goTo(block);
        return;
    }
    m_filters->checkedButton()->setFocus(Qt::OtherFocusReason);
    verticalScrollBar()->setValue(0);  // where the head says that everything is settled
}

/// What the control with the keyboard has no use for: a digit settles its block, an arrow goes to another.
void AgreementPage::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isInBlock = m_current && focus && m_current->isAncestorOf(focus);
    const auto level = Level::fromNumber(event->key() - Qt::Key_0);
    if (isPlain && isInBlock && level) {
        m_current->settle(*level);
    } else if (isPlain && isInBlock && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(m_current, event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        Page::keyPressEvent(event);
    }
}

}  // namespace psirt::pages
