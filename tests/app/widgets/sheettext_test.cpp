// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/sheettext.h"
#include "core/sheet/marks.h"
#include "tests/app/pages/pagestand.h"

#include <QLabel>
#include <QTextBlock>
#include <QVBoxLayout>

namespace psirt::test {

namespace {

struct Place {
    QString name;
    const BilingualText *text;
};

/// Every description of the sheet: 28 frameworks, six levels each, less those that the sheet leaves out.
std::vector<Place> descriptions()
{
    std::vector<Place> places;
    for (const Framework *each : sheet().frameworks()) {
        for (const Level level : Level::all()) {
            if (const auto &description = each->description(level))
                places.push_back({QStringLiteral("%1, level %2").arg(each->id.text()).arg(level.number()), &*description});
        }
    }
    return places;
}

/// The links of a text as "mark > target", in reading order.
QStringList linksOf(const SheetText &text)
{
    QStringList links;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().isAnchor())
                links.append(fragment.text() + QStringLiteral(" > ") + fragment.charFormat().anchorHref());
        }
    }
    return links;
}

QStringList highlightsOf(const SheetText &text)
{
    QStringList texts;
    for (const auto &selection : text.extraSelections())
        texts.append(selection.cursor.selectedText());
    return texts;
}

const QString sample = QStringLiteral("[3.3.2]環境は PSIRT の [3.3.1-5] と [1.1]psirt");

/// Clicks in the middle of the character at the position.
void clickAt(SheetText &text, int position)
{
    QTextCursor before(text.document());
    before.setPosition(position);
    QTextCursor after(text.document());
    after.setPosition(position + 1);
    const QPoint at((text.cursorRect(before).center().x() + text.cursorRect(after).center().x()) / 2,
                    text.cursorRect(before).center().y());
    click(*text.viewport(), at);
}

}  // namespace

TEST(SheetTextTest, ShowsEveryDescriptionToTheLetter)
{
    const auto places = descriptions();
    ASSERT_EQ(places.size(), 151U);
    for (const Place &place : places) {
        const SheetText original(place.text->japanese, SheetText::Role::Original, viewOptions());
        EXPECT_EQ(original.toPlainText(), place.text->japanese) << place.name.toStdString();
        const SheetText rendering(place.text->english, SheetText::Role::Rendering, viewOptions());
        EXPECT_EQ(rendering.toPlainText(), QStringLiteral("Unofficial translation: ") + place.text->english)
            << place.name.toStdString();
    }
}

TEST(SheetTextTest, MakesALinkOfEveryMark)
{
    for (const Place &place : descriptions()) {
        const SheetText text(place.text->japanese, SheetText::Role::Original, viewOptions());
        QStringList expected;
        for (const Mark &mark : findMarks(place.text->japanese)) {
            expected.append(place.text->japanese.mid(mark.position, mark.length) + QStringLiteral(" > reference:") +
                            mark.numbers.join(QLatin1Char(',')));
        }
        EXPECT_EQ(linksOf(text), expected) << place.name.toStdString();
        EXPECT_EQ(text.focusPolicy(), expected.isEmpty() ? Qt::ClickFocus : Qt::StrongFocus) << place.name.toStdString();
    }
}

TEST(SheetTextTest, MakesALinkToEveryMemberOfARange)
{
    const SheetText text(sample, SheetText::Role::Original, viewOptions());
    EXPECT_EQ(linksOf(text), QStringList({QStringLiteral("[3.3.2] > reference:3.3.2"),
                                          QStringLiteral("[3.3.1-5] > reference:3.3.1,3.3.2,3.3.3,3.3.4,3.3.5"),
                                          QStringLiteral("[1.1] > reference:1.1")}));
}

