// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/evidencelist.h"

#include "core/assessment/evidencelink.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace psirt::pages {

namespace {

bool endsEvidenceLine(QChar character)
{
    constexpr char16_t nextLine = 0x85;
    return character == u'\n' || character == u'\r' || character == u'\v' || character == u'\f' || character == nextLine ||
           character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

QString cleanLine(QStringView line)
{
    QString clean = line.toString();
    for (QChar &character : clean) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return clean.trimmed();
}

template <typename Take>
void forEachLine(QStringView text, Take take)
{
    for (qsizetype start = 0; start < text.size();) {
        const auto *end = std::find_if(text.begin() + start, text.end(), endsEvidenceLine);
        const qsizetype length = end - text.begin() - start;
        if (const QStringView line = text.mid(start, length).trimmed(); !line.isEmpty())
            take(line);
        start += length + 1;
    }
}

/// The end of a line may be long beyond all reading: it is not looked at.
void takeLine(GivenEvidence &given, QStringView line)
{
    const QString clean = cleanLine(line.left(GivenEvidence::longestLine + 1));
    if (clean.isEmpty())
        return;
    if (given.lines.size() == GivenEvidence::mostLines) {
        ++given.linesLeftOut;
        return;
    }
    if (clean.size() <= GivenEvidence::longestLine && line.size() <= GivenEvidence::longestLine) {
        given.lines.append(clean);
        return;
    }
    const bool partsAPair =
        clean.size() >= GivenEvidence::longestLine && clean[GivenEvidence::longestLine - 1].isHighSurrogate();
    given.lines.append(clean.left(GivenEvidence::longestLine - (partsAPair ? 1 : 0)).trimmed());
    ++given.linesCut;
}

QString lineOf(const QUrl &url, const QString &folder)
{
    if (!url.isLocalFile())
        return url.toString();
    return evidenceLineFor(url.toLocalFile(), folder);
}

bool canBeEvidence(const QMimeData *data)
{
    return data && (data->hasUrls() || data->hasText());
}

/// Files are copied, whatever the program that they come from proposes: a move would delete them there.
void acceptEvidence(QDropEvent &event)
{
    event.setDropAction(Qt::CopyAction);
    event.setAccepted(canBeEvidence(event.mimeData()));
}

}  // namespace

GivenEvidence GivenEvidence::of(const QString &text)
{
    GivenEvidence given;
    forEachLine(text, [&](QStringView line) { takeLine(given, line); });
    return given;
}

GivenEvidence GivenEvidence::of(const QMimeData &data, const QString &folder)
{
    const QList<QUrl> urls = data.urls();
    if (urls.isEmpty())
        return of(data.text());
    GivenEvidence given;
    for (const QUrl &url : urls)
        takeLine(given, given.lines.size() < mostLines ? lineOf(url, folder) : QStringLiteral("…"));
    return given;
}

QStringList linesOfEvidence(const QString &text)
{
    QStringList lines;
    forEachLine(text, [&](QStringView line) {
        if (const QString clean = cleanLine(line); !clean.isEmpty())
            lines.append(clean);
    });
    return lines;
}

QWidget *EvidenceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setMaxLength(std::numeric_limits<int>::max());
    return editor;
}

bool EvidenceDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *data = QApplication::clipboard()->mimeData();
        if (data && (data->hasUrls() || linesOfEvidence(data->text()).size() > 1)) {
            emit commitData(editor);
            emit closeEditor(editor);
            emit pasteRequested();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

EvidenceList::EvidenceList(QWidget *parent) : QListWidget(parent)
{
    auto *delegate = new EvidenceDelegate(this);
    setItemDelegate(delegate);
    setAcceptDrops(true);
    connect(delegate, &EvidenceDelegate::pasteRequested, this, &EvidenceList::paste);
}

bool EvidenceList::canPaste()
{
    return canBeEvidence(QApplication::clipboard()->mimeData());
}

void EvidenceList::paste()
{
    if (canPaste())
        emit given(*QApplication::clipboard()->mimeData());
}

void EvidenceList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QListWidget::keyPressEvent(event);
}

void EvidenceList::dragEnterEvent(QDragEnterEvent *event)
{
    acceptEvidence(*event);
}

void EvidenceList::dragMoveEvent(QDragMoveEvent *event)
{
    acceptEvidence(*event);
}

void EvidenceList::dropEvent(QDropEvent *event)
{
    acceptEvidence(*event);
    if (event->isAccepted())
        emit given(*event->mimeData());
}

}  // namespace psirt::pages
