// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/textsizes.h"

#include <QAbstractButton>

namespace psirt {

/// A sentence that leads somewhere: by a click, or by Return and Space on the keyboard. It wraps like text.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    LinkButton(const QString &text, const QFont &font, QWidget *parent = nullptr);

    /// In the colour of text, for long lists of links.
    void setQuiet(bool isQuiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override { return textRect().contains(position); }

private:
    [[nodiscard]] QSize textSize(int width) const;
    /// Where the text stands, with the ring of the focus around it: what is clicked.
    [[nodiscard]] QRect textRect() const { return {QPoint(0, 0), textSize(width())}; }

    bool m_isQuiet = false;
    mutable TextSizes m_sizes;
};

}  // namespace psirt
