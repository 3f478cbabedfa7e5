// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/evidencelink.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace psirt::test {

namespace {

using Kind = EvidenceLink::Kind;

[[nodiscard]] EvidenceLink linkOf(const char *line, const char *folder = "/work/a")
{
    return EvidenceLink::of(QString::fromUtf8(line), QString::fromUtf8(folder));
}

[[nodiscard]] EvidenceLink leadsTo(Kind kind, const char *target)
{
    return {kind, QString::fromUtf8(target)};
}

}  // namespace

TEST(EvidenceLink, IsAWebAddress)
{
    EXPECT_EQ(linkOf(" https://example.com/a?b=c#d "), leadsTo(Kind::Web, "https://example.com/a?b=c#d"));
    EXPECT_EQ(linkOf("HTTP://example.com"), leadsTo(Kind::Web, "http://example.com"));
    EXPECT_EQ(linkOf("https://例え.jp/規程"), leadsTo(Kind::Web, "https://xn--r8jz45g.jp/%E8%A6%8F%E7%A8%8B"))
        << "as it is asked for, so that letters that look alike are told apart";
    EXPECT_EQ(linkOf("https:"), leadsTo(Kind::Text, ""));
    EXPECT_EQ(linkOf("https://"), leadsTo(Kind::OtherAddress, ""));
    EXPECT_EQ(EvidenceLink::of(QStringLiteral("https://e.com/") + QString(1000, QLatin1Char('x')), {}).kind, Kind::TooLong);
}

TEST(EvidenceLink, IsAMailAddress)
{
    EXPECT_EQ(linkOf("mailto:a@example.com"), leadsTo(Kind::Mail, "mailto:a@example.com"));
    EXPECT_EQ(linkOf("mailto:a@example.com?attach=/etc/passwd"), leadsTo(Kind::OtherAddress, ""));
}

TEST(EvidenceLink, NeverFollowsOtherAddresses)
{
    for (const char *line : {"javascript:alert(1)", "ftp://example.com/a.pdf", "smb://host/share/a.pdf", "ms-word:ofe|u|x",
                             "search-ms:query=x", "data:text/html,x", "vbscript:x"})
        EXPECT_EQ(linkOf(line), leadsTo(Kind::OtherAddress, "")) << line;
}

TEST(EvidenceLink, NeverStartsPrograms)
{
    for (const char *line : {"setup.exe", "./run.sh", "/usr/share/applications/x.desktop", "C:\\tools\\x.LNK", "a.url",
                             "evil.pdf.exe", "m.bat", "x.jar", "報告.docm", "sheet.xlsm", "file:///tmp/x.desktop",
                             "a\xE2\x80\xAE"
                             "fdp.exe",
                             "tools/x.com", "/x.com"})
        EXPECT_EQ(linkOf(line), leadsTo(Kind::Program, "")) << line;
}

TEST(EvidenceLink, NeverAsksAForeignComputer)
{
    for (const char *line : {"\\\\host\\share\\a.pdf", "//host/share/a.pdf", "\\\\?\\C:\\a.pdf", "\\\\.\\pipe\\a.pdf",
                             "file://host/share/a.pdf", "file:////host/share/a.pdf", "\\??\\UNC\\host\\share\\a.pdf",
                             "/\\host/share/a.pdf", "file:%2F%2Fhost/share/a.pdf", "file:///%5Chost/share/a.pdf",
                             "file:///%5C%5Chost%5Cshare%5Ca.pdf", "file:\\\\host\\share\\a.pdf"})
        EXPECT_EQ(linkOf(line), leadsTo(Kind::NetworkPlace, "")) << line;
    EXPECT_EQ(linkOf("b/a.pdf", "//host/share"), leadsTo(Kind::Document, "//host/share/b/a.pdf"))
        << "the assessment itself lies there";
    EXPECT_EQ(linkOf("../../other/share/a.pdf", "//host/share").kind, Kind::NetworkPlace);
}

TEST(EvidenceLink, IsADocumentBesideTheAssessment)
{
    EXPECT_EQ(linkOf("規程.pdf"), leadsTo(Kind::Document, "/work/a/規程.pdf"));
    EXPECT_EQ(linkOf("docs\\rules.DOCX"), leadsTo(Kind::Document, "/work/a/docs/rules.DOCX"));
    EXPECT_EQ(linkOf("../b/./c.txt"), leadsTo(Kind::Document, "/work/b/c.txt"));
    EXPECT_EQ(linkOf("/srv/x.png"), leadsTo(Kind::Document, "/srv/x.png"));
    EXPECT_EQ(linkOf("C:\\x\\y.xlsx"), leadsTo(Kind::Document, "C:/x/y.xlsx"));
    EXPECT_EQ(linkOf("file:///srv/a%20b.pdf"), leadsTo(Kind::Document, "/srv/a b.pdf"));
    EXPECT_EQ(linkOf("a.pdf", ""), leadsTo(Kind::NeedsFolder, ""));
    EXPECT_EQ(linkOf("/srv/x.png", ""), leadsTo(Kind::Document, "/srv/x.png"));
}

