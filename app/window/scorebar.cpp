// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/scorebar.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "core/reporting/figures.h"
#include "core/sheet/search.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QShortcut>

namespace psirt::window {

ScoreBar::ScoreBar(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_search(new QLineEdit), m_average(makeLabel({}, context.options.type.title)),
      m_count(makeLabel({}, context.options.type.body)), m_progress(new QProgressBar),
      m_band(makeMutedLabel({}, context.options.type.body))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    row->setSpacing(2 * gridUnit);
    m_search->setFont(context.options.type.body);
    m_search->setPlaceholderText(tr("Search the sheet"));
    m_search->setAccessibleName(tr("Search the sheet"));
    m_search->setClearButtonEnabled(true);
    m_search->setText(context.state.searchText());
    m_search->setMinimumWidth(context.options.type.fullWidthCharacters(8));
    m_search->setMaximumWidth(context.options.type.fullWidthCharacters(20));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(gridUnit);
    m_progress->setMinimumWidth(8 * gridUnit);
    m_progress->setMaximumWidth(22 * gridUnit);
    for (QLabel *label : {m_average, m_count, m_band})
        label->setWordWrap(false);
    for (QLabel *label : {m_average, m_count})
        label->setMinimumWidth(1);  // the bar never keeps the window wide: what does not fit is hidden
    m_band->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_search, 2);
    row->addWidget(m_average);
    row->addWidget(m_count);
    row->addWidget(m_progress, 1);
    row->addWidget(m_band, 4);

    connect(m_search, &QLineEdit::textChanged, &context.state, &ViewState::setSearchText);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::returnPressed, this, &ScoreBar::goToFirstMatch);
    connect(&context.state, &ViewState::searchTextChanged, m_search, [this](const QString &text) {
        if (m_search->text() != text)
            m_search->setText(text);
    });
    connect(&context.document, &Document::changed, this, &ScoreBar::refresh);
    refresh();
}

void ScoreBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ScoreBar::refresh()
{
    const Totals &totals = m_context.document.shownScore().overall;
    const bool isWhatIf = m_context.document.whatIf().isOn();
    m_average->setText((isWhatIf ? tr("What-if average %1") : Words()[Term::AverageFigure]).arg(averageText(totals)));
    m_count->setText(totals.isProvisional() ? Words()[Term::ProvisionalWith].arg(countSentence(totals))
                                            : countSentence(totals));
    m_progress->setRange(0, std::max(totals.ratable, 1));
    m_progress->setValue(totals.rated);
    m_progress->setAccessibleName(countSentence(totals));
    m_average->setToolTip(m_count->text());
    m_band->setToolTip(bandSentence(totals));
    fitCount();
    fitBand();
}

void ScoreBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCount();
    layout()->activate();
    fitBand();
}

/// The average stays; of the rest goes first what says the least.
void ScoreBar::fitCount()
{
    const int gap = 2 * gridUnit;
    const int average = m_search->minimumWidth() + m_average->sizeHint().width() + 4 * gap;
    const int count = average + m_count->sizeHint().width() + gap;
    m_count->setVisible(count <= width());
    m_progress->setVisible(count + m_progress->minimumWidth() + gap <= width());
}

void ScoreBar::fitBand()
{
    m_band->setText(m_band->fontMetrics().elidedText(m_band->toolTip(), Qt::ElideRight, m_band->width()));
    m_band->setAccessibleName(m_band->toolTip());
}

void ScoreBar::goToFirstMatch()
{
    const QString text = m_search->text().trimmed();
    if (text.isEmpty())
        return;
    if (const Framework *framework = m_context.document.sheet().framework(FrameworkId(text))) {
        m_context.state.goTo(framework->id);  // its own number, though others may cite one that holds it
        return;
    }
    for (const Framework *framework : m_context.document.sheet().frameworks()) {
        if (matches(*framework, text)) {
            m_context.state.goTo(framework->id);
            return;
        }
    }
}

}  // namespace psirt::window
