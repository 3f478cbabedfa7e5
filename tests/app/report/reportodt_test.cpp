// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reporttext.h"
#include "app/theme/fonts.h"
#include "tests/app/exchange/workbooks.h"
#include "tests/app/report/reportsamples.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

#include <QSet>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <cmath>

namespace psirt::test {

using namespace report;

namespace {

const QString contentPart = QStringLiteral("content.xml");
const QString stylesPart = QStringLiteral("styles.xml");

/// What a word processor would make of the text.
class ReadOdt {
public:
    struct Heading {
        int level;
        QString style;
        QString text;
    };
    struct Table {
        std::vector<QString> columns;  ///< their styles
        bool isOfRecord = false;
        int headRows = 0;
        QList<int> cellsOfRows;
    };
    struct Picture {
        QString path;
        QString title;
        QString description;
    };

    explicit ReadOdt(const QByteArray &xml) : m_reader(xml)
    {
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                start();
            else if (m_reader.isEndElement() && m_reader.qualifiedName() == u"table:table-header-rows")
                m_isInHead = false;
        }
        EXPECT_FALSE(m_reader.hasError()) << m_reader.errorString().toStdString();
    }

    [[nodiscard]] QStringList headingsAt(int level) const
    {
        QStringList texts;
        for (const Heading &heading : headings) {
            if (heading.level == level)
                texts << heading.text;
        }
        return texts;
    }

    std::vector<Heading> headings;
    std::vector<Table> tables;
    std::vector<Picture> pictures;
    QStringList paragraphs;
    QStringList bookmarks;
    QStringList targets;      ///< of links within the text, without "#"
    QSet<QString> addresses;  ///< of links out of it
    QSet<QString> usedStyles;
    QSet<QString> styles;            ///< that it defines
    QMap<QString, double> widths;    ///< of columns by their style, in points
    QMap<QString, QString> parents;  ///< of styles

private:
    [[nodiscard]] QString value(const char *name) const
    {
        return m_reader.attributes().value(QLatin1String(name)).toString();
    }

    /// All within the element; blanks and breaks are blanks.
    QString text()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_reader.atEnd();) {
            const QXmlStreamReader::TokenType token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement && isOfPicture())
                continue;
            depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
            if (token == QXmlStreamReader::StartElement)
                text += blanksWithin();
            else if (token == QXmlStreamReader::Characters)
                text += m_reader.text();
        }
        return text;
    }

    /// Reads it to its end then.
    bool isOfPicture()
    {
        const QString name = m_reader.qualifiedName().toString();
        if (name == QStringLiteral("draw:image"))
            pictures.push_back({value("xlink:href"), {}, {}});
        const bool isTitle = name == QStringLiteral("svg:title");
        if (!isTitle && name != QStringLiteral("svg:desc"))
            return false;
        (isTitle ? pictures.back().title : pictures.back().description) = m_reader.readElementText();
        return true;
    }

    QString blanksWithin()
    {
        note();
        const QString name = m_reader.qualifiedName().toString();
        if (name == QStringLiteral("text:s"))
            return QString(value("text:c").toInt(), u' ');
        return name == QStringLiteral("text:tab") ? QStringLiteral("\t") : QString();
    }

    void note()
    {
        for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
            const auto name = attribute.qualifiedName();
            if (name.endsWith(u":style-name") || name == u"text:visited-style-name")
                usedStyles.insert(attribute.value().toString());
        }
        const QString target = value("xlink:href");
        if (m_reader.qualifiedName() == u"text:bookmark")
            bookmarks << value("text:name");
        else if (m_reader.qualifiedName() == u"text:a" && target.startsWith(u'#'))
            targets << target.mid(1);
        else if (m_reader.qualifiedName() == u"text:a")
            addresses << target;
    }

    void start()
    {
        note();
        const QString name = m_reader.qualifiedName().toString();
        if (name == QStringLiteral("style:style")) {
            m_style = value("style:name");
            styles << m_style;
            parents[m_style] = value("style:parent-style-name");
            if (!parents[m_style].isEmpty())
                usedStyles << parents[m_style];
        } else if (name == QStringLiteral("text:list-style")) {
            styles << value("style:name");
        } else if (name == QStringLiteral("style:table-column-properties")) {
            widths[m_style] = value("style:column-width").chopped(2).toDouble();
        } else if (name == QStringLiteral("text:h")) {
            const int level = value("text:outline-level").toInt();
            const QString style = value("text:style-name");
            headings.push_back({level, style, text()});
        } else if (name == QStringLiteral("text:p")) {
            paragraphs << text();
        } else if (name == QStringLiteral("table:table")) {
            tables.emplace_back().isOfRecord = value("table:style-name") == QStringLiteral("RecordTable");
        } else if (name == QStringLiteral("table:table-column")) {
            tables.back().columns.push_back(value("table:style-name"));
        } else if (name == QStringLiteral("table:table-header-rows")) {
            m_isInHead = true;
        } else if (name == QStringLiteral("table:table-row")) {
            tables.back().headRows += m_isInHead ? 1 : 0;
            tables.back().cellsOfRows << 0;
        } else if (name == QStringLiteral("table:table-cell")) {
            ++tables.back().cellsOfRows.back();
        }
    }

    QXmlStreamReader m_reader;
    QString m_style;
    bool m_isInHead = false;
};

