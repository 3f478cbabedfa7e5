// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextEdit>

namespace psirt {

/// A field for plain text that is as tall as its text, from one line to some, then scrolls. Lines stand a little apart, as
/// Japanese text wants them. The Tab key leaves it. It has no undo of its own: the document's covers it; what no document
/// covers, such as a dialog's field, is given one by setUndoRedoEnabled().
///
/// The only kind of field for several lines: Qt's own ones crash when nothing is on the clipboard and they are told to
/// paste.
class GrowingEdit : public QTextEdit {
    Q_OBJECT

public:
    GrowingEdit(int fewestLines, int mostLines, QWidget *parent = nullptr);

    /// Replaces the text, forgets what could be undone, and leaves the cursor where it was, as far as there is text. Sends
    /// no textEdited.
    void setText(const QString &text);

signals:
    /// The person changed the text.
    void textEdited();
    /// The keyboard left the field.
    void left();

protected:
    bool event(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    int m_fewestLines;
    int m_mostLines;
    bool m_isSetting = false;
};

}  // namespace psirt