TEST(SheetTextTest, HighlightsMarksAndWords)
{
    SheetText text(sample, SheetText::Role::Original, viewOptions());
    EXPECT_TRUE(text.extraSelections().isEmpty());
    text.setHighlights({QStringLiteral("3.3.2")}, {});
    EXPECT_EQ(highlightsOf(text), QStringList({QStringLiteral("[3.3.2]"), QStringLiteral("[3.3.1-5]")}));
    text.setHighlights({QStringLiteral("3.3.4"), QStringLiteral("3.3.5")}, {});
    EXPECT_EQ(highlightsOf(text), QStringList{QStringLiteral("[3.3.1-5]")}) << "once, though it cites both";
    text.setHighlights({}, QStringLiteral("Psirt"));
    EXPECT_EQ(highlightsOf(text), QStringList({QStringLiteral("PSIRT"), QStringLiteral("psirt")}));
    text.setHighlights({QStringLiteral("1.1")}, QStringLiteral("環境"));
    EXPECT_EQ(highlightsOf(text), QStringList({QStringLiteral("[1.1]"), QStringLiteral("環境")}));
    text.setHighlights({QStringLiteral("9.9")}, QStringLiteral("nowhere"));
    EXPECT_TRUE(text.extraSelections().isEmpty());
    EXPECT_EQ(text.toPlainText(), sample);
}

TEST(SheetTextTest, HighlightsWhatIsNewBesideTheRest)
{
    const TextSpan spanOfWords{sample.indexOf(QStringLiteral("環境")), 4};
    SheetText text(sample, SheetText::Role::Original, viewOptions());
    text.setNewSpans({spanOfWords});
    EXPECT_EQ(highlightsOf(text), QStringList{QStringLiteral("環境は ")});
    const QTextCharFormat format = text.extraSelections().first().format;
    EXPECT_NE(format.background().style(), Qt::NoBrush);
    text.resize(600, 40);
    text.show();  // what is not shown is not laid out
    EXPECT_EQ(text.underlines().size(), 1U) << "a sign that is not colour";
    EXPECT_EQ(format.foreground().style(), Qt::NoBrush) << "the text keeps its colour";
    text.setHighlights({QStringLiteral("1.1")}, QStringLiteral("環境"));
    EXPECT_EQ(highlightsOf(text), QStringList({QStringLiteral("環境は "), QStringLiteral("[1.1]"), QStringLiteral("環境")}));
    EXPECT_EQ(text.accessibleDescription(), QStringLiteral("New: 環境は "));
    EXPECT_EQ(text.toPlainText(), sample);
    text.setNewSpans({});
    EXPECT_EQ(highlightsOf(text), QStringList({QStringLiteral("[1.1]"), QStringLiteral("環境")}));
    EXPECT_EQ(text.accessibleDescription(), QString());
}

/// The words that label the rendering do not shift the highlight.
TEST(SheetTextTest, HighlightsWhatIsNewInTheRendering)
{
    const QString words = QStringLiteral("One line.\nAnother [1.1] line.");
    SheetText text(words, SheetText::Role::Rendering, viewOptions());
    text.setNewSpans({{words.indexOf(QStringLiteral("Another")), 13}});
    EXPECT_EQ(highlightsOf(text), QStringList{QStringLiteral("Another [1.1]")});
}

TEST(SheetTextTest, PaintsNothingOverATextThatIsEntirelyNew)
{
    SheetText text(sample, SheetText::Role::Original, viewOptions());
    EXPECT_FALSE(text.isEntirelyNew());
    text.setNewSpans({{0, sample.size()}});
    EXPECT_TRUE(text.isEntirelyNew());
    EXPECT_TRUE(text.extraSelections().isEmpty());
    EXPECT_EQ(text.accessibleDescription(), QStringLiteral("Entirely new"));
}

TEST(SheetTextTest, MarksWhatIsGoneOtherwiseThanWhatIsNew)
{
    const TextSpan span{sample.indexOf(QStringLiteral("環境")), 4};
    SheetText text(sample, SheetText::Role::Original, viewOptions());
    text.setNewSpans({span});
    const QTextCharFormat added = text.extraSelections().first().format;
    text.setGoneSpans({span});
    const QTextCharFormat gone = text.extraSelections().first().format;
    EXPECT_EQ(highlightsOf(text), QStringList{QStringLiteral("環境は ")});
    text.resize(600, 40);
    text.show();
    EXPECT_EQ(text.underlines().size(), 1U);
    EXPECT_NE(gone.background().color(), added.background().color());
    EXPECT_EQ(text.accessibleDescription(), QStringLiteral("Gone: 環境は "));
    text.setGoneSpans({{0, sample.size()}});
    EXPECT_EQ(text.accessibleDescription(), QStringLiteral("Entirely gone"));
}

