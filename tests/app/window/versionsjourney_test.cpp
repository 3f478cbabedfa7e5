// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonwindow.h"
#include "app/widgets/messagebar.h"
#include "app/widgets/tableview.h"
#include "app/window/comparing.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QSpinBox>

namespace psirt::test {

namespace {

/// A file that was saved with level 1, then 2, then 4.
class VersionsJourney : public WindowJourney {
protected:
    VersionsJourney()
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", 1);
        EXPECT_TRUE(writeProjectFile(path("a.psirt"), assessment, Overwrite::Always));
        start(path("a.psirt"));
        program->keepVersionsIn(path("versions"));
        saveLevel(2);
        saveLevel(4);
    }

    void saveLevel(int number)
    {
        goTo("1.1");
        document().setRating(framework("1.1"), level(number));
        key(Qt::Key_S, Qt::ControlModifier);
        program->versions()->waitUntilKept();
        settle();
    }
    [[nodiscard]] std::optional<Level> openLevel() { return entry("1.1").rating.level(); }
    void openVersions(std::deque<ModalAnswers::Answer> answers)
    {
        if (!answers.empty())
            answers.front() = onceRead(std::move(answers.front()));
        const ModalAnswers modal(std::move(answers));
        window().actions().versions->trigger();
        settle();
    }
    /// As soon as no version is being read any more.
    [[nodiscard]] static ModalAnswers::Answer onceRead(ModalAnswers::Answer answer)
    {
        return [answer = std::move(answer)](QDialog &dialog) {
            const auto *table = dialog.findChild<ItemTable *>();
            EXPECT_TRUE(waitUntil([table] {
                return !table || table->rowCount() == 0 ||
                       table->item(table->rowCount() - 1, 3)->text() != QStringLiteral("Reading…");
            }));
            answer(dialog);
        };
    }
    [[nodiscard]] std::optional<Level> levelInFile() const
    {
        const auto loaded = readProjectFile(path("a.psirt"), catalogue());
        return loaded ? loaded.value().assessment.entry(framework("1.1")).rating.level() : std::nullopt;
    }
    /// The one before the latest.
    [[nodiscard]] static ModalAnswers::Answer second(const char *button)
    {
        return [button](QDialog &dialog) {
            press(dialog, Qt::Key_Down);
            clicking(button)(dialog);
        };
    }
};

}  // namespace

TEST_F(VersionsJourney, BringsBackAStateAsOneStep)
{
    openVersions({second("Bring Back")});
    EXPECT_EQ(openLevel(), level(1));
    EXPECT_TRUE(document().isModified());
    EXPECT_EQ(levelInFile(), level(4)) << "the file is the person's to save";
    EXPECT_TRUE(window().messages().isVisible());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(openLevel(), level(4));
    EXPECT_FALSE(document().isModified());
    EXPECT_FALSE(window().messages().isVisible());
}

TEST_F(VersionsJourney, KeepsNothingOfASaveThatChangesNothing)
{
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_S, Qt::ControlModifier);
    program->versions()->waitUntilKept();
    openVersions({[](QDialog &dialog) {
        const auto *table = dialog.findChild<ItemTable *>();
        ASSERT_NE(table, nullptr);
        EXPECT_EQ(table->rowCount(), 2) << "levels 2 and 1";
        clicking("Close")(dialog);
    }});
}

/// A sync program or a colleague wrote the file meanwhile, and the person replaces it all the same.
TEST_F(VersionsJourney, KeepsWhatAnotherProgramHadWritten)
{
    Assessment other = emptyAssessment();
    rate(other, "1.1", 0);
    ASSERT_TRUE(writeProjectFile(path("a.psirt"), other, Overwrite::Always));
    {
        const ModalAnswers answers({clicking("Replace")});
        saveLevel(5);
    }
    openVersions({clicking("Bring Back")});
    EXPECT_EQ(openLevel(), level(0));
}

TEST_F(VersionsJourney, OpensAStateToRead)
{
    openVersions({clicking("Open as a Copy")});
    EXPECT_EQ(openLevel(), level(2));
    EXPECT_FALSE(document().file());
    EXPECT_FALSE(document().isModified()) << "there is nothing to be saved";
    EXPECT_EQ(levelInFile(), level(4));
}

TEST_F(VersionsJourney, AsksBeforeACopyTakesThePlaceOfChanges)
{
    document().setRating(framework("1.1"), level(5));
    openVersions({clicking("Open as a Copy"), clicking(QMessageBox::Cancel)});
    EXPECT_EQ(openLevel(), level(5));
    EXPECT_TRUE(document().file());
}

TEST_F(VersionsJourney, ComparesAStateWithWhatIsOpen)
{
    openVersions({clicking("Compare with Now")});
    const auto *shown = program->comparing().window();
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->pair().comparison().framework(framework("1.1"))->from, level(2));
    EXPECT_EQ(shown->pair().comparison().framework(framework("1.1"))->to, level(4));
    EXPECT_TRUE(shown->pair().baseline().fileName().startsWith(QStringLiteral("a.psirt (")));
    EXPECT_TRUE(shown->pair().current().isOpenDocument);
}

TEST_F(VersionsJourney, SaysWhyThereAreNone)
{
    program->workspace().startNew({});
    settle();
    openVersions({});
    EXPECT_EQ(window().messages().accessibleName(),
              QStringLiteral("This assessment has no file yet, so there are no versions of it."));
}

TEST_F(VersionsJourney, SavesAlsoWhereNoneCanBeKept)
{
    QFile inTheWay(path("nowhere"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    program->keepVersionsIn(path("nowhere"));
    saveLevel(3);
    EXPECT_EQ(levelInFile(), level(3));
    EXPECT_TRUE(window().messages().isVisible());
    EXPECT_TRUE(window().messages().accessibleName().startsWith(
        QStringLiteral("The file is saved, but what it held before could not be kept as a version in ")));
    window().messages().hide();
    saveLevel(5);
    EXPECT_EQ(levelInFile(), level(5));
    EXPECT_FALSE(window().messages().isVisible()) << "once";
}

TEST_F(VersionsJourney, KeepsAsManyAsTheSettingsSay)
{
    {
        const ModalAnswers modal({[](QDialog &dialog) {
            for (QSpinBox *box : dialog.findChildren<QSpinBox *>()) {
                if (box->value() == 5)
                    box->setValue(0);
            }
            clicking("OK")(dialog);
        }});
        window().actions().settings->trigger();
        settle();
    }
    EXPECT_EQ(settings.keptVersions(), 0);
    saveLevel(3);
    openVersions({clicking("Close")});
    EXPECT_TRUE(QDir(path("versions")).isEmpty());
}

}  // namespace psirt::test
