// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/windowprompts.h"

#include "app/dialogs/recoverydialog.h"
#include "app/messages/errormessage.h"
#include "app/messages/terms.h"
#include "app/widgets/aside.h"
#include "app/widgets/plaintext.h"
#include "core/storage/projectname.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace psirt::window {

namespace {

QString fileFilter()
{
    return WindowPrompts::tr("Assessments (*.psirt)") + QStringLiteral(";;") + WindowPrompts::tr("All files (*)");
}

}  // namespace

Prompts::Unsaved WindowPrompts::askAboutUnsaved(const QString &name)
{
    PlainBox box(QMessageBox::Warning, {}, tr("“%1” has changes that are not saved.").arg(name),
                 QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setInformativeText(tr("Without saving they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Unsaved::Save;
    case QMessageBox::Discard:
        return Unsaved::Discard;
    default:
        return Unsaved::Cancel;
    }
}

bool WindowPrompts::mayDiscardTriedLevels(int count)
{
    PlainBox box(QMessageBox::Warning, {}, tr("%n level(s) are tried in a what-if.", nullptr, count),
                 QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    box.setInformativeText(tr("They are in no file. To keep them, cancel and choose “Apply to Ratings”."));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Discard;
}

bool WindowPrompts::mayRevealPrevious()
{
    PlainBox box(QMessageBox::Question, {}, tr("Last time’s ratings are hidden until you rate a framework."),
                 QMessageBox::Cancel, &m_window);
    box.setInformativeText(tr("Comparing shows them all, also where you have not rated yet."));
    QPushButton *show = box.addButton(tr("Compare All the Same"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == show;
}

Prompts::ChangedOnDisk WindowPrompts::askAboutChangedOnDisk(const QString &path)
{
    PlainBox box(QMessageBox::Warning, {},
                 tr("Another program changed “%1” since it was opened here.").arg(QFileInfo(path).fileName()),
                 QMessageBox::Cancel, &m_window);
    box.setInformativeText(tr("Save yours under another name to keep both, or replace the other "
                              "version."));
    QPushButton *saveAs = box.addButton(Words()[Term::SaveAs], QMessageBox::AcceptRole);
    QPushButton *overwrite = box.addButton(tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(saveAs);
    box.exec();
    if (box.clickedButton() == saveAs)
        return ChangedOnDisk::SaveAs;
    return box.clickedButton() == overwrite ? ChangedOnDisk::Overwrite : ChangedOnDisk::Cancel;
}

Prompts::Recovered WindowPrompts::askAboutRecovered(const RecoveredWork &work)
{
    const ViewOptions options = m_options ? m_options() : ViewOptions{.type = Type::scaled(m_window.font(), 100)};
    dialogs::RecoveryDialog dialog(work, QDateTime::currentDateTime(), options, &m_window);
    dialog.exec();
    return dialog.answer();
}

std::optional<QString> WindowPrompts::askForFileToOpen(const QString &startFolder, const QString &title)
{
    const QString usual = tr("Open an Assessment");
    const QString path = QFileDialog::getOpenFileName(&m_window, title.isEmpty() ? usual : title, startFolder, fileFilter());
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

QStringList WindowPrompts::askForFilesToOpen(const QString &startFolder)
{
    return QFileDialog::getOpenFileNames(&m_window, tr("Add Assessments"), startFolder, fileFilter());
}

std::optional<QString> WindowPrompts::askForFolder(const QString &startFolder)
{
    const QString path = QFileDialog::getExistingDirectory(&m_window, tr("Add the Assessments of a Folder"), startFolder);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> WindowPrompts::askForFileToImport(const QString &startFolder)
{
    const QString filters = tr("Excel workbooks and CSV (*.xlsx *.csv *.txt)") + QStringLiteral(";;") + tr("All files (*)");
    const QString path = QFileDialog::getOpenFileName(&m_window, Words()[Term::ImportTitle], startFolder, filters);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> WindowPrompts::askForPicture(const QString &startFolder, const QString &title,
                                                    const QStringList &suffixes)
{
    const QString patterns = QStringLiteral("*.") + suffixes.join(QStringLiteral(" *."));
    const QString filter = tr("Pictures (%1)").arg(patterns);
    const QString path = QFileDialog::getOpenFileName(&m_window, title, startFolder, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> WindowPrompts::askForFileToSave(const QString &suggestedPath)
{
    QFileDialog dialog(&m_window, tr("Save the Assessment"), {}, fileFilter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("psirt"));  // before it asks about replacing a file
    dialog.setDirectory(QFileInfo(suggestedPath).absolutePath());
    dialog.selectFile(QFileInfo(suggestedPath).fileName());
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString path = dialog.selectedFiles().constFirst();
        QString completed = withProjectSuffix(path);
        if (completed == path || !QFileInfo::exists(completed) || mayReplace(completed))
            return completed;
    }
    return std::nullopt;
}

bool WindowPrompts::mayReplace(const QString &path)
{
    PlainBox box(QMessageBox::Warning, {}, tr("“%1” exists already.").arg(QFileInfo(path).fileName()), QMessageBox::Cancel,
                 &m_window);
    QPushButton *replace = box.addButton(tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

std::optional<ChosenFile> WindowPrompts::askForFileToWrite(const FileRequest &request)
{
    QStringList filters;
    for (const FileRequest::Kind &kind : request.kinds)
        filters.append(kind.filter);
    QFileDialog dialog(&m_window, request.title, {}, filters.join(QStringLiteral(";;")));
    const auto kindOfFilter = [&filters](const QString &filter) {
        return static_cast<std::size_t>(std::max(filters.indexOf(filter), qsizetype(0)));
    };
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &filter) {
        const QString &suffix = request.kinds[kindOfFilter(filter)].suffix;
        dialog.setDefaultSuffix(suffix);
#ifndef Q_OS_WIN  // whose dialog changes the suffix itself, and would be given the folder as part of the name
        const QFileInfo chosen(dialog.selectedFiles().value(0));
        if (request.kindOf(chosen.filePath()))
            dialog.selectFile(chosen.completeBaseName() + QLatin1Char('.') + suffix);
#endif
    });
    const QFileInfo suggested(request.suggestedPath);
    const FileRequest::Kind &first = request.kinds[request.kindOf(request.suggestedPath).value_or(0)];
    dialog.selectNameFilter(first.filter);
    dialog.setDefaultSuffix(first.suffix);
    dialog.setDirectory(suggested.absolutePath());
    dialog.selectFile(suggested.fileName());
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString path = dialog.selectedFiles().constFirst();
        const std::size_t chosen = kindOfFilter(dialog.selectedNameFilter());
        const QString &suffix = request.kinds[chosen].suffix;
        if (const auto kind = request.kindOf(path))
            return ChosenFile{path, request.kinds[*kind].suffix == suffix ? chosen : *kind};
        const QString completed = path + QLatin1Char('.') + suffix;
        if (!QFileInfo::exists(completed) || mayReplace(completed))
            return ChosenFile{completed, chosen};
    }
    return std::nullopt;
}

void WindowPrompts::describeIn(PlainBox &box, const ErrorMessage &message)
{
    box.setText(message.headline());
    QStringList details;
    for (const QString &text : {message.where, message.todo}) {
        if (!text.isEmpty())
            details.append(text);
    }
    details.append(QDir::toNativeSeparators(message.path));
    box.setInformativeText(details.join(QStringLiteral("\n\n")));
}

bool WindowPrompts::finishAside(const QString &what, std::function<void()> work)
{
    return psirt::finishAside(m_window, what, std::move(work));
}

void WindowPrompts::showError(const Error &error)
{
    m_window.show();  // at the start it is not there yet
    PlainBox box(QMessageBox::Critical, {}, {}, QMessageBox::Ok, &m_window);
    describeIn(box, describe(error));
    box.exec();
}

}  // namespace psirt::window
