// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/report/pdftools.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace psirt::test {

QString withoutSpaces(QString text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(spaces);
}

PdfTools::PdfTools(const QByteArray &pdf) : m_pdf(pdf)
{
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
    EXPECT_EQ(process.readAllStandardError().toStdString(), "") << tool.toStdString();
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
    const QStringList lines =
        run(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}).split(u'\n', Qt::SkipEmptyParts);
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

QString PdfTools::info() const
{
    return run(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")});
}

}  // namespace psirt::test
