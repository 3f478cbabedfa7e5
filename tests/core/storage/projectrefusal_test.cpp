// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/projectsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <string>

namespace psirt::test {

namespace {

struct Refused {
    const char *name;
    QByteArray bytes;
    ErrorCode code;
    int line;
    int column;
    const char *keyPath = "";
    const char *detail = nullptr;  ///< null: any
};

std::string nameOf(const testing::TestParamInfo<Refused> &info)
{
    return info.param.name;
}

class ProjectRefusal : public testing::TestWithParam<Refused> {};

QByteArray nested(int depth)
{
    return "[\n" + QByteArray(depth - 1, '[') + QByteArray(depth, ']');
}

/// A file whose third line is the "ratings" (projectWithRatings): the value of 1.1 begins at line 3, column 20.
QByteArray entry(const QByteArray &members)
{
    return projectWithRatings(R"({"1.1": {)" + members + "}}");
}

}  // namespace

TEST_P(ProjectRefusal, TellsThePlace)
{
    const Refused &expected = GetParam();
    const Result<LoadedProject> project = parse(expected.bytes);
    ASSERT_FALSE(project);
    const Error &error = project.error();
    EXPECT_EQ(int(error.code), int(expected.code));
    EXPECT_EQ(error.subject, QStringLiteral("a.psirt"));
    EXPECT_EQ(error.place.line, expected.line);
    EXPECT_EQ(error.place.column, expected.column);
    EXPECT_EQ(error.place.keyPath, QString::fromLatin1(expected.keyPath));
    if (expected.detail) {
        EXPECT_EQ(error.detail, QString::fromUtf8(expected.detail));
    }
}

INSTANTIATE_TEST_SUITE_P(
    NotJson, ProjectRefusal,
    testing::Values(
        Refused{"Empty", "", ErrorCode::NotJson, 1, 1}, Refused{"OnlyAMark", "\xEF\xBB\xBF", ErrorCode::NotJson, 1, 1},
        Refused{"Text", "hello", ErrorCode::NotJson, 1, 1}, Refused{"Pdf", "%PDF-1.4\n", ErrorCode::NotJson, 1, 1},
        Refused{"CutOff", "{\n \"a\": [1,", ErrorCode::NotJson, 2, 10},
        Refused{"MissingComma", "{\n \"a\": 1\n \"b\": 2}", ErrorCode::NotJson, 3, 2},
        Refused{"MissingColon", "{\"a\" 12}", ErrorCode::NotJson, 1, 6},
        Refused{"TwoCommas", "[1,,2]", ErrorCode::NotJson, 1, 4},
        Refused{"SomethingAfter", "{}\n\n{}", ErrorCode::NotJson, 3, 1},
        Refused{"Comment", "{\n  // no\n}", ErrorCode::NotJson, 2, 3},
        Refused{"MergeMarker", "{\n<<<<<<< HEAD\n}", ErrorCode::NotJson, 2, 1},
        Refused{"CountsCharacters", "{\"脆弱性\": \"𠮷\" x}", ErrorCode::NotJson, 1, 13},
        Refused{"MarkIsNoCharacter", "\xEF\xBB\xBF x", ErrorCode::NotJson, 1, 2},
        Refused{"NewLineInAString", "{\"a\": \"b\n\"}", ErrorCode::NotJson, 1, 9},
        Refused{"LoneSurrogate", R"(["\ud800"])", ErrorCode::NotJson, 1, 9},
        Refused{"NumberBeyondAllBounds", "[\n1e999]", ErrorCode::NotJson, 2, 1},
        Refused{"UnexpectedLiteral", "{\"a\": 1 true}", ErrorCode::NotJson, 1, 9},
        Refused{"UnexpectedString", R"({"a": 1 "a \\\" b"})", ErrorCode::NotJson, 1, 9},
        Refused{"CapitalTrue", "[True]", ErrorCode::NotJson, 1, 2},
        Refused{"ZeroAfterTheEnd", QByteArray("{}\0{", 4), ErrorCode::NotJson, 1, 3},
        Refused{"Zero", QByteArray("{\0}", 3), ErrorCode::NotJson, 1, 2},
        Refused{"BrokenUtf8", "{\n\"\xE8\x84\x86\xE5\xBC\xFF\": 1}", ErrorCode::BrokenUtf8, 2, 3},
        Refused{"ShiftJis", "{\"\x90\xC6\": 1}", ErrorCode::BrokenUtf8, 1, 3},
        Refused{"OverlongUtf8", "[\"\xC0\xAF\"]", ErrorCode::BrokenUtf8, 1, 3},
        Refused{"SurrogateUtf8", "[\"\xED\xA0\x80\"]", ErrorCode::BrokenUtf8, 1, 3},
        Refused{"Utf16", QByteArray("\xFF\xFE{\0", 4), ErrorCode::BrokenUtf8, 1, 1},
        Refused{"CutOffCharacter", "[\"\xE8\x84", ErrorCode::BrokenUtf8, 1, 3},
        Refused{"DuplicateKey", "{\"a\": 1,\n \"b\": {\"a\": 1},\n   \"a\": 2}", ErrorCode::DuplicateKey, 3, 4, "", "a"},
        Refused{"DuplicateKeyEscaped", R"({"a": 1, "\u0061": 2})", ErrorCode::DuplicateKey, 1, 10, "", "a"},
        Refused{"DuplicateFramework", projectWithRatings("{\"1.1\": {},\n\"1.1\": {}}"), ErrorCode::DuplicateKey, 4, 1, "",
                "1.1"},
        Refused{"TooDeep", nested(65), ErrorCode::TooDeep, 2, 64},
        Refused{"MuchTooDeep", QByteArray(1000000, '['), ErrorCode::TooDeep, 1, 65},
        Refused{"TooLarge", QByteArray(largestProjectFile + 1, ' '), ErrorCode::TooLarge, 0, 0}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    NotOurs, ProjectRefusal,
    testing::Values(Refused{"List", "\n []", ErrorCode::NotThisFormat, 2, 2},
                    Refused{"DeepButNotTooDeep", nested(64), ErrorCode::NotThisFormat, 1, 1},
                    Refused{"NoFormat", "{}", ErrorCode::NotThisFormat, 1, 1},
                    Refused{"KeyLikeAPlaceInASentence", projectWithRatings(R"({"%1": {"evidence": [3]}})"),
                            ErrorCode::InvalidValue, 3, 33, "ratings.%1.evidence[0]", "3"},
                    Refused{"OtherFormat", "{\"format\":\n\"other\"}", ErrorCode::NotThisFormat, 2, 1, "format"},
                    Refused{"NoVersion", R"({"format": "psirt-maturity"})", ErrorCode::MissingValue, 1, 1, "formatVersion",
                            "formatVersion"},
                    Refused{"TextAsVersion", fullProjectWith("\"formatVersion\": 1", "\"formatVersion\": \"1\""),
                            ErrorCode::InvalidValue, 1, 47, "formatVersion", "\"1\""},
                    Refused{"OlderThanAny", fullProjectWith("\"formatVersion\": 1", "\"formatVersion\": 0"),
                            ErrorCode::NotThisFormat, 1, 47, "formatVersion"},
                    Refused{"Newer", fullProjectWith("\"formatVersion\": 1", "\"formatVersion\": 2"), ErrorCode::NewerFormat,
                            1, 47, "formatVersion", "2"},
                    Refused{"NewerComesFirst", R"({"format": "psirt-maturity", "formatVersion": 12, "sheet": 7})",
                            ErrorCode::NewerFormat, 1, 47, "formatVersion", "12"},
                    Refused{"NoSheet", R"({"format": "psirt-maturity", "formatVersion": 1})", ErrorCode::MissingValue, 1, 1,
                            "sheet", "sheet"},
                    Refused{"NoSheetVersion", fullProjectWith(", \"version\": \"1.0\"", ""), ErrorCode::MissingValue, 2, 11,
                            "sheet.version", "version"},
                    Refused{"UnknownSheet", fullProjectWith("\"version\": \"1.0\"", "\"version\": \"9.0\""),
                            ErrorCode::UnknownSheet, 2, 11, "sheet", "csaj-psirt-maturity 9.0"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    WrongValue, ProjectRefusal,
    testing::Values(
        Refused{"LevelSeven", entry(R"("level": 7)"), ErrorCode::InvalidValue, 3, 30, "ratings.1.1.level", "7"},
        Refused{"LevelAsText", entry(R"("level": "3")"), ErrorCode::InvalidValue, 3, 30, "ratings.1.1.level", "\"3\""},
        Refused{"LevelBelowZero", entry(R"("level": -1)"), ErrorCode::InvalidValue, 3, 30, "ratings.1.1.level", "-1"},
        Refused{"LevelInBetween", entry(R"("level": 2.5)"), ErrorCode::InvalidValue, 3, 30, "ratings.1.1.level", "2.5"},
        Refused{"LevelTrue", entry(R"("level": true)"), ErrorCode::InvalidValue, 3, 30, "ratings.1.1.level", "true"},
        Refused{"LevelHuge", entry(R"("level": 4294967299)"), ErrorCode::InvalidValue, 3, 30, "ratings.1.1.level"},
        Refused{"LevelOfAnUnknownFramework", projectWithRatings(R"({"9.9": {"level": 6}})"), ErrorCode::InvalidValue, 3, 30,
                "ratings.9.9.level", "6"},
        Refused{"LevelBesideAnExclusion", entry(R"("excluded": true, "level": 6)"), ErrorCode::InvalidValue, 3, 48,
                "ratings.1.1.level", "6"},
        Refused{"TargetSix", entry(R"("target": 6)"), ErrorCode::InvalidValue, 3, 31, "ratings.1.1.target", "6"},
        Refused{"ExcludedAsText", entry(R"("excluded": "yes")"), ErrorCode::InvalidValue, 3, 33, "ratings.1.1.excluded",
                "\"yes\""},
        Refused{"ReasonAsNumber", entry(R"("exclusionReason": 1)"), ErrorCode::InvalidValue, 3, 40,
                "ratings.1.1.exclusionReason"},
        Refused{"NoteAsList", entry(R"("note": [1])"), ErrorCode::InvalidValue, 3, 29, "ratings.1.1.note", "[…]"},
        Refused{"EvidenceAsText", entry(R"("evidence": "e")"), ErrorCode::InvalidValue, 3, 33, "ratings.1.1.evidence"},
        Refused{"EvidenceOfNumbers", entry(R"("evidence": ["e", 1])"), ErrorCode::InvalidValue, 3, 39,
                "ratings.1.1.evidence[1]", "1"},
        Refused{"ActionsAsObject", entry(R"("actions": {})"), ErrorCode::InvalidValue, 3, 32, "ratings.1.1.actions"},
        Refused{"ActionAsText", entry(R"("actions": ["a"])"), ErrorCode::InvalidValue, 3, 33, "ratings.1.1.actions[0]"},
        Refused{"ImpossibleDate", entry(R"("actions": [{}, {"due": "2026-02-30"}])"), ErrorCode::InvalidValue, 3, 45,
                "ratings.1.1.actions[1].due", "\"2026-02-30\""},
        Refused{"SloppyDate", entry(R"("actions": [{"due": "2026-2-3"}])"), ErrorCode::InvalidValue, 3, 41,
                "ratings.1.1.actions[0].due"},
        Refused{"DateWithATime", fullProjectWith("\"2026-11-22\"", "\"2026-11-22T00:00\""), ErrorCode::InvalidValue, 4, 25,
                "assessment.date", "\"2026-11-22T00:00\""},
        Refused{"EmptyDate", fullProjectWith("\"2027-05-22\"", "\"\""), ErrorCode::InvalidValue, 4, 75,
                "assessment.nextDate", "\"\""},
        Refused{"UnknownState", fullProjectWith("\"started\"", "\"begun\""), ErrorCode::InvalidValue, 8, 92,
                "ratings.1.1.actions[0].state", "\"begun\""},
        Refused{"UnknownOccasion", fullProjectWith("\"incident\"", "\"Incident\""), ErrorCode::InvalidValue, 4, 51,
                "assessment.occasion", "\"Incident\""},
        Refused{"DefaultTargetAsText", fullProjectWith("\"defaultTarget\": 2", "\"defaultTarget\": \"2\""),
                ErrorCode::InvalidValue, 4, 106, "assessment.defaultTarget", "\"2\""},
        Refused{"AssessorsAsText", fullProjectWith("[\"山田\", \"佐藤\"]", "\"山田\""), ErrorCode::InvalidValue, 3, 89,
                "assessment.assessors"},
        Refused{"TitleAsNull", fullProjectWith("\"三月\"", "null"), ErrorCode::InvalidValue, 3, 26, "assessment.title",
                "null"},
        Refused{"OpinionsAsText", entry(R"("opinions": "a")"), ErrorCode::InvalidValue, 3, 33, "ratings.1.1.opinions"},
        Refused{"LevelOfAnOpinion", entry(R"("opinions": [{"level": 6}])"), ErrorCode::InvalidValue, 3, 44,
                "ratings.1.1.opinions[0].level", "6"},
        Refused{"ChangeReasonAsNumber", entry(R"("changeReason": 1)"), ErrorCode::InvalidValue, 3, 37,
                "ratings.1.1.changeReason", "1"},
        Refused{"RatingsAsList", projectWithRatings("[]"), ErrorCode::InvalidValue, 3, 12, "ratings", "[…]"},
        Refused{"EntryAsNumber", projectWithRatings(R"({"1.1": 3})"), ErrorCode::InvalidValue, 3, 20, "ratings.1.1", "3"},
        Refused{"SheetAsText", R"({"format": "psirt-maturity", "formatVersion": 1, "sheet": "a"})", ErrorCode::InvalidValue,
                1, 59, "sheet"},
        Refused{"ApplicationVersionAsNumber", fullProjectWith("\"0.0.1\"", "1"), ErrorCode::InvalidValue, 1, 72,
                "applicationVersion", "1"}),
    nameOf);

TEST(ProjectRefusalDetail, IsShortEvenWhenTheValueIsLong)
{
    const Result<LoadedProject> project = parse(entry("\"level\": \"" + QByteArray(100000, 'a') + '"'));
    ASSERT_FALSE(project);
    EXPECT_LE(project.error().detail.size(), 61);
    const Result<LoadedProject> broken = parse("{\"a\": \"" + QByteArray(100000, 'a'));
    ASSERT_FALSE(broken);
    EXPECT_LE(broken.error().detail.size(), 200);
    EXPECT_TRUE(broken.error().detail.contains(QStringLiteral("missing closing quote")))
        << broken.error().detail.toStdString();
}

TEST(ProjectLimits, SixteenMebibytesAreRead)
{
    QByteArray bytes = fullProject();
    bytes += QByteArray(largestProjectFile - bytes.size(), '\n');
    EXPECT_TRUE(parse(bytes));
}

/// Whatever happens to a file's bytes: a value or an error with its place, never a crash, and what was read can be
/// written and read again.
TEST(ProjectMutation, NeverCrashes)
{
    std::mt19937 random(4711);
    const QByteArray original = fullProject();
    const auto below = [&random](qsizetype count) { return std::uniform_int_distribution<qsizetype>(0, count - 1)(random); };
    const QByteArray likely = "{}[]\":,\\0123456789-+.eEtrufalsn \n\xEF\xBB\xBF";
    int values = 0;
    int errors = 0;
    for (int i = 0; i < 6000; ++i) {
        QByteArray bytes = original;
        for (qsizetype changes = 1 + below(3); changes > 0 && !bytes.isEmpty(); --changes) {
            const qsizetype at = below(bytes.size());
            const char byte = below(2) == 0 ? likely[below(likely.size())] : static_cast<char>(below(256));
            switch (below(5)) {
            case 0:
                bytes[at] = byte;
                break;
            case 1:
                bytes.insert(at, byte);
                break;
            case 2:
                bytes.remove(at, 1 + below(20));
                break;
            case 3:
                bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(40)));
                break;
            default:
                if (below(4) == 0)
                    bytes.truncate(at);
                break;
            }
        }
        const Result<LoadedProject> project = parse(bytes);
        if (project) {
            ++values;
            const QByteArray written = serializeProject(project.value().assessment);
            const Result<LoadedProject> again = parse(written);
            ASSERT_TRUE(again) << bytes.toStdString();
            ASSERT_EQ(again.value().assessment, project.value().assessment) << bytes.toStdString();
        } else {
            ++errors;
            ASSERT_GT(project.error().place.line, 0) << bytes.toStdString();
            ASSERT_GT(project.error().place.column, 0) << bytes.toStdString();
        }
    }
    EXPECT_GT(values, 500);
    EXPECT_GT(errors, 500);
}

}  // namespace psirt::test
