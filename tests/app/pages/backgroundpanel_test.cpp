// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/backgroundpanel.h"

#include "app/pages/agreementparts.h"
#include "app/pages/previousline.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/previoussamples.h"

#include <QToolButton>

namespace psirt::test {

using namespace pages;

namespace {

struct ShownBackground {
    explicit ShownBackground(const char *id, Assessment assessment = emptyAssessment())
        : stand(std::move(assessment), viewOptions()), panel(stand.context)
    {
        stand.goTo(id);
        panel.resize(400, 600);
        EXPECT_TRUE(showActive(panel));
    }

    /// Every text of last time's note and evidence, without their heading.
    [[nodiscard]] QStringList details() const
    {
        QStringList texts;
        for (const QLabel *label : panel.findChild<PreviousDetails *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        if (!texts.isEmpty())
            texts.removeFirst();
        return texts;
    }
    [[nodiscard]] QString lastTime() const { return panel.findChild<QLabel *>(QStringLiteral("previous"))->text(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    PageStand stand;
    BackgroundPanel panel;
};

}  // namespace

TEST(BackgroundPanelTest, KeepsWhoSaidWhatFolded)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.opinions = {{QStringLiteral("佐藤"), level(1), QStringLiteral("note"), {}, {}},
                      {QStringLiteral("伊藤"), Rating::excluded(QStringLiteral("reason")), {}, {}, {}}};
    assessment.setEntry(framework("1.1"), entry);
    const ShownBackground shown("1.1", assessment);
    const auto cards = shown.panel.findChildren<OpinionCard *>();
    ASSERT_EQ(cards.size(), 2);
    EXPECT_FALSE(cards[0]->isVisible()) << "nobody is anchored to it";
    auto *disclosure = shown.panel.findChild<QWidget *>(QStringLiteral("opinions"));
    click(*disclosure->findChild<QToolButton *>());
    EXPECT_TRUE(cards[0]->isVisible());
    EXPECT_EQ(cards[1]->findChild<QLabel *>(QStringLiteral("opinion"))->text(), QStringLiteral("⊘ Excluded"));
    EXPECT_EQ(ShownBackground("1.2", assessment).panel.findChildren<OpinionCard *>().size(), 0);
}

TEST(BackgroundPanelTest, ShowsLastTimesNoteAndEvidence)
{
    ShownBackground shown("1.1", startedAssessment());
    EXPECT_EQ(shown.details(), QStringList({QStringLiteral("Note"), QStringLiteral("no rules yet"),
                                            QStringLiteral("Evidence"), QStringLiteral("minutes.md\nchart.pdf")}));
    shown.stand.goTo("1.3");
    settle();
    EXPECT_EQ(shown.details(), QStringList({QStringLiteral("Reason for the exclusion"), QStringLiteral("no partners")}));
    shown.stand.goTo("1.2");
    settle();
    EXPECT_EQ(shown.details(), QStringList()) << "nothing was written";
}

/// A blind assessment: nothing tells last time's level until the framework is rated.
TEST(BackgroundPanelTest, HidesLastTimeUntilTheFrameworkIsRated)
{
    ShownBackground shown("1.1", startedAssessment(CarryOver::Levels::Hidden));
    const auto tellsNothing = [&shown] {
        EXPECT_TRUE(shown.details().isEmpty());
        EXPECT_TRUE(shown.lastTime().contains(QStringLiteral("hidden"))) << shown.lastTime().toStdString();
        EXPECT_FALSE(shown.says(QStringLiteral("no rules yet")));
    };
    tellsNothing();
    shown.stand.document.tryLevel(framework("1.1"), level(3));
    tellsNothing();
    shown.stand.document.whatIf().turnOff();
    shown.stand.document.setRating(framework("1.1"), Rating(level(3)));
    settle();
    EXPECT_TRUE(shown.details().contains(QStringLiteral("no rules yet")));
    EXPECT_TRUE(shown.lastTime().contains(QStringLiteral("Level 2")));
    shown.stand.document.undoStack().undo();
    tellsNothing();
}

/// 2.3 explains a term; 6.3 is out of scope, so that there are no levels to be read.
TEST(BackgroundPanelTest, ExplainsTermsAndHowToReadTheLevels)
{
    ShownBackground shown("2.3");
    EXPECT_TRUE(shown.says(sheet().framework(framework("2.3"))->notes[0].term.japanese));
    EXPECT_TRUE(shown.says(QStringLiteral("Read upwards from level 0")));
    shown.stand.goTo("6.3");
    settle();
    EXPECT_FALSE(shown.says(QStringLiteral("Read upwards from level 0")));
}

}  // namespace psirt::test
