// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/terms.h"
#include "app/trend/trendchartview.h"
#include "app/trend/trendheatview.h"
#include "app/trend/trendparts.h"
#include "app/trend/trendwindow.h"
#include "app/widgets/textsize.h"
#include "core/storage/projectfile.h"
#include "tests/app/trend/trendsamples.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/waiting.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QUrl>

#include <set>

namespace psirt::test {

using namespace trend;
using namespace window;

namespace {

class TrendJourney : public WindowJourney {
protected:
    TrendJourney()
    {
        const std::vector<Assessment> all = threeAssessments();
        for (std::size_t i = 0; i < all.size(); ++i) {
            files.append(path(std::to_string(i).append(".psirt").c_str()));
            EXPECT_TRUE(writeProjectFile(files.last(), all[i], Overwrite::Always));
        }
        QFile file(path("broken.psirt"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("{");
        broken = file.fileName();
        desk().setPrompts(&prompts);
    }
    ~TrendJourney() override { program.reset(); }

    [[nodiscard]] TrendDesk &desk() { return program->trendDesk(); }
    [[nodiscard]] TrendWindow &trend() { return *desk().window(); }

    void openTrend()
    {
        key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_NE(desk().window(), nullptr);
        EXPECT_TRUE(showActive(trend()));
    }

    void openTrendWith(const QStringList &paths)
    {
        prompts.filesToOpen = paths;
        openTrend();
    }

    template <typename Widget>
    [[nodiscard]] Widget &part(const char *name = "")
    {
        auto *widget = trend().findChild<Widget *>(QString::fromUtf8(name));
        if (!widget)
            throw std::runtime_error(std::string("not there: ") + name);
        return *widget;
    }

    static void drop(QWidget &window, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        const QPoint middle = window.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &event);
        settle();
    }

    /// What the list of files says, a line for each row.
    [[nodiscard]] QStringList rows()
    {
        const auto &table = part<TrendFileTable>();
        QStringList rows;
        for (int row = 0; row < table.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table.columnCount(); ++column) {
                if (table.item(row, column))
                    cells.append(table.item(row, column)->text());
            }
            rows.append(cells.join(QStringLiteral(" | ")));
        }
        return rows;
    }

    ScriptedPrompts prompts;
    QStringList files;
    QString broken;
    const QStringList usable{QStringLiteral("2025-04-01 | first | 1.00"), QStringLiteral("2025-10-01 | second | —"),
                             QStringLiteral("2026-04-01 | third | 3.00")};
};

}  // namespace

TEST_F(TrendJourney, ShowsTheFilesThatWereChosen)
{
    openTrendWith({files[2], files[0], files[1]});
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("open several ")});
    EXPECT_EQ(rows(), usable);
    QStringList texts;
    for (const QLabel *label : trend().findChildren<QLabel *>())
        texts.append(label->text());
    EXPECT_TRUE(
        texts.contains(QStringLiteral("Trend: average 1.00 → 3.00 (+2.00), too few are rated to compare with the target "
                                      "band 2.5–3.0")))
        << texts.join(u'\n').toStdString();
}

TEST_F(TrendJourney, KeepsTheGoodFilesAndTellsOfTheOthers)
{
    openTrendWith({files[0], broken, files[1], files[0]});
    const QStringList text = rows();
    ASSERT_EQ(text.size(), 4);
    EXPECT_EQ(text.mid(0, 2), usable.mid(0, 2));
    EXPECT_TRUE(text[2].startsWith(QStringLiteral("! broken.psirt: The file is not valid JSON"))) << text[2].toStdString();
    EXPECT_EQ(text[3], QStringLiteral("! 0.psirt: The same file as 0.psirt, which counts once"));
    EXPECT_TRUE(prompts.errors.empty()) << "no dialog in the way";
}

