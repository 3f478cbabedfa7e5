// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/evidencelist.h"

#include "app/messages/language.h"
#include "app/pages/notespanel.h"
#include "tests/app/pages/pagestand.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace psirt::test {

using namespace pages;

namespace {

class EvidenceListTest : public testing::Test {
protected:
    EvidenceListTest()
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        stand.goTo("1.1");
        panel.resize(400, 600);
        EXPECT_TRUE(showActive(panel));
    }
    ~EvidenceListTest() override { QApplication::clipboard()->clear(); }

    [[nodiscard]] EvidenceList &list() { return *panel.findChild<EvidenceList *>(); }
    [[nodiscard]] QLabel &notTaken() { return *panel.findChild<QLabel *>(QStringLiteral("notTaken")); }
    [[nodiscard]] const QStringList &stored() const { return stand.entry("1.1").evidence; }
    [[nodiscard]] int steps() { return stand.document.undoStack().count(); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        list().setFocus();
        press(panel, Qt::Key_V, Qt::ControlModifier);
    }
    /// What another program proposes to move.
    [[nodiscard]] std::pair<bool, Qt::DropAction> drop(const QMimeData &data)
    {
        QDropEvent event(QPointF(10, 10), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.setDropAction(Qt::MoveAction);
        QDragEnterEvent enter(QPoint(10, 10), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list().viewport(), &enter);
        EXPECT_TRUE(list().viewport()->acceptDrops());
        if (!enter.isAccepted())
            return {false, Qt::IgnoreAction};
        QCoreApplication::sendEvent(list().viewport(), &event);
        settle();
        return {event.isAccepted(), event.dropAction()};
    }

    PageStand stand;
    NotesPanel panel{stand.context};
};

QMimeData *urlData(QMimeData &data, const QStringList &urls)
{
    QList<QUrl> list;
    for (const QString &url : urls)
        list.append(QUrl(url));
    data.setUrls(list);
    return &data;
}

}  // namespace

TEST_F(EvidenceListTest, MakesALineOfAPastedAddress)
{
    paste(QStringLiteral(" https://example.com/a?b=1#c\n"));
    EXPECT_EQ(stored(), QStringList{QStringLiteral("https://example.com/a?b=1#c")});
    EXPECT_EQ(list().count(), 1);
    EXPECT_EQ(list().currentRow(), 0);
    EXPECT_FALSE(notTaken().isVisible());
}

TEST_F(EvidenceListTest, MakesALineOfEachAndOneStepOfAll)
{
    stand.document.setEvidence(framework("1.1"), {QStringLiteral("first")});
    const int before = steps();
    paste(QStringLiteral("規程 2版\r\n\r\n\thttps://example.com/x\rc\u2028d\0e"));
    EXPECT_EQ(stored(), QStringList({QStringLiteral("first"), QStringLiteral("規程 2版"),
                                     QStringLiteral("https://example.com/x"), QStringLiteral("c"), QStringLiteral("d e")}));
    EXPECT_EQ(list().count(), 5);
    EXPECT_EQ(steps(), before + 1);
    stand.document.undoStack().undo();
    EXPECT_EQ(stored(), QStringList{QStringLiteral("first")});
    EXPECT_EQ(list().count(), 1);
}

TEST_F(EvidenceListTest, TakesNothingOfAnEmptyClipboard)
{
    QApplication::clipboard()->clear();
    list().setFocus();
    press(panel, Qt::Key_V, Qt::ControlModifier);
    paste(QStringLiteral(" \n\0\t\r\n"));
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_EQ(steps(), 0);
}

