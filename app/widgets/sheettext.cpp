// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/sheettext.h"

#include "app/theme/fonts.h"
#include "app/widgets/plaintext.h"
#include "core/sheet/marks.h"
#include "core/sheet/search.h"
#include "core/sheet/textdifference.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <memory>

namespace psirt {

namespace {

constexpr double japaneseLeading = 1.55;  // line height by the size of the type; the same for every face
constexpr double englishLeading = 1.4;
constexpr double sizeOfRendering = 0.9;   // by that of the original
constexpr double depthOfUnderline = 0.2;  // below the base line, by the size of the type
constexpr float shareOfNew = 0.09F;       // of the colour in the background, so that marks in it stay readable
constexpr int changeBarWidth = 2;
constexpr int barDistance = 4;

/// With room for what leans out of the last line.
int heightOf(const QTextDocument &document)
{
    return static_cast<int>(std::ceil(document.documentLayout()->documentSize().height())) + 2;
}

QString linkOf(const QStringList &numbers)
{
    return QStringLiteral("reference:") + numbers.join(QLatin1Char(','));
}

}  // namespace

SheetText::SheetText(const QString &text, Role role, const ViewOptions &options, QWidget *parent)
    : QTextBrowser(parent), m_text(text), m_role(role), m_options(options)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setTextFont(role == Role::Original ? options.type.body : options.type.small);
    connect(this, &QTextBrowser::anchorClicked, this, &SheetText::follow);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &SheetText::fitHeight);
    build();
    // A text without links is no stop for the Tab key.
    setFocusPolicy(findMarks(text).empty() ? Qt::ClickFocus : Qt::StrongFocus);
}

void SheetText::setTextFont(const QFont &font)
{
    const QFont own = m_role == Role::Original ? sheetFont(font) : font;
    setFont(own);
    document()->setDefaultFont(own);
}

int SheetText::lineHeight(int pixels)
{
    return qRound(pixels * japaneseLeading);
}

void SheetText::setPixelSize(int pixels)
{
    QFont changed = font();
    const int own = m_role == Role::Original ? pixels : qRound(pixels * sizeOfRendering);
    if (changed.pixelSize() == own)
        return;
    changed.setPixelSize(own);
    setTextFont(changed);
    build();
}

