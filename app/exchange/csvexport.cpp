// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/csvexport.h"

#include "app/exchange/words.h"
#include "core/scoring/score.h"
#include "core/storage/projectwords.h"

namespace psirt {

namespace {

QString guarded(const QString &text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    const bool looksLikeFormula = !text.isEmpty() && formulaStarts.contains(text.front());
    return looksLikeFormula ? QLatin1Char('\'') + text : text;
}

QString quoted(const QString &text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    for (const QChar character : text) {
        if (special.contains(character)) {
            QString doubled = text;
            doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
            return QLatin1Char('"') + doubled + QLatin1Char('"');
        }
    }
    return text;
}

QString row(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells.append(quoted(guarded(text)));
    return cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
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
        const QStringList parts{action.what, action.who, action.due ? action.due->toString(Qt::ISODate) : QString(),
                                wordFor(action.state)};
        lines.append(parts.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString frameworkRow(const Framework &framework, const FrameworkScore &score, const Entry &entry)
{
    const bool isExcluded = score.state == FrameworkState::Excluded;
    return row({framework.area.text(), framework.id.text(), framework.title.japanese, wordFor(score.state),
                figure(score.level), figure(score.target), figure(score.gap),
                isExcluded ? entry.rating.exclusionReason() : QString(), entry.note,
                entry.evidence.join(QLatin1Char('\n')), actionLines(entry.actions)});
}

}  // namespace

QByteArray exportCsv(const Sheet &sheet, const Assessment &assessment)
{
    const Score score = scoreAssessment(sheet, assessment);
    QString text = row({QStringLiteral("area"), QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("state"),
                        QStringLiteral("level"), QStringLiteral("target"), QStringLiteral("gap"),
                        QStringLiteral("exclusionReason"), QStringLiteral("note"), QStringLiteral("evidence"),
                        QStringLiteral("actions")});
    for (const Framework *framework : sheet.frameworks())
        text += frameworkRow(*framework, *score.framework(framework->id), assessment.entry(framework->id));
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
}

}  // namespace psirt
