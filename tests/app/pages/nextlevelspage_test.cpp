// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/nextlevelspage.h"

#include "app/pages/nextlevelblock.h"
#include "app/widgets/labels.h"
#include "app/widgets/sheettext.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/fixedclock.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <map>

namespace psirt::test {

using namespace pages;

namespace {

/// Against the default target of 3: 2.2 has a gap of 2, 3.1 and 5.1 one of 1, 1.2 none.
Assessment fewBelowTarget()
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "5.1", 2);
    rate(assessment, "1.2", 3);
    rate(assessment, "3.1", 2);
    rate(assessment, "2.2", 1);
    return assessment;
}

struct ShownNextLevels {
    explicit ShownNextLevels(Assessment assessment = emptyAssessment(), bool showsEnglish = false)
        : stand(std::move(assessment), viewOptions(100, showsEnglish)), page(stand.context, clock)
    {
        QObject::connect(&page, &NextLevelsPage::actionRequested, &page,
                         [this](const FrameworkId &id) { requested.append(id.text()); });
        stand.state.goTo(NextLevelsLocation{});
        page.resize(1000, 500);
        EXPECT_TRUE(showActive(page));
    }

    [[nodiscard]] NextLevelBlock &block(const char *id) const
    {
        for (NextLevelBlock *each : page.findChildren<NextLevelBlock *>()) {
            if (each->next().framework.text() == QLatin1String(id) && !each->isHidden())  // else about to be deleted
                return *each;
        }
        throw std::runtime_error(id);
    }
    /// The next level's texts, and what is shown on demand; not those of the present level's own column.
    [[nodiscard]] QList<SheetText *> texts(const char *id) const
    {
        QList<SheetText *> texts = block(id).findChildren<SheetText *>();
        texts.removeIf([this, id](const SheetText *text) { return present(id).isAncestorOf(text); });
        return texts;
    }
    [[nodiscard]] QWidget &present(const char *id) const
    {
        return *block(id).findChild<QWidget *>(QStringLiteral("present"));
    }
    [[nodiscard]] SheetText &text(const char *id) const { return *texts(id).first(); }
    [[nodiscard]] LinkButton &title(const char *id) const { return *block(id).findChild<LinkButton *>(); }
    /// What is written of each framework's step, from top to bottom.
    [[nodiscard]] QStringList steps() const
    {
        settle();
        std::map<int, QString> byHeight;
        for (const NextLevelBlock *each : page.findChildren<NextLevelBlock *>()) {
            if (each->isVisible()) {
                byHeight[each->y()] = each->next().framework.text() + QStringLiteral(": ") +
                                      each->findChild<QLabel *>(QStringLiteral("step"))->accessibleName();
            }
        }
        QStringList lines;
        for (const auto &[height, line] : byHeight)
            lines.append(line);
        return lines;
    }
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *label = page.findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisible() ? label->text() : QString();
    }
    /// The labels of a framework's actions that are shown.
    [[nodiscard]] QStringList labels(const char *id) const
    {
        settle();
        QStringList texts;
        for (const QLabel *each : block(id).findChildren<QLabel *>()) {
            if (each->isVisible())
                texts.append(each->text());
        }
        return texts;
    }

    FixedClock clock;
    PageStand stand;
    NextLevelsPage page;
    QStringList requested;
};

}  // namespace

TEST(NextLevelsPageTest, ShowsWhatFallsShortWithTheWidestGapFirst)
{
    const ShownNextLevels shown(fewBelowTarget());
    EXPECT_EQ(shown.steps(), QStringList({QStringLiteral("2.2: Level 1 → 2, target 3, gap 2"),
                                          QStringLiteral("3.1: Level 2 → 3, target 3, gap 1"),
                                          QStringLiteral("5.1: Level 2 → 3, target 3, gap 1")}));
    EXPECT_TRUE(shown.label("summary").startsWith(QLatin1Char('3')));
    const auto &description = sheet().framework(framework("2.2"))->description(level(2));
    EXPECT_EQ(shown.text("2.2").toPlainText(), description->japanese);
    EXPECT_EQ(shown.title("2.2").text(), QStringLiteral("2.2 報告されない脆弱性を特定する"));
}

TEST(NextLevelsPageTest, SaysWhatToDoWhereThereIsNothing)
{
    ShownNextLevels shown;
    EXPECT_TRUE(shown.label("summary").contains(QStringLiteral("Nothing is rated yet")));
    EXPECT_EQ(shown.label("legend"), QString());
    auto &rate = *shown.page.findChild<QPushButton *>(QStringLiteral("rate"));
    shown.page.focusFirst();
    EXPECT_TRUE(rate.hasFocus());
    shown.stand.document.setRating(framework("1.1"), level(3));
    EXPECT_TRUE(shown.label("summary").contains(QStringLiteral("No rated framework is below its target")));
    click(rate);
    EXPECT_EQ(shown.stand.state.framework()->text(), QStringLiteral("1.2"));
    Properties properties;
    properties.defaultTarget = std::nullopt;
    shown.stand.document.setProperties(properties);
    EXPECT_TRUE(shown.label("summary").contains(QStringLiteral("No framework has a target")));
    shown.stand.document.setTarget(framework("1.1"), level(5));
    EXPECT_EQ(shown.steps(), QStringList{QStringLiteral("1.1: Level 3 → 4, target 5, gap 2")});
    EXPECT_FALSE(rate.isVisible());
}

