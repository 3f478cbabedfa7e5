// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>
#include <QStyledItemDelegate>

class QMimeData;

namespace psirt::pages {

/// Lines of evidence as they come from elsewhere: a file or an address each, or a line of text each. None is empty, holds a
/// control character, or begins or ends with a blank.
struct GivenEvidence {
    /// What is beyond is counted, and not taken: nobody means to record it, and anything may lie on a clipboard.
    static constexpr qsizetype mostLines = 200;
    /// In characters; the end of a longer one is not taken.
    static constexpr qsizetype longestLine = 2000;

    QStringList lines;
    qsizetype linesLeftOut = 0;
    qsizetype linesCut = 0;

    /// Of files and addresses where there are any, else of the text. Files are written as evidenceLineFor() says for an
    /// assessment in that folder; of a network place nothing is asked.
    [[nodiscard]] static GivenEvidence of(const QMimeData &data, const QString &folder);
    /// Of a text with any kind of line ends.
    [[nodiscard]] static GivenEvidence of(const QString &text);

    bool operator==(const GivenEvidence &) const = default;
};

/// The lines that a text has, without those that are empty: to the letter, except for control characters, which become
/// blanks, and blanks at either end.
[[nodiscard]] QStringList linesOfEvidence(const QString &text);

/// Lets what is edited in place be of any length, and gives away a paste of several lines or of files.
class EvidenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// The clipboard is meant for the list; what was typed is handed over, and the editor closed.
    void pasteRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
};

/// The list of the lines of evidence. Text, addresses and files may be pasted into it and dropped onto it. It takes nothing
/// in by itself.
class EvidenceList : public QListWidget {
    Q_OBJECT

public:
    explicit EvidenceList(QWidget *parent = nullptr);

    /// Whether the clipboard holds something that lines can be made of.
    [[nodiscard]] static bool canPaste();
    /// Gives what is on the clipboard.
    void paste();

signals:
    void given(const QMimeData &data);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

}  // namespace psirt::pages
