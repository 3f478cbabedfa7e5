// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/propertiesdialog.h"
#include "app/messages/language.h"
#include "app/widgets/fields.h"
#include "tests/support/modalanswers.h"
#include "tests/support/previoussamples.h"
#include "tests/support/printing.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>

namespace psirt::test {

using namespace dialogs;

namespace {

const QDate today(2026, 4, 1);

class PropertiesDialogTest : public testing::Test {
protected:
    PropertiesDialogTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    /// What the dialog says of the assessment before; empty where it says nothing.
    [[nodiscard]] static QString nameIn(const PropertiesDialog &dialog)
    {
        const auto *label = dialog.findChild<QLabel *>(QStringLiteral("previousName"));
        return label ? label->text() : QString();
    }
    [[nodiscard]] static QAbstractButton &button(const PropertiesDialog &dialog, const char *name)
    {
        for (QAbstractButton *each : dialog.findChildren<QAbstractButton *>()) {
            const QString wanted = QString::fromUtf8(name);
            if (each->accessibleName() == wanted || each->text().remove(QLatin1Char('&')) == wanted)
                return *each;
        }
        throw std::runtime_error(std::string("not there: ") + name);
    }
};

constexpr char forgetButton[] = "Forget last time’s assessment…";
constexpr char hidesBox[] = "Hide last time’s ratings until I rate";

}  // namespace

TEST_F(PropertiesDialogTest, LeavesWhatItDoesNotAskForAlone)
{
    for (Properties properties : {Properties(), startedAssessment(CarryOver::Levels::Hidden).properties()}) {
        properties.dismissedChecks = {QStringLiteral("bandByExclusion")};
        properties.date = today;
        EXPECT_EQ(PropertiesDialog(properties, today).properties(), properties);
    }
}

TEST_F(PropertiesDialogTest, LeavesToTheLetterWhatIsNotEdited)
{
    Properties properties;
    properties.title = QStringLiteral("a\u2028b");
    properties.scope = QStringLiteral("x\u00A0y\r\nz");
    properties.assessors = {QStringLiteral(" Sato "), QString(), QStringLiteral("山田\u00A0太郎")};
    properties.remarks = QStringLiteral("p\rq");
    properties.date = QDate(1600, 2, 29);
    PropertiesDialog dialog(properties, today);
    EXPECT_EQ(dialog.properties(), properties);
    ASSERT_TRUE(showActive(dialog));
    auto *scope = dialog.findChildren<GrowingEdit *>().constFirst();
    scope->setFocus();
    scope->moveCursor(QTextCursor::End);
    type(dialog, "!");
    properties.scope += QLatin1Char('!');
    EXPECT_EQ(dialog.properties(), properties);

    auto *assessors = dialog.findChildren<GrowingEdit *>().at(1);
    assessors->setFocus();
    assessors->moveCursor(QTextCursor::End);
    QTest::keyClick(assessors, Qt::Key_Return);
    type(dialog, " Suzuki ");
    properties.assessors = {QStringLiteral(" Sato "), QStringLiteral("山田\u00A0太郎"), QStringLiteral("Suzuki")};
    EXPECT_EQ(dialog.properties(), properties) << "who was there before stays as written";
}

TEST_F(PropertiesDialogTest, StaysWhereADateIsNotUnderstood)
{
    Properties properties;
    properties.date = today;
    PropertiesDialog dialog(properties, today);
    ASSERT_TRUE(showActive(dialog));
    auto *date = dialog.findChildren<OptionalDateEdit *>().constFirst();
    date->setText(QStringLiteral("2026-02-30"));
    dialog.accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(date->hasFocus());
    date->setText(QStringLiteral("2/28"));
    dialog.accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.properties().date, QDate(2027, 2, 28)) << "the next one from 1 April 2026";
}

TEST_F(PropertiesDialogTest, PutsTheKeyboardIntoTheDateThatItSets)
{
    Properties properties;
    properties.date = today;
    PropertiesDialog dialog(properties, today);
    ASSERT_TRUE(showActive(dialog));
    click(button(dialog, "In a Year"));
    EXPECT_EQ(dialog.properties().nextDate, QDate(2027, 4, 1));
    EXPECT_TRUE(dialog.findChildren<OptionalDateEdit *>().constLast()->hasFocus());
}

TEST_F(PropertiesDialogTest, NamesTheAssessmentBefore)
{
    EXPECT_EQ(nameIn(PropertiesDialog(Properties(), today)), QString());
    const Properties properties = startedAssessment().properties();
    EXPECT_EQ(nameIn(PropertiesDialog(properties, today)), QStringLiteral("Autumn, 1 October 2025, autumn.psirt"));
}

TEST_F(PropertiesDialogTest, SwitchesBlindAssessment)
{
    PropertiesDialog dialog(startedAssessment(CarryOver::Levels::Hidden).properties(), today);
    EXPECT_TRUE(showActive(dialog));
    EXPECT_TRUE(button(dialog, hidesBox).isChecked());
    click(button(dialog, hidesBox));
    EXPECT_FALSE(dialog.properties().previous->hidesLevels);
    EXPECT_EQ(dialog.properties().previous->entries.size(), 3U);
}

TEST_F(PropertiesDialogTest, ForgetsTheAssessmentBeforeWhenToldTwice)
{
    PropertiesDialog dialog(startedAssessment().properties(), today);
    EXPECT_TRUE(showActive(dialog));
    {
        const ModalAnswers answers({[](QDialog &box) { press(box, Qt::Key_Escape); }});
        click(button(dialog, forgetButton));
    }
    EXPECT_TRUE(dialog.properties().previous);
    {
        const ModalAnswers answers({clicking("Forget")});
        click(button(dialog, forgetButton));
    }
    EXPECT_FALSE(dialog.properties().previous);
    EXPECT_EQ(nameIn(dialog), QStringLiteral("None"));
    EXPECT_FALSE(button(dialog, hidesBox).isEnabled());
    EXPECT_FALSE(button(dialog, forgetButton).isEnabled());
}

}  // namespace psirt::test
