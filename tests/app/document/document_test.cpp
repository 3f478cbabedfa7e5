// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"
#include "core/reporting/figures.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <functional>

namespace psirt::test {

namespace {

QString nameOf(const ChangeEvent &event)
{
    const auto *entry = std::get_if<EntryChange>(&event);
    return entry ? entry->framework.text() : QStringLiteral("properties");
}

Entry entryOf(const Assessment &assessment, const char *id)
{
    return assessment.entry(framework(id));
}

void setNote(Assessment &assessment, const char *id, const QString &note)
{
    Entry entry = entryOf(assessment, id);
    entry.note = note;
    assessment.setEntry(framework(id), std::move(entry));
}

void setEvidence(Assessment &assessment, const char *id, const QStringList &evidence)
{
    Entry entry = entryOf(assessment, id);
    entry.evidence = evidence;
    assessment.setEntry(framework(id), std::move(entry));
}

Action someAction()
{
    return {QStringLiteral("窓口を公開する"), QStringLiteral("佐藤"), QDate(2026, 9, 30), ActionState::Started, {}};
}

Properties someProperties()
{
    Properties properties;
    properties.title = QStringLiteral("2026 年上期");
    properties.defaultTarget = level(4);
    return properties;
}

void rateUnsure(Assessment &assessment, const char *id, int number, int neighbour)
{
    Entry entry = entryOf(assessment, id);
    entry.rating = *Rating::unsure(level(number), level(neighbour));
    assessment.setEntry(framework(id), std::move(entry));
}

void change(Assessment &assessment, void (*change)(Properties &))
{
    Properties properties = assessment.properties();
    change(properties);
    assessment.setProperties(std::move(properties));
}

/// One edit of a document: what was there, what is done, what is there then, and what the step is called.
struct Edit {
    const char *name;
    std::function<void(Assessment &)> before;
    std::function<void(Document &)> edit;
    std::function<void(Assessment &)> after;
    const char *step;
    const char *event;
};

void PrintTo(const Edit &edit, std::ostream *stream)
{
    *stream << edit.name;
}

void nothing(Assessment &) {}

const std::array ratingEdits{
    Edit{"Rate", nothing, [](Document &d) { d.setRating(framework("1.1"), level(3)); },
         [](Assessment &a) { rate(a, "1.1", 3); }, "Rate 1.1 as Level 3", "1.1"},
    Edit{"RateAsZero", nothing, [](Document &d) { d.setRating(framework("5.4"), level(0)); },
         [](Assessment &a) { rate(a, "5.4", 0); }, "Rate 5.4 as Level 0", "5.4"},
    Edit{"RateAnew", [](Assessment &a) { rate(a, "1.1", 3); }, [](Document &d) { d.setRating(framework("1.1"), level(5)); },
         [](Assessment &a) { rate(a, "1.1", 5); }, "Rate 1.1 as Level 5", "1.1"},
    Edit{"Clear", [](Assessment &a) { rate(a, "1.1", 3); }, [](Document &d) { d.setRating(framework("1.1"), Rating()); },
         [](Assessment &a) { a.setEntry(framework("1.1"), Entry()); }, "Clear Rating of 1.1", "1.1"},
    Edit{"Exclude", [](Assessment &a) { rate(a, "2.2", 1); },
         [](Document &d) { d.setRating(framework("2.2"), Rating::excluded(QStringLiteral("自社製品なし"))); },
         [](Assessment &a) {
             Entry entry;
             entry.rating = Rating::excluded(QStringLiteral("自社製品なし"));
             entry.setAside = level(1);
             a.setEntry(framework("2.2"), entry);
         },
         "Exclude 2.2", "2.2"},
    Edit{"ChangeReason", [](Assessment &a) { exclude(a, "2.2", QStringLiteral("a")); },
         [](Document &d) { d.setRating(framework("2.2"), Rating::excluded(QStringLiteral("b"))); },
         [](Assessment &a) { exclude(a, "2.2", QStringLiteral("b")); }, "Change Exclusion Reason of 2.2", "2.2"},
    Edit{"IncludeAgain", [](Assessment &a) { exclude(a, "2.2"); },
         [](Document &d) { d.setRating(framework("2.2"), Rating()); },
         [](Assessment &a) { a.setEntry(framework("2.2"), Entry()); }, "Include 2.2 Again", "2.2"},
    Edit{"IncludeTheRatedAgain",
         [](Assessment &a) {
             Entry entry;
             entry.rating = Rating::excluded({});
             entry.setAside = *Rating::unsure(level(1), level(2));
             a.setEntry(framework("2.2"), entry);
         },
         [](Document &d) { d.includeAgain(framework("2.2")); },
         [](Assessment &a) {
             Entry entry;
             entry.rating = *Rating::unsure(level(1), level(2));
             a.setEntry(framework("2.2"), entry);
         },
         "Include 2.2 Again", "2.2"},
    Edit{"RateTheExcluded", [](Assessment &a) { exclude(a, "2.2"); },
         [](Document &d) { d.setRating(framework("2.2"), level(2)); }, [](Assessment &a) { rate(a, "2.2", 2); },
         "Rate 2.2 as Level 2", "2.2"},
    Edit{"MarkAsUnsure", [](Assessment &a) { rate(a, "1.1", 3); },
         [](Document &d) { d.setRating(framework("1.1"), *Rating::unsure(level(3), level(4))); },
         [](Assessment &a) { rateUnsure(a, "1.1", 3, 4); }, "Mark 1.1 as Unsure", "1.1"},
    Edit{"Settle", [](Assessment &a) { rateUnsure(a, "1.1", 3, 4); },
         [](Document &d) { d.setRating(framework("1.1"), level(3)); }, [](Assessment &a) { rate(a, "1.1", 3); },
         "Settle 1.1", "1.1"},
    Edit{"RateKeepsTheRest",
         [](Assessment &a) {
             setNote(a, "1.1", QStringLiteral("n"));
             setTarget(a, "1.1", 4);
         },
         [](Document &d) { d.setRating(framework("1.1"), level(2)); }, [](Assessment &a) { rate(a, "1.1", 2); },
         "Rate 1.1 as Level 2", "1.1"},
};

QStringList twoLines()
{
    return {QStringLiteral("規程.pdf"), QStringLiteral("b")};
}

void setTargetOfAnArea(Assessment &assessment)
{
    change(assessment, [](Properties &properties) { properties.areaTargets.insert_or_assign(area("2"), level(4)); });
}

const std::array otherEdits{
    Edit{"SetTarget", nothing, [](Document &d) { d.setTarget(framework("1.2"), level(4)); },
         [](Assessment &a) { setTarget(a, "1.2", 4); }, "Change Target of 1.2", "1.2"},
    Edit{"DropTarget", [](Assessment &a) { setTarget(a, "1.2", 4); },
         [](Document &d) { d.setTarget(framework("1.2"), std::nullopt); },
         [](Assessment &a) { a.setEntry(framework("1.2"), Entry()); }, "Change Target of 1.2", "1.2"},
    Edit{"Note", [](Assessment &a) { rate(a, "3.1", 1); },
         [](Document &d) { d.setNote(framework("3.1"), QStringLiteral("二行\nある")); },
         [](Assessment &a) { setNote(a, "3.1", QStringLiteral("二行\nある")); }, "Edit Note on 3.1", "3.1"},
    Edit{"Evidence", nothing, [](Document &d) { d.setEvidence(framework("3.1"), twoLines()); },
         [](Assessment &a) { setEvidence(a, "3.1", twoLines()); }, "Edit Evidence of 3.1", "3.1"},
    Edit{"Actions", nothing, [](Document &d) { d.setActions(framework("6.5"), {someAction()}); },
         [](Assessment &a) {
             Entry entry;
             entry.actions = {someAction()};
             a.setEntry(framework("6.5"), std::move(entry));
         },
         "Edit Actions of 6.5", "6.5"},
    Edit{"NoteOutOfScope", nothing, [](Document &d) { d.setNote(framework("6.3"), QStringLiteral("n")); },
         [](Assessment &a) { setNote(a, "6.3", QStringLiteral("n")); }, "Edit Note on 6.3", "6.3"},
    Edit{"DefaultTarget", nothing, [](Document &d) { d.setDefaultTarget(level(4)); },
         [](Assessment &a) { change(a, [](Properties &p) { p.defaultTarget = level(4); }); }, "Change Target of All",
         "properties"},
    Edit{"AreaTarget", nothing, [](Document &d) { d.setAreaTarget(area("2"), level(4)); }, setTargetOfAnArea,
         "Change Target of Area 2", "properties"},
    Edit{"DropAreaTarget", setTargetOfAnArea, [](Document &d) { d.setAreaTarget(area("2"), std::nullopt); },
         [](Assessment &a) { change(a, [](Properties &p) { p.areaTargets.clear(); }); }, "Change Target of Area 2",
         "properties"},
    Edit{"DismissCheck",
         [](Assessment &a) { change(a, [](Properties &p) { p.dismissedChecks = {QStringLiteral("noEvidence:2.1")}; }); },
         [](Document &d) { d.dismissCheck(QStringLiteral("noEvidence:1.1")); },
         [](Assessment &a) {
             change(a, [](Properties &p) {
                 p.dismissedChecks = {QStringLiteral("noEvidence:1.1"), QStringLiteral("noEvidence:2.1")};
             });
         },
         "Dismiss Hint", "properties"},
    Edit{"RestoreChecks",
         [](Assessment &a) { change(a, [](Properties &p) { p.dismissedChecks = {QStringLiteral("noEvidence:2.1")}; }); },
         [](Document &d) { d.restoreChecks(); },
         [](Assessment &a) { change(a, [](Properties &p) { p.dismissedChecks.clear(); }); }, "Show Dismissed Hints",
         "properties"},
    Edit{"Properties", nothing, [](Document &d) { d.setProperties(someProperties()); },
         [](Assessment &a) { a.setProperties(someProperties()); }, "Edit Assessment Properties", "properties"},
};

class DocumentEdit : public testing::TestWithParam<Edit> {};

}  // namespace

/// Every edit does what it says, is one step with a name, is taken back and done again, and is no step the second time.
TEST_P(DocumentEdit, IsOneStepThatCanBeUndone)
{
    const Edit &edit = GetParam();
    Assessment before = emptyAssessment();
    edit.before(before);
    Assessment after = before;
    edit.after(after);
    ASSERT_FALSE(before == after);
    Document document(sharedSheet(), before);
    QStringList events;
    bool isScoreCurrent = true;
    QObject::connect(&document, &Document::changed, &document, [&](const ChangeEvent &event) {
        events.append(nameOf(event));
        const Score expected = scoreAssessment(sheet(), document.assessment());
        isScoreCurrent = isScoreCurrent && document.score().overall == expected.overall;
        for (const Framework *each : sheet().frameworks())
            isScoreCurrent = isScoreCurrent && *document.score().framework(each->id) == *expected.framework(each->id);
    });
    QUndoStack &stack = document.undoStack();

    edit.edit(document);
    EXPECT_TRUE(document.assessment() == after);
    EXPECT_EQ(stack.count(), 1);
    EXPECT_EQ(stack.undoText(), QString::fromLatin1(edit.step));
    EXPECT_TRUE(document.isModified());
    edit.edit(document);
    EXPECT_EQ(stack.count(), 1) << "nothing changed";
    EXPECT_EQ(events.size(), 1) << "nothing changed";

    stack.undo();
    EXPECT_TRUE(document.assessment() == before);
    EXPECT_EQ(stack.redoText(), QString::fromLatin1(edit.step));
    EXPECT_FALSE(document.isModified());
    stack.redo();
    EXPECT_TRUE(document.assessment() == after);
    EXPECT_TRUE(document.isModified());
    stack.undo();
    EXPECT_TRUE(document.assessment() == before);

    EXPECT_EQ(events, QStringList(4, QString::fromLatin1(edit.event)));
    EXPECT_TRUE(isScoreCurrent);
}

INSTANTIATE_TEST_SUITE_P(Rating, DocumentEdit, testing::ValuesIn(ratingEdits),
                         [](const auto &info) { return std::string(info.param.name); });
INSTANTIATE_TEST_SUITE_P(Other, DocumentEdit, testing::ValuesIn(otherEdits),
                         [](const auto &info) { return std::string(info.param.name); });

TEST(DocumentTest, BeginsUnmodifiedAndUntitled)
{
    Document document(sharedSheet(), emptyAssessment());
    EXPECT_FALSE(document.isModified());
    EXPECT_FALSE(document.file());
    EXPECT_EQ(document.displayName(), QStringLiteral("Untitled"));
    EXPECT_FALSE(document.undoStack().canUndo());
    EXPECT_FALSE(document.score().overall.average);
}

/// 3, then 3 and 4: (3 + 4) / 2 = 3.50; the second taken back: 3.00; both: no average.
TEST(DocumentTest, HoldsTheScoreWhenItTellsOfAChange)
{
    Document document(sharedSheet(), emptyAssessment());
    QStringList averages;
    QObject::connect(&document, &Document::changed, &document,
                     [&] { averages.append(formatAverage(document.score().overall.average)); });
    document.setRating(framework("1.1"), level(3));
    document.setRating(framework("4.1"), level(4));
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(averages,
              QStringList({QStringLiteral("3.00"), QStringLiteral("3.50"), QStringLiteral("3.00"), QStringLiteral("—")}));
}

/// Level 2 with the default target 3: a gap of 1. With a default of 4: a gap of 2.
TEST(DocumentTest, MovesTheGapsWithTheDefaultTarget)
{
    Document document(sharedSheet(), emptyAssessment());
    document.setRating(framework("1.1"), level(2));
    EXPECT_EQ(document.score().framework(framework("1.1"))->gap, 1);
    std::optional<int> gap;
    QObject::connect(&document, &Document::changed, &document,
                     [&] { gap = document.score().framework(framework("1.1"))->gap; });
    document.setProperties(someProperties());
    EXPECT_EQ(gap, 2);
    document.undoStack().undo();
    EXPECT_EQ(gap, 1);
}

TEST(DocumentTest, IsUnmodifiedFromWhereItWasSaved)
{
    Document document(sharedSheet(), emptyAssessment());
    int filesChanged = 0;
    std::vector<bool> modified;
    QObject::connect(&document, &Document::fileChanged, &document, [&] { ++filesChanged; });
    QObject::connect(&document, &Document::modifiedChanged, &document,
                     [&](bool isModified) { modified.push_back(isModified); });
    document.setRating(framework("1.1"), level(3));
    document.setRating(framework("1.1"), level(4));
    document.markSaved({QStringLiteral("/tmp/株式会社 サンプル.psirt"), {"digest"}});
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(filesChanged, 1);
    ASSERT_TRUE(document.file());
    EXPECT_EQ(document.file()->path, QStringLiteral("/tmp/株式会社 サンプル.psirt"));
    EXPECT_EQ(document.file()->fingerprint.digest, QByteArray("digest"));
    EXPECT_EQ(document.displayName(), QStringLiteral("株式会社 サンプル.psirt"));
    document.undoStack().undo();
    EXPECT_TRUE(document.isModified()) << "the file holds level 4";
    document.undoStack().redo();
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(modified, std::vector<bool>({true, false, true, false}));
}

TEST(DocumentTest, BeginsUnmodifiedWithAFile)
{
    Document document(sharedSheet(), emptyAssessment(), Document::File{QStringLiteral("/tmp/a.psirt"), {}});
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(document.displayName(), QStringLiteral("a.psirt"));
}

TEST(Document, TakesBackAllOtherTargetsInOneStep)
{
    Assessment assessment = emptyAssessment();
    setTarget(assessment, "1.2", 4);
    setTarget(assessment, "6.1", 5);
    change(assessment, [](Properties &p) { p.areaTargets = {{area("2"), level(4)}}; });
    Document document(sharedSheet(), assessment);
    document.useDefaultTargetEverywhere();
    EXPECT_EQ(document.assessment(), emptyAssessment());
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(document.assessment(), assessment);
}

/// Hidden until rated, then with the difference; and hidden again once the rating is undone.
TEST(Document, ComparesWithThePreviousAssessmentAfterEachChange)
{
    Document document(sharedSheet(), emptyAssessment());
    EXPECT_FALSE(document.sincePrevious());
    Assessment before = emptyAssessment();
    rate(before, "1.1", 2);
    PreviousAssessment previous = rememberAsPrevious(before, {});
    previous.hidesLevels = true;
    document.setPrevious(previous);
    const auto change = [&document] { return *document.sincePrevious()->comparison.framework(framework("1.1")); };
    EXPECT_EQ(change().kind, ChangeKind::Unrated);
    document.setRating(framework("1.1"), level(3));
    EXPECT_EQ(change().kind, ChangeKind::Raised);
    document.undoStack().undo();
    EXPECT_EQ(change().kind, ChangeKind::Unrated);
    document.setPrevious(std::nullopt);
    EXPECT_FALSE(document.sincePrevious());
}

/// In a what-if, what is shown is compared: that reveals nothing, and the answers are compared as before.
TEST(Document, ComparesWhatIsTriedWithThePreviousAssessment)
{
    Assessment before = emptyAssessment();
    rate(before, "1.1", 2);
    rate(before, "1.2", 2);
    Document document(sharedSheet(), emptyAssessment());
    PreviousAssessment previous = rememberAsPrevious(before, {});
    previous.hidesLevels = true;
    document.setPrevious(previous);
    document.setRating(framework("1.1"), level(3));
    document.tryLevel(framework("1.1"), level(1));
    document.tryLevel(framework("1.2"), level(1));
    EXPECT_EQ(document.sincePrevious()->comparison.framework(framework("1.1"))->kind, ChangeKind::Raised);
    EXPECT_EQ(document.shownSincePrevious()->comparison.framework(framework("1.1"))->kind, ChangeKind::Lowered);
    EXPECT_EQ(document.shownSincePrevious()->comparison.framework(framework("1.2"))->kind, ChangeKind::NewlyRated);
    EXPECT_TRUE(document.shownSincePrevious()->isHidden(area("1")));
}

TEST(DocumentTest, BringsBackAnotherStateInOneStep)
{
    Document document(sharedSheet(), emptyAssessment());
    Assessment before = emptyAssessment();
    rate(before, "1.1", 2);
    rate(before, "9.9", 1);
    rate(before, "5.2", 5);  // the sheet lets nobody choose it, but a file may hold it
    Properties properties;
    properties.title = QStringLiteral("Spring");
    before.setProperties(properties);
    before.setUnknownKeys({{QStringLiteral("x"), "1"}});
    before.setUnknownSheetKeys({{QStringLiteral("y"), "2"}});
    document.setRating(framework("1.1"), level(4));
    document.setNote(framework("1.2"), QStringLiteral("later"));
    const Assessment after = document.assessment();
    const int steps = document.undoStack().index();
    document.bringBack(before);
    EXPECT_EQ(document.assessment(), before);
    EXPECT_EQ(document.score().framework(framework("1.1"))->level, level(2)) << "the scores follow";
    EXPECT_EQ(document.undoStack().index(), steps + 1);
    document.undoStack().undo();
    EXPECT_EQ(document.assessment(), after);
    document.undoStack().redo();
    EXPECT_EQ(document.assessment(), before);
}

/// What is undone and done again is the same action.
TEST(Document, GivesEachNewActionAnIdOfItsOwn)
{
    Document document(sharedSheet(), emptyAssessment());
    const auto idOf = [&document](std::size_t index) {
        return document.assessment().entry(framework("1.1")).actions.at(index).id;
    };
    document.addAction(framework("1.1"));
    document.addAction(framework("1.1"));
    const ActionId first = idOf(0);
    EXPECT_FALSE(first.isEmpty());
    EXPECT_NE(idOf(1), first);
    document.undoStack().undo();
    document.undoStack().undo();
    document.undoStack().redo();
    EXPECT_EQ(idOf(0), first);
    document.setActionIdSource([] { return *ActionId::fromText(QStringLiteral("fixed")); });
    document.addAction(framework("1.1"));
    EXPECT_EQ(idOf(1).text(), QStringLiteral("fixed"));
}

}  // namespace psirt::test
