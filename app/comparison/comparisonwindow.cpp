// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonwindow.h"

#include "app/comparison/comparisonhead.h"
#include "app/comparison/comparisonpage.h"
#include "app/document/document.h"
#include "app/document/prompts.h"
#include "app/drawings/chartpicture.h"
#include "app/messages/changewords.h"
#include "app/messages/errormessage.h"
#include "app/messages/terms.h"
#include "app/widgets/composition.h"
#include "app/widgets/layouts.h"
#include "app/widgets/messagebar.h"

#include <QEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace psirt::comparison {

namespace {

bool looksTheSame(const ViewOptions &left, const ViewOptions &right)
{
    return left.type.zoom == right.type.zoom && left.type.body == right.type.body && left.language == right.language &&
           left.showsEnglish == right.showsEnglish;
}

/// What a person should know of the pair before they read its figures, a sentence each.
QStringList noticeLines(const ComparisonPair &pair)
{
    QStringList lines;
    for (const PairNotice notice : pair.notices())
        lines.append(sentenceOf(notice, pair.baseline().assessment.properties(), pair.current().assessment.properties()));
    return lines;
}

/// What both files hold that does not count, a line each, with the file's name; not too many.
QStringList issueLines(const ComparisonPair &pair)
{
    QStringList lines;
    constexpr std::size_t most = 3;
    for (const ComparisonRole role : {ComparisonRole::Baseline, ComparisonRole::Current}) {
        const ComparisonSide &side = pair.side(role);
        if (side.issues.empty())
            continue;
        QStringList parts;
        for (std::size_t i = 0; i < side.issues.size() && i < most; ++i)
            parts.append(describe(side.issues[i]).what);
        if (side.issues.size() > most)
            parts.append(QStringLiteral("…"));
        lines.append(ComparisonWindow::tr("“%1” holds %n thing(s) that do not count: %2", nullptr,
                                          static_cast<int>(side.issues.size()))
                         .arg(nameOf(side), parts.join(ComparisonWindow::tr("; ", "between things that do not count"))));
    }
    return lines;
}

}  // namespace

ComparisonWindow::ComparisonWindow(std::unique_ptr<ComparisonPair> pair, const SheetCatalogue &catalogue,
                                   const ViewOptions &options, QWidget *parent)
    : QMainWindow(parent), m_pair(std::move(pair)), m_catalogue(catalogue), m_options(options), m_column(makeColumn(0))
{
    setObjectName(QStringLiteral("comparisonWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *central = new QWidget;
    central->setLayout(m_column);
    setCentralWidget(central);
    constexpr int firstWidth = 1440;
    constexpr int firstHeight = 860;
    constexpr int frame = 60;  // room for the title bar and a panel of the desktop
    resize(QSize(firstWidth, firstHeight).boundedTo(screen()->availableSize() - QSize(0, frame)));
    m_view.filter.onlyChanged = m_pair->comparison().hasChanges();
    rebuild();
    connect(m_pair.get(), &ComparisonPair::sidesChanged, this, &ComparisonWindow::adoptSides);
    connect(m_pair.get(), &ComparisonPair::contentChanged, this, [this] {
        refreshActions();
        if (m_pair->notices() != m_notices)
            showMessages();
    });
}

/// The page first: it looks at the pair.
ComparisonWindow::~ComparisonWindow()
{
    delete m_page;
}

void ComparisonWindow::setOptions(const ViewOptions &options)
{
    if (looksTheSame(options, m_options))
        return;
    m_options = options;
    rebuild();
}

void ComparisonWindow::rebuild()
{
    delete m_messages;
    delete m_page;
    addMenus();
    m_messages = new MessageBar;
    m_messages->setFont(m_options.type.body);
    m_page = new ComparisonPage(*m_pair, m_view, m_options);
    m_column->addWidget(m_messages);
    m_column->addWidget(m_page, 1);
    connect(m_page, &ComparisonPage::chooseRequested, this, &ComparisonWindow::choose);
    connect(m_page, &ComparisonPage::swapRequested, this, &ComparisonWindow::swap);
    connect(m_page, &ComparisonPage::chartSaveRequested, this, &ComparisonWindow::chartSaveRequested);
    connect(m_page, &ComparisonPage::frameworkRequested, this, [this](const FrameworkId &id) {
        if (m_pair->editableDocument())
            emit frameworkActivated(id);
    });
    connect(m_page, &ComparisonPage::marksActivated, this, &ComparisonWindow::marksActivated);
    showMessages();
    refreshActions();
    setWindowTitle(Words()[Term::ComparisonOf].arg(nameOf(m_pair->baseline()), nameOf(m_pair->current())));
}

void ComparisonWindow::addMenus()
{
    setMenuBar(new QMenuBar);  // deletes the one before
    addComparisonMenu();
    addEditMenu();
}

/// What an input method is composing is part of the reason before any of them is carried out.
QAction *ComparisonWindow::addCommand(QMenu &menu, const QString &text, const QKeySequence &key,
                                      const std::function<void()> &command)
{
    QAction *action = menu.addAction(text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [command] {
        commitComposition();
        command();
    });
    return action;
}

void ComparisonWindow::addComparisonMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Comparison"));
    addCommand(menu, tr("Choose &Previous Assessment…"), QKeySequence(Qt::CTRL | Qt::Key_O),
               [this] { choose(ComparisonRole::Baseline); });
    addCommand(menu, tr("Choose &Current Assessment…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
               [this] { choose(ComparisonRole::Current); });
    addCommand(menu, tr("&Swap"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] { swap(); });
    menu.addSeparator();
    m_remember = addCommand(menu, tr("&Remember as Previous Assessment"), {}, [this] { remember(); });
    menu.addSeparator();
    addCommand(menu, tr("&Export Report…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { emit reportRequested(); });
    addCommand(menu, tr("Pri&nt…"), QKeySequence::Print, [this] { emit printRequested(); });
    menu.addSeparator();
    addCommand(menu, tr("C&lose"), {}, [this] {
        close();
    })->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::Key_Escape)});
}

void ComparisonWindow::addEditMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Edit"));
    m_undo = addCommand(menu, tr("&Undo"), QKeySequence::Undo, [this] {
        if (Document *document = m_pair->document())
            document->undoStack().undo();
    });
    m_redo = addCommand(menu, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] {
        if (Document *document = m_pair->document())
            document->undoStack().redo();
    });
    menu.addSeparator();
    addCommand(menu, tr("&Find in the Table"), QKeySequence::Find, [this] { m_page->focusText(); });
    disconnect(m_undoConnection);
    if (Document *document = m_pair->document())
        m_undoConnection =
            connect(&document->undoStack(), &QUndoStack::indexChanged, this, &ComparisonWindow::refreshActions);
}