TEST(NextLevelsPageTest, HighlightsWhatIsNewUntilItIsSwitchedOff)
{
    Assessment assessment = fewBelowTarget();
    rate(assessment, "2.2", 3);
    setTarget(assessment, "2.2", 5);
    ShownNextLevels shown(assessment, true);
    const auto texts = shown.texts("2.2");
    ASSERT_EQ(texts.size(), 4) << "of levels 4 and 3, each in two languages";
    const auto counts = [&texts] {
        std::vector<qsizetype> result;
        for (const SheetText *text : texts)
            result.push_back(text->extraSelections().size());
        return result;
    };
    EXPECT_EQ(counts(), std::vector<qsizetype>({1, 1, 0, 0}));
    EXPECT_FALSE(shown.label("legend").isEmpty());
    EXPECT_FALSE(shown.labels("2.2").contains(QStringLiteral("Level 4  ·  entirely new")));
    EXPECT_TRUE(shown.labels("3.1").contains(QStringLiteral("Level 3  ·  entirely new")));
    EXPECT_TRUE(shown.text("3.1").isEntirelyNew());
    shown.stand.state.setHighlightsNew(false);
    EXPECT_EQ(counts(), std::vector<qsizetype>({0, 0, 0, 0}));
    EXPECT_FALSE(shown.text("3.1").isEntirelyNew());
    EXPECT_TRUE(shown.labels("3.1").contains(QStringLiteral("Level 3")));
    EXPECT_EQ(shown.label("legend"), QString());
    EXPECT_EQ(texts.first()->toPlainText(), sheet().framework(framework("2.2"))->description(level(4))->japanese);
}

TEST(NextLevelsPageTest, ComparesWithThePresentLevelOnDemand)
{
    const ShownNextLevels shown(fewBelowTarget());
    const auto texts = shown.texts("2.2");
    ASSERT_EQ(texts.size(), 2);
    EXPECT_FALSE(texts[1]->isVisible());
    auto &toggle = *shown.block("2.2").findChild<QToolButton *>();
    click(toggle);
    EXPECT_TRUE(texts[1]->isVisible());
    EXPECT_EQ(texts[1]->toPlainText(), sheet().framework(framework("2.2"))->description(level(1))->japanese);
    click(toggle);
    EXPECT_FALSE(texts[1]->isVisible());
}

TEST(NextLevelsPageTest, ShowsThePresentLevelBesideTheNextWhereThereIsRoom)
{
    ShownNextLevels shown(fewBelowTarget());
    const QWidget &present = shown.present("2.2");
    EXPECT_FALSE(present.isVisible());
    EXPECT_EQ(present.findChild<SheetText *>()->toPlainText(),
              sheet().framework(framework("2.2"))->description(level(1))->japanese);

    shown.page.resize(1700, 900);
    settle();
    EXPECT_TRUE(present.isVisible());
    EXPECT_FALSE(shown.block("2.2").findChild<QToolButton *>()->isVisible());
    const auto left = [&shown](const QWidget *widget) { return widget->mapTo(&shown.page, QPoint()).x(); };
    EXPECT_LT(left(&present) + present.width(), left(&shown.text("2.2")));
    EXPECT_LT(left(&shown.text("2.2")) + shown.text("2.2").width(), left(shown.block("2.2").findChild<ActionList *>()));

    shown.page.resize(1000, 900);
    settle();
    EXPECT_FALSE(present.isVisible());
    EXPECT_TRUE(shown.block("2.2").findChild<QToolButton *>()->isVisible());
}

/// The clock stands at 2026-04-01. What is due that day is not overdue yet.
TEST(NextLevelsPageTest, ListsTheActionsThatAreOpenFirst)
{
    ShownNextLevels shown(fewBelowTarget());
    EXPECT_TRUE(shown.labels("2.2").contains(QStringLiteral("No action is planned yet.")));
    EXPECT_TRUE(shown.label("summary").contains(QStringLiteral("3 of them")));
    shown.stand.document.setActions(
        framework("2.2"),
        {Action{QStringLiteral("one"), QStringLiteral("佐藤"), QDate(2026, 3, 1), ActionState::Done, {}},
         Action{QStringLiteral("two"), {}, QDate(2026, 3, 31), ActionState::Started, {}},
         Action{QStringLiteral("three"), QStringLiteral("高橋"), QDate(2026, 4, 1), ActionState::Planned, {}}, Action{}});
    const QStringList labels = shown.labels("2.2");
    EXPECT_EQ(
        labels.mid(labels.indexOf(QStringLiteral("Actions")) + 1),
        QStringList({QStringLiteral("two"), QStringLiteral("Started  ·  overdue since 2026-03-31"), QStringLiteral("three"),
                     QStringLiteral("Planned  ·  高橋  ·  due 2026-04-01"), QStringLiteral("An action without words"),
                     QStringLiteral("Planned"), QStringLiteral("one"), QStringLiteral("Done  ·  佐藤  ·  due 2026-03-01")}));
    EXPECT_EQ(shown.block("2.2").findChildren<QLabel *>(QStringLiteral("overdue")).size(), 1);
    EXPECT_TRUE(shown.label("summary").contains(QStringLiteral("2 of them")));
}

