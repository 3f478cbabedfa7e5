// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/startfromdialog.h"
#include "app/messages/language.h"
#include "tests/app/dialogs/lowscreen.h"
#include "tests/support/input.h"
#include "tests/support/previoussamples.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

namespace psirt::test {

using namespace dialogs;

namespace {

using Source = StartFromDialog::Source;

/// On 1 April 2026.
const QDate dayOfStart(2026, 4, 1);

Source sourceOf(const Assessment &assessment, const char *fileName)
{
    return {assessment, sharedSheet(), QString::fromUtf8(fileName)};
}

/// Half a year ago, by Sato.
Assessment autumn()
{
    Assessment assessment = lastTimesAssessment();
    Properties properties = assessment.properties();
    properties.organization = QStringLiteral("Sample");
    properties.scope = QStringLiteral("gateways");
    properties.assessors = {QStringLiteral("Sato")};
    properties.remarks = QStringLiteral("not taken over");
    properties.occasion = Occasion::Incident;
    assessment.setProperties(properties);
    return assessment;
}

class StartFromDialogTest : public testing::Test {
protected:
    StartFromDialogTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void show(std::optional<Source> open, std::optional<Source> other = {})
    {
        Properties fresh;
        fresh.date = dayOfStart;
        dialog.emplace(
            std::move(open), std::move(other),
            [this] {
                ++asked;
                return chosen;
            },
            fresh, dayOfStart);
        EXPECT_TRUE(showActive(*dialog));
    }

