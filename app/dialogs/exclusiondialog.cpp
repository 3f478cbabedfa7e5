// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/exclusiondialog.h"

#include "app/messages/terms.h"
#include "app/theme/type.h"
#include "app/widgets/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace psirt::dialogs {

ExclusionDialog::ExclusionDialog(const Framework &framework, const QString &reason, QWidget *parent)
    : QDialog(parent), m_reason(new QPlainTextEdit(reason))
{
    setWindowTitle(Words()[Term::ExcludeNamed].arg(framework.id.text()));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gridUnit);
    auto *title = new QLabel(framework.id.text() + QLatin1Char(' ') + framework.title.japanese);
    title->setFont(strong(font()));
    title->setWordWrap(true);
    column->addWidget(title);
    auto *help = new QLabel(tr("Exclude a framework where its purpose is plainly outside your organization's business. It "
                               "then counts nowhere. The reason stays with it and stands in the report."));
    help->setWordWrap(true);
    column->addWidget(help);
    auto *label = new QLabel(tr("&Reason"));
    label->setBuddy(m_reason);
    column->addWidget(label);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(Words()[Term::Reason]);
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    column->addWidget(m_reason);
    auto *buttons = makeDialogButtons(QDialogButtonBox::Cancel, *this);
    buttons->addButton(tr("Exclude"), QDialogButtonBox::AcceptRole)->setDefault(true);
    column->addWidget(buttons);
    m_reason->setFocus();
}

QString ExclusionDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

}  // namespace psirt::dialogs
