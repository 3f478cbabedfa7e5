// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf.h"
#include "app/report/reportdocument.h"
#include "app/report/reporttext.h"
#include "app/theme/fonts.h"
#include "tests/app/exchange/workbooks.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>

// What must not leave the company is nowhere in a report for readers outside: not in its text, its bytes or its
// metadata.

namespace psirt::test {

using namespace report;

namespace {

/// In everything that must not go out, and nowhere else.
const QString secretMark = QStringLiteral("zqsecret");

/// A text of its own for each field: which one leaks is then in the failure.
class Texts {
public:
    explicit Texts(QString side) : m_side(std::move(side)) {}

    [[nodiscard]] QString secret(const QString &field, const QString &id = {}) const { return secretMark + name(field, id); }
    [[nodiscard]] QString kept(const QString &field, const QString &id = {}) const
    {
        return QStringLiteral("zqkept") + name(field, id);
    }
    [[nodiscard]] UnknownKeys keys(const QString &field, const QString &id = {}) const
    {
        const QString text = secret(field, id);
        return {{text, '"' + text.toUtf8() + '"'}};
    }

private:
    /// Letters and digits alone, so that no line breaks within it.
    [[nodiscard]] QString name(const QString &field, const QString &id) const
    {
        return m_side + field + QString(id).replace(QLatin1Char('.'), QLatin1Char('x'));
    }
    QString m_side;
};

Entry filledEntry(const Texts &texts, const QString &id, const Rating &rating, ActionState state)
{
    Entry entry;
    // A member that is new fails to compile here: is it for readers outside?
    auto &[own, setAside, target, note, evidence, changeReason, actions, opinions, unknownKeys] = entry;
    own = rating;
    if (rating.isExcluded())
        setAside = level(5);
    target = level(4);
    note = texts.secret(QStringLiteral("note"), id);
    evidence = {texts.secret(QStringLiteral("evidence"), id)};
    changeReason = texts.secret(QStringLiteral("changeReason"), id);
    Action action;
    auto &[what, who, due, actionState, actionKeys, actionId, doneOn] = action;
    what = texts.secret(QStringLiteral("what"), id);
    who = texts.secret(QStringLiteral("who"), id);
    due = QDate(2027, 3, 31);
    actionState = state;
    actionKeys = texts.keys(QStringLiteral("actionKey"), id);
    actionId = *ActionId::fromText(texts.secret(QStringLiteral("actionId"), id));
    doneOn = QDate(2027, 3, 30);
    actions = {action};
    Opinion opinion;
    auto &[opinionWho, opinionRating, opinionNote, opinionEvidence, opinionKeys] = opinion;
    opinionWho = texts.secret(QStringLiteral("opinionWho"), id);
    opinionRating = Rating::excluded(texts.secret(QStringLiteral("opinionReason"), id));
    opinionNote = texts.secret(QStringLiteral("opinionNote"), id);
    opinionEvidence = {texts.secret(QStringLiteral("opinionEvidence"), id)};
    opinionKeys = texts.keys(QStringLiteral("opinionKey"), id);
    opinions = {opinion};
    unknownKeys = texts.keys(QStringLiteral("entryKey"), id);
    return entry;
}

PreviousAssessment filledPrevious(const Texts &texts)
{
    PreviousAssessment previous;
    auto &[title, date, file, hidesLevels, entries, unknownKeys] = previous;
    title = texts.secret(QStringLiteral("previousTitle"));
    date = QDate(2025, 1, 1);
    file = texts.secret(QStringLiteral("previousFile"));
    hidesLevels = false;
    entries[framework("3.1")] =
        filledEntry(Texts(QStringLiteral("Previous")), QStringLiteral("3.1"), level(1), ActionState::Planned);
    unknownKeys = texts.keys(QStringLiteral("previousKey"));
    return previous;
}

Properties filledProperties(const Texts &texts)
{
    Properties properties;
    auto &[title, organization, scope, assessors, date, occasion, nextDate, defaultTarget, areaTargets, remarks, conclusion,
           dismissed, previous, unknownKeys] = properties;
    title = texts.kept(QStringLiteral("title"));
    organization = texts.kept(QStringLiteral("organization"));
    scope = texts.kept(QStringLiteral("scope"));
    assessors = {texts.secret(QStringLiteral("assessor"))};
    date = QDate(2026, 3, 31);
    occasion = Occasion::Incident;
    nextDate = QDate(2026, 9, 30);
    defaultTarget = level(3);
    areaTargets = {{area("2"), level(2)}};
    remarks = texts.secret(QStringLiteral("remarks"));
    conclusion = texts.secret(QStringLiteral("conclusion"));
    dismissed = {texts.secret(QStringLiteral("dismissed"))};
    previous = filledPrevious(texts);
    unknownKeys = texts.keys(QStringLiteral("propertyKey"));
    return properties;
}

/// Every framework has every text. Areas 1 to 3 are at the base level, 4 is excluded, the rest unrated; and 9.9 is not
/// on the sheet.
Assessment filledAssessment(const QString &side, int baseLevel, ActionState state)
{
    const Texts texts(side);
    Assessment assessment = emptyAssessment();
    assessment.setProperties(filledProperties(texts));
    assessment.setUnknownKeys(texts.keys(QStringLiteral("topKey")));
    assessment.setUnknownSheetKeys(texts.keys(QStringLiteral("sheetKey")));
    for (const Framework *framework : sheet().frameworks()) {
        const QString id = framework->id.text();
        Rating rating;
        if (id < QStringLiteral("4"))
            rating = level(baseLevel);
        else if (id < QStringLiteral("5"))
            rating = Rating::excluded(texts.kept(QStringLiteral("reason"), id));
        assessment.setEntry(framework->id, filledEntry(texts, id, rating, state));
    }
    assessment.setEntry(framework("9.9"), filledEntry(texts, QStringLiteral("9.9"), level(1), state));
    return assessment;
}

/// From the baseline on, area 1 rose, 2 stayed with actions done, 4.1 is no longer excluded, 3.1 is, and 5.1 is newly
/// rated.
SamplePair filledPair()
{
    SamplePair pair{filledAssessment(QStringLiteral("Baseline"), 2, ActionState::Planned),
                    filledAssessment(QStringLiteral("Current"), 3, ActionState::Done)};
    const Texts texts(QStringLiteral("Current"));
    const auto change = [&](const char *id, const Rating &rating) {
        Entry entry = pair.current.entry(framework(id));
        entry.rating = rating;
        entry.actions.push_back(entry.actions.front());
        entry.actions.back().state = ActionState::Started;
        pair.current.setEntry(framework(id), entry);
    };
    for (const char *id : {"2.1", "2.2", "2.3", "2.4", "2.5"})
        change(id, level(2));
    change("4.1", level(1));
    change("3.1", Rating::excluded(texts.kept(QStringLiteral("reason"), QStringLiteral("3.1"))));
    change("5.1", level(1));
    return pair;
}

struct Named {
    QString name;
    ReportSubject subject;
};

std::vector<Named> subjects()
{
    const SamplePair pair = filledPair();
    const Score score = scoreAssessment(sheet(), pair.current);
    const QDate later(2030, 1, 1);  // what is not done is overdue then
    return {{QStringLiteral("alone"), buildReport(sheet(), pair.current, score, nullptr, later)},
            {QStringLiteral("with baseline"), buildReport(sheet(), pair.current, score, &pair.baseline, later)},
            {QStringLiteral("comparison"), buildComparisonReport(sheet(), pair.baseline, pair.current)}};
}

QByteArray pdfOf(const ReportSubject &subject, const ReportOptions &options)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    EXPECT_TRUE(writePdf(path, ReportDocument(subject, options), FixedClock()));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// With nothing compressed, and texts in UTF-16 as if they were ASCII.
QByteArray opened(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess qpdf;
    qpdf.start(QStringLiteral("qpdf"),
               {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
    EXPECT_TRUE(qpdf.waitForFinished(60000)) << "qpdf is missing or does not end";
    EXPECT_EQ(qpdf.exitCode(), 0);
    QByteArray bytes = qpdf.readAllStandardOutput();
    EXPECT_FALSE(bytes.isEmpty());
    return bytes.replace("\\000", "").replace(QByteArray(1, '\0'), "");
}

/// Strings of a PDF may be written as hexadecimal digits.
QByteArray hexadecimal(const QString &text)
{
    QByteArray bytes;
    for (const QChar character : text)
        bytes += QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    return bytes;
}

/// What leaks, with what follows it.
void expectNoSecret(const QString &text, const QString &where)
{
    const qsizetype at = text.indexOf(secretMark);
    EXPECT_LT(at, 0) << where.toStdString() << ": " << text.mid(at, 60).toStdString();
}

void expectNoSecret(const QByteArray &bytes, const QString &where)
{
    expectNoSecret(QString::fromUtf8(bytes), where);
    EXPECT_FALSE(bytes.toLower().contains(hexadecimal(secretMark))) << where.toStdString();
}

class OutsideEdition : public testing::TestWithParam<Language> {
protected:
    OutsideEdition() { EXPECT_TRUE(loadBundledFonts()); }

    [[nodiscard]] static ReportOptions outside() { return optionsIn(GetParam(), ReportDepth::External); }
    [[nodiscard]] static ReportOptions full() { return optionsIn(GetParam(), ReportDepth::Full); }
};

/// What a full report says of the current assessment, beside what is kept.
QStringList secretsOfFull()
{
    const Texts current(QStringLiteral("Current"));
    QStringList secrets{current.secret(QStringLiteral("assessor")), current.secret(QStringLiteral("remarks"))};
    for (const char *field : {"note", "evidence", "changeReason", "what", "who", "opinionWho", "opinionReason",
                              "opinionNote", "opinionEvidence"}) {
        secrets << current.secret(QString::fromLatin1(field), QStringLiteral("1.1"));
    }
    return secrets;
}

/// What it says of the baseline and of the change.
QStringList secretsOfComparison()
{
    const Texts baseline(QStringLiteral("Baseline"));
    const Texts current(QStringLiteral("Current"));
    return {baseline.secret(QStringLiteral("note"), QStringLiteral("1.1")),
            baseline.secret(QStringLiteral("evidence"), QStringLiteral("4.1")),
            current.secret(QStringLiteral("changeReason"), QStringLiteral("1.1")),
            current.secret(QStringLiteral("what"), QStringLiteral("2.1")),
            current.secret(QStringLiteral("who"), QStringLiteral("2.1"))};
}

}  // namespace

TEST_P(OutsideEdition, HtmlAndMarkdownHoldNothingOfTheCompany)
{
    for (const Named &each : subjects()) {
        expectNoSecret(reportHtml(each.subject, outside()), each.name + QStringLiteral(" as HTML"));
        expectNoSecret(reportMarkdown(each.subject, outside()), each.name + QStringLiteral(" as Markdown"));
    }
}

TEST_P(OutsideEdition, OpenDocumentHoldsNothingOfTheCompany)
{
    for (const Named &each : subjects()) {
        for (const auto &[part, bytes] : unzipped(reportOdt(each.subject, outside(), FixedClock().now()).value()))
            expectNoSecret(bytes, each.name + QStringLiteral(" as OpenDocument: ") + part);
    }
}

TEST_P(OutsideEdition, PdfHoldsNothingOfTheCompany)
{
    for (const Named &each : subjects()) {
        const QByteArray pdf = pdfOf(each.subject, outside());
        const PdfTools tools(pdf);
        expectNoSecret(tools.pages().join(QString()), each.name + QStringLiteral(" as the PDF's text"));
        expectNoSecret(withoutSpaces(tools.info()), each.name + QStringLiteral(" as the PDF's metadata"));
        expectNoSecret(opened(pdf), each.name + QStringLiteral(" as the PDF's bytes"));
    }
}

/// Chosen parts do not bring back what the depth takes away, nor does another choice of them.
TEST_P(OutsideEdition, ChosenPartsHoldNothingMore)
{
    const SamplePair pair = filledPair();
    const ReportContent content = reportOf(pair.current, &pair.baseline);
    for (const ReportPart part : allReportParts()) {
        ReportOptions options = outside();
        options.parts = part;
        expectNoSecret(reportHtml(content, options), QStringLiteral("part %1").arg(static_cast<int>(part)));
    }
}

TEST_P(OutsideEdition, KeepsWhatIdentifiesAndWhatBelongsToAnExclusion)
{
    const SamplePair pair = filledPair();
    const ReportContent content = reportOf(pair.current, &pair.baseline);
    const QString html = QString::fromUtf8(reportHtml(content, outside()));
    const QString pdf = PdfTools(pdfOf(content, outside())).pages().join(QString());
    const Texts current(QStringLiteral("Current"));
    const Texts baseline(QStringLiteral("Baseline"));
    for (const QString &text :
         {current.kept(QStringLiteral("title")), current.kept(QStringLiteral("organization")),
          current.kept(QStringLiteral("scope")), current.kept(QStringLiteral("reason"), QStringLiteral("4.2")),
          baseline.kept(QStringLiteral("reason"), QStringLiteral("4.1"))}) {
        EXPECT_TRUE(html.contains(text)) << text.toStdString();
        EXPECT_TRUE(pdf.contains(text)) << text.toStdString();
    }
}

/// Without this the tests above would pass on reports that say nothing.
TEST_P(OutsideEdition, OfAFullReportTheSameSearchFindsEverything)
{
    const SamplePair pair = filledPair();
    const ReportContent content = reportOf(pair.current, &pair.baseline);
    const ReportSubject comparison = buildComparisonReport(sheet(), pair.baseline, pair.current);
    const QString html = QString::fromUtf8(reportHtml(content, full()));
    const QString markdown = QString::fromUtf8(reportMarkdown(content, full()));
    const QString pdf = PdfTools(pdfOf(content, full())).pages().join(QString());
    for (const QString &secret : secretsOfFull() + secretsOfComparison()) {
        EXPECT_TRUE(html.contains(secret)) << secret.toStdString();
        EXPECT_TRUE(markdown.contains(secret)) << secret.toStdString();
        EXPECT_TRUE(pdf.contains(secret)) << secret.toStdString();
    }
    const QByteArray odt = reportOdt(content, full(), FixedClock().now()).value();
    const QString opened = QString::fromUtf8(partOf(odt, QStringLiteral("content.xml")));
    for (const QString &secret : secretsOfFull())
        EXPECT_TRUE(opened.contains(secret)) << secret.toStdString();
    const QString alone = QString::fromUtf8(reportHtml(comparison, full()));
    const QString assessor = Texts(QStringLiteral("Baseline")).secret(QStringLiteral("assessor"));
    for (const QString &secret : secretsOfComparison() + QStringList{assessor})
        EXPECT_TRUE(alone.contains(secret)) << secret.toStdString();
}

/// A title is in the PDF's metadata: the search in its bytes and metadata finds that one, so it would find others.
TEST_P(OutsideEdition, TheSearchInTheBytesFindsWhatIsThere)
{
    const QByteArray pdf = pdfOf(reportOf(filledPair().current), outside());
    const QString title = Texts(QStringLiteral("Current")).kept(QStringLiteral("title"));
    const QByteArray bytes = opened(pdf);
    EXPECT_TRUE(bytes.contains(title.toUtf8()) || bytes.toLower().contains(hexadecimal(title)));
    EXPECT_TRUE(PdfTools(pdf).info().contains(title));
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, OutsideEdition, testing::Values(Language::Japanese, Language::English),
                         [](const auto &language) {
                             return language.param == Language::Japanese ? std::string("Japanese") : std::string("English");
                         });

}  // namespace psirt::test
