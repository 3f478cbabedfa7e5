// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

private:
    [[nodiscard]] QSize textSize(int width) const;

    bool m_isQuiet = false;
};

}  // namespace psirt
