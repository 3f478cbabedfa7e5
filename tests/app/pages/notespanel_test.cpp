// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/notespanel.h"
#include "app/widgets/fields.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/modalanswers.h"
#include "tests/support/previoussamples.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

namespace psirt::test {

using namespace pages;

namespace {

class NotesPanelTest : public testing::Test {
protected:
    NotesPanelTest()
    {
        stand.goTo("1.1");
        panel.resize(400, 600);
        EXPECT_TRUE(showActive(panel));
    }

    [[nodiscard]] GrowingEdit &note() { return *panel.findChild<GrowingEdit *>(QStringLiteral("note")); }
    [[nodiscard]] GrowingEdit &reason() { return *panel.findChild<GrowingEdit *>(QStringLiteral("changeReason")); }
    [[nodiscard]] QListWidget &evidence() { return *panel.findChild<QListWidget *>(); }
    /// The button of that accessible name.
    [[nodiscard]] QPushButton &button(const char *name)
    {
        for (QPushButton *each : panel.findChildren<QPushButton *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return *each;
        }
        throw std::invalid_argument(name);
    }
    /// Opens an editor for one more line of evidence.
    void beginEvidence()
    {
        button("Add evidence").menu()->actions().constFirst()->trigger();
        settle();
    }
    void addEvidence(const char *text)
    {
        beginEvidence();
        type(panel, text);
        press(panel, Qt::Key_Return);
    }
    [[nodiscard]] QStringList evidenceShown()
    {
        QStringList lines;
        for (int row = 0; row < evidence().count(); ++row)
            lines.append(evidence().item(row)->text());
        return lines;
    }