void SheetText::build()
{
    const Colors colors = Colors::of(palette());
    m_heights.clear();
    document()->clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();  // laid out once, not after each piece
    QTextBlockFormat block;
    const int pixels = QFontInfo(font()).pixelSize();
    block.setLineHeight(m_role == Role::Original ? lineHeight(pixels) : qRound(pixels * englishLeading),
                        QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(block);
    QTextCharFormat plain;
    // Where titles are English the rendering is what is read.
    const bool isRead = m_role == Role::Original || m_options.hasEnglishTitles();
    plain.setForeground(isRead ? colors.text : colors.muted);
    QTextCharFormat link = plain;
    link.setForeground(colors.current);
    link.setAnchor(true);
    if (m_role == Role::Rendering && m_isLabelled) {
        QTextCharFormat label = plain;
        label.setForeground(colors.muted);
        label.setFontWeight(QFont::DemiBold);
        cursor.insertText(tr("Unofficial translation:") + QLatin1Char(' '), label);
    }
    m_textStart = cursor.position();
    qsizetype position = 0;
    for (const Mark &mark : findMarks(m_text)) {
        cursor.insertText(m_text.mid(position, mark.position - position), plain);
        link.setAnchorHref(linkOf(mark.numbers));
        link.setToolTip(plainTip(tr("Show reference %1").arg(mark.numbers.join(QStringLiteral(", ")))));
        cursor.insertText(m_text.mid(mark.position, mark.length), link);
        position = mark.position + mark.length;
    }
    cursor.insertText(m_text.mid(position), plain);
    cursor.endEditBlock();
    showHighlights();
}

void SheetText::setLabelled(bool isLabelled)
{
    if (isLabelled == m_isLabelled)
        return;
    m_isLabelled = isLabelled;
    build();
}

void SheetText::setHighlights(const QStringList &references, const QString &searchText)
{
    m_references = references;
    m_searchText = searchText;
    showHighlights();
}

void SheetText::setNewSpans(std::vector<TextSpan> spans)
{
    setMarkedSpans(std::move(spans), false);
}

void SheetText::setGoneSpans(std::vector<TextSpan> spans)
{
    setMarkedSpans(std::move(spans), true);
}

void SheetText::setMarkedSpans(std::vector<TextSpan> spans, bool areGone)
{
    if (spans == m_newSpans && areGone == m_areGone)
        return;
    m_newSpans = std::move(spans);
    m_areGone = areGone;
    setAccessibleDescription(markDescription());
    showHighlights();
    if (parentWidget())
        parentWidget()->update();  // which draws the bar
}

QString SheetText::markDescription() const
{
    if (m_newSpans.empty())
        return {};
    if (isEntirelyNew())
        return m_areGone ? tr("Entirely gone") : tr("Entirely new");
    QStringList texts;
    for (const TextSpan &span : m_newSpans)
        texts.append(m_text.mid(span.position, span.length));
    return (m_areGone ? tr("Gone: %1") : tr("New: %1")).arg(texts.join(QStringLiteral(" … ")));
}

QColor SheetText::markColor() const
{
    const Colors colors = Colors::of(palette());
    return m_areGone ? colors.baseline : colors.raised;
}

bool SheetText::isEntirelyNew() const
{
    return coverAll(m_newSpans, m_text);
}

void SheetText::showHighlights()
{
    const Colors colors = Colors::of(palette());
    QList<QTextEdit::ExtraSelection> selections;
    m_underlines.clear();
    const QString text = document()->toPlainText();
    const auto add = [&](qsizetype position, qsizetype length, const QTextCharFormat &format) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(position));
        cursor.setPosition(static_cast<int>(position + length), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    };
    if (!isEntirelyNew()) {
        QColor background = markColor();
        background.setAlphaF(shareOfNew);
        QTextCharFormat added;
        added.setBackground(background);
        const QPen pen(markColor(), 1, m_areGone ? Qt::DashLine : Qt::SolidLine);
        for (const TextSpan &span : m_newSpans) {
            add(m_textStart + span.position, span.length, added);
            m_underlines.push_back({{m_textStart + span.position, span.length}, pen});
        }
    }
    QTextCharFormat cited;
    cited.setBackground(colors.current);
    cited.setForeground(colors.surface);
    for (const Mark &mark : findMarks(text)) {
        for (const QString &number : mark.numbers) {
            if (m_references.contains(number)) {
                add(mark.position, mark.length, cited);
                break;
            }
        }
    }
    QTextCharFormat found;
    found.setBackground(colors.band);
    for (const TextSpan &span : findText(text, m_searchText)) {
        add(span.position, span.length, found);
        m_underlines.push_back({span, QPen(colors.text, 1)});
    }
    setExtraSelections(selections);
}

std::vector<QLineF> SheetText::linesUnder(const TextSpan &span) const
{
    std::vector<QLineF> lines;
    const QPointF origin(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const double below = std::max(2.0, std::round(QFontInfo(font()).pixelSize() * depthOfUnderline));
    const auto end = static_cast<int>(span.position + span.length);
    QTextBlock block = document()->findBlock(static_cast<int>(span.position));
    for (; block.isValid() && block.position() < end; block = block.next()) {
        const QPointF corner = origin + document()->documentLayout()->blockBoundingRect(block).topLeft();
        const int first = std::max(static_cast<int>(span.position) - block.position(), 0);
        const int last = std::min(end - block.position(), block.length() - 1);
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int from = std::max(first, line.textStart());
            const int to = std::min(last, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const double y = std::floor(corner.y() + line.y() + line.ascent()) + below + 0.5;
            lines.emplace_back(corner.x() + line.cursorToX(from), y, corner.x() + line.cursorToX(to), y);
        }
    }
    return lines;
}

std::vector<QLineF> SheetText::underlines() const
{
    std::vector<QLineF> lines;
    for (const Underline &underline : m_underlines) {
        for (const QLineF &line : linesUnder(underline.span))
            lines.push_back(line);
    }
    return lines;
}

// The lines of a selection's format would be cut off where its face says that letters end.
void SheetText::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    for (const Underline &underline : m_underlines) {
        painter.setPen(underline.pen);
        for (const QLineF &line : linesUnder(underline.span))
            painter.drawLine(line);
    }
}

