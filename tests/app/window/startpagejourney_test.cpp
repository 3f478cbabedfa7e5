// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/guidepage.h"
#include "app/pages/startpage.h"
#include "app/widgets/labels.h"
#include "core/storage/projectfile.h"
#include "tests/app/window/windowjourney.h"

#include <QFileDialog>
#include <QPushButton>

namespace psirt::test {

using namespace pages;

namespace {

class StartPageJourney : public WindowJourney {
protected:
    StartPageJourney() { showStart(); }

    void showStart()
    {
        window().actions().start->trigger();
        settle();
    }

    [[nodiscard]] QAbstractButton &way(Beginning beginning)
    {
        return find<LinkButton>(QStringLiteral("beginning%1").arg(static_cast<int>(beginning)));
    }
    void choose(Beginning beginning)
    {
        ensureActive();
        way(beginning).click();
        settle();
    }
};

}  // namespace

TEST_F(StartPageJourney, IsWhereTheProgramBeginsWithoutAFile)
{
    program.reset();
    program.emplace(*qApp, catalogue(), clock, settings);
    program->start({});
    EXPECT_TRUE(showActive(window()));
    EXPECT_EQ(place(), QStringLiteral("start"));
    EXPECT_TRUE(way(Beginning::Rating).hasFocus());
    key(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("1.1"));
    digit(2);
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
}

TEST_F(StartPageJourney, LeadsToWhatExplainsTheSheetAndTheProgram)
{
    choose(Beginning::Introduction);
    EXPECT_EQ(place(), QStringLiteral("intro"));
    showStart();
    choose(Beginning::Guide);
    EXPECT_EQ(place(), QStringLiteral("guide"));
    click(*find<GuidePage>().findChild<QPushButton *>(QStringLiteral("start")));
    EXPECT_EQ(place(), QStringLiteral("1.1"));
}

/// A copy: it has no file, and nothing of it has to be saved.
TEST_F(StartPageJourney, OpensACopyOfTheSample)
{
    choose(Beginning::Sample);
    EXPECT_EQ(place(), QStringLiteral("overview"));
    EXPECT_EQ(document().path(), QString());
    EXPECT_FALSE(document().isModified());
    EXPECT_GT(document().score().overall.rated, 0);
}

TEST_F(StartPageJourney, AsksBeforeTheSampleTakesThePlaceOfAnEdit)
{
    document().setRating(framework("1.1"), level(3));
    ModalAnswers answers({clicking(QMessageBox::Cancel)});
    choose(Beginning::Sample);
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
    EXPECT_EQ(place(), QStringLiteral("start"));
}

TEST_F(StartPageJourney, ListsTheRecentFiles)
{
    EXPECT_TRUE(find<StartPage>().findChildren<LinkButton *>(QStringLiteral("recentFile")).isEmpty());
    Assessment assessment = emptyAssessment();
    rate(assessment, "1.1", 4);
    ASSERT_TRUE(writeProjectFile(path("製品&A.psirt"), assessment, Overwrite::Never));
    settings.addRecentFile(path("製品&A.psirt"));
    const auto links = find<StartPage>().findChildren<LinkButton *>(QStringLiteral("recentFile"));
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links.front()->text(), QStringLiteral("製品&A.psirt"));
    settle();
    links.front()->click();
    settle();
    EXPECT_EQ(document().path(), path("製品&A.psirt"));
    EXPECT_EQ(entry("1.1").rating, Rating(level(4)));
    EXPECT_EQ(place(), QStringLiteral("overview"));
}

}  // namespace psirt::test
