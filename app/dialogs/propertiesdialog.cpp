// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/propertiesdialog.h"

#include "app/messages/previouswords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/theme/type.h"
#include "app/widgets/dialogbody.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace psirt::dialogs {

namespace {

constexpr std::array<Occasion, 5> allOccasions{Occasion::Periodic, Occasion::Reorganization, Occasion::BusinessReform,
                                               Occasion::Incident, Occasion::Other};
constexpr int noTarget = -1;
constexpr int monthsToNext = 6;
constexpr int longMonthsToNext = 12;

GrowingEdit *makeEditor(const QString &text, int lines)
{
    auto *editor = new GrowingEdit(lines, lines + 1);
    editor->setText(text);
    editor->setUndoRedoEnabled(true);
    return editor;
}

OptionalDateEdit *makeDateEdit(const std::optional<QDate> &date, QDate today, const QString &name)
{
    auto *edit = new OptionalDateEdit(today);
    edit->setFieldName(name);
    edit->setDate(date);
    return edit;
}

}  // namespace

PreviousFields::PreviousFields(PreviousAssessment previous, QWidget *parent)
    : QWidget(parent), m_previous(std::move(previous)),
      m_name(makeLabel(namedByAll(m_previous->title, m_previous->date, m_previous->file), font())),
      m_hides(new QCheckBox(tr("&Hide last time’s ratings until I rate"))), m_forget(new QPushButton(tr("&Forget…")))
{
    auto *column = makeColumn(gridUnit / 2, this);
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
    PlainBox box(QMessageBox::Question, {}, tr("Forget last time’s assessment?"), QMessageBox::Cancel, this);
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

QComboBox *makeOccasionBox(Occasion chosen)
{
    auto *box = new QComboBox;
    for (const Occasion occasion : allOccasions)
        box->addItem(wordOf(occasion), static_cast<int>(occasion));
    box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
    new WheelGuard(box);
    return box;
}

PropertiesDialog::PropertiesDialog(const Properties &properties, QDate today, QWidget *parent)
    : FormDialog(parent), m_original(properties), m_title(new QLineEdit(properties.title)),
      m_organization(new QLineEdit(properties.organization)), m_scope(makeEditor(properties.scope, 2)),
      m_assessors(makeEditor(properties.assessors.join(QLatin1Char('\n')), 5)),
      m_occasion(makeOccasionBox(properties.occasion)), m_defaultTarget(new QComboBox),
      m_remarks(makeEditor(properties.remarks, 4)), m_today(today),
      m_date(makeDateEdit(properties.date, today, withoutMnemonic(tr("&Date")))),
      m_nextDate(makeDateEdit(properties.nextDate, today, withoutMnemonic(tr("&Next assessment"))))
{
    setWindowTitle(tr("Assessment Properties"));
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_nextDate->setCalendarStart(today.addMonths(monthsToNext));
    m_title->setPlaceholderText(tr("for example: First half of 2026"));
    m_scope->setPlaceholderText(tr("Products or units that are assessed"));
    m_assessors->setPlaceholderText(tr("One name a line"));
    m_defaultTarget->addItem(Words()[Term::None], noTarget);
    for (const Level level : Level::all())
        m_defaultTarget->addItem(QString::number(level.number()), level.number());
    m_defaultTarget->setCurrentIndex(
        m_defaultTarget->findData(properties.defaultTarget ? properties.defaultTarget->number() : noTarget));
    new WheelGuard(m_defaultTarget);
    m_defaultTarget->setToolTip(tr("Holds for every framework that has no target of its own"));

    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Organization"), m_organization);
    form->addRow(tr("&Scope"), m_scope);
    form->addRow(tr("&Assessors"), m_assessors);
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("O&ccasion"), m_occasion);
    form->addRow(tr("&Next assessment"), m_nextDate);
    addNextDateHelp(form);
    form->addRow(tr("Default tar&get"), m_defaultTarget);
    form->addRow(tr("&Remarks"), m_remarks);
    if (properties.previous) {
        m_previous = new PreviousFields(*properties.previous);
        form->addRow(Words()[Term::LastTime], m_previous);
    }
    auto *buttons = makeDialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, *this);
    constexpr int characters = 80;
    (new DialogBody(*this, content, buttons))->fit(fontMetrics().averageCharWidth() * characters);
}

void PropertiesDialog::addNextDateHelp(QFormLayout *form)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addChoice = [&](const QString &text, int months) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, months] {
            m_nextDate->setDate(m_date->date().value_or(m_today).addMonths(months));
            m_nextDate->setFocus();
        });
        layout->addWidget(button);
    };
    addChoice(tr("In Six Months"), monthsToNext);
    addChoice(tr("In a Year"), longMonthsToNext);
    layout->addStretch(1);
    row->setToolTip(tr("The sheet advises to assess again every six months to a year"));
    form->addRow(QString(), row);
}

QVariantList PropertiesDialog::content() const
{
    return FormDialog::content() << (m_previous && m_previous->previous().has_value());
}

Properties PropertiesDialog::properties() const
{
    Properties properties = m_original;
    if (m_title->isModified())
        properties.title = m_title->text();
    if (m_organization->isModified())
        properties.organization = m_organization->text();
    properties.scope = m_scope->text();
    if (m_assessors->text() != m_original.assessors.join(QLatin1Char('\n')))
        properties.assessors = namesIn(*m_assessors, m_original.assessors);
    properties.date = m_date->dateOr(m_original.date);
    properties.occasion = static_cast<Occasion>(m_occasion->currentData().toInt());
    properties.nextDate = m_nextDate->dateOr(m_original.nextDate);
    properties.defaultTarget = Level::fromNumber(m_defaultTarget->currentData().toInt());
    properties.remarks = m_remarks->text();
    if (m_previous)
        properties.previous = m_previous->previous();
    return properties;
}

}  // namespace psirt::dialogs
