// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/fields.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/previoussamples.h"
#include "tests/support/samebytes.h"

#include <QCheckBox>
#include <QFile>
#include <QRadioButton>

namespace psirt::test {

namespace {

/// Half a year later: an assessment that stands on last time's file.
class StartJourney : public WindowJourney {
protected:
    StartJourney() { EXPECT_TRUE(writeProjectFile(path("Autumn.psirt"), lastTimesAssessment(), Overwrite::Always)); }

    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    /// Presses the keys of the command, and answers what comes up.
    void startNew(std::deque<ModalAnswers::Answer> answers)
    {
        const ModalAnswers modal(std::move(answers));
        key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    }
    /// Types a title, chooses what happens to the levels, and creates.
    [[nodiscard]] static ModalAnswers::Answer creating(const char *title, const char *levels = "shown")
    {
        return [title, levels](QDialog &dialog) {
            type(dialog, title);
            click(*dialog.findChild<QRadioButton *>(QString::fromLatin1(levels)));
            clicking("Create")(dialog);
        };
    }
    [[nodiscard]] QString previousLine()
    {
        return find<QLabel>(QStringLiteral("previous"))
            .accessibleName()
            .replace(QChar(QChar::Nbsp), QLatin1Char(' '))
            .simplified();
    }
    [[nodiscard]] GrowingEdit &reason() { return find<GrowingEdit>(QStringLiteral("changeReason")); }
};

}  // namespace

TEST_F(StartJourney, StartsFromTheOpenFileAndLeavesItAsItIs)
{
    const QByteArray before = bytesOf(path("Autumn.psirt"));
    start(path("Autumn.psirt"));
    startNew({creating("Autumn")});
    EXPECT_EQ(document().assessment().properties().title, QStringLiteral("Autumn"));
    EXPECT_EQ(document().assessment().properties().date, QDate(2026, 4, 1));
    EXPECT_EQ(document().assessment().properties().previous,
              rememberAsPrevious(lastTimesAssessment(), QStringLiteral("Autumn.psirt")));
    EXPECT_TRUE(entry("1.1").rating.isUnrated());
    EXPECT_EQ(entry("1.3").rating, Rating::excluded(QStringLiteral("no partners")));
    EXPECT_FALSE(document().file());
    EXPECT_TRUE(window().isWindowModified()) << "it is in no file yet";
    EXPECT_EQ(place(), QStringLiteral("overview"));
    {
        const ModalAnswers answers({[](QDialog &dialog) {
            EXPECT_EQ(dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text(),
                      QStringLiteral("Autumn (2).psirt"))
                << "the same title, another file";
            press(dialog, Qt::Key_Return);
        }});
        key(Qt::Key_S, Qt::ControlModifier);
    }
    EXPECT_EQ(document().file()->path, path("Autumn (2).psirt"));
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_TRUE(sameBytes(bytesOf(path("Autumn.psirt")), before));
}

TEST_F(StartJourney, AsksForAFileWhereNoneIsOpen)
{
    startNew({[](QDialog &dialog) { press(dialog, Qt::Key_Escape); }});
    EXPECT_FALSE(document().assessment().properties().previous) << "no file, nothing new";
    startNew({choosingFile(path("Autumn.psirt")), creating("Spring", "carriedOver")});
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
    EXPECT_EQ(entry("1.1").note, QString());
    EXPECT_EQ(document().assessment().properties().previous->file, QStringLiteral("Autumn.psirt"));
}

TEST_F(StartJourney, TellsOfAFileThatCannotBeRead)
{
    QFile file(path("broken.psirt"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    startNew({choosingFile(path("broken.psirt")), clicking(QMessageBox::Ok)});
    EXPECT_FALSE(document().assessment().properties().previous);
}

TEST_F(StartJourney, AsksBeforeChangesAreLostAndStartsWithoutThem)
{
    start(path("Autumn.psirt"));
    goTo("1.1");
    digit(5);
    startNew({clicking(QMessageBox::Cancel)});
    EXPECT_EQ(entry("1.1").rating, Rating(level(5)));
    startNew({clicking(QMessageBox::Discard), [](QDialog &dialog) { press(dialog, Qt::Key_Escape); }});
    EXPECT_EQ(entry("1.1").rating, Rating(level(5))) << "cancelled: nothing is lost";
    startNew({clicking(QMessageBox::Discard), creating("Spring")});
    EXPECT_EQ(document().assessment().properties().previous->entries.at(framework("1.1")).rating, Rating(level(2)))
        << "what was given up is no part of last time";
}

/// Nothing of last time is to be seen, one framework is rated, then it is there with the difference, and its reason is
/// written, saved and read again.
TEST_F(StartJourney, AssessesBlind)
{
    start(path("Autumn.psirt"));
    startNew({creating("Spring", "hidden")});
    goTo("1.1");
    const QString hidden = QStringLiteral("Last time’s rating is hidden until you rate this framework.");
    EXPECT_EQ(previousLine(), hidden);
    key(Qt::Key_M, Qt::ControlModifier);
    EXPECT_FALSE(reason().isVisible());
    for (const QLabel *label : window().findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("no rules yet")));
    card(4).focusLevel();
    digit(4);
    EXPECT_EQ(previousLine(), QStringLiteral("Last time (1 October 2025): Level 2 → now: Level 4 ▲ Raised +2"));
    ASSERT_TRUE(reason().isVisible());
    goTo("1.2");
    EXPECT_EQ(previousLine(), hidden) << "each framework for itself";
    goTo("1.1");
    key(Qt::Key_W, Qt::AltModifier);
    EXPECT_TRUE(reason().hasFocus());
    typeText("new rules");
    {
        const ModalAnswers answers({choosingFile(path("Spring.psirt"))});
        key(Qt::Key_S, Qt::ControlModifier);
    }
    const Assessment saved = document().assessment();
    start(path("Spring.psirt"));
    EXPECT_EQ(document().assessment(), saved);
    goTo("1.1");
    EXPECT_EQ(entry("1.1").changeReason, QStringLiteral("new rules"));
    EXPECT_EQ(reason().toPlainText(), QStringLiteral("new rules"));
    goTo("1.2");
    EXPECT_EQ(previousLine(), hidden);
}

TEST_F(StartJourney, HidesAgainWhatAnUndoneRatingRevealed)
{
    start(path("Autumn.psirt"));
    startNew({creating("Spring", "hidden")});
    goTo("1.1");
    digit(4);
    const QString seen = window().actions().undo->text();
    EXPECT_FALSE(seen.contains(QLatin1Char('2'))) << seen.toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(previousLine(), QStringLiteral("Last time’s rating is hidden until you rate this framework."));
}

TEST_F(StartJourney, RevealsAllUnderProperties)
{
    start(path("Autumn.psirt"));
    startNew({creating("Spring", "hidden")});
    {
        const ModalAnswers answers({[](QDialog &dialog) {
            for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
                if (box->text().contains(QStringLiteral("ide last time")))
                    click(*box);
            }
            clicking("OK")(dialog);
        }});
        key(Qt::Key_Return, Qt::AltModifier);
    }
    goTo("1.1");
    EXPECT_EQ(previousLine(), QStringLiteral("Last time (1 October 2025): Level 2"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(previousLine(), QStringLiteral("Last time’s rating is hidden until you rate this framework."));
}

TEST_F(StartJourney, StartsFromTheSample)
{
    start(QStringLiteral(PSIRT_SOURCE_DIR "/resources/samples/sample-2025.psirt"));
    startNew({creating("2026")});
    const Assessment &assessment = document().assessment();
    EXPECT_EQ(assessment.properties().organization, QStringLiteral("株式会社サンプルシステムズ"));
    EXPECT_TRUE(entry("5.2").rating.isExcluded());
    EXPECT_TRUE(entry("1.1").rating.isUnrated());
    EXPECT_TRUE(document().sincePrevious()->average()->baseline);
    EXPECT_FALSE(document().sincePrevious()->average()->current);
}

}  // namespace psirt::test