    /// The button with that text, without its mnemonic.
    template <typename Button>
    [[nodiscard]] Button &button(const char *text)
    {
        for (Button *each : dialog->findChildren<Button *>()) {
            if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return *each;
        }
        throw std::runtime_error(std::string("not there: ") + text);
    }
    template <typename Widget>
    [[nodiscard]] Widget &named(const char *name)
    {
        return *dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString summary() { return named<QLabel>("summary").text(); }
    /// Every word of the dialog.
    [[nodiscard]] QString texts()
    {
        QStringList lines;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            lines.append(label->text());
        for (const QAbstractButton *each : dialog->findChildren<QAbstractButton *>())
            lines.append(each->text());
        return lines.join(QLatin1Char('\n'));
    }

    std::optional<Source> chosen;
    int asked = 0;
    std::optional<StartFromDialog> dialog;
};

}  // namespace

TEST_F(StartFromDialogTest, BeginsWithGoodDefaults)
{
    show(sourceOf(autumn(), "autumn.psirt"));
    EXPECT_EQ(dialog->carryOver(), (CarryOver{true, true, true, false, CarryOver::Levels::Shown}));
    ASSERT_NE(dialog->source(), nullptr);
    EXPECT_EQ(dialog->source()->fileName, QStringLiteral("autumn.psirt"));
    EXPECT_EQ(summary(), QStringLiteral("Autumn, 1 October 2025, autumn.psirt"));
    Properties expected;
    expected.date = dayOfStart;
    expected.organization = QStringLiteral("Sample");
    expected.scope = QStringLiteral("gateways");
    expected.assessors = {QStringLiteral("Sato")};
    EXPECT_EQ(dialog->properties(), expected);
    EXPECT_EQ(asked, 0);
    expectButtonsOnALowScreen(*dialog);
}

TEST_F(StartFromDialogTest, GivesWhatIsChosen)
{
    show(sourceOf(autumn(), "autumn.psirt"));
    type(*dialog, "Spring");
    named<QComboBox>("").setCurrentIndex(4);
    for (const char *name : {"exclusions", "targets", "openActions", "notes"})
        click(named<QCheckBox>(name));
    EXPECT_EQ(dialog->carryOver(), (CarryOver{false, false, false, true, CarryOver::Levels::Shown}));
    click(named<QRadioButton>("carriedOver"));
    EXPECT_EQ(dialog->carryOver().levels, CarryOver::Levels::CarriedOver);
    click(named<QRadioButton>("hidden"));
    EXPECT_EQ(dialog->carryOver().levels, CarryOver::Levels::Hidden);
    EXPECT_EQ(dialog->properties().title, QStringLiteral("Spring"));
    EXPECT_EQ(dialog->properties().occasion, Occasion::Other);
    press(*dialog, Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted) << "Return creates";
}

/// A note tells the level, so it is no choice in a blind assessment; the choice comes back.
TEST_F(StartFromDialogTest, OffersNoNotesInABlindAssessment)
{
    show(sourceOf(autumn(), "autumn.psirt"));
    click(named<QCheckBox>("notes"));
    click(named<QRadioButton>("hidden"));
    EXPECT_FALSE(named<QCheckBox>("notes").isEnabled());
    EXPECT_FALSE(dialog->carryOver().notes);
    click(named<QRadioButton>("shown"));
    EXPECT_TRUE(dialog->carryOver().notes);
}

/// Who decides to assess blind must not have read the level or the average in the same dialog.
TEST_F(StartFromDialogTest, TellsNoLevelAndNoAverage)
{
    Assessment old = emptyAssessment();
    for (const char *id : {"1.1", "1.2", "1.3"})
        rate(old, id, 4);
    rate(old, "1.4", 5);
    show(sourceOf(old, "old.psirt"));
    EXPECT_FALSE(texts().contains(QStringLiteral("4.25"))) << texts().toStdString();  // (3 × 4 + 5) / 4
    EXPECT_FALSE(texts().contains(QLatin1Char('5'))) << texts().toStdString();
}

TEST_F(StartFromDialogTest, CountsWhatThereIsToTakeOver)
{
    show(sourceOf(autumn(), "autumn.psirt"));
    EXPECT_EQ(named<QCheckBox>("exclusions").text(), QStringLiteral("E&xclusions with their reasons (1)"));
    EXPECT_TRUE(named<QCheckBox>("targets").text().endsWith(QStringLiteral("(0)")));
    EXPECT_TRUE(named<QCheckBox>("openActions").text().endsWith(QStringLiteral("(0)")));
    EXPECT_TRUE(named<QCheckBox>("notes").text().endsWith(QStringLiteral("(1)")));
}

TEST_F(StartFromDialogTest, TakesAnotherFile)
{
    show(sourceOf(autumn(), "autumn.psirt"));
    QPushButton &create = button<QPushButton>("Create");
    click(button<QRadioButton>("Another file"));
    EXPECT_EQ(dialog->source(), nullptr);
    EXPECT_FALSE(create.isEnabled()) << "no file is chosen yet";
    click(button<QPushButton>("Choose a File…"));
    EXPECT_EQ(asked, 1);
    EXPECT_FALSE(create.isEnabled()) << "that was cancelled";
    click(button<QRadioButton>("The open assessment"));
    EXPECT_TRUE(create.isEnabled());
    chosen = sourceOf(emptyAssessment(), "other.psirt");
    click(button<QPushButton>("Choose a File…"));
    EXPECT_TRUE(button<QRadioButton>("Another file").isChecked());
    EXPECT_EQ(dialog->source()->fileName, QStringLiteral("other.psirt"));
    EXPECT_TRUE(named<QCheckBox>("exclusions").text().endsWith(QStringLiteral("(0)")));
    click(button<QRadioButton>("The open assessment"));
    EXPECT_EQ(dialog->source()->fileName, QStringLiteral("autumn.psirt"));
    EXPECT_EQ(dialog->properties().organization, QStringLiteral("Sample"));
}

TEST_F(StartFromDialogTest, OffersNoChoiceWithoutAnOpenAssessment)
{
    show({}, sourceOf(autumn(), "autumn.psirt"));
    EXPECT_EQ(dialog->source()->fileName, QStringLiteral("autumn.psirt"));
    EXPECT_EQ(dialog->findChildren<QRadioButton *>().size(), 3) << "those of the levels alone";
    chosen = sourceOf(emptyAssessment(), "other.psirt");
    click(button<QPushButton>("Choose a File…"));
    EXPECT_EQ(dialog->source()->fileName, QStringLiteral("other.psirt"));
}

}  // namespace psirt::test
