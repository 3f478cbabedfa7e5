// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectfile.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace psirt {
class FileWatch;
class MessageBar;
class Prompts;
class ViewState;
class Workspace;
}  // namespace psirt

namespace psirt::window {

/// Says in the message bar what happens to the open file on the disk, and does what the person decides about it.
///
/// What another program wrote is taken over where nothing would be lost by it; else the person is asked, in the bar, which
/// stops nobody. While a dialog or a menu is open nothing happens: the next look will see the same.
class FileEvents : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. commit hands over what is being typed.
    FileEvents(Workspace &workspace, ViewState &state, Prompts &prompts, MessageBar &messages, std::function<void()> commit,
               QObject *parent = nullptr);

    /// The watch must outlive it.
    void follow(const FileWatch &watch);

signals:
    /// The open assessment is to be compared with what its file holds now.
    void comparisonRequested();

private:
    void announceInPlace(const QString &path);
    void takeChange(const std::shared_ptr<const LoadedProject> &onDisk);
    void offerChoices(const FileFingerprint &onDisk);
    void tellMissing();
    void withdraw();
    void showSaving(bool isSaving);
    void combine();
    void reload();
    /// What the open file holds now; none when it cannot be read, of which the person has been told, or was stopped.
    [[nodiscard]] std::optional<LoadedProject> readAnew();
    [[nodiscard]] QString fileName() const;

    Workspace &m_workspace;
    ViewState &m_state;
    Prompts &m_prompts;
    MessageBar &m_messages;
    std::function<void()> m_commit;
    QString m_toldInPlace;      ///< the path of which it was said last
    FileFingerprint m_offered;  ///< what the choices that were offered last are about
    bool m_isToldMissing = false;
    QString m_saving;   ///< the message that a file is being saved; empty: none
    QTimer m_patience;  ///< until it is said that a file is being saved
    QString m_shown;    ///< the message that goes when the file is as it should be again; empty: none
};

}  // namespace psirt::window
