// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/filterbar.h"

#include "app/messages/terms.h"
#include "app/widgets/fields.h"
#include "app/widgets/layouts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace psirt {

FilterBar::FilterBar(const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_flow(new FlowLayout(gridUnit, this))
{
    setFont(options.type.body);
}

void FilterBar::addField(QWidget *field)
{
    field->setFont(font());
    m_flow->addWidget(field);
    m_fields.push_back(field);
}

QComboBox *FilterBar::addBox(const QString &accessibleName, int characters)
{
    auto *box = new QComboBox;
    box->setAccessibleName(accessibleName);
    if (characters > 0) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(characters);
    } else {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    connect(box, &QComboBox::activated, this, &FilterBar::edited);
    addField(box);
    return box;
}

QLineEdit *FilterBar::addText(const QString &accessibleName, const QString &placeholder)
{
    constexpr int characters = 9;
    m_text = new QLineEdit;
    m_text->setPlaceholderText(placeholder);
    addClearButton(*m_text, accessibleName);
    m_text->setMinimumWidth(m_options.type.fullWidthCharacters(characters));
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::edited);
    addField(m_text);
    return m_text;
}

void FilterBar::addShowAll()
{
    m_showAll = new QPushButton(Words()[Term::ShowAll]);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        emit allRequested();
        m_fields.front()->setFocus();  // the button is off now
    });
    addField(m_showAll);
}

void FilterBar::levelFields()
{
    int height = 0;
    for (const QWidget *field : m_fields)
        height = std::max(height, field->sizeHint().height());
    for (QWidget *field : m_fields)
        field->setMinimumHeight(height);
}

QString FilterBar::text() const
{
    return m_text->text();
}

void FilterBar::setText(const QString &text)
{
    if (m_text->text() == text)
        return;
    const QSignalBlocker blocker(m_text);
    m_text->setText(text);
}

void FilterBar::setIsNarrowed(bool isNarrowed)
{
    m_showAll->setEnabled(isNarrowed);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::fill(QComboBox &box, const QStringList &texts)
{
    QStringList present;
    for (int row = 0; row < box.count(); ++row)
        present.append(box.itemText(row));
    if (present == texts)
        return;
    const QSignalBlocker blocker(&box);
    box.clear();
    box.addItems(texts);
}

}  // namespace psirt
