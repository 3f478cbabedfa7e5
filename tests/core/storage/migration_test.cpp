// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/projectsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

/// A step of an invented past, in which "note" was called "memo".
class MemoStep final : public Migration {
public:
    [[nodiscard]] int from() const override { return 0; }
    [[nodiscard]] Result<QByteArray> migrate(const QByteArray &text, const QString &subject) const override
    {
        if (text.contains("hopeless"))
            return Error{ErrorCode::InvalidValue, subject, {}, {5, 5, QStringLiteral("a")}};
        QByteArray result = text;
        return result.replace("\"formatVersion\": 0", "\"formatVersion\": 1").replace("\"memo\"", "\"note\"");
    }
};

/// Before that, the version was -1 and "memo" was called "text".
class TextStep final : public Migration {
public:
    [[nodiscard]] int from() const override { return -1; }
    [[nodiscard]] Result<QByteArray> migrate(const QByteArray &text, const QString &) const override
    {
        QByteArray result = text;
        return result.replace("\"formatVersion\": -1", "\"formatVersion\": 0").replace("\"text\"", "\"memo\"");
    }
};

/// A step that leads nowhere.
class IdleStep final : public Migration {
public:
    [[nodiscard]] int from() const override { return 0; }
    [[nodiscard]] Result<QByteArray> migrate(const QByteArray &text, const QString &) const override { return text; }
};

Result<LoadedProject> parseOld(const QByteArray &version, const QByteArray &entry, const MigrationChain &chain)
{
    QByteArray bytes = projectWithRatings("{\"1.1\": {" + entry + "}}");
    bytes.replace("\"formatVersion\": 1", "\"formatVersion\": " + version);
    return parseProject(bytes, QStringLiteral("old.psirt"), catalogue(), chain);
}

const MigrationChain &inventedChain()
{
    static const MigrationChain chain = {std::make_shared<TextStep>(), std::make_shared<MemoStep>()};
    return chain;
}

}  // namespace

TEST(Migration, RunsStepByStep)
{
    for (const auto &[version, entry] : {std::pair("-1", R"("text": "a", "level": 6.0e-1)"), std::pair("0", "")})
        EXPECT_FALSE(parseOld(version, entry, {}));
    const auto oldest = parseOld("-1", R"("text": "a")", inventedChain());
    ASSERT_TRUE(oldest);
    EXPECT_EQ(oldest.value().assessment.entry(framework("1.1")).note, QStringLiteral("a"));
    const auto old = parseOld("0", R"("memo": "b", "text": 1)", inventedChain());
    ASSERT_TRUE(old);
    EXPECT_EQ(old.value().assessment.entry(framework("1.1")).note, QStringLiteral("b"));
    EXPECT_EQ(old.value().assessment.entry(framework("1.1")).unknownKeys.front().first, QStringLiteral("text"));
    const auto current = parseOld("1", R"("memo": "c")", inventedChain());
    ASSERT_TRUE(current);
    EXPECT_EQ(current.value().assessment.entry(framework("1.1")).note, QString());
}

TEST(Migration, PlacesInMigratedTextsHaveNoLine)
{
    const auto wrong = parseOld("0", R"("level": 7)", inventedChain());
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().place, (Place{0, 0, QStringLiteral("ratings.1.1.level")}));
    const auto failed = parseOld("0", R"("hopeless": 7)", inventedChain());
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().place, (Place{0, 0, QStringLiteral("a")}));
    const auto harmless = parseOld("0", R"("excluded": true, "level": 1)", inventedChain());
    ASSERT_TRUE(harmless);
    ASSERT_EQ(harmless.value().issues.size(), 1U);
    EXPECT_EQ(harmless.value().issues[0].place, (Place{0, 0, QStringLiteral("ratings.1.1.level")}));
}

TEST(Migration, TakesNoStepTwice)
{
    const auto project = parseOld("0", "", {std::make_shared<IdleStep>()});
    ASSERT_FALSE(project);
    EXPECT_EQ(project.error().code, ErrorCode::NotThisFormat);
}

TEST(Migration, ChainThatIsShippedEndsAtTheCurrentVersion)
{
    int version = projectFormatVersion;
    for (auto step = shippedMigrations().rbegin(); step != shippedMigrations().rend(); ++step)
        EXPECT_EQ((*step)->from(), --version);
}

}  // namespace psirt::test
