// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/blockwriter.h"

#include "app/messages/statewords.h"
#include "core/reporting/figures.h"
#include "core/sheet/marks.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace psirt::report {

void BlockWriter::part(Word title, const char *anchor, const HeadingPlace &place, bool startsPage)
{
    add(HeadingBlock{.level = place.level,
                     .text = m_context.words[title],
                     .rank = HeadingBlock::Rank::Part,
                     .anchor = QLatin1String(anchor),
                     .outline = place.outline,
                     .startsPage = startsPage});
}

void BlockWriter::pagePart(Word title, const char *anchor)
{
    part(title, anchor);
    if (depth() == ReportDepth::Summary)
        std::get<HeadingBlock>(m_blocks.back()).rank = HeadingBlock::Rank::PlaceOnly;
}

void BlockWriter::text(const QString &text, TextBlock::Kind kind)
{
    if (!text.trimmed().isEmpty())
        add(TextBlock{.text = text, .kind = kind});
}

void BlockWriter::chart(ChartBlock chart)
{
    if (hasFigures(chart.radar))
        add(std::move(chart));
}

QString BlockWriter::rendering(const BilingualText &text) const
{
    return m_context.showsEnglish ? text.english : QString();
}

Cell BlockWriter::titleCell(const QString &number, const BilingualText &title, const QString &target) const
{
    return {.text = numbered(number, title),
            .rendering = rendering(title),
            .target = target,
            .isTitle = true,
            .wordStarts = title.breaksAfter(numbered(number, {}).size())};
}

Cell BlockWriter::frameworkCell(const FrameworkId &id, const BilingualText &title, Sign sign) const
{
    Cell cell = titleCell(id.text(), title, recordPlace(id.text()));
    cell.sign = sign;
    return cell;
}

Cell BlockWriter::areaCell(const ServiceAreaId &id, const BilingualText &title) const
{
    return titleCell(id.text(), title, QStringLiteral("area-") + id.text());
}

std::vector<TextLink> markLinks(const QString &text)
{
    std::vector<TextLink> links;
    for (const Mark &mark : findMarks(text))
        links.push_back({mark.position, mark.length, referencePlace(mark.numbers.front())});
    return links;
}

std::vector<TextLink> addressLinks(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(https://[!-~]*[0-9A-Za-z/])"));
    std::vector<TextLink> links;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        links.push_back({match.capturedStart(), match.capturedLength(), match.captured()});
    }
    return links;
}

QString referencePlace(const QString &number)
{
    return QStringLiteral("reference-") + number;
}

QString recordPlace(const QString &framework)
{
    return QStringLiteral("framework-") + framework;
}

Sign signOf(const FrameworkScore &score)
{
    return score.isBelowTarget() ? Sign::Target : signOfState(score.state);
}

QString numbered(const QString &number, const BilingualText &title)
{
    return number + QStringLiteral("  ") + title.japanese;
}

QString orAbsent(const QString &text)
{
    return text.trimmed().isEmpty() ? absentFigure() : text;
}

Cell textCell(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {.text = absentFigure(), .tone = Tone::Muted};
    return {.text = text};
}

Cell levelCell(const FrameworkScore &score)
{
    return {.text = formatLevel(score), .tone = score.level ? Tone::Strong : Tone::Muted};
}

QString bandWord(const ReportWords &words, const Totals &totals)
{
    if (!totals.average)
        return words[Word::NothingRated];
    return totals.isEnoughForBand() ? wordOf(totals.average->band(), words) : words[Word::FewForBand];
}

QString bandSentence(const ReportWords &words, const Totals &totals)
{
    if (!totals.average)
        return words[Word::NothingRatedSentence];
    if (!totals.isEnoughForBand())
        return words[Word::FewForBandSentence].arg(totals.rated).arg(totals.ratable);
    const Word sentence = totals.isProvisional() ? Word::BandSentenceSoFar : Word::BandSentence;
    return words[sentence].arg(formatAverage(totals.average), wordOf(totals.average->band(), words));
}

QString statusWord(const ReportWords &words, const Totals &totals)
{
    if (totals.isProvisional())
        return words[Word::ProvisionalCount].arg(totals.rated).arg(totals.ratable);
    return totals.unsure > 0 ? words[Word::FinalButUnsure].arg(totals.unsure) : words[Word::Final];
}

