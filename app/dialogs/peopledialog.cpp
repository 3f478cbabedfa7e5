// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/peopledialog.h"

#include "app/widgets/dialogbody.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/plaintext.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace psirt::dialogs {

PeopleDialog::PeopleDialog(const QStringList &people, bool hasAssessors, QWidget *parent)
    : FormDialog(parent), m_people(new GrowingEdit(5, 10)),
      m_areAssessors(new QCheckBox(tr("They are the &assessors of this assessment")))
{
    setWindowTitle(tr("People in the Room"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(gridUnit);
    auto *help = makePlainLabel(tr("Each of them is asked for a level. What they say is kept with the framework, as it is "
                                   "where files are combined, and stands in the full report."));
    help->setWordWrap(true);
    column->addWidget(help);
    auto *label = makePlainLabel(tr("&Names, one a line"));
    label->setBuddy(m_people);
    column->addWidget(label);
    m_people->setText(people.join(QLatin1Char('\n')));
    m_people->setUndoRedoEnabled(true);
    m_people->setAccessibleName(tr("Names"));
    column->addWidget(m_people);
    m_areAssessors->setChecked(!hasAssessors);
    column->addWidget(m_areAssessors);
    auto *buttons = makeDialogButtons(QDialogButtonBox::Cancel, *this);
    auto *start = buttons->addButton(tr("Take Votes"), QDialogButtonBox::AcceptRole);
    const auto follow = [this, start] {
        start->setEnabled(!this->people().join(QString()).trimmed().isEmpty());
        start->setDefault(start->isEnabled());  // Qt gives it to another one while it is disabled
    };
    connect(m_people, &QTextEdit::textChanged, this, follow);
    follow();
    constexpr int characters = 64;
    (new DialogBody(*this, content, buttons))->fit(fontMetrics().averageCharWidth() * characters);
    m_people->setFocus();
}

QStringList PeopleDialog::people() const
{
    return namesIn(*m_people);
}

bool PeopleDialog::areAssessors() const
{
    return m_areAssessors->isChecked();
}

}  // namespace psirt::dialogs