TEST_F(TrendJourney, NamesProductsInsteadOfAMovement)
{
    for (int i = 0; i < 2; ++i) {
        Assessment assessment = threeAssessments()[static_cast<std::size_t>(i) * 2];
        Properties properties = assessment.properties();
        properties.scope = i == 0 ? QStringLiteral("製品A") : QStringLiteral("製品B");
        assessment.setProperties(properties);
        ASSERT_TRUE(writeProjectFile(files[i], assessment, Overwrite::Always));
    }
    openTrendWith(files.mid(0, 2));
    QStringList texts;
    for (const QLabel *label : trend().findChildren<QLabel *>())
        texts.append(label->text());
    const QString all = texts.join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("Averages of 2 different products"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("“製品A”, “製品B”"))) << all.toStdString();
    EXPECT_EQ(part<TrendChartView>().picture().caption().title, QStringLiteral("Averages of 2 different products"));
    EXPECT_FALSE(all.contains(QStringLiteral("→"))) << all.toStdString();
    for (const TrendMovesTable *moves : trend().findChildren<TrendMovesTable *>())
        EXPECT_FALSE(moves->isVisible());
}

TEST_F(TrendJourney, TakesFilesAndFoldersDroppedOntoIt)
{
    openTrendWith({});
    EXPECT_TRUE(rows().isEmpty());
    drop(trend(), {files[0], files[2]});
    EXPECT_EQ(rows(), (QStringList{usable[0], usable[2]}));
    drop(trend(), {folder.path()});
    EXPECT_EQ(rows().mid(0, 3), usable);
    EXPECT_EQ(rows().size(), 3 + 1 + 2) << "the damaged one, and two that were there already";
}

TEST_F(TrendJourney, OpensForSeveralFilesDroppedOntoTheMainWindow)
{
    drop(window(), {files[0]});
    EXPECT_EQ(desk().window(), nullptr) << "one file is opened, as ever";
    EXPECT_EQ(document().assessment().properties().title, QStringLiteral("first"));
    drop(window(), {files[1], files[2]});
    ASSERT_NE(desk().window(), nullptr);
    EXPECT_TRUE(trend().isVisible());
    EXPECT_EQ(rows(), usable.mid(1));
    EXPECT_EQ(document().assessment().properties().title, QStringLiteral("first"));
}

TEST_F(TrendJourney, TakesTheOpenAssessmentWithWhatIsNotSaved)
{
    ASSERT_TRUE(program->workspace().open(files[2]));
    settle();
    openTrendWith({files[0]});
    EXPECT_EQ(rows(), (QStringList{usable[0], usable[2]})) << "the open one is taken in by itself";
    document().setRating(framework("2.1"), level(2));
    emit trend().activated();                                           // the person comes back to it
    EXPECT_EQ(rows()[1], QStringLiteral("2026-04-01 | third | 2.00"));  // 2 + 2 over 2
    program->workspace().startNew({});
    EXPECT_TRUE(waitUntil([this] { return rows()[1] == usable[2]; })) << "closed without saving: as the file holds it";
}

TEST_F(TrendJourney, SwitchesAreasOnAndOffByKeys)
{
    openTrendWith(files);
    auto &chart = part<TrendChartView>();
    auto &box = part<QCheckBox>("area2");
    EXPECT_TRUE(chart.trendChart().isShown(2));
    box.setFocus();
    press(trend(), Qt::Key_Space);
    EXPECT_FALSE(chart.trendChart().isShown(2));
    EXPECT_TRUE(chart.trendChart().isShown(0));
    EXPECT_TRUE(chart.trendChart().isShown(3));
    press(trend(), Qt::Key_Space);
    EXPECT_TRUE(chart.trendChart().isShown(2));
}

TEST_F(TrendJourney, WalksThePointsByKeys)
{
    openTrendWith(files);
    auto &chart = part<TrendChartView>();
    chart.setFocus(Qt::TabFocusReason);
    press(trend(), Qt::Key_Home);
    press(trend(), Qt::Key_Down);
    EXPECT_TRUE(chart.readout().startsWith(QStringLiteral("1 April 2025, first: 1 "))) << chart.readout().toStdString();
}

