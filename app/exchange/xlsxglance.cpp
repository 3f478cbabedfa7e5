// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/xlsxglance.h"

#include "app/messages/terms.h"

namespace psirt::exchange {

namespace {

constexpr int head = 2;         // the row of the heads
constexpr int firstColumn = 2;  // of level 0
constexpr int lastColumn = firstColumn + Level::highest;

/// "$A4": of the row, in the column of numbers.
QString numberIn(int row)
{
    return QLatin1Char('$') + XlsxCell{row, 0}.relative();
}

QString markOf(const FrameworkScore &score, Level level)
{
    if (score.level == level)
        return score.target == level ? QStringLiteral("●▷") : QStringLiteral("●");
    if (score.neighbour == level)
        return QStringLiteral("?");
    return score.target == level ? QStringLiteral("▷") : QString();
}

QString formulaOf(const AnswerCells &answers, int row, Level level)
{
    const auto is = [&](AnswerColumn column) {
        const QString cell = answers.of(numberIn(row), column);
        return QStringLiteral("AND(ISNUMBER(%1),%1=%2)").arg(cell, QString::number(level.number()));
    };
    const QString state = answers.of(numberIn(row), AnswerColumn::State);
    const QString isRated = QStringLiteral("%1=%2").arg(state, answers.word(FrameworkState::Rated));
    const QString isExcluded = QStringLiteral("%1=%2").arg(state, answers.word(FrameworkState::Excluded));
    return QStringLiteral("=IF(%1,\"\",IF(AND(%2,%3),IF(%4,\"●▷\",\"●\"),IF(AND(%2,%5),\"?\",IF(%4,\"▷\",\"\"))))")
        .arg(isExcluded, isRated, is(AnswerColumn::Level), is(AnswerColumn::Target), is(AnswerColumn::Unsure));
}

}  // namespace

void fillGlance(XlsxPage &page, const AnswerCells &answers, const Sheet &sheet, const Score &score, const Words &words,
                const QString &credit)
{
    page.text({0, 0}, words[Term::Glance], XlsxStyle::Title);
    page.text({head, 0}, words[Term::Number], XlsxStyle::Header);
    page.text({head, 1}, words[Term::Framework], XlsxStyle::Header);
    for (const Level level : Level::all())
        page.text({head, firstColumn + level.number()}, QString::number(level.number()), XlsxStyle::MarkHeader);
    page.text({head, lastColumn + 1}, words[Term::State], XlsxStyle::Header);
    int row = head + 1;
    for (const Framework *framework : sheet.frameworks()) {
        const FrameworkScore &own = *score.framework(framework->id);
        page.text({row, 0}, framework->id.text());
        page.text({row, 1}, framework->title.japanese);
        for (const Level level : Level::all())
            page.formula({row, firstColumn + level.number()}, formulaOf(answers, row, level), {}, markOf(own, level),
                         XlsxStyle::Mark);
        page.formula({row, lastColumn + 1}, QLatin1Char('=') + answers.of(numberIn(row), AnswerColumn::State), {},
                     wordOf(own.state, words), XlsxStyle::Plain);
        ++row;
    }
    // Up to the level, which is marked in this column or in one behind it. A rule that looks at other pages is not read by
    // every Excel.
    page.fillWhere({head + 1, firstColumn}, {row - 1, lastColumn},
                   QStringLiteral("=COUNTIF(%1:$%2,\"●*\")>0")
                       .arg(XlsxCell{head + 1, firstColumn}.relative(), XlsxCell{head + 1, lastColumn}.relative()));
    page.text({row + 1, 0}, words[Term::MarksOfGlance], XlsxStyle::Quiet);
    page.text({row + 2, 0}, credit, XlsxStyle::Quiet);
    constexpr double numberWidth = 6;
    constexpr double titleWidth = 44;
    constexpr double levelWidth = 7;
    constexpr double stateWidth = 15;
    page.setWidth(0, 0, numberWidth);
    page.setWidth(1, 1, titleWidth);
    page.setWidth(firstColumn, lastColumn, levelWidth);
    page.setWidth(lastColumn + 1, lastColumn + 1, stateWidth);
    page.setOnePage();
}

}  // namespace psirt::exchange
