// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportwords.h"

#include "app/charts/radartext.h"
#include "app/messages/relationwords.h"
#include "app/messages/translation.h"
#include "core/reporting/figures.h"

#include <QLocale>
#include <QTranslator>

#include <array>

namespace psirt {

namespace {

/// In the order of Word.
constexpr std::array<const char *, static_cast<std::size_t>(Word::Count)> sources = {
    QT_TRANSLATE_NOOP("psirt::ReportWords", "PSIRT maturity assessment report"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Untitled assessment"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Organization"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Scope"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Date"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Occasion"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Assessors"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Next assessment"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Status"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Final"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Sheet"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Publisher"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Summary"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Average"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Average target"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Below target"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Rated"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "below the band 2.5–3.0"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "within the band 2.5–3.0"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "above the band 2.5–3.0"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "nothing rated yet"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "of the rated frameworks"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Service area"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Framework"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Level"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Target"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Gap"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "State"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Frameworks below target"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "No rated framework is below its target."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Excluded frameworks"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Frameworks not rated yet"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Reason"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "No reason given"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Not rated"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Excluded"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Out of scope"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Target reached"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Purpose"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Remarks"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Note"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Evidence"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Actions"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "What"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Who"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "By when"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Planned"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Started"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Done"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Dropped"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Frameworks in detail"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Who said what"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "The sheet has no description of this level."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "The sheet itself puts this framework out of scope; it is not counted."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Unofficial translation"),
    QT_TRANSLATE_NOOP("psirt::ReportWords",
                      "English renderings of the sheet's text are unofficial; the Japanese text is authoritative."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Sources"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Periodic"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "After a reorganization"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "After a business reform"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "After an incident"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Other"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "What changed"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "PSIRT maturity comparison report"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Change since last time"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Last time"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "This time"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Title"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Difference"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Like for like"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Whole sheet"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "What the difference is made of"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Frameworks"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Total"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "What rose and what fell"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Raised, largest first"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Lowered, largest first"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "No level rose."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "No level fell."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Change by service area"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "All frameworks, before and after"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Change"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "What changed, and why"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "No framework changed in its level or its state."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Description"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Reason for exclusion"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Actions done"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Actions done where the level stayed"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Changes of scope"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "None: both sides rate and exclude the same frameworks."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "How the figures are computed"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Targets reached"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Lowest level"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Strongest"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Weakest"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Nothing to name yet"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Path to the band 2.5–3.0"),
    QT_TRANSLATE_NOOP("psirt::ReportWords",
                      "Of all ways with the fewest one-level raises: frameworks below their target first, of those "
                      "the lowest next level."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Raise to"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Widest gap first"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Open actions"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "No action is planned or started."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Not counted"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Edition"),
    QT_TRANSLATE_NOOP("psirt::ReportWords",
                      "For readers outside the organization. It leaves out notes, evidence, actions, remarks, "
                      "reasons for changes, and names."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "PSIRT maturity assessment: summary"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Level → target"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Who and by when: of the first open action."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Provisional"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Signs and lines"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Target band"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Levels with “?”"),
    QT_TRANSLATE_NOOP("psirt::ReportWords",
                      "The arithmetic mean of the levels of the rated frameworks: of a service area, or of the "
                      "whole sheet. That of the whole sheet is the mean over its frameworks, not over the averages "
                      "of its areas. What is not rated, excluded or out of scope is in no average; with nothing "
                      "rated there is none (—). Shown with two decimals, rounded half up."),
    QT_TRANSLATE_NOOP("psirt::ReportWords",
                      "For the time being the sheet asks for an average of 2.5–3.0. Whether an average lies there "
                      "is decided on the exact value, not on the rounded one; both ends belong to the band."),
    QT_TRANSLATE_NOOP("psirt::ReportWords",
                      "As long as a framework that counts is not rated yet, figures may still move; beside them "
                      "stands how many are rated."),
    QT_TRANSLATE_NOOP("psirt::ReportWords",
                      "Target minus level, never below 0. The target is the framework’s own, else that of its "
                      "service area, else the default of the assessment."),
    QT_TRANSLATE_NOOP("psirt::ReportWords",
                      "The levels of the rated frameworks, each counted up to its target and no further, in percent "
                      "of their targets together. A level above its target does not make up for one below."),
    QT_TRANSLATE_NOOP("psirt::ReportWords",
                      "“2 (3?)” counts as 2 and may turn out to be 3. As long as there are such levels, the range "
                      "that the average lies within is given."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "A level was chosen; it counts. Level 0 is a level too."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Rated, and short of its target."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Not rated yet: in no average, and never drawn as 0."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Outside the organization’s business, with a reason: counted nowhere."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "The level or average is higher than last time."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "The level or average is lower than last time."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "The same as last time."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Solid line, filled disc: the level, or the average of an area."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Short, heavy dashes: something there is not rated yet."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "A bar with caps: what the figure may still turn out to be."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Long, thin dashes, hollow square: last time."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Dotted line, triangle: the target."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Shaded ring: the band that the sheet asks for."),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Contents"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Service areas"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "References cited"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Number"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Title in version 1.1"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Japanese (unofficial)"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Cited by"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "(next)"),
    QT_TRANSLATE_NOOP("psirt::ReportWords", "Every framework is rated, and none is excluded."),
};

/// "…, Inc" out of "…, Inc.": a sentence that ends with it has a stop of its own.
QString withoutStop(const QString &text)
{
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

}  // namespace

ReportWords::ReportWords(Language language) : m_language(language), m_translator(std::make_unique<QTranslator>())
{
    // Missing before the translations are built: the source texts stand then.
    [[maybe_unused]] const bool isLoaded = m_translator->load(bundledTranslation(language));
}

ReportWords::~ReportWords() = default;

QString ReportWords::translated(const char *source) const
{
    const QString translation = m_translator->translate("psirt::ReportWords", source);
    return translation.isEmpty() ? QString::fromUtf8(source) : translation;
}

QString ReportWords::operator[](Word word) const
{
    return translated(sources[static_cast<std::size_t>(word)]);
}

QString ReportWords::separator() const
{
    return m_language == Language::Japanese ? QStringLiteral("、") : QStringLiteral(", ");
}

QString ReportWords::ratedOf(int rated, int ratable) const
{
    //: %1 rated frameworks of %2
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "%1 of %2")).arg(rated).arg(ratable);
}