TEST(EvidenceLink, HasNoSecondNameInIt)
{
    EXPECT_EQ(linkOf("C:\\x\\y.exe:a.pdf").kind, Kind::OtherFile);
    EXPECT_EQ(linkOf("C:\\x\\y.pdf.").kind, Kind::OtherFile);
    EXPECT_EQ(linkOf("a.pdf\nb.pdf").kind, Kind::Text);
}

TEST(EvidenceLink, IsTextOtherwise)
{
    for (const char *line : {"", "   ", "a meeting", "規程 第 2.1 版", "根拠: a.b", "example.com", "Note: see the minutes"})
        EXPECT_EQ(linkOf(line), leadsTo(Kind::Text, "")) << line;
    EXPECT_EQ(linkOf("/etc/passwd"), leadsTo(Kind::OtherFile, ""));
    EXPECT_EQ(linkOf("/srv/x.html").kind, Kind::OtherFile) << "it could run scripts";
}

TEST(EvidenceLine, IsRelativeBelowTheAssessment)
{
    const auto line = [](const char *file, const char *folder) {
        return evidenceLineFor(QString::fromUtf8(file), QString::fromUtf8(folder));
    };
    EXPECT_EQ(line("/work/a/docs/x.pdf", "/work/a"), QStringLiteral("docs/x.pdf"));
    EXPECT_EQ(line("/work/ab/x.pdf", "/work/a"), QStringLiteral("/work/ab/x.pdf"));
    EXPECT_EQ(line("/work/x.pdf", "/work/a"), QStringLiteral("/work/x.pdf"));
    EXPECT_EQ(line("/work/a/x.pdf", ""), QStringLiteral("/work/a/x.pdf"));
    EXPECT_EQ(line("/x.pdf", "/"), QStringLiteral("x.pdf"));
    EXPECT_EQ(line("//host/share/x.pdf", "/work/a"), QStringLiteral("//host/share/x.pdf"));
    EXPECT_EQ(line("//host/share/x.pdf", "/host/share"), QStringLiteral("//host/share/x.pdf"));
    EXPECT_EQ(line("//host/share/a/docs/x.pdf", "//host/share/a"), QStringLiteral("docs/x.pdf"));
    EXPECT_EQ(line("//host/share/x.pdf", ""), QStringLiteral("//host/share/x.pdf"));
}

TEST(EvidenceLine, BecomesRelativeWhereTheAssessmentIsSaved)
{
    const auto line = [](const char *written, const char *folder) {
        return evidenceLineIn(QString::fromUtf8(written), QString::fromUtf8(folder));
    };
    EXPECT_EQ(line("/work/a/docs/規程 1.pdf", "/work/a"), QStringLiteral("docs/規程 1.pdf"));
    EXPECT_EQ(line("/work/a/docs/x.pdf", "/work/a/"), QStringLiteral("docs/x.pdf"));
    for (const char *kept : {"/work/ab/x.pdf", "/work/x.pdf", "docs/x.pdf", "../x.pdf", "/work/a/../x.pdf", " /work/a/x.pdf",
                             "/work/a/tool.sh", "/work/a", "file:///work/a/x.pdf", "//host/work/a/x.pdf",
                             "https://a.example/work/a/x.pdf", "see /work/a/x.pdf", "/work/a/mailto:x.pdf"})
        EXPECT_EQ(line(kept, "/work/a"), QString::fromUtf8(kept));
    EXPECT_EQ(line("/work/a/x.pdf", ""), QStringLiteral("/work/a/x.pdf"));
}

TEST(EvidenceLine, IsRelativeThroughALink)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("real")));
    ASSERT_TRUE(QFile::link(folder.filePath(QStringLiteral("real")), folder.filePath(QStringLiteral("link"))));
    QFile file(folder.filePath(QStringLiteral("real/x.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(evidenceLineFor(file.fileName(), folder.filePath(QStringLiteral("link"))), QStringLiteral("x.pdf"));
}

}  // namespace psirt::test
