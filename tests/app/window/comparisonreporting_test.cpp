// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonpair.h"
#include "app/document/workspace.h"
#include "app/window/reporting.h"
#include "tests/app/pages/pagestand.h"
#include "tests/app/reportdialog/waiting.h"
#include "tests/support/fixedclock.h"
#include "tests/support/modalanswers.h"
#include "tests/support/temporarysettings.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>

namespace psirt::test {

using namespace comparison;
using namespace reportdialog;
using namespace window;

namespace {

class ComparisonReportingTest : public testing::Test {
protected:
    ComparisonReportingTest()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        rate(baseline, "1.1", 2);
        rate(current, "1.1", 3);
        EXPECT_TRUE(showActive(window));
    }

    /// Clicks Export in the dialog of reports, answers the file dialog, and waits.
    QString exportReport(const ModalAnswers::Answer &fileDialog)
    {
        const ModalAnswers answers({[](QDialog &dialog) {
                                        clicking("Export…")(dialog);
                                        waitForExport(static_cast<ReportDialog &>(dialog));
                                        if (dialog.isVisible())
                                            press(dialog, Qt::Key_Escape);
                                    },
                                    fileDialog});
        const ComparisonPair pair({sharedSheet(), baseline, {}, {}}, {sharedSheet(), current, currentPath, {}}, nullptr);
        return showReport(reportSourceOf(pair), workspace, options, window);
    }

    QTemporaryDir folder;
    TemporarySettings temporary;
    QWidget window;
    ViewOptions options = viewOptions();
    Assessment baseline = emptyAssessment();
    Assessment current = emptyAssessment();
    QString currentPath = folder.filePath(QStringLiteral("2026.psirt"));
    FixedClock clock;
    Workspace workspace{catalogue(), clock, temporary.settings()};
};

}  // namespace

TEST_F(ComparisonReportingTest, WritesThePdfWhereAsked)
{
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    EXPECT_EQ(exportReport(choosingFile(path)), path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.read(5), QByteArray("%PDF-"));
}

TEST_F(ComparisonReportingTest, SuggestsAFileBesideTheCurrentOne)
{
    const auto lookAndLeave = [this](QDialog &dialog) {
        EXPECT_EQ(static_cast<QFileDialog &>(dialog).directory().absolutePath(), QFileInfo(currentPath).absolutePath());
        const QString name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text();
        EXPECT_TRUE(name.startsWith(QStringLiteral("2026 "))) << name.toStdString();
        EXPECT_TRUE(name.endsWith(QStringLiteral(".pdf"))) << name.toStdString();
        press(dialog, Qt::Key_Escape);
    };
    EXPECT_EQ(exportReport(lookAndLeave), QString());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());  // cancelled: nothing written
    currentPath.clear();
    EXPECT_EQ(
        exportReport([](QDialog &dialog) {
            EXPECT_TRUE(
                dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text().endsWith(QStringLiteral(".pdf")));
            press(dialog, Qt::Key_Escape);
        }),
        QString());
}

}  // namespace psirt::test