QString ReportWords::finalButUnsure(int count) const
{
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "All rated, %1 unsure")).arg(count);
}

QString ReportWords::unsure(int count, const AverageRange &range) const
{
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords",
                                        "Levels marked with “?” (%1) are unsure. Until they are settled the "
                                        "average lies within %2."))
        .arg(count)
        .arg(formatRange(range));
}

QString ReportWords::provisional(int rated, int ratable) const
{
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "Provisional: %1 of %2 frameworks rated"))
        .arg(rated)
        .arg(ratable);
}

QString ReportWords::frameworkCount(int count) const
{
    //: how many frameworks are excluded
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "excluded: %1")).arg(count);
}

QString ReportWords::sheetVersion(const QString &version, QDate published) const
{
    //: of the sheet; %2 is a date
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "Version %1, published %2")).arg(version, date(published));
}

QString ReportWords::continued(const QString &title) const
{
    //: head of a page on which the record of a framework goes on
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "%1 (continued)")).arg(title);
}

QString ReportWords::page(int page, int count) const
{
    //: page number of number of pages
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "%1 / %2")).arg(page).arg(count);
}

QString ReportWords::basedOn(const QString &sheet, const QString &version, const QString &publisher) const
{
    //: title of the sheet, its version, its publisher
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "Texts and levels are those of “%1”, Version %2, by %3."))
        .arg(sheet, version, publisher);
}

QString ReportWords::referencesFrom(const ReferenceCatalogue::Source &source) const
{
    //: name of FIRST's framework, the cited version, the copyright, the address
    return translated(
               QT_TRANSLATE_NOOP("psirt::ReportWords", "Numbers in square brackets cite the %1, Version %2. © %3. %4"))
        .arg(source.framework, source.citedVersion, withoutStop(source.copyright), source.url);
}

QString ReportWords::referencesIntroduction(const ReferenceCatalogue::Source &source) const
{
    //: name of FIRST's framework, the cited version, the published version, the address
    return translated(
               QT_TRANSLATE_NOOP(
                   "psirt::ReportWords",
                   "The texts above cite these numbers of the %1, Version %2. Titles are those of the published version %3 "
                   "(%4); the Japanese ones are an unofficial rendering by this project. Where a row says nothing else, "
                   "number and meaning agree with that version. Where the mark “next” stands, it is the next level that "
                   "cites the number."))
        .arg(source.framework, source.citedVersion, source.publishedVersion, source.url);
}

QString ReportWords::relation(Relation relation, const QString &published) const
{
    return relationSentence(relation, published, translatorOf("psirt::ReferenceDetails"));
}

std::function<QString(const char *)> ReportWords::translatorOf(const char *context) const
{
    return [translator = m_translator.get(), context](const char *source) {
        const QString translation = translator->translate(context, source);
        return translation.isEmpty() ? QString::fromUtf8(source) : translation;
    };
}

ChangeWords ReportWords::changes() const
{
    return ChangeWords(translatorOf("psirt::ChangeWords"));
}

