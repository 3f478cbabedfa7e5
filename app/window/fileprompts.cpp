// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowprompts.h"

#include "app/messages/differencewords.h"
#include "app/messages/errormessage.h"
#include "app/messages/terms.h"
#include "app/widgets/plaintext.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

// What is asked about the file on the disk: that it is gone, in other hands, or cannot be written.

namespace psirt::window {

namespace {

/// When somebody opened the file: the time alone when it was today.
QString sinceWhen(const QDateTime &since)
{
    const bool isToday = since.date() == QDate::currentDate();
    return isToday ? QLocale().toString(since, WindowPrompts::tr("HH:mm", "a time's format, in Qt's letters"))
                   : longMoment(since);
}

QString sentenceOf(const OpenMark &mark, bool isOwn)
{
    const QString &name = mark.opener.name;
    const QString &host = mark.opener.host;
    if (name.isEmpty() || host.isEmpty() || !mark.since.isValid())
        return WindowPrompts::tr("A program has marked it as open. Whose it is cannot be told.");
    if (isOwn)
        return WindowPrompts::tr("You opened it in another window of this program on this computer (%1).")
            .arg(sinceWhen(mark.since));
    return WindowPrompts::tr("%1 opened it on the computer “%2” (%3).").arg(name, host, sinceWhen(mark.since));
}

}  // namespace

Prompts::MissingFile WindowPrompts::askAboutMissing(const QString &path)
{
    PlainBox box(QMessageBox::Warning, {}, {}, QMessageBox::Cancel, &m_window);
    box.setText(tr("“%1” is no longer there.").arg(QFileInfo(path).fileName()));
    box.setInformativeText(tr("It was renamed, moved or deleted since it was opened here. If it was renamed or moved, save "
                              "under its new name with “Save As…”, or there will be two."));
    QPushButton *saveAs = box.addButton(Words()[Term::SaveAs], QMessageBox::AcceptRole);
    QPushButton *saveHere = box.addButton(tr("Save Here Again"), QMessageBox::AcceptRole);
    box.setDefaultButton(saveAs);
    box.exec();
    if (box.clickedButton() == saveAs)
        return MissingFile::SaveAs;
    return box.clickedButton() == saveHere ? MissingFile::SaveHere : MissingFile::Cancel;
}

Prompts::OpenedElsewhere WindowPrompts::askAboutOpenedElsewhere(const QString &path, const OpenMark &mark, bool isOwn)
{
    PlainBox box(QMessageBox::Warning, {}, {}, QMessageBox::Cancel, &m_window);
    box.setText(tr("“%1” is already open.").arg(QFileInfo(path).fileName()));
    box.setInformativeText(sentenceOf(mark, isOwn) + QStringLiteral("\n\n") +
                           tr("Opened for reading only, it can be looked at and tried out; saving asks for another name. If "
                              "both save to it, one will find the other’s changes."));
    QPushButton *readOnly = box.addButton(tr("Open for Reading Only"), QMessageBox::AcceptRole);
    QPushButton *open = box.addButton(tr("Open All the Same"), QMessageBox::DestructiveRole);
    box.setDefaultButton(readOnly);
    box.exec();
    if (box.clickedButton() == readOnly)
        return OpenedElsewhere::ReadOnly;
    return box.clickedButton() == open ? OpenedElsewhere::Open : OpenedElsewhere::Cancel;
}

bool WindowPrompts::mayReplaceOpened(const QString &path, const OpenMark &mark, bool isOwn)
{
    PlainBox box(QMessageBox::Warning, {}, {}, QMessageBox::Cancel, &m_window);
    box.setText(tr("“%1” is already open.").arg(QFileInfo(path).fileName()));
    box.setInformativeText(sentenceOf(mark, isOwn) + QStringLiteral("\n\n") +
                           tr("Replacing it puts yours in the place of what is open there."));
    const QPushButton *replace = box.addButton(tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

bool WindowPrompts::mayReload(const QString &name)
{
    PlainBox box(QMessageBox::Warning, {}, {}, QMessageBox::Cancel, &m_window);
    box.setText(tr("Your changes to “%1” will be lost.").arg(name));
    box.setInformativeText(tr("The window will show what the file holds now."));
    const QPushButton *reload = box.addButton(Words()[Term::Reload], QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == reload;
}

bool WindowPrompts::showSaveError(const Error &error)
{
    PlainBox box(QMessageBox::Critical, {}, {}, QMessageBox::Cancel, &m_window);
    describeIn(box, describe(error, Audience::Saving));
    QPushButton *saveAs = box.addButton(Words()[Term::SaveAs], QMessageBox::AcceptRole);
    box.setDefaultButton(saveAs);
    box.exec();
    return box.clickedButton() == saveAs;
}

}  // namespace psirt::window
