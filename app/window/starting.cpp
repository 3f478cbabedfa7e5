// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/starting.h"

#include "app/dialogs/combinedialog.h"
#include "app/dialogs/startfromdialog.h"
#include "app/document/readaside.h"
#include "app/document/workspace.h"
#include "app/messages/agreementwords.h"
#include "app/view/viewstate.h"
#include "core/assessment/startfrom.h"
#include "core/comparison/agreement.h"
#include "core/comparison/pairing.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace psirt::window {

namespace {

/// Its translations have the context psirt::Starting.
class StartingWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::Starting)
};

QString titleOf(const Assessment &first, const Assessment &second)
{
    return agreedTitle({first.properties().title, second.properties().title});
}

AgreementInput inputOf(const dialogs::CombineSource &source)
{
    return {source.assessment, source.path.isEmpty() ? source.name : QFileInfo(source.path).completeBaseName()};
}

using Source = dialogs::StartFromDialog::Source;

/// None when it was stopped.
std::optional<Result<Source>> readSource(const QString &path, const Workspace &workspace, Prompts &prompts)
{
    std::optional<Result<LoadedProject>> loaded = readAside(path, workspace.catalogue(), prompts);
    if (!loaded)
        return std::nullopt;
    if (!*loaded) {
        prompts.showError(loaded->error());
        return loaded->error();
    }
    LoadedProject project = std::move(*loaded).value();
    return Source{std::move(project.assessment), project.sheet, QFileInfo(path).fileName()};
}

std::optional<Source> valueOf(std::optional<Result<Source>> source)
{
    return source && *source ? std::optional(std::move(*source).value()) : std::nullopt;
}

}  // namespace

void startFromLast(Workspace &workspace, Prompts &prompts, QWidget &window)
{
    if (!workspace.mayClose())
        return;
    const auto choose = [&]() -> std::optional<Source> {
        const auto path = prompts.askForFileToOpen(workspace.startFolder());
        return path ? valueOf(readSource(*path, workspace, prompts)) : std::nullopt;
    };
    std::optional<Source> open;
    if (const QString path = workspace.document().path(); !path.isEmpty()) {
        std::optional<Result<Source>> source = readSource(path, workspace, prompts);
        if (!source)
            return;
        open = valueOf(std::move(source));
    }
    const std::optional<Source> other = open ? std::nullopt : choose();
    if (!open && !other)
        return;
    dialogs::StartFromDialog dialog(open, other, choose, workspace.newProperties(), workspace.clock().today(), &window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Source &old = *dialog.source();
    workspace.startWith(old.sheet,
                        startFrom(*old.sheet, old.assessment, old.fileName, dialog.carryOver(), dialog.properties()));
}

void startByAgreeing(Workspace &workspace, ViewState &state, Prompts &prompts, const Assessment &onDisk)
{
    const Document &document = workspace.document();
    const Assessment mine = document.assessment();
    const QString name = document.displayName();
    if (const Outcome outcome = checkSameSheet({onDisk, document.path()}, {mine, document.path()}); !outcome) {
        prompts.showError(outcome.error());
        return;
    }
    const auto sheet = workspace.catalogue().sheet(mine.sheet());
    Properties fresh = workspace.newProperties();
    fresh.title = titleOf(mine, onDisk);
    Assessment combined = combine(*sheet,
                                  {{mine, StartingWords::tr("%1, as it was open here").arg(name)},
                                   {onDisk, StartingWords::tr("%1, as another program saved it").arg(name)}},
                                  std::move(fresh));
    if (!workspace.mayClose())
        return;
    workspace.startWith(sheet, std::move(combined));
    state.restart(AgreementLocation{});
}

bool startByCombining(Workspace &workspace, ViewState &state, Prompts &prompts, QWidget &window)
{
    dialogs::CombineDialog dialog(workspace, prompts, &window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const dialogs::CombineSource &first = *dialog.source(0);
    const dialogs::CombineSource &second = *dialog.source(1);
    const auto sheet = workspace.catalogue().sheet(first.assessment.sheet());
    Properties fresh = workspace.newProperties();
    fresh.title = titleOf(first.assessment, second.assessment);
    Assessment combined = combine(*sheet, {inputOf(first), inputOf(second)}, std::move(fresh));
    if (!workspace.mayClose())
        return false;
    workspace.startWith(sheet, std::move(combined));
    state.restart(AgreementLocation{});
    return true;
}

}  // namespace psirt::window