TEST_F(EvidenceListTest, SaysWhatItLeftOutOfTooManyLines)
{
    QStringList lines;
    for (int i = 1; i <= 10'000; ++i)
        lines.append(QStringLiteral("line %1").arg(i));
    paste(lines.join(QLatin1Char('\n')));
    EXPECT_EQ(stored(), lines.first(200));
    EXPECT_TRUE(notTaken().isVisible());
    EXPECT_EQ(notTaken().text(), QStringLiteral("Only the first 200 lines were taken, 9800 were left out."));
    stand.document.undoStack().undo();
    EXPECT_TRUE(stored().isEmpty());
    EXPECT_FALSE(notTaken().isVisible());
}

TEST_F(EvidenceListTest, SaysWhatItCutOfALongLine)
{
    const QString longest(2000, QLatin1Char('a'));
    paste(longest + QLatin1Char('\n') + QString(1'000'000, QLatin1Char('b')));
    EXPECT_EQ(stored(), QStringList({longest, QString(2000, QLatin1Char('b'))}));
    EXPECT_EQ(notTaken().text(), QStringLiteral("Of 1 line only the first 2000 characters were taken."));
    stand.goTo("1.2");
    EXPECT_FALSE(notTaken().isVisible());
}

TEST(GivenEvidence, PartsNoPairOfSurrogates)
{
    const GivenEvidence given = GivenEvidence::of(QString(1999, QLatin1Char('a')) + QStringLiteral("𠮷𠮷"));
    EXPECT_EQ(given, (GivenEvidence{{QString(1999, QLatin1Char('a'))}, 0, 1}));
}

TEST(GivenEvidence, WritesFilesBelowTheAssessmentRelativeToIt)
{
    QMimeData data;
    urlData(data, {QStringLiteral("file:///srv/psirt/rules/a%20b.pdf"), QStringLiteral("file:///srv/other/c.pdf"),
                   QStringLiteral("https://example.com/d"), QStringLiteral("file://host/share/e.pdf"),
                   QStringLiteral("javascript:alert(1)")});
    EXPECT_EQ(GivenEvidence::of(data, QStringLiteral("/srv/psirt")).lines,
              QStringList({QStringLiteral("rules/a b.pdf"), QStringLiteral("/srv/other/c.pdf"),
                           QStringLiteral("https://example.com/d"), QStringLiteral("//host/share/e.pdf"),
                           QStringLiteral("javascript:alert(1)")}));
}

TEST_F(EvidenceListTest, TakesDroppedFilesAsCopies)
{
    QMimeData data;
    urlData(data, {QStringLiteral("file:///srv/a.psirt"), QStringLiteral("file:///srv/b.pdf")});
    EXPECT_EQ(drop(data), std::pair(true, Qt::CopyAction));
    EXPECT_EQ(stored(), QStringList({QStringLiteral("/srv/a.psirt"), QStringLiteral("/srv/b.pdf")}));
    EXPECT_EQ(steps(), 1);
    QMimeData picture;
    picture.setData(QStringLiteral("image/png"), QByteArray("x"));
    EXPECT_FALSE(drop(picture).first);
    EXPECT_EQ(steps(), 1);
}

TEST_F(EvidenceListTest, MakesLinesOfWhatIsPastedWhileOneIsTyped)
{
    auto *menu = panel.findChild<QMenu *>();
    menu->actions().constFirst()->trigger();
    settle();
    QApplication::clipboard()->setText(QStringLiteral("x"));
    press(panel, Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(stored().isEmpty()) << "one line goes into the editor";
    QApplication::clipboard()->setText(QStringLiteral("y\nz"));
    press(panel, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(stored(), QStringList({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}));
    EXPECT_EQ(list().count(), 3);
    menu->actions().constFirst()->trigger();
    settle();
    auto *editor = panel.findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    editor->paste();  // as its menu does
    press(panel, Qt::Key_Return);
    EXPECT_EQ(stored(), QStringList({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z"), QStringLiteral("y"),
                                     QStringLiteral("z")}));
    EXPECT_EQ(list().count(), 5);
}

TEST_F(EvidenceListTest, OffersWhatWasCopiedInItsMenu)
{
    auto *menu = panel.findChild<QMenu *>();
    QAction *paste = menu->actions().constLast();
    QApplication::clipboard()->clear();
    emit menu->aboutToShow();
    EXPECT_FALSE(paste->isEnabled());
    QApplication::clipboard()->setText(QStringLiteral("https://example.com"));
    emit menu->aboutToShow();
    EXPECT_TRUE(paste->isEnabled());
    paste->trigger();
    EXPECT_EQ(stored(), QStringList{QStringLiteral("https://example.com")});
}

}  // namespace psirt::test
