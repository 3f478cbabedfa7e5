// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/sheet/level.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace psirt {

/// Sets the target of many frameworks at once: a label and the six levels, with a word for none of them.
class TargetChooser : public QWidget {
    Q_OBJECT

public:
    TargetChooser(const QString &label, const ViewOptions &options, QWidget *parent = nullptr);

    /// without is what it says when there is none.
    void setTarget(const std::optional<Level> &target, const QString &without);

signals:
    void chosen(const std::optional<psirt::Level> &target);

private:
    QComboBox *m_levels;
};

}  // namespace psirt
