// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fileevents.h"

#include "app/document/filewatch.h"
#include "app/document/prompts.h"
#include "app/document/readaside.h"
#include "app/document/workspace.h"
#include "app/messages/errormessage.h"
#include "app/messages/terms.h"
#include "app/view/viewstate.h"
#include "app/widgets/messagebar.h"
#include "app/window/starting.h"

#include <QApplication>
#include <QFileInfo>

#include <utility>

namespace psirt::window {

FileEvents::FileEvents(Workspace &workspace, ViewState &state, Prompts &prompts, MessageBar &messages,
                       std::function<void()> commit, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_state(state), m_prompts(prompts), m_messages(messages),
      m_commit(std::move(commit))
{
    connect(&workspace, &Workspace::savedInPlace, this, &FileEvents::announceInPlace);
    connect(&workspace, &Workspace::documentReplaced, this, &FileEvents::withdraw);
    connect(&workspace, &Workspace::savingChanged, this, &FileEvents::showSaving);
    constexpr int patience = 500;  // milliseconds
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_saving = tr("“%1” is still being saved. You can go on working; what you change now is not in it.").arg(fileName());
        m_messages.showMessage(m_saving);
    });
}

void FileEvents::showSaving(bool isSaving)
{
    if (isSaving) {
        m_patience.start();
        return;
    }
    m_patience.stop();
    if (!m_saving.isEmpty() && m_messages.accessibleName() == std::exchange(m_saving, {}))
        m_messages.hide();
}

void FileEvents::follow(const FileWatch &watch)
{
    connect(&watch, &FileWatch::changed, this, &FileEvents::takeChange);
    connect(&watch, &FileWatch::missing, this, &FileEvents::tellMissing);
    connect(&watch, &FileWatch::unchanged, this, &FileEvents::withdraw);
}

QString FileEvents::fileName() const
{
    return m_workspace.document().displayName();
}

void FileEvents::announceInPlace(const QString &path)
{
    if (std::exchange(m_toldInPlace, path) == path)
        return;
    m_messages.showMessage(tr("“%1” was saved by writing over it, because nothing can be replaced in its folder. Until that "
                              "was done, a copy was kept.")
                               .arg(QFileInfo(path).fileName()));
}

void FileEvents::takeChange(const std::shared_ptr<const LoadedProject> &onDisk)
{
    if (onDisk->fingerprint == m_offered || m_workspace.isSaving() || QApplication::activeModalWidget() ||
        QApplication::activePopupWidget())
        return;
    m_isToldMissing = false;
    m_commit();
    const Document &document = m_workspace.document();
    if (document.isModified() || !document.whatIf().levels().empty()) {
        offerChoices(onDisk->fingerprint);
        return;
    }
    m_workspace.reload(*onDisk);
    QStringList lines{tr("Another program changed “%1”. The window shows what it holds now.").arg(fileName())};
    if (!m_workspace.issues().empty())
        lines.append(describe(m_workspace.issues()));
    m_messages.showMessage(lines.join(QLatin1Char('\n')));
}

void FileEvents::offerChoices(const FileFingerprint &onDisk)
{
    m_offered = onDisk;
    m_shown = tr("Another program changed “%1”, and you have changes of your own that are not saved.").arg(fileName());
    m_messages.showChoices(m_shown, {{tr("Compare"), [this] { emit comparisonRequested(); }},
                                     {Words()[Term::Combine], [this] { combine(); }},
                                     {Words()[Term::Reload], [this] { reload(); }},
                                     {tr("Keep Mine"), [this, onDisk] {
                                          m_messages.hide();
                                          m_workspace.keepOwn(onDisk);
                                      }}});
}

void FileEvents::tellMissing()
{
    if (m_isToldMissing || QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return;
    m_isToldMissing = true;
    m_offered = {};
    m_shown = tr("“%1” is no longer where it was: it was renamed, moved or deleted, or its drive is gone. What you see is "
                 "only in this window.")
                  .arg(fileName());
    m_messages.showChoices(m_shown, {{Words()[Term::SaveAs], [this] {
                                          m_commit();
                                          m_workspace.startSavingAs();
                                      }}});
}

void FileEvents::withdraw()
{
    m_isToldMissing = false;
    m_offered = {};
    if (!m_shown.isEmpty() && m_messages.accessibleName() == m_shown)
        m_messages.hide();
    m_shown.clear();
}

std::optional<LoadedProject> FileEvents::readAnew()
{
    const QString path = m_workspace.document().path();
    std::optional<LoadedProject> loaded = readAsideOrTell(path, m_workspace.catalogue(), m_prompts);
    return m_workspace.document().path() == path ? std::move(loaded) : std::nullopt;
}

void FileEvents::combine()
{
    m_commit();
    m_workspace.finishSaving();
    if (const std::optional<LoadedProject> theirs = readAnew())
        startByAgreeing(m_workspace, m_state, m_prompts, theirs->assessment);
}

void FileEvents::reload()
{
    if (!m_prompts.mayReload(fileName()))
        return;
    m_workspace.finishSaving();
    if (std::optional<LoadedProject> theirs = readAnew())
        m_workspace.reload(*std::move(theirs));
}

}  // namespace psirt::window
