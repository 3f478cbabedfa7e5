// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/report/reportsamples.h"

#include "tests/support/testdata.h"

namespace psirt::test {

namespace {

Properties properties()
{
    Properties properties;
    properties.title = QStringLiteral("2026 年度 上期 成熟度アセスメント");
    properties.organization = QStringLiteral("株式会社サンプル");
    properties.scope = QStringLiteral("クラウド会計サービスと同モバイルアプリ");
    properties.assessors = {QStringLiteral("佐藤 花子"), QStringLiteral("鈴木 一郎")};
    properties.date = QDate(2026, 3, 31);
    properties.nextDate = QDate(2026, 9, 30);
    properties.remarks = QStringLiteral("組織変更後、初めての採点。");
    return properties;
}

/// The described level nearest to the one wanted, lower first.
Level nearestDescribed(const Framework &framework, int wanted)
{
    for (int distance = 0; distance <= Level::highest; ++distance) {
        for (const int number : {wanted - distance, wanted + distance}) {
            const auto level = Level::fromNumber(number);
            if (level && framework.description(*level))
                return *level;
        }
    }
    return level(0);
}

Entry filledEntry(const Framework &framework, int wanted)
{
    Entry entry;
    entry.rating = nearestDescribed(framework, wanted);
    entry.note = QStringLiteral("聞き取りによる。\n次回までに当番表を整える。");
    entry.evidence = {QStringLiteral("対応手順書 第 3 版"),
                      QStringLiteral("https://wiki.example.co.jp/psirt?year=2025")};
    entry.actions = {
        {QStringLiteral("夜間当番を決める"), QStringLiteral("鈴木"), QDate(2026, 6, 30), ActionState::Started, {}}};
    return entry;
}

QString repeated(const QString &text, int length)
{
    QString result;
    while (result.size() < length)
        result += text;
    result.truncate(length);
    return result;
}

}  // namespace

Assessment halfAssessment()
{
    Assessment assessment = emptyAssessment();
    assessment.setProperties(properties());
    bool isTurn = true;
    for (const Framework *framework : sheet().frameworks()) {
        if (isTurn && !framework->isOutOfScope)
            assessment.setEntry(framework->id, filledEntry(*framework, 2));
        isTurn = !isTurn;
    }
    return assessment;
}

Assessment assessmentAt(int level)
{
    Assessment assessment = emptyAssessment();
    assessment.setProperties(properties());
    for (const Framework *framework : sheet().frameworks()) {
        if (!framework->isOutOfScope)
            assessment.setEntry(framework->id, filledEntry(*framework, level));
    }
    return assessment;
}

Assessment extremeAssessment()
{
    Assessment assessment = assessmentAt(3);
    Entry noted = assessment.entry(framework("1.1"));
    noted.note = repeated(QStringLiteral("窓口は「受付」（夜間）、当番表のとおり。PSIRT 対応ー"), 10000);
    assessment.setEntry(framework("1.1"), noted);
    Entry raised = assessment.entry(framework("2.2"));
    raised.changeReason = QStringLiteral("当番を二人に増やしたため");
    assessment.setEntry(framework("2.2"), raised);
    Entry busy = assessment.entry(framework("1.2"));
    for (int number = 0; number < 200; ++number)
        busy.actions.push_back({QStringLiteral("施策その%1").arg(number),
                                QStringLiteral("高橋"),
                                QDate(2026, 1, 1).addDays(number),
                                ActionState::Planned,
                                {}});
    assessment.setEntry(framework("1.2"), busy);
    Entry wordy = assessment.entry(framework("1.3"));
    wordy.actions.front().what = repeated(QStringLiteral("とても長い施策の記述、"), 4000);
    assessment.setEntry(framework("1.3"), wordy);
    Entry agreed = assessment.entry(framework("1.4"));
    agreed.opinions = {{QStringLiteral("品質保証部 製品セキュリティ推進グループ 佐藤"), *Rating::unsure(level(2), level(3)),
                        repeated(QStringLiteral("とても長い意見の理由、"), 3000), {QStringLiteral("規程.pdf")}, {}},
                       {QStringLiteral("伊藤"), Rating::excluded(QStringLiteral("販売していない")), {}, {}, {}}};
    assessment.setEntry(framework("1.4"), agreed);
    return assessment;
}

Assessment everythingExcluded()
{
    Assessment assessment = emptyAssessment();
    for (const Framework *framework : sheet().frameworks())
        exclude(assessment, framework->id.text().toLatin1().constData());
    return assessment;
}

ReportContent reportOf(const Assessment &assessment)
{
    return buildReport(sheet(), assessment, scoreAssessment(sheet(), assessment));
}

ReportDocument documentOf(const Assessment &assessment, ReportOptions options)
{
    return ReportDocument(reportOf(assessment), options);
}

}  // namespace psirt::test
