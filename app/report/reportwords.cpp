// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportwords.h"

#include "app/drawings/radartext.h"
#include "app/messages/statewords.h"
#include "core/reporting/figures.h"

namespace psirt::report {

namespace {

/// "…, Inc" out of "…, Inc.": a sentence that ends with it has a stop of its own.
QString withoutStop(const QString &text)
{
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

}  // namespace

ReportWords::ReportWords(Language language) : Words(language), m_language(language) {}

QString ReportWords::separator() const
{
    return (*this)[Word::ListSeparator];
}

QString ReportWords::ratedOf(int rated, int ratable) const
{
    //: %1 rated frameworks of %2
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "%1 of %2")].arg(rated).arg(ratable);
}

QString ReportWords::finalButUnsure(int count) const
{
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "All rated, %1 unsure")].arg(count);
}

QString ReportWords::unsure(int count, const AverageRange &range) const
{
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "Levels marked with “?” (%1) are unsure. Until they are settled the "
                                                     "average lies within %2.")]
        .arg(count)
        .arg(formatRange(range));
}

QString ReportWords::provisional(int rated, int ratable) const
{
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "Provisional: %1 of %2 frameworks rated")].arg(rated).arg(ratable);
}

QString ReportWords::frameworkCount(int count) const
{
    //: how many frameworks are excluded
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "excluded: %1")].arg(count);
}

QString ReportWords::sheetVersion(const QString &version, QDate published) const
{
    //: of the sheet; %2 is a date
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "Version %1, published %2")].arg(version, date(published));
}

QString ReportWords::continued(const QString &title) const
{
    //: head of a page on which the record of a framework goes on
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "%1 (continued)")].arg(title);
}

QString ReportWords::page(int page, int count) const
{
    //: page number of number of pages
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "%1 / %2")].arg(page).arg(count);
}

QString ReportWords::basedOn(const QString &sheet, const QString &version, const QString &publisher) const
{
    //: title of the sheet, its version, its publisher
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "Texts and levels are those of “%1”, Version %2, by %3.")].arg(
        sheet, version, publisher);
}

QString ReportWords::referencesFrom(const ReferenceCatalogue::Source &source) const
{
    //: name of FIRST's framework, the cited version, the copyright, the address
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "Numbers in square brackets cite the %1, Version %2. © %3. %4")].arg(
        source.framework, source.citedVersion, withoutStop(source.copyright), source.url);
}

QString ReportWords::referencesIntroduction(const ReferenceCatalogue::Source &source) const
{
    //: name of FIRST's framework, the cited version, the published version, the address
    return (*this)
        [QT_TRANSLATE_NOOP(
             "psirt::Words",
             "The texts above cite these numbers of the %1, Version %2. Titles are those of the published version %3 "
             "(%4); the Japanese ones are an unofficial rendering by this project. Where a row says nothing else, "
             "number and meaning agree with that version. Where the mark “next” stands, it is the next level that "
             "cites the number.")]
            .arg(source.framework, source.citedVersion, source.publishedVersion, source.url);
}

QString ReportWords::relation(Relation relation, const QString &published) const
{
    return relationSentence(relation, published, *this);
}

QString ReportWords::ratedCount(const Totals &totals) const
{
    return (*this)[Word::RatedOf].arg(totals.rated).arg(totals.ratable);
}

QString ReportWords::likeForLike(const AverageChange &change) const
{
    if (!change.common)
        return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "nothing is rated on both sides")];
    //: average before, average now, over how many frameworks, without a plural
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "%1 → %2, rated on both sides: %3")]
        .arg(formatAverage(change.common->baseline), formatAverage(change.common->current))
        .arg(change.common->current.count());
}

QString ReportWords::side(Word word, const std::optional<QDate> &day) const
{
    if (!day || !day->isValid())
        return (*this)[word];
    return (*this)[Word::Bracketed].arg((*this)[word], date(day));
}

QString ReportWords::comparedWith(const QString &title) const
{
    //: title of the assessment before
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "Compared with “%1”")].arg(title);
}

QString ReportWords::comparison(const QString &baseline, const QString &current) const
{
    return (*this)[Word::ComparisonOf].arg(baseline, current);
}

QString ReportWords::due(QDate day) const
{
    return (*this)[Word::DueOn].arg(date(day));
}

QString ReportWords::excludedBefore(const QString &reason) const
{
    //: of a framework that is no longer excluded; %1 is the reason given then
    return (*this)[QT_TRANSLATE_NOOP("psirt::Words", "Excluded last time because: %1")].arg(reason);
}

QString ReportWords::calculation() const
{
    return (*this)[QT_TRANSLATE_NOOP(
        "psirt::Words",
        "Each average is the mean over the frameworks that its side rates. Like for like counts only those that both sides "
        "rate; the difference of those two averages is what changed levels make. A framework that counts on one side alone "
        "adds, or takes away, its distance from that side’s like-for-like average, divided by the number of frameworks "
        "rated there. These parts make up the whole difference exactly; where rounding would hide that, a part is shown "
        "a hundredth higher or lower. What is excluded, out of scope or not rated is in no average.")];
}

QString ReportWords::date(const std::optional<QDate> &date) const
{
    if (!date || !date->isValid())
        return absentFigure();
    return longDate(*date);
}

QString ReportWords::occasion(psirt::Occasion occasion) const
{
    return wordOf(occasion, *this);
}

QString ReportWords::actionState(ActionState state) const
{
    return wordOf(state, *this);
}

QString ReportWords::band() const
{
    return drawings::signName(drawings::ChartSign::Band, RadarBaseline::None, *this);
}

QString ReportWords::chartSign(drawings::ChartSign sign, RadarBaseline baseline) const
{
    return drawings::signName(sign, baseline, *this);
}

QString ReportWords::state(const FrameworkScore &score) const
{
    if (score.state != FrameworkState::Rated || !score.gap)
        return state(score.state);
    return (*this)[score.isBelowTarget() ? Word::BelowTarget : Word::TargetReached];
}

QString ReportWords::rating(const Rating &rating) const
{
    if (!rating.level())
        return state(rating.isExcluded() ? FrameworkState::Excluded : FrameworkState::Unrated);
    return formatLevel(FrameworkScore{FrameworkId({}), FrameworkState::Rated, rating.level(), {}, {}, rating.neighbour()});
}

QString ReportWords::state(FrameworkState state) const
{
    return wordOf(state, *this);
}

}  // namespace psirt::report
