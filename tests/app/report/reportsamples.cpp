// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/report/reportsamples.h"

#include "tests/support/testdata.h"

namespace psirt::test {

using namespace report;

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
    entry.evidence = {QStringLiteral("対応手順書 第 3 版"), QStringLiteral("https://wiki.example.co.jp/psirt?year=2025")};
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
    agreed.opinions = {{QStringLiteral("品質保証部 製品セキュリティ推進グループ 佐藤"),
                        *Rating::unsure(level(2), level(3)),
                        repeated(QStringLiteral("とても長い意見の理由、"), 3000),
                        {QStringLiteral("規程.pdf")},
                        {}},
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

Assessment notedAssessment(const QStringList &notes)
{
    Assessment assessment = emptyAssessment();
    for (qsizetype index = 0; index < notes.size(); ++index) {
        Entry entry;
        entry.rating = level(2);
        entry.note = notes[index];
        assessment.setEntry(sheet().frameworks()[static_cast<std::size_t>(index)]->id, entry);
    }
    return assessment;
}

ReportOptions optionsIn(Language language, ReportDepth depth)
{
    return {.language = language, .showsEnglish = language == Language::English, .depth = depth};
}

ReportOptions plainEnglish(ReportDepth depth)
{
    return {.language = Language::English, .depth = depth};
}

SamplePair changedPair()
{
    SamplePair pair{assessmentAt(1), assessmentAt(4)};
    Properties before = pair.baseline.properties();
    before.title = QStringLiteral("2025 年度 下期 成熟度アセスメント");
    before.date = QDate(2025, 9, 30);
    pair.baseline.setProperties(before);
    for (const auto &[id, entry] : std::map(pair.current.entries())) {
        Entry changed = entry;
        changed.note = QStringLiteral("%1 を見直した。").arg(id.text());
        changed.changeReason = QStringLiteral("%1 の手順書を整えた。").arg(id.text());
        changed.actions.front().state = ActionState::Done;
        pair.current.setEntry(id, changed);
    }
    exclude(pair.current, "1.3", QStringLiteral("交流は親会社が担う。"));
    exclude(pair.baseline, "2.2", QStringLiteral("製品を出荷していなかった。"));
    Entry unrated = pair.baseline.entry(framework("3.1"));
    unrated.rating = Rating();
    pair.baseline.setEntry(framework("3.1"), unrated);
    unrated = pair.current.entry(framework("4.1"));
    unrated.rating = Rating();
    pair.current.setEntry(framework("4.1"), unrated);
    Entry lowered = pair.current.entry(framework("5.1"));
    lowered.rating = level(0);
    lowered.changeReason.clear();
    pair.current.setEntry(framework("5.1"), lowered);
    return pair;
}

SamplePair extremePair()
{
    SamplePair pair = changedPair();
    const QString text = repeated(QStringLiteral("窓口は「受付」（夜間）、当番表のとおり。PSIRT 対応ー"), 10000);
    for (const char *id : {"1.1", "2.2"}) {
        for (Assessment *side : {&pair.baseline, &pair.current}) {
            Entry entry = side->entry(framework(id));
            entry.note = text;
            entry.changeReason = text;
            entry.evidence = {text};
            side->setEntry(framework(id), entry);
        }
    }
    for (const auto &[id, entry] : std::map(pair.current.entries())) {
        Entry noted = entry;
        noted.note = text;
        pair.current.setEntry(id, noted);
    }
    return pair;
}

ReportDocument documentOf(const SamplePair &pair, ReportOptions options)
{
    return ReportDocument(buildComparisonReport(sheet(), pair.baseline, pair.current), options);
}

QImage imageOf(const ReportDocument &report, int page)
{
    const QSizeF points = report.pageSize().size(QPageSize::Point);
    QImage image((points * 2).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    report.paintPage(painter, page);
    return image;
}

ReportContent reportOf(const Assessment &assessment, const Assessment *baseline)
{
    return buildReport(sheet(), assessment, scoreAssessment(sheet(), assessment), baseline);
}

ReportDocument documentOf(const Assessment &assessment, ReportOptions options)
{
    return ReportDocument(reportOf(assessment), options);
}

ReportContent changedReport()
{
    const SamplePair pair = changedPair();
    return reportOf(pair.current, &pair.baseline);
}

std::vector<report::ReportSubject> hardSubjects()
{
    const SamplePair pair = extremePair();
    Assessment odd = halfAssessment();
    Properties properties = odd.properties();
    properties.title = QStringLiteral("a\x01\x0b]]> <b> & \"'\n\xFFFE");
    properties.organization = QString(QChar(0xD800)) + QStringLiteral("😀</style><script>");
    odd.setProperties(properties);
    return {reportOf(emptyAssessment()),
            reportOf(extremeAssessment()),
            reportOf(everythingExcluded()),
            reportOf(odd),
            reportOf(pair.current, &pair.baseline),
            buildComparisonReport(sheet(), pair.baseline, pair.current)};
}

}  // namespace psirt::test
