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

}  // namespace psirt::test