QString ReportWords::ratedCount(const Totals &totals) const
{
    //: %1 rated frameworks of %2
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "%1 of %2 rated")).arg(totals.rated).arg(totals.ratable);
}

QString ReportWords::likeForLike(const AverageChange &change) const
{
    if (!change.common)
        return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "nothing is rated on both sides"));
    //: average before, average now, over how many frameworks, without a plural
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "%1 → %2, rated on both sides: %3"))
        .arg(formatAverage(change.common->baseline), formatAverage(change.common->current))
        .arg(change.common->current.count());
}

QString ReportWords::side(Word word, const std::optional<QDate> &day) const
{
    if (!day || !day->isValid())
        return (*this)[word];
    //: “Last time” or “This time”, and its date
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "%1 (%2)")).arg((*this)[word], date(day));
}

QString ReportWords::comparedWith(const QString &title) const
{
    //: title of the assessment before
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "Compared with “%1”")).arg(title);
}

QString ReportWords::comparison(const QString &baseline, const QString &current) const
{
    //: two assessments that are compared: titles or dates, the older first
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "Comparison: %1 → %2")).arg(baseline, current);
}

QString ReportWords::due(QDate day) const
{
    //: by when an action was to be done
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "due %1")).arg(date(day));
}

QString ReportWords::excludedBefore(const QString &reason) const
{
    //: of a framework that is no longer excluded; %1 is the reason given then
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "Excluded last time because: %1")).arg(reason);
}

QString ReportWords::calculation() const
{
    return translated(QT_TRANSLATE_NOOP(
        "psirt::ReportWords",
        "Each average is the mean over the frameworks that its side rates. Like for like counts only those that both sides "
        "rate; the difference of those two averages is what changed levels make. A framework that counts on one side alone "
        "adds, or takes away, its distance from that side’s like-for-like average, divided by the number of frameworks "
        "rated there. These parts make up the whole difference exactly; where rounding would hide that, a part is shown "
        "a hundredth higher or lower. What is excluded, out of scope or not rated is in no average."));
}

QString ReportWords::date(const std::optional<QDate> &date) const
{
    if (!date || !date->isValid())
        return absentFigure();
    if (m_language == Language::Japanese)
        return QStringLiteral("%1年%2月%3日").arg(date->year()).arg(date->month()).arg(date->day());
    return QLocale(QLocale::English).toString(*date, QStringLiteral("d MMMM yyyy"));
}

QString ReportWords::occasion(psirt::Occasion occasion) const
{
    switch (occasion) {
    case psirt::Occasion::Periodic:
        return (*this)[Word::Periodic];
    case psirt::Occasion::Reorganization:
        return (*this)[Word::Reorganization];
    case psirt::Occasion::BusinessReform:
        return (*this)[Word::BusinessReform];
    case psirt::Occasion::Incident:
        return (*this)[Word::Incident];
    case psirt::Occasion::Other:
        break;
    }
    return (*this)[Word::OtherOccasion];
}

QString ReportWords::actionState(ActionState state) const
{
    switch (state) {
    case ActionState::Planned:
        return (*this)[Word::Planned];
    case ActionState::Started:
        return (*this)[Word::Started];
    case ActionState::Done:
        return (*this)[Word::Done];
    case ActionState::Dropped:
        break;
    }
    return (*this)[Word::Dropped];
}

QString ReportWords::band() const
{
    //: %1 is «2.5–3.0»
    return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "Target band %1")).arg(bandFigures());
}

QString ReportWords::chartSign(ChartSign sign, RadarBaseline baseline) const
{
    const bool isWhatIf = baseline == RadarBaseline::Answers;
    const bool isComparison = baseline == RadarBaseline::Previous;
    switch (sign) {
    case ChartSign::Level:
        return isWhatIf ? translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "What-if"))
                        : (*this)[isComparison ? Word::ThisTime : Word::Level];
    case ChartSign::Provisional:
        return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "Provisional"));
    case ChartSign::Range:
        return translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "Unsure range"));
    case ChartSign::Baseline:
        return isWhatIf ? translated(QT_TRANSLATE_NOOP("psirt::ReportWords", "Ratings")) : (*this)[Word::LastTime];
    case ChartSign::Target:
        return (*this)[Word::Target];
    case ChartSign::Band:
        return band();
    }
    Q_UNREACHABLE();
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
    switch (state) {
    case FrameworkState::Rated:
        return (*this)[Word::Rated];
    case FrameworkState::Unrated:
        return (*this)[Word::NotRated];
    case FrameworkState::Excluded:
        return (*this)[Word::Excluded];
    case FrameworkState::OutOfScope:
        break;
    }
    return (*this)[Word::OutOfScope];
}

}  // namespace psirt