QByteArray odtOf(const ReportSubject &subject, const ReportOptions &options)
{
    const Result<QByteArray> odt = reportOdt(subject, options, FixedClock().now());
    EXPECT_TRUE(odt);
    return odt ? odt.value() : QByteArray();
}

ReadOdt readOdt(const ReportSubject &subject, const ReportOptions &options)
{
    return ReadOdt(partOf(odtOf(subject, options), contentPart));
}

/// The text of the one element of that name.
QString elementOf(const QByteArray &xml, const QString &name)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.qualifiedName() == name)
            return reader.readElementText();
    }
    return {};
}

Assessment noteOnly(const QString &note)
{
    Assessment assessment = emptyAssessment();
    Entry entry;
    entry.rating = level(2);
    entry.note = note;
    assessment.setEntry(framework("1.1"), entry);
    return assessment;
}

class ReportOdt : public testing::Test {
protected:
    ReportOdt() { EXPECT_TRUE(loadBundledFonts()); }
};

}  // namespace

/// OpenDocument 1.2, part 3, 3.3: whoever looks at the first bytes knows what it is.
TEST_F(ReportOdt, BeginsWithItsTypeAsItIs)
{
    const QByteArray odt = odtOf(reportOf(halfAssessment()), plainEnglish());
    EXPECT_TRUE(odt.startsWith(QByteArray("PK\x03\x04", 4)));
    EXPECT_EQ(odt.mid(8, 2), QByteArray(2, '\0')) << "stored";
    EXPECT_EQ(odt.mid(28, 2), QByteArray(2, '\0')) << "nothing between the name and the type";
    EXPECT_TRUE(odt.mid(30).startsWith("mimetypeapplication/vnd.oasis.opendocument.textPK"));
}

TEST_F(ReportOdt, ListsEveryPartInItsManifest)
{
    const QByteArray odt = odtOf(reportOf(halfAssessment()), plainEnglish());
    QStringList listed;
    QXmlStreamReader reader(partOf(odt, QStringLiteral("META-INF/manifest.xml")));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"file-entry")
            listed << reader.attributes().value(QLatin1String("manifest:full-path")).toString();
    }
    QStringList parts{QStringLiteral("/")};
    for (const auto &[name, bytes] : unzipped(odt)) {
        if (name != QStringLiteral("mimetype") && name != QStringLiteral("META-INF/manifest.xml"))
            parts << name;
    }
    EXPECT_EQ(listed, parts);
    EXPECT_EQ(parts.mid(0, 4), QStringList({QStringLiteral("/"), contentPart, stylesPart, QStringLiteral("meta.xml")}));
}

TEST_F(ReportOdt, IsTheSameForTheSameMoment)
{
    const ReportContent content = reportOf(halfAssessment());
    const QDateTime moment(QDate(2026, 4, 1), QTime(10, 0), QTimeZone::utc());
    const QByteArray first = reportOdt(content, plainEnglish(), moment).value();
    EXPECT_EQ(first, reportOdt(content, plainEnglish(), moment).value());
    const Parts later = unzipped(reportOdt(content, plainEnglish(), moment.addDays(1)).value());
    QStringList others;
    for (const auto &[name, bytes] : unzipped(first)) {
        if (std::ranges::find(later, std::pair(name, bytes)) == later.end())
            others << name;
    }
    EXPECT_EQ(others, QStringList{QStringLiteral("meta.xml")});
    EXPECT_EQ(elementOf(partOf(first, QStringLiteral("meta.xml")), QStringLiteral("dc:date")),
              QStringLiteral("2026-04-01T10:00:00Z"));
}