/// Whatever the size, also where the face's letters end above the line.
TEST(SheetTextTest, DrawsItsUnderlinesWhole)
{
    const QString words = QStringLiteral("製品の脆弱性を扱う組織を定め、その役割を文書にし、関係者に周知している。");
    for (int pixels = 11; pixels <= 30; ++pixels) {
        SheetText text(words, SheetText::Role::Original, viewOptions());
        text.setPixelSize(pixels);
        text.setNewSpans({{3, 20}});
        text.resize(pixels * 12, 10);
        text.show();
        const QImage image = text.viewport()->grab().toImage();
        const std::vector<QLineF> lines = text.underlines();
        EXPECT_GE(lines.size(), 2U) << "23 characters, 12 to a line at most";
        for (const QLineF &line : lines) {
            int painted = 0;
            for (int x = qCeil(line.x1()); x < qFloor(line.x2()); ++x)
                painted += image.pixelColor(x, qFloor(line.y1())) == text.markColor() ? 1 : 0;
            EXPECT_GE(painted, (qFloor(line.x2()) - qCeil(line.x1())) * 9 / 10) << pixels;
        }
    }
}

TEST(SheetTextTest, DashesWhatIsGone)
{
    SheetText text(sample, SheetText::Role::Original, viewOptions());
    text.resize(600, 40);
    text.show();
    const auto painted = [&] {
        const QImage image = text.viewport()->grab().toImage();
        const QLineF line = text.underlines().front();
        int count = 0;
        for (int x = qCeil(line.x1()); x < qFloor(line.x2()); ++x)
            count += image.pixelColor(x, qFloor(line.y1())) == text.markColor() ? 1 : 0;
        return count;
    };
    const TextSpan span{sample.indexOf(QStringLiteral("環境")), 12};
    text.setNewSpans({span});
    const int whole = painted();
    text.setGoneSpans({span});
    EXPECT_GT(painted(), 0);
    EXPECT_LT(painted(), whole) << "a sign that is not colour";
}

TEST(SheetTextTest, StandsInTheOrderOfReading)
{
    const BilingualText text{.japanese = QStringLiteral("対策"), .english = QStringLiteral("Remediation")};
    for (const Language language : {Language::Japanese, Language::English}) {
        ViewOptions options = viewOptions();
        options.language = language;
        options.showsEnglish = true;
        QWidget page;
        QVBoxLayout box(&page);
        box.addWidget(new QLabel);
        const std::vector<SheetText *> added = addSheetTexts(box, text, options);
        ASSERT_EQ(added.size(), 2U);
        EXPECT_EQ(added.front()->toPlainText(), text.japanese) << "what is returned begins with the original";
        const bool isJapanese = language == Language::Japanese;
        EXPECT_EQ(box.indexOf(added.front()), isJapanese ? 1 : 2);
        EXPECT_EQ(box.indexOf(added.back()), isJapanese ? 2 : 1);
    }
}

TEST(SheetTextTest, CopiesTheTextToTheLetterThroughAHighlight)
{
    SheetText text(sample, SheetText::Role::Original, viewOptions());
    text.setNewSpans({{2, 6}, {12, 9}});
    text.selectAll();
    EXPECT_EQ(text.textCursor().selectedText(), sample);
}

