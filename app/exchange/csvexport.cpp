// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/csvexport.h"

#include "app/exchange/columnheaders.h"
#include "app/exchange/csvtext.h"
#include "app/exchange/words.h"
#include "core/scoring/score.h"
#include "core/storage/projectwords.h"

namespace psirt::exchange {

namespace {

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
        const QStringList parts{action.what, action.who, action.due ? action.due->toString(Qt::ISODate) : QString(),
                                wordFor(action.state)};
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
        csvRow({QStringLiteral("area"), csvHeader(TableColumn::Id), QStringLiteral("title"), QStringLiteral("state"),
                csvHeader(TableColumn::Level), csvHeader(TableColumn::Target), QStringLiteral("gap"),
                QStringLiteral("exclusionReason"), csvHeader(TableColumn::Note), QStringLiteral("evidence"),
                QStringLiteral("actions"), QStringLiteral("unsureLevel"), QStringLiteral("changeReason")});
    for (const Framework *framework : sheet.frameworks())
        text += frameworkRow(*framework, *score.framework(framework->id), assessment.entry(framework->id));
    return csvFile(text);
}

}  // namespace psirt::exchange
