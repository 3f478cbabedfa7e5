// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/importdialog.h"
#include "app/exchange/csvexport.h"
#include "app/exchange/xlsxexport.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/tableview.h"
#include "app/window/exporting.h"
#include "core/storage/atomicfile.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/scriptedprompts.h"

#include <QMessageBox>

namespace psirt::test {

using namespace exchange;
using namespace window;

namespace {

/// A colleague's answers: 1.1 at level 3 becomes 4, 1.2 gets a target of 5, 1.3 a note; 1.4 a level that is none.
class ImportJourney : public WindowJourney {
protected:
    ImportJourney()
    {
        rate(before, "1.1", 3);
        rate(before, "1.2", 2);
        EXPECT_TRUE(writeProjectFile(path("a.psirt"), before, Overwrite::Always));
        start(path("a.psirt"));
    }

    QString writeAnswers()
    {
        QByteArray csv = exportCsv(sheet(), before);
        replace(csv, "1,1.1,", ",rated,3,3,0,", ",rated,4,3,0,");
        replace(csv, "1,1.2,", ",rated,2,3,1,", ",rated,2,5,1,");
        replace(csv, "1,1.3,", ",unrated,,3,,,,,,", ",unrated,,3,,,\"見た、\r\n聞いた\",,,");
        replace(csv, "1,1.4,", ",unrated,,3,", ",unrated,三,3,");
        EXPECT_TRUE(writeAtomically(path("answers.csv"), csv));
        return path("answers.csv");
    }
    static void replace(QByteArray &csv, const char *row, const char *from, const char *to)
    {
        const qsizetype at = csv.indexOf(from, csv.indexOf(row));
        ASSERT_GE(at, 0) << row << from;
        csv.replace(at, qsizetype(qstrlen(from)), to);
    }

    void import(const QString &file, const ModalAnswers::Answer &answer)
    {
        const ModalAnswers answers({choosingFile(file), answer});
        program->window().actions().importData->trigger();
        settle();
    }
    [[nodiscard]] QString message()
    {
        return find<MessageBar>().isVisible() ? find<MessageBar>().accessibleName() : QString();
    }

    Assessment before = emptyAssessment();
};

QStringList column(const QDialog &dialog, int table, int column)
{
    QStringList texts;
    const ItemTable &widget = *dialog.findChildren<ItemTable *>().at(table);
    for (int row = 0; row < widget.rowCount(); ++row)
        texts.append(widget.item(row, column)->text());
    return texts;
}

}  // namespace

TEST_F(ImportJourney, ShowsWhatWouldChangeThenChangesItInOneStep)
{
    const QString file = writeAnswers();
    const QByteArray bytes = readWhole(file, 1 << 20).value();
    import(file, [this](QDialog &dialog) {
        EXPECT_EQ(document().assessment(), before);  // nothing has changed yet
        EXPECT_EQ(column(dialog, 0, 1),
                  QStringList({QStringLiteral("Level"), QStringLiteral("Target"), QStringLiteral("Note")}));
        EXPECT_EQ(column(dialog, 0, 4), QStringList({QStringLiteral("E2"), QStringLiteral("F3"), QStringLiteral("I4")}));
        EXPECT_EQ(column(dialog, 1, 0), QStringList(QStringLiteral("E5")));
        clicking("Import 3 Changes")(dialog);
    });
    EXPECT_EQ(entry("1.1").rating, Rating(level(4)));
    EXPECT_EQ(entry("1.2").target, level(5));
    EXPECT_EQ(entry("1.3").note, QStringLiteral("見た、\n聞いた"));
    EXPECT_TRUE(entry("1.4").rating.isUnrated());
    EXPECT_EQ(message(), QStringLiteral("3 changes were imported from %1.").arg(QDir::toNativeSeparators(file)));
    EXPECT_EQ(window().actions().undo->text(), QStringLiteral("&Undo: Import from Excel or CSV"));
    EXPECT_EQ(readWhole(file, 1 << 20).value(), bytes);
    ensureActive();
    click(*find<MessageBar>().findChildren<QPushButton *>().first());
    EXPECT_EQ(document().assessment(), before);
    EXPECT_EQ(message(), QString());
}

TEST_F(ImportJourney, OffersToUndoOnlyWhatItDid)
{
    import(writeAnswers(), clicking("Import 3 Changes"));
    EXPECT_NE(message(), QString());
    goTo("1.1");
    digit(5);
    EXPECT_EQ(message(), QString());
    key(Qt::Key_Z, Qt::ControlModifier);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document().assessment(), before);
}

