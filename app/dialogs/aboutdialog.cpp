// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/aboutdialog.h"

#include "app/messages/statewords.h"
#include "app/widgets/labels.h"
#include "core/base/version.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace psirt::dialogs {

AboutDialog::AboutDialog(const Sheet &sheet, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About PSIRT Maturity"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * gridUnit);
    column->setContentsMargins(3 * gridUnit, 3 * gridUnit, 3 * gridUnit, 2 * gridUnit);
    const Type type = Type::scaled(font(), 100);
    column->addWidget(makeLabel(tr("PSIRT Maturity %1").arg(applicationVersion()), type.pageTitle));
    column->addWidget(makeLabel(tr("Assess how mature the handling of product vulnerabilities is."), type.body));
    column->addWidget(makeLabel(creditsOf(sheet), type.body));
    column->addWidget(makeLabel(tr("The English rendering of the sheet and the Japanese titles of the PSIRT Services "
                                   "Framework's items are "
                                   "this project's own and unofficial."),
                                type.body));
    column->addWidget(makeLabel(
        tr("Copyright © 2026 The PSIRT Maturity authors. Free software under the GNU General Public License, version 3 or "
           "later, without any warranty. Built on Qt %1. Font in reports: BIZ UDPGothic, © The BIZ UDGothic Project "
           "Authors, SIL Open Font License.")
            .arg(QString::fromLatin1(qVersion())),
        type.small));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    const int width = type.fullWidthCharacters(44);
    resize(width, column->heightForWidth(width));
}

}  // namespace psirt::dialogs
