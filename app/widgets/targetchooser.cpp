// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/targetchooser.h"

#include "app/widgets/layouts.h"
#include "app/widgets/wheelguard.h"

#include <QComboBox>
#include <QLabel>

namespace psirt {

TargetChooser::TargetChooser(const QString &label, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_levels(new QComboBox)
{
    auto *row = new FlowLayout(gridUnit, this);
    auto *text = new QLabel(label);
    text->setFont(options.type.body);
    text->setBuddy(m_levels);
    text->setMinimumHeight(m_levels->sizeHint().height());
    row->addWidget(text);
    row->addWidget(m_levels);
    m_levels->setFont(options.type.body);
    m_levels->setAccessibleName(label);
    m_levels->addItem({});
    for (const Level level : Level::all())
        m_levels->addItem(QString::number(level.number()));
    new WheelGuard(m_levels);
    connect(m_levels, &QComboBox::activated, this, [this](int index) { emit chosen(Level::fromNumber(index - 1)); });
}

void TargetChooser::setTarget(const std::optional<Level> &target, const QString &without)
{
    m_levels->setItemText(0, without);
    m_levels->setCurrentIndex(target ? target->number() + 1 : 0);
}

}  // namespace psirt
