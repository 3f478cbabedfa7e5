// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisontable.h"
#include "app/comparison/comparisonwindow.h"
#include "app/widgets/messagebar.h"
#include "tests/app/comparison/comparisonsamples.h"
#include "tests/app/reportdialog/waiting.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/previoussamples.h"
#include "tests/support/samebytes.h"

#include <QFile>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

namespace psirt::test {

using namespace comparison;
using namespace reportdialog;

namespace {

class ComparisonJourney : public WindowJourney {
protected:
    ComparisonJourney()
    {
        write("before.psirt", assessmentBefore());
        write("now.psirt", assessmentNow());
    }

    void write(const char *name, const Assessment &assessment)
    {
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
    }
    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void compareByKey(std::deque<ModalAnswers::Answer> answers = {})
    {
        const ModalAnswers dialogs(std::move(answers));
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    }
    [[nodiscard]] ComparisonWindow *comparison() { return program->comparing().window(); }
    [[nodiscard]] const ComparisonPair &pair() { return comparison()->pair(); }
    [[nodiscard]] QString message()
    {
        const auto *bar = comparison()->findChild<MessageBar *>();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    [[nodiscard]] ComparisonTable &table() { return *comparison()->findChild<ComparisonTable *>(); }
};

}  // namespace

TEST_F(ComparisonJourney, ComparesTheOpenDocumentWithAFile)
{
    start(path("now.psirt"));
    const QByteArray now = bytes("now.psirt");
    const QByteArray before = bytes("before.psirt");
    EXPECT_EQ(window().actions().compare->text(), QStringLiteral("Co&mpare…"));
    compareByKey({choosingFile(path("before.psirt"))});
    ASSERT_NE(comparison(), nullptr);
    EXPECT_TRUE(comparison()->isVisible());
    EXPECT_TRUE(pair().current().isOpenDocument);
    EXPECT_EQ(pair().current().fileName(), QStringLiteral("now.psirt"));
    EXPECT_EQ(pair().baseline().fileName(), QStringLiteral("before.psirt"));
    EXPECT_EQ(message(), QString());
    document().setRating(framework("1.3"), level(5));
    EXPECT_EQ(pair().comparison().framework(framework("1.3"))->kind, ChangeKind::Raised) << "it follows";
    EXPECT_TRUE(sameBytes(bytes("now.psirt"), now));
    EXPECT_TRUE(sameBytes(bytes("before.psirt"), before));
}

TEST_F(ComparisonJourney, TakesTheFileThatTheDocumentNamesWithoutAsking)
{
    Assessment assessment = assessmentNow();
    Properties properties = assessment.properties();
    properties.previous = rememberAsPrevious(assessmentBefore(), QStringLiteral("before.psirt"));
    assessment.setProperties(properties);
    write("now.psirt", assessment);
    start(path("now.psirt"));
    compareByKey();
    ASSERT_NE(comparison(), nullptr);
    EXPECT_EQ(message(),
              QStringLiteral("Compared with “before.psirt”, which the open assessment names as the one before it."));
    write("older.psirt", emptyAssessment());
    const ModalAnswers dialogs({choosingFile(path("older.psirt"))});
    for (QPushButton *button : comparison()->findChild<MessageBar *>()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Choose Another…"))
            click(*button);
    }
    EXPECT_EQ(pair().baseline().fileName(), QStringLiteral("older.psirt"));
}

/// A file from elsewhere may name anything; only its own folder is looked into.
TEST_F(ComparisonJourney, AsksWhereTheNamedFileIsNotThere)
{
    Assessment assessment = assessmentNow();
    Properties properties = assessment.properties();
    properties.previous = rememberAsPrevious(assessmentBefore(), QStringLiteral("gone.psirt"));
    assessment.setProperties(properties);
    write("now.psirt", assessment);
    start(path("now.psirt"));
    compareByKey({choosingFile(path("before.psirt"))});
    ASSERT_NE(comparison(), nullptr);
    EXPECT_EQ(message(), QString());
}

TEST_F(ComparisonJourney, ComparesAnyTwoFilesWhereNothingIsOpen)
{
    compareByKey({choosingFile(path("before.psirt")), choosingFile(path("now.psirt"))});
    ASSERT_NE(comparison(), nullptr);
    EXPECT_EQ(pair().document(), nullptr);
    EXPECT_EQ(pair().current().fileName(), QStringLiteral("now.psirt"));
}

TEST_F(ComparisonJourney, OpensNothingWhenItIsCancelledOrTheFileIsDamaged)
{
    start(path("now.psirt"));
    compareByKey({[](QDialog &dialog) { press(dialog, Qt::Key_Escape); }});
    EXPECT_EQ(comparison(), nullptr);
    QFile damaged(path("damaged.psirt"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("no JSON");
    damaged.close();
    compareByKey({choosingFile(path("damaged.psirt")), clicking(QMessageBox::Ok)});
    EXPECT_EQ(comparison(), nullptr);
}

TEST_F(ComparisonJourney, KeepsItsPairWhenAnotherDocumentIsOpened)
{
    start(path("now.psirt"));
    compareByKey({choosingFile(path("before.psirt"))});
    const QPointer<ComparisonWindow> first = comparison();
    compareByKey();
    EXPECT_EQ(comparison(), first) << "it compares the open document already";
    EXPECT_TRUE(program->workspace().open(path("before.psirt")));
    settle();
    EXPECT_EQ(pair().current().assessment.properties().title, QStringLiteral("Spring 2026"));
    EXPECT_FALSE(pair().current().isOpenDocument);
    document().setRating(framework("1.3"), level(5));
    EXPECT_EQ(pair().comparison().framework(framework("1.3"))->kind, ChangeKind::Unchanged);
    compareByKey({choosingFile(path("now.psirt"))});
    EXPECT_NE(comparison(), first) << "another document is compared now";
    EXPECT_TRUE(first.isNull());
    EXPECT_TRUE(pair().current().isOpenDocument);
}

TEST_F(ComparisonJourney, SpeaksTheNewLanguageAndGrowsWithTheText)
{
    start(path("now.psirt"));
    compareByKey({choosingFile(path("before.psirt"))});
    const QPointer<ComparisonWindow> first = comparison();
    const int before = table().font().pointSize();
    window().actions().zoomIn->trigger();
    EXPECT_GT(table().font().pointSizeF(), before);
    settings.setLanguage(Language::Japanese);
    emit window().settingsChanged();
    settle();
    ASSERT_EQ(comparison(), first);
    EXPECT_EQ(table().model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("フレームワーク"));
    EXPECT_TRUE(pair().current().isOpenDocument);
}

TEST_F(ComparisonJourney, HasTheKeysOfTheMainWindow)
{
    start(path("now.psirt"));
    compareByKey({choosingFile(path("before.psirt"))});
    const auto pressHere = [this](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        EXPECT_TRUE(showActive(*comparison()));
        press(*comparison(), key, modifiers);
    };
    const double before = table().font().pointSizeF();
    pressHere(Qt::Key_Plus, Qt::ControlModifier);
    pressHere(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(settings.zoom(), 120);
    EXPECT_NEAR(table().font().pointSizeF(), before * 1.2, 0.01);
    pressHere(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(settings.zoom(), 110);
    pressHere(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(settings.zoom(), 100);
    pressHere(Qt::Key_Escape, {});
    settle();
    EXPECT_EQ(comparison(), nullptr);
    EXPECT_TRUE(window().isVisible());
}

TEST_F(ComparisonJourney, GoesToAFrameworkInTheMainWindow)
{
    start(path("now.psirt"));
    compareByKey({choosingFile(path("before.psirt"))});
    comparison()->findChild<QTabWidget *>()->setCurrentIndex(1);
    settle();
    EXPECT_TRUE(showActive(*comparison()));
    table().setFocus();
    press(*comparison(), Qt::Key_Down);
    press(*comparison(), Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("1.2"));
    EXPECT_TRUE(window().isActiveWindow());
}

TEST_F(ComparisonJourney, SavesAChart)
{
    start(path("now.psirt"));
    compareByKey({choosingFile(path("before.psirt"))});
    EXPECT_TRUE(showActive(*comparison()));
    const ModalAnswers dialogs({choosingFile(path("chart.png"))});
    click(*comparison()->findChild<QToolButton *>(QStringLiteral("saveChart")));
    EXPECT_TRUE(QFile::exists(path("chart.png")));
    EXPECT_TRUE(message().startsWith(QStringLiteral("The chart was saved as ")));
}

TEST_F(ComparisonJourney, SavesItsReport)
{
    start(path("now.psirt"));
    compareByKey({choosingFile(path("before.psirt"))});
    EXPECT_TRUE(showActive(*comparison()));
    const ModalAnswers dialogs({[](QDialog &dialog) {
                                    press(dialog, Qt::Key_Return);
                                    waitForExport(static_cast<ReportDialog &>(dialog));
                                },
                                choosingFile(path("report.pdf"))});
    emit comparison() -> reportRequested();
    EXPECT_TRUE(bytes("report.pdf").startsWith("%PDF-"));
    EXPECT_TRUE(message().startsWith(QStringLiteral("The comparison was saved as "))) << message().toStdString();
}

TEST_F(ComparisonJourney, AsksBeforeItShowsWhatABlindAssessmentHides)
{
    write("blind.psirt", startedAssessment(CarryOver::Levels::Hidden));
    start(path("blind.psirt"));
    compareByKey({clicking(QMessageBox::Cancel)});
    EXPECT_EQ(comparison(), nullptr);
    compareByKey({clicking("Compare All the Same"), choosingFile(path("before.psirt"))});
    EXPECT_NE(comparison(), nullptr);
}

/// The program ends with its main window.
TEST_F(ComparisonJourney, DoesNotKeepTheProgramRunning)
{
    start(path("now.psirt"));
    compareByKey({choosingFile(path("before.psirt"))});
    EXPECT_FALSE(comparison()->testAttribute(Qt::WA_QuitOnClose));
    const QPointer<ComparisonWindow> first = comparison();
    program.reset();
    EXPECT_TRUE(first.isNull());
}

}  // namespace psirt::test
