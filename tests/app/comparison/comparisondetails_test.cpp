// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisondetails.h"
#include "app/comparison/sidebyside.h"
#include "app/messages/language.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/sheettext.h"
#include "core/sheet/textdifference.h"
#include "tests/app/comparison/comparisonsamples.h"

#include <gtest/gtest.h>

#include <QTextDocumentFragment>

namespace psirt::test {

using namespace comparison;

namespace {

class ComparisonDetailsTest : public testing::Test {
protected:
    explicit ComparisonDetailsTest(ViewOptions options = viewOptions())
        : stand(assessmentBefore(), assessmentNow(), std::move(options))
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        details.resize(700, 700);
        EXPECT_TRUE(showActive(details));
    }

    void show(const char *id)
    {
        details.setFramework(framework(id));
        settle();
    }
    /// All that is read, one text after another.
    [[nodiscard]] QString words() const
    {
        QStringList texts;
        for (const QLabel *label : details.findChildren<QLabel *>()) {
            const bool isRich = label->textFormat() == Qt::RichText;
            if (label->isVisible())
                texts.append(isRich ? QTextDocumentFragment::fromHtml(label->text()).toPlainText() : label->text());
        }
        return texts.join(QStringLiteral(" | "));
    }
    [[nodiscard]] bool says(const char *words) const { return this->words().contains(QString::fromUtf8(words)); }
    [[nodiscard]] std::vector<SheetText *> texts() const
    {
        std::vector<SheetText *> texts;
        for (SheetText *text : details.findChildren<SheetText *>()) {
            if (text->isVisible())
                texts.push_back(text);
        }
        return texts;
    }
    [[nodiscard]] GrowingEdit &reason() const { return *details.findChild<GrowingEdit *>(); }

    ComparisonStand stand;
    ComparisonDetails details{stand.pair, stand.options};
};

class ComparisonDetailsInEnglish : public ComparisonDetailsTest {
protected:
    ComparisonDetailsInEnglish() : ComparisonDetailsTest(viewOptions(100, true)) {}
};

QStringList marked(const SheetText &text)
{
    QStringList result;
    for (const auto &selection : text.extraSelections())
        result.append(selection.cursor.selectedText());
    return result;
}

QStringList expected(const QString &before, const QString &after)
{
    QStringList result;
    for (const TextSpan &span : newSpans(before, after))
        result.append(after.mid(span.position, span.length));
    return result;
}

}  // namespace

TEST_F(ComparisonDetailsTest, AsksForARowAtFirst)
{
    EXPECT_EQ(words(), QStringLiteral("Choose a row to read what changed."));
}

TEST_F(ComparisonDetailsTest, SetsBothTextsSideBySide)
{
    show("1.1");
    EXPECT_TRUE(says("▲ Raised: 1 → 3 (+2)"));
    ASSERT_EQ(texts().size(), 2U);
    const Framework &shown = *sheet().framework(framework("1.1"));
    EXPECT_EQ(texts()[0]->toPlainText(), shown.description(level(1))->japanese);
    EXPECT_EQ(texts()[1]->toPlainText(), shown.description(level(3))->japanese);
    EXPECT_TRUE(says("□ Last time: Level 1"));
    EXPECT_TRUE(says("● This time: Level 3"));
    EXPECT_LT(texts()[0]->mapTo(&details, QPoint()).x(), texts()[1]->mapTo(&details, QPoint()).x());
    EXPECT_EQ(texts()[0]->mapTo(&details, QPoint()).y(), texts()[1]->mapTo(&details, QPoint()).y());
    details.resize(300, 700);
    settle();
    EXPECT_EQ(texts()[0]->mapTo(&details, QPoint()).x(), texts()[1]->mapTo(&details, QPoint()).x())
        << "beneath where it is narrow";
}

/// Between which levels only some words differ was looked up in the sheet.
TEST_F(ComparisonDetailsTest, MarksWhatIsNewAndWhatIsGone)
{
    const Framework &shown = *sheet().framework(framework("2.2"));
    const auto textAt = [&shown](int number) { return shown.description(level(number))->japanese; };
    int marks = 0;
    for (int from = 0; from < 5; ++from) {
        Assessment before = assessmentBefore();
        rate(before, "2.2", from);
        ASSERT_TRUE(stand.pair.setSide(ComparisonRole::Baseline, sideOf(before)));
        stand.document->setRating(framework("2.2"), level(from + 1));
        show("2.2");
        ASSERT_EQ(texts().size(), 2U);
        const auto expectMarks = [&marks](const SheetText &text, const QStringList &spans) {
            EXPECT_EQ(text.accessibleDescription().isEmpty(), spans.isEmpty());
            if (text.isEntirelyNew())
                return;
            EXPECT_EQ(marked(text).join(QChar(QChar::ParagraphSeparator)), spans.join(QChar(QChar::ParagraphSeparator)));
            marks += static_cast<int>(spans.size());
        };
        expectMarks(*texts()[0], expected(textAt(from + 1), textAt(from)));
        expectMarks(*texts()[1], expected(textAt(from), textAt(from + 1)));
    }
    EXPECT_GT(marks, 0) << "no two levels of the framework share words";
}

TEST_F(ComparisonDetailsTest, MarksNothingAtOneLevel)
{
    show("1.3");
    ASSERT_EQ(texts().size(), 2U);
    for (const SheetText *text : texts()) {
        EXPECT_TRUE(text->extraSelections().isEmpty());
        EXPECT_FALSE(text->isEntirelyNew());
    }
    EXPECT_FALSE(says("reworded"));
}