TEST_F(ImportJourney, ChangesNothingWhenCancelled)
{
    import(writeAnswers(), clicking("Cancel"));
    EXPECT_EQ(document().assessment(), before);
    EXPECT_EQ(document().undoStack().count(), 0);
    EXPECT_EQ(message(), QString());
}

TEST_F(ImportJourney, ReadsAWorkbook)
{
    Assessment answers = before;
    rate(answers, "1.1", 5);
    EXPECT_TRUE(writeAtomically(path("answers.xlsx"), exportXlsx(sheet(), answers).value()));
    import(path("answers.xlsx"), clicking("Import 1 Change"));
    EXPECT_EQ(document().assessment(), answers);
}

TEST_F(ImportJourney, TakesInWhatIsStillBeingTypedFirst)
{
    goTo("1.3");
    key(Qt::Key_M, Qt::ControlModifier);
    typeText("typed");
    import(writeAnswers(), [](QDialog &dialog) {
        EXPECT_EQ(column(dialog, 0, 2).last(), QStringLiteral("typed"));
        dialog.reject();
    });
}

TEST_F(ImportJourney, WaitsForTheEndOfAWhatIf)
{
    document().tryLevel(framework("1.1"), level(1));
    window().actions().importData->trigger();  // opens no dialog
    EXPECT_TRUE(message().startsWith(QStringLiteral("Levels are being tried"))) << message().toStdString();
    EXPECT_EQ(document().whatIf().levels().size(), 1U);
}

TEST_F(ImportJourney, SaysWhatItCannotRead)
{
    const ViewOptions options{Type::scaled(window().font(), 100), Language::English, false};
    ScriptedPrompts prompts;
    const auto import = [&] { return importData({}, document(), prompts, options, window()); };
    EXPECT_EQ(import().changes, 0);
    EXPECT_EQ(prompts.asked, QStringList(QStringLiteral("import ") + folder.path()));
    EXPECT_TRUE(prompts.errors.empty());
    prompts.fileToImport = path("a.psirt");
    EXPECT_EQ(import().changes, 0);
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::UnknownColumns);
    EXPECT_EQ(prompts.errors[0].subject, path("a.psirt"));
}

TEST_F(ImportJourney, OffersToImportATableThatIsDropped)
{
    const QString file = writeAnswers();
    {
        const ModalAnswers answers({clicking("Import 3 Changes")});
        drop({QUrl::fromLocalFile(file)});
    }
    EXPECT_EQ(entry("1.1").rating, Rating(level(4)));
    EXPECT_EQ(document().file()->path, path("a.psirt")) << "the assessment stays the one that is open";
    EXPECT_EQ(message(), QStringLiteral("3 changes were imported from %1.").arg(QDir::toNativeSeparators(file)));
    EXPECT_EQ(settings.recentFiles(), QStringList(path("a.psirt")));
}

TEST_F(ImportJourney, OffersToImportATableThatIsOpened)
{
    const QString file = writeAnswers();
    const ModalAnswers answers({choosingFile(file), clicking("Cancel")});
    window().actions().open->trigger();
    settle();
    EXPECT_EQ(document().assessment(), before);
}

TEST_F(ImportJourney, OffersToImportATableThatTheProgramIsStartedWith)
{
    Assessment answers = emptyAssessment();
    rate(answers, "1.1", 5);
    EXPECT_TRUE(writeAtomically(path("answers.xlsx"), exportXlsx(sheet(), answers).value()));
    {
        const ModalAnswers dialogs({clicking("Import 1 Change")});
        start();
        program->start(path("answers.xlsx"));
        settle();
    }
    EXPECT_EQ(entry("1.1").rating, Rating(level(5)));
    EXPECT_FALSE(document().file());
}

/// What is in the file decides, whatever it is called.
TEST_F(ImportJourney, OpensAnAssessmentThatIsNamedLikeATable)
{
    EXPECT_TRUE(writeProjectFile(path("odd.csv"), before, Overwrite::Always));
    drop({QUrl::fromLocalFile(path("odd.csv"))});
    EXPECT_EQ(document().file()->path, path("odd.csv"));
}

TEST_F(ImportJourney, SaysThatATableIsMissing)
{
    const ModalAnswers answers({[](QDialog &dialog) {
        EXPECT_TRUE(qobject_cast<QMessageBox *>(&dialog));
        dialog.accept();
    }});
    program->workspace().open(path("none.csv"));
    settle();
}

}  // namespace psirt::test
