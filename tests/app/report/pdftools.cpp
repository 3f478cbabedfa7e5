// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/report/pdftools.h"

#include "app/report/pdf.h"
#include "tests/support/fixedclock.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace psirt::test {

using namespace report;

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(spaces);
}

PdfTools::PdfTools(const QByteArray &pdf) : m_pdf(pdf) {}

PdfTools::PdfTools(const Result<QByteArray> &pdf) : m_pdf(bytesOf(pdf)) {}

Result<QByteArray> renderPdf(const ReportDocument &report)
{
    return psirt::report::renderPdf(report, FixedClock());
}

QByteArray bytesOf(const Result<QByteArray> &pdf)
{
    EXPECT_TRUE(pdf.hasValue());
    return pdf ? pdf.value() : QByteArray();
}

QString PdfTools::run(const QString &tool, const QStringList &arguments) const
{
    QTemporaryFile file;
    EXPECT_TRUE(file.open());
    file.write(m_pdf);
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(QStringLiteral("FILE"), file.fileName());
    QProcess process;
    process.start(tool, all);
    EXPECT_TRUE(process.waitForFinished(60000)) << tool.toStdString() << " is missing or does not end";
    EXPECT_EQ(process.exitCode(), 0) << tool.toStdString();
    QByteArray complaints = process.readAllStandardError();
    complaints.replace("warning: ICC support is not available\n", "");  // of Debian's MuPDF, whatever the file
    EXPECT_EQ(complaints.toStdString(), "") << tool.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList PdfTools::pages() const
{
    const QString text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("FILE"), QStringLiteral("-")});
    QStringList pages = text.split(u'\f');
    pages.removeLast();  // a form feed ends every page
    for (QString &page : pages)
        page = withoutSpaces(page);
    return pages;
}

QString PdfTools::bodyText() const
{
    // A4 with margins of 24 mm above and below, in points.
    return withoutSpaces(run(QStringLiteral("pdftotext"),
                             {QStringLiteral("-raw"), QStringLiteral("-x"), QStringLiteral("0"), QStringLiteral("-y"),
                              QStringLiteral("66"), QStringLiteral("-W"), QStringLiteral("595"), QStringLiteral("-H"),
                              QStringLiteral("710"), QStringLiteral("FILE"), QStringLiteral("-")}));
}

QStringList PdfTools::fonts() const
{
    const QStringList lines = run(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}).split(u'\n', Qt::SkipEmptyParts);
    QStringList fonts;
    for (qsizetype index = 2; index < lines.size(); ++index) {
        // name, type, encoding, embedded, subset, unicode, object
        const QStringList words = lines[index].simplified().split(u' ');
        fonts << words.front();
        EXPECT_EQ(words[words.size() - 5], QStringLiteral("yes")) << lines[index].toStdString();
        EXPECT_EQ(words[words.size() - 3], QStringLiteral("yes")) << lines[index].toStdString();
    }
    return fonts;
}

int PdfTools::imageCount() const
{
    const QString list = run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("FILE")});
    return static_cast<int>(list.split(u'\n', Qt::SkipEmptyParts).size()) - 2;
}

std::vector<QImage> PdfTools::images() const
{
    const QTemporaryDir folder;
    (void)run(QStringLiteral("pdftoppm"), {QStringLiteral("-gray"), QStringLiteral("-r"), QStringLiteral("50"),
                                           QStringLiteral("FILE"), folder.filePath(QStringLiteral("page"))});
    std::vector<QImage> images;
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files, QDir::Name))
        images.emplace_back(folder.filePath(name));
    return images;
}

QString PdfTools::info(const QStringList &options) const
{
    return run(QStringLiteral("pdfinfo"), options + QStringList{QStringLiteral("FILE")});
}

QString PdfTools::xmp() const
{
    return info({QStringLiteral("-meta")});
}

QString PdfTools::plain() const
{
    return run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                        QStringLiteral("FILE"), QStringLiteral("-")});
}

QString PdfTools::popplerText() const
{
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("FILE"), QStringLiteral("-")});
}

QString PdfTools::mupdfText() const
{
    return run(QStringLiteral("mutool"),
               {QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("txt"),
                QStringLiteral("-o"), QStringLiteral("-"), QStringLiteral("FILE")});
}

QStringList PdfTools::outline() const
{
    // |	"Summary"	#page=4&zoom=nan,nan,60
    static const QRegularExpression line(QStringLiteral("^.\t(\t*)\"(.*)\"\t#page=(\\d+)"));
    QStringList outline;
    const QString text =
        run(QStringLiteral("mutool"), {QStringLiteral("show"), QStringLiteral("FILE"), QStringLiteral("outline")});
    for (const QString &each : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = line.match(each);
        EXPECT_TRUE(match.hasMatch()) << each.toStdString();
        outline << match.captured(1) + match.captured(2) + QStringLiteral(" #") + match.captured(3);
    }
    return outline;
}

