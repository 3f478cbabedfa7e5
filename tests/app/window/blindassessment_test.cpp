// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window/windowjourney.h"
#include "tests/support/previoussamples.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QImage>
#include <QTextEdit>

namespace psirt::test {

using namespace window;

namespace {

/// What a blind assessment hides must not be told anywhere: so the whole program looks and reads the same whatever that is.
class BlindAssessment : public WindowJourney {
protected:
    /// Opens a blind assessment that stands on the old one; 1.1 was rated last time and now, 2.2 is excluded now.
    void openBlind(Assessment old)
    {
        rate(old, "1.1", 2);
        Assessment assessment = startFrom(sheet(), old, QStringLiteral("old.psirt"),
                                          {false, false, false, false, CarryOver::Levels::Hidden}, {});
        rate(assessment, "1.1", 3);
        exclude(assessment, "2.2");
        const QString file = path("blind.psirt");
        EXPECT_TRUE(writeProjectFile(file, assessment, Overwrite::Always));
        start(file);
        window().resize(1366, 768);
        settle();
    }

    /// Everything that the window says now, aloud or in writing.
    [[nodiscard]] QStringList texts()
    {
        QStringList lines;
        for (QWidget *each : window().findChildren<QWidget *>()) {
            lines.append({each->property("text").toString(), each->toolTip(), each->accessibleName(),
                          each->accessibleDescription(), each->windowTitle()});
            if (const auto *edit = qobject_cast<const QTextEdit *>(each))
                lines.append({edit->toPlainText(), edit->placeholderText()});
            if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each))
                lines.append({interface->text(QAccessible::Name), interface->text(QAccessible::Description)});
            if (const auto *view = qobject_cast<const QAbstractItemView *>(each); view && view->model())
                appendRows(lines, *view->model(), {});
        }
        for (const QAction *action : window().findChildren<QAction *>())
            lines.append(action->text());
        return lines;
    }

    /// Of every page; with what the window looks like there.
    std::vector<std::pair<QStringList, QImage>> everything()
    {
        std::vector<std::pair<QStringList, QImage>> result;
        std::vector<Location> places{OverviewLocation{}, PlanLocation{}, NextLevelsLocation{}, ActionsLocation{},
                                     ReviewLocation{}};
        for (const ServiceArea &each : sheet().areas())
            places.emplace_back(each.id);
        for (const char *id : {"1.1", "1.2", "1.3", "2.2", "5.2", "6.3"})
            places.emplace_back(framework(id));
        state().setSideTab(SideTab::Notes);
        for (const Location &each : places) {
            state().goTo(each);
            find<NavigationTree>().setFocus();  // no cursor blinks then
            settle();
            result.emplace_back(texts(), window().grab().toImage());
        }
        return result;
    }

private:
    static void appendRows(QStringList &lines, const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role :
                     {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                    lines.append(index.data(role).toString());
            }
            appendRows(lines, model, model.index(row, 0, parent));
        }
    }
};

}  // namespace

TEST_F(BlindAssessment, LooksAndReadsTheSameWhateverIsHidden)
{
    openBlind(emptyAssessment());
    const auto unrated = everything();
    Assessment high = emptyAssessment();
    for (const Framework *each : sheet().frameworks()) {
        if (each->isOutOfScope || each->id == framework("2.2"))
            continue;
        Entry entry;
        entry.rating = each->highestChoosable() == level(5) ? *Rating::unsure(level(4), level(5)) : Rating(level(4));
        entry.note = QStringLiteral("a note that tells");
        entry.evidence = {QStringLiteral("evidence")};
        high.setEntry(each->id, entry);
    }
    Entry shown = high.entry(framework("1.1"));
    shown.note.clear();
    shown.evidence.clear();
    high.setEntry(framework("1.1"), shown);
    exclude(high, "1.3", QStringLiteral("a reason that tells"));
    openBlind(high);
    const auto rated = everything();
    ASSERT_EQ(unrated.size(), rated.size());
    for (std::size_t i = 0; i < rated.size(); ++i) {
        EXPECT_EQ(unrated[i].first, rated[i].first) << i;
        EXPECT_EQ(unrated[i].second, rated[i].second) << i << " looks otherwise";
    }
}

/// The test itself: what is shown does make a difference.
TEST_F(BlindAssessment, LooksOtherwiseOnceItIsRevealed)
{
    Assessment old = emptyAssessment();
    rate(old, "1.2", 4);
    openBlind(old);
    everything();  // once around, so that the way back is the same
    const auto hidden = everything();
    EXPECT_TRUE(everything() == hidden);
    Properties properties = document().assessment().properties();
    properties.previous->hidesLevels = false;
    document().setProperties(properties);
    EXPECT_FALSE(everything() == hidden);
}

}  // namespace psirt::test
