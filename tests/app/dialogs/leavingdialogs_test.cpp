// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/propertiesdialog.h"
#include "app/dialogs/settingsdialog.h"
#include "app/dialogs/shortdialogs.h"
#include "app/dialogs/startfromdialog.h"
#include "app/messages/language.h"
#include "app/widgets/composition.h"
#include "app/widgets/fields.h"
#include "tests/support/modalanswers.h"
#include "tests/support/printing.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/temporarysettings.h"
#include "tests/support/testdata.h"

#include <QCalendarWidget>
#include <QSpinBox>

namespace psirt::test {

using namespace dialogs;

namespace {

const QDate dayOfLeaving(2026, 4, 1);

/// By Esc and by the close box, with something filled in and without.
class LeavingDialogs : public testing::Test {
protected:
    LeavingDialogs() { installTranslation(*QCoreApplication::instance(), Language::English); }

    static void expectToAskOnce(QDialog &dialog, const std::function<void()> &fillIn)
    {
        const std::vector<std::function<void()>> ways{[&dialog] { press(dialog, Qt::Key_Escape); },
                                                      [&dialog] { dialog.close(); }};
        for (const auto &leave : ways) {
            EXPECT_TRUE(showActive(dialog));
            {
                const ModalAnswers none({});
                leave();
                EXPECT_FALSE(dialog.isVisible()) << "nothing was filled in";
            }
            EXPECT_TRUE(showActive(dialog));
        }
        fillIn();
        settle();
        for (const auto &leave : ways) {
            const ModalAnswers answers({clicking("Keep Editing")});
            leave();
            EXPECT_TRUE(dialog.isVisible());
        }
        const ModalAnswers answers({clicking("Discard")});
        press(dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog.isVisible());
        EXPECT_EQ(dialog.result(), QDialog::Rejected);
    }
};

}  // namespace

TEST_F(LeavingDialogs, AskBeforePropertiesAreThrownAway)
{
    PropertiesDialog dialog({}, dayOfLeaving);
    expectToAskOnce(dialog, [&dialog] {
        dialog.findChildren<QLineEdit *>().constFirst()->setFocus();
        type(dialog, "spring");
    });
}

/// A calendar has fields of its own, and is made when it is first opened.
TEST_F(LeavingDialogs, AskNothingAfterALookAtTheCalendar)
{
    PropertiesDialog dialog({}, dayOfLeaving);
    EXPECT_TRUE(showActive(dialog));
    auto *date = dialog.findChild<OptionalDateEdit *>();
    ASSERT_NE(date, nullptr);
    date->showCalendar();
    auto *calendar = date->findChild<QCalendarWidget *>();
    ASSERT_NE(calendar, nullptr);
    calendar->close();
    const ModalAnswers none({});
    dialog.close();
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(LeavingDialogs, AskBeforeAReasonIsThrownAway)
{
    ExclusionDialog dialog(*sheet().framework(framework("1.1")), {});
    expectToAskOnce(dialog, [&dialog] { type(dialog, "none"); });
}

/// What is still composed was typed too.
TEST_F(LeavingDialogs, AskBeforeWhatIsComposedIsThrownAway)
{
    watchComposition(*QCoreApplication::instance());
    ExclusionDialog dialog(*sheet().framework(framework("1.1")), {});
    expectToAskOnce(dialog, [] { compose(QStringLiteral("対象外")); });
    EXPECT_EQ(dialog.reason(), QStringLiteral("対象外"));
}

TEST_F(LeavingDialogs, AskBeforeSettingsAreThrownAway)
{
    TemporarySettings store;
    ScriptedPrompts prompts;
    SettingsDialog dialog(store.settings(), prompts, {});
    expectToAskOnce(dialog, [&dialog] { dialog.findChild<QSpinBox *>()->stepUp(); });
}

TEST_F(LeavingDialogs, AskBeforeChoicesOfAStartAreThrownAway)
{
    const StartFromDialog::Source last{emptyAssessment(), sharedSheet(), QStringLiteral("a.psirt")};
    StartFromDialog dialog(
        last, {}, []() -> std::optional<StartFromDialog::Source> { return std::nullopt; }, {}, dayOfLeaving);
    expectToAskOnce(dialog, [&dialog] { dialog.findChild<QAbstractButton *>(QStringLiteral("hidden"))->click(); });
}

/// Cancel is plain enough.
TEST_F(LeavingDialogs, AskNothingAtCancel)
{
    ExclusionDialog dialog(*sheet().framework(framework("1.1")), {});
    ASSERT_TRUE(showActive(dialog));
    type(dialog, "none");
    const ModalAnswers none({});
    clicking("Cancel")(dialog);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(LeavingDialogs, TakeWhatIsComposedWhenAccepted)
{
    watchComposition(*QCoreApplication::instance());
    ExclusionDialog dialog(*sheet().framework(framework("1.1")), {});
    ASSERT_TRUE(showActive(dialog));
    compose(QStringLiteral("対象外"));
    clicking("Exclude")(dialog);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(dialog.reason(), QStringLiteral("対象外"));
}

}  // namespace psirt::test
