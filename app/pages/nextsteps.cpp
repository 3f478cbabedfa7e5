// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/nextsteps.h"

#include "app/messages/statewords.h"
#include "app/widgets/linkbutton.h"
#include "core/planning/gentlecheck.h"
#include "core/planning/pathtoband.h"
#include "core/reporting/figures.h"

#include <QVBoxLayout>

#include <algorithm>

namespace psirt::pages {

NextSteps::NextSteps(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_path(addLink("linkToPlan", PlanLocation{})),
      m_unsure(addLink("linkToUnsure", ReviewLocation{})), m_checks(addLink("linkToChecks", ReviewLocation{}))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(gridUnit / 4);
    connect(&context.document, &Document::changed, this, &NextSteps::refresh);
    refresh();
}

LinkButton *NextSteps::addLink(const char *name, const Location &location)
{
    auto *link = new LinkButton({}, m_context.options.type.body, this);
    link->setObjectName(QString::fromLatin1(name));
    connect(link, &QAbstractButton::clicked, this, [this, location] { m_context.state.goTo(location); });
    m_column->addWidget(link);
    return link;
}

void NextSteps::show(LinkButton *link, const QString &text)
{
    link->setText(text.isEmpty() ? QString() : QStringLiteral("▸ ") + text);
    link->setAccessibleName(text);
    link->setVisible(!text.isEmpty());
    link->updateGeometry();
}

void NextSteps::refresh()
{
    const Document &document = m_context.document;
    const Score &score = document.shownScore();
    const auto path = pathToBand(document.sheet(), score);
    show(m_path, path && path->raises > 0
                     ? tr("Shortest way to the band: %n raise(s), to an average of %1", nullptr, path->raises)
                           .arg(formatAverage(path->average))
                     : QString());
    const int unsure = score.overall.unsure;
    show(m_unsure, unsure > 0 ? tr("%n level(s) are unsure: ask a colleague", nullptr, unsure) : QString());
    const auto checks = gentleChecks(document.sheet(), document.assessment(), document.score());
    const auto open = static_cast<int>(std::ranges::count(checks, false, &GentleCheck::isDismissed));
    show(m_checks, open > 0 ? tr("%n thing(s) are worth a second look", nullptr, open) : QString());
    setVisible(!m_path->text().isEmpty() || unsure > 0 || open > 0);
}

}  // namespace psirt::pages
