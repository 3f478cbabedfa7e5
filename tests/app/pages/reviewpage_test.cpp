// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/reviewpage.h"

#include "app/messages/language.h"
#include "app/widgets/labels.h"
#include "tests/app/pages/pagestand.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

namespace psirt::test {

using namespace pages;

namespace {

class ReviewPageTest : public testing::Test {
protected:
    ReviewPageTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        page.resize(800, 700);
        EXPECT_TRUE(showActive(page));
    }

    /// Every sentence that the page shows, a line each.
    [[nodiscard]] QString texts() const
    {
        settle();
        QStringList lines;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(QLatin1Char('\n'));
    }
    [[nodiscard]] bool says(const char *words) const { return texts().contains(QString::fromUtf8(words)); }
    /// The button with that text or accessible name.
    [[nodiscard]] QAbstractButton &button(const char *name) const
    {
        for (QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
            const QString wanted = QString::fromUtf8(name);
            if (each->isVisible() && (each->text() == wanted || each->accessibleName() == wanted))
                return *each;
        }
        throw std::runtime_error(std::string("not there: ") + name);
    }

    PageStand stand;
    ReviewPage page{stand.context};
};

}  // namespace

TEST_F(ReviewPageTest, SaysWhenThereIsNothing)
{
    EXPECT_TRUE(says("No level is marked as unsure"));
    EXPECT_TRUE(says("Nothing is rated yet, so nothing can stand out."));
    stand.document.setRating(framework("1.1"), level(2));
    EXPECT_TRUE(says("Nothing stands out."));
}

TEST_F(ReviewPageTest, HasBothListsSideBySideWhereThereIsRoom)
{
    const auto place = [this](const char *words) {
        settle();
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == QString::fromUtf8(words))
                return label->mapTo(&page, QPoint());
        }
        throw std::runtime_error(words);
    };
    EXPECT_EQ(place("Ask a colleague").x(), place("Worth a second look").x());
    EXPECT_LT(place("Ask a colleague").y(), place("Worth a second look").y());
    page.resize(1700, 700);
    EXPECT_EQ(place("Ask a colleague").y(), place("Worth a second look").y());
    EXPECT_LT(place("Ask a colleague").x(), place("Worth a second look").x());
}

TEST_F(ReviewPageTest, CollectsWhatIsUnsureAndSettlesIt)
{
    stand.document.setRating(framework("1.1"), *Rating::unsure(level(2), level(3)));
    stand.document.setRating(framework("1.2"), level(2));
    // Lowest (2 + 2) / 2, highest (3 + 2) / 2.
    EXPECT_TRUE(says("The average lies within 2.00–2.50 until these are settled.")) << texts().toStdString();
    EXPECT_TRUE(says("Level 2 or 3?"));
    button("Settle on Level 3").click();
    EXPECT_EQ(stand.entry("1.1").rating, Rating(level(3)));
    EXPECT_TRUE(says("No level is marked as unsure"));
}

TEST_F(ReviewPageTest, CopiesTheQuestionsWithBothDescriptions)
{
    stand.document.setRating(framework("4.4"), *Rating::unsure(level(3), level(4)));
    stand.document.setNote(framework("4.4"), QStringLiteral("ask Sato"));
    settle();
    QApplication::clipboard()->clear();
    button("Copy as Text").click();
    const QString expected = QStringLiteral("4.4 ") + sheet().framework(framework("4.4"))->title.japanese +
                             QStringLiteral("\nLevel 3 or 4?\nLevel 3: —\nLevel 4: ") +
                             sheet().framework(framework("4.4"))->description(level(4))->japanese +
                             QStringLiteral("\nNote: ask Sato\n");
    EXPECT_EQ(QApplication::clipboard()->text(), expected);
}

