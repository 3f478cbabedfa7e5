// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/viewoptions.h"

#include <QAbstractButton>

namespace psirt {

/// A title that leads somewhere: it wraps and is never cut, and is chosen by click, Return or Space.
class TextLink : public QAbstractButton {
    Q_OBJECT

public:
    TextLink(const QString &text, const QFont &font, const ViewOptions &options, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    ViewOptions m_options;
};

}  // namespace psirt
