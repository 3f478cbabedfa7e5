// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/exchange/examples.h"

#include "tests/support/testdata.h"

namespace psirt::test {

Assessment completeAssessment()
{
    const std::vector<std::vector<int>> levels{{3, 2, 2, 2, 3, 2, 2}, {3, 3, 2, 2, 3}, {2, 2, 3},
                                               {2, 3, 3, 4},          {3, 2, 3, 2},    {2, 3, -1, 2, 2}};
    Assessment assessment = emptyAssessment();
    for (std::size_t area = 0; area < levels.size(); ++area) {
        for (std::size_t framework = 0; framework < levels[area].size(); ++framework) {
            const std::string id = std::to_string(area + 1) + '.' + std::to_string(framework + 1);
            if (levels[area][framework] >= 0)
                rate(assessment, id.c_str(), levels[area][framework]);
        }
    }
    setTarget(assessment, "1.1", 4);
    return assessment;
}

Assessment mixedAssessment()
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.title = QStringLiteral("2026年秋");
    properties.organization = QStringLiteral("株式会社サンプル");
    properties.assessors = {QStringLiteral("佐藤"), QStringLiteral("鈴木")};
    properties.date = QDate(2026, 11, 22);
    properties.defaultTarget = std::nullopt;
    PreviousAssessment previous;
    previous.title = QStringLiteral("2025年秋");
    previous.hidesLevels = true;
    previous.entries[framework("1.3")].rating = level(4);
    properties.previous = previous;
    assessment.setProperties(properties);
    rate(assessment, "1.1", 3);
    setTarget(assessment, "1.1", 4);
    Entry entry = assessment.entry(framework("1.1"));
    entry.note = QStringLiteral("=SUM(A1)\n\"引用\", 改行");
    entry.evidence = {QStringLiteral("規程.pdf"), QStringLiteral("https://example.com/a,b")};
    entry.changeReason = QStringLiteral("担当を決めた");
    entry.actions = {
        {QStringLiteral("体制図を直す"),
         QStringLiteral("佐藤"),
         QDate(2027, 3, 31),
         ActionState::Started,
         {},
         *ActionId::fromText(QStringLiteral("chart"))},
        {QStringLiteral("周知"), {}, {}, ActionState::Planned, {}, *ActionId::fromText(QStringLiteral("tell"))}};
    assessment.setEntry(framework("1.1"), entry);
    exclude(assessment, "1.2", QStringLiteral("-対象の事業がない"));
    rate(assessment, "5.2", 5);
    return assessment;
}

Assessment assessmentSaying(const QString &text)
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.title = text;
    properties.organization = text;
    properties.scope = text;
    properties.assessors = {text};
    properties.date = QDate(2026, 11, 22);
    properties.remarks = text;
    properties.conclusion = text;
    assessment.setProperties(properties);
    Entry entry;
    entry.rating = level(2);
    entry.note = text;
    entry.evidence = {text};
    entry.changeReason = text;
    entry.actions = {{text, text, QDate(2027, 3, 31), ActionState::Started, {}}};
    entry.opinions = {{text, level(1), text, {text}, {}}};
    assessment.setEntry(framework("1.1"), entry);
    exclude(assessment, "1.2", text);
    return assessment;
}

QString oddLines()
{
    return QStringLiteral("a\r- b\r\n# c\v1. d\fe\u0085f\u2028+ g\u2029h");
}

QString plainLines()
{
    return QStringLiteral("a\n- b\n# c\n1. d\ne\nf\n+ g\nh");
}

QString hostileText()
{
    QString text = QStringLiteral("]]> <b> & \"' _x000B_ %1 😀");
    for (char16_t code = 0; code < u' '; ++code)
        text += QChar(code);
    for (const int code : {0xFFFE, 0xFFFF, 0xDE00, 0xD83D})
        text += QChar(code);
    return text + QStringLiteral("a");
}

}  // namespace psirt::test
