// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/blocktext.h"

namespace psirt::report {

ReportBlocks inOneFlow(const ReportBlocks &blocks)
{
    ReportBlocks flow;
    const auto append = [&flow](const ReportBlocks &inner) {
        for (ReportBlock &block : inOneFlow(inner))
            flow.push_back(std::move(block));
    };
    for (const ReportBlock &block : blocks) {
        if (const auto *beside = std::get_if<BesideBlock>(&block)) {
            append(beside->main);
            append(beside->side);
        } else if (const auto *fitting = std::get_if<FittingBlock>(&block)) {
            append(fitting->ways.front());
        } else {
            flow.push_back(block);
        }
    }
    return flow;
}

QString signedText(Sign sign, const QString &text)
{
    return sign == Sign::None ? text : characterOf(sign) + QLatin1Char(' ') + text;
}

QString joined(const std::vector<SignedText> &texts)
{
    QStringList parts;
    for (const SignedText &text : texts)
        parts << signedText(text.sign, text.text);
    return parts.join(QStringLiteral(" · "));
}

QString textOf(const FactsBlock::Fact &fact)
{
    QString text = signedText(fact.sign, fact.value);
    if (!fact.level.isEmpty())
        text = fact.level + QLatin1Char('\n') + text;
    if (!fact.asides.empty())
        text += QStringLiteral(" · ") + joined(fact.asides);
    if (!fact.hint.isEmpty())
        text += QLatin1Char('\n') + fact.hint;
    return text;
}

QString withOneBlank(QString title)
{
    return title.replace(QStringLiteral("  "), QStringLiteral(" "));
}

}  // namespace psirt::report
