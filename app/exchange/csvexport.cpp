// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/csvexport.h"

#include "app/exchange/importtable.h"
#include "app/exchange/words.h"
#include "core/base/outgoingtext.h"
#include "core/scoring/score.h"
#include "core/storage/projectwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace psirt::exchange {

namespace {

constexpr QChar guard = u'\'';

/// Apostrophes in front aside.
bool looksLikeFormula(const QString &text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    const auto first = std::ranges::find_if(text, [](QChar character) { return character != guard; });
    return first != text.end() && formulaStarts.contains(*first);
}

QString guarded(const QString &text)
{
    return looksLikeFormula(text) ? guard + text : text;
}

QString quoted(const QString &text)
{
    static const QRegularExpression special(QStringLiteral("[,\"\r\n]"));
    if (!text.contains(special))
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// One row with its line end. Within a cell lines end with a line feed, as spreadsheets write them.
QString csvRow(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(quoted(guarded(withPlainLineEnds(text))));
    return cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QByteArray csvFile(const QString &rows)
{
    return QByteArray("\xEF\xBB\xBF") + rows.toUtf8();
}

QString dayText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

/// Empty where figures.h would show a dash: other programs read this.
QString figure(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString figure(const std::optional<Level> &level)
{
    return level ? QString::number(level->number()) : QString();
}

QString actionLines(const std::vector<Action> &actions)
{
    QStringList lines;
    for (const Action &action : actions) {
        const QStringList parts{action.what, action.who, dayText(action.due), wordFor(action.state)};
        lines.append(parts.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString frameworkRow(const Framework &framework, const FrameworkScore &score, const Entry &entry)
{
    const bool isExcluded = score.state == FrameworkState::Excluded;
    return csvRow(
        {framework.area.text(), framework.id.text(), framework.title.japanese, wordFor(score.state), figure(score.level),
         figure(score.target), figure(score.gap), isExcluded ? entry.rating.exclusionReason() : QString(), entry.note,
         entry.evidence.join(QLatin1Char('\n')), actionLines(entry.actions), figure(score.neighbour), entry.changeReason});
}

}  // namespace

QByteArray exportCsv(const Sheet &sheet, const Assessment &assessment)
{
    const Score score = scoreAssessment(sheet, assessment);
    QString text =
        csvRow({QStringLiteral("area"), csvHeader(TableColumn::Id), QStringLiteral("title"), csvHeader(TableColumn::State),
                csvHeader(TableColumn::Level), csvHeader(TableColumn::Target), QStringLiteral("gap"),
                csvHeader(TableColumn::ExclusionReason), csvHeader(TableColumn::Note), csvHeader(TableColumn::Evidence),
                QStringLiteral("actions"), csvHeader(TableColumn::Unsure), csvHeader(TableColumn::ChangeReason)});
    for (const Framework *framework : sheet.frameworks())
        text += frameworkRow(*framework, *score.framework(framework->id), assessment.entry(framework->id));
    return csvFile(text);
}

QByteArray exportActionsCsv(const Sheet &sheet, const std::vector<ActionItem> &items)
{
    QString rows = csvRow({csvHeader(TableColumn::Id), QStringLiteral("title"), csvHeader(TableColumn::What),
                           csvHeader(TableColumn::Who), csvHeader(TableColumn::Due), csvHeader(TableColumn::State),
                           QStringLiteral("daysOverdue")});
    for (const ActionItem &item : items) {
        const Action &action = item.action;
        rows += csvRow({item.framework.text(), sheet.framework(item.framework)->title.japanese, action.what, action.who,
                        dayText(action.due), wordFor(action.state),
                        item.isOverdue() ? QString::number(item.daysOverdue) : QString()});
    }
    return csvFile(rows);
}

QString csvUnguarded(const QString &text)
{
    return text.startsWith(guard) && looksLikeFormula(text) ? text.mid(1) : text;
}

}  // namespace psirt::exchange
