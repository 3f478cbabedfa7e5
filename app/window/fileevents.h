// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace psirt {
class MessageBar;
class Workspace;
}  // namespace psirt

namespace psirt::window {

/// Says in the message bar what happens to the open file on the disk.
class FileEvents : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    FileEvents(Workspace &workspace, MessageBar &messages, QObject *parent = nullptr);

private:
    void announceInPlace(const QString &path);

    MessageBar &m_messages;
    QString m_toldInPlace;  ///< the path of which it was said last
};

}  // namespace psirt::window
