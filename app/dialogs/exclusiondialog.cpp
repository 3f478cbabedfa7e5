// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/exclusiondialog.h"

#include "app/messages/terms.h"
#include "app/theme/type.h"
#include "app/widgets/growingedit.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace psirt::dialogs {

ExclusionDialog::ExclusionDialog(const Framework &framework, const QString &reason, QWidget *parent)
    : QDialog(parent), m_reason(new GrowingEdit(4, 10))
{
    setWindowTitle(Words()[Term::ExcludeNamed].arg(framework.id.text()));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gridUnit);
    auto *title = new QLabel(framework.id.text() + QLatin1Char(' ') + framework.title.japanese);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *help = new QLabel(tr("Exclude a framework where its purpose is plainly outside your organization's business. It "
                               "then counts nowhere. The reason stays with it and stands in the report."));
    help->setWordWrap(true);
    column->addWidget(help);
    auto *label = new QLabel(tr("&Reason"));
    label->setBuddy(m_reason);
    column->addWidget(label);
    m_reason->setText(reason);
    m_reason->setUndoRedoEnabled(true);
    m_reason->setAccessibleName(Words()[Term::Reason]);
    m_reason->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    column->addWidget(m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Exclude"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_reason->setFocus();
}

QString ExclusionDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

}  // namespace psirt::dialogs
