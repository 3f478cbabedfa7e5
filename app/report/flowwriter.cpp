// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/flowwriter.h"

#include "app/report/radarfigure.h"
#include "core/reporting/figures.h"

namespace psirt {

namespace {

QString spaced(const QString &number, const QString &title)
{
    return number + QLatin1Char(' ') + title;
}

}  // namespace

QString FlowWriter::orAbsent(const QString &text)
{
    return text.trimmed().isEmpty() ? absentFigure() : text;
}

void FlowWriter::heading(int level, const QString &text, const QString &anchor)
{
    add(HeadingBlock{level, text, {}, anchor});
}

void FlowWriter::heading(int level, const QString &number, const BilingualText &title, const QString &anchor)
{
    add(HeadingBlock{level, spaced(number, title.japanese), rendering(title), anchor});
}

void FlowWriter::text(const QString &text, TextBlock::Kind kind)
{
    if (!text.trimmed().isEmpty())
        add(TextBlock{text, kind});
}

void FlowWriter::chart(const Radar &radar, const QString &title)
{
    if (hasFigures(radar))
        add(ChartBlock{radar, title});
}

FlowCell FlowWriter::frameworkCell(const FrameworkId &id, const BilingualText &title) const
{
    return {spaced(id.text(), title.japanese), rendering(title), QStringLiteral("framework-") + id.text()};
}

FlowCell FlowWriter::areaCell(const ServiceAreaId &id, const BilingualText &title) const
{
    return {spaced(id.text(), title.japanese), rendering(title), QStringLiteral("area-") + id.text()};
}

FactsBlock::Fact FlowWriter::levelFact(const FrameworkScore &score, const std::optional<BilingualText> &description) const
{
    const QString name = m_words[Word::Level];
    if (!score.level)
        return {name, m_words.state(score.state)};
    const QString level = formatLevel(score) + QLatin1Char('\n');
    if (!description)
        return {name, level + m_words[Word::NoDescription]};
    return {name, level + description->japanese, rendering(*description)};
}

QString FlowWriter::actionLine(const Action &action, bool showsState) const
{
    QStringList details;
    if (!action.who.trimmed().isEmpty())
        details << action.who;
    if (action.due)
        details << m_words.due(*action.due);
    if (showsState)
        details << m_words.actionState(action.state);
    const QString what = orAbsent(action.what);
    return details.isEmpty() ? what : what + QStringLiteral(" — ") + details.join(QStringLiteral(" · "));
}

QString FlowWriter::statusOf(const Totals &totals) const
{
    if (totals.isProvisional())
        return m_words.provisional(totals.rated, totals.ratable);
    return totals.unsure > 0 ? m_words.finalButUnsure(totals.unsure) : m_words[Word::Final];
}

QString FlowWriter::titleOf(const Properties &properties) const
{
    return properties.title.trimmed().isEmpty() ? m_words[Word::Untitled] : properties.title;
}

QString FlowWriter::changeText(const FrameworkChange &change) const
{
    QString text = ChangeWords::sign(change.kind) + QLatin1Char(' ') + m_words.changes().kind(change.kind);
    if (change.difference() != 0)
        text += QLatin1Char(' ') + formatLevels(change.difference());
    return text;
}

}  // namespace psirt
