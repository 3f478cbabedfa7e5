// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fileevents.h"

#include "app/document/workspace.h"
#include "app/widgets/messagebar.h"

#include <QFileInfo>

#include <utility>

namespace psirt::window {

FileEvents::FileEvents(Workspace &workspace, MessageBar &messages, QObject *parent) : QObject(parent), m_messages(messages)
{
    connect(&workspace, &Workspace::savedInPlace, this, &FileEvents::announceInPlace);
}

void FileEvents::announceInPlace(const QString &path)
{
    if (std::exchange(m_toldInPlace, path) == path)
        return;
    m_messages.showMessage(tr("“%1” was saved by writing over it, because nothing can be replaced in its folder. Until that "
                              "was done, a copy was kept.")
                               .arg(QFileInfo(path).fileName()));
}

}  // namespace psirt::window
