// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

using namespace report;

namespace {

/// The text as two programs take it out of one PDF.
struct Layers {
    QString poppler;
    QString mupdf;
};

Layers layersOf(const ReportDocument &report)
{
    const PdfTools tools(renderPdf(report));
    return {tools.popplerText(), tools.mupdfText()};
}

void expectText(const Layers &layers, const QString &text, const QString &what)
{
    EXPECT_TRUE(holdsText(layers.poppler, text)) << "Poppler, " << what.toStdString() << ": " << text.toStdString();
    EXPECT_TRUE(holdsText(layers.mupdf, text)) << "MuPDF, " << what.toStdString() << ": " << text.toStdString();
}

/// Radicals, ligatures and characters for private use stand in for what was typed.
bool isStandIn(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x2E80 && unit <= 0x2FDF) || (unit >= 0xFB00 && unit <= 0xFB06) || (unit >= 0xE000 && unit <= 0xF8FF);
}

}  // namespace

TEST(TextLayer, ComparesCharacterByCharacter)
{
    EXPECT_TRUE(holdsText(QStringLiteral("aab\nc d\n\ne"), QStringLiteral("abc d e")));
    EXPECT_TRUE(holdsText(QStringLiteral("ab\nc"), QStringLiteral("ab\nc")));
    EXPECT_FALSE(holdsText(QStringLiteral("ab c"), QStringLiteral("abc")));
    EXPECT_FALSE(holdsText(QStringLiteral("abc"), QStringLiteral("ab c")));
    EXPECT_FALSE(holdsText(QStringLiteral("ab"), QStringLiteral("abc")));
    EXPECT_FALSE(holdsText(QStringLiteral("発⾒者"), QStringLiteral("発見者")));  // U+2F92
}

/// Titles, purposes and all 151 descriptions, in both languages: levels 0 to 5 in six reports.
TEST(TextLayer, IsTheWholeSheetInBothLanguages)
{
    std::size_t descriptions = 0;
    for (const Level level : Level::all()) {
        const Layers layers = layersOf(documentOf(assessmentAt(level.number()), {Language::English, true}));
        for (const ServiceArea &area : sheet().areas())
            expectText(layers, area.title.japanese, area.id.text());
        for (const Framework *framework : sheet().frameworks()) {
            const QString id = framework->id.text();
            const std::optional<BilingualText> &description = framework->description(level);
            const BilingualText none;
            for (const BilingualText &text : {framework->title, framework->purpose, description.value_or(none)}) {
                if (text.japanese.isEmpty())
                    continue;
                expectText(layers, text.japanese, id);
                expectText(layers, text.english, id);
            }
            descriptions += description ? 1 : 0;
        }
        EXPECT_TRUE(std::ranges::none_of(layers.poppler, isStandIn));
        EXPECT_TRUE(std::ranges::none_of(layers.mupdf, isStandIn));
    }
    EXPECT_EQ(descriptions, 151U);  // 28 * 6 less the 17 dashes of 4.4, 5.2, 5.3, 5.4, 6.2 and 6.3
}

TEST(TextLayer, IsWhatWasWrittenOfAFramework)
{
    const Assessment assessment = assessmentAt(3);
    const Layers layers = layersOf(documentOf(assessment));
    const Entry &entry = assessment.entry(framework("3.2"));
    expectText(layers, entry.note, QStringLiteral("note"));
    for (const QString &evidence : entry.evidence)
        expectText(layers, evidence, QStringLiteral("evidence"));
    expectText(layers, entry.actions.front().what, QStringLiteral("action"));
    for (const QString &text : {assessment.properties().title, assessment.properties().organization,
                                assessment.properties().scope, assessment.properties().remarks})
        expectText(layers, text, QStringLiteral("properties"));
}

/// All of the bundled font: vendor-specific and half-width characters, ligatures that are none, and beyond the basic plane.
TEST(TextLayer, KeepsUncommonCharacters)
{
    const QString note = QString::fromUtf8("髙﨑㈱①②Ⅳ㍻㌔ｱｲｳﾊﾟ～−“fi ffl office” µμΩÅ é 凜神羽 𠮟る、𩸽、𠀋と𠮟る。終");
    const Layers layers = layersOf(documentOf(notedAssessment({note})));
    expectText(layers, note, QStringLiteral("note"));
}

/// Characters of several code points, each with one glyph or with two; a radical, whose glyph is that of the kanji; what no
/// face has: it is painted as 〓, found as itself, and takes nothing else with it.
TEST(TextLayer, GivesBackWhatSeveralCodePointsMake)
{
    QStringList notes;
    for (const char *each :
         {"葛\U000E0100城市と辻\U000E0101さん", "か\u3099きく\u3099け", "ア\u309Aセ\u309Aか\u309A", "⼀見と一見",
          "済✅⚠✔❌\U0001F44D終", "\U00020BB7野家の槗本",
          "家族\U0001F468\u200D\U0001F469\u200D\U0001F467と\U0001F1EF\U0001F1F5", "e\u0301tude", "ภาษา한글"})
        notes << QStringLiteral("始、") + QString::fromUtf8(each) + QStringLiteral("、終わり。");
    const QByteArray pdf = bytesOf(renderPdf(documentOf(notedAssessment(notes))));
    PdfTools(pdf).expectNoWarnings();
    const Layers layers{PdfTools(pdf).popplerText(), PdfTools(pdf).mupdfText()};
    for (const QString &note : notes)
        expectText(layers, note, QStringLiteral("note"));
}

/// A flag beside Thai, where Qt 6.4 would part what a reader sees as one.
TEST(TextLayer, GivesBackAFlagBesideThai)
{
    const QString note = QString::fromUtf8("\U0001F1EF\U0001F1F5、ภา。");
    expectText(layersOf(documentOf(notedAssessment({note}))), note, QStringLiteral("note"));
}

/// Private use and what is no character at all.
TEST(TextLayer, BearsWhatIsNoCharacter)
{
    const QString note = QString::fromUtf8("始 \uE000 \uFFFF \u200B\uFE0F 終わり。");
    const QByteArray pdf = bytesOf(renderPdf(documentOf(notedAssessment({note}))));
    PdfTools(pdf).expectNoWarnings();
    const Layers layers{PdfTools(pdf).popplerText(), PdfTools(pdf).mupdfText()};
    expectText(layers, QStringLiteral("終わり。"), QStringLiteral("note"));
    expectText(layers, sheet().framework(framework("1.1"))->purpose.japanese, QStringLiteral("purpose"));
}

/// Qt maps the space's glyph to a tab, which has the same one. Some programs copy it so.
TEST(TextLayer, HasSpacesForSpaces)
{
    const QString pdf = PdfTools(renderPdf(documentOf(assessmentAt(2)))).plain();
    EXPECT_TRUE(pdf.contains(QStringLiteral("> <0020>\n")));
    EXPECT_FALSE(pdf.contains(QStringLiteral("> <0009>\n")));
}

}  // namespace psirt::test
