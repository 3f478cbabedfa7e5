// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/foundmarks.h"

#include "app/theme/colors.h"
#include "app/widgets/fields.h"
#include "core/sheet/search.h"

namespace psirt {

FoundMarks::FoundMarks(GrowingEdit &field) : QObject(&field), m_field(field)
{
    connect(&field, &QTextEdit::textChanged, this, &FoundMarks::mark);
}

void FoundMarks::setSearch(const QString &search)
{
    m_search = search;
    if (m_field.partCount() > 1 && !m_field.hasFocus() && !holdsText(m_field.toPlainText(), search)) {
        const QString text = m_field.text();
        const std::vector<qsizetype> starts = partsOf(text, GrowingEdit::partLength);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : text.size();
            if (holdsText(text.mid(starts[i], end - starts[i]), search)) {
                m_field.showPart(i);
                break;
            }
        }
    }
    mark();
}

void FoundMarks::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    QTextCharFormat format;
    format.setBackground(Colors::of(m_field.palette()).band);
    format.setFontUnderline(true);
    for (const TextSpan &span : findText(m_field.toPlainText(), m_search)) {
        QTextCursor cursor(m_field.document());
        cursor.setPosition(static_cast<int>(span.position));
        cursor.setPosition(static_cast<int>(span.position + span.length), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    }
    m_field.setExtraSelections(selections);
}

}  // namespace psirt