void ComparisonWindow::refreshActions()
{
    m_remember->setEnabled(m_pair->canRemember());
    Document *document = m_pair->document();
    m_undo->setEnabled(document && document->undoStack().canUndo());
    m_redo->setEnabled(document && document->undoStack().canRedo());
}

/// Other assessments are looked at afresh.
void ComparisonWindow::adoptSides()
{
    m_hasFoundBaseline = false;
    setWindowTitle(Words()[Term::ComparisonOf].arg(nameOf(m_pair->baseline()), nameOf(m_pair->current())));
    showMessages();
    refreshActions();
}

void ComparisonWindow::choose(ComparisonRole role)
{
    const bool isBaseline = role == ComparisonRole::Baseline;
    const QString title = isBaseline ? Words()[Term::ChoosePrevious] : Words()[Term::ChooseCurrent];
    const auto path = m_prompts->askForFileToOpen(startFolder(role), title);
    if (!path)
        return;
    std::optional<Result<ComparisonSide>> side = readComparisonSide(*path, m_catalogue, *m_prompts);
    if (!side)
        return;
    const Outcome outcome = *side ? m_pair->setSide(role, std::move(*side).value()) : Outcome(side->error());
    if (!outcome) {
        m_prompts->showError(outcome.error());
        return;
    }
    m_view.filter = {.onlyChanged = m_pair->comparison().hasChanges()};
    m_page->followView();
}

/// Beside what stands on that side, else beside the other.
QString ComparisonWindow::startFolder(ComparisonRole role) const
{
    const QString &own = m_pair->side(role).path;
    const QString &other = role == ComparisonRole::Baseline ? m_pair->current().path : m_pair->baseline().path;
    return folderOf(own.isEmpty() ? other : own);
}

void ComparisonWindow::swap()
{
    m_pair->swap();
}

void ComparisonWindow::remember()
{
    m_pair->remember();
    m_messages->showMessage(tr("“%1” is remembered as the previous assessment.").arg(nameOf(m_pair->baseline())));
}

void ComparisonWindow::announceFoundBaseline()
{
    m_hasFoundBaseline = true;
    showMessages();
}

void ComparisonWindow::showMessages()
{
    m_notices = m_pair->notices();
    QStringList lines = noticeLines(*m_pair);
    if (m_hasFoundBaseline)
        lines.prepend(tr("Compared with “%1”, which the open assessment names as the one before it.")
                          .arg(m_pair->baseline().fileName()));
    lines.append(issueLines(*m_pair));
    const bool isTurned = std::ranges::find(m_notices, PairNotice::BaselineIsNewer) != m_notices.end();
    if (lines.isEmpty())
        m_messages->hide();
    else if (isTurned)
        m_messages->showMessage(lines.join(QLatin1Char('\n')), Words()[Term::Swap], [this] { swap(); });
    else if (m_hasFoundBaseline)
        m_messages->showMessage(lines.join(QLatin1Char('\n')), tr("Choose Another…"),
                                [this] { choose(ComparisonRole::Baseline); });
    else
        m_messages->showMessage(lines.join(QLatin1Char('\n')));
}

void ComparisonWindow::closeEvent(QCloseEvent *event)
{
    commitComposition();
    QMainWindow::closeEvent(event);
}

void ComparisonWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page)
        QMetaObject::invokeMethod(this, &ComparisonWindow::rebuild,
                                  Qt::QueuedConnection);  // its widgets are told first
}

}  // namespace psirt::comparison
