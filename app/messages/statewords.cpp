// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/statewords.h"

#include "app/messages/terms.h"
#include "core/reporting/figures.h"

namespace psirt {

FrameworkScore scoreOf(const Rating &rating)
{
    FrameworkScore score{
        .id = FrameworkId({}), .state = FrameworkState::Unrated, .level = rating.level(), .neighbour = rating.neighbour()};
    if (rating.isExcluded())
        score.state = FrameworkState::Excluded;
    else if (rating.level())
        score.state = FrameworkState::Rated;
    return score;
}

Sign signOfState(FrameworkState state)
{
    switch (state) {
    case FrameworkState::Rated:
        return Sign::Rated;
    case FrameworkState::Unrated:
        return Sign::Unrated;
    case FrameworkState::Excluded:
        return Sign::Excluded;
    case FrameworkState::OutOfScope:
        break;
    }
    return Sign::OutOfScope;
}

QString characterOf(Sign sign)
{
    switch (sign) {
    case Sign::None:
        break;
    case Sign::Rated:
        return QStringLiteral("●");
    case Sign::Target:
        return QStringLiteral("△");
    case Sign::Unrated:
        return QStringLiteral("○");
    case Sign::Excluded:
        return QStringLiteral("⊘");
    case Sign::OutOfScope:
        return QStringLiteral("─");
    case Sign::Raised:
        return QStringLiteral("▲");
    case Sign::Lowered:
        return QStringLiteral("▼");
    case Sign::Unchanged:
        return QStringLiteral("=");
    }
    return {};
}

QString titleIn(const BilingualText &title, Language language)
{
    return language == Language::Japanese || title.english.isEmpty() ? title.japanese : title.english;
}

QString titleIn(const QString &id, const BilingualText &title, Language language)
{
    return id + QLatin1Char(' ') + titleIn(title, language);
}

QString signOf(FrameworkState state)
{
    return characterOf(signOfState(state));
}

QString wordOf(FrameworkState state, const Words &words)
{
    switch (state) {
    case FrameworkState::Rated:
        return words[Term::Rated];
    case FrameworkState::Unrated:
        return words[Term::NotRated];
    case FrameworkState::Excluded:
        return words[Term::Excluded];
    case FrameworkState::OutOfScope:
        return words[Term::OutOfScope];
    }
    Q_UNREACHABLE();
}

QString wordOf(const FrameworkScore &score, const Words &words)
{
    if (score.level)
        return words[Term::LevelNumber].arg(score.level->number());
    return wordOf(score.state, words);
}

QString wordWithDoubt(const FrameworkScore &score, const Words &words)
{
    if (!score.neighbour)
        return wordOf(score, words);
    return words[QT_TRANSLATE_NOOP("psirt::Words", "Level %1 or %2?")]
        .arg(score.level->number())
        .arg(score.neighbour->number());
}

QString wordOf(const Rating &rating, const Words &words)
{
    return wordWithDoubt(scoreOf(rating), words);
}

QString levelOrState(const Rating &rating, const Words &words)
{
    const FrameworkScore score = scoreOf(rating);
    return score.level ? formatLevel(score) : wordOf(score.state, words);
}

QString signOf(const Rating &rating)
{
    return signOf(scoreOf(rating).state);
}

QString averageOrState(const Totals &totals, const Words &words)
{
    if (totals.ratable > 0)
        return formatAverage(totals.average);
    const FrameworkState state = totals.excluded > 0 ? FrameworkState::Excluded : FrameworkState::OutOfScope;
    return signOf(state) + QLatin1Char(' ') + wordOf(state, words);
}

QString averageText(const Totals &totals, const Words &words)
{
    const QString average = formatAverage(totals.average);
    return totals.range ? words[Term::Bracketed].arg(average, formatRange(*totals.range)) : average;
}

QString sentenceOf(const FrameworkScore &score, const Words &words)
{
    if (!score.isBelowTarget())
        return wordWithDoubt(score, words);
    return words[QT_TRANSLATE_NOOP("psirt::Words", "%1, below target %2")].arg(wordWithDoubt(score, words),
                                                                               QString::number(score.target->number()));
}

QString wordOf(ReferenceKind kind, const Words &words)
{
    switch (kind) {
    case ReferenceKind::ServiceArea:
        return words[Term::ServiceArea];
    case ReferenceKind::Service:
        return words[Term::ReferenceService];
    case ReferenceKind::Function:
        return words[Term::ReferenceFunction];
    case ReferenceKind::SubFunction:
        return words[Term::ReferenceSubFunction];
    }
    Q_UNREACHABLE();
}

QString bandSentence(const std::optional<Average> &average, const Words &words)
{
    if (!average)
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Target band 2.5–3.0")];
    const auto hundredths = [](int value) { return QString::number(value / 100.0, 'f', 2); };
    switch (average->band()) {
    case Band::Below:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1 short of the target band 2.5–3.0")].arg(
            hundredths(250 - average->hundredths()));
    case Band::Within:
        return words[Term::WithinTargetBand];
    case Band::Above:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1 above the target band 2.5–3.0")].arg(
            hundredths(average->hundredths() - 300));
    }
    Q_UNREACHABLE();
}

