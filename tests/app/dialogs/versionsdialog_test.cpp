// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/differencetable.h"
#include "app/dialogs/versionsdialog.h"
#include "app/document/document.h"
#include "app/messages/language.h"
#include "tests/app/dialogs/lowscreen.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

namespace psirt::test {

using namespace dialogs;

namespace {

class VersionsDialogTest : public testing::Test {
protected:
    VersionsDialogTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        document = std::make_unique<Document>(sharedSheet(), assessmentWith(3),
                                              Document::File{QStringLiteral("/home/a/<b>.psirt"), {}});
    }

    [[nodiscard]] static Assessment assessmentWith(int number)
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", number);
        return assessment;
    }
    [[nodiscard]] FileVersion versionAt(int hour, int number)
    {
        const QString path = folder.filePath(QString::number(hour));
        EXPECT_TRUE(writeProjectFile(path, assessmentWith(number), Overwrite::Always));
        return {path, QDateTime(QDate(2026, 11, 27), QTime(hour, 30)), QDateTime(QDate(2026, 11, 28), QTime(hour, 0))};
    }
    [[nodiscard]] FileVersion damagedVersion()
    {
        QFile file(folder.filePath(QStringLiteral("damaged")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("{");
        return {file.fileName(), QDateTime(QDate(2026, 11, 27), QTime(7, 0)), {}};
    }

    VersionsDialog &show(std::vector<FileVersion> versions, int number = 5, int zoom = 100)
    {
        const ViewOptions options{Type::scaled(QApplication::font(), zoom), Language::English, false};
        dialog = std::make_unique<VersionsDialog>(*document, catalogue(), std::move(versions), number, options);
        EXPECT_TRUE(showActive(*dialog));
        const bool hasVersions = !row(0).isEmpty();
        EXPECT_TRUE(waitUntil([&] { return !hasVersions || !lastRow().endsWith(QStringLiteral("Reading…")); }));
        return *dialog;
    }
    [[nodiscard]] QString lastRow() const
    {
        int last = 0;
        while (!row(last + 1).isEmpty())
            ++last;
        return row(last);
    }
    /// Empty where there is no such row.
    [[nodiscard]] QString row(int row) const
    {
        for (const ItemTable *table : dialog->findChildren<ItemTable *>()) {
            if (table->accessibleName() != QStringLiteral("Versions") || row >= table->rowCount())
                continue;
            QStringList texts;
            for (int column = 0; column < table->columnCount(); ++column)
                texts.append(table->item(row, column) ? table->item(row, column)->text() : QString());
            return texts.join(QStringLiteral(" | "));
        }
        return {};
    }
    [[nodiscard]] QPushButton *button(const char *text) const
    {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(QStringLiteral(" | "));
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    std::unique_ptr<VersionsDialog> dialog;
};

}  // namespace

TEST_F(VersionsDialogTest, ListsEachWithItsFiguresAndWhatDiffers)
{
    show({versionAt(12, 2), versionAt(9, 3), damagedVersion()});
    EXPECT_EQ(row(0),
              QStringLiteral("27 November 2026, 12:30 | 2.00 | 1 of 27 rated | 1 framework differs: 1.1 level 2 → 3"));
    EXPECT_EQ(row(1), QStringLiteral("27 November 2026, 09:30 | 3.00 | 1 of 27 rated | Nothing differs"));
    EXPECT_EQ(row(2), QStringLiteral("27 November 2026, 07:00 |  |  | The file is not valid JSON"));
    const auto &table = *dialog->findChild<DifferenceTable *>();
    ASSERT_EQ(table.rowCount(), 1);
    EXPECT_EQ(table.item(0, 2)->text(), QStringLiteral("2"));
    EXPECT_EQ(table.item(0, 3)->text(), QStringLiteral("3"));
    EXPECT_TRUE(
        labels().startsWith(QStringLiteral("<b>.psirt | Each save keeps what the file held before, the last 5 states")))
        << labels().toStdString();
}

TEST_F(VersionsDialogTest, OffersWhatCanBeDoneWithTheOneThatIsChosen)
{
    show({versionAt(12, 2), versionAt(9, 3), damagedVersion()});
    const auto offered = [this] {
        QStringList texts;
        for (const char *text : {"Compare with Now", "Open as a Copy", "Bring Back"}) {
            if (button(text)->isEnabled())
                texts.append(QString::fromUtf8(text));
        }
        return texts.join(QStringLiteral(", "));
    };
    EXPECT_EQ(offered(), QStringLiteral("Compare with Now, Open as a Copy, Bring Back"));
    press(*dialog, Qt::Key_Down);
    EXPECT_EQ(offered(), QStringLiteral("Compare with Now, Open as a Copy")) << "nothing differs";
    press(*dialog, Qt::Key_Down);
    EXPECT_EQ(offered(), QString()) << "damaged";
    press(*dialog, Qt::Key_Up);
    press(*dialog, Qt::Key_Up);
    click(*button("Bring Back"));
    EXPECT_EQ(dialog->choice(), VersionsDialog::Choice::BringBack);
    EXPECT_EQ(dialog->project().assessment, assessmentWith(2));
    EXPECT_EQ(dialog->version().saved, QDateTime(QDate(2026, 11, 27), QTime(12, 30)));
    EXPECT_EQ(document->assessment(), assessmentWith(3)) << "it only looks";
}

TEST_F(VersionsDialogTest, DoesNotBringBackWhileLevelsAreTried)
{
    document->tryLevel(framework("1.1"), level(5));
    show({versionAt(12, 2)});
    EXPECT_FALSE(button("Bring Back")->isEnabled());
    EXPECT_TRUE(button("Open as a Copy")->isEnabled());
}

TEST_F(VersionsDialogTest, KeepsItsButtonsInReach)
{
    show({versionAt(12, 2), versionAt(9, 3), damagedVersion()});
    expectButtonsOnALowScreen(*dialog);
}

TEST_F(VersionsDialogTest, CutsNothingInLargeText)
{
    constexpr int largest = 200;
    show({versionAt(12, 2), versionAt(9, 3), damagedVersion()}, 5, largest);
    for (const QLabel *each : dialog->findChildren<QLabel *>()) {
        if (each->isVisible() && each->wordWrap()) {
            EXPECT_GE(each->height(), each->heightForWidth(each->width())) << each->text().toStdString();
        }
    }
    for (const QPushButton *each : dialog->findChildren<QPushButton *>())
        EXPECT_GE(each->width(), each->sizeHint().width()) << each->text().toStdString();
}

TEST_F(VersionsDialogTest, SaysThatThereIsNone)
{
    show({});
    EXPECT_TRUE(labels().endsWith(QStringLiteral("There is no version of this file yet.")));
    EXPECT_EQ(button("Bring Back"), nullptr);
    show({}, 0);
    EXPECT_TRUE(labels().contains(QStringLiteral("No versions are kept; Edit > Settings… turns that on again.")));
}

}  // namespace psirt::test
