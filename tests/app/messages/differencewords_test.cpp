// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/differencewords.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

// Not before main(): the translations may not be there yet.
const Words &english()
{
    static const Words words(Language::English);
    return words;
}

const Words &japanese()
{
    static const Words words(Language::Japanese);
    return words;
}

template <typename Change>
void changeEntry(Assessment &assessment, const char *id, Change change)
{
    Entry entry = assessment.entry(framework(id));
    change(entry);
    assessment.setEntry(framework(id), entry);
}

template <typename Change>
void changeProperties(Assessment &assessment, Change change)
{
    Properties properties = assessment.properties();
    change(properties);
    assessment.setProperties(properties);
}

QString sentence(const Assessment &before, const Assessment &after, const Words &words)
{
    return sentenceOf(contentDifferences(sheet(), before, after), before, after, words);
}

/// "before | after" of the one thing that differs.
QString texts(const Assessment &before, const Assessment &after)
{
    const auto differences = contentDifferences(sheet(), before, after);
    EXPECT_EQ(differences.size(), 1U);
    const DifferingTexts texts = textsOf(differences.at(0), before, after, english());
    return texts.before + QStringLiteral(" | ") + texts.after;
}

}  // namespace

TEST(DifferenceWords, SayHowMuchDiffersAndWhat)
{
    Assessment before = emptyAssessment();
    Assessment after = before;
    EXPECT_EQ(sentence(before, after, english()), QStringLiteral("Nothing differs"));
    EXPECT_EQ(sentence(before, after, japanese()), QStringLiteral("違いはありません"));
    rate(before, "1.1", 2);
    rate(after, "1.1", 3);
    EXPECT_EQ(sentence(before, after, english()), QStringLiteral("1 framework differs: 1.1 level 2 → 3"));
    EXPECT_EQ(sentence(before, after, japanese()), QStringLiteral("1 件のフレームワークが異なります: 1.1 レベル 2 → 3"));
    rate(after, "1.2", 0);
    changeEntry(after, "1.2", [](Entry &entry) { entry.note = QStringLiteral("why"); });
    exclude(after, "2.1");
    EXPECT_EQ(sentence(before, after, english()),
              QStringLiteral("3 frameworks differ: 1.1 level 2 → 3; 1.2 Not rated → 0, note; 2.1 Not rated → Excluded"));
    changeProperties(after, [](Properties &all) {
        all.title = QStringLiteral("Spring");
        all.remarks = QStringLiteral("x");
    });
    EXPECT_TRUE(sentence(before, after, english()).endsWith(QStringLiteral("; also in the properties: title, remarks")));
    EXPECT_EQ(sentence(before, before, english()), QStringLiteral("Nothing differs"));
}

TEST(DifferenceWords, NameFourFrameworksAtMost)
{
    const Assessment before = emptyAssessment();
    Assessment after = before;
    for (const char *id : {"1.1", "1.2", "1.3", "1.4", "1.5"})
        rate(after, id, 1);
    changeProperties(after, [](Properties &all) { all.title = QStringLiteral("Spring"); });
    EXPECT_EQ(sentence(before, after, english()),
              QStringLiteral("5 frameworks differ: 1.1 Not rated → 1; 1.2 Not rated → 1; 1.3 Not rated → 1; 1.4 Not rated → "
                             "1; …; also in the properties: title"));
}

TEST(DifferenceWords, SayPropertiesAlone)
{
    const Assessment before = emptyAssessment();
    Assessment after = before;
    changeProperties(after, [](Properties &all) { all.organization = QStringLiteral("株式会社"); });
    EXPECT_EQ(sentence(before, after, english()), QStringLiteral("The properties differ: organization"));
    EXPECT_EQ(sentence(before, after, japanese()), QStringLiteral("プロパティが異なります: 組織名"));
    EXPECT_EQ(texts(before, after), QStringLiteral("— | 株式会社"));
}

TEST(DifferenceWords, ShowWhatBothStatesSay)
{
    const Assessment empty = emptyAssessment();
    Assessment after = empty;
    exclude(after, "1.1", QStringLiteral("no partners"));
    EXPECT_EQ(texts(empty, after), QStringLiteral("Not rated | Excluded: no partners"));
    after = empty;
    changeEntry(after, "1.1", [](Entry &entry) {
        entry.actions = {{QStringLiteral("Train"), QStringLiteral("佐藤"), QDate(2027, 3, 31), ActionState::Planned, {}},
                         {}};
    });
    EXPECT_EQ(texts(empty, after),
              QStringLiteral("— | Train, 佐藤, due 31 March 2027, Planned\nAn action without words, Planned"));
    Assessment before = empty;
    changeEntry(before, "1.1", [](Entry &entry) { entry.note = QStringLiteral("same\none"); });
    after = empty;
    changeEntry(after, "1.1", [](Entry &entry) { entry.note = QStringLiteral("same\ntwo %1 <b>"); });
    EXPECT_EQ(texts(before, after), QStringLiteral("…\none | …\ntwo %1 <b>"));
    const QString alike = QString(100, QLatin1Char('a')) + QString(20, QLatin1Char('b'));
    before = after = empty;
    changeEntry(before, "1.1", [&](Entry &entry) { entry.note = alike + QStringLiteral("one"); });
    changeEntry(after, "1.1", [&](Entry &entry) { entry.note = alike + QStringLiteral("two"); });
    EXPECT_EQ(texts(before, after), QStringLiteral("…bbbbbbbbbbbbbbbbbbbbone | …bbbbbbbbbbbbbbbbbbbbtwo"));
    after = empty;
    changeEntry(after, "1.1", [](Entry &entry) { entry.evidence = {QString(5000, QLatin1Char('x'))}; });
    EXPECT_EQ(texts(empty, after), QStringLiteral("— | ") + QString(2000, QLatin1Char('x')) + QStringLiteral(" …"));
}

}  // namespace psirt::test