/// [3.3.2] is cited by the marks that stand in the sheet's references: each of them lights up, and nothing else.
TEST(SheetTextTest, HighlightsEveryCitationOfEveryReference)
{
    std::map<QString, int> cited;
    for (const Place &place : descriptions()) {
        SheetText text(place.text->japanese, SheetText::Role::Original, viewOptions());
        for (const Mark &mark : findMarks(place.text->japanese)) {
            for (const QString &number : mark.numbers)
                ++cited[number];
        }
        const QString number = QStringLiteral("3.3.2");
        text.setHighlights({number}, {});
        qsizetype expected = 0;
        for (const Mark &mark : findMarks(place.text->japanese))
            expected += mark.numbers.contains(number) ? 1 : 0;
        EXPECT_EQ(text.extraSelections().size(), expected) << place.name.toStdString();
    }
    EXPECT_EQ(cited[QStringLiteral("3.3.2")], 3) << "3.3: levels 1, 2 as [3.3.2-4], 3 as [3.3.1-5]";
}

TEST(SheetTextTest, LeadsToTheReferencesOfAMark)
{
    SheetText text(sample, SheetText::Role::Original, viewOptions());
    text.resize(600, 100);
    ASSERT_TRUE(showActive(text));
    QList<QStringList> activated;
    int clicks = 0;
    QObject::connect(&text, &SheetText::marksActivated, &text,
                     [&](const QStringList &numbers) { activated.append(numbers); });
    QObject::connect(&text, &SheetText::clicked, &text, [&] { ++clicks; });
    clickAt(text, 3);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.last(), QStringList{QStringLiteral("3.3.2")});
    clickAt(text, static_cast<int>(sample.indexOf(QLatin1String("3.3.1-5"))));
    ASSERT_EQ(activated.size(), 2);
    EXPECT_EQ(activated.last().size(), 5);
    EXPECT_EQ(clicks, 0) << "a mark is no click on the text";
    clickAt(text, static_cast<int>(sample.indexOf(QLatin1String("PSIRT"))) + 2);
    EXPECT_EQ(clicks, 1);
    EXPECT_EQ(activated.size(), 2);
    EXPECT_EQ(text.toPlainText(), sample) << "following a link leaves the text";
}

TEST(SheetTextTest, LeadsToTheReferencesByKeyboard)
{
    SheetText text(sample, SheetText::Role::Original, viewOptions());
    text.resize(600, 100);
    ASSERT_TRUE(showActive(text));
    text.setFocus(Qt::TabFocusReason);
    QList<QStringList> activated;
    QObject::connect(&text, &SheetText::marksActivated, &text,
                     [&](const QStringList &numbers) { activated.append(numbers); });
    press(text, Qt::Key_Tab);
    press(text, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    const QStringList first = activated.first();
    press(text, Qt::Key_Tab);
    press(text, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 2);
    EXPECT_NE(activated.last(), first) << "the next mark";
}

TEST(SheetTextTest, SelectsWithoutAClick)
{
    SheetText text(sample, SheetText::Role::Original, viewOptions());
    text.resize(600, 100);
    ASSERT_TRUE(showActive(text));
    int clicks = 0;
    QObject::connect(&text, &SheetText::clicked, &text, [&] { ++clicks; });
    QTextCursor word(text.document());
    word.setPosition(static_cast<int>(sample.indexOf(QLatin1String("PSIRT"))));
    const QPoint from = text.cursorRect(word).center();
    word.setPosition(word.position() + 5);
    const QPoint to = text.cursorRect(word).center();
    QTest::mousePress(text.windowHandle(), Qt::LeftButton, {}, from);
    QTest::mouseMove(text.windowHandle(), to);
    QTest::mouseRelease(text.windowHandle(), Qt::LeftButton, {}, to);
    EXPECT_EQ(text.textCursor().selectedText(), QStringLiteral("PSIRT"));
    EXPECT_EQ(clicks, 0);
}

TEST(SheetTextTest, IsAsTallAsItsText)
{
    const QString longText = descriptions()[5].text->japanese;
    SheetText text(longText, SheetText::Role::Original, viewOptions());
    text.show();
    int before = 0;
    for (const int width : {900, 600, 300, 150}) {
        text.resize(width, text.height());
        settle();
        EXPECT_GE(text.height(), text.document()->size().height()) << width;
        EXPECT_LE(text.height(), text.document()->size().height() + 4) << width;
        EXPECT_GT(text.height(), before) << width;
        before = text.height();
    }
}

}  // namespace psirt::test
