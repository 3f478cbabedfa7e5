// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/agreementblock.h"
#include "app/pages/agreementpage.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/samebytes.h"
#include "tests/support/twoassessors.h"

#include <QFile>
#include <QPushButton>

namespace psirt::test {

using namespace pages;
using namespace window;

namespace {

class AgreementJourney : public WindowJourney {
protected:
    AgreementJourney()
    {
        const TwoAssessors people;
        EXPECT_TRUE(writeProjectFile(path("takahashi.psirt"), people.first, Overwrite::Always));
        EXPECT_TRUE(writeProjectFile(path("kobayashi.psirt"), people.second, Overwrite::Always));
    }

    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    [[nodiscard]] static ModalAnswers::Answer clickingNamed(const char *name)
    {
        return [name](QDialog &dialog) {
            auto *button = dialog.findChild<QPushButton *>(QString::fromLatin1(name));
            ASSERT_NE(button, nullptr) << name;
            click(*button);
        };
    }

    /// The first file is the open one, and the dialog asks for the second.
    void combineFiles(const char *first, const char *second)
    {
        start(path(first));
        const ModalAnswers answers({clickingNamed("chooseB"), choosingFile(path(second)), clicking("Combine")});
        window().actions().combine->trigger();
        ensureActive();
        settle();
    }

    [[nodiscard]] AgreementBlock &block(const char *id)
    {
        for (AgreementBlock *each : window().findChildren<AgreementBlock *>()) {
            if (each->framework() == framework(id))
                return *each;
        }
        throw std::runtime_error(std::string("not there: ") + id);
    }
    [[nodiscard]] bool isIn(const char *id) { return block(id).isAncestorOf(QApplication::focusWidget()); }
    [[nodiscard]] QPushButton &button(const char *id, const char *name)
    {
        return *block(id).findChild<QPushButton *>(QString::fromLatin1(name));
    }
};

}  // namespace

TEST_F(AgreementJourney, CombinesTwoFilesAndSettlesByKeysAndMouse)
{
    const QByteArray first = bytes("takahashi.psirt");
    const QByteArray second = bytes("kobayashi.psirt");
    combineFiles("takahashi.psirt", "kobayashi.psirt");
    EXPECT_EQ(place(), QStringLiteral("agreement"));
    EXPECT_TRUE(window().isWindowModified());
    EXPECT_EQ(document().assessment().properties().assessors, QStringList({takahashi, kobayashi}));
    EXPECT_EQ(document().assessment().properties().title,
              TwoAssessors().first.properties().title + QStringLiteral(" (agreed)"));
    EXPECT_TRUE(entry("1.1").rating.isUnrated()) << "nobody is anchored to a level";

    EXPECT_TRUE(isIn("1.1")) << "2 levels apart, and before 2.1 in the sheet";
    digit(2);
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));
    EXPECT_TRUE(isIn("1.1")) << "it stays where it is";
    key(Qt::Key_Down);
    EXPECT_TRUE(isIn("2.1"));
    digit(4);
    EXPECT_EQ(entry("2.1").rating, Rating(level(4)));
    click(button("2.1", "takeNoteA"));
    EXPECT_EQ(entry("2.1").note, TwoAssessors().first.entry(framework("2.1")).note);
    click(button("2.1", "next"));
    EXPECT_TRUE(isIn("1.2"));

    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(entry("2.1").note, QString());
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(entry("2.1").rating.isUnrated());
    EXPECT_EQ(entry("1.1").rating, Rating(level(2)));

    const Assessment before = document().assessment();
    {
        const ModalAnswers answers({choosingFile(path("agreed.psirt"))});
        key(Qt::Key_S, Qt::ControlModifier);
    }
    start(path("agreed.psirt"));
    EXPECT_TRUE(document().assessment() == before);
    EXPECT_EQ(entry("1.1").opinions.size(), 2U);
    EXPECT_EQ(entry("1.1").opinions[1].rating, Rating(level(1)));
    EXPECT_EQ(entry("1.1").opinions[1].who, kobayashi);
    EXPECT_TRUE(sameBytes(bytes("takahashi.psirt"), first));
    EXPECT_TRUE(sameBytes(bytes("kobayashi.psirt"), second));
}

TEST_F(AgreementJourney, TakesTheOpenAssessmentAsTheFirst)
{
    start(path("takahashi.psirt"));
    goTo("1.3");
    digit(5);  // not saved, and part of what is combined
    {
        const ModalAnswers answers({clickingNamed("chooseB"), choosingFile(path("kobayashi.psirt")), clicking("Combine"),
                                    clicking(QMessageBox::Discard)});
        window().actions().combine->trigger();
    }
    EXPECT_EQ(place(), QStringLiteral("agreement"));
    EXPECT_EQ(entry("1.3").opinions[0].rating, Rating(level(5)));
    EXPECT_FALSE(document().file().has_value());
}

TEST_F(AgreementJourney, LeavesEverythingAsItWasWhenCancelled)
{
    start(path("takahashi.psirt"));
    goTo("1.3");
    digit(5);
    {
        const ModalAnswers answers({clickingNamed("chooseB"), choosingFile(path("kobayashi.psirt")), clicking("Combine"),
                                    clicking(QMessageBox::Cancel)});
        window().actions().combine->trigger();
    }
    EXPECT_EQ(place(), QStringLiteral("1.3"));
    EXPECT_EQ(entry("1.3").rating, Rating(level(5)));
    {
        const ModalAnswers answers({[](QDialog &dialog) { press(dialog, Qt::Key_Escape); }});
        window().actions().combine->trigger();
    }
    EXPECT_EQ(document().displayName(), QStringLiteral("takahashi.psirt"));
}

TEST_F(AgreementJourney, OffersThePageOnlyWhereThereAreOpinions)
{
    EXPECT_FALSE(window().actions().agreement->isEnabled());
    EXPECT_TRUE(row("Agreement").isHidden());
    combineFiles("takahashi.psirt", "kobayashi.psirt");
    EXPECT_TRUE(window().actions().agreement->isEnabled());
    const auto items = find<NavigationTree>().findItems(QStringLiteral("Agreement"), Qt::MatchExactly);
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items.first()->data(0, Qt::AccessibleTextRole).toString(), QStringLiteral("Agreement, 4 open"));
    state().goTo(OverviewLocation{});
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(place(), QStringLiteral("agreement"));
    EXPECT_TRUE(isIn("1.1"));
    digit(3);
    EXPECT_EQ(items.first()->data(0, Qt::AccessibleTextRole).toString(), QStringLiteral("Agreement, 3 open"));
}

}  // namespace psirt::test