TEST_F(ReportOdt, IsWellFormedWhateverTheTextsHold)
{
    for (const ReportSubject &subject : hardSubjects()) {
        ReportOptions options = optionsIn(Language::English);
        options.mark = QStringLiteral("</style> \x0b \"秘\" <b>\n") + QChar(0xD800);
        for (const auto &[name, bytes] : unzipped(odtOf(subject, options))) {
            if (name.endsWith(QStringLiteral(".xml"))) {
                expectWellFormed(bytes, name);
            } else if (name.endsWith(QStringLiteral(".png"))) {
                EXPECT_FALSE(QImage::fromData(bytes).isNull()) << name.toStdString();
            }
        }
    }
}

TEST_F(ReportOdt, EveryLinkLeadsSomewhereAndEveryStyleIsThere)
{
    for (const ReportSubject &subject : hardSubjects()) {
        const QByteArray odt = odtOf(subject, optionsIn(Language::English));
        const ReadOdt content(partOf(odt, contentPart));
        const ReadOdt styles(partOf(odt, stylesPart));
        const QSet<QString> places(content.bookmarks.begin(), content.bookmarks.end());
        EXPECT_EQ(places.size(), content.bookmarks.size()) << "a place twice";
        EXPECT_FALSE(content.targets.isEmpty());
        for (const QString &target : content.targets)
            EXPECT_TRUE(places.contains(target)) << target.toStdString();
        const QSet<QString> missing = content.usedStyles + styles.usedStyles - content.styles - styles.styles;
        EXPECT_EQ(missing - QSet<QString>{QStringLiteral("InlinePicture")}, QSet<QString>());
        EXPECT_TRUE(content.styles.contains(QStringLiteral("InlinePicture")));
    }
}

TEST_F(ReportOdt, HasHeadingsOfTrueLevels)
{
    const ReadOdt odt = readOdt(changedReport(), plainEnglish());
    QStringList sections = odt.headingsAt(1);
    ASSERT_EQ(sections.size(), 15);  // 9, and the six areas
    EXPECT_TRUE(sections[2].startsWith(QStringLiteral("1 ")));
    sections.erase(sections.begin() + 2, sections.begin() + 8);
    EXPECT_EQ(sections, QStringList({QStringLiteral("Summary"), QStringLiteral("Sheet at a glance"),
                                     QStringLiteral("Frameworks below target"), QStringLiteral("Change since last time"),
                                     QStringLiteral("Not counted"), QStringLiteral("Frameworks in detail"),
                                     QStringLiteral("How the figures are computed"), QStringLiteral("References cited"),
                                     QStringLiteral("Sources")}));
    int above = 0;
    for (const ReadOdt::Heading &heading : odt.headings) {
        EXPECT_LE(heading.level, above + 1) << heading.text.toStdString();
        above = heading.level;
        const QString named = QStringLiteral("Heading_20_%1").arg(heading.level);
        EXPECT_TRUE(heading.style == named || odt.parents[heading.style] == named) << heading.style.toStdString();
    }
}

/// Each heading of the first two levels has an entry, which leads to it.
TEST_F(ReportOdt, ListsItsContents)
{
    const ReadOdt odt = readOdt(changedReport(), plainEnglish());
    QStringList entries;
    for (const QString &paragraph : odt.paragraphs) {
        if (paragraph.endsWith(u'\t'))
            entries << paragraph.chopped(1);
    }
    QStringList headings;
    for (const ReadOdt::Heading &heading : odt.headings) {
        if (heading.level <= 2)
            headings << heading.text;
    }
    EXPECT_EQ(entries, headings);
    EXPECT_TRUE(odt.paragraphs.contains(QStringLiteral("Contents")));
    EXPECT_FALSE(
        readOdt(changedReport(), plainEnglish(ReportDepth::Summary)).paragraphs.contains(QStringLiteral("Contents")));
}

/// A4 less margins of 18 mm: 595 − 2 × 51.0 = 493 points; what belongs to a record begins behind its labels, 88 further.
TEST_F(ReportOdt, HasTablesAsWideAsThePageWithHeadsThatComeAgain)
{
    for (const ReportSubject &subject : hardSubjects()) {
        const ReadOdt odt = readOdt(subject, optionsIn(Language::English));
        int withHead = 0;
        for (const ReadOdt::Table &table : odt.tables) {
            double width = 0;
            for (const QString &column : table.columns)
                width += odt.widths[column];
            EXPECT_NEAR(width, table.isOfRecord ? 405.0 : 493.0, 0.5);
            for (const int cells : table.cellsOfRows)
                EXPECT_EQ(cells, static_cast<int>(table.columns.size()));
            EXPECT_LE(table.headRows, 1);
            withHead += table.headRows;
        }
        EXPECT_GT(withHead, 5);
    }
}

