// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/reportdialog/reportdialogtest.h"
#include "tests/support/modalanswers.h"
#include "tests/support/waiting.h"

#include <QAccessible>
#include <QRadioButton>

#include <map>
#include <set>

namespace psirt::test {

/// A report of one part, whatever was chosen of others, and with nothing to choose about it.
TEST_F(ReportDialogTest, ShowsTheSheetAtAGlanceAlone)
{
    ReportChoices choices = temporary.settings().reportChoices();
    choices.depth = ReportDepth::External;
    temporary.settings().setReportChoices(choices);
    source.parts = ReportPart::Glance;
    source.chooseBaseline = {};
    open();
    EXPECT_EQ(dialog->options().chosenParts(), ReportParts(ReportPart::Glance));
    EXPECT_EQ(dialog->options().depth, ReportDepth::Full);
    EXPECT_TRUE(dialog->findChildren<QRadioButton *>().isEmpty());
    EXPECT_EQ(parts(), QStringList());
    EXPECT_TRUE(qobject_cast<QComboBox *>(QApplication::focusWidget())) << "the paper";
    wait(dialog->preview());
    EXPECT_EQ(dialog->preview().pageCount(), 1);
}

TEST_F(ReportDialogTest, BeginsWithTheFullReport)
{
    EXPECT_TRUE(button<QRadioButton>("Full").isChecked());
    EXPECT_TRUE(button<QRadioButton>("Full").hasFocus());
    EXPECT_EQ(parts(), (QStringList{text("Cover"), text("Summary"), text("Sheet at a glance"), text("Service areas"),
                                    text("Frameworks below target"), text("Not counted"), text("Frameworks in detail"),
                                    text("How the figures are computed")}));
    EXPECT_FALSE(button<QCheckBox>("Change since last time").isEnabled()) << "there is no baseline";
    const ReportOptions options = dialog->options();
    EXPECT_EQ(options.language, Language::English);
    EXPECT_FALSE(options.showsEnglish);
    EXPECT_EQ(options.pageSize.id(), QPageSize::A4);
    EXPECT_TRUE(options.logo.isNull());
    EXPECT_TRUE(options.mark.isEmpty());
    wait(dialog->preview());
    EXPECT_EQ(dialog->preview().pageCount(), ReportDocument(dialog->subject(), options).pageCount());
    EXPECT_EQ(label("page"), text("Page 1 of %1").arg(dialog->preview().pageCount()));
}

TEST_F(ReportDialogTest, ShowsWhatIsChosen)
{
    press(*dialog, Qt::Key_Down);  // from the full report
    EXPECT_EQ(dialog->options().depth, ReportDepth::External);
    EXPECT_TRUE(dialog->findChild<QLabel *>(text("outside"))->isVisible());
    press(*dialog, Qt::Key_Up);
    press(*dialog, Qt::Key_Up);
    EXPECT_FALSE(dialog->findChild<QLabel *>(text("outside"))->isVisible());
    EXPECT_EQ(parts(), QStringList(text("Summary")));
    click(button<QCheckBox>("Frameworks below target"));
    EXPECT_EQ(dialog->options().chosenParts(), ReportPart::Summary | ReportPart::Gaps);
    box("Paper size").setCurrentIndex(1);
    box("Language").setCurrentIndex(0);
    button<QCheckBox>("English rendering (unofficial)").click();
    box("Confidentiality mark on each page").setEditText(text(" Board  only "));
    const ReportOptions options = dialog->options();
    EXPECT_EQ(options.pageSize.id(), QPageSize::Letter);
    EXPECT_EQ(options.language, Language::Japanese);
    EXPECT_TRUE(options.showsEnglish);
    EXPECT_EQ(options.mark, text("Board only"));
    wait(dialog->preview());
    EXPECT_EQ(dialog->preview().pageCount(), ReportDocument(dialog->subject(), options).pageCount());
}

TEST_F(ReportDialogTest, KeepsAtLeastOnePart)
{
    click(button<QRadioButton>("Summary"));
    click(button<QCheckBox>("Summary"));
    EXPECT_TRUE(button<QCheckBox>("Summary").isChecked());
    EXPECT_EQ(faults(), QStringList(text("A report has at least one part.")));
    click(button<QCheckBox>("Cover"));
    EXPECT_TRUE(faults().isEmpty());
    click(button<QCheckBox>("Summary"));
    EXPECT_EQ(parts(), QStringList(text("Cover")));
}

TEST_F(ReportDialogTest, ComparesWithABaseline)
{
    baselineAnswer = {.baseline = ReportBaseline{assessmentAt(1), text("2025, 2025.psirt")}};
    click(button<QPushButton>("Choose a File…"));
    EXPECT_EQ(label("baseline"), text("2025, 2025.psirt"));
    EXPECT_TRUE(button<QCheckBox>("Change since last time").isChecked());
    EXPECT_TRUE(std::get<ReportContent>(dialog->subject()).comparison);
    baselineAnswer = {.fault = text("“b.psirt” is damaged.")};
    click(button<QPushButton>("Choose a File…"));
    EXPECT_EQ(faults(), QStringList(text("“b.psirt” is damaged.")));
    EXPECT_EQ(label("baseline"), text("2025, 2025.psirt")) << "nothing is lost";
    baselineAnswer = {};
    click(button<QPushButton>("Choose a File…"));
    EXPECT_TRUE(std::get<ReportContent>(dialog->subject()).comparison) << "cancelled";
    click(button<QPushButton>("Remove the comparison"));
    EXPECT_EQ(label("baseline"), text("None"));
    EXPECT_FALSE(button<QCheckBox>("Change since last time").isChecked());
    EXPECT_FALSE(std::get<ReportContent>(dialog->subject()).comparison);
}

/// A summary stays one or two pages, whether last year's file comes before it or after it.
TEST_F(ReportDialogTest, LetsTheDepthDecideWhateverTheOrderOfClicks)
{
    baselineAnswer = {.baseline = ReportBaseline{assessmentAt(1), text("2025, 2025.psirt")}};
    const auto expectSummary = [this] {
        EXPECT_EQ(parts(), QStringList(text("Summary")));
        EXPECT_EQ(dialog->options().chosenParts(), ReportParts(ReportPart::Summary));
        EXPECT_TRUE(std::get<ReportContent>(dialog->subject()).comparison);
        wait(dialog->preview());
        EXPECT_LE(dialog->preview().pageCount(), 2);
    };
    click(button<QRadioButton>("Summary"));
    click(button<QPushButton>("Choose a File…"));
    expectSummary();
    for (const char *depth : {"Full", "External"}) {
        click(button<QRadioButton>(depth));
        EXPECT_TRUE(parts().contains(text("Change since last time"))) << depth;
    }
    open();
    click(button<QPushButton>("Choose a File…"));
    EXPECT_TRUE(parts().contains(text("Change since last time")));
    click(button<QRadioButton>("Summary"));
    expectSummary();
    click(button<QCheckBox>("Change since last time"));
    EXPECT_EQ(dialog->options().chosenParts(), ReportPart::Summary | ReportPart::Comparison) << "who asks for it gets it";
    click(button<QPushButton>("Choose a File…"));
    expectSummary();
}

TEST_F(ReportDialogTest, OffersEachEditionAFileNameOfItsOwn)
{
    const auto offered = [this](const char *depth) {
        click(button<QRadioButton>(depth));
        click(button<QPushButton>("Export…"));
        return prompts.asked.last();
    };
    EXPECT_EQ(offered("Summary"), text("write /suggested/a summary.pdf"));
    EXPECT_EQ(offered("Full"), text("write /suggested/a.pdf"));
    EXPECT_EQ(offered("External"), text("write /suggested/a external.pdf"));
    box("Language").setCurrentIndex(0);
    EXPECT_EQ(offered("External"), text("write /suggested/a external (ja).pdf"));
    EXPECT_EQ(offered("Full"), text("write /suggested/a (ja).pdf"));
}

TEST_F(ReportDialogTest, RefusesALogoThatCannotBeRead)
{
    prompts.picture = path("logo.png");
    click(button<QPushButton>("Choose a Picture…"));
    EXPECT_EQ(dialog->options().logo.size(), QSize(60, 20));
    QFile broken(path("broken.png"));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    prompts.picture = broken.fileName();
    click(button<QPushButton>("Choose a Picture…"));
    EXPECT_EQ(faults(), QStringList(text("“broken.png” cannot be read as a picture. Choose a PNG or JPEG file.")));
    EXPECT_EQ(dialog->options().logo.size(), QSize(60, 20)) << "the one before stays";
    click(button<QPushButton>("Remove the logo"));
    EXPECT_TRUE(dialog->options().logo.isNull());
    EXPECT_TRUE(faults().isEmpty());
}

TEST_F(ReportDialogTest, SaysThatTheLogoIsGone)
{
    ReportChoices choices;
    choices.logo = path("gone.png");
    temporary.settings().setReportChoices(choices);
    open();
    EXPECT_EQ(faults(),
              QStringList(text("“gone.png” is no longer there, so the report has no logo. Choose it anew, or remove it.")));
    EXPECT_TRUE(dialog->options().logo.isNull());
}

TEST_F(ReportDialogTest, RemembersTheChoicesOfAnExportedReport)
{
    click(button<QRadioButton>("External"));
    click(button<QCheckBox>("Cover"));
    box("Paper size").setCurrentIndex(1);
    box("Confidentiality mark on each page").setEditText(text("社外秘"));
    prompts.picture = path("logo.png");
    click(button<QPushButton>("Choose a Picture…"));
    const ReportOptions before = dialog->options();
    exportTo("a.pdf");
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(dialog->exportedPath(), path("a.pdf"));
    EXPECT_EQ(prompts.asked.last(), text("write /suggested/a external.pdf"));
    EXPECT_EQ(files(), QStringList(text("a.pdf")));
    EXPECT_TRUE(PdfTools(bytes("a.pdf")).info().contains(text("612 x 792 pts (letter)")));
    open();
    const ReportOptions after = dialog->options();
    EXPECT_EQ(after.depth, ReportDepth::External);
    EXPECT_EQ(after.parts, before.parts);
    EXPECT_EQ(after.pageSize.id(), QPageSize::Letter);
    EXPECT_EQ(after.mark, text("社外秘"));
    EXPECT_EQ(after.logo, before.logo);
    click(button<QRadioButton>("Full"));
    EXPECT_TRUE(parts().contains(text("Cover"))) << "what was chosen for readers outside is theirs";
}

TEST_F(ReportDialogTest, ForgetsTheChoicesWhenItIsClosed)
{
    click(button<QRadioButton>("External"));
    prompts.fileToWrite.clear();
    click(button<QPushButton>("Export…"));
    EXPECT_TRUE(dialog->isVisible()) << "only the file was not chosen";
    {
        const ModalAnswers answers({clicking("Keep Editing"), clicking("Discard")});
        press(*dialog, Qt::Key_Escape);
        EXPECT_TRUE(dialog->isVisible());
        press(*dialog, Qt::Key_Escape);
    }
    EXPECT_EQ(dialog->result(), QDialog::Rejected);
    EXPECT_TRUE(dialog->exportedPath().isEmpty());
    EXPECT_EQ(temporary.settings().reportChoices(), ReportChoices());
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ReportDialogTest, WritesFormsWithoutPagesToo)
{
    click(button<QRadioButton>("External"));
    exportTo("a.html");
    const QByteArray html = bytes("a.html");
    EXPECT_TRUE(html.startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(html.contains("株式会社サンプル"));
    EXPECT_FALSE(html.contains("佐藤")) << "a name of an assessor";
    open();
    exportTo("a.md");
    EXPECT_TRUE(bytes("a.md").contains("株式会社サンプル"));
}

TEST_F(ReportDialogTest, CanBeCancelledWhileItWrites)
{
    source.subject = [](const Assessment *) { return ReportSubject(reportOf(extremeAssessment())); };
    open();
    prompts.fileToWrite = path("a.pdf");
    click(button<QPushButton>("Export…"));
    // However far it is, the event that would say so has not been handled yet.
    ASSERT_TRUE(dialog->isExporting());
    EXPECT_FALSE(button<QRadioButton>("Full").isEnabled());
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
    waitForExport(*dialog);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(button<QRadioButton>("Full").isEnabled());
    EXPECT_EQ(label("notice"), text("The export was cancelled. No file was written."));
    EXPECT_TRUE(files().isEmpty());
    exportTo("a.pdf");
    EXPECT_EQ(dialog->exportedPath(), path("a.pdf"));
}

TEST_F(ReportDialogTest, CanBeDestroyedWhileItWrites)
{
    source.subject = [](const Assessment *) { return ReportSubject(reportOf(extremeAssessment())); };
    open();
    prompts.fileToWrite = path("a.pdf");
    dialog->exportReport();
    ASSERT_TRUE(dialog->isExporting());
    dialog.reset();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ReportDialogTest, SaysWhatWentWrongAndStays)
{
    exportTo("missing/a.pdf");
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::NotFound);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(dialog->exportedPath().isEmpty());
}

TEST_F(ReportDialogTest, OffersAComparisonThePartsThatItHas)
{
    source.subject = [](const Assessment *) {
        const SamplePair pair = changedPair();
        return ReportSubject(buildComparisonReport(sheet(), pair.baseline, pair.current));
    };
    source.chooseBaseline = {};
    open();
    EXPECT_EQ(dialog->findChildren<QCheckBox *>().size(), 7 + 1) << "all parts but the gaps, and the rendering";
    EXPECT_EQ(dialog->findChild<QLabel *>(text("baseline")), nullptr);
    click(button<QRadioButton>("External"));
    EXPECT_EQ(dialog->options().depth, ReportDepth::External);
    exportTo("a.pdf");
    EXPECT_EQ(files(), QStringList(text("a.pdf")));
}

TEST_F(ReportDialogTest, WarnsOfNamesThatWouldGoOutside)
{
    source.subject = [](const Assessment *) {
        Assessment assessment = halfAssessment();
        Properties properties = assessment.properties();
        properties.title = text("Rated by Carol Example");
        properties.assessors = {text("Carol Example")};
        assessment.setProperties(properties);
        return ReportSubject(reportOf(assessment));
    };
    open();
    const auto &warnings = *dialog->findChild<QLabel *>(text("warnings"));
    EXPECT_FALSE(warnings.isVisible()) << "a full report names people";
    click(button<QRadioButton>("External"));
    EXPECT_TRUE(warnings.isVisible());
    EXPECT_TRUE(dialog->warnings().contains(text("Carol Example"))) << dialog->warnings().toStdString();
    click(button<QRadioButton>("Full"));
    EXPECT_FALSE(warnings.isVisible());
    EXPECT_TRUE(dialog->warnings().isEmpty());
}

TEST_F(ReportDialogTest, SaysWhatNoInstalledFontHas)
{
    source.subject = [](const Assessment *) {
        Assessment assessment = halfAssessment();
        Properties properties = assessment.properties();
        properties.remarks = text("済 ✅");
        assessment.setProperties(properties);
        return ReportSubject(reportOf(assessment));
    };
    open();
    ASSERT_TRUE(waitUntil([this] { return !dialog->preview().isUpdating(); }));
    EXPECT_TRUE(dialog->warnings().endsWith(text("no installed font can print “✅”; paper and PDF show “〓” there.")))
        << dialog->warnings().toStdString();
    click(button<QRadioButton>("External"));  // which leaves remarks out
    ASSERT_TRUE(waitUntil([this] { return !dialog->preview().isUpdating(); }));
    EXPECT_EQ(dialog->warnings(), QString());
}

TEST_F(ReportDialogTest, IsUsedByKeysAlone)
{
    baselineAnswer = {.baseline = ReportBaseline{assessmentAt(1), text("2025.psirt")}};
    click(button<QPushButton>("Choose a File…"));
    prompts.picture = path("logo.png");
    click(button<QPushButton>("Choose a Picture…"));
    button<QRadioButton>("Full").setFocus();
    std::set<const QWidget *> reached;
    constexpr int enough = 60;
    for (int i = 0; i < enough; ++i) {
        reached.insert(QApplication::focusWidget());
        press(*dialog, Qt::Key_Tab);
    }
    int controls = 0;
    for (QWidget *each : dialog->findChildren<QWidget *>()) {
        if (!each->isVisible() || !each->isEnabled() || !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << each->metaObject()->className();
        const auto *radio = qobject_cast<QRadioButton *>(each);
        const bool isReached = reached.contains(each) || (radio && !radio->isChecked());  // the arrow keys lead there
        EXPECT_TRUE(isReached) << interface->text(QAccessible::Name).toStdString();
        ++controls;
    }
    EXPECT_GE(controls, 24);
    EXPECT_TRUE(button<QPushButton>("Export…").isDefault());
}

TEST_F(ReportDialogTest, GivesEveryLetterToOneControl)
{
    std::map<QString, QString> letters;
    const auto add = [&letters](const QString &label) {
        const QString letter = QKeySequence::mnemonic(label).toString();
        if (letter.isEmpty())
            return;
        EXPECT_TRUE(letters.emplace(letter, label).second)
            << label.toStdString() << " and " << letters[letter].toStdString();
    };
    for (const QAbstractButton *each : dialog->findChildren<QAbstractButton *>())
        add(each->text());
    for (const QLabel *each : dialog->findChildren<QLabel *>()) {
        if (each->buddy())
            add(each->text());
    }
    EXPECT_GE(letters.size(), 9U);
}

}  // namespace psirt::test
