// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/whatifbar.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "core/reporting/figures.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace psirt::window {

WhatIfBar::WhatIfBar(const PageContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_text(makeLabel({}, context.options.type.body)),
      m_apply(new QPushButton(tr("Apply to Ratings")))
{
    setObjectName(QStringLiteral("whatIfBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    row->setSpacing(gridUnit);
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
