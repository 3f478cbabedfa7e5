// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/errormessage.h"

#include "app/messages/shorttext.h"
#include "core/storage/projectfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace psirt {

namespace {

constexpr int longestDetail = 200;

/// Makes the sentences; its translations have the context psirt::ErrorMessage.
class Sentences {
    Q_DECLARE_TR_FUNCTIONS(psirt::ErrorMessage)

public:
    Sentences(const Error &error, Audience audience) : m_error(error), m_audience(audience) {}

    [[nodiscard]] QString what() const;
    [[nodiscard]] QString todo() const;

    [[nodiscard]] static QString where(const Place &place);
    /// What is wrong, and what to do.
    [[nodiscard]] static std::pair<QString, QString> about(const ProjectIssue &issue);

private:
    [[nodiscard]] QString todoForValue() const;
    [[nodiscard]] QString choose(const QString &saving, const QString &otherwise) const
    {
        return m_audience == Audience::Saving ? saving : otherwise;
    }

    const Error &m_error;
    Audience m_audience;
};

QString Sentences::what() const
{
    const QString detail = shortName(m_error.detail, longestDetail);
    switch (m_error.code) {
    case ErrorCode::NotFound:
        return detail.isEmpty() ? tr("The file does not exist") : tr("The folder “%1” does not exist").arg(detail);
    case ErrorCode::NoPermission:
        return tr("You are not allowed to use the file in this way");
    case ErrorCode::FolderNotWritable:
        return tr("You are not allowed to make or replace files in the folder “%1”").arg(QDir::toNativeSeparators(detail));
    case ErrorCode::IsFolder:
        return tr("This is a folder, not a file");
    case ErrorCode::ReadFailed:
        return tr("Reading the file failed: %1").arg(detail);
    case ErrorCode::WriteFailed:
        return tr("Writing the file failed: %1").arg(detail);
    case ErrorCode::DiskFull:
        return tr("There is not enough room on the disk");
    case ErrorCode::QuotaReached:
        return tr("Your share of the disk is used up");
    case ErrorCode::ReadOnlyDrive:
        return tr("Nothing can be written to this drive");
    case ErrorCode::NameTooLong:
        return tr("The file’s name is too long for this drive");
    case ErrorCode::LinksInCircle:
        return tr("The file is a link that leads back to itself");
    case ErrorCode::DriveFailed:
        return tr("The drive or the network does not answer: %1").arg(detail);
    case ErrorCode::FileBusy:
        return tr("Another program is holding the file");
    case ErrorCode::OverwriteFailed:
        return tr("The file could not be written whole. Your work is kept in the copy “%1”")
            .arg(QDir::toNativeSeparators(detail));
    case ErrorCode::AlreadyExists:
        return tr("The file exists already");
    case ErrorCode::ChangedOnDisk:
        return tr("Another program has changed the file since it was opened");
    case ErrorCode::TooLarge:
        return choose(tr("The file would be larger than %1 MiB, the most that can be opened again"),
                      tr("The file is larger than %1 MiB, the most that is read"))
            .arg(largestProjectFile / (1024 * 1024));
    case ErrorCode::BrokenUtf8:
        return tr("The file holds bytes that are not UTF-8 text");
    case ErrorCode::NotJson:
        return tr("The file is not valid JSON");
    case ErrorCode::DuplicateKey:
        return tr("The key “%1” stands twice in one object").arg(detail);
    case ErrorCode::TooDeep:
        return tr("The values are nested more than %1 deep").arg(deepestProjectNesting);
    case ErrorCode::NotThisFormat:
        return tr("The file is not a PSIRT Maturity project file");
    case ErrorCode::NewerFormat:
        return tr("The file needs a newer version of this program: it has format version %1, this program reads up to %2")
            .arg(detail, QString::number(projectFormatVersion));
    case ErrorCode::UnknownSheet:
        return tr("The file is about a sheet that this program does not have: %1").arg(detail);
    case ErrorCode::MissingValue:
        return tr("The key “%1” is missing").arg(detail);
    case ErrorCode::InvalidValue:
        return tr("The value %1 is not possible here").arg(detail);
    case ErrorCode::BrokenResource:
        return tr("The program’s own data is damaged");
    case ErrorCode::UnsupportedSuffix:
        return tr("There is no export to a file with this suffix");
    case ErrorCode::UnknownId:
        return tr("The sheet has no service area or framework “%1”").arg(detail);
    case ErrorCode::Cancelled:
        return tr("You stopped it");
    case ErrorCode::DifferentSheets:
        return tr("The two assessments fill in different sheets: %1").arg(detail);
    case ErrorCode::UndecodableTable:
        return tr("The file is no Excel workbook, and not all of it is text in %1").arg(detail);
    case ErrorCode::NotATable:
        return tr("The file is not an Excel workbook (.xlsx), or it is damaged");
    case ErrorCode::EncryptedTable:
        return tr("The workbook is protected with a password");
    case ErrorCode::UnknownColumns:
        return tr("There is no table with the columns of an export in the file");
    case ErrorCode::TableTooLarge:
        return tr("The file holds far more than an assessment");
    case ErrorCode::TextAfterQuote:
        return tr("Text follows on a closing quotation mark, so that it is not clear what the cell says");
    case ErrorCode::UnclosedQuote:
        return tr("A quotation mark is not closed");
    }
    Q_UNREACHABLE();
}

QString Sentences::todo() const
{
    switch (m_error.code) {
    case ErrorCode::NotFound:
        return m_error.detail.isEmpty() ? tr("Check the name, or look where the file was moved to.")
                                        : tr("Create the folder, or choose another one.");
    case ErrorCode::NoPermission:
        return choose(
            tr("Change the file’s permissions. To save, you can also use File > Save As… and choose another name."),
            tr("Change the file’s permissions, or name another file."));
    case ErrorCode::FolderNotWritable:
        return choose(tr("Change the folder’s permissions, or use File > Save As… and choose another folder."),
                      tr("Change the folder’s permissions, or name a file in another folder."));
    case ErrorCode::IsFolder:
        return tr("Choose a file.");
    case ErrorCode::ReadFailed:
        return tr("Check that the drive is connected, and try again.");
    case ErrorCode::WriteFailed:
        return choose(tr("Try again, or use File > Save As… to save in another place."),
                      tr("Try again, or name a file in another place."));
    case ErrorCode::QuotaReached:
        return choose(tr("Delete files of yours or ask for more room, then try again, or use File > Save As… to save to "
                         "another drive."),
                      tr("Delete files of yours or ask for more room, or name a file on another drive."));
    case ErrorCode::ReadOnlyDrive:
        return choose(tr("Use File > Save As… to save to another drive."), tr("Name a file on another drive."));
    case ErrorCode::NameTooLong:
        return tr("Choose a shorter name.");
    case ErrorCode::LinksInCircle:
        return tr("Remove the link, or choose another name.");
    case ErrorCode::DriveFailed:
        return choose(tr("Check that the drive or the network is connected, and try again. To save, you can also use File > "
                         "Save As… and choose another drive."),
                      tr("Check that the drive or the network is connected, and try again."));
    case ErrorCode::FileBusy:
        return choose(tr("Close it there and try again. To save, you can also use File > Save As… and choose another name."),
                      tr("Close it there and try again."));
    case ErrorCode::OverwriteFailed:
        return choose(tr("Use File > Save As… to save to another drive."), tr("Name a file on another drive."));
    case ErrorCode::DiskFull:
        return choose(tr("Make room and try again, or use File > Save As… to save to another drive."),
                      tr("Make room and try again, or name a file on another drive."));
    case ErrorCode::AlreadyExists:
        return m_audience == Audience::CommandLine ? tr("Name another file, or add --force to replace this one.")
                                                   : tr("Choose another name.");
    case ErrorCode::ChangedOnDisk:
        return choose(tr("Use File > Save As… to save under another name, so that neither version is lost."),
                      tr("Read the file again, or name another one."));
    case ErrorCode::TooLarge:
        if (m_audience == Audience::Saving)
            return tr("Shorten the longest notes, evidence or actions, and save again. The file on the disk is as it was.");
        [[fallthrough]];
    case ErrorCode::NotThisFormat:
        return tr("Choose a file that was saved with PSIRT Maturity.");
    case ErrorCode::BrokenUtf8:
        return tr("Restore the file from a backup, or save it as UTF-8 in a text editor.");
    case ErrorCode::NotJson:
    case ErrorCode::TooDeep:
    case ErrorCode::MissingValue:
        return tr("Restore the file from a backup, or correct it in a text editor.");
    case ErrorCode::DuplicateKey:
        return tr("Remove one of the two in a text editor.");
    case ErrorCode::NewerFormat:
        return tr("Install the newest version of PSIRT Maturity. The file was left as it is.");
    case ErrorCode::UnknownSheet:
        return tr("Install a version of PSIRT Maturity that has this sheet.");
    case ErrorCode::InvalidValue:
        return todoForValue();
    case ErrorCode::BrokenResource:
        return tr("Install the program again.");
    case ErrorCode::UnsupportedSuffix:
        return tr("Use one of these: %1.").arg(m_error.detail);
    case ErrorCode::UnknownId:
        return tr("Use a number of the sheet, such as 1 or 1.1.");
    case ErrorCode::Cancelled:
        return tr("Nothing was changed.");
    case ErrorCode::DifferentSheets:
        return tr("Choose two assessments of the same sheet in the same version.");
    case ErrorCode::UndecodableTable:
        return tr(
            "In Excel, choose “CSV UTF-8 (Comma delimited)” when saving; in another program, the character set UTF-8.");
    case ErrorCode::NotATable:
        return tr("Open it in a spreadsheet program, and save it anew as an Excel workbook (.xlsx) or as CSV in UTF-8.");
    case ErrorCode::EncryptedTable:
        return tr("Open it in Excel, remove the password, save it and try again.");
    case ErrorCode::UnknownColumns:
        return tr(
            "Keep the headers of the exported table as they are: the number of each framework, and level, target or note. "
            "To save one page of a workbook as CSV, choose the page “Frameworks” first.");
    case ErrorCode::TableTooLarge:
        return tr("Choose the workbook or CSV file that was exported here, without other pages in it.");
    case ErrorCode::TextAfterQuote:
    case ErrorCode::UnclosedQuote:
        return tr("Open it in a spreadsheet program, and save it anew.");
    }
    Q_UNREACHABLE();
}

QString Sentences::todoForValue() const
{
    const QString key = m_error.place.keyPath.section(QLatin1Char('.'), -1);
    const QStringList levels = {QStringLiteral("level"), QStringLiteral("target"), QStringLiteral("defaultTarget")};
    const QStringList dates = {QStringLiteral("date"), QStringLiteral("nextDate"), QStringLiteral("due")};
    if (levels.contains(key))
        return tr("Write a whole number from 0 to 5 there, without quotation marks.");
    if (dates.contains(key))
        return tr("Write a date of the calendar there, as \"2027-03-31\".");
    if (key == QLatin1String("occasion"))
        return tr("Write one of these there: %1.")
            .arg(QStringLiteral("\"periodic\", \"reorganization\", \"businessReform\", \"incident\", \"other\""));
    if (key == QLatin1String("state"))
        return tr("Write one of these there: %1.").arg(QStringLiteral("\"planned\", \"started\", \"done\", \"dropped\""));
    return tr("Restore the file from a backup, or correct it in a text editor.");
}

QString Sentences::where(const Place &place)
{
    const QString position = tr("line %1, column %2").arg(place.line).arg(place.column);
    QString keyPath = shortName(place.keyPath, longestDetail);
    if (place.line == 0)
        return keyPath;
    return keyPath.isEmpty() ? position : tr("%1, %2", "line and column, path of keys").arg(position, keyPath);
}

std::pair<QString, QString> Sentences::about(const ProjectIssue &issue)
{
    const QString id = shortName(issue.framework.text());
    const QString detail = shortName(issue.detail);
    const QString unsureToDo = tr("It is kept and not counted. Mark the level as unsure anew, or leave it.");
    switch (issue.code) {
    case IssueCode::RatedOutOfScope:
        return {tr("%1 is out of scope in the sheet, yet the file rates or excludes it").arg(id),
                tr("It is kept and not counted. Nothing needs to be done.")};
    case IssueCode::LevelAboveDescriptions:
        return {tr("%1 has level %2, which the sheet does not describe").arg(id, detail),
                tr("It is kept and not counted. Choose a level that can be chosen.")};
    case IssueCode::TargetAboveDescriptions:
        return {tr("%1 has target %2, which the sheet does not describe").arg(id, detail),
                tr("It is kept; the highest level that can be chosen counts as the target. Set a lower target.")};
    case IssueCode::UnknownFramework:
        return {tr("The sheet has no framework “%1”").arg(id),
                tr("What the file says of it is kept and not counted. Correct the number in a text editor.")};
    case IssueCode::ExcludedWithLevel:
        return {tr("%1 is excluded, yet has level %2").arg(id, detail),
                tr("The exclusion counts, the level is kept. To rate it, include it again and choose a level.")};
    case IssueCode::UnsureWithoutNeighbour:
        return {tr("%1 is marked as unsure of level %2, which is no neighbour of its level").arg(id, detail), unsureToDo};
    case IssueCode::UnsureAboveDescriptions:
        return {tr("%1 is marked as unsure of level %2, which the sheet does not describe").arg(id, detail), unsureToDo};
    case IssueCode::UnknownArea:
        return {tr("The sheet has no service area “%1”, yet the file sets a target for it").arg(detail),
                tr("It is kept and has no effect. Correct the number in a text editor.")};
    case IssueCode::RepeatedActionId:
        return {tr("An action of %1 has the id “%2”, which an earlier action has").arg(id, detail),
                tr("Both are kept, and the earlier one goes by it. Remove the later one’s id in a text editor: it gets "
                   "another one.")};
    }
    Q_UNREACHABLE();
}

QString joined(const ErrorMessage &message)
{
    QString line = message.what;
    if (!message.where.isEmpty())
        line += QStringLiteral(" (%1)").arg(message.where);
    return line + QStringLiteral(": ") + message.todo;
}

}  // namespace

