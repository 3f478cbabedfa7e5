// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/startfromdialog.h"

#include "app/dialogs/propertiesdialog.h"
#include "app/messages/previouswords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace psirt::dialogs {

namespace {

constexpr int charactersWide = 88;

QLabel *makeHeading(const QString &text, const QFont &font)
{
    return makeLabel(text, strong(font));
}

}  // namespace

StartFromDialog::StartFromDialog(std::optional<Source> open, std::optional<Source> other, ChooseFile chooseFile,
                                 Properties fresh, QDate today, QWidget *parent)
    : FormDialog(parent), m_open(std::move(open)), m_other(std::move(other)), m_chooseFile(std::move(chooseFile)),
      m_fresh(std::move(fresh))
{
    setWindowTitle(tr("New from Last Time"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setSpacing(gridUnit / 2);
    addSource(*column, m_open.has_value());
    column->addSpacing(gridUnit);
    addTaken(*column);
    column->addSpacing(gridUnit);
    addLevels(*column);
    column->addSpacing(gridUnit);
    addProperties(*column, today);
    column->addStretch(1);
    auto *scroll = new ScrollArea(nullptr, QPalette::NoRole);
    scroll->setWidget(body);
    auto *buttons = makeDialogButtons(QDialogButtonBox::Cancel, *this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, gridUnit);
    outer->addWidget(scroll, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(gridUnit, 0, gridUnit, 0);
    foot->addWidget(buttons);
    outer->addLayout(foot);
    m_create->setDefault(true);  // now that it is in the dialog, which else would take Cancel
    refresh();
    fitSize(*body);
    m_title->setFocus();
}

void StartFromDialog::fitSize(const QWidget &body)
{
    constexpr int shareOfScreen = 92;  // percent
    const int width = fontMetrics().averageCharWidth() * charactersWide;
    const int around = layout()->sizeHint().height() - layout()->itemAt(0)->sizeHint().height();
    const int wanted = body.heightForWidth(width) + around;
    resize(width, std::min(wanted, screen()->availableSize().height() * shareOfScreen / 100));
}

void StartFromDialog::addSource(QBoxLayout &column, bool hasOpen)
{
    column.addWidget(makeHeading(Words()[Term::LastTime], font()));
    auto *choose = new QPushButton(tr("Choose a &File…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &StartFromDialog::chooseOther);
    auto *row = new QHBoxLayout;
    auto *group = new QButtonGroup(this);
    if (hasOpen) {
        m_usesOpen = new QRadioButton(tr("The &open assessment"));
        m_usesOther = new QRadioButton(tr("Anot&her file"));
        for (QRadioButton *each : {m_usesOpen, m_usesOther}) {
            group->addButton(each);
            row->addWidget(each);
        }
        m_usesOpen->setChecked(true);
        connect(m_usesOther, &QRadioButton::toggled, this, &StartFromDialog::refresh);
    }
    row->addWidget(choose);
    row->addStretch(1);
    m_summary = makeLabel({}, font());
    m_summary->setObjectName(QStringLiteral("summary"));
    column.addLayout(row);
    column.addWidget(m_summary);
}

QCheckBox *StartFromDialog::addCheck(QBoxLayout &column, const char *name, bool isChecked)
{
    auto *check = new QCheckBox;
    check->setObjectName(QString::fromLatin1(name));
    check->setChecked(isChecked);
    column.addWidget(check, 0, Qt::AlignLeft);  // a click beside its text is none on it
    return check;
}

void StartFromDialog::addTaken(QBoxLayout &column)
{
    const CarryOver defaults;
    column.addWidget(makeHeading(tr("Take over"), font()));
    m_exclusions = addCheck(column, "exclusions", defaults.exclusions);
    m_targets = addCheck(column, "targets", defaults.targets);
    m_openActions = addCheck(column, "openActions", defaults.openActions);
    m_notes = addCheck(column, "notes", defaults.notes);
    m_notesHelp = makeMutedLabel({}, font());
    addHelp(column, m_notesHelp);
}

QRadioButton *StartFromDialog::addChoice(QBoxLayout &column, const QString &text, const QString &help)
{
    auto *choice = new QRadioButton(text);
    choice->setAccessibleDescription(help);
    column.addWidget(choice, 0, Qt::AlignLeft);
    addHelp(column, makeMutedLabel(help, font()));
    connect(choice, &QRadioButton::toggled, this, &StartFromDialog::refresh);
    return choice;
}

/// Beneath the text of a check box or a choice.
void StartFromDialog::addHelp(QBoxLayout &column, QLabel *help)
{
    help->setContentsMargins(3 * gridUnit, 0, 0, 2);
    column.addWidget(help);
}

void StartFromDialog::addLevels(QBoxLayout &column)
{
    column.addWidget(makeHeading(tr("Last time’s levels"), font()));
    auto *group = new QButtonGroup(this);
    m_shown = addChoice(column, tr("&Show them while I rate"),
                        tr("Every framework starts unrated, with last time’s level marked beside it."));
    m_shown->setObjectName(QStringLiteral("shown"));
    m_hidden = addChoice(column, tr("Hide them &until I rate (blind)"),
                         tr("So that they do not sway you: level, note and evidence of last time are shown, with the "
                            "difference, once you have rated the framework."));
    m_hidden->setObjectName(QStringLiteral("hidden"));
    m_carriedOver = addChoice(column, tr("Ta&ke them over as ratings"),
                              tr("Quick where little has changed; but what is already filled in is easily left as it is."));
    m_carriedOver->setObjectName(QStringLiteral("carriedOver"));
    for (QRadioButton *each : {m_shown, m_hidden, m_carriedOver})
        group->addButton(each);
    m_shown->setChecked(true);
}

void StartFromDialog::addProperties(QBoxLayout &column, QDate today)
{
    column.addWidget(makeHeading(Words()[Term::ThisTime], font()));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = new QLineEdit(m_fresh.title);
    m_title->setPlaceholderText(PropertiesDialog::tr("for example: First half of 2026"));
    m_date = new OptionalDateEdit(today);
    m_date->setDate(m_fresh.date);
    m_occasion = makeOccasionBox(m_fresh.occasion);
    const auto addField = [this, form](const QString &label, QWidget *field) {
        if (field == m_date)
            m_date->setFieldName(withoutMnemonic(label));
        else
            field->setAccessibleName(withoutMnemonic(label));
        form->addRow(label, field);
    };
    addField(tr("&Title"), m_title);
    addField(tr("&Date"), m_date);
    addField(tr("O&ccasion"), m_occasion);
    column.addLayout(form);
    column.addWidget(makeMutedLabel(tr("Organization, scope and assessors are taken over as well; change them under File > "
                                       "Assessment Properties…"),
                                    font()));
}

void StartFromDialog::chooseOther()
{
    auto chosen = m_chooseFile();
    if (!chosen)
        return;
    m_other = std::move(chosen);
    if (m_usesOther)
        m_usesOther->setChecked(true);
    refresh();
}

const StartFromDialog::Source *StartFromDialog::source() const
{
    const std::optional<Source> &chosen = m_usesOpen && m_usesOpen->isChecked() ? m_open : m_other;
    return chosen ? &*chosen : nullptr;
}

void StartFromDialog::refresh()
{
    if (!m_create)
        return;  // not yet whole
    const Source *chosen = source();
    m_create->setEnabled(chosen != nullptr);
    m_summary->setText(
        chosen ? namedByAll(chosen->assessment.properties().title, chosen->assessment.properties().date, chosen->fileName)
               : tr("No file is chosen yet."));
    const CarryOverCounts counts = chosen ? countCarryOver(*chosen->sheet, chosen->assessment) : CarryOverCounts();
    m_exclusions->setText(tr("E&xclusions with their reasons (%1)").arg(counts.exclusions));
    m_targets->setText(tr("Target &levels: the default one, and those of areas and frameworks (%1)").arg(counts.targets));
    m_openActions->setText(tr("Open &actions: planned and started ones (%1)").arg(counts.openActions));
    m_notes->setText(tr("&Notes and evidence (%1)").arg(counts.notes));
    const bool isBlind = m_hidden->isChecked();
    m_notes->setEnabled(!isBlind);
    m_notesHelp->setText(isBlind ? tr("Not in a blind assessment: a note tells the level.")
                                 : tr("To be written on. What was written last time can be read in any case."));
}

QVariantList StartFromDialog::content() const
{
    return FormDialog::content() << m_summary->text();
}

CarryOver StartFromDialog::carryOver() const
{
    CarryOver carryOver;
    carryOver.exclusions = m_exclusions->isChecked();
    carryOver.targets = m_targets->isChecked();
    carryOver.openActions = m_openActions->isChecked();
    carryOver.notes = m_notes->isEnabled() && m_notes->isChecked();
    carryOver.levels = m_hidden->isChecked()        ? CarryOver::Levels::Hidden
                       : m_carriedOver->isChecked() ? CarryOver::Levels::CarriedOver
                                                    : CarryOver::Levels::Shown;
    return carryOver;
}

Properties StartFromDialog::properties() const
{
    Properties properties = m_fresh;
    if (const Source *chosen = source()) {
        const Properties &old = chosen->assessment.properties();
        properties.organization = old.organization;
        properties.scope = old.scope;
        properties.assessors = old.assessors;
    }
    properties.title = m_title->text();
    properties.date = m_date->date();
    properties.occasion = static_cast<Occasion>(m_occasion->currentData().toInt());
    return properties;
}

}  // namespace psirt::dialogs
