// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/combining.h"

#include "app/dialogs/combinedialog.h"
#include "app/document/workspace.h"
#include "app/view/viewstate.h"
#include "core/comparison/agreement.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace psirt::window {

namespace {

/// Its translations have the context psirt::window::Combining.
class CombiningWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::Combining)
};

QString titleOf(const Assessment &first, const Assessment &second)
{
    const QString &title = first.properties().title.isEmpty() ? second.properties().title : first.properties().title;
    return title.isEmpty() ? CombiningWords::tr("Agreed assessment") : CombiningWords::tr("%1 (agreed)").arg(title);
}

AgreementInput inputOf(const dialogs::CombineSource &source)
{
    return {source.assessment, source.path.isEmpty() ? source.name : QFileInfo(source.path).completeBaseName()};
}

}  // namespace

Combining::Combining(Workspace &workspace, ViewState &state, Prompts &prompts, QWidget &window)
    : m_workspace(workspace), m_state(state), m_prompts(prompts), m_window(window)
{
}

bool Combining::run()
{
    dialogs::CombineDialog dialog(m_workspace, m_prompts, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const dialogs::CombineSource &first = *dialog.source(0);
    const dialogs::CombineSource &second = *dialog.source(1);
    const auto sheet = m_workspace.catalogue().sheet(first.assessment.sheet());
    Properties fresh = m_workspace.newProperties();
    fresh.title = titleOf(first.assessment, second.assessment);
    Assessment combined = combine(*sheet, {inputOf(first), inputOf(second)}, std::move(fresh));
    if (!m_workspace.mayClose())
        return false;
    m_workspace.startWith(sheet, std::move(combined));
    m_state.restart(AgreementLocation{});
    return true;
}

}  // namespace psirt::window