TEST_F(ReportOdt, HasItsChartsAsPicturesWithTheirFiguresInWords)
{
    Assessment assessment = emptyAssessment();
    rate(assessment, "3.1", 2);
    exclude(assessment, "3.2");
    const ReadOdt odt = readOdt(reportOf(assessment), plainEnglish());
    ASSERT_EQ(odt.pictures.size(), 8U);  // all areas, the sheet at a glance, each of the six areas
    const QString expected =
        QStringLiteral("3.1 %1: Level 2, Target 3\n3.2 %2: Excluded\n3.3 %3: Not rated, Target 3")
            .arg(sheet().framework(framework("3.1"))->title.japanese, sheet().framework(framework("3.2"))->title.japanese,
                 sheet().framework(framework("3.3"))->title.japanese);
    EXPECT_EQ(odt.pictures[4].description, expected);
    EXPECT_EQ(odt.pictures[1].title, QStringLiteral("Sheet at a glance"));
    for (const ReadOdt::Picture &picture : odt.pictures)
        EXPECT_FALSE(picture.title.isEmpty() || picture.description.isEmpty()) << picture.path.toStdString();
}

TEST_F(ReportOdt, HoldsLogoAndMark)
{
    ReportOptions options = plainEnglish();
    options.mark = QStringLiteral("Confidential \"A\"");
    options.logo = QImage(2000, 500, QImage::Format_RGB32);
    options.logo.fill(Qt::red);
    const QByteArray odt = odtOf(reportOf(halfAssessment()), options);
    const ReadOdt::Picture logo = ReadOdt(partOf(odt, contentPart)).pictures.front();
    EXPECT_EQ(logo.title, QStringLiteral("株式会社サンプル"));
    const QImage image = QImage::fromData(partOf(odt, logo.path));
    EXPECT_EQ(image.pixelColor(image.width() / 2, image.height() / 2), QColor(Qt::red));
    const QStringList edges = ReadOdt(partOf(odt, stylesPart)).paragraphs;
    EXPECT_EQ(edges.filter(QStringLiteral("Confidential \"A\"")).size(), 2) << "of the first page, and of the others";
}

TEST_F(ReportOdt, SaysWhatItIsAndInWhichLanguage)
{
    const QByteArray japanese = odtOf(reportOf(halfAssessment()), optionsIn(Language::Japanese));
    const QByteArray meta = partOf(japanese, QStringLiteral("meta.xml"));
    EXPECT_EQ(elementOf(meta, QStringLiteral("dc:language")), QStringLiteral("ja-JP"));
    EXPECT_EQ(elementOf(meta, QStringLiteral("dc:creator")), QStringLiteral("株式会社サンプル"));
    EXPECT_EQ(elementOf(meta, QStringLiteral("dc:title")), halfAssessment().properties().title);
    const QByteArray styles = partOf(japanese, stylesPart);
    EXPECT_TRUE(styles.contains("fo:language=\"en\" fo:country=\"GB\" style:language-asian=\"ja\""));
    EXPECT_TRUE(styles.contains("fo:page-width=\"595.0pt\" fo:page-height=\"842.0pt\""));
    const QByteArray other = odtOf(reportOf(halfAssessment()), optionsIn(Language::English));
    EXPECT_EQ(elementOf(partOf(other, QStringLiteral("meta.xml")), QStringLiteral("dc:language")), QStringLiteral("en"));
    EXPECT_TRUE(partOf(other, stylesPart).contains("fo:language=\"en\" fo:country=\"GB\" style:language-asian=\"ja\""));
}

/// A paragraph for each line; XML alone would make one blank of many, and none at the beginning.
TEST_F(ReportOdt, KeepsLinesAndBlanksOfANote)
{
    const ReadOdt odt = readOdt(reportOf(noteOnly(QStringLiteral("  a  b c\td \n\n<e> & 😀"))), plainEnglish());
    const qsizetype first = odt.paragraphs.indexOf(QStringLiteral("  a  b c\td "));
    ASSERT_GE(first, 0);
    EXPECT_EQ(odt.paragraphs.mid(first + 1, 2), QStringList({QString(), QStringLiteral("<e> & 😀")}));
}

TEST_F(ReportOdt, LeadsOutOfTheFileToTheSourcesAlone)
{
    const ReadOdt odt = readOdt(reportOf(noteOnly(QStringLiteral("https://example.com/a"))), plainEnglish());
    for (const QString &address : odt.addresses)
        EXPECT_TRUE(address.startsWith(QStringLiteral("https://www.first.org/"))) << address.toStdString();
}

}  // namespace psirt::test
