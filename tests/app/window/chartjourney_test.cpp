// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/messagebar.h"
#include "tests/app/window/windowjourney.h"

#include <QComboBox>
#include <QFile>
#include <QToolButton>

namespace psirt::test {

namespace {

class ChartJourney : public WindowJourney {
protected:
    /// Without any level there is no chart.
    ChartJourney()
    {
        document().setRating(framework("1.1"), level(3));
        document().setRating(framework("2.1"), level(2));
    }

    void saveChart(std::deque<ModalAnswers::Answer> answers)
    {
        const ModalAnswers modal(std::move(answers));
        for (QToolButton *button : window().findChildren<QToolButton *>(QStringLiteral("saveChart"))) {
            if (button->isVisible())
                click(*button);
        }
        settle();
    }

    void put(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray start(const char *name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.read(4);
    }
};

/// Picks the kind of file that the dialog offers for the suffix, and then a name.
ModalAnswers::Answer choosingKind(const char *suffix, const QString &path)
{
    return [suffix, path](QDialog &dialog) {
        auto *kinds = dialog.findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
        ASSERT_NE(kinds, nullptr);
        const int index = kinds->findText(QLatin1String(suffix), Qt::MatchContains);
        ASSERT_GE(index, 0);
        kinds->setCurrentIndex(index);
        emit kinds->textActivated(kinds->itemText(index));
        emit kinds->activated(index);
        choosingFile(path)(dialog);
    };
}

}  // namespace

TEST_F(ChartJourney, SavesTheChartOfThePage)
{
    saveChart({choosingFile(path("overview"))});
    EXPECT_EQ(start("overview.png").mid(1), "PNG");
    auto *messages = window().findChild<MessageBar *>();
    EXPECT_TRUE(messages->isVisible());
    state().goTo(area("2"));
    settle();
    saveChart({choosingKind("*.pdf", path("area"))});
    EXPECT_EQ(start("area.pdf"), "%PDF");
}

TEST_F(ChartJourney, AsksBeforeItReplacesAFile)
{
    put("a.png", "old");
    saveChart({choosingFile(path("a")), clicking(QMessageBox::No), [](QDialog &dialog) { press(dialog, Qt::Key_Escape); }});
    EXPECT_EQ(start("a.png"), "old");
    // A name with a dot in it gets a suffix that the dialog knows nothing of.
    put("v1.2.png", "old");
    saveChart(
        {choosingFile(path("v1.2")), clicking(QMessageBox::Cancel), [](QDialog &dialog) { press(dialog, Qt::Key_Escape); }});
    EXPECT_EQ(start("v1.2.png"), "old");
    saveChart({choosingFile(path("v1.2")), clicking("Replace")});
    EXPECT_EQ(start("v1.2.png").mid(1), "PNG");
    EXPECT_FALSE(QFile::exists(path("v1.2")));
}

}  // namespace psirt::test
