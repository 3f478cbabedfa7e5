// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/textdifference.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace psirt::test {

namespace {

/// What is new, stretch by stretch.
QStringList newTexts(const QString &before, const QString &after)
{
    QStringList texts;
    for (const TextSpan &span : newSpans(before, after))
        texts.append(after.mid(span.position, span.length));
    return texts;
}

QStringList newTexts(const char *before, const char *after)
{
    return newTexts(QString::fromUtf8(before), QString::fromUtf8(after));
}

QStringList listOf(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

const QString &japanese(const char *id, int number)
{
    return sheet().framework(framework(id))->description(level(number))->japanese;
}

const QString &english(const char *id, int number)
{
    return sheet().framework(framework(id))->description(level(number))->english;
}

/// What carries the content of a text, piece by piece: in Japanese every character that is no hiragana, sign or part of
/// 及び, 又は, in English every word of more than five letters.
QStringList contentOf(const QString &text, bool isEnglish)
{
    static const QRegularExpression words(QStringLiteral(R"([\p{L}\p{N}]{6,})"));
    static const QRegularExpression characters(
        QStringLiteral(R"([\x{3005}\x{30A1}-\x{30FA}\x{30FC}\x{4E00}-\x{9FFF}A-Za-z0-9])"));
    QStringList pieces;
    for (auto found = (isEnglish ? words : characters).globalMatch(text); found.hasNext();)
        pieces.append(found.next().captured());
    pieces.removeAll(QStringLiteral("及"));
    pieces.removeAll(QStringLiteral("又"));
    return pieces;
}

/// Whether all pieces stand in the whole, in that order.
bool isWithin(const QStringList &pieces, const QStringList &whole)
{
    qsizetype at = 0;
    for (const QString &piece : pieces) {
        at = whole.indexOf(piece, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

struct Pair {
    QString name;
    QString before;
    QString after;
    bool isEnglish;
};

/// Every described level of the sheet with the described one below it, in both languages.
std::vector<Pair> adjacentPairs()
{
    std::vector<Pair> pairs;
    for (const Framework *each : sheet().frameworks()) {
        const BilingualText *before = nullptr;
        for (const Level level : Level::all()) {
            const auto &after = each->description(level);
            if (!after)
                continue;
            const QString name = QStringLiteral("%1, level %2").arg(each->id.text()).arg(level.number());
            if (before) {
                pairs.push_back({name, before->japanese, after->japanese, false});
                pairs.push_back({name, before->english, after->english, true});
            }
            before = &*after;
        }
    }
    return pairs;
}

}  // namespace

TEST(TextDifference, FindsNothingBetweenEqualTexts)
{
    EXPECT_TRUE(newTexts("脆弱性を監視している。", "脆弱性を監視している。").isEmpty());
    EXPECT_TRUE(newTexts("", "").isEmpty());
    EXPECT_TRUE(newTexts("脆弱性", "").isEmpty());
    EXPECT_TRUE(newTexts("脆弱性", " \n").isEmpty());
}

TEST(TextDifference, TakesAllOfATextWithoutOneBefore)
{
    EXPECT_EQ(newTexts("", " \n一行目。\n・二行目 \n"), listOf({"一行目。\n・二行目"}));
    EXPECT_EQ(newTexts("\n", "。"), listOf({"。"}));
}

TEST(TextDifference, FindsAnInsertion)
{
    EXPECT_EQ(newTexts("製品の目録が作成され、開発部門に通知されている。",
                       "製品の目録が作成され、定期的に見直され、開発部門に通知されている。"),
              listOf({"定期的に見直され"}));
    EXPECT_EQ(newTexts("Vulnerability reports are received and recorded by the product team.",
                       "Vulnerability reports are received through an encrypted channel and recorded by the product team."),
              listOf({"through an encrypted channel"}));
}

TEST(TextDifference, FindsAReplacedEnding)
{
    EXPECT_EQ(newTexts("脆弱性の判定基準が文書化されている。", "脆弱性の判定基準が文書化され、毎年見直されている。"),
              listOf({"毎年見直されている"}));
    EXPECT_EQ(newTexts("プロセスは確立している。", "プロセスは確立していない。"), listOf({"確立していない"}))
        << "a word and its ending are one";
}

TEST(TextDifference, FindsNothingInAShorterText)
{
    EXPECT_TRUE(newTexts("監視や、通知を業務として実施している。", "通知を業務として実施している。").isEmpty());
    EXPECT_TRUE(newTexts("信頼性の高いごく一部の報告者", "信頼性の高い報告者").isEmpty())
        << "高い is the beginning of 高いごく";
}

TEST(TextDifference, LeavesParticlesAndPunctuationAlone)
{
    EXPECT_TRUE(newTexts("監視、確認の実施", "監視や確認を、実施。").isEmpty());
    EXPECT_TRUE(newTexts("個人や組織の情報", "個人及び組織の情報").isEmpty());
    EXPECT_TRUE(newTexts("review of reports", "the review of the reports.").isEmpty());
}

/// 及び, a mark and a surrogate pair are each one piece.
TEST(TextDifference, KeepsTogetherWhatIsOne)
{
    EXPECT_EQ(newTexts("[1.1.3.1]プロセスの構築", "[1.1.3.2]プロセスの構築"), listOf({"[1.1.3.2]"}));
    EXPECT_EQ(newTexts("製品の責任者の𠮷田がプロセスを管理する", "製品の責任者の𠮾田がプロセスを管理する"),
              listOf({"𠮾田"}));
}

/// 情報 alone is no common statement; the whole clause reads better. Nor do single common words between new ones.
TEST(TextDifference, SpecklesNothing)
{
    EXPECT_EQ(newTexts("製品の脆弱性に関する情報は公開の窓口で受け付けている。",
                       "製品の脆弱性に関する計画を立案し、情報を分析して、経営者に報告している。"),
              listOf({"計画を立案し、情報を分析して、経営者に報告している"}));
}

TEST(TextDifference, TakesAllOfATextThatIsNewForFourFifths)
{
    // 脆弱性の管理 is common: 5 of 5 + 4 + 7 + 5 + 6 = 27 characters that count, which leaves 81 % that are new.
    EXPECT_EQ(newTexts("脆弱性の管理は不要である。", "脆弱性の管理は年度計画とセキュリティ予算編成方針への影響を評価する。"),
              listOf({"脆弱性の管理は年度計画とセキュリティ予算編成方針への影響を評価する。"}));
}

TEST(TextDifference, GoesLineByLine)
{
    EXPECT_EQ(newTexts("以下を管理している。\n・[2.3.1]製品の目録\n・[2.3.5]開発部門への通知",
                       "以下を管理している。\n・[2.3.1]製品の目録\n・[2.3.2]第三者のアドバイザリ\n・[2.3.3]情報源の監視\n・["
                       "2.3.5]開発部門への通知"),
              listOf({"[2.3.2]第三者のアドバイザリ", "[2.3.3]情報源の監視"}));
}

TEST(TextDifference, ReadsTheSheet)
{
    EXPECT_EQ(newTexts(japanese("1.2", 3), japanese("1.2", 4)),
              listOf({"セキュリティ・インシデント対応の品質や効率に繋がることをレポートとして記録されている"}));
    EXPECT_EQ(newTexts(japanese("2.2", 3), japanese("2.2", 4)), listOf({"各監視対象の優先順位や効率化がなされている"}));
    EXPECT_EQ(newTexts(japanese("2.3", 3), japanese("2.3", 4)), listOf({"定期的に見直され改善定義されている"}));
    EXPECT_EQ(newTexts(japanese("6.4", 3), japanese("6.4", 4)),
              listOf({"PSIRT プログラムの", "その内容は定期的に見直されている"}));
    EXPECT_EQ(
        newTexts(japanese("3.2", 3), japanese("3.2", 4)),
        listOf(
            {"データベースがあり、履歴や成果、処理事例、やり取りの内容を知ることができる。特定の報告者のレポートに対しては",
             "優先的にエスカレーションされ、トリアージの効率が高い"}));
    EXPECT_EQ(
        newTexts(japanese("6.5", 4), japanese("6.5", 5)),
        listOf({"トレーニングを受けたステークホルダは、似たような脆弱性インシデントが発生しにくいイメージを実感している"}));
    EXPECT_EQ(newTexts(english("2.2", 3), english("2.2", 4)),
              listOf({"each monitoring target is prioritised and its monitoring made more efficient"}));
    EXPECT_EQ(newTexts(english("1.2", 3), english("1.2", 4)),
              listOf({"It is recorded in reports that [1.2.1.1] concluding",
                      "contribute to the quality and efficiency of security incident response"}));
}

/// 27 frameworks have 151 descriptions, so there are 124 steps, each in two languages.
TEST(TextDifference, HoldsItsPromisesForEveryStepOfTheSheet)
{
    const auto pairs = adjacentPairs();
    ASSERT_EQ(pairs.size(), 2U * 124U);
    int entirelyNew = 0;
    for (const Pair &pair : pairs) {
        SCOPED_TRACE(pair.name.toStdString());
        EXPECT_TRUE(newSpans(pair.after, pair.after).empty());
        const auto spans = newSpans(pair.before, pair.after);
        ASSERT_FALSE(spans.empty());
        QString rest;
        qsizetype end = -1;
        for (const TextSpan &span : spans) {
            ASSERT_GT(span.position, end) << "ascending, not touching";
            ASSERT_GT(span.length, 0);
            rest += pair.after.mid(end < 0 ? 0 : end, span.position - std::max<qsizetype>(end, 0));
            end = span.position + span.length;
            ASSERT_LE(end, pair.after.size());
            const QString text = pair.after.mid(span.position, span.length);
            EXPECT_EQ(text, text.trimmed());
            EXPECT_FALSE(contentOf(text, false).isEmpty()) << text.toStdString();
            EXPECT_TRUE(spans.size() == 1 || !text.contains(QLatin1Char('\n')));
        }
        rest += pair.after.mid(end);
        EXPECT_TRUE(isWithin(contentOf(rest, pair.isEnglish), contentOf(pair.before, pair.isEnglish))) << rest.toStdString();
        entirelyNew += coverAll(spans, pair.after) ? 1 : 0;
    }
    EXPECT_GT(entirelyNew, 0);
    EXPECT_LT(entirelyNew, static_cast<int>(pairs.size()));
}

TEST(TextDifference, TellsATextThatIsEntirelyNew)
{
    const QString text = QStringLiteral("\n脆弱性。\n管理 ");
    EXPECT_TRUE(coverAll(newSpans({}, text), text));
    EXPECT_FALSE(coverAll({}, text));
    EXPECT_FALSE(coverAll({}, {}));
    EXPECT_FALSE(coverAll({{1, 3}}, text));
}

/// 15,000 tokens on either side are 225,000,000 pairs: too many to weigh each.
TEST(TextDifference, FindsWhatIsNewInALongText)
{
    QStringList before;
    for (int i = 0; i < 3000; ++i)
        before.append(QStringLiteral("項目 %1 を確認。").arg(i));
    QStringList after = before;
    after[1005] = QStringLiteral("項目 1005 を廃止。");
    after[2900] = QStringLiteral("項目 2900 を監査。");
    after.insert(1500, QStringLiteral("新設。"));
    const QString newline = QStringLiteral("\n");
    EXPECT_EQ(newTexts(before.join(newline), after.join(newline)), listOf({"廃止", "新設", "監査"}));
}

/// No word tells one place of it from another; what cannot be told counts as new.
TEST(TextDifference, ComparesALongTextOfOneWord)
{
    const QString before = QStringLiteral("確認\n").repeated(5000);
    const QString after = QStringLiteral("確認\n").repeated(2000) + QStringLiteral("監査\n") + before;
    const std::vector<TextSpan> spans = newSpans(before, after);
    ASSERT_FALSE(spans.empty());
    EXPECT_EQ(spans.front().position, 2000 * 3);
    for (const TextSpan &span : spans)
        EXPECT_LT(span.position, 7001 * 3);
}

}  // namespace psirt::test
