// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/evidenceopening.h"

#include "app/messages/terms.h"
#include "app/widgets/plaintext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace psirt::pages {

namespace {

class EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::pages::EvidenceOpening)
};

bool mayOpen(const EvidenceLink &link, QWidget &parent)
{
    const bool isFile = link.kind == EvidenceLink::Kind::Document;
    PlainBox box(QMessageBox::Question, {},
                 isFile                                  ? EvidenceWords::tr("Open this file in another program?")
                 : link.kind == EvidenceLink::Kind::Mail ? EvidenceWords::tr("Write to this address in the mail program?")
                                                         : EvidenceWords::tr("Open this address in the web browser?"),
                 QMessageBox::Cancel, &parent);
    box.setInformativeText(isFile ? QDir::toNativeSeparators(link.target) : link.target);
    const QPushButton *open = box.addButton(Words()[Term::OpenFile], QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == open;
}

QString faultOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return EvidenceWords::tr("The file is not there.");
    if (!file.isFile())
        return EvidenceWords::tr("This is not a file.");
    if (!isDocumentPath(file.canonicalFilePath()))
        return EvidenceWords::tr("The name leads to a file of another kind, which is not opened from here.");
    return {};
}

}  // namespace

QString whyNotOpened(const EvidenceLink &link)
{
    switch (link.kind) {
    case EvidenceLink::Kind::Web:
    case EvidenceLink::Kind::Mail:
    case EvidenceLink::Kind::Document:
        return {};
    case EvidenceLink::Kind::Text:
        return EvidenceWords::tr("This line leads nowhere: it is neither a web address nor the path of a document.");
    case EvidenceLink::Kind::NeedsFolder:
        return EvidenceWords::tr(
            "The path is relative to the assessment. Save the assessment first: then it has a folder to look in.");
    case EvidenceLink::Kind::Program:
        return EvidenceWords::tr("Programs, scripts and shortcuts are never opened from here, since a file from outside "
                                 "could start anything that way.");
    case EvidenceLink::Kind::NetworkPlace:
        return EvidenceWords::tr("Places of the form \\\\computer\\folder are not opened from here, since asking a foreign "
                                 "computer can hand it your logon. Open it in the file manager.");
    case EvidenceLink::Kind::OtherAddress:
        return EvidenceWords::tr("Of addresses only http, https and mail addresses are opened from here.");
    case EvidenceLink::Kind::OtherFile:
        return EvidenceWords::tr("Only documents are opened from here, such as PDF, text, office files, pictures. Open it "
                                 "in the file manager.");
    case EvidenceLink::Kind::TooLong:
        return EvidenceWords::tr("It is longer than can be shown before it is opened.");
    }
    Q_UNREACHABLE();
}

void openEvidence(const EvidenceLink &link, QWidget &parent)
{
    if (!link.canOpen() || !mayOpen(link, parent))
        return;
    if (link.kind != EvidenceLink::Kind::Document) {
        QDesktopServices::openUrl(QUrl(link.target, QUrl::StrictMode));
        return;
    }
    const QString fault = faultOf(link.target);
    if (fault.isEmpty()) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(link.target).canonicalFilePath()));
        return;
    }
    PlainBox box(QMessageBox::Warning, {}, fault, QMessageBox::Ok, &parent);
    box.setInformativeText(QDir::toNativeSeparators(link.target));
    box.exec();
}

}  // namespace psirt::pages
