// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/previousfields.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace psirt::dialogs {

namespace {

QString nameOf(const PreviousAssessment &previous)
{
    QStringList parts;
    if (!previous.title.isEmpty())
        parts.append(previous.title);
    if (previous.date)
        parts.append(longDate(*previous.date));
    if (!previous.file.isEmpty())
        parts.append(previous.file);
    return joined(parts);
}

}  // namespace

PreviousFields::PreviousFields(PreviousAssessment previous, QWidget *parent)
    : QWidget(parent), m_previous(std::move(previous)), m_name(makeLabel(nameOf(*m_previous), font())),
      m_hides(new QCheckBox(tr("&Hide last time’s ratings until I rate"))), m_forget(new QPushButton(tr("&Forget…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit / 2);
    m_name->setObjectName(QStringLiteral("previousName"));
    if (m_name->text().isEmpty())
        m_name->setText(Words()[Term::Unnamed]);
    m_hides->setChecked(m_previous->hidesLevels);
    m_forget->setAutoDefault(false);
    m_forget->setAccessibleName(tr("Forget last time’s assessment…"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_forget, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_hides, 0, Qt::AlignLeft);
    connect(m_forget, &QPushButton::clicked, this, &PreviousFields::forget);
}

std::optional<PreviousAssessment> PreviousFields::previous() const
{
    std::optional<PreviousAssessment> result = m_previous;
    if (result)
        result->hidesLevels = m_hides->isChecked();
    return result;
}

void PreviousFields::forget()
{
    QMessageBox box(QMessageBox::Question, {}, tr("Forget last time’s assessment?"), QMessageBox::Cancel, this);
    box.setInformativeText(tr("This assessment then compares with nothing any more. The other file stays as it is."));
    QPushButton *forget = box.addButton(tr("Forget"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != forget)
        return;
    m_previous.reset();
    m_name->setText(Words()[Term::None]);
    m_hides->setEnabled(false);
    m_forget->setEnabled(false);
}

}  // namespace psirt::dialogs
