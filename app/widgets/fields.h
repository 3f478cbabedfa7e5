// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/base/textparts.h"
#include "core/sheet/level.h"

#include <QDate>
#include <QLineEdit>
#include <QObject>
#include <QStringList>
#include <QTextEdit>
#include <QWidget>

#include <optional>

class QCalendarWidget;
class QComboBox;
class QLabel;

namespace psirt {

class PartBar;

/// A field for plain text that is as tall as its text, from one line to some, then scrolls. Lines stand a little apart, as
/// Japanese text wants them. The Tab key leaves it. It has no undo of its own: the document's covers it; what no document
/// covers, such as a dialog's field, is given one by setUndoRedoEnabled().
///
/// A long text is shown part by part, so that a letter costs the same in every text: below the field stands which part it
/// is, with the way to the others. What is not shown stays to the letter.
///
/// The only kind of field for several lines: Qt's own ones crash when they are told to paste what has no format, such as
/// the clipboard of a session that has just begun.
class GrowingEdit : public QTextEdit {
    Q_OBJECT

public:
    GrowingEdit(int fewestLines, int mostLines, QWidget *parent = nullptr);

    static constexpr PartLength partLength{10'000, 1000};

    /// Replaces the text, forgets what could be undone, and leaves the cursor where it was, as far as there is text. Of a
    /// long one it shows the part with the first difference. Sends no textEdited. Does nothing where that is its text
    /// already: what is being composed stays.
    void setText(const QString &text);
    /// To the letter what was set, with what the person changed of it: the field itself, and toPlainText(), make every end
    /// of a line the same and no-break spaces to spaces.
    [[nodiscard]] QString text() const { return m_before + m_text + m_after; }
    /// From 0; of a text that is shown whole there is one.
    [[nodiscard]] std::size_t part() const { return m_part; }
    [[nodiscard]] std::size_t partCount() const { return m_partCount; }
    /// Shows that part, from its beginning.
    void showPart(std::size_t part);

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

    /// The part of the text that holds that place, with the cursor there.
    void showTextAt(const QString &text, qsizetype place);
    void showText(const QString &text, int cursor);
    void followEdit();
    void insertLong(const QString &text);
    void placeBar();

    QString m_before;
    QString m_text;  ///< the part that is shown
    QString m_after;
    QString m_shown;  ///< how the field shows it
    std::size_t m_part = 0;
    std::size_t m_partCount = 1;
    PartBar *m_bar;
    int m_fewestLines;
    int m_mostLines;
    bool m_isSetting = false;
};

/// A field for a date that may be absent: empty is no date. A date is typed in the ways that core/base/datetext.h names, or
/// picked in a calendar, which its button and the Down key open. Behind the text the field says which day it understood, or
/// that it understood none; when the keyboard leaves it, the date stands there as 2027-03-31. The wheel changes nothing.
class OptionalDateEdit : public QLineEdit {
    Q_OBJECT

public:
    /// The day that 3/31 is the next one from. The calendar opens there while there is no date, or where it is told to.
    explicit OptionalDateEdit(QDate today, QWidget *parent = nullptr);
    void setCalendarStart(QDate start) { m_calendarStart = start; }
    /// Names the field for a screen reader, and its buttons after it.
    void setFieldName(const QString &name);

    void setDate(const std::optional<QDate> &date);
    /// Whether the field is empty or holds a date.
    [[nodiscard]] bool isUnderstood() const { return text().trimmed().isEmpty() || date(); }
    /// None while the field is empty or holds what is no date; isUnderstood() tells these apart.
    [[nodiscard]] std::optional<QDate> date() const;
    /// The same, but the one before while the field holds what is no date.
    [[nodiscard]] std::optional<QDate> dateOr(const std::optional<QDate> &before) const
    {
        return isUnderstood() ? date() : before;
    }

    void showCalendar();

signals:
    /// A date was picked in the calendar.
    void datePicked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void makeCalendar();
    void pick(QDate date);
    void tidy();
    void sayWhatIsUnderstood();
    void placeUnderstood();

    QDate m_today;
    QDate m_calendarStart;
    QLabel *m_understood;
    bool m_isComposing = false;  ///< what is composed stands behind the text too
    QCalendarWidget *m_calendar = nullptr;
};

/// Gives a line a button that clears it, and names both for a screen reader.
void addClearButton(QLineEdit &line, const QString &name);

/// The lines of a field for names, one a line: without those that are blank, and without blanks around them. A name that
/// was there before stays to the letter.
[[nodiscard]] QStringList namesIn(const GrowingEdit &field, const QStringList &before = {});

/// Whether keys write text into the widget when it has the keyboard.
[[nodiscard]] bool takesText(const QWidget &widget);

/// Sets the target of many frameworks at once: a label and the six levels, with a word for none of them.
class TargetChooser : public QWidget {
    Q_OBJECT

public:
    TargetChooser(const QString &label, const ViewOptions &options, QWidget *parent = nullptr);

    /// without is what it says when there is none.
    void setTarget(const std::optional<Level> &target, const QString &without);

signals:
    void chosen(const std::optional<psirt::Level> &target);

private:
    QComboBox *m_levels;
};

/// Keeps the mouse wheel from changing a field that does not have the keyboard: whoever scrolls a page means the page.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// The guard belongs to the field.
    explicit WheelGuard(QWidget *field);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace psirt
