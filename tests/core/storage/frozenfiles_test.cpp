// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/score.h"
#include "core/storage/projectfile.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <nlohmann/json.hpp>

namespace psirt::test {

namespace {

/// What a file of an older version says, read from its text by eye.
struct FrozenFile {
    const char *name;
    const char *title;
    int rated;
    int sum;  ///< of the levels
    int excluded;
    int actions;
    std::size_t issues;
};

constexpr FrozenFile frozenFiles[] = {
    {.name = "2026-11-23-empty", .title = "", .rated = 0, .sum = 0, .excluded = 0, .actions = 0, .issues = 0},
    // 1.1 level 3; 2.2 excluded
    {.name = "2026-11-23-full", .title = "三月", .rated = 1, .sum = 3, .excluded = 1, .actions = 1, .issues = 0},
    // 1.1 level 3 and excluded; 6.3, which is out of scope; 9.9, which does not exist
    {.name = "2026-11-23-faulty", .title = "", .rated = 0, .sum = 0, .excluded = 1, .actions = 0, .issues = 3},
    // 1.1: 3 or 2; 2.2 excluded
    {.name = "2026-11-24-targets", .title = "三月", .rated = 1, .sum = 3, .excluded = 1, .actions = 1, .issues = 0},
    // the same, and two opinions
    {.name = "2026-11-24-opinions", .title = "三月", .rated = 1, .sum = 3, .excluded = 1, .actions = 1, .issues = 0},
    // the same, ids of actions and a day on which one was done; two have one id
    {.name = "2026-11-28-actions", .title = "三月", .rated = 1, .sum = 3, .excluded = 1, .actions = 3, .issues = 1},
    // by area: 11 + 15 + 8 + 11 + 7 + 5 = 57 levels over 5 + 5 + 3 + 4 + 4 + 3 = 24 frameworks
    {.name = "2026-11-23-sample",
     .title = "2026 年度上期 プロダクト脆弱性対応 成熟度アセスメント",
     .rated = 24,
     .sum = 57,
     .excluded = 1,
     .actions = 49,
     .issues = 0},
};

QDir folder()
{
    return QDir(QStringLiteral(PSIRT_SOURCE_DIR "/tests/core/storage/frozen"));
}

QByteArray bytesOf(const QString &name)
{
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether every value of the older text stands at the same place of the newer one.
bool holds(const nlohmann::json &newer, const nlohmann::json &older)
{
    if (older.is_object()) {
        for (const auto &[key, value] : older.items()) {
            if (key != "applicationVersion" && (!newer.contains(key) || !holds(newer.at(key), value)))
                return false;
        }
        return newer.is_object();
    }
    if (!older.is_array())
        return newer == older;
    if (!newer.is_array() || newer.size() != older.size())
        return false;
    for (std::size_t i = 0; i < older.size(); ++i) {
        if (!holds(newer.at(i), older.at(i)))
            return false;
    }
    return true;
}

class FrozenFiles : public testing::TestWithParam<FrozenFile> {};

}  // namespace

TEST_P(FrozenFiles, SayWhatTheySaid)
{
    const FrozenFile &expected = GetParam();
    const auto loaded = parseProject(bytesOf(QLatin1String(expected.name) + QStringLiteral(".psirt")), {}, catalogue());
    ASSERT_TRUE(loaded);
    const Assessment &assessment = loaded.value().assessment;
    const Totals totals = scoreAssessment(*loaded.value().sheet, assessment).overall;
    EXPECT_EQ(assessment.properties().title, QString::fromUtf8(expected.title));
    EXPECT_EQ(totals.average, Average::of(expected.sum, expected.rated));
    EXPECT_EQ(totals.rated, expected.rated);
    EXPECT_EQ(totals.excluded, expected.excluded);
    EXPECT_EQ(loaded.value().issues.size(), expected.issues);
    std::size_t actions = 0;
    for (const auto &[id, entry] : assessment.entries())
        actions += entry.actions.size();
    EXPECT_EQ(actions, std::size_t(expected.actions));
}

INSTANTIATE_TEST_SUITE_P(Versions, FrozenFiles, testing::ValuesIn(frozenFiles));

/// Calendars hold what was made of them: another id would double every action there. Computed outside of the program: of the
/// SHA-256 of the sheet's id, organization, scope, title, date, framework, words and 0, each after its length and a colon.
TEST(FrozenFile, GivesItsActionsTheIdsThatItAlwaysGave)
{
    const auto idIn = [](const char *name) {
        const auto loaded = parseProject(bytesOf(QLatin1String(name)), {}, catalogue());
        return loaded.value().assessment.entry(framework("1.1")).actions.front().id.text();
    };
    EXPECT_EQ(idIn("2026-11-23-full.psirt"), QStringLiteral("hh9jzqrmkkn2s2my"));
    EXPECT_EQ(idIn("2026-11-23-sample.psirt"), QStringLiteral("4dq59aebghcqmasb"));
}

TEST(FrozenFile, LosesNothingWhenItIsSavedAnew)
{
    const QStringList names = folder().entryList({QStringLiteral("*.psirt")}, QDir::Files);
    EXPECT_GE(names.size(), 10);
    for (const QString &name : names) {
        const QByteArray old = bytesOf(name);
        const auto loaded = parseProject(old, name, catalogue());
        ASSERT_TRUE(loaded);
        const QByteArray saved = serializeProject(loaded.value().assessment);
        EXPECT_TRUE(holds(nlohmann::json::parse(saved.toStdString()), nlohmann::json::parse(old.toStdString())))
            << name.toStdString();
    }
}

}  // namespace psirt::test
