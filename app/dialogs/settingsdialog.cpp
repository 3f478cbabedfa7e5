// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/settingsdialog.h"

#include "app/settings/settings.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
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

void select(QComboBox *box, const QVariant &value)
{
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemData(i) == value)
            box->setCurrentIndex(i);
    }
}

}  // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_language(new QComboBox), m_english(new QComboBox), m_zoom(new QSpinBox)
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout(this);
    m_language->addItem(tr("As the system"), automatic);
    for (const LanguageFacts &facts : allLanguages())
        m_language->addItem(facts.ownName, static_cast<int>(facts.language));
    select(m_language, toVariant(settings.language()));
    m_english->addItem(tr("In the English interface"), automatic);
    m_english->addItem(tr("Always"), 1);
    m_english->addItem(tr("Never"), 0);
    m_english->setToolTip(tr("This project's own unofficial translation; the Japanese text is authoritative"));
    select(m_english, toVariant(settings.showsEnglish()));
    m_zoom->setRange(Settings::smallestZoom, Settings::largestZoom);
    m_zoom->setSingleStep(Settings::zoomStep);
    m_zoom->setSuffix(QStringLiteral(" %"));
    m_zoom->setValue(settings.zoom());
    form->addRow(tr("&Language", "of the interface"), m_language);
    form->addRow(tr("&English rendering of the sheet"), m_english);
    form->addRow(tr("&Text size"), m_zoom);
    auto *buttons = makeDialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, *this);
    form->addRow(buttons);
}

void SettingsDialog::accept()
{
    const QVariant language = m_language->currentData();
    const QVariant english = m_english->currentData();
    m_settings.setLanguage(language.isValid() ? std::optional(static_cast<Language>(language.toInt())) : std::nullopt);
    m_settings.setShowsEnglish(english.isValid() ? std::optional(english.toInt() == 1) : std::nullopt);
    m_settings.setZoom(m_zoom->value());
    QDialog::accept();
}

}  // namespace psirt::dialogs
