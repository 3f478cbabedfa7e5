// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/workspace.h"
#include "app/window/reporting.h"
#include "core/storage/projectfile.h"
#include "tests/app/pages/pagestand.h"
#include "tests/app/report/pdftools.h"
#include "tests/app/report/reportsamples.h"
#include "tests/app/reportdialog/waiting.h"
#include "tests/support/fixedclock.h"
#include "tests/support/modalanswers.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/temporarysettings.h"

#include <QFile>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QUndoStack>

namespace psirt::test {

using namespace report;
using namespace reportdialog;
using namespace window;

namespace {

/// Reports of an open file, without a main window.
class PrintAsChosenTest : public testing::Test {
protected:
    PrintAsChosenTest()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        EXPECT_TRUE(writeProjectFile(path("now.psirt"), assessmentAt(3), Overwrite::Always));
        EXPECT_TRUE(writeProjectFile(path("other.psirt"), assessmentAt(2), Overwrite::Always));
        EXPECT_TRUE(writeProjectFile(path("before.psirt"), assessmentAt(1), Overwrite::Always));
        workspace.setPrompts(&prompts);
        EXPECT_TRUE(workspace.open(path("now.psirt")));
        EXPECT_TRUE(showActive(window));
    }

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    void showDialog(std::deque<ModalAnswers::Answer> answers)
    {
        const ModalAnswers dialogs(std::move(answers));
        (void)showReport(reportSourceOf(workspace, last), workspace, options, window);
    }
    static void chooseSummary(QDialog &dialog)
    {
        for (QRadioButton *each : dialog.findChildren<QRadioButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == QStringLiteral("Summary"))
                click(*each);
        }
    }
    static void exportIt(QDialog &dialog)
    {
        clicking("Export…")(dialog);
        waitForExport(static_cast<ReportDialog &>(dialog));
    }
    [[nodiscard]] ChosenReport chosen() { return chosenReport(reportSourceOf(workspace, last), workspace, options); }
    /// Whether what would be printed is compared with an earlier assessment.
    [[nodiscard]] bool isCompared() { return std::get<ReportContent>(chosen().subject).comparison.has_value(); }
    [[nodiscard]] QStringList pagesToPrint()
    {
        const ChosenReport report = chosen();
        return PdfTools(renderPdf(ReportDocument(report.subject, report.options))).pages();
    }

    QTemporaryDir folder;
    TemporarySettings temporary;
    ScriptedPrompts prompts;
    QWidget window;
    ViewOptions options = viewOptions();
    FixedClock clock;
    Workspace workspace{catalogue(), clock, temporary.settings()};
    LastBaselinePointer last;
};

}  // namespace

TEST_F(PrintAsChosenTest, PrintsWhatTheDialogExported)
{
    EXPECT_GT(pagesToPrint().size(), 8) << "the full report, until something else was chosen";
    showDialog({[](QDialog &dialog) {
                    chooseSummary(dialog);
                    clicking("Choose a File…")(dialog);
                    exportIt(dialog);
                },
                choosingFile(path("before.psirt")), choosingFile(path("a.pdf"))});
    QFile file(path("a.pdf"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(pagesToPrint(), PdfTools(file.readAll()).pages());
    EXPECT_EQ(pagesToPrint().size(), 2);
    EXPECT_TRUE(isCompared());
}

TEST_F(PrintAsChosenTest, BeginsWithTheBaselineOfTheLastReportOfTheSameFile)
{
    const auto chooseAndLeave = [](QDialog &dialog) {
        clicking("Choose a File…")(dialog);
        clicking("Close")(dialog);
    };
    showDialog({chooseAndLeave, choosingFile(path("before.psirt"))});
    EXPECT_FALSE(isCompared()) << "nothing was written or printed";
    showDialog({[](QDialog &dialog) {
                    clicking("Choose a File…")(dialog);
                    exportIt(dialog);
                },
                choosingFile(path("before.psirt")), choosingFile(path("a.pdf"))});
    EXPECT_TRUE(isCompared());
    showDialog({[](QDialog &dialog) {
        EXPECT_TRUE(static_cast<ReportDialog &>(dialog).preview().isVisible());
        EXPECT_TRUE(std::get<ReportContent>(static_cast<ReportDialog &>(dialog).subject()).comparison);
        clicking("Close")(dialog);
    }});
    EXPECT_TRUE(workspace.open(path("other.psirt")));
    EXPECT_FALSE(isCompared()) << "it was another file's";
}

/// What was remembered for a report of another kind would leave nothing.
TEST_F(PrintAsChosenTest, PrintsNoEmptyReport)
{
    ReportChoices choices;
    choices.setPartsAt(ReportDepth::Full, ReportPart::Comparison);
    temporary.settings().setReportChoices(choices);
    EXPECT_EQ(chosen().options.chosenParts(), partsOf(ReportDepth::Full));
}

TEST_F(PrintAsChosenTest, KeepsTheConclusionAsOneEditOfTheProperties)
{
    const Assessment before = workspace.document().assessment();
    showDialog({[](QDialog &dialog) {
        dialog.findChild<QWidget *>(QStringLiteral("conclusion"))->setFocus();
        type(dialog, "approve");
        clicking("Close")(dialog);
    }});
    EXPECT_EQ(workspace.document().assessment().properties().conclusion, QStringLiteral("approve"));
    EXPECT_EQ(workspace.document().undoStack().count(), 1);
    workspace.document().undoStack().undo();
    EXPECT_EQ(workspace.document().assessment(), before);
}

}  // namespace psirt::test