TEST_F(ComparisonDetailsInEnglish, ShowsTheRenderingToo)
{
    show("1.1");
    ASSERT_EQ(texts().size(), 4U);
    EXPECT_TRUE(texts()[1]->toPlainText().contains(sheet().framework(framework("1.1"))->description(level(1))->english));
    EXPECT_FALSE(texts()[3]->accessibleDescription().isEmpty()) << "marked too";
}

/// 5.4 describes levels 4 and 5 alone.
TEST_F(ComparisonDetailsTest, SaysWhereThereIsNoText)
{
    stand.document->setRating(framework("5.4"), level(2));
    show("5.4");
    EXPECT_TRUE(texts().empty());
    EXPECT_TRUE(says("□ Last time: ○ Not rated"));
    EXPECT_TRUE(says("The sheet does not describe level 2 here."));
    show("6.3");
    EXPECT_TRUE(says("● This time: ─ Out of scope"));
}

TEST_F(ComparisonDetailsTest, GivesTheReasonOfAnExclusion)
{
    show("1.4");
    EXPECT_TRUE(says("● This time: ⊘ Excluded | Reason: sold"));
    show("3.1");
    EXPECT_TRUE(says("□ Last time: ⊘ Excluded | Reason: nothing of the kind"));
    stand.document->setRating(framework("1.4"), Rating::excluded({}));
    show("1.4");
    EXPECT_TRUE(says("No reason for the exclusion is given."));
}

TEST_F(ComparisonDetailsTest, SetsNotesAndEvidenceSideBySide)
{
    show("1.1");
    EXPECT_TRUE(says("Notes | □ Last time | One team knows. | ● This time | Every team knows."));
    EXPECT_TRUE(says("Evidence | □ Last time | • handbook\n− old list | ● This time | • handbook\n+ minutes"));
    show("1.2");
    EXPECT_FALSE(says("Notes"));
    EXPECT_FALSE(says("Evidence"));
    stand.document->setNote(framework("1.2"), QStringLiteral("<b>& so on"));
    settle();
    EXPECT_TRUE(says("Notes | □ Last time | No note | ● This time | <b>& so on"));
}

/// Of what is too long to be laid out at once, the part that differs.
TEST_F(ComparisonDetailsTest, ShowsThePartOfALongNoteThatDiffers)
{
    const QString before = stand.pair.baseline().assessment.entry(framework("1.1")).note;
    stand.document->setNote(framework("1.1"), before + QLatin1Char('\n') + QString(1'000'000, QLatin1Char('x')));
    show("1.1");
    EXPECT_TRUE(words().size() < 30'000) << words().size();
    EXPECT_TRUE(says("… 990"));
    EXPECT_TRUE(words().contains(QStringLiteral("characters of it are not shown here")));
}

TEST_F(ComparisonDetailsTest, ShowsTheLinesOfManyThatDiffer)
{
    QStringList lines{QStringLiteral("handbook")};
    for (int i = 0; i < 100'000; ++i)
        lines.append(QStringLiteral("line %1.").arg(i));
    stand.document->setEvidence(framework("1.1"), lines);
    show("1.1");
    EXPECT_TRUE(says("● This time | + line 0.\n+ line 1.\n")) << "those that last time lacked come first";
    EXPECT_TRUE(says("+ line 299.\n… 99701 more lines are not shown here")) << "100,001 in all";
    EXPECT_FALSE(says("line 300."));
}

TEST_F(ComparisonDetailsTest, ListsTheActionsDoneInBetween)
{
    show("1.1");
    EXPECT_TRUE(says("Actions done in between | ✓ train the team | Sato  ·  due 2025-09-30"));
    EXPECT_FALSE(says("open")) << "which is not done";
    show("1.2");
    EXPECT_TRUE(says("Actions done in between | No action of this framework was done in between."));
}

TEST_F(ComparisonDetailsTest, StoresTheReasonAsItIsWritten)
{
    show("1.1");
    EXPECT_TRUE(says("No reason yet."));
    reason().setFocus();
    const QWidget *text = texts()[0];
    type(details, "two teams");
    const auto stored = [this](const char *id) { return stand.document->assessment().entry(framework(id)).changeReason; };
    EXPECT_EQ(stored("1.1"), QStringLiteral("two teams"));
    EXPECT_FALSE(says("No reason yet."));
    EXPECT_EQ(texts()[0], text) << "nothing else is built anew meanwhile";
    EXPECT_TRUE(reason().hasFocus());
    stand.document->undoStack().undo();
    EXPECT_EQ(stored("1.1"), QString()) << "one step";
    EXPECT_EQ(reason().toPlainText(), QString());
    type(details, "a");
    show("1.2");
    reason().setFocus();
    type(details, "b");
    EXPECT_EQ(stored("1.1"), QStringLiteral("a"));
    EXPECT_EQ(stored("1.2"), QStringLiteral("b"));
}

TEST_F(ComparisonDetailsTest, ShowsTheReasonAsTextWhereNothingCanBeEdited)
{
    show("5.2");
    EXPECT_TRUE(reason().isVisible());
    EXPECT_TRUE(details.findChild<LinkButton *>()->isEnabled());
    stand.document.reset();
    settle();
    EXPECT_FALSE(reason().isVisible());
    EXPECT_FALSE(details.findChild<LinkButton *>()->isEnabled());
    EXPECT_TRUE(says("A coordinator was named."));
}

TEST_F(ComparisonDetailsTest, LeadsToTheFramework)
{
    QStringList requested;
    QObject::connect(&details, &ComparisonDetails::frameworkRequested, &details,
                     [&requested](const FrameworkId &id) { requested.append(id.text()); });
    show("1.1");
    click(*details.findChild<LinkButton *>(), QPoint(5, 5));
    EXPECT_EQ(requested, QStringList{QStringLiteral("1.1")});
}

}  // namespace psirt::test
