// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/previousline.h"
#include "app/messages/language.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/previoussamples.h"

#include <QLocale>

namespace psirt::test {

using namespace pages;

namespace {

class PreviousLineTest : public testing::Test {
protected:
    PreviousLineTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void start(CarryOver::Levels levels) { stand.emplace(startedAssessment(levels)); }
    /// What the line says of the framework, as a screen reader reads it.
    [[nodiscard]] QString lineOf(const char *id)
    {
        line.setFramework(stand->document, *sheet().framework(framework(id)));
        return line.isHidden() ? QString()
                               : line.accessibleName().replace(QChar(QChar::Nbsp), QLatin1Char(' ')).simplified();
    }

    std::optional<PageStand> stand;
    PreviousLine line{viewOptions()};
};

}  // namespace

TEST_F(PreviousLineTest, TellsWhatStoodThere)
{
    start(CarryOver::Levels::Shown);
    EXPECT_EQ(lineOf("1.1"), QStringLiteral("Last time (1 October 2025): Level 2"));
    EXPECT_EQ(lineOf("1.3"), QStringLiteral("Last time (1 October 2025): Excluded (no partners)"));
    EXPECT_EQ(lineOf("1.4"), QStringLiteral("Last time (1 October 2025): Not rated"));
    EXPECT_EQ(lineOf("6.3"), QString()) << "out of scope";
    stand.emplace();
    EXPECT_EQ(lineOf("1.1"), QString()) << "no assessment before";
}

TEST_F(PreviousLineTest, TellsWhatBecameOfIt)
{
    start(CarryOver::Levels::Shown);
    stand->document.setRating(framework("1.1"), level(3));
    EXPECT_EQ(lineOf("1.1"), QStringLiteral("Last time (1 October 2025): Level 2 → now: Level 3 ▲ Raised +1"));
    stand->document.setRating(framework("1.1"), level(0));
    EXPECT_EQ(lineOf("1.1"), QStringLiteral("Last time (1 October 2025): Level 2 → now: Level 0 ▼ Lowered −2"));
    stand->document.setRating(framework("1.1"), *Rating::unsure(level(2), level(3)));
    EXPECT_EQ(lineOf("1.1"), QStringLiteral("Last time (1 October 2025): Level 2 → now: Level 2 or 3? = Unchanged"));
    stand->document.setRating(framework("1.2"), Rating::excluded(QStringLiteral("x")));
    EXPECT_EQ(lineOf("1.2"), QStringLiteral("Last time (1 October 2025): Level 3 → now: Excluded ⊘ Newly excluded"));
    stand->document.setRating(framework("1.3"), Rating::excluded(QStringLiteral("x")));
    EXPECT_EQ(lineOf("1.3"), QStringLiteral("Last time (1 October 2025): Excluded (no partners)"));
    stand->document.setRating(framework("1.3"), level(1));
    EXPECT_EQ(lineOf("1.3"),
              QStringLiteral("Last time (1 October 2025): Excluded (no partners) → now: Level 1 ● Included again"));
    stand->document.setRating(framework("1.4"), level(1));
    EXPECT_EQ(lineOf("1.4"), QStringLiteral("Last time (1 October 2025): Not rated → now: Level 1 ● Newly rated"));
    stand->document.tryLevel(framework("1.1"), level(5));
    EXPECT_EQ(lineOf("1.1"), QStringLiteral("Last time (1 October 2025): Level 2 → what-if: Level 5 ▲ Raised +3"));
}

TEST_F(PreviousLineTest, HidesItUntilTheFrameworkIsRated)
{
    start(CarryOver::Levels::Hidden);
    const QString hidden = QStringLiteral("Last time’s rating is hidden until you rate this framework.");
    for (const char *id : {"1.1", "1.2", "1.3", "1.4"})
        EXPECT_EQ(lineOf(id), hidden) << id;
    stand->document.tryLevel(framework("1.1"), level(5));
    EXPECT_EQ(lineOf("1.1"), hidden) << "trying a level tells nothing";
    stand->document.whatIf().turnOff();
    stand->document.setRating(framework("1.1"), level(3));
    EXPECT_EQ(lineOf("1.1"), QStringLiteral("Last time (1 October 2025): Level 2 → now: Level 3 ▲ Raised +1"));
    stand->document.undoStack().undo();
    EXPECT_EQ(lineOf("1.1"), hidden);
    // Its reason stands with last time's note, where it has room that need not be kept free.
    stand->document.setRating(framework("1.3"), level(1));
    EXPECT_EQ(lineOf("1.3"), QStringLiteral("Last time (1 October 2025): Excluded → now: Level 1 ● Included again"));
}

/// At every width: neither a rating nor its reveal makes the line taller. Nor does what is hidden.
TEST_F(PreviousLineTest, KeepsItsHeight)
{
    for (const auto levels : {CarryOver::Levels::Shown, CarryOver::Levels::Hidden}) {
        start(levels);
        for (const int width : {150, 200, 260, 340, 480, 900}) {
            std::set<int> heights;
            const auto measure = [&](const char *id) {
                EXPECT_FALSE(lineOf(id).isEmpty());
                heights.insert(line.heightForWidth(width));
            };
            measure("1.1");
            for (const Level each : Level::all()) {
                stand->document.setRating(framework("1.1"), each);
                measure("1.1");
            }
            stand->document.setRating(framework("1.1"), *Rating::unsure(level(3), level(4)));
            measure("1.1");
            stand->document.setRating(framework("1.1"), Rating());
            if (levels == CarryOver::Levels::Hidden) {
                measure("1.2");
                measure("1.3");
            }
            EXPECT_EQ(heights.size(), 1U) << width;
        }
    }
}

}  // namespace psirt::test
