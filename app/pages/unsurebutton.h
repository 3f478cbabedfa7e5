// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/assessment/rating.h"
#include "core/sheet/framework.h"

#include <QPushButton>

class QActionGroup;

namespace psirt::pages {

/// Says of a level that it may as well be the one above or below it, until somebody settles it. Disabled without a level.
class UnsureButton : public QPushButton {
    Q_OBJECT

public:
    explicit UnsureButton(const ViewOptions &options, QWidget *parent = nullptr);

    void setRating(const Framework &framework, const Rating &rating);

signals:
    /// The same level with another doubt, or with none.
    void chosen(const psirt::Rating &rating);

private:
    void addChoice(const QString &text, bool isChecked, const Rating &rating);

    QActionGroup *m_choices = nullptr;
};

/// The rating with a doubt between its level and the one that lies so many steps away (1 or -1); without it where it has
/// that doubt already. None where there is no such level to choose, or no level at all.
[[nodiscard]] std::optional<Rating> withToggledDoubt(const Framework &framework, const Rating &rating, int step);

}  // namespace psirt::pages
