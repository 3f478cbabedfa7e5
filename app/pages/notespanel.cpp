// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/notespanel.h"

#include "app/document/prompts.h"
#include "app/messages/terms.h"
#include "app/pages/evidencelist.h"
#include "app/pages/evidenceopening.h"
#include "app/theme/colors.h"
#include "app/widgets/fields.h"
#include "app/widgets/foundmarks.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "core/assessment/evidencelink.h"
#include "core/sheet/search.h"

#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace psirt::pages {

namespace {

constexpr int fewestEvidenceLines = 4;
constexpr int charactersOfHalves = 60;  // from this width on, the evidence stands beside the note
/// Each is laid out at once. Nobody reads more, and a hostile file may hold any number.
constexpr qsizetype mostEvidenceLines = 500;
/// What the assessment holds of a line; not valid while it holds none.
constexpr int storedLineRole = Qt::UserRole;

}  // namespace

NotesPanel::NotesPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_scroll(new ScrollArea(nullptr, QPalette::NoRole)),
      m_reasonLabel(makePlainLabel(tr("&What changed since last time"))), m_reason(new GrowingEdit(2, 6)),
      m_note(new GrowingEdit(5, 16)), m_reasonMarks(new FoundMarks(*m_reason)), m_noteMarks(new FoundMarks(*m_note)),
      m_evidence(new EvidenceList), m_moreEvidence(makeMutedLabel({}, context.options.type.small)),
      m_notTaken(makeMutedLabel({}, context.options.type.small))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    auto *content = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_halves->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    m_halves->setSpacing(2 * gridUnit);
    auto *texts = new QVBoxLayout;
    m_halves->addLayout(texts);
    auto *column = new QVBoxLayout;
    m_halves->addLayout(column, 1);
    m_scroll->setWidget(content);
    addReason(*texts);
    auto *noteLabel = makePlainLabel(tr("&Note"));
    noteLabel->setBuddy(m_note);
    texts->addWidget(noteLabel);
    m_note->setFont(context.options.type.body);
    m_note->setPlaceholderText(tr("Why this level? What is done, and what is missing?"));
    m_note->setAccessibleName(Words()[Term::Note]);
    m_note->setObjectName(QStringLiteral("note"));
    texts->addWidget(m_note);
    texts->addStretch();

    auto *evidenceLabel = makePlainLabel(tr("Evi&dence: text, file or link, one a line"));
    evidenceLabel->setBuddy(m_evidence);
    evidenceLabel->setWordWrap(true);
    column->addWidget(evidenceLabel);
    m_evidence->setFont(context.options.type.body);
    m_evidence->setAccessibleName(Words()[Term::Evidence]);
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->setWordWrap(true);
    m_evidence->setSpacing(2);
    m_evidence->setTextElideMode(Qt::ElideMiddle);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_evidence->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_evidence->installEventFilter(this);
    m_evidence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);  // a low panel has a low list
    m_evidence->setMinimumHeight(QFontMetrics(context.options.type.body).lineSpacing() * fewestEvidenceLines);
    column->addWidget(m_evidence, 1);
    m_moreEvidence->setObjectName(QStringLiteral("moreEvidence"));
    column->addWidget(m_moreEvidence);
    m_notTaken->setObjectName(QStringLiteral("notTaken"));
    m_notTaken->hide();
    column->addWidget(m_notTaken);
    column->addWidget(buttonRow());

    connect(m_reason, &GrowingEdit::textEdited, this, &NotesPanel::storeReason);
    connect(m_reason, &GrowingEdit::left, &context.document, &Document::endMerging);
    connect(m_note, &GrowingEdit::textEdited, this, &NotesPanel::storeNote);
    connect(m_note, &GrowingEdit::left, &context.document, &Document::endMerging);
    connect(m_evidence, &QListWidget::itemChanged, this, &NotesPanel::storeEvidence);
    connect(m_evidence, &EvidenceList::given, this, &NotesPanel::takeGiven);
    connect(m_evidence, &QListWidget::currentRowChanged, this, &NotesPanel::updateButtons);
    connect(&context.state, &ViewState::locationChanged, this, &NotesPanel::followLocation);
    connect(&context.state, &ViewState::searchTextChanged, this, &NotesPanel::followSearch);
    connect(&context.document, &Document::changed, this, &NotesPanel::refresh);
    connect(&context.document, &Document::fileChanged, this, &NotesPanel::updateButtons);
    followLocation();
}

/// The evidence is beside the note in a wide panel, which is a low one.
void NotesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= m_context.options.type.fullWidthCharacters(charactersOfHalves);
    m_halves->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setStretch(0, isWide ? 1 : 0);
}

void NotesPanel::addReason(QBoxLayout &column)
{
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->setWordWrap(true);
    column.addWidget(m_reasonLabel);
    m_reason->setFont(m_context.options.type.body);
    m_reason->setPlaceholderText(tr("Why is the level not that of last time?"));
    m_reason->setAccessibleName(tr("What changed since last time"));
    m_reason->setObjectName(QStringLiteral("changeReason"));
    column.addWidget(m_reason);
}

