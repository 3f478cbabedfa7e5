// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/startfromlast.h"

#include <QFileInfo>

namespace psirt::window {

void StartFromLast::run()
{
    if (!m_workspace.mayClose())
        return;
    const auto file = m_workspace.document().file();
    const std::optional<Source> open = file ? read(file->path) : std::nullopt;
    const std::optional<Source> other = open ? std::nullopt : chooseFile();
    if (!open && !other)
        return;
    dialogs::StartFromDialog dialog(
        open, other, [this] { return chooseFile(); }, m_workspace.newProperties(), m_workspace.clock().today(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Source &old = *dialog.source();
    m_workspace.startWith(old.sheet,
                          startFrom(*old.sheet, old.assessment, old.fileName, dialog.carryOver(), dialog.properties()));
}

std::optional<dialogs::StartFromDialog::Source> StartFromLast::read(const QString &path)
{
    Result<LoadedProject> loaded = readProjectFile(path, m_workspace.catalogue());
    if (!loaded) {
        m_prompts.showError(loaded.error());
        return std::nullopt;
    }
    LoadedProject project = std::move(loaded).value();
    return Source{std::move(project.assessment), project.sheet, QFileInfo(path).fileName()};
}

std::optional<dialogs::StartFromDialog::Source> StartFromLast::chooseFile()
{
    const auto path = m_prompts.askForFileToOpen(m_workspace.startFolder());
    return path ? read(*path) : std::nullopt;
}

}  // namespace psirt::window
