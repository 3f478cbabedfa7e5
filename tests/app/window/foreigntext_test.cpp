// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonwindow.h"
#include "app/dialogs/importdialog.h"
#include "app/exchange/csvexport.h"
#include "app/trend/trendwindow.h"
#include "core/storage/atomicfile.h"
#include "tests/app/window/windowjourney.h"
#include "tests/support/scriptedprompts.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

namespace psirt::test {

using namespace window;

namespace {

/// Shown as rich text it loads a picture.
const QString hostile = QStringLiteral("<img src='file:///canary.png'><h1>Call 0120-000</h1> %1 %2 &lt;");

bool isMarkup(const QString &text)
{
    return text.contains(QStringLiteral("<img")) && Qt::mightBeRichText(text);
}

void expectPlain(const QString &text, const QObject &where, const char *what)
{
    EXPECT_FALSE(isMarkup(text)) << what << " of " << where.metaObject()->className() << ' '
                                 << where.objectName().toStdString() << ": " << text.left(200).toStdString();
}

void expectPlainCells(const QAbstractItemModel &model, const QObject &view, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole, Qt::StatusTipRole})
                expectPlain(model.data(index, role).toString(), view, "cell");
            if (column == 0)
                expectPlainCells(model, view, index);
        }
    }
}

/// No label, tip or text on the screen takes what a file says for markup, and no dialog is larger than the screen.
void look()
{
    settle();
    for (const QWidget *widget : QApplication::allWidgets()) {
        expectPlain(widget->toolTip(), *widget, "tool tip");
        expectPlain(widget->whatsThis(), *widget, "what's this");
        expectPlain(widget->statusTip(), *widget, "status tip");
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->textFormat() != Qt::PlainText)
            expectPlain(label->text(), *widget, "label");
        if (const auto *text = qobject_cast<const QTextEdit *>(widget)) {
            for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part)
                    EXPECT_FALSE(part.fragment().charFormat().isImageFormat()) << widget->objectName().toStdString();
            }
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            expectPlainCells(*view->model(), *view);
    }
}

void lookAndClose(QDialog &dialog)
{
    look();
    EXPECT_LE(dialog.height(), dialog.screen()->availableSize().height());
    dialog.reject();
}

Entry hostileEntry(const Rating &rating)
{
    return {.rating = rating,
            .setAside = {},
            .target = level(4),
            .note = hostile,
            .evidence = {hostile, QStringLiteral("https://example.com/<img src='x'>")},
            .changeReason = hostile,
            .actions = {{hostile, hostile, QDate(2025, 1, 1), ActionState::Planned, {}},
                        {hostile, hostile, {}, ActionState::Done, {}}},
            .opinions = {{hostile, level(2), hostile, {hostile}, {}}, {hostile, level(4), hostile, {}, {}}},
            .unknownKeys = {}};
}

Assessment hostileAssessment(QDate date, int number)
{
    Assessment assessment = emptyAssessment();
    for (const char *id : {"1.1", "1.2", "2.1"})
        assessment.setEntry(framework(id), hostileEntry(level(number)));
    assessment.setEntry(framework("1.3"), hostileEntry(Rating::excluded(hostile)));
    Properties properties;
    properties.title = properties.organization = properties.scope = properties.remarks = hostile;
    properties.assessors = {hostile, hostile + QLatin1Char('b'), QStringLiteral("c")};
    properties.date = date;
    assessment.setProperties(properties);
    return assessment;
}

class ForeignText : public WindowJourney {
protected:
    ForeignText()
    {
        const Assessment before = hostileAssessment(QDate(2025, 4, 1), 2);
        Assessment now = hostileAssessment(QDate(2026, 4, 1), 3);
        Properties properties = now.properties();
        properties.previous = rememberAsPrevious(before, hostile);
        now.setProperties(properties);
        EXPECT_TRUE(writeProjectFile(path(beforeName), before, Overwrite::Always));
        EXPECT_TRUE(writeProjectFile(path(nowName), now, Overwrite::Always));
        start(path(nowName));
    }