QMap<QString, int> PdfTools::places() const
{
    static const QRegularExpression line(QStringLiteral("^\\s*(\\d+) \\[.*\\] \"(.*)\"$"));
    QMap<QString, int> places;
    for (const QString &each : info({QStringLiteral("-dests")}).split(u'\n')) {
        if (const QRegularExpressionMatch match = line.match(each); match.hasMatch())
            places.insert(match.captured(2), match.captured(1).toInt());
    }
    return places;
}

QJsonObject PdfTools::json() const
{
    const QString text = run(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("FILE")});
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

std::vector<PdfLink> PdfTools::links() const
{
    const QJsonObject all = json();
    const QJsonObject objects = all[QStringLiteral("qpdf")].toArray().at(1).toObject();
    const auto valueOf = [&objects](const QJsonValue &value) {
        return value.isString() ? objects[QStringLiteral("obj:") + value.toString()][QStringLiteral("value")] : value;
    };
    const auto textOf = [](const QJsonValue &value) { return value.toString().mid(2); };  // after "u:"
    std::vector<PdfLink> links;
    int number = 0;
    for (const QJsonValue &page : all[QStringLiteral("pages")].toArray()) {
        ++number;
        for (const QJsonValue &each :
             valueOf(valueOf(page[QStringLiteral("object")])[QStringLiteral("/Annots")]).toArray()) {
            const QJsonValue link = valueOf(each);
            const QJsonArray rect = link[QStringLiteral("/Rect")].toArray();
            const QRectF area(QPointF(rect[0].toDouble(), rect[1].toDouble()),
                              QPointF(rect[2].toDouble(), rect[3].toDouble()));
            const QJsonValue address = link[QStringLiteral("/A")][QStringLiteral("/URI")];
            links.push_back({number, area, textOf(address.isString() ? address : link[QStringLiteral("/Dest")])});
            EXPECT_EQ(link[QStringLiteral("/Border")].toArray(), QJsonArray({0, 0, 0}));
        }
    }
    return links;
}

QJsonObject PdfTools::catalogue() const
{
    const QJsonObject objects = json()[QStringLiteral("qpdf")].toArray().at(1).toObject();
    for (const QJsonValue &object : objects) {
        const QJsonObject value = object[QStringLiteral("value")].toObject();
        if (value[QStringLiteral("/Type")].toString() == QLatin1String("/Catalog"))
            return value;
    }
    ADD_FAILURE() << "no catalogue";
    return {};
}

QJsonObject PdfTools::objects() const
{
    const QString text =
        run(QStringLiteral("qpdf"), {QStringLiteral("--json=2"), QStringLiteral("--json-stream-data=inline"),
                                     QStringLiteral("--decode-level=generalized"), QStringLiteral("FILE")});
    return QJsonDocument::fromJson(text.toUtf8()).object()[QStringLiteral("qpdf")].toArray().at(1).toObject();
}

void PdfTools::expectNoWarnings() const
{
    const QString file = QStringLiteral("FILE");
    const auto arguments = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    const QString check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file});
    EXPECT_TRUE(check.contains(QStringLiteral("No syntax or stream encoding errors found"))) << check.toStdString();
    EXPECT_FALSE(run(QStringLiteral("pdfinfo"), {file}).isEmpty());
    EXPECT_FALSE(popplerText().isEmpty());
    EXPECT_FALSE(run(QStringLiteral("pdftoppm"), arguments("-r 10 FILE")).isEmpty());
    EXPECT_FALSE(run(QStringLiteral("mutool"), arguments("info FILE")).isEmpty());
    EXPECT_FALSE(run(QStringLiteral("mutool"), arguments("draw -q -r 10 -F pnm -o - FILE")).isEmpty());
    EXPECT_FALSE(mupdfText().isEmpty());
}

bool holdsText(const QString &extracted, const QString &text)
{
    const auto isBreak = [](QChar character) { return character == u'\n' || character == u'\f'; };
    const auto holdsAt = [&](qsizetype at) {
        qsizetype index = 0;
        while (index < text.size()) {
            if (at == extracted.size())
                return false;
            if (isBreak(extracted[at])) {
                while (at < extracted.size() && isBreak(extracted[at]))
                    ++at;
                if (text[index] == u' ' || text[index] == u'\n')
                    ++index;
            } else if (extracted[at++] != text[index++]) {
                return false;
            }
        }
        return true;
    };
    for (qsizetype at = extracted.indexOf(text.front()); at >= 0; at = extracted.indexOf(text.front(), at + 1)) {
        if (holdsAt(at))
            return true;
    }
    return false;
}

}  // namespace psirt::test
