// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/settingsdialog.h"

#include "app/messages/language.h"
#include "app/messages/terms.h"
#include "app/settings/settings.h"
#include "app/theme/type.h"
#include "app/widgets/dialogbody.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/logochooser.h"
#include "app/widgets/plaintext.h"
#include "core/storage/versions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace psirt::dialogs {

namespace {

/// The choice that leaves it to the program.
const QVariant automatic;

template <typename Value>
QVariant toVariant(const std::optional<Value> &value)
{
    return value ? QVariant(static_cast<int>(*value)) : automatic;
}

void select(QComboBox &box, const QVariant &value)
{
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemData(i) == value)
            box.setCurrentIndex(i);
    }
}

void addHeading(QFormLayout &form, const QString &text)
{
    auto *heading = makePlainLabel(text);
    heading->setFont(strong(heading->font()));
    heading->setContentsMargins(0, form.rowCount() > 0 ? gridUnit : 0, 0, 0);
    form.addRow(heading);
}

}  // namespace

SettingsDialog::SettingsDialog(Settings &settings, Prompts &prompts, const ViewOptions &options, QWidget *parent)
    : FormDialog(parent), m_settings(settings), m_language(new QComboBox), m_english(new QComboBox), m_theme(new QComboBox),
      m_zoom(new QSpinBox), m_goesOn(new QCheckBox(tr("&Go on to the next framework not rated"))),
      m_organization(new QLineEdit(settings.ownDetails().organization)), m_assessors(new GrowingEdit(2, 5)),
      m_logo(new LogoChooser(settings.reportChoices().logo, options)), m_versions(new QSpinBox)
{
    setWindowTitle(tr("Settings"));
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addLook(*form);
    addHeading(*form, tr("Rating"));
    m_goesOn->setChecked(settings.goesOnAfterRating());
    form->addRow(tr("After a rating"), m_goesOn);
    addNewAssessment(*form);
    addHeading(*form, tr("Reports"));
    m_logo->setPrompts(&prompts);
    form->addRow(tr("Logo"), m_logo);
    addHeading(*form, tr("Files"));
    m_versions->setRange(0, VersionStore::mostNumber);
    m_versions->setSpecialValueText(Words()[Term::None]);
    m_versions->setValue(settings.keptVersions());
    m_versions->setToolTip(
        tr("So many earlier states of each file are kept in your own data folder; those beyond are removed "
           "with the next save. None: nothing is kept"));
    form->addRow(tr("&Versions kept of each file"), m_versions);
    for (QWidget *field : std::initializer_list<QWidget *>{m_language, m_english, m_theme, m_zoom, m_versions})
        new WheelGuard(field);
    auto *buttons = makeDialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, *this);
    (new DialogBody(*this, content, buttons))->fit(content->sizeHint().width());
}

void SettingsDialog::addLook(QFormLayout &form)
{
    addHeading(form, tr("Look"));
    m_language->addItem(tr("As the system"), automatic);
    for (const LanguageFacts &facts : allLanguages())
        m_language->addItem(facts.ownName, static_cast<int>(facts.language));
    select(*m_language, toVariant(m_settings.language()));
    m_english->addItem(tr("In the English interface"), automatic);
    m_english->addItem(tr("Always"), 1);
    m_english->addItem(tr("Never"), 0);
    m_english->setToolTip(tr("This project's own unofficial translation; the Japanese text is authoritative"));
    select(*m_english, toVariant(m_settings.showsEnglish()));
    m_theme->addItem(tr("As the system"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    m_theme->addItem(tr("High contrast"), static_cast<int>(Theme::HighContrast));
    select(*m_theme, static_cast<int>(m_settings.theme()));
    m_zoom->setRange(Settings::smallestZoom, Settings::largestZoom);
    m_zoom->setSingleStep(Settings::zoomStep);
    m_zoom->setSuffix(QStringLiteral(" %"));
    m_zoom->setValue(m_settings.zoom());
    form.addRow(tr("&Language", "of the interface"), m_language);
    form.addRow(tr("&English rendering of the sheet"), m_english);
    form.addRow(tr("T&heme"), m_theme);
    form.addRow(tr("&Text size"), m_zoom);
}

void SettingsDialog::addNewAssessment(QFormLayout &form)
{
    addHeading(form, tr("New assessments begin with"));
    m_assessors->setText(m_settings.ownDetails().assessors.join(QLatin1Char('\n')));
    m_assessors->setUndoRedoEnabled(true);
    m_assessors->setPlaceholderText(tr("A name in each line"));
    m_organization->setObjectName(QStringLiteral("organization"));
    form.addRow(Words()[Term::Organization], m_organization);
    form.addRow(Words()[Term::Assessors], m_assessors);
}

QVariantList SettingsDialog::content() const
{
    return FormDialog::content() << m_logo->path();
}

void SettingsDialog::accept()
{
    const QVariant language = m_language->currentData();
    const QVariant english = m_english->currentData();
    m_settings.setLanguage(language.isValid() ? std::optional(static_cast<Language>(language.toInt())) : std::nullopt);
    m_settings.setShowsEnglish(english.isValid() ? std::optional(english.toInt() == 1) : std::nullopt);
    m_settings.setTheme(static_cast<Theme>(m_theme->currentData().toInt()));
    m_settings.setZoom(m_zoom->value());
    m_settings.setGoesOnAfterRating(m_goesOn->isChecked());
    m_settings.setOwnDetails({m_organization->text().trimmed(), namesIn(*m_assessors)});
    ReportChoices report = m_settings.reportChoices();
    report.logo = m_logo->path();
    m_settings.setReportChoices(report);
    m_settings.setKeptVersions(m_versions->value());
    FormDialog::accept();
}

}  // namespace psirt::dialogs