int SheetText::heightAt(int width) const
{
    const auto [found, isNew] = m_heights.try_emplace(width);
    if (isNew) {
        const std::unique_ptr<QTextDocument> copy(document()->clone());
        copy->setTextWidth(width);
        found->second = heightOf(*copy);
    }
    return found->second;
}

QSize SheetText::sizeHint() const
{
    return {m_options.type.fullWidthCharacters(20), static_cast<int>(std::ceil(document()->size().height()))};
}

QSize SheetText::minimumSizeHint() const
{
    return {m_options.type.fullWidthCharacters(6), minimumHeight()};
}

void SheetText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && anchorAt(event->pos()).isEmpty() && !textCursor().hasSelection())
        emit clicked();
}

void SheetText::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    const bool isForward = event->reason() == Qt::TabFocusReason;
    if (!isForward && event->reason() != Qt::BacktabFocusReason)
        return;
    QTextCursor cursor(document());
    cursor.movePosition(isForward ? QTextCursor::Start : QTextCursor::End);
    setTextCursor(cursor);
    focusNextPrevChild(isForward);  // straight to a mark: the text itself does nothing
}

void SheetText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        build();
}

void SheetText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    QAction *copy = menu.addAction(tr("Copy"), this, &QTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    menu.addAction(tr("Select All"), this, &QTextEdit::selectAll);
    menu.exec(event->globalPos());
}

void SheetText::follow(const QUrl &link)
{
    emit marksActivated(link.path().split(QLatin1Char(',')));
}

void SheetText::fitHeight()
{
    setFixedHeight(heightOf(*document()));
}

std::vector<SheetText *> addSheetTexts(QBoxLayout &box, const BilingualText &text, const ViewOptions &options,
                                       const QString &name)
{
    std::vector<SheetText *> views{new SheetText(text.japanese, SheetText::Role::Original, options)};
    if (options.showsEnglish && !text.english.isEmpty())
        views.push_back(new SheetText(text.english, SheetText::Role::Rendering, options));
    for (SheetText *view : views)
        view->setAccessibleName(name);
    box.addWidget(views.front());
    if (views.size() > 1)
        box.insertWidget(options.hasEnglishTitles() ? box.count() - 1 : box.count(), views.back());
    return views;
}

void setNewSpans(const std::vector<SheetText *> &texts, const std::vector<TextSpan> &inJapanese,
                 const std::vector<TextSpan> &inEnglish)
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        texts[i]->setNewSpans(i == 0 ? inJapanese : inEnglish);
}

std::vector<SheetText *> TextCard::addText(QBoxLayout &box, const BilingualText &text, const ViewOptions &options,
                                           const QString &name)
{
    const std::vector<SheetText *> added = addSheetTexts(box, text, options, name);
    for (const SheetText *each : added)
        connect(each, &SheetText::marksActivated, this, &TextCard::marksActivated);
    m_texts.insert(m_texts.end(), added.begin(), added.end());
    return added;
}

void TextCard::setHighlights(const QStringList &references, const QString &searchText)
{
    for (SheetText *text : m_texts)
        text->setHighlights(references, searchText);
}

void TextCard::paintEvent(QPaintEvent *)
{
    constexpr double radius = 6;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Colors::of(palette()).raisedSurface);
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    drawBarsOfNew(painter, m_texts);
}

void drawBarsOfNew(QPainter &painter, const std::vector<SheetText *> &texts)
{
    for (const SheetText *text : texts) {
        if (text->isEntirelyNew() && text->isVisible()) {
            const QRect area = text->geometry();
            painter.fillRect(area.left() - barDistance - changeBarWidth, area.top(), changeBarWidth, area.height(),
                             text->markColor());
        }
    }
}

}  // namespace psirt
