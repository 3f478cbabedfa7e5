// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisontable.h"
#include "app/comparison/comparisonwindow.h"
#include "app/messages/language.h"
#include "app/widgets/composition.h"
#include "app/widgets/fields.h"
#include "app/widgets/messagebar.h"
#include "tests/app/comparison/comparisonsamples.h"
#include "tests/support/samebytes.h"
#include "tests/support/scriptedprompts.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

namespace psirt::test {

using namespace comparison;

namespace {

class ComparisonWindowTest : public testing::Test {
protected:
    ComparisonWindowTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        write("before.psirt", assessmentBefore());
        document = std::make_unique<Document>(sharedSheet(), assessmentNow());
        auto baseline = readComparisonSide(path("before.psirt"), catalogue(), prompts);
        auto pair = std::make_unique<ComparisonPair>(std::move(*baseline).value(),
                                                     psirt::comparison::sideOf(*document, sharedSheet()), document.get());
        window = new ComparisonWindow(std::move(pair), catalogue(), viewOptions());
        window->setPrompts(&prompts);
        EXPECT_TRUE(showActive(*window));
    }
    ~ComparisonWindowTest() override { delete window; }

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    void write(const char *name, const Assessment &assessment)
    {
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
    }
    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// Chooses a file by the button of a side.
    void choose(const char *button, const QString &file)
    {
        prompts.fileToOpen = file;
        click(*window->findChild<QPushButton *>(QString::fromLatin1(button)));
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return window->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    /// What the message bar says; empty while it is hidden.
    [[nodiscard]] QString message() const
    {
        const auto *bar = window->findChild<MessageBar *>();
        return bar->isVisible() ? bar->accessibleName() : QString();
    }
    [[nodiscard]] QAction &action(const char *text) const
    {
        for (QAction *each : window->findChildren<QAction *>()) {
            if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return *each;
        }
        throw std::runtime_error(text);
    }
    void showFrameworks()
    {
        window->findChild<QTabWidget *>()->setCurrentIndex(1);
        settle();
    }
    [[nodiscard]] ComparisonTable &table() const { return *window->findChild<ComparisonTable *>(); }
    [[nodiscard]] QString titleOfBaseline() const { return window->pair().baseline().assessment.properties().title; }

    QTemporaryDir folder;
    ScriptedPrompts prompts;
    std::unique_ptr<Document> document;
    QPointer<ComparisonWindow> window;
};

}  // namespace

TEST_F(ComparisonWindowTest, SaysAtOnceWhatBecameOfTheAverage)
{
    EXPECT_TRUE(label("sentence").startsWith(QStringLiteral("Average 2.33 → 2.00 (−0.33): +0.50 from changed levels")))
        << label("sentence").toStdString();
    EXPECT_EQ(window->findChild<QLabel *>(QStringLiteral("counts"))->accessibleName(),
              QStringLiteral(
                  "Raised 2, Lowered 1, Unchanged 1, Newly rated 1, No longer rated 1, Newly excluded 1, Included again 1"));
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Comparison: Spring 2025 → Spring 2026"));
    EXPECT_EQ(message(), QString());
}

TEST_F(ComparisonWindowTest, ShowsOnlyWhatChangedAtFirst)
{
    showFrameworks();
    EXPECT_TRUE(window->findChild<QCheckBox *>()->isChecked());
    EXPECT_EQ(label("changeCount"), QStringLiteral("7 of 28 shown"));
    EXPECT_EQ(table().currentFramework(), framework("1.1"));
    click(*window->findChild<QCheckBox *>(), QPoint(8, 8));
    EXPECT_EQ(label("changeCount"), QStringLiteral("28 of 28 shown"));
}

TEST_F(ComparisonWindowTest, SortsByAClickOnAColumn)
{
    showFrameworks();
    QHeaderView &header = *table().horizontalHeader();
    const int difference = static_cast<int>(ChangeColumn::Difference);
    const QPoint title(header.sectionViewportPosition(difference) + 10, header.height() / 2);
    click(*header.viewport(), title);
    click(*header.viewport(), title);
    EXPECT_EQ(table().model()->index(0, 0).data().toString().left(3), QStringLiteral("1.1")) << "the largest rise";
    EXPECT_EQ(table().model()->index(2, 0).data().toString().left(3), QStringLiteral("1.2")) << "the fall";
}

TEST_F(ComparisonWindowTest, KeepsTheRowThatIsReadWhileAFilterKeepsIt)
{
    showFrameworks();
    table().setCurrentFramework(framework("5.2"));
    auto *kind = window->findChildren<QComboBox *>()[1];
    ASSERT_EQ(kind->itemText(1), QStringLiteral("▲ Raised (2)"));
    kind->setCurrentIndex(1);
    emit kind->activated(1);
    EXPECT_EQ(label("changeCount"), QStringLiteral("2 of 28 shown"));
    EXPECT_EQ(table().currentFramework(), framework("5.2"));
    emit kind->activated(kind->currentIndex());
    document->setRating(framework("5.2"), level(2));
    EXPECT_EQ(label("changeCount"), QStringLiteral("1 of 28 shown"));
    EXPECT_EQ(table().currentFramework(), framework("1.1"));
    document->setRating(framework("1.1"), level(1));
    EXPECT_EQ(label("changeCount"), QStringLiteral("0 of 28 shown"));
    EXPECT_EQ(table().currentFramework(), std::nullopt);
    document->undoStack().undo();
    EXPECT_EQ(table().currentFramework(), framework("1.1"));
}

TEST_F(ComparisonWindowTest, ChoosesAnyTwoFilesAndWritesNeither)
{
    write("first.psirt", emptyAssessment());
    const QByteArray first = bytes("first.psirt");
    const QByteArray before = bytes("before.psirt");
    choose("chooseBaseline", path("first.psirt"));
    EXPECT_EQ(prompts.asked, QStringList{QStringLiteral("open %1: Choose the Previous Assessment").arg(folder.path())});
    EXPECT_TRUE(window->pair().baseline().path.endsWith(QStringLiteral("first.psirt")));
    EXPECT_TRUE(label("sentence").startsWith(QStringLiteral("Average — → 2.00"))) << label("sentence").toStdString();
    choose("chooseCurrent", path("before.psirt"));
    EXPECT_FALSE(window->pair().current().isOpenDocument);
    EXPECT_EQ(window->pair().document(), nullptr);
    click(*window->findChild<QPushButton *>(QStringLiteral("swap")));
    EXPECT_EQ(titleOfBaseline(), QStringLiteral("Spring 2025"));
    EXPECT_TRUE(sameBytes(bytes("first.psirt"), first));
    EXPECT_TRUE(sameBytes(bytes("before.psirt"), before));
    EXPECT_TRUE(document->undoStack().isClean());
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(ComparisonWindowTest, KeepsThePairWhenAFileCannotBeUsed)
{
    QFile damaged(path("damaged.psirt"));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"format\": ");
    damaged.close();
    const QString sentence = label("sentence");
    choose("chooseBaseline", path("damaged.psirt"));
    ASSERT_EQ(prompts.errors.size(), 1U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::NotJson);
    EXPECT_EQ(prompts.errors[0].subject, path("damaged.psirt"));
    choose("chooseBaseline", path("missing.psirt"));
    ASSERT_EQ(prompts.errors.size(), 2U);
    EXPECT_EQ(prompts.errors[1].code, ErrorCode::NotFound);
    choose("chooseBaseline", {});
    EXPECT_EQ(prompts.errors.size(), 2U) << "cancelled";
    EXPECT_EQ(titleOfBaseline(), QStringLiteral("Spring 2025"));
    EXPECT_EQ(label("sentence"), sentence);
}

TEST_F(ComparisonWindowTest, NoticesOneFileOnBothSides)
{
    choose("chooseCurrent", path("before.psirt"));
    EXPECT_EQ(message(), QStringLiteral("Both sides are the same file, so nothing can have changed."));
    showFrameworks();
    EXPECT_FALSE(window->findChild<QCheckBox *>()->isChecked()) << "nothing would be left";
    EXPECT_EQ(label("changeCount"), QStringLiteral("28 of 28 shown"));
}

TEST_F(ComparisonWindowTest, OffersToSwapWhatIsTheWrongWayRound)
{
    click(*window->findChild<QPushButton *>(QStringLiteral("swap")));
    EXPECT_TRUE(message().contains(QStringLiteral("they may be the wrong way round")));
    for (QPushButton *button : window->findChild<MessageBar *>()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Swap"))
            click(*button);
    }
    EXPECT_EQ(titleOfBaseline(), QStringLiteral("Spring 2025"));
    EXPECT_EQ(message(), QString());
}

TEST_F(ComparisonWindowTest, NoticesWhatTheFilesHoldThatDoesNotCount)
{
    Assessment assessment = assessmentBefore();
    rate(assessment, "6.3", 3);
    write("odd.psirt", assessment);
    choose("chooseBaseline", path("odd.psirt"));
    EXPECT_TRUE(message().startsWith(QStringLiteral("“Spring 2025” holds 1 thing that does not count: 6.3")))
        << message().toStdString();
}

TEST_F(ComparisonWindowTest, NoticesWhatAnEditMakesOfThePair)
{
    document->setProperties([this] {
        Properties properties = document->assessment().properties();
        properties.organization = QStringLiteral("Other");
        return properties;
    }());
    EXPECT_TRUE(message().contains(QStringLiteral("“ACME” and “Other”"))) << message().toStdString();
    document->undoStack().undo();
    EXPECT_EQ(message(), QString());
}

TEST_F(ComparisonWindowTest, WritesAReasonAndTakesItBack)
{
    showFrameworks();
    auto *reason = window->findChild<GrowingEdit *>();
    click(*reason);
    type(*window, "trained");
    EXPECT_EQ(document->assessment().entry(framework("1.1")).changeReason, QStringLiteral("trained"));
    EXPECT_TRUE(action("Undo").isEnabled());
    press(*window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(document->assessment().entry(framework("1.1")).changeReason, QString());
    EXPECT_EQ(reason->toPlainText(), QString());
    EXPECT_FALSE(action("Undo").isEnabled());
    press(*window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(reason->toPlainText(), QStringLiteral("trained"));
}

TEST_F(ComparisonWindowTest, RemembersTheBaseline)
{
    QAction &remember = action("Remember as Previous Assessment");
    ASSERT_TRUE(remember.isEnabled());
    remember.trigger();
    EXPECT_EQ(document->assessment().properties().previous->file, QStringLiteral("before.psirt"));
    EXPECT_EQ(message(), QStringLiteral("“Spring 2025” is remembered as the previous assessment."));
    EXPECT_FALSE(remember.isEnabled());
    press(*window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(document->assessment().properties().previous);
    EXPECT_TRUE(remember.isEnabled());
    document.reset();
    EXPECT_FALSE(remember.isEnabled());
}

TEST_F(ComparisonWindowTest, OffersAReport)
{
    window->setOptions(viewOptions(150));
    EXPECT_TRUE(action("Export Report…").isVisible()) << "built anew, it is there too";
    int requests = 0;
    QObject::connect(window, &ComparisonWindow::reportRequested, window, [&requests] { ++requests; });
    action("Export Report…").trigger();
    EXPECT_EQ(requests, 1);
}

TEST_F(ComparisonWindowTest, LeadsToTheOpenDocumentsFrameworksAlone)
{
    QStringList activated;
    QObject::connect(window, &ComparisonWindow::frameworkActivated, window,
                     [&activated](const FrameworkId &id) { activated.append(id.text()); });
    showFrameworks();
    table().setFocus();
    press(*window, Qt::Key_Down);
    press(*window, Qt::Key_Return);
    EXPECT_EQ(activated, QStringList{QStringLiteral("1.2")});
    document.reset();
    press(*window, Qt::Key_Return);
    EXPECT_EQ(activated.size(), 1);
}

TEST_F(ComparisonWindowTest, KeepsWhatWasPickedWhenItIsBuiltAnew)
{
    showFrameworks();
    table().setCurrentFramework(framework("2.1"));
    click(*window->findChild<QCheckBox *>(), QPoint(8, 8));
    window->setOptions(viewOptions(150));
    settle();
    EXPECT_EQ(window->findChild<QTabWidget *>()->currentIndex(), 1);
    EXPECT_EQ(label("changeCount"), QStringLiteral("28 of 28 shown"));
    EXPECT_EQ(table().currentFramework(), framework("2.1"));
    EXPECT_EQ(titleOfBaseline(), QStringLiteral("Spring 2025"));
}

/// What an input method composes is part of the reason before a command is carried out, and when the window goes.
TEST_F(ComparisonWindowTest, TakesTheReasonThatIsBeingComposed)
{
    watchComposition(*QCoreApplication::instance());
    showFrameworks();
    table().setCurrentFramework(framework("1.2"));
    settle();
    auto *reason = window->findChild<GrowingEdit *>();
    reason->setFocus();
    compose(QStringLiteral("訓練"));
    EXPECT_EQ(document->assessment().entry(framework("1.2")).changeReason, QString());
    action("Export Report…").trigger();
    EXPECT_EQ(document->assessment().entry(framework("1.2")).changeReason, QStringLiteral("訓練"));
    compose(QStringLiteral("済み"));
    window->close();
    settle();
    EXPECT_EQ(document->assessment().entry(framework("1.2")).changeReason, QStringLiteral("訓練済み"));
}

TEST_F(ComparisonWindowTest, FollowsThePalette)
{
    const QPointer<ComparisonTable> before = &table();
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    window->setPalette(dark);
    settle();
    EXPECT_TRUE(before.isNull());
    EXPECT_EQ(label("changeCount"), QStringLiteral("7 of 28 shown"));
}

TEST_F(ComparisonWindowTest, ClosesByEitherKey)
{
    press(*window, Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(window.isNull());
}

TEST_F(ComparisonWindowTest, ClosesByEscape)
{
    press(*window, Qt::Key_Escape);
    EXPECT_TRUE(window.isNull());
    document->setRating(framework("1.3"), level(4));
}

}  // namespace psirt::test
