// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendhistory.h"

#include "app/messages/changewords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "core/reporting/figures.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace psirt::trend {

namespace {

QTextCharFormat formatOf(const QFont &font, const QColor &color)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

/// Writes paragraphs that stand so far from the left, a little apart from what is above.
class Writer {
public:
    explicit Writer(QTextDocument &document) : m_cursor(&document) { m_cursor.beginEditBlock(); }
    ~Writer() { m_cursor.endEditBlock(); }  // laid out once, when all is there
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void paragraph(const QString &text, const QTextCharFormat &format, int indent, int above)
    {
        QTextBlockFormat block;
        block.setLeftMargin(indent);
        block.setTopMargin(above);
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
        // A text's own lines stay one paragraph.
        m_cursor.insertText(QString(text).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), format);
    }

private:
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

/// "▲ Raised +1", or nothing without a level before and now.
QString moveText(const std::optional<Level> &before, const std::optional<Level> &now)
{
    if (!before || !now || before == now)
        return {};
    const ChangeKind kind = *before < *now ? ChangeKind::Raised : ChangeKind::Lowered;
    return QStringLiteral("  %1 %2 %3").arg(signOf(kind), wordOf(kind), formatLevels(now->number() - before->number()));
}

/// The last level before a point.
std::optional<Level> levelBefore(const TrendRow &row, std::size_t point)
{
    while (point > 0) {
        if (row.cells[--point].level)
            return row.cells[point].level;
    }
    return std::nullopt;
}

}  // namespace

TrendHistory::TrendHistory(const ViewOptions &options, QWidget *parent) : QTextBrowser(parent), m_options(options)
{
    setFont(options.type.body);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(gridUnit);
    setTabChangesFocus(true);
    setAccessibleName(tr("History of the framework"));
}

QSize TrendHistory::sizeHint() const
{
    constexpr int lines = 7;
    return {m_options.type.fullWidthCharacters(20), lines * fontMetrics().lineSpacing()};
}

QStringList TrendHistory::textsOf(const Entry &entry, FrameworkState state)
{
    QStringList texts;
    if (!entry.changeReason.isEmpty())
        texts.append(tr("What changed: %1").arg(entry.changeReason));
    if (state == FrameworkState::Excluded && !entry.rating.exclusionReason().isEmpty())
        texts.append(tr("Reason for the exclusion: %1").arg(entry.rating.exclusionReason()));
    if (!entry.note.isEmpty())
        texts.append(Words()[Term::NoteLine].arg(entry.note));
    return texts;
}

void TrendHistory::showFramework(const Framework &framework, const Trend &trend)
{
    clear();
    write(framework, trend);
    moveCursor(QTextCursor::Start);
}

void TrendHistory::write(const Framework &framework, const Trend &trend)
{
    const Colors colors = Colors::of(palette());
    Writer writer(*document());
    writer.paragraph(titleLine(framework.id.text(), framework.title, m_options), formatOf(m_options.type.title, colors.text),
                     0, 0);
    QFont strong = m_options.type.body;
    strong.setWeight(QFont::DemiBold);
    const auto row = std::ranges::find(trend.rows, framework.id, &TrendRow::id);
    for (std::size_t i = trend.points.size(); i-- > 0;) {  // the latest first
        const TrendPoint &point = trend.points[i];
        const FrameworkScore &score = *point.score.framework(framework.id);
        const QString state =
            score.level ? wordWithDoubt(score) : signOf(score.state) + QLatin1Char(' ') + wordOf(score.state);
        writer.paragraph(longDate(*point.date()) + QStringLiteral("  ") + state +
                             moveText(levelBefore(*row, i), score.level),
                         formatOf(strong, colors.text), 0, gridUnit);
        if (!point.title().isEmpty())
            writer.paragraph(point.title(), formatOf(m_options.type.small, colors.muted), 2 * gridUnit, 0);
        for (const QString &text : textsOf(point.assessment.entry(framework.id), score.state))
            writer.paragraph(text, formatOf(m_options.type.body, colors.text), 2 * gridUnit, 0);
    }
}

}  // namespace psirt::trend
