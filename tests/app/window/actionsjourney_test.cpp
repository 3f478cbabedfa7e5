// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionstable.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/actionsamples.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>

namespace psirt::test {

using namespace pages;
using namespace window;

namespace {

/// The weekly meeting: the list of all actions, used by keys and mouse. The clock stands at 2026-04-01.
class ActionsJourney : public WindowJourney {
protected:
    ActionsJourney()
    {
        EXPECT_TRUE(writeProjectFile(path("a.psirt"), plannedAssessment(), Overwrite::Always));
        start(path("a.psirt"));
        window().resize(1366, 768);
        settle();
    }

    [[nodiscard]] ActionsTable &table() { return find<ActionsTable>(); }
    [[nodiscard]] QTreeWidgetItem &navigationItem()
    {
        return *find<NavigationTree>().findItems(QStringLiteral("Actions"), Qt::MatchExactly).constFirst();
    }
    void openByNavigation()
    {
        auto &tree = find<NavigationTree>();
        click(*tree.viewport(), tree.visualItemRect(&navigationItem()).center());
        ASSERT_TRUE(std::holds_alternative<ActionsLocation>(state().location()));
        ASSERT_TRUE(table().isVisible());
    }
    /// The row of the action with those words.
    [[nodiscard]] QModelIndex cell(const char *what, ActionColumn column)
    {
        const QAbstractItemModel &model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, static_cast<int>(ActionColumn::What)).data().toString() == QString::fromUtf8(what))
                return model.index(row, static_cast<int>(column));
        }
        throw std::runtime_error(std::string("not shown: ") + what);
    }
    void doubleClick(const QModelIndex &index)
    {
        ensureActive();
        const QPoint at = table().visualRect(index).center();
        click(*table().viewport(), at);
        QTest::mouseDClick(window().windowHandle(), Qt::LeftButton, {}, table().viewport()->mapTo(&window(), at));
        settle();
    }
    [[nodiscard]] QPushButton &button(const char *text)
    {
        for (QPushButton *each : window().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == QString::fromUtf8(text))
                return *each;
        }
        throw std::runtime_error(std::string("not there: ") + text);
    }
    [[nodiscard]] QByteArray contentOf(const char *name)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }
};

}  // namespace

TEST_F(ActionsJourney, GoesThroughAMeeting)
{
    EXPECT_EQ(navigationItem().data(0, Qt::UserRole + 2).toString(), QStringLiteral("4 open")) << "a, b, c and d are";
    openByNavigation();

    doubleClick(cell("b", ActionColumn::Who));
    typeText("Takahashi");
    key(Qt::Key_Return);
    EXPECT_EQ(entry("1.2").actions[1].who, QStringLiteral("Takahashi"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry("1.2").actions[1].who, QStringLiteral("鈴木"));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(entry("1.2").actions[1].who, QStringLiteral("Takahashi"));

    named<QComboBox>("Show only actions due then").setFocus();
    key(Qt::Key_Down);
    EXPECT_EQ(table().model()->rowCount(), 2) << "b and d are overdue";

    doubleClick(cell("d", ActionColumn::Framework));
    EXPECT_EQ(place(), QStringLiteral("2.2"));
    EXPECT_EQ(state().sideTab(), SideTab::Actions);
    key(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(table().isVisible()) << "and back";
    EXPECT_EQ(table().model()->rowCount(), 2);
}

TEST_F(ActionsJourney, OpensByAKeyAndEditsWithoutAMouse)
{
    key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(table().hasFocus());
    key(Qt::Key_Down);
    key(Qt::Key_Right);  // from b to d, from its words to its owner
    key(Qt::Key_F2);
    typeText("Ito");
    key(Qt::Key_Return);
    EXPECT_EQ(entry("2.2").actions[0].who, QStringLiteral("Ito"));
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("2.2"));
}

/// The keys that rate are the list's here: nothing is rated, and nothing that is typed is lost.
TEST_F(ActionsJourney, RatesNothingByDigitsAndDelete)
{
    goTo("1.1");
    digit(2);
    openByNavigation();
    table().setFocus();
    table().setCurrentIndex(cell("c", ActionColumn::Who));
    digit(3);
    digit(4);
    key(Qt::Key_Delete);
    key(Qt::Key_Return);
    EXPECT_EQ(entry("1.2").actions[2].who, QStringLiteral("34"));
    EXPECT_EQ(entry("1.1").rating.level(), level(2));
    key(Qt::Key_5, Qt::AltModifier);
    EXPECT_FALSE(entry("1.1").target);
    EXPECT_TRUE(entry("1.2").rating.isUnrated());
}

TEST_F(ActionsJourney, SavesWhatIsStillBeingTyped)
{
    openByNavigation();
    doubleClick(cell("a", ActionColumn::What));
    typeText("typed");
    key(Qt::Key_S, Qt::ControlModifier);
    const auto saved = readProjectFile(path("a.psirt"), catalogue());
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved.value().assessment.entry(framework("1.2")).actions[0].what, QStringLiteral("typed"));
    EXPECT_FALSE(document().isModified());
}