TEST_F(ReviewPageTest, ShowsAGentleCheckUntilItIsDismissed)
{
    stand.document.setRating(framework("1.1"), level(4));
    stand.document.setRating(framework("1.2"), level(5));
    EXPECT_TRUE(says("Level 4 without a note or evidence: what does it rest on?")) << texts().toStdString();
    button("Dismiss: Level 4 without a note or evidence: what does it rest on?").click();
    EXPECT_FALSE(says("Level 4 without a note"));
    EXPECT_TRUE(says("Level 5 without a note"));
    stand.document.undoStack().undo();
    EXPECT_TRUE(says("Level 4 without a note"));
    stand.document.undoStack().redo();
    settle();
    page.findChild<QPushButton *>(QStringLiteral("restoreChecks"))->click();
    EXPECT_TRUE(says("Level 4 without a note"));
}

TEST(ReviewPageDisagreements, LeadToTheAgreement)
{
    installTranslation(*QCoreApplication::instance(), Language::English);
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.opinions = {{QStringLiteral("A"), level(1), {}, {}, {}}, {QStringLiteral("B"), level(2), {}, {}, {}}};
    assessment.setEntry(framework("1.1"), entry);
    PageStand stand(assessment);
    ReviewPage page(stand.context);
    page.resize(800, 700);
    ASSERT_TRUE(showActive(page));
    auto *link = page.findChild<LinkButton *>(QStringLiteral("disagreements"));
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(link->text(), QStringLiteral("1 disagreement of the assessors to settle"));
    click(*link, QPoint(20, 10));
    EXPECT_TRUE(std::holds_alternative<AgreementLocation>(stand.state.location()));
    stand.document.setRating(framework("1.1"), level(2));
    settle();
    for (const auto *each : page.findChildren<LinkButton *>(QStringLiteral("disagreements")))
        EXPECT_FALSE(each->isVisible());
}

TEST_F(ReviewPageTest, LeadsToTheFramework)
{
    stand.document.setRating(framework("2.2"), Rating::excluded({}));
    settle();
    const QString title = QStringLiteral("2.2 ") + sheet().framework(framework("2.2"))->title.japanese;
    button(title.toUtf8().constData()).click();
    EXPECT_EQ(*stand.state.framework(), framework("2.2"));
}

TEST_F(ReviewPageTest, SaysWhatExclusionsDoToTheAverage)
{
    int number = 2;
    for (const char *id : {"1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1"})
        stand.document.setRating(framework(id), level(number = 5 - number));
    stand.document.setRating(framework("3.3"), Rating::excluded(QStringLiteral("none")));
    // 7 × 3 + 6 × 2 = 33: 33 / 13 = 2.54, and 33 / 14 = 2.36.
    EXPECT_TRUE(says("The average of 2.54 is in the target band only because of 1 excluded framework"))
        << texts().toStdString();
    EXPECT_TRUE(says("it would be 2.36"));
}

TEST_F(ReviewPageTest, AsksWhatChangedSinceLastTime)
{
    Assessment before = emptyAssessment();
    rate(before, "1.1", 1);
    rate(before, "1.2", 3);
    stand.document.setPrevious(rememberAsPrevious(before, {}));
    stand.document.setRating(framework("1.1"), level(3));
    stand.document.setRating(framework("1.2"), level(2));
    EXPECT_TRUE(says("Raised from level 1 to 3 since last time: what changed?")) << texts().toStdString();
    EXPECT_TRUE(says("Lowered from level 3 to 2 since last time: what changed?"));
    button("Dismiss: Lowered from level 3 to 2 since last time: what changed?").click();
    EXPECT_FALSE(says("Lowered from"));
    EXPECT_EQ(stand.document.assessment().properties().dismissedChecks, QStringList(QStringLiteral("noChangeReason:1.2")));
    settle();
    const QString title = QStringLiteral("1.1 ") + sheet().framework(framework("1.1"))->title.japanese;
    button(title.toUtf8().constData()).click();
    EXPECT_EQ(*stand.state.framework(), framework("1.1"));
    EXPECT_EQ(stand.state.sideTab(), SideTab::Notes) << "where the reason is written";
    stand.document.setChangeReason(framework("1.1"), QStringLiteral("a new rule"));
    EXPECT_FALSE(says("Raised from"));
}

}  // namespace psirt::test