    void pressing(Qt::Key which, Qt::KeyboardModifiers modifiers, std::deque<ModalAnswers::Answer> answers)
    {
        const ModalAnswers dialogs(std::move(answers));
        key(which, modifiers);
    }

#ifdef Q_OS_WIN  // which has no such names
#define TAG(text) "&lt;" text "&gt;"
#else
#define TAG(text) "<" text ">"
#endif
    static constexpr auto beforeName = TAG("img src=before") ".psirt";
    static constexpr auto nowName = TAG("img src=now") ".psirt";
    static constexpr auto tableName = TAG("img src=a") ".csv";
    static constexpr auto duplicateName = TAG("b") "duplicate.psirt";
    static constexpr auto brokenName = TAG("img src=broken") ".psirt";
#undef TAG
    static constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
};

}  // namespace

TEST_F(ForeignText, IsPlainOnEveryPage)
{
    EXPECT_EQ(document().assessment().properties().title, hostile);
    std::vector<Location> places{OverviewLocation{}, IntroLocation{},      PlanLocation{},      ReviewLocation{},
                                 ActionsLocation{},  NextLevelsLocation{}, AgreementLocation{}, area("1")};
    for (const char *id : {"1.1", "1.3", "2.2"})
        places.emplace_back(framework(id));
    for (const Location &place : places) {
        for (const SideTab tab : {SideTab::References, SideTab::Notes, SideTab::Actions}) {
            state().setSideTab(tab);
            state().goTo(place);
            look();
        }
    }
    state().goTo(framework("1.1"));
    key(Qt::Key_T, Qt::ControlModifier);
    look();
}

TEST_F(ForeignText, IsPlainInEveryDialog)
{
    goTo("1.3");
    pressing(Qt::Key_E, Qt::ControlModifier, {lookAndClose});
    const ModalAnswers dialogs({lookAndClose, lookAndClose, lookAndClose});
    for (QAction *action : {window().actions().properties, window().actions().newFromLast, window().actions().combine}) {
        action->trigger();
        settle();
    }
}

TEST_F(ForeignText, IsPlainInTheComparison)
{
    pressing(Qt::Key_C, ctrlShift, {choosingFile(path(beforeName))});
    auto *comparison = program->comparing().window();
    ASSERT_NE(comparison, nullptr);
    for (int tab = 0; tab < 2; ++tab) {
        comparison->findChild<QTabWidget *>()->setCurrentIndex(tab);
        look();
    }
}

TEST_F(ForeignText, IsPlainInTheTrend)
{
    QFile broken(path(brokenName));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"format\":\"psirt-maturity\",\"<img src='x'>\":1,\"<img src='x'>\":2}");
    broken.close();
    ScriptedPrompts prompts;
    prompts.filesToOpen = {path(beforeName), path(nowName), broken.fileName()};
    program->trendDesk().setPrompts(&prompts);
    key(Qt::Key_G, ctrlShift);
    ASSERT_NE(program->trendDesk().window(), nullptr);
    look();
    program.reset();
}

TEST_F(ForeignText, IsPlainInAnErrorThatFitsTheScreen)
{
    const QByteArray name = "<img src='file:///canary.png'><h1>" + QByteArray(50'000, 'x') + "\\n\\n\\n";
    QFile file(path(duplicateName));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"psirt-maturity\",\"" + name + "\":1,\"" + name + "\":2}");
    file.close();
    pressing(Qt::Key_O, Qt::ControlModifier, {choosingFile(file.fileName()), lookAndClose});
}

TEST_F(ForeignText, IsPlainInAnImport)
{
    Assessment other = hostileAssessment(QDate(2026, 4, 1), 3);
    Entry entry = other.entry(framework("1.1"));
    entry.note = hostile + QStringLiteral("x");
    other.setEntry(framework("1.1"), entry);
    const QString table = path(tableName);
    EXPECT_TRUE(writeAtomically(table, exchange::exportCsv(sheet(), other)));
    const ModalAnswers answers({choosingFile(table), lookAndClose});
    window().actions().importData->trigger();
    settle();
}

}  // namespace psirt::test
