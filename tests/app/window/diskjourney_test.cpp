// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messagebar.h"
#include "core/storage/openmark.h"
#include "tests/app/window/windowjourney.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace psirt::test {

namespace {

/// What a person sees of the file on the disk.
class DiskJourney : public WindowJourney {
protected:
    QString writeProject(const char *name, int number)
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", number);
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
        return path(name);
    }
    [[nodiscard]] static std::optional<int> levelIn(const QString &path)
    {
        const auto loaded = readProjectFile(path, catalogue());
        const auto level = loaded ? loaded.value().assessment.entry(framework("1.1")).rating.level() : std::nullopt;
        return level ? std::optional(level->number()) : std::nullopt;
    }
    void rateAnew(int number)
    {
        goTo("1.1");
        digit(number);
    }
    void save() { key(Qt::Key_S, Qt::ControlModifier); }
    [[nodiscard]] QString message() { return find<MessageBar>().findChild<QLabel *>()->text(); }
};

void escape(QDialog &dialog)
{
    press(dialog, Qt::Key_Escape);
}

}  // namespace

/// The file dialog takes what follows the last dot for a suffix, and does not ask about the file that is meant.
TEST_F(DiskJourney, AsksBeforeItReplacesAFileWhoseSuffixWasNotTyped)
{
    const QString file = writeProject("成熟度_2026.04.psirt", 1);
    rateAnew(3);
    {
        const ModalAnswers answers({choosingFile(path("成熟度_2026.04")), clicking(QMessageBox::Cancel), escape});
        save();
    }
    EXPECT_EQ(levelIn(file), 1);
    {
        const ModalAnswers answers({choosingFile(path("成熟度_2026.04")), clicking("Replace")});
        save();
    }
    EXPECT_EQ(levelIn(file), 3);
    EXPECT_EQ(document().path(), file);
}

TEST_F(DiskJourney, AsksWhereToSaveAFileThatIsGone)
{
    const QString file = writeProject("a.psirt", 1);
    start(file);
    rateAnew(3);
    ASSERT_TRUE(QFile::rename(file, path("b.psirt")));
    {
        const ModalAnswers answers({escape});
        save();
    }
    EXPECT_FALSE(QFileInfo::exists(file));
    {
        const ModalAnswers answers({clicking("Save Here Again")});
        save();
    }
    EXPECT_EQ(levelIn(file), 3);
    EXPECT_EQ(levelIn(path("b.psirt")), 1);
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(DiskJourney, OffersAnotherPlaceWhereSavingFailed)
{
    ASSERT_TRUE(QDir().mkpath(path("gone")));
    start(writeProject("gone/a.psirt", 1));
    rateAnew(3);
    ASSERT_TRUE(QDir(path("gone")).removeRecursively());
    {
        const ModalAnswers answers({escape});
        save();
    }
    EXPECT_TRUE(window().isWindowModified());
    {
        const ModalAnswers answers({clicking("Save As…"), choosingFile(path("a.psirt"))});
        save();
    }
    EXPECT_EQ(levelIn(path("a.psirt")), 3);
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(DiskJourney, TellsWhoHasAFileOpen)
{
    program->workspace().markOpenFiles(Opener::thisProgram());
    const QString file = writeProject("a.psirt", 1);
    const auto theirs = HeldMark::hold(file,
                                       {QStringLiteral("desk-7"), QStringLiteral("00ff"), QStringLiteral("sato"),
                                        QStringLiteral("<b>佐藤</b>"), 4711, QStringLiteral("boot space 1")},
                                       QDateTime(QDate(2026, 4, 1), QTime(9, 5)));
    const ModalAnswers answers({[](QDialog &dialog) {
        const auto &box = dynamic_cast<QMessageBox &>(dialog);
        EXPECT_EQ(box.textFormat(), Qt::PlainText);
        EXPECT_EQ(box.text(), QStringLiteral("“a.psirt” is already open."));
        const QString who = QStringLiteral("<b>佐藤</b> opened it on the computer “desk-7” (1 April 2026, 09:05).");
        EXPECT_TRUE(box.informativeText().startsWith(who)) << box.informativeText().toStdString();
        clicking("Open for Reading Only")(dialog);
    }});
    drop({QUrl::fromLocalFile(file)});
    EXPECT_EQ(window().windowTitle(), QStringLiteral("a.psirt (reading only)[*]"));
    EXPECT_TRUE(find<MessageBar>().isVisible());
    EXPECT_TRUE(message().startsWith(QStringLiteral("Opened for reading only.")));
}

}  // namespace psirt::test
