// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/scorebar.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "app/window/searching.h"
#include "core/reporting/figures.h"

#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace psirt::window {

ScoreBar::ScoreBar(const PageContext &context, const BarCommands &commands, QWidget *parent)
    : QWidget(parent), m_context(context), m_search(new QLineEdit), m_average(makeLabel({}, context.options.type.title)),
      m_count(makeLabel({}, context.options.type.body)), m_progress(new QProgressBar),
      m_band(makeMutedLabel({}, context.options.type.body))
{
    auto *row = makeRow(2 * gridUnit, this, {gridUnit, gridUnit / 2, gridUnit, gridUnit / 2});
    m_search->setFont(context.options.type.body);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Search the sheet and what was written"));
    addClearButton(*m_search, tr("Search the sheet and what was written"));
    m_search->setText(context.state.searchText());
    m_search->setMinimumWidth(context.options.type.fullWidthCharacters(9));
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
    addCommands(*row, commands.icons, Qt::ToolButtonIconOnly);
    addCommands(*row, commands.words, Qt::ToolButtonTextOnly);
    row->addWidget(m_average);
    row->addWidget(m_count);
    row->addWidget(m_progress, 1);
    row->addWidget(m_band, 4);
    row->addWidget(m_search, 1);
    addCommands(*row, commands.last, Qt::ToolButtonTextOnly);

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

void ScoreBar::addCommands(QHBoxLayout &row, const QList<QAction *> &commands, Qt::ToolButtonStyle style)
{
    constexpr int iconSide = 20;
    auto *group = makeRow(style == Qt::ToolButtonIconOnly ? 0 : gridUnit / 2);
    for (QAction *command : commands) {
        auto *button = new QToolButton;
        button->setDefaultAction(command);
        button->setToolButtonStyle(style);
        button->setIconSize({iconSide, iconSide});
        button->setFont(m_context.options.type.body);
        button->setAutoRaise(style == Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        group->addWidget(button);
        m_commands.push_back(button);
    }
    row.addLayout(group);
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
    const QString average = (isWhatIf ? tr("What-if average %1") : Words()[Term::AverageFigure]).arg(averageText(totals));
    const QString count =
        totals.isProvisional() ? Words()[Term::ProvisionalWith].arg(countSentence(totals)) : countSentence(totals);
    const bool isCountFirst = totals.average && !totals.isEnoughForBand();
    m_average->setText(isCountFirst ? joined({countSentence(totals), average}) : average);
    m_count->setText(isCountFirst ? Words()[Term::Provisional] : count);
    m_progress->setRange(0, std::max(totals.ratable, 1));
    m_progress->setValue(totals.rated);
    m_progress->setAccessibleName(countSentence(totals));
    m_bandText = bandSentence(totals);
    m_average->setToolTip(plainTip(joined({count, m_bandText})));
    m_band->setToolTip(plainTip(m_bandText));
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
    int average = m_search->minimumWidth() + m_average->sizeHint().width() + 6 * gap;
    for (const QToolButton *button : m_commands)
        average += button->sizeHint().width() + gridUnit / 2;
    const int count = average + m_count->sizeHint().width() + gap;
    const int band = count + m_band->fontMetrics().horizontalAdvance(m_bandText) + gap;
    m_count->setVisible(count <= width());
    m_progress->setVisible(band + m_progress->minimumWidth() + gap <= width());
}

void ScoreBar::fitBand()
{
    m_band->setText(m_band->fontMetrics().elidedText(m_bandText, Qt::ElideRight, m_band->width()));
    m_band->setAccessibleName(m_bandText);
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
        if (const Found found = findIn(m_context.document, framework->id, text); found.isAnywhere()) {
            m_context.state.goTo(framework->id);
            showWhatWasFound(found, m_context.state);
            return;
        }
    }
}

WhatIfBar::WhatIfBar(const PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_text(makeLabel({}, context.options.type.body)),
      m_apply(new QPushButton(tr("Apply to Ratings")))
{
    setObjectName(QStringLiteral("whatIfBar"));
    auto *row = makeRow(gridUnit, this, {2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2});
    QLabel *title = makeLabel(tr("What-If"), context.options.type.title);
    title->setWordWrap(false);
    row->addWidget(title);
    row->addSpacing(gridUnit);
    row->addWidget(m_text, 1);
    auto *drop = new QPushButton(Words()[Term::Discard]);
    drop->setObjectName(QStringLiteral("dropWhatIf"));
    drop->setToolTip(tr("Discard the tried levels and go back to the ratings"));
    m_apply->setObjectName(QStringLiteral("applyWhatIf"));
    m_apply->setToolTip(tr("Make the tried levels the ratings, in one step that can be undone"));
    for (QPushButton *button : {m_apply, drop}) {
        button->setFont(context.options.type.body);
        row->addWidget(button);
    }
    connect(m_apply, &QPushButton::clicked, this, [this] { m_context.document.applyWhatIf(); });
    connect(drop, &QPushButton::clicked, this, [this] { m_context.document.whatIf().discard(); });
    connect(&context.document, &Document::changed, this, &WhatIfBar::refresh);
    refresh();
}

void WhatIfBar::refresh()
{
    const WhatIf &whatIf = m_context.document.whatIf();
    const auto count = static_cast<int>(whatIf.levels().size());
    const QString figures = formatAverage(m_context.document.score().overall.average) + QStringLiteral(" → ") +
                            formatAverage(m_context.document.shownScore().overall.average);
    m_text->setText(count == 0 ? tr("Choose levels to try them. Your ratings stay as they are.")
                               : joined({tr("%n level(s) tried", nullptr, count), Words()[Term::AverageInText].arg(figures),
                                         tr("your ratings stay as they are")}));
    m_apply->setEnabled(count > 0);
    setAccessibleName(tr("What-If") + QStringLiteral(": ") + m_text->text());
    setVisible(whatIf.isOn());
}

void WhatIfBar::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(rect(), colors.band);
    // Dashed, as nothing here is for good.
    QPen edge(colors.current, 2);
    edge.setDashPattern({4, 2});
    painter.setPen(edge);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

}  // namespace psirt::window
