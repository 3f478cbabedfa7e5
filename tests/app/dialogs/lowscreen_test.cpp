// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/dialogs/lowscreen.h"

#include "app/dialogs/peopledialog.h"
#include "app/dialogs/propertiesdialog.h"
#include "app/dialogs/settingsdialog.h"
#include "app/dialogs/shortdialogs.h"
#include "app/messages/language.h"
#include "app/theme/type.h"
#include "app/widgets/dialogbody.h"
#include "app/widgets/fields.h"
#include "tests/support/previoussamples.h"
#include "tests/support/printing.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/temporarysettings.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>

namespace psirt::test {

using namespace dialogs;

namespace {

class LowScreen : public testing::TestWithParam<Language> {
protected:
    LowScreen() { installTranslation(*QCoreApplication::instance(), GetParam()); }
    ~LowScreen() override
    {
        QApplication::setFont(font);
        installTranslation(*QCoreApplication::instance(), Language::English);
    }

    [[nodiscard]] static std::unique_ptr<PropertiesDialog> properties()
    {
        return std::make_unique<PropertiesDialog>(startedAssessment().properties(), QDate(2026, 4, 1));
    }
    /// Of those that stand on no document.
    [[nodiscard]] std::vector<std::unique_ptr<QDialog>> all()
    {
        QList<QAction *> actions;
        for (int i = 0; i < 60; ++i) {
            actions.append(new QAction(QStringLiteral("Command %1").arg(i), &owner));
            actions.last()->setShortcut(QKeySequence(Qt::Key_F1));
        }
        std::vector<std::unique_ptr<QDialog>> dialogs;
        dialogs.push_back(properties());
        dialogs.push_back(std::make_unique<AboutDialog>(sheet()));
        dialogs.push_back(std::make_unique<ShortcutsDialog>(actions));
        dialogs.push_back(std::make_unique<ExclusionDialog>(*sheet().framework(framework("1.1")), QString()));
        dialogs.push_back(std::make_unique<PeopleDialog>(QStringList(20, QStringLiteral("佐藤")), false));
        dialogs.push_back(
            std::make_unique<SettingsDialog>(settings.settings(), prompts, ViewOptions{Type::scaled(font, 100)}));
        return dialogs;
    }

    QObject owner;
    TemporarySettings settings;
    ScriptedPrompts prompts;
    QFont font = QApplication::font();
};

}  // namespace

TEST_P(LowScreen, KeepsTheButtonsOfEveryDialogInReach)
{
    for (const auto &dialog : all()) {
        SCOPED_TRACE(dialog->metaObject()->className());
        EXPECT_TRUE(showActive(*dialog));
        expectButtonsOnALowScreen(*dialog);
    }
}

TEST_P(LowScreen, OpensNoDialogBeyondTheScreen)
{
    for (const int zoom : {100, 150, 200}) {
        QApplication::setFont(Type::scaled(font, zoom).body);
        for (const auto &dialog : all()) {
            const QSize room = dialog->screen()->availableSize();
            EXPECT_LE(dialog->height(), room.height() - 60) << dialog->metaObject()->className() << " at " << zoom;
            EXPECT_LE(dialog->width(), room.width()) << dialog->metaObject()->className() << " at " << zoom;
        }
    }
}

/// By Tab, as by scrolling.
TEST_P(LowScreen, ReachesEveryFieldOfTheProperties)
{
    const auto dialog = properties();
    EXPECT_TRUE(showActive(*dialog));
    dialog->resize(600, 452);
    settle();
    const auto &body = *dialog->findChild<DialogBody *>();
    EXPECT_GT(body.verticalScrollBar()->maximum(), 0);
    std::set<QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        QWidget *focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        reached.insert(focus);
        const QPoint top = focus->mapTo(dialog.get(), QPoint(0, 0));
        EXPECT_TRUE(dialog->rect().contains(top)) << focus->metaObject()->className();
        press(*dialog, Qt::Key_Tab);
    }
    for (GrowingEdit *field : dialog->findChildren<GrowingEdit *>())
        EXPECT_TRUE(reached.contains(field));
    for (OptionalDateEdit *field : dialog->findChildren<OptionalDateEdit *>())
        EXPECT_TRUE(reached.contains(field));
}

/// Where the screen has the room, nothing is hidden.
TEST_P(LowScreen, GrowsWithWhatIsWritten)
{
    ExclusionDialog dialog(*sheet().framework(framework("1.1")), QString());
    EXPECT_TRUE(showActive(dialog));
    const auto &body = *dialog.findChild<DialogBody *>();
    EXPECT_EQ(body.verticalScrollBar()->maximum(), 0);
    const int before = dialog.height();
    for (int i = 0; i < 8; ++i)
        press(dialog, Qt::Key_Return);
    EXPECT_GT(dialog.height(), before);
    EXPECT_EQ(body.verticalScrollBar()->maximum(), 0);
}

INSTANTIATE_TEST_SUITE_P(Languages, LowScreen, testing::Values(Language::English, Language::Japanese));

}  // namespace psirt::test