QWidget *NotesPanel::buttonRow()
{
    auto *row = new QWidget;
    auto *layout = makeRow(gridUnit / 2, row);
    auto *add = new QPushButton(tr("Add"));
    auto *menu = new QMenu(add);
    menu->addAction(tr("Text or Link"), this, &NotesPanel::beginLine);
    menu->addAction(tr("File…"), this, &NotesPanel::addFile);
    QAction *paste = menu->addAction(tr("What Was Copied"), m_evidence, &EvidenceList::paste);
    connect(menu, &QMenu::aboutToShow, paste, [paste] { paste->setEnabled(EvidenceList::canPaste()); });
    add->setMenu(menu);
    add->setAccessibleName(tr("Add evidence"));
    m_openButton = new QPushButton(Words()[Term::OpenFile]);
    m_openButton->setAccessibleName(tr("Open the chosen evidence"));
    m_removeButton = new QPushButton(Words()[Term::Remove]);
    m_removeButton->setAccessibleName(tr("Remove the chosen evidence"));
    connect(m_openButton, &QPushButton::clicked, this, &NotesPanel::openCurrent);
    connect(m_removeButton, &QPushButton::clicked, this, &NotesPanel::removeCurrent);
    for (QPushButton *button : {add, m_openButton, m_removeButton})
        layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

void NotesPanel::focusNote()
{
    m_note->moveCursor(QTextCursor::End);
    m_note->setFocus();
    m_scroll->ensureWidgetVisible(m_note);
}

void NotesPanel::commitPending()
{
    if (!m_evidence->indexWidget(m_evidence->currentIndex()))
        return;
    const int row = m_evidence->currentRow();
    m_evidence->setCurrentItem(nullptr);  // an editor that is open hands over its text
    m_evidence->setCurrentRow(row);
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    // With an editor open the focus is there, and its keys are its own.
    if (watched == m_evidence && event->type() == QEvent::KeyPress && m_evidence->hasFocus()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete && m_evidence->currentItem()) {
            removeCurrent();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_evidence->currentItem()) {
            m_evidence->editItem(m_evidence->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotesPanel::followLocation()
{
    m_evidence->setCurrentItem(nullptr);  // an editor that is still open hands over its text to the framework left
    const FrameworkId *id = m_context.state.framework();
    m_shown = id ? std::optional(*id) : std::nullopt;
    {
        const QSignalBlocker blocker(m_evidence);
        m_evidence->clear();
        m_shownEvidence.clear();
        m_hiddenEvidence.clear();
        m_moreEvidence->hide();
        m_notTaken->hide();
    }
    setEnabled(m_shown.has_value());
    refresh();
    followSearch();
}

void NotesPanel::followSearch()
{
    m_reasonMarks->setSearch(m_context.state.searchText());
    m_noteMarks->setSearch(m_context.state.searchText());
    markEvidence();
}

void NotesPanel::markEvidence()
{
    const QSignalBlocker blocker(m_evidence);
    const QString &search = m_context.state.searchText();
    const QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_evidence->count(); ++row) {
        QListWidgetItem *item = m_evidence->item(row);
        const bool isFound = holdsText(item->text(), search);
        QFont font = m_context.options.type.body;
        font.setUnderline(isFound);
        item->setFont(font);
        item->setBackground(isFound ? QBrush(Colors::of(palette()).band) : QBrush());
        if (isFound && !first)
            first = item;
    }
    if (first && !m_evidence->currentItem())
        m_evidence->scrollToItem(first);
}

void NotesPanel::refresh()
{
    const Entry entry = m_shown ? m_context.document.assessment().entry(*m_shown) : Entry();
    refreshReason(entry);
    m_note->setText(entry.note);
    if (entry.evidence == m_shownEvidence && entry.evidence.size() <= m_evidence->count() + m_hiddenEvidence.size()) {
        updateButtons();  // nothing new: a line that is being typed stays open
        return;
    }
    m_shownEvidence = entry.evidence;
    const QSignalBlocker blocker(m_evidence);
    const int current = m_evidence->currentRow();
    m_evidence->clear();
    m_hiddenEvidence = entry.evidence.mid(mostEvidenceLines);
    for (const QString &line : entry.evidence.first(std::min(entry.evidence.size(), mostEvidenceLines)))
        addLine(line, m_evidence->count());
    m_notTaken->hide();
    m_moreEvidence->setText(tr("%n more line(s) are kept as they are, and not shown here. Reports and exports have them.",
                               nullptr, static_cast<int>(m_hiddenEvidence.size())));
    m_moreEvidence->setVisible(!m_hiddenEvidence.isEmpty());
    m_evidence->setCurrentRow(std::min(current, m_evidence->count() - 1));
    markEvidence();
    updateButtons();
}

/// Stays while somebody writes in it, else it would go with the last letter that is deleted.
void NotesPanel::refreshReason(const Entry &entry)
{
    const auto &since = m_context.document.sincePrevious();
    const FrameworkChange *change = since && m_shown ? since->comparison.framework(*m_shown) : nullptr;
    const bool isAsked = (change && change->difference() != 0) || !entry.changeReason.isEmpty();
    const bool isShown = m_shown && (isAsked || (m_reason->hasFocus() && m_asked == m_shown));
    m_asked = isShown ? m_shown : std::nullopt;
    m_reasonLabel->setVisible(isShown);
    m_reason->setVisible(isShown);
    m_reason->setText(entry.changeReason);
}

void NotesPanel::storeReason()
{
    if (m_shown)
        m_context.document.setChangeReason(*m_shown, m_reason->text());
}

void NotesPanel::storeNote()
{
    if (m_shown)
        m_context.document.setNote(*m_shown, m_note->text());
}

void NotesPanel::storeEvidence(QListWidgetItem *edited)
{
    const QSignalBlocker blocker(m_evidence);
    m_notTaken->hide();
    if (edited) {
        const QStringList all = linesOfEvidence(edited->text());  // several where they were pasted into the editor
        const QString line = all.value(0);
        edited->setText(line);
        edited->setData(storedLineRole, line.isEmpty() ? QVariant() : QVariant(line));
        edited->setToolTip(plainTip(line));
        int row = m_evidence->row(edited);
        for (const QString &further : all.mid(1))
            addLine(further, ++row);
    }
    QStringList lines;
    for (int row = 0; row < m_evidence->count(); ++row) {
        const QVariant line = m_evidence->item(row)->data(storedLineRole);
        if (line.isValid())
            lines.append(line.toString());
    }
    lines += m_hiddenEvidence;
    m_shownEvidence = lines;  // so that the list is not refilled while it is still closing its editor
    if (m_shown)
        m_context.document.setEvidence(*m_shown, lines);
    markEvidence();
    updateButtons();
}

QListWidgetItem *NotesPanel::addLine(const QString &text, int row)
{
    const QSignalBlocker blocker(m_evidence);
    auto *item = new QListWidgetItem(text);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setToolTip(plainTip(text));
    item->setData(storedLineRole, text);
    m_evidence->insertItem(row, item);
    return item;
}

void NotesPanel::beginLine()
{
    const QSignalBlocker blocker(m_evidence);
    QListWidgetItem *item = addLine({}, m_evidence->count());
    item->setData(storedLineRole, QVariant());
    m_evidence->setCurrentItem(item);
    m_evidence->editItem(item);
}

void NotesPanel::addFile()
{
    const QString folder = folderOf(m_context.document.path());
    const QString path = QFileDialog::getOpenFileName(this, tr("Add a File as Evidence"), folder);
    if (path.isEmpty())
        return;
    addLine(evidenceLineFor(path, folder), m_evidence->count());
    storeEvidence(nullptr);
}

void NotesPanel::takeGiven(const QMimeData &data)
{
    commitPending();
    const GivenEvidence given = GivenEvidence::of(data, folderOf(m_context.document.path()));
    if (!m_shown || given.lines.isEmpty())
        return;
    for (const QString &line : given.lines)
        addLine(line, m_evidence->count());
    storeEvidence(nullptr);
    m_evidence->setCurrentRow(m_evidence->count() - 1);
    QStringList sentences;
    if (given.linesLeftOut > 0)
        sentences.append(tr("Only the first %1 lines were taken, %n were left out.", nullptr,
                            static_cast<int>(std::min<qsizetype>(given.linesLeftOut, std::numeric_limits<int>::max())))
                             .arg(given.lines.size()));
    if (given.linesCut > 0)
        sentences.append(
            tr("Of %n line(s) only the first %1 characters were taken.", nullptr, static_cast<int>(given.linesCut))
                .arg(GivenEvidence::longestLine));
    m_notTaken->setText(sentences.join(QLatin1Char('\n')));
    m_notTaken->setVisible(!sentences.isEmpty());
}

void NotesPanel::openCurrent()
{
    if (const QListWidgetItem *item = m_evidence->currentItem())
        openEvidence(EvidenceLink::of(item->text(), folderOf(m_context.document.path())), *this);
}

void NotesPanel::removeCurrent()
{
    const QSignalBlocker blocker(m_evidence);
    delete m_evidence->currentItem();
    storeEvidence(nullptr);
}

void NotesPanel::updateButtons()
{
    const QListWidgetItem *item = m_evidence->currentItem();
    const QString folder = folderOf(m_context.document.path());
    const EvidenceLink link = item ? EvidenceLink::of(item->text(), folder) : EvidenceLink();
    m_removeButton->setEnabled(item != nullptr);
    m_openButton->setEnabled(link.canOpen());
    m_openButton->setToolTip(plainTip(item ? whyNotOpened(link) : QString()));
    m_openButton->setAccessibleDescription(m_openButton->toolTip());
}

}  // namespace psirt::pages
