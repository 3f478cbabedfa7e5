// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QWidget>

namespace psirt::pages {

/// The sign of last time's level beneath a level's number: a hollow square and the words, one a line, as the column is
/// narrow. Where it is not the level it takes its room all the same, so that nothing moves when it appears.
class PreviousMark : public QWidget {
    Q_OBJECT

public:
    explicit PreviousMark(const ViewOptions &options, QWidget *parent = nullptr);

    void setMarked(bool isMarked);
    [[nodiscard]] bool isMarked() const { return m_isMarked; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isMarked = false;
};

}  // namespace psirt::pages
