// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace psirt::window {

/// Stands above every page while levels are tried, so that nobody takes them for answers: what they would change, and the
/// two ways out. Hidden otherwise.
class WhatIfBar : public QFrame {
    Q_OBJECT

public:
    WhatIfBar(const PageContext &context, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    PageContext m_context;
    QLabel *m_text;
    QPushButton *m_apply;
};

}  // namespace psirt::window