TEST(NextLevelsPageTest, LeadsToTheFramework)
{
    ShownNextLevels shown(fewBelowTarget());
    click(shown.title("3.1"), QPoint(20, 10));
    EXPECT_EQ(shown.stand.state.framework()->text(), QStringLiteral("3.1"));
    shown.title("5.1").setFocus();
    press(shown.page, Qt::Key_Return);
    EXPECT_EQ(shown.stand.state.framework()->text(), QStringLiteral("5.1"));
    shown.stand.state.setSideTab(SideTab::Notes);
    emit shown.text("2.2").marksActivated({QStringLiteral("2.2.1")});
    EXPECT_EQ(shown.stand.state.framework()->text(), QStringLiteral("2.2"));
    EXPECT_EQ(shown.stand.state.references(), QStringList{QStringLiteral("2.2.1")});
    EXPECT_EQ(shown.stand.state.sideTab(), SideTab::References);
    click(*shown.block("3.1").findChild<QPushButton *>());
    EXPECT_EQ(shown.requested, QStringList{QStringLiteral("3.1")});
    EXPECT_TRUE(shown.stand.document.undoStack().isClean()) << "the window adds it";
}

/// What is read stays where it is: an edit rebuilds only the block that it is about.
TEST(NextLevelsPageTest, KeepsThePlaceWhenTheDocumentChanges)
{
    ShownNextLevels shown(fewBelowTarget());
    shown.page.focusFirst();
    QScrollBar &bar = *shown.page.verticalScrollBar();
    settle();
    ASSERT_GT(bar.maximum(), 100);
    bar.setValue(100);
    const NextLevelBlock *first = &shown.block("2.2");
    const NextLevelBlock *second = &shown.block("3.1");
    const NextLevelBlock *third = &shown.block("5.1");
    shown.stand.document.setActions(framework("5.1"), {Action{}});
    shown.stand.document.setNote(framework("2.2"), QStringLiteral("note"));
    settle();
    EXPECT_EQ(&shown.block("5.1"), third);
    EXPECT_EQ(bar.value(), 100);
    shown.stand.document.setTarget(framework("5.1"), level(5));
    settle();
    EXPECT_EQ(bar.value(), 100);
    EXPECT_EQ(&shown.block("2.2"), first);
    EXPECT_EQ(&shown.block("3.1"), second);
    EXPECT_TRUE(shown.title("2.2").hasFocus());
    EXPECT_EQ(shown.steps(), QStringList({QStringLiteral("5.1: Level 2 → 3, target 5, gap 3"),
                                          QStringLiteral("2.2: Level 1 → 2, target 3, gap 2"),
                                          QStringLiteral("3.1: Level 2 → 3, target 3, gap 1")}));
    press(shown.page, Qt::Key_Backtab);
    EXPECT_TRUE(shown.block("5.1").isAncestorOf(QApplication::focusWidget())) << "Tab follows the order shown";
    shown.stand.document.setRating(framework("2.2"), level(3));
    EXPECT_EQ(shown.steps().size(), 2);
}

TEST(NextLevelsPageTest, CatchesUpWhenItIsShownAgain)
{
    ShownNextLevels shown(fewBelowTarget());
    shown.page.hide();
    shown.stand.document.setRating(framework("2.2"), level(3));
    shown.page.show();
    EXPECT_EQ(shown.steps().size(), 2);
}

TEST(NextLevelsPageTest, ShowsTheFirstOfManyActions)
{
    ShownNextLevels shown(fewBelowTarget());
    std::vector<Action> many;
    for (int i = 0; i < 10'000; ++i)
        many.push_back({QStringLiteral("what %1").arg(i), {}, {}, i < 9'995 ? ActionState::Done : ActionState::Planned, {}});
    shown.stand.document.setActions(framework("5.1"), many);
    QStringList texts;
    for (const QLabel *label : shown.block("5.1").findChild<ActionList *>()->findChildren<QLabel *>()) {
        if (label->text().startsWith(QStringLiteral("what ")) || label->text().contains(QStringLiteral("more action")))
            texts.append(label->text().section(QLatin1Char(' '), 0, 1));
    }
    EXPECT_EQ(
        texts.join(QStringLiteral(", ")),
        QStringLiteral("what 9995, what 9996, what 9997, what 9998, what 9999, what 0, what 1, what 2, what 3, what 4, "
                       "9990 more"))
        << "those still open come first";
}

}  // namespace psirt::test
