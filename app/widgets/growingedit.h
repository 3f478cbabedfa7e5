// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace psirt {

/// A field for plain text that is as tall as its text, from one line to some, then scrolls. Lines stand a little apart, as
/// Japanese text wants them. The Tab key leaves it. It has no undo of its own: the document's covers it.
class GrowingEdit : public QTextEdit {
    Q_OBJECT

public:
    GrowingEdit(int fewestLines, int mostLines, QWidget *parent = nullptr);

    /// Replaces the text and leaves the cursor where it was, as far as there is text. Sends no textEdited.
    void setText(const QString &text);

signals:
    /// The person changed the text.
    void textEdited();
    /// The keyboard left the field.
    void left();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    int m_fewestLines;
    int m_mostLines;
    bool m_isSetting = false;
};

}  // namespace psirt