QString bandSentence(const Totals &totals, const Words &words)
{
    if (totals.average && !totals.isEnoughForBand())
        return words[Term::TooFewForBand];
    if (!totals.range || totals.range->low.band() == totals.range->high.band())
        return bandSentence(totals.average, words);
    return words.counted(
        QT_TRANSLATE_N_NOOP("psirt::Words", "%n unsure level(s) decide how it lies to the target band 2.5–3.0"),
        totals.unsure);
}

QString bandInSentence(const Totals &totals, const Words &words)
{
    QString sentence = bandSentence(totals, words);
    sentence.replace(0, 1, words.locale().toLower(sentence.left(1)));
    return sentence;
}

QString wordOf(Band band, const Words &words)
{
    switch (band) {
    case Band::Below:
        return words[Term::BelowBand];
    case Band::Within:
        return words[Term::WithinBand];
    case Band::Above:
        return words[Term::AboveBand];
    }
    Q_UNREACHABLE();
}

QString countSentence(const Totals &totals, const Words &words)
{
    return words[Term::RatedOf].arg(totals.rated).arg(totals.ratable);
}

QString wordOf(ActionState state, const Words &words)
{
    switch (state) {
    case ActionState::Planned:
        return words[Term::Planned];
    case ActionState::Started:
        return words[Term::Started];
    case ActionState::Done:
        return words[Term::Done];
    case ActionState::Dropped:
        return words[Term::Dropped];
    }
    Q_UNREACHABLE();
}

QString wordOf(Occasion occasion, const Words &words)
{
    switch (occasion) {
    case Occasion::Periodic:
        return words[Term::Periodic];
    case Occasion::Reorganization:
        return words[Term::Reorganization];
    case Occasion::BusinessReform:
        return words[Term::BusinessReform];
    case Occasion::Incident:
        return words[Term::Incident];
    case Occasion::Other:
        return words[Term::OtherOccasion];
    }
    Q_UNREACHABLE();
}

QString relationSentence(Relation relation, const QString &published, const Words &words)
{
    switch (relation) {
    case Relation::Same:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Same number and meaning in the published version 1.1.")];
    case Relation::Renumbered:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Renumbered: the published version 1.1 has this subject as %1.")].arg(
            published);
    case Relation::Closest:
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "No exact counterpart in the published version 1.1; the closest item is %1.")]
            .arg(published);
    case Relation::Unsure:
        return words[QT_TRANSLATE_NOOP("psirt::Words",
                                       "Unsure: the published version 1.1 has %1, but the meaning may differ.")]
            .arg(published);
    case Relation::None:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "No counterpart in the published version 1.1.")];
    }
    Q_UNREACHABLE();
}

QString creditsOf(const Sheet &sheet)
{
    constexpr Text credits(QT_TRANSLATE_NOOP(
        "psirt::Words", "「%1」 version %2, published on %3 by %4. CSAJ is now SAJ (Software Association of "
                        "Japan). The text of the sheet belongs to its publisher and is shown to the "
                        "letter. The %5 belongs to FIRST; only its numbers and titles are used here."));
    const ReferenceCatalogue::Source &source = sheet.references().source();
    return Words()[credits].arg(sheet.title().japanese, sheet.key().version, longDate(sheet.published()), sheet.publisher(),
                                source.framework);
}

}  // namespace psirt