QString ErrorMessage::headline() const
{
    return subject.isEmpty() ? what : subject + QStringLiteral(": ") + what;
}

ErrorMessage describe(const Error &error, Audience audience)
{
    const Sentences sentences(error, audience);
    const QString name = QFileInfo(error.subject).fileName();
    return {.subject = name.isEmpty() ? error.subject : name,
            .path = error.subject,
            .what = sentences.what(),
            .where = Sentences::where(error.place),
            .todo = sentences.todo()};
}

ErrorMessage describe(const ProjectIssue &issue)
{
    const QString id = issue.framework.text();
    const auto [what, todo] = Sentences::about(issue);
    return {.subject = id, .path = id, .what = what, .where = Sentences::where(issue.place), .todo = todo};
}

QString describe(const std::vector<ProjectIssue> &issues)
{
    QStringList lines{Sentences::tr("The file holds %n thing(s) that do not count. They are kept as they are:", nullptr,
                                    static_cast<int>(issues.size()))};
    constexpr int mostLines = 5;
    for (const ProjectIssue &issue : issues) {
        if (lines.size() > mostLines) {
            lines.append(QStringLiteral("…"));
            break;
        }
        lines.append(describe(issue).what);
    }
    return lines.join(QLatin1Char('\n'));
}

QString oneLine(const Error &error)
{
    const ErrorMessage message = describe(error, Audience::CommandLine);
    const QString subject = message.path.isEmpty() ? QString() : message.path + QStringLiteral(": ");
    return onOneLine(subject + joined(message));
}

QString oneLine(const ProjectIssue &issue)
{
    return onOneLine(joined(describe(issue)));
}

QString onOneLine(QString text)
{
    for (QChar &character : text) {
        const auto category = character.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph) {
            character = QLatin1Char(' ');
        }
    }
    return text;
}

}  // namespace psirt
