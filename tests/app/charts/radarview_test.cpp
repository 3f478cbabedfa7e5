// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/radartext.h"
#include "app/charts/radarview.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace psirt::test {

using namespace charts;
using namespace drawings;

namespace {

class RadarViewTest : public testing::Test {
protected:
    RadarViewTest()
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "6.1", 0);
        rate(assessment, "6.2", 4);
        exclude(assessment, "6.4");
        setTarget(assessment, "6.2", 5);
        view.setRadar(radarOfArea(sheet(), scoreAssessment(sheet(), assessment), area("6")));
        view.resize(520, 420);
        view.show();
        view.activateWindow();
        view.setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
    }

    RadarView view;
};

}  // namespace

TEST(EmptyRadarView, StandsPointerAndKeys)
{
    RadarView view;
    view.setLanguage(Language::Japanese);
    view.resize(520, 420);
    view.show();
    view.activateWindow();
    view.setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    QTest::mouseMove(view.viewport(), {260, 210});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {260, 210});
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&view, &leave);
    QTest::keyClick(&view, Qt::Key_Right);
    view.clearFocus();
    EXPECT_FALSE(view.currentAxis());
    EXPECT_TRUE(view.readout().isEmpty());
    EXPECT_FALSE(view.grab().isNull());
}

TEST_F(RadarViewTest, SaysEveryNumberInWords)
{
    // 6.2's target 5 is above the highest level that can be chosen there, 4; the others have the default target 3.
    EXPECT_EQ(view.accessibleDescription().split(QLatin1Char('\n')),
              (QStringList{QStringLiteral("6.1 PSIRT チームのトレーニング: level 0, target 3"),
                           QStringLiteral("6.2 開発チームのトレーニング: level 4, target 4"),
                           QStringLiteral("6.3 診断チームのトレーニング: Out of scope"),
                           QStringLiteral("6.4 全てのステークホルダへの継続的な教育: Excluded"),
                           QStringLiteral("6.5 フィードバック機能の提供: Not rated, target 3")}));
    EXPECT_FALSE(view.accessibleName().isEmpty());
}

TEST_F(RadarViewTest, WalksTheAxesByKeys)
{
    QSignalSpy activated(&view, &RadarView::axisActivated);
    EXPECT_EQ(view.currentAxis(), std::nullopt) << "a page that opens shows its chart undisturbed";
    view.clearFocus();
    view.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(view.currentAxis(), 0U);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.readout(), QStringLiteral("6.2 開発チームのトレーニング: level 4, target 4"));
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toString(), QStringLiteral("6.2"));
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.currentAxis(), 4U);  // round the end
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.currentAxis(), 0U);
}

TEST_F(RadarViewTest, OpensTheAxisWhoseLabelIsClicked)
{
    QSignalSpy activated(&view, &RadarView::axisActivated);
    const QPoint label = view.axisChart().spots()[3].label.center().toPoint();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, label);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toString(), QStringLiteral("6.4"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_EQ(activated.size(), 1);
}

TEST_F(RadarViewTest, TakesAClickWhereNothingIsDrawn)
{
    QSignalSpy activated(&view, &RadarView::axisActivated);
    view.chart()->resize(100, 100);  // as while the view takes another size: most of it is empty then
    const QPoint empty(500, 400);
    ASSERT_EQ(view.itemAt(empty), nullptr);
    for (const Qt::MouseButton button : {Qt::LeftButton, Qt::RightButton})
        QTest::mouseClick(view.viewport(), button, {}, empty);
    EXPECT_LE(activated.size(), 1);
}

TEST_F(RadarViewTest, ReadsOutWhatThePointerIsOn)
{
    QTest::mouseMove(view.viewport(), view.axisChart().spots()[1].level->toPoint());
    EXPECT_EQ(view.readout(), QStringLiteral("6.2 開発チームのトレーニング: level 4, target 4"));
}

TEST_F(RadarViewTest, ReadsOutTheAxisWhoseLineThePointerIsOn)
{
    const QLineF line = view.axisChart().scale(4);
    QTest::mouseMove(view.viewport(), line.pointAt(0.8).toPoint());
    EXPECT_EQ(view.readout(), QStringLiteral("6.5 フィードバック機能の提供: Not rated, target 3"));
    QTest::mouseMove(view.viewport(), line.p1().toPoint());  // where all axes meet
    EXPECT_NE(view.readout(), QStringLiteral("6.5 フィードバック機能の提供: Not rated, target 3"));
}

TEST_F(RadarViewTest, OpensTheAxisWhoseMarkIsClicked)
{
    QSignalSpy activated(&view, &RadarView::axisActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.axisChart().spots()[1].level->toPoint());
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toString(), QStringLiteral("6.2"));
}

TEST_F(RadarViewTest, SaysTheBaselineAndTheRange)
{
    Radar radar = view.radar();
    radar.axes[1].baseline = 2;
    radar.axes[1].low = 3;
    radar.axes[1].high = 5;
    radar.baseline = RadarBaseline::Previous;
    EXPECT_EQ(axisSentence(radar, 1, Language::Japanese),
              QStringLiteral("6.2 開発チームのトレーニング: level 4, unsure, from 3 to 5, last time 2, target 4"));
    radar.baseline = RadarBaseline::Answers;
    view.setRadar(radar);
    EXPECT_EQ(view.accessibleDescription().split(QLatin1Char('\n'))[1],
              QStringLiteral("6.2 開発チームのトレーニング: what-if 4, unsure, from 3 to 5, rated 2, target 4"));
}

TEST_F(RadarViewTest, FollowsThePalette)
{
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x20, 0x22, 0x24));
    dark.setColor(QPalette::Text, Qt::white);
    view.setPalette(dark);
    EXPECT_EQ(view.backgroundBrush().color(), QColor(0x20, 0x22, 0x24));
    EXPECT_EQ(view.axisChart().spots().size(), 5U);
}

TEST_F(RadarViewTest, CopiesItselfAsAPicture)
{
    view.setCaption({QStringLiteral("6 トレーニング"), QStringLiteral("2 of 3 rated")});
    view.copyAsPicture();
    EXPECT_EQ(QGuiApplication::clipboard()->image(),
              view.picture().image().convertToFormat(QGuiApplication::clipboard()->image().format()));
    EXPECT_EQ(view.picture().caption().details, QStringLiteral("2 of 3 rated"));
}

TEST_F(RadarViewTest, OffersToCopyAndToSaveInItsMenu)
{
    QSignalSpy saving(&view, &RadarView::saveRequested);
    QStringList offered;
    QTimer::singleShot(0, &view, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (const QAction *action : menu->actions())
            offered.append(action->text());
        menu->actions().last()->trigger();
        menu->close();
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), view.mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(view.viewport(), &event);
    EXPECT_EQ(offered, (QStringList{QStringLiteral("&Copy as Picture"), QStringLiteral("&Save as Picture…")}));
    EXPECT_EQ(saving.size(), 1);
}

}  // namespace psirt::test