QString titleOf(const ReportWords &words, const Properties &properties)
{
    return properties.title.trimmed().isEmpty() ? words[Word::Untitled] : properties.title;
}

Cell changeCell(const ReportWords &words, const FrameworkChange &change)
{
    QString text = wordOf(change.kind, words);
    if (change.difference() != 0)
        text += QLatin1Char(' ') + formatLevels(change.difference());
    return {.text = text, .tone = isChange(change.kind) ? Tone::Body : Tone::Muted, .sign = signOfChange(change.kind)};
}

QString actionText(const ReportWords &words, const Action &action, bool showsState)
{
    QStringList details;
    if (!action.who.trimmed().isEmpty())
        details << action.who;
    if (action.due)
        details << words[Word::DueOn].arg(words.date(action.due));
    if (showsState)
        details << wordOf(action.state, words);
    const QString what = orAbsent(action.what);
    return details.isEmpty() ? what : what + QStringLiteral(" — ") + details.join(QStringLiteral(" · "));
}

QStringList subjectNotices(const ComparisonReport &report, const ReportWords &words)
{
    QStringList notices;
    for (const PairNotice notice : report.notices) {
        if (notice == PairNotice::OtherOrganization || notice == PairNotice::OtherScope ||
            notice == PairNotice::RewordedScope || notice == PairNotice::OtherTitle || notice == PairNotice::MaybeCopies)
            notices << sentenceOf(notice, report.baseline.properties, report.current.properties, words);
    }
    return notices;
}

void addSince(BlockWriter &writer, const SincePrevious &since, const AverageChange *change, int mostLines,
              const QStringList &notices)
{
    QString sentence = change ? sentenceOf(*change, writer.words()) : QString();
    if (!sentence.isEmpty() && !notices.isEmpty())
        sentence = notices.join(QLatin1Char(' ')) + QLatin1Char(' ') + sentence;
    if (!sentence.isEmpty())
        writer.add(TextBlock{.text = writer.words().side(Word::LastTime, since.date) + QStringLiteral(" — ") + sentence,
                             .mostLines = mostLines});
}

void addTotals(BlockWriter &writer, const Totals &totals, bool isBeneathSentence)
{
    const ReportWords &words = writer.words();
    QStringList about;
    if (!isBeneathSentence)
        about << bandWord(words, totals);
    if (totals.average)
        about << words[Word::AverageOver].arg(totals.average->count());
    QStringList rated;
    if (totals.isProvisional() && totals.rated > 0)
        rated << words[Word::Provisional];
    if (totals.excluded > 0)
        rated << words[Word::ExcludedFigure].arg(totals.excluded);
    const bool hasRated = totals.rated > 0;
    FiguresBlock block{
        {{words[Word::Average], formatAverage(totals.average), about.join(QLatin1Char('\n'))},
         {words[Word::TargetsReached],
          totals.targetShare ? words[Word::Percent].arg(totals.targetShare->wholePercent()) : absentFigure(),
          totals.averageTarget ? words[Word::AverageTargetInText].arg(formatAverage(totals.averageTarget)) : QString()},
         {words[Word::BelowTarget], hasRated ? QString::number(totals.belowTarget) : absentFigure(),
          hasRated ? words[Word::OfRatedOnes] : QString()},
         {words[Word::Rated], words[Word::CountOf].arg(totals.rated).arg(totals.ratable),
          rated.join(isBeneathSentence ? QStringLiteral(" · ") : QStringLiteral("\n"))}}};
    if (!totals.isEnoughForBand()) {  // the count comes first
        FiguresBlock::Figure count = std::move(block.figures.back());
        block.figures.pop_back();
        block.figures.insert(block.figures.begin(), std::move(count));
    }
    writer.add(std::move(block));
    if (totals.range)
        writer.text(words[Word::UnsureLevels].arg(totals.unsure).arg(formatRange(*totals.range)), TextBlock::Kind::Remark);
}

bool hasFigures(const Radar &radar)
{
    return std::ranges::any_of(radar.axes, [](const RadarAxis &axis) { return axis.level || axis.baseline || axis.target; });
}

}  // namespace psirt::report
