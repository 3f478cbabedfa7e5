// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

class QPushButton;

namespace psirt::pages {

/// Read at the first start: what is this sheet, and how is it meant to be used? The sheet's own introduction, to the
/// letter, and whose it is.
class IntroPage : public Page {
    Q_OBJECT

public:
    IntroPage(const PageContext &context, QWidget *parent = nullptr);

    bool focusFirst() override;

signals:
    /// The person wants to begin.
    void startRequested();

private:
    void refresh();

    QPushButton *m_start;
};

}  // namespace psirt::pages
