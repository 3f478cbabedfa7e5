// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/fields.h"
#include "tests/app/reportdialog/reportdialogtest.h"

// What is written for a report where it is chosen.

namespace psirt::test {

TEST_F(ReportDialogTest, KeepsTheConclusionThatIsWrittenInIt)
{
    std::vector<ReportTexts> kept;
    source.keepTexts = [&kept](const ReportTexts &texts) { kept.push_back(texts); };
    source.texts = {text("Title"), text("a")};
    open();
    EXPECT_EQ(dialog->findChild<QWidget *>(text("title")), nullptr) << "it has one";
    auto &conclusion = *dialog->findChild<GrowingEdit *>(text("conclusion"));
    EXPECT_EQ(conclusion.text(), text("a"));
    conclusion.setFocus();
    conclusion.selectAll();
    for (const char *line : {"one", "two", "three", "four"}) {
        type(*dialog, line);
        press(*dialog, Qt::Key_Return);
    }
    EXPECT_EQ(conclusion.text(), text("one\ntwo\nthreefour"));
    EXPECT_EQ(std::get<ReportContent>(dialog->subject()).cover.properties.conclusion, text("one\ntwo\nthreefour"));
    EXPECT_TRUE(kept.empty());
    press(*dialog, Qt::Key_Escape);  // nothing is lost, so nothing is asked
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(kept, std::vector({ReportTexts{text("Title"), text("one\ntwo\nthreefour")}}));
}

TEST_F(ReportDialogTest, TakesNoMoreOfAConclusionThanAReportGives)
{
    source.keepTexts = [](const ReportTexts &) {};
    open();
    auto &conclusion = *dialog->findChild<GrowingEdit *>(text("conclusion"));
    conclusion.setFocus();
    conclusion.insertPlainText(QString(400, u'結'));
    EXPECT_EQ(conclusion.text(), QString(300, u'結'));
}

TEST_F(ReportDialogTest, AsksForATitleWhereThereIsNone)
{
    std::vector<ReportTexts> kept;
    source.keepTexts = [&kept](const ReportTexts &texts) { kept.push_back(texts); };
    source.subject = [](const Assessment *) { return ReportSubject(reportOf(emptyAssessment())); };
    open();
    EXPECT_EQ(ReportDocument(dialog->subject(), dialog->options()).title(), text("Untitled assessment"));
    dialog->findChild<QWidget *>(text("title"))->setFocus();
    type(*dialog, "Spring");
    EXPECT_EQ(ReportDocument(dialog->subject(), dialog->options()).title(), text("Spring"));
    exportTo("a.pdf");
    EXPECT_EQ(kept, std::vector({ReportTexts{text("Spring"), {}}}));
    EXPECT_TRUE(PdfTools(bytes("a.pdf")).pages().constFirst().contains(text("Spring")));
}

}  // namespace psirt::test
