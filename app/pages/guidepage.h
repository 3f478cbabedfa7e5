// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

namespace psirt::pages {

/// Read once by a newcomer: what do I do, from the first level to the report? Steps in words, each with a picture of the
/// program in the interface's language.
class GuidePage : public Page {
    Q_OBJECT

public:
    GuidePage(const PageContext &context, QWidget *parent = nullptr);

    bool focusFirst() override;

signals:
    /// The person wants to begin.
    void startRequested();

private:
    void addStep(QVBoxLayout &column, const QString &title, const QString &text, const char *picture);

    int m_steps = 0;
};

}  // namespace psirt::pages
