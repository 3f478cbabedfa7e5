// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/shortdialogs.h"
#include "app/dialogs/propertiesdialog.h"
#include "app/widgets/composition.h"
#include "app/widgets/fields.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

#include <stdexcept>

namespace psirt::test {

using namespace dialogs;

namespace {

/// With a clipboard that holds nothing in any format, as in a session that has just begun.
class GrowingEditTest : public testing::Test {
protected:
    GrowingEditTest()
    {
        watchComposition(*QCoreApplication::instance());
        QGuiApplication::clipboard()->setMimeData(new QMimeData);
    }
    ~GrowingEditTest() override { QGuiApplication::clipboard()->clear(); }
};

/// Pastes into each field for several lines, and says how many there are.
int pasteIntoEach(QWidget &widget)
{
    EXPECT_TRUE(widget.findChildren<QPlainTextEdit *>().isEmpty());
    int count = 0;
    for (QTextEdit *field : widget.findChildren<QTextEdit *>()) {
        EXPECT_TRUE(qobject_cast<GrowingEdit *>(field));
        const QString before = field->toPlainText();
        field->paste();
        EXPECT_EQ(field->toPlainText(), before);
        ++count;
    }
    return count;
}

}  // namespace

TEST_F(GrowingEditTest, PastesNothingFromAnEmptyClipboard)
{
    GrowingEdit field(1, 6);
    field.setText(QStringLiteral("as it was"));
    field.paste();
    EXPECT_FALSE(field.canPaste());
    EXPECT_EQ(field.toPlainText(), QStringLiteral("as it was"));
    QGuiApplication::clipboard()->setText(QStringLiteral("more, "));
    field.paste();
    EXPECT_EQ(field.toPlainText(), QStringLiteral("more, as it was"));
}

TEST_F(GrowingEditTest, IsTheFieldOfDialogsToo)
{
    PropertiesDialog properties({}, QDate(2026, 4, 1));
    EXPECT_EQ(pasteIntoEach(properties), 3);  // scope, assessors, remarks
    ExclusionDialog exclusion(*sheet().framework(FrameworkId(QStringLiteral("1.6"))), QStringLiteral("no rewards"));
    EXPECT_EQ(pasteIntoEach(exclusion), 1);
    EXPECT_EQ(exclusion.reason(), QStringLiteral("no rewards"));
}

/// The field shows every end of a line and every blank alike; its text keeps them apart.
TEST_F(GrowingEditTest, KeepsToTheLetterWhatIsNotEdited)
{
    GrowingEdit field(1, 6);
    const QString original = QStringLiteral("a\u00A0b\r\nc\u2028d\re");
    field.setText(original);
    EXPECT_EQ(field.text(), original);
    int edits = 0;
    QObject::connect(&field, &GrowingEdit::textEdited, &field, [&edits] { ++edits; });
    field.moveCursor(QTextCursor::End);
    field.insertPlainText(QStringLiteral("X"));
    EXPECT_EQ(field.text(), original + QLatin1Char('X'));
    field.moveCursor(QTextCursor::Start);
    field.insertPlainText(QStringLiteral("Y\n"));
    EXPECT_EQ(field.text(), QStringLiteral("Y\n") + original + QLatin1Char('X'));
    EXPECT_EQ(edits, 2);
}

/// What is there already is not put in anew: the cursor and what is being composed stay.
TEST_F(GrowingEditTest, KeepsWhatIsComposedWhenItsOwnTextIsSet)
{
    GrowingEdit field(1, 6);
    ASSERT_TRUE(showActive(field));
    field.setText(QStringLiteral("a\u00A0"));
    int edits = 0;
    QObject::connect(&field, &GrowingEdit::textEdited, &field, [&edits] { ++edits; });
    field.moveCursor(QTextCursor::End);
    compose(QStringLiteral("かな"));
    EXPECT_EQ(edits, 0) << "what is composed is no text yet";
    field.setText(QStringLiteral("a\u00A0"));
    EXPECT_EQ(field.textCursor().block().layout()->preeditAreaText(), QStringLiteral("かな"));
    commitComposition();
    EXPECT_EQ(field.text(), QStringLiteral("a\u00A0かな"));
    EXPECT_EQ(edits, 1);
}

TEST_F(GrowingEditTest, UndoesWhereItIsAskedTo)
{
    GrowingEdit field(1, 6);
    field.setText(QStringLiteral("before"));
    field.setUndoRedoEnabled(true);
    field.insertPlainText(QStringLiteral("typed, "));
    field.undo();
    EXPECT_EQ(field.toPlainText(), QStringLiteral("before"));
    field.setText(QStringLiteral("another"));
    field.undo();
    EXPECT_EQ(field.toPlainText(), QStringLiteral("another"));
}

namespace {

/// So many lines of 20 characters, each with its number and an end.
QString numbered(int lines)
{
    QString text;
    for (int i = 0; i < lines; ++i)
        text += QStringLiteral("%1 of them.\n").arg(i).rightJustified(20, QLatin1Char('0'));
    return text;
}

QToolButton &partButton(const GrowingEdit &field, const char *name)
{
    for (QToolButton *button : field.findChildren<QToolButton *>()) {
        if (button->accessibleName() == QString::fromLatin1(name))
            return *button;
    }
    throw std::runtime_error(name);
}

}  // namespace

/// 35,000 characters in lines of 20: three parts of 10,000, and one of 5,000.
TEST_F(GrowingEditTest, ShowsALongTextPartByPart)
{
    const QString text = numbered(1750);
    ASSERT_EQ(text.size(), 35'000);
    GrowingEdit field(1, 6);
    ASSERT_TRUE(showActive(field));
    field.setText(text);
    EXPECT_EQ(field.text(), text);
    EXPECT_EQ(field.partCount(), 4U);
    EXPECT_LE(field.toPlainText().size(), 10'000);
    EXPECT_TRUE(text.startsWith(field.toPlainText()));
    EXPECT_EQ(field.accessibleDescription(), QStringLiteral("Part 1 of 4"));
    EXPECT_FALSE(partButton(field, "Previous part").isEnabled());
    QString read = field.toPlainText();
    for (int i = 1; i < 4; ++i) {
        click(partButton(field, "Next part"));
        read += field.toPlainText();
    }
    EXPECT_EQ(read, text) << "all of it can be read";
    EXPECT_EQ(field.accessibleDescription(), QStringLiteral("Part 4 of 4"));
    EXPECT_FALSE(partButton(field, "Next part").isEnabled());
    click(partButton(field, "Previous part"));
    EXPECT_EQ(field.part(), 2U);
    EXPECT_EQ(field.text(), text);
}

TEST_F(GrowingEditTest, KeepsWhatIsNotShownOfALongText)
{
    const QString text = QString(25'000, QLatin1Char('a')) + QStringLiteral("\r\nend\u00A0");
    GrowingEdit field(1, 6);
    int edits = 0;
    QObject::connect(&field, &GrowingEdit::textEdited, &field, [&edits] { ++edits; });
    field.setText(text);
    field.insertPlainText(QStringLiteral("first "));
    EXPECT_EQ(field.text(), QStringLiteral("first ") + text);
    field.showPart(1);
    field.insertPlainText(QStringLiteral("second "));
    const QString both = QStringLiteral("first ") + text.left(9994) + QStringLiteral("second ") + text.mid(9994);
    EXPECT_EQ(field.text(), both) << "6 letters more in the first part of 10,000";
    EXPECT_EQ(edits, 2);
    field.setText(text);
    EXPECT_EQ(field.part(), 0U) << "undone: where it differs first";
    field.showPart(2);
    field.setText(text + QLatin1Char('!'));
    EXPECT_EQ(field.part(), 2U);
    EXPECT_TRUE(field.toPlainText().endsWith(QStringLiteral("end !")));
    field.setText(QStringLiteral("short"));
    EXPECT_EQ(field.partCount(), 1U);
    EXPECT_EQ(field.toPlainText(), QStringLiteral("short"));
    EXPECT_EQ(field.text(), QStringLiteral("short"));
    EXPECT_TRUE(field.accessibleDescription().isEmpty());
}

TEST_F(GrowingEditTest, TakesALongTextThatIsPastedPartByPart)
{
    GrowingEdit field(1, 6);
    int edits = 0;
    QObject::connect(&field, &GrowingEdit::textEdited, &field, [&edits] { ++edits; });
    field.setText(QStringLiteral("before [this] after"));
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(7);
    cursor.setPosition(13, QTextCursor::KeepAnchor);
    field.setTextCursor(cursor);
    const QString pasted = numbered(50'000);
    QGuiApplication::clipboard()->setText(pasted);
    field.paste();
    EXPECT_EQ(field.text(), QStringLiteral("before ") + pasted + QStringLiteral(" after"));
    EXPECT_EQ(edits, 1);
    EXPECT_EQ(field.part() + 1, field.partCount()) << "the cursor is behind what was pasted";
    EXPECT_LE(field.document()->blockCount(), 1001);
    field.insertPlainText(QStringLiteral("X"));
    EXPECT_EQ(field.text(), QStringLiteral("before ") + pasted + QStringLiteral("X after"));
}

/// A text of ends of lines alone is long although it has few characters.
TEST_F(GrowingEditTest, BoundsTheLinesOfAPart)
{
    GrowingEdit field(1, 6);
    field.setText(QString(2500, QLatin1Char('\n')));
    EXPECT_EQ(field.partCount(), 3U);
    EXPECT_EQ(field.document()->blockCount(), 1001) << "1,000 ends of lines";
    EXPECT_EQ(field.text(), QString(2500, QLatin1Char('\n')));
}

}  // namespace psirt::test