/// As when the session ends: what is typed goes with the window, and the window goes without a fault.
TEST_F(ActionsJourney, EndsInTheMiddleOfTyping)
{
    openByNavigation();
    doubleClick(cell("a", ActionColumn::What));
    typeText("typed");
    start(path("a.psirt"));
    EXPECT_EQ(entry("1.2").actions[0].what, QStringLiteral("a"));
}

TEST_F(ActionsJourney, KeepsFilterAndOrderWhenTheLanguageChanges)
{
    openByNavigation();
    named<QComboBox>("Show only actions in this state").setFocus();
    key(Qt::Key_Down);
    click(*table().horizontalHeader()->viewport(), QPoint(20, 10));
    settings.setLanguage(Language::Japanese);
    emit window().settingsChanged();
    settle();
    ASSERT_TRUE(table().isVisible());
    EXPECT_EQ(table().model()->rowCount(), 4) << "the open ones";
    EXPECT_EQ(table().horizontalHeader()->sortIndicatorSection(), static_cast<int>(ActionColumn::Framework));
    EXPECT_EQ(cell("b", ActionColumn::State).data().toString(), QStringLiteral("予定"));
}

TEST_F(ActionsJourney, ExportsWhatIsShown)
{
    openByNavigation();
    named<QComboBox>("Show only actions due then").setFocus();
    key(Qt::Key_Down);
    QString suggested;
    const ModalAnswers answers({[&](QDialog &dialog) {
                                    suggested = dynamic_cast<QFileDialog &>(dialog).selectedFiles().value(0);
                                    choosingFile(path("list"))(dialog);
                                },
                                [&](QDialog &dialog) {
                                    auto &files = dynamic_cast<QFileDialog &>(dialog);
                                    files.selectNameFilter(files.nameFilters().at(1));
                                    emit files.filterSelected(files.nameFilters().at(1));
                                    EXPECT_TRUE(files.selectedFiles().value(0).endsWith(QStringLiteral("a-actions.ics")))
                                        << files.selectedFiles().value(0).toStdString();
                                    choosingFile(path("list"))(dialog);
                                },
                                [&](QDialog &dialog) {
                                    auto &files = dynamic_cast<QFileDialog &>(dialog);
                                    files.selectNameFilter(files.nameFilters().at(2));
                                    emit files.filterSelected(files.nameFilters().at(2));
                                    choosingFile(path("events.ics"))(dialog);
                                }});
    click(button("Export Shown Actions…"));
    ensureActive();
    click(button("Export Shown Actions…"));
    ensureActive();
    click(button("Export Shown Actions…"));
    EXPECT_EQ(QFileInfo(suggested).fileName(), QStringLiteral("a-actions.csv"));
    EXPECT_EQ(QDir(QFileInfo(suggested).path()).canonicalPath(), QDir(folder.path()).canonicalPath());
    const QByteArray csv = contentOf("list.csv");
    EXPECT_EQ(csv.count("\r\n"), 3) << "the columns, b and d";
    EXPECT_TRUE(csv.contains(",b,鈴木,2026-03-01,planned,31\r\n"));
    const QByteArray calendar = contentOf("list.ics");
    EXPECT_EQ(calendar.count("BEGIN:VTODO"), 2);
    EXPECT_TRUE(calendar.contains("DUE;VALUE=DATE:20260331\r\n"));
    const QByteArray events = contentOf("events.ics");
    EXPECT_EQ(events.count("BEGIN:VTODO"), 0);
    EXPECT_EQ(events.count("BEGIN:VEVENT"), 2);
    EXPECT_TRUE(events.contains("DTSTART;VALUE=DATE:20260331\r\nDTEND;VALUE=DATE:20260401\r\n"));
}

TEST_F(ActionsJourney, ExportsInTheFormOfTheDialogWhereTheSuffixSaysNone)
{
    openByNavigation();
    const ModalAnswers answers({choosingFile(path("list.txt"))});
    click(button("Export Shown Actions…"));
    EXPECT_FALSE(QFile::exists(path("list.txt")));
    EXPECT_TRUE(contentOf("list.txt.csv").contains(",b,鈴木,2026-03-01,planned,31\r\n"));
}

TEST_F(ActionsJourney, SaysWhyAnExportFailed)
{
    openByNavigation();
    const ModalAnswers answers({choosingFile(path("nowhere/list.csv")), [](QDialog &dialog) {
                                    auto *box = qobject_cast<QMessageBox *>(&dialog);
                                    ASSERT_NE(box, nullptr);
                                    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("nowhere")));
                                    box->accept();
                                }});
    click(button("Export Shown Actions…"));
}

}  // namespace psirt::test