    QTemporaryDir folder;
    PageStand stand;
    NotesPanel panel{stand.context};
};

/// Takes what would be opened in other programs.
class OpenedUrls : public QObject {
    Q_OBJECT

public:
    OpenedUrls()
    {
        for (const char *scheme : {"http", "https", "file"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "take");
    }
    ~OpenedUrls() override
    {
        for (const char *scheme : {"http", "https", "file"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
    OpenedUrls(const OpenedUrls &) = delete;
    OpenedUrls &operator=(const OpenedUrls &) = delete;

    std::vector<QUrl> urls;

public slots:
    void take(const QUrl &url) { urls.push_back(url); }
};

}  // namespace

TEST_F(NotesPanelTest, StoresTheNoteWhileTyping)
{
    click(note());
    type(panel, "a");
    EXPECT_EQ(stand.entry("1.1").note, QStringLiteral("a"));
    type(panel, "b c");
    EXPECT_EQ(stand.entry("1.1").note, QStringLiteral("ab c"));
    press(panel, Qt::Key_Return);
    type(panel, "d");
    EXPECT_EQ(stand.entry("1.1").note, QStringLiteral("ab c\nd"));
    EXPECT_EQ(stand.document.undoStack().count(), 1);
    stand.document.undoStack().undo();
    EXPECT_EQ(note().toPlainText(), QString());
    stand.document.undoStack().redo();
    EXPECT_EQ(note().toPlainText(), QStringLiteral("ab c\nd"));
}

TEST_F(NotesPanelTest, KeepsTheCursorWhereThePersonTypes)
{
    click(note());
    type(panel, "ad");
    press(panel, Qt::Key_Left);
    type(panel, "bc");
    EXPECT_EQ(stand.entry("1.1").note, QStringLiteral("abcd"));
}

TEST_F(NotesPanelTest, KeepsToTheLetterWhatIsNotEdited)
{
    const QString before = QStringLiteral("a\u00A0b\r\nc\u2028d");
    stand.document.setNote(framework("1.1"), before);
    click(note());
    note().moveCursor(QTextCursor::End);
    stand.document.setRating(framework("1.1"), level(3));  // any change of the document
    type(panel, "e");
    EXPECT_EQ(stand.entry("1.1").note, before + QLatin1Char('e'));
    EXPECT_EQ(note().textCursor().position(), 8) << "a, blank, b, end, c, end, d, e";
}

/// An edit of one line leaves the others as they are, blanks and empty ones too.
TEST_F(NotesPanelTest, TouchesTheEditedLineOfEvidenceAlone)
{
    stand.document.setEvidence(framework("1.1"), {QStringLiteral(" a "), QString(), QStringLiteral("b\u00A0")});
    evidence().setFocus();
    evidence().setCurrentRow(0);
    press(panel, Qt::Key_F2);
    press(panel, Qt::Key_End);
    type(panel, "x ");
    press(panel, Qt::Key_Return);
    EXPECT_EQ(stand.entry("1.1").evidence, QStringList({QStringLiteral("a x"), QString(), QStringLiteral("b\u00A0")}));
    addEvidence("c");
    EXPECT_EQ(stand.entry("1.1").evidence,
              QStringList({QStringLiteral("a x"), QString(), QStringLiteral("b\u00A0"), QStringLiteral("c")}));
}

TEST_F(NotesPanelTest, EndsTheStepWhenTheFocusLeaves)
{
    click(note());
    type(panel, "a");
    evidence().setFocus();
    note().setFocus();
    type(panel, "b");
    EXPECT_EQ(stand.document.undoStack().count(), 2);
}

TEST_F(NotesPanelTest, SurvivesAChangeOfFrameworkInTheMiddleOfTyping)
{
    click(note());
    type(panel, "one");
    stand.goTo("1.2");
    EXPECT_EQ(note().toPlainText(), QString());
    type(panel, "two");
    EXPECT_EQ(stand.entry("1.1").note, QStringLiteral("one"));
    EXPECT_EQ(stand.entry("1.2").note, QStringLiteral("two"));
    stand.goTo("1.1");
    EXPECT_EQ(note().toPlainText(), QStringLiteral("one"));
    EXPECT_EQ(stand.document.undoStack().count(), 2);
    type(panel, " more");
    EXPECT_EQ(stand.entry("1.1").note, QStringLiteral("one more"));
    EXPECT_EQ(stand.entry("1.2").note, QStringLiteral("two"));
}

TEST_F(NotesPanelTest, IsOffWithoutAFramework)
{
    stand.state.goTo(OverviewLocation{});
    EXPECT_FALSE(panel.isEnabled());
    EXPECT_EQ(note().toPlainText(), QString());
    stand.goTo("6.3");
    EXPECT_TRUE(panel.isEnabled()) << "a note may be written on what cannot be rated";
}

TEST_F(NotesPanelTest, AddsLinesOfEvidence)
{
    addEvidence("rules v2");
    addEvidence("b");
    EXPECT_EQ(stand.entry("1.1").evidence, QStringList({QStringLiteral("rules v2"), QStringLiteral("b")}));
    EXPECT_EQ(evidenceShown(), stand.entry("1.1").evidence);
    EXPECT_EQ(stand.document.undoStack().count(), 2);
    stand.document.undoStack().undo();
    EXPECT_EQ(evidenceShown(), QStringList{QStringLiteral("rules v2")});
}

TEST_F(NotesPanelTest, DropsALineLeftEmpty)
{
    addEvidence("a");
    addEvidence("");
    settle();
    EXPECT_EQ(stand.entry("1.1").evidence, QStringList{QStringLiteral("a")});
    EXPECT_EQ(stand.document.undoStack().count(), 1);
}

TEST_F(NotesPanelTest, ChangesALineInItsPlace)
{
    addEvidence("a");
    addEvidence("b");
    evidence().setCurrentRow(0);
    evidence().setFocus();
    press(panel, Qt::Key_F2);
    type(panel, "c");
    press(panel, Qt::Key_Return);
    EXPECT_EQ(stand.entry("1.1").evidence, QStringList({QStringLiteral("c"), QStringLiteral("b")}));
}

TEST_F(NotesPanelTest, RemovesTheChosenLine)
{
    EXPECT_FALSE(button("Remove the chosen evidence").isEnabled());
    addEvidence("a");
    addEvidence("b");
    evidence().setCurrentRow(0);
    click(button("Remove the chosen evidence"));
    EXPECT_EQ(stand.entry("1.1").evidence, QStringList{QStringLiteral("b")});
    stand.document.undoStack().undo();
    EXPECT_EQ(evidenceShown(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

/// More than anybody reads are bounded on the screen, never in the assessment.
TEST_F(NotesPanelTest, KeepsTheLinesThatItDoesNotShow)
{
    const auto &more = *panel.findChild<QLabel *>(QStringLiteral("moreEvidence"));
    QStringList lines;
    for (int i = 0; i < 100'000; ++i)
        lines.append(QStringLiteral("line %1").arg(i));
    stand.document.setEvidence(framework("1.1"), lines.first(500));
    EXPECT_EQ(evidence().count(), 500);
    EXPECT_FALSE(more.isVisible());
    stand.document.setEvidence(framework("1.1"), lines);
    EXPECT_EQ(evidence().count(), 500);
    EXPECT_TRUE(more.isVisible());
    EXPECT_TRUE(more.text().startsWith(QStringLiteral("99500 more"))) << more.text().toStdString();
    evidence().setCurrentRow(1);
    click(button("Remove the chosen evidence"));
    lines.removeAt(1);
    EXPECT_EQ(stand.entry("1.1").evidence, lines);
    addEvidence("new");
    lines.insert(499, QStringLiteral("new"));
    EXPECT_EQ(stand.entry("1.1").evidence, lines) << "behind the last one that is shown";
    stand.goTo("1.2");
    EXPECT_FALSE(more.isVisible());
    stand.goTo("1.1");
    EXPECT_EQ(evidenceShown(), lines.first(500));
    EXPECT_EQ(stand.entry("1.1").evidence, lines);
}

TEST_F(NotesPanelTest, HandsAnOpenEditorToTheFrameworkThatIsLeft)
{
    beginEvidence();
    type(panel, "rules");
    stand.goTo("1.2");
    settle();
    EXPECT_EQ(stand.entry("1.1").evidence, QStringList{QStringLiteral("rules")});
    EXPECT_TRUE(stand.entry("1.2").evidence.isEmpty());
    EXPECT_TRUE(evidenceShown().isEmpty());
}

/// Something else changes while a line is being typed: the line is not lost.
TEST_F(NotesPanelTest, KeepsAnOpenEditorThroughAnotherEdit)
{
    beginEvidence();
    type(panel, "rules");
    stand.document.setRating(framework("1.1"), level(3));
    settle();
    if (panel.findChild<QLineEdit *>())
        press(panel, Qt::Key_Return);
    EXPECT_EQ(stand.entry("1.1").evidence, QStringList{QStringLiteral("rules")});
}

TEST_F(NotesPanelTest, OpensOnlyWhatCanBeOpened)
{
    stand.document.setEvidence(framework("1.1"),
                               {QStringLiteral("a meeting"), QStringLiteral("https://example.com/a"),
                                QStringLiteral("/not/there.pdf"), QStringLiteral("javascript:alert(1)"),
                                QStringLiteral("beside.pdf"), QStringLiteral("/usr/share/applications/x.desktop"),
                                QStringLiteral("\\\\host\\share\\a.pdf")});
    const std::vector<bool> canOpen{false, true, true, false, false, false, false};
    for (int row = 0; row < 7; ++row) {
        evidence().setCurrentRow(row);
        EXPECT_EQ(button("Open the chosen evidence").isEnabled(), canOpen[static_cast<std::size_t>(row)]) << row;
        EXPECT_TRUE(button("Remove the chosen evidence").isEnabled()) << row;
        EXPECT_EQ(button("Open the chosen evidence").toolTip().isEmpty(), canOpen[static_cast<std::size_t>(row)])
            << "says why not";
    }
    stand.document.markSaved({folder.filePath(QStringLiteral("a.psirt")), {}});
    evidence().setCurrentRow(4);
    EXPECT_TRUE(button("Open the chosen evidence").isEnabled()) << "relative to the assessment, now that it has a folder";
}

TEST_F(NotesPanelTest, ShowsTheWholeTargetBeforeItOpensIt)
{
    const OpenedUrls opened;
    const QString target = QStringLiteral("https://example.com/") + QString(300, QLatin1Char('x')) + QStringLiteral("/end");
    stand.document.setEvidence(framework("1.1"), {target});
    evidence().setCurrentRow(0);
    {
        const ModalAnswers answers({[&target](QDialog &dialog) {
            EXPECT_EQ(static_cast<QMessageBox &>(dialog).informativeText().remove(QChar(0x200B)), target);
            clicking(QMessageBox::Cancel)(dialog);
        }});
        click(button("Open the chosen evidence"));
    }
    EXPECT_TRUE(opened.urls.empty());
    {
        const ModalAnswers answers({clicking("Open")});
        click(button("Open the chosen evidence"));
    }
    EXPECT_EQ(opened.urls, std::vector{QUrl(target)});
}

TEST_F(NotesPanelTest, OpensAFileThatIsWhatItsNameSays)
{
    const OpenedUrls opened;
    for (const char *name : {"real.pdf", "run.sh"}) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    ASSERT_TRUE(QFile::link(folder.filePath(QStringLiteral("run.sh")), folder.filePath(QStringLiteral("link.pdf"))));
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("folder.pdf")));
    stand.document.markSaved({folder.filePath(QStringLiteral("a.psirt")), {}});
    stand.document.setEvidence(framework("1.1"), {QStringLiteral("real.pdf"), QStringLiteral("link.pdf"),
                                                  QStringLiteral("folder.pdf"), QStringLiteral("gone.pdf")});
    for (int row = 0; row < 4; ++row) {
        evidence().setCurrentRow(row);
        std::deque<ModalAnswers::Answer> all{clicking("Open")};
        if (row > 0)
            all.push_back(clicking(QMessageBox::Ok));
        const ModalAnswers answers(std::move(all));
        click(button("Open the chosen evidence"));
    }
    const QString real = QFileInfo(folder.filePath(QStringLiteral("real.pdf"))).canonicalFilePath();
    EXPECT_EQ(opened.urls, std::vector{QUrl::fromLocalFile(real)});
}

TEST_F(NotesPanelTest, KeepsAPickedFileRelativeToTheAssessment)
{
    QFile file(folder.filePath(QStringLiteral("x.pdf")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    stand.document.markSaved({folder.filePath(QStringLiteral("a.psirt")), {}});
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const ModalAnswers answers({choosingFile(file.fileName())});
    button("Add evidence").menu()->actions().at(1)->trigger();
    EXPECT_EQ(stand.entry("1.1").evidence, QStringList{QStringLiteral("x.pdf")});
}

TEST_F(NotesPanelTest, ShowsForeignMarkupToTheLetter)
{
    const QString line = QStringLiteral("<img src='file:///x.png'>");
    stand.document.setEvidence(framework("1.1"), {line});
    EXPECT_EQ(evidence().item(0)->toolTip(), QStringLiteral("<p>&lt;img src='file:///x.png'&gt;</p>"));
}

TEST_F(NotesPanelTest, AsksWhatChangedOnlyWhereALevelDid)
{
    EXPECT_FALSE(reason().isVisible());
    stand.document.setPrevious(startedAssessment().properties().previous);
    EXPECT_FALSE(reason().isVisible()) << "not rated yet";
    stand.document.setRating(framework("1.1"), level(2));
    EXPECT_FALSE(reason().isVisible()) << "unchanged";
    stand.document.setRating(framework("1.1"), level(3));
    EXPECT_TRUE(reason().isVisible());
    EXPECT_LT(reason().mapTo(&panel, QPoint()).y(), note().mapTo(&panel, QPoint()).y()) << "above the note";
    stand.goTo("1.2");
    EXPECT_FALSE(reason().isVisible());
    stand.document.setChangeReason(framework("1.2"), QStringLiteral("kept"));
    EXPECT_TRUE(reason().isVisible()) << "a reason that is there is shown in any case";
    EXPECT_EQ(reason().toPlainText(), QStringLiteral("kept"));
    stand.state.goTo(OverviewLocation{});
    EXPECT_FALSE(reason().isVisible());
}

/// A blind assessment: that the level differs is told once it is rated, not before.
TEST_F(NotesPanelTest, AsksNothingThatIsHidden)
{
    stand.document.setPrevious(startedAssessment(CarryOver::Levels::Hidden).properties().previous);
    stand.document.tryLevel(framework("1.1"), level(3));
    EXPECT_FALSE(reason().isVisible());
    stand.document.applyWhatIf();
    EXPECT_TRUE(reason().isVisible());
}

TEST_F(NotesPanelTest, StoresTheReasonWhileTyping)
{
    stand.document.setPrevious(startedAssessment().properties().previous);
    stand.document.setRating(framework("1.1"), level(3));
    const int steps = stand.document.undoStack().count();
    click(reason());
    type(panel, "rules");
    EXPECT_EQ(stand.entry("1.1").changeReason, QStringLiteral("rules"));
    EXPECT_EQ(stand.document.undoStack().count(), steps + 1);
    note().setFocus();
    type(panel, "n");
    reason().setFocus();
    type(panel, "x");
    EXPECT_EQ(stand.document.undoStack().count(), steps + 3) << "leaving the field ends a step";
    EXPECT_EQ(stand.entry("1.1").note, QStringLiteral("n"));
    stand.document.undoStack().undo();
    EXPECT_EQ(reason().toPlainText(), QStringLiteral("rules"));
}

/// The last letter of a reason is deleted where the level no longer differs: the field stays until it is left.
TEST_F(NotesPanelTest, KeepsTheFieldWhileSomebodyWritesInIt)
{
    stand.document.setPrevious(startedAssessment().properties().previous);
    stand.document.setRating(framework("1.1"), level(2));
    stand.document.setChangeReason(framework("1.1"), QStringLiteral("a"));
    click(reason());
    press(panel, Qt::Key_End, Qt::ControlModifier);
    press(panel, Qt::Key_Backspace);
    EXPECT_EQ(stand.entry("1.1").changeReason, QString());
    EXPECT_TRUE(reason().isVisible());
    type(panel, "b");
    EXPECT_EQ(stand.entry("1.1").changeReason, QStringLiteral("b"));
    press(panel, Qt::Key_Backspace);
    stand.goTo("1.2");
    EXPECT_FALSE(reason().isVisible()) << "1.2 has nothing to ask";
    type(panel, "c");
    EXPECT_EQ(stand.entry("1.2").changeReason, QString());
}

}  // namespace psirt::test

#include "notespanel_test.moc"
