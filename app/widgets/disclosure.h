// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QWidget>

class QVBoxLayout;

namespace psirt {

/// A line that opens to what stands behind it. Closed at first.
class Disclosure : public QWidget {
    Q_OBJECT

public:
    /// spokenTitle is what a screen reader says, where the title alone would not do.
    Disclosure(const QString &title, const ViewOptions &options, const QString &spokenTitle = {}, QWidget *parent = nullptr);

    /// Takes what is shown when it is open.
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }

private:
    QVBoxLayout *m_content;
};

}  // namespace psirt
