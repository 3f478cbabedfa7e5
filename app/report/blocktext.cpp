// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/blocktext.h"

namespace psirt::report {

namespace {

class FlowMaker {
public:
    void addAll(const ReportBlocks &blocks)
    {
        for (const ReportBlock &block : blocks)
            std::visit(*this, static_cast<const ReportBlock::variant &>(block));
    }
    [[nodiscard]] Flow take() { return std::move(m_flow); }

    void operator()(const CoverBlock &cover)
    {
        using Kind = TextBlock::Kind;
        m_flow.insert(m_flow.end(),
                      {TextBlock{cover.kind, Kind::Remark}, HeadingBlock{.level = 1, .text = cover.title},
                       TextBlock{cover.subtitle}, TextBlock{cover.scope}, TextBlock{cover.status, Kind::Strong}});
        if (cover.sides)
            m_flow.push_back(*cover.sides);
        for (const QString &notice : cover.notices)
            m_flow.push_back(TextBlock{notice, Kind::Strong});
        m_flow.insert(m_flow.end(), {TextBlock{cover.edition, Kind::Strong}, cover.facts, cover.sheet});
    }
    void operator()(const PlaceBlock &) {}
    void operator()(const BesideBlock &beside)
    {
        addAll(beside.main);
        addAll(beside.side);
    }
    void operator()(const GlanceBlock &glance)
    {
        m_flow.push_back(glance);
        m_flow.push_back(glance.table);
    }
    void operator()(const FittingBlock &fitting) { addAll(fitting.ways.front()); }
    template <typename Block>
    void operator()(const Block &block)
    {
        m_flow.push_back(block);
    }

private:
    Flow m_flow;
};

}  // namespace

Flow inOneFlow(const ReportBlocks &blocks)
{
    FlowMaker maker;
    maker.addAll(blocks);
    return maker.take();
}

QSet<QString> anchorsOf(const Flow &flow)
{
    QSet<QString> anchors;
    for (const FlowBlock &block : flow) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            anchors.insert(heading->anchor);
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const TableBlock::Row &row : table->rows)
                anchors.insert(row.anchor);
        }
    }
    anchors.remove(QString());
    return anchors;
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
