// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/growingedit.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlockFormat>
#include <QtMath>

namespace psirt {

namespace {

constexpr double lineHeight = 1.35;

}  // namespace

GrowingEdit::GrowingEdit(int fewestLines, int mostLines, QWidget *parent)
    : QTextEdit(parent), m_fewestLines(fewestLines), m_mostLines(mostLines)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            emit textEdited();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingEdit::fitHeight);
    setText({});
}

void GrowingEdit::setText(const QString &text)
{
    m_isSetting = true;
    const bool undoes = isUndoRedoEnabled();
    setUndoRedoEnabled(false);
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    setUndoRedoEnabled(undoes);
    m_isSetting = false;
    fitHeight();
}

bool GrowingEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isUndoRedoEnabled()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();  // the window's undo, which covers this text too
            return false;
        }
    }
    return QTextEdit::event(event);
}

bool GrowingEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source && QTextEdit::canInsertFromMimeData(source);
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    if (source && !source->formats().isEmpty())  // Qt looks at the first of them without asking
        QTextEdit::insertFromMimeData(source);
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingEdit::fitHeight()
{
    const double line = fontMetrics().height() * lineHeight;
    const double around = 2 * document()->documentMargin() + 2 * frameWidth();
    const double wanted = document()->size().height() + 2 * frameWidth();
    setFixedHeight(qCeil(qBound(m_fewestLines * line + around, wanted, m_mostLines * line + around)));
}

}  // namespace psirt
