// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messagebar.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/app/reportdialog/waiting.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/previoussamples.h"

#include <QComboBox>
#include <QFile>
#include <QRadioButton>

namespace psirt::test {

using namespace report;
using namespace reportdialog;

namespace {

class ReportJourney : public WindowJourney {
protected:
    ReportJourney()
    {
        write("now.psirt", assessmentAt(2));
        start(path("now.psirt"));
    }

    void write(const char *name, const Assessment &assessment)
    {
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
    }
    [[nodiscard]] PdfTools pdf(const char *name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return PdfTools(file.readAll());
    }
    [[nodiscard]] QString message()
    {
        const auto &bar = find<MessageBar>();
        return bar.isVisible() ? bar.accessibleName() : QString();
    }
    /// Opens the dialog by its key, which answers it; further answers are for what it opens.
    void openDialog(std::deque<ModalAnswers::Answer> answers)
    {
        const ModalAnswers dialogs(std::move(answers));
        key(Qt::Key_E, Qt::ControlModifier);
    }
    static void exportByReturn(QDialog &dialog)
    {
        press(dialog, Qt::Key_Return);
        waitForExport(static_cast<ReportDialog &>(dialog));
    }
    static void chooseBaseline(QDialog &dialog) { clicking("Choose a File…")(dialog); }
    /// The faults that are said beneath choices, and the baseline that is named.
    static QStringList baselineTexts(const QDialog &dialog)
    {
        QStringList texts{dialog.findChild<QLabel *>(QStringLiteral("baseline"))->text()};
        for (const QLabel *each : dialog.findChildren<QLabel *>(QStringLiteral("fault"))) {
            if (each->isVisible())
                texts.append(each->text());
        }
        return texts;
    }
};

}  // namespace

TEST_F(ReportJourney, HandsAReportToReadersOutside)
{
    EXPECT_EQ(window().actions().exportReport->text(), QStringLiteral("&Export Report…"));
    openDialog({[](QDialog &dialog) {
                    press(dialog, Qt::Key_Down);  // from the full report to that for readers outside
                    for (QComboBox *each : dialog.findChildren<QComboBox *>()) {
                        if (each->accessibleName() == QStringLiteral("Paper size"))
                            each->setFocus();
                    }
                    press(dialog, Qt::Key_Down);
                    auto *mark = dialog.findChild<QComboBox *>(QStringLiteral("mark"));
                    mark->setFocus();
                    type(dialog, "confidential");
                    exportByReturn(dialog);
                },
                choosingFile(path("outside.pdf"))});
    EXPECT_EQ(message(), QStringLiteral("The report was saved as %1.").arg(QDir::toNativeSeparators(path("outside.pdf"))));
    const PdfTools tools = pdf("outside.pdf");
    EXPECT_TRUE(tools.info().contains(QStringLiteral("612 x 792 pts (letter)")));
    const QString text = tools.pages().join(QString());
    EXPECT_TRUE(text.contains(QStringLiteral("株式会社サンプル")));
    EXPECT_FALSE(text.contains(QStringLiteral("佐藤"))) << "a name of an assessor";

    openDialog({[](QDialog &dialog) {
                    const ReportOptions options = static_cast<ReportDialog &>(dialog).options();
                    EXPECT_EQ(options.depth, ReportDepth::External);
                    EXPECT_EQ(options.pageSize.id(), QPageSize::Letter);
                    EXPECT_EQ(options.mark, QStringLiteral("confidential"));
                    press(dialog, Qt::Key_Up);
                    press(dialog, Qt::Key_Escape);
                },
                clicking("Discard")});
    EXPECT_EQ(settings.reportChoices().depth, ReportDepth::External) << "closing changes nothing";
    EXPECT_FALSE(document().isModified()) << "the choices are no part of the assessment";
}

TEST_F(ReportJourney, ClosesWithoutATrace)
{
    openDialog({[](QDialog &dialog) {
                    press(dialog, Qt::Key_Down);
                    press(dialog, Qt::Key_Escape);
                },
                clicking("Discard")});
    EXPECT_EQ(settings.reportChoices(), ReportChoices());
    EXPECT_EQ(message(), QString());
}

TEST_F(ReportJourney, ReplacesTheOldFile)
{
    QFile old(path("a.pdf"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    openDialog({exportByReturn, choosingFile(path("a.pdf")), clicking(QMessageBox::Yes)});
    EXPECT_GT(pdf("a.pdf").pages().size(), 8);
}

TEST_F(ReportJourney, ComparesWithAnEarlierAssessment)
{
    write("before.psirt", assessmentAt(1));
    openDialog({[](QDialog &dialog) {
                    chooseBaseline(dialog);
                    EXPECT_TRUE(baselineTexts(dialog).constFirst().contains(QStringLiteral("before.psirt")));
                    EXPECT_EQ(baselineTexts(dialog).size(), 1);
                    const auto &subject = static_cast<ReportDialog &>(dialog).subject();
                    EXPECT_TRUE(std::get<ReportContent>(subject).comparison);
                    exportByReturn(dialog);
                },
                choosingFile(path("before.psirt")), choosingFile(path("a.pdf"))});
    EXPECT_TRUE(pdf("a.pdf").pages().join(QString()).contains(QStringLiteral("Changesincelasttime")));
}

TEST_F(ReportJourney, SaysWhyAFileIsNoBaseline)
{
    QFile damaged(path("damaged.psirt"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("no JSON");
    damaged.close();
    QFile other(path("other.psirt"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write(R"({"format": "psirt-maturity", "formatVersion": 1, "sheet": {"id": "another", "version": "9"},)"
                R"( "assessment": {}, "ratings": {}})");
    other.close();
    openDialog(
        {[](QDialog &dialog) {
             chooseBaseline(dialog);
             QStringList texts = baselineTexts(dialog);
             ASSERT_EQ(texts.size(), 2);
             EXPECT_EQ(texts[0], QStringLiteral("None"));
             EXPECT_TRUE(texts[1].startsWith(QStringLiteral("damaged.psirt: ")) && texts[1].endsWith(QLatin1Char('.')))
                 << texts[1].toStdString();
             chooseBaseline(dialog);
             texts = baselineTexts(dialog);
             ASSERT_EQ(texts.size(), 2);
             EXPECT_TRUE(texts[1].startsWith(QStringLiteral("other.psirt: "))) << texts[1].toStdString();
             chooseBaseline(dialog);
             texts = baselineTexts(dialog);
             ASSERT_EQ(texts.size(), 2);
             EXPECT_EQ(texts[1],
                       QStringLiteral("“now.psirt” is the assessment that the report is about. Choose an earlier one."));
             press(dialog, Qt::Key_Escape);
         },
         choosingFile(damaged.fileName()), choosingFile(other.fileName()), choosingFile(path("now.psirt"))});
}

/// Who assesses blind is asked before last time's levels are shown.
TEST_F(ReportJourney, AsksBeforeItRevealsWhatIsHidden)
{
    write("before.psirt", assessmentAt(1));
    write("blind.psirt", startedAssessment(CarryOver::Levels::Hidden));
    start(path("blind.psirt"));
    openDialog({[](QDialog &dialog) {
                    chooseBaseline(dialog);
                    EXPECT_EQ(baselineTexts(dialog), QStringList(QStringLiteral("None")));
                    press(dialog, Qt::Key_Escape);
                },
                clicking(QMessageBox::Cancel)});
}

}  // namespace psirt::test
