// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exchange/xlsxbook.h"
#include "app/messages/statewords.h"

#include <QString>

namespace psirt::exchange {

/// The columns of a workbook's page of frameworks.
enum class AnswerColumn {
    Number,
    Title,
    State,
    Level,
    Target,
    Gap,
    Unsure,
    LevelText,
    Changed,
    Note,
    Evidence,
    Reason,
    English,
};

/// The cells of the page of frameworks, as formulas of other pages name them: by a framework's number, so that it does not
/// matter in which order its rows stand.
class AnswerCells {
public:
    /// Rows below the heads, one for each framework. The page must outlive it.
    AnswerCells(const XlsxPage &page, int rows, const Words &words) : m_page(page), m_rows(rows), m_words(words) {}

    /// Of the first framework.
    static constexpr int firstRow = 1;

    [[nodiscard]] static XlsxCell cell(int row, AnswerColumn column) { return {row, static_cast<int>(column)}; }
    /// A column, of all frameworks.
    [[nodiscard]] QString column(AnswerColumn column) const
    {
        return m_page.reference(cell(firstRow, column), cell(firstRow + m_rows - 1, column));
    }
    /// The cell of the framework whose number that part of a formula gives.
    [[nodiscard]] QString of(const QString &number, AnswerColumn column) const
    {
        return QStringLiteral("INDEX(%1,MATCH(%2,%3,0))")
            .arg(this->column(column), number, this->column(AnswerColumn::Number));
    }
    /// A text in a formula.
    [[nodiscard]] static QString quoted(QString text)
    {
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    }
    /// What the column of states says of such a one, in a formula.
    [[nodiscard]] QString word(FrameworkState state) const { return quoted(wordOf(state, m_words)); }

private:
    const XlsxPage &m_page;
    int m_rows;
    Words m_words;
};

}  // namespace psirt::exchange