TEST_F(TrendJourney, TellsTheHistoryOfAFramework)
{
    openTrendWith(files);
    auto &heat = part<TrendHeatView>();
    heat.choose(framework("1.1"));
    settle();
    const auto &history = part<TrendHistory>();
    EXPECT_TRUE(history.isVisible());
    const QString text = history.toPlainText();
    EXPECT_TRUE(
        text.contains(QStringLiteral("1 April 2026  Level 2  ▲ Raised +1\nthird\nWhat changed: the reason\nNote: the note")))
        << text.toStdString();
    EXPECT_TRUE(
        text.contains(QStringLiteral("1 October 2025  ⊘ Excluded\nsecond\nReason for the exclusion: not our business")));
    EXPECT_LT(text.indexOf(QStringLiteral("2026")), text.indexOf(QStringLiteral("1 April 2025"))) << "the latest first";
    heat.setFocus();
    press(trend(), Qt::Key_Down);
    EXPECT_TRUE(history.toPlainText().startsWith(QStringLiteral("1.2 ")));
}

TEST_F(TrendJourney, RemovesWhatIsSelected)
{
    openTrendWith({files[0], broken, files[2]});
    auto &table = part<TrendFileTable>();
    click(*table.viewport(), table.visualRect(table.item(2, 0)->index()).center());
    EXPECT_EQ(table.selectedEntries(), std::set<std::size_t>{1});
    EXPECT_TRUE(part<QAbstractButton>("remove").isEnabled());
    click(part<QAbstractButton>("remove"));
    EXPECT_EQ(rows(), (QStringList{usable[0], usable[2]}));
    table.setFocus();
    table.selectRow(0);
    press(trend(), Qt::Key_Delete);
    EXPECT_EQ(rows(), QStringList{usable[2]});
    EXPECT_TRUE(QFile::exists(files[0]));
}

TEST_F(TrendJourney, AddsAFolderAndMoreFilesByItsButtons)
{
    openTrendWith({files[0]});
    prompts.filesToOpen = {files[1]};
    click(part<QAbstractButton>("addFiles"));
    EXPECT_EQ(rows(), usable.mid(0, 2));
    prompts.folder = folder.path();
    click(part<QAbstractButton>("addFolder"));
    EXPECT_EQ(rows().mid(0, 3), usable);
    click(part<QAbstractButton>("addOpen"));
    EXPECT_EQ(rows().size(), 3 + 1 + 3) << "the new assessment of today, with a date: " << rows().join(u'\n').toStdString();
}

TEST_F(TrendJourney, SavesTheChartAndNothingElse)
{
    openTrendWith(files);
    std::vector<QByteArray> before;
    for (const QString &file : files)
        before.push_back(fingerprintOfFile(file)->digest);
    prompts.fileToWrite = path("chart.pdf");
    click(part<QAbstractButton>("saveChart"));
    QFile chart(path("chart.pdf"));
    ASSERT_TRUE(chart.open(QIODevice::ReadOnly));
    EXPECT_EQ(chart.read(4), "%PDF");
    for (qsizetype i = 0; i < files.size(); ++i)
        EXPECT_EQ(fingerprintOfFile(files[i])->digest, before[static_cast<std::size_t>(i)]);
}

TEST_F(TrendJourney, KeepsItsFilesWhenTheLanguageOrTheTextSizeChanges)
{
    openTrendWith(files);
    part<QCheckBox>("area3").setChecked(false);
    part<TrendHeatView>().choose(framework("2.1"));
    settings.setZoom(150);
    settle();
    EXPECT_EQ(rows(), usable);
    EXPECT_FALSE(part<QCheckBox>("area3").isChecked());
    EXPECT_TRUE(part<TrendHistory>().toPlainText().startsWith(QStringLiteral("2.1 ")));
    settings.setLanguage(Language::Japanese);
    emit window().settingsChanged();
    settle();
    ASSERT_NE(desk().window(), nullptr);
    EXPECT_TRUE(trend().isVisible());
    EXPECT_EQ(rows(), usable);
    EXPECT_EQ(trend().windowTitle(), Words()[Term::Trend]);
    EXPECT_FALSE(part<QCheckBox>("area3").isChecked());
}

