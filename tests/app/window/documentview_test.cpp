// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/documentview.h"

#include "app/pages/areapage.h"
#include "app/pages/frameworkpage.h"
#include "app/pages/nextlevelspage.h"
#include "app/pages/overviewpage.h"
#include "app/pages/page.h"
#include "app/pages/planpage.h"
#include "app/pages/referencepanel.h"
#include "tests/app/window/windowjourney.h"

#include <QSignalSpy>

namespace psirt::test {

using namespace pages;
using namespace window;

namespace {

class DocumentViewTest : public WindowJourney {
protected:
    template <typename Widget>
    [[nodiscard]] Widget *made()
    {
        return window().findChild<Widget *>();
    }

    QString writeProject(const char *name)
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", 3);
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
        return path(name);
    }

    void makeProgram()
    {
        program.reset();
        program.emplace(*static_cast<QApplication *>(QCoreApplication::instance()), catalogue(), clock, settings);
    }
};

}  // namespace

TEST_F(DocumentViewTest, IsMadeOnceOfTheFileThatTheProgramStartsWith)
{
    const QString file = writeProject("a.psirt");
    makeProgram();
    const QSignalSpy made(&window(), &MainWindow::viewRebuilt);
    program->start(file);
    settle();
    EXPECT_EQ(made.count(), 1);
    EXPECT_EQ(entry("1.1").rating, Rating(level(3)));
    EXPECT_TRUE(scores().contains(QStringLiteral("3.00"))) << scores().toStdString();
}

TEST_F(DocumentViewTest, StandsBehindAnErrorAtTheStart)
{
    makeProgram();
    bool isThere = false;
    {
        const ModalAnswers answers({[&](QDialog &dialog) {
            isThere = window().isVisible() && made<DocumentView>() && dialog.parentWidget() == &window();
            clicking(QMessageBox::Ok)(dialog);
        }});
        program->start(path("none.psirt"));
    }
    EXPECT_TRUE(isThere);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(place(), QStringLiteral("overview"));
}

TEST_F(DocumentViewTest, MakesAPageWhenItIsFirstShown)
{
    EXPECT_NE(made<OverviewPage>(), nullptr);
    EXPECT_EQ(window().findChildren<ChartPage *>().size(), 1);
    EXPECT_EQ(made<FrameworkPage>(), nullptr);
    EXPECT_EQ(made<ReferencePanel>(), nullptr);
    goTo("1.1");
    ASSERT_NE(made<FrameworkPage>(), nullptr);
    EXPECT_TRUE(made<FrameworkPage>()->isVisible());
    EXPECT_TRUE(made<ReferencePanel>()->isVisible());
    state().goTo(PlanLocation{});
    settle();
    const auto *plan = made<PlanPage>();
    ASSERT_NE(plan, nullptr);
    EXPECT_FALSE(made<FrameworkPage>()->isVisible());
    EXPECT_FALSE(made<ReferencePanel>()->isVisible());
    state().goBack();
    settle();
    state().goForward();
    settle();
    EXPECT_EQ(made<PlanPage>(), plan) << "once";
    EXPECT_EQ(made<NextLevelsPage>(), nullptr);
}

/// Page after page in another order than usual: each holds what was chosen before it was made.
TEST_F(DocumentViewTest, ShowsInALatePageWhatWasChosenBefore)
{
    state().setSideTab(SideTab::Notes);
    document().whatIf().tryLevels({{framework("1.1"), level(4)}});
    goTo("1.1");
    EXPECT_TRUE(card(4).findChild<LevelButton *>()->isChecked());
    EXPECT_FALSE(made<ReferencePanel>()->isVisible()) << "the notes were chosen";
    digit(5);
    state().goTo(area("1"));
    settle();
    ASSERT_NE(made<AreaPage>(), nullptr);
    bool saysSo = false;
    for (const QLabel *label : made<AreaPage>()->findChildren<QLabel *>())
        saysSo = saysSo || label->text().contains(QStringLiteral("5.00"));
    EXPECT_TRUE(saysSo);
    key(Qt::Key_Z, Qt::ControlModifier);
    saysSo = false;
    for (const QLabel *label : made<AreaPage>()->findChildren<QLabel *>())
        saysSo = saysSo || label->text().contains(QStringLiteral("4.00"));
    EXPECT_TRUE(saysSo) << "undone";
}

/// The text size builds the view anew, with the one page that is shown.
/// The side bar may take what its titles need, but not from the panel that comes later.
TEST_F(DocumentViewTest, KeepsThePanelWideWhereThereIsMuchRoom)
{
    window().resize(1920, 1056);
    settle();
    goTo("1.1");
    const auto *panel = made<ReferencePanel>();
    ASSERT_NE(panel, nullptr);
    ASSERT_TRUE(panel->isVisible());
    EXPECT_GE(panel->width(), 40 * gridUnit);
    key(Qt::Key_F8);
    key(Qt::Key_F9);
    key(Qt::Key_F9);
    EXPECT_FALSE(panel->isVisible());
    key(Qt::Key_F8);
    EXPECT_GE(panel->width(), 40 * gridUnit) << "folded while the side bar changed";
}

TEST_F(DocumentViewTest, MakesOnlyThePageThatIsShownWhenItIsBuiltAnew)
{
    goTo("1.1");
    state().goTo(PlanLocation{});
    settle();
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_NE(made<PlanPage>(), nullptr);
    EXPECT_EQ(made<OverviewPage>(), nullptr);
    EXPECT_EQ(made<FrameworkPage>(), nullptr);
}

}  // namespace psirt::test
