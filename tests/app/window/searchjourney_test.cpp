// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionspanel.h"
#include "app/pages/agreementparts.h"
#include "app/widgets/fields.h"
#include "app/window/navigationtree.h"
#include "app/window/searching.h"
#include "tests/app/window/windowjourney.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>

namespace psirt::test {

using namespace pages;
using namespace window;

namespace {

class SearchJourney : public WindowJourney {
protected:
    SearchJourney()
    {
        document().setNote(framework("1.1"), QStringLiteral("zebra here, and ＺＥＢＲＡ there"));
        document().setEvidence(framework("1.2"), {QStringLiteral("a"), QStringLiteral("https://example.com/zebra.pdf")});
        Action action;
        action.what = QStringLiteral("Count the zebras");
        document().setActions(framework("2.1"), {action});
        document().setRating(framework("3.1"), Rating::excluded(QStringLiteral("no <zebra>")));
        settle();
    }

    void search(const QString &text)
    {
        state().setSearchText(text);
        settle();
    }
    [[nodiscard]] QStringList rows()
    {
        QStringList texts;
        for (const QTreeWidgetItem *each : shownRows()) {
            if (each->parent())
                texts.append(firstWord(*each) + QLatin1Char(' ') + each->data(0, NavigationRole::foundIn).toString());
        }
        return texts;
    }
    void clickRow(const char *id)
    {
        auto &tree = find<NavigationTree>();
        tree.scrollToItem(&row(id));
        click(*tree.viewport(), tree.visualItemRect(&row(id)).center());
    }
    [[nodiscard]] QLabel &noMatch() { return *find<NavigationTree>().findChild<QLabel *>(QStringLiteral("noMatch")); }
};

}  // namespace

TEST_F(SearchJourney, FindsWhatWasWrittenAndSaysWhere)
{
    search(QStringLiteral("zebra"));
    EXPECT_EQ(rows(), QStringList({QStringLiteral("1.1 Note"), QStringLiteral("1.2 Evidence"), QStringLiteral("2.1 Actions"),
                                   QStringLiteral("3.1 Reason for the exclusion")}));
    EXPECT_EQ(row("1.1").data(0, Qt::AccessibleDescriptionRole).toString(), QStringLiteral("found in: Note"));
    EXPECT_FALSE(noMatch().isVisible());
    const auto &tree = find<NavigationTree>();
    EXPECT_GT(tree.visualItemRect(&row("1.1")).height(), QFontMetrics(window().viewOptions().type.small).height() * 2);
    search({});
    EXPECT_EQ(row("1.1").data(0, NavigationRole::foundIn).toString(), QString());
    EXPECT_EQ(rows().size(), 28);
}

TEST_F(SearchJourney, SaysThatNothingMatches)
{
    search(QStringLiteral("<b>quagga</b>"));
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(noMatch().isVisible());
    EXPECT_EQ(noMatch().text(), QStringLiteral("No match for “<b>quagga</b>”"));
    EXPECT_EQ(noMatch().textFormat(), Qt::PlainText);
    EXPECT_EQ(find<NavigationTree>().accessibleDescription(), noMatch().text());
    document().setNote(framework("4.1"), QStringLiteral("a <b>quagga</b>"));
    settle();
    EXPECT_EQ(rows(), QStringList{QStringLiteral("4.1 Note")}) << "written meanwhile";
    EXPECT_FALSE(noMatch().isVisible());
    document().undoStack().undo();
    EXPECT_TRUE(noMatch().isVisible());
    search(QStringLiteral("   "));
    EXPECT_FALSE(noMatch().isVisible());
    EXPECT_EQ(rows().size(), 28);
}

TEST_F(SearchJourney, ShowsWhatWasFoundInItsPlace)
{
    search(QStringLiteral("zebra"));
    clickRow("1.1");
    EXPECT_EQ(place(), QStringLiteral("1.1"));
    EXPECT_EQ(state().sideTab(), SideTab::Notes);
    const auto &note = find<GrowingEdit>(QStringLiteral("note"));
    QStringList marked;
    for (const auto &selection : note.extraSelections())
        marked.append(selection.cursor.selectedText());
    EXPECT_EQ(marked, QStringList({QStringLiteral("zebra"), QStringLiteral("ＺＥＢＲＡ")}));
    clickRow("1.2");
    const auto &evidence = find<QListWidget>(QStringLiteral("evidence"));
    EXPECT_FALSE(evidence.item(0)->font().underline());
    EXPECT_TRUE(evidence.item(1)->font().underline());
    EXPECT_TRUE(note.extraSelections().isEmpty());
    clickRow("2.1");
    EXPECT_EQ(state().sideTab(), SideTab::Actions);
    EXPECT_EQ(find<ActionForm>().findChild<GrowingEdit *>()->extraSelections().size(), 1);
    search({});
    EXPECT_TRUE(find<ActionForm>().findChild<GrowingEdit *>()->extraSelections().isEmpty());
    goTo("1.2");
    EXPECT_FALSE(evidence.item(1)->font().underline());
}

/// In the reason alone: the words around it are the program's.
TEST_F(SearchJourney, MarksAReason)
{
    goTo("3.1");
    const auto &banner = find<QLabel>(QStringLiteral("banner"));
    EXPECT_EQ(banner.text(), QStringLiteral("Excluded; it counts nowhere. Reason: no <zebra>"));
    search(QStringLiteral("zebra"));
    EXPECT_EQ(banner.text().count(QStringLiteral("<u ")), 1);
    EXPECT_TRUE(banner.text().contains(QStringLiteral(">zebra</u>&gt;"))) << banner.text().toStdString();
    EXPECT_TRUE(banner.text().contains(QStringLiteral("no &lt;")));
    search(QStringLiteral("counts"));
    EXPECT_EQ(banner.textFormat(), Qt::PlainText);
    document().setRating(framework("3.1"), Rating::excluded(QStringLiteral("counts")));
    EXPECT_TRUE(banner.text().contains(QStringLiteral("Reason: <u "))) << banner.text().toStdString();
    document().undoStack().undo();
    search({});
    EXPECT_EQ(banner.text(), QStringLiteral("Excluded; it counts nowhere. Reason: no <zebra>"));
}

TEST_F(SearchJourney, MarksWhatAnAssessorSaid)
{
    document().setOpinions(framework("1.4"), {{QStringLiteral("Sato"), {}, QStringLiteral("a zebra & more"), {}, {}}});
    goTo("1.4");
    state().setSideTab(SideTab::Background);
    search(QStringLiteral("zebra"));
    QStringList marked;
    for (const QLabel *each : find<OpinionCard>().findChildren<QLabel *>()) {
        if (each->text().contains(QStringLiteral("<u ")))
            marked.append(each->text());
    }
    ASSERT_EQ(marked.size(), 1);
    EXPECT_TRUE(marked.first().contains(QStringLiteral(">zebra</u> &amp; more"))) << marked.first().toStdString();
}

TEST_F(SearchJourney, MarksWhileSomebodyWrites)
{
    search(QStringLiteral("zebra"));
    clickRow("1.1");
    auto &note = find<GrowingEdit>(QStringLiteral("note"));
    click(note);
    note.moveCursor(QTextCursor::End);
    typeText(" zebra");
    EXPECT_EQ(note.extraSelections().size(), 3);
}

/// Of a long note the part is shown that holds the words.
TEST_F(SearchJourney, GoesToThePartThatHoldsTheWords)
{
    document().setNote(framework("4.1"), QString(25'000, QLatin1Char('a')) + QStringLiteral(" quagga"));
    goTo("4.1");
    auto &note = find<GrowingEdit>(QStringLiteral("note"));
    note.showPart(0);
    search(QStringLiteral("quagga"));
    EXPECT_EQ(note.part(), 2U);
    EXPECT_EQ(note.extraSelections().size(), 1);
}

/// Numbers alone would not say where; who folded the titles away wants them so.
TEST_F(SearchJourney, ShowsTitlesWhileItSearches)
{
    state().setSides({std::nullopt, true});
    goTo("1.1");
    const auto &tree = find<NavigationTree>();
    EXPECT_TRUE(tree.isSlim());
    search(QStringLiteral("zebra"));
    EXPECT_FALSE(tree.isSlim());
    search({});
    EXPECT_TRUE(tree.isSlim());
    state().setSides({false, true});
    search(QStringLiteral("zebra"));
    EXPECT_TRUE(tree.isSlim());
}

TEST_F(SearchJourney, GoesToTheFirstMatchByReturn)
{
    auto &field = find<QLineEdit>();
    field.setFocus();
    field.setText(QStringLiteral("zebras"));
    key(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("2.1"));
    EXPECT_EQ(state().sideTab(), SideTab::Actions);
}

}  // namespace psirt::test