TEST_F(TrendJourney, ClosesByEscAndKeepsItsFiles)
{
    openTrendWith(files);
    press(trend(), Qt::Key_Escape);
    EXPECT_FALSE(trend().isVisible());
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(rows(), usable);
}

TEST_F(TrendJourney, ChangesTheTextSizeEverywhere)
{
    openTrendWith(files);
    // The offscreen platform has no window manager, which leaves the window active that the person is in.
    const auto pressHere = [this](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        EXPECT_TRUE(showActive(trend()));
        press(trend(), key, modifiers);
    };
    const double base = TextSize::normalFont().pointSizeF();
    pressHere(Qt::Key_Plus, Qt::ControlModifier);
    pressHere(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_EQ(settings.zoom(), 120);
    EXPECT_NEAR(part<TrendFileTable>().font().pointSizeF(), base * 1.2 * 0.88, 0.01);
    EXPECT_NEAR(window().menuBar()->font().pointSizeF(), base * 1.2, 0.01);
    EXPECT_EQ(window().viewOptions().type.zoom, 120);
    pressHere(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(settings.zoom(), 110);
    pressHere(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(settings.zoom(), 100);
    EXPECT_EQ(QApplication::font(), TextSize::normalFont());
}

TEST_F(TrendJourney, ClosesWithTheMainWindow)
{
    openTrendWith(files);
    window().close();
    EXPECT_FALSE(trend().isVisible());
}

/// By Tab alone, around all of it; and each control has a name.
TEST_F(TrendJourney, IsUsedByKeysAlone)
{
    openTrendWith(files);
    part<TrendHeatView>().choose(framework("1.1"));
    settle();
    part<TrendFileTable>().setFocus();
    std::set<const QWidget *> reached;
    constexpr int enough = 100;
    for (int i = 0; i < enough; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(trend().windowHandle(), Qt::Key_Tab);
    }
    for (QWidget *each : trend().findChildren<QWidget *>()) {
        const bool isControl =
            each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
        if (!isControl)
            continue;
        const std::string name = each->objectName().toStdString() + " " + each->metaObject()->className();
        EXPECT_TRUE(reached.contains(each)) << name;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
        ASSERT_NE(interface, nullptr) << name;
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << name;
    }
    EXPECT_GE(reached.size(), 15U);
}

TEST_F(TrendJourney, CutsNothingInLargeText)
{
    settings.setZoom(200);
    openTrendWith({files[0], broken, files[2]});
    trend().resize(1366, 768);
    settle();
    for (const QAbstractButton *button : trend().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()) {
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << button->text().toStdString();
            EXPECT_GE(button->height(), button->minimumSizeHint().height()) << button->text().toStdString();
            EXPECT_TRUE(button->parentWidget()->rect().contains(button->geometry())) << button->text().toStdString();
        }
    }
    const auto &chart = part<TrendChartView>();
    EXPECT_GE(chart.height(), chart.minimumSizeHint().height());
    EXPECT_TRUE(chart.parentWidget()->rect().contains(chart.geometry()));
    for (const QScrollArea *area : trend().findChildren<QScrollArea *>())
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width()) << "cut off at the right";
    EXPECT_LT(part<TrendFileTable>().width(), trend().width() / 2) << "the chart is what is looked at";
    EXPECT_LE(trend().minimumSizeHint().width(), 1366);
    EXPECT_LE(trend().minimumSizeHint().height(), 768 - 40);
}

}  // namespace psirt::test
