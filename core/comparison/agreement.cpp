// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/agreement.h"

#include "core/comparison/pairing.h"
#include "core/comparison/subject.h"
#include "core/sheet/sheet.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <type_traits>
#include <utility>

namespace psirt {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool canChoose(const Sheet &sheet, const FrameworkId &id, Level level)
{
    const Framework *framework = sheet.framework(id);
    return framework && framework->choosable(level) == Choosable::Yes;
}

bool saysSomething(const Entry &entry)
{
    return !entry.rating.isUnrated() || !isBlank(entry.note) || !entry.evidence.isEmpty();
}

Opinion opinionOf(const QString &who, const Entry &entry)
{
    return {.who = who, .rating = entry.rating, .note = entry.note, .evidence = entry.evidence, .unknownKeys = {}};
}

/// "name: text", a line each, blank texts left out.
QString byName(const QStringList &names, const QStringList &texts)
{
    QStringList lines;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!isBlank(texts[i]))
            lines.append(names[i] + QStringLiteral(": ") + texts[i].trimmed());
    }
    return lines.join(QLatin1Char('\n'));
}

/// What all say that say something; none where two differ.
std::optional<QString> commonText(const QStringList &texts)
{
    QString common;
    for (const QString &text : texts) {
        if (isBlank(text))
            continue;
        if (!isBlank(common) && text.trimmed() != common.trimmed())
            return std::nullopt;
        if (isBlank(common))
            common = text;
    }
    return common;
}

QStringList whoOf(const std::vector<Opinion> &opinions)
{
    QStringList names;
    for (const Opinion &opinion : opinions)
        names.append(opinion.who);
    return names;
}

QStringList notesOf(const std::vector<Opinion> &opinions)
{
    QStringList notes;
    for (const Opinion &opinion : opinions)
        notes.append(opinion.note);
    return notes;
}

QStringList reasonsOf(const std::vector<Opinion> &opinions)
{
    QStringList reasons;
    for (const Opinion &opinion : opinions)
        reasons.append(opinion.rating.exclusionReason());
    return reasons;
}

/// The standing of opinions, none of which is missing.
FrameworkOpinions stand(const Framework &framework, const std::vector<Opinion> &opinions)
{
    FrameworkOpinions result{framework.id};
    std::optional<Level> lowest;
    std::optional<Level> highest;
    qsizetype excluded = 0;
    qsizetype unrated = 0;
    bool hasDoubt = false;
    for (const Opinion &opinion : opinions) {
        excluded += opinion.rating.isExcluded() ? 1 : 0;
        unrated += opinion.rating.isUnrated() ? 1 : 0;
        if (const auto level = opinion.rating.level()) {
            lowest = std::min(lowest.value_or(*level), *level);
            highest = std::max(highest.value_or(*level), *level);
            hasDoubt = hasDoubt || opinion.rating.neighbour() || framework.choosable(*level) != Choosable::Yes;
        }
    }
    result.distance = lowest ? highest->number() - lowest->number() : 0;
    result.hasOtherNotes = !commonText(notesOf(opinions));
    const qsizetype count = std::ssize(opinions);
    if (result.distance > 0)
        result.standing = Standing::Levels;
    else if (unrated == count)
        result.standing = Standing::Unrated;
    else if (excluded == count)
        result.standing = Standing::Agreed;
    else if (excluded > 0 || unrated > 0)
        result.standing = Standing::States;
    else
        result.standing = hasDoubt ? Standing::Doubt : Standing::Agreed;
    return result;
}

/// What all agree on; unrated where they do not.
Rating agreedRating(const Framework &framework, const std::vector<Opinion> &opinions)
{
    if (stand(framework, opinions).standing != Standing::Agreed)
        return {};
    return opinions.front().rating.isExcluded() ? Rating::excluded(commonReason(opinions)) : opinions.front().rating;
}

void addNew(QStringList &list, const QStringList &more)
{
    for (const QString &each : more) {
        if (!list.contains(each))
            list.append(each);
    }
}

/// One action as several say it, each with a name.
struct ActionVersions {
    std::vector<const Action *> versions;
    QStringList names;
    std::size_t lastEntry = 0;  ///< whose the last version is

    [[nodiscard]] Action united() const
    {
        Action action = *versions.front();
        action.unknownKeys.clear();
        QStringList whats;
        QStringList whos;
        for (const Action *version : versions) {
            whats.append(version->what);
            addNew(whos, QStringList(version->who.trimmed()));
            if (!action.due)
                action.due = version->due;
            if (rankOf(version->state) > rankOf(action.state))
                action.state = version->state;
            if (version->doneOn && (!action.doneOn || *version->doneOn < *action.doneOn))
                action.doneOn = version->doneOn;
        }
        action.what = commonText(whats).value_or(byName(names, whats));
        whos.removeAll(QString());
        if (whos.size() > 1)
            action.who = whos.join(QStringLiteral(" / "));
        else if (isBlank(action.who) && !whos.isEmpty())
            action.who = whos.constFirst();
        return action;
    }

private:
    /// How far an action is: what one has done counts as done, though another dropped it.
    [[nodiscard]] static int rankOf(ActionState state)
    {
        switch (state) {
        case ActionState::Planned:
            return 0;
        case ActionState::Started:
            return 1;
        case ActionState::Dropped:
            return 2;
        case ActionState::Done:
            return 3;
        }
        Q_UNREACHABLE();
    }
};

/// Those of all entries, the first's first; a name for each entry.
std::vector<Action> allActions(const std::vector<const Entry *> &entries, const QStringList &names)
{
    std::vector<ActionVersions> found;
    std::map<ActionId, std::size_t> byId;
    std::multimap<QString, std::size_t> byWords;
    std::set<ActionId> own;  // of the one whose actions are looked at
    const auto sameIn = [&](const Action &action, std::size_t entry) -> std::optional<std::size_t> {
        if (const auto same = byId.find(action.id); same != byId.end() && !action.id.isEmpty())
            return same->second;
        // By its words only what is not another action of the same person.
        const auto [begin, end] = byWords.equal_range(action.what);
        const auto same = std::find_if(begin, end, [&](const auto &each) {
            const ActionVersions &versions = found[each.second];
            return versions.lastEntry != entry && versions.versions.front()->saysTheSame(action) &&
                   std::ranges::none_of(versions.versions, [&](const Action *other) { return own.contains(other->id); });
        });
        return same == end ? std::nullopt : std::optional(same->second);
    };
    for (std::size_t i = 0; i < entries.size(); ++i) {
        own.clear();
        for (const Action &action : entries[i]->actions) {
            if (!action.id.isEmpty())
                own.insert(action.id);
        }
        for (const Action &action : entries[i]->actions) {
            const std::size_t place = sameIn(action, i).value_or(found.size());
            if (place == found.size()) {
                found.emplace_back();
                byWords.emplace(action.what, place);
            }
            found[place].lastEntry = i;
            found[place].versions.push_back(&action);
            found[place].names.append(names[static_cast<qsizetype>(i)]);
            byId.emplace(action.id, place);
        }
    }
    std::vector<Action> actions;
    actions.reserve(found.size());
    for (const ActionVersions &each : found)
        actions.push_back(each.united());
    return actions;
}

Entry combineEntries(const Framework *framework, const std::vector<const Entry *> &entries, const QStringList &names)
{
    Entry result;
    result.target = entries.front()->target;
    result.actions = allActions(entries, names);
    if (std::ranges::none_of(entries, [](const Entry *entry) { return saysSomething(*entry); }))
        return result;
    for (std::size_t i = 0; i < entries.size(); ++i)
        result.opinions.push_back(opinionOf(names[static_cast<qsizetype>(i)], *entries[i]));
    if (!framework || framework->isOutOfScope)
        return result;
    const Standing standing = stand(*framework, result.opinions).standing;
    if (standing != Standing::Agreed && standing != Standing::Unrated)
        return result;
    result.rating = agreedRating(*framework, result.opinions);
    result.note = commonText(notesOf(result.opinions)).value_or(QString());
    QStringList changes;
    for (const Entry *entry : entries)
        changes.append(entry->changeReason);
    result.changeReason = commonText(changes).value_or(QString());
    for (const Opinion &opinion : result.opinions)
        addNew(result.evidence, opinion.evidence);
    return result;
}

/// The first that is not empty.
template <typename Member>
auto firstOf(const std::vector<AgreementInput> &inputs, Member member)
{
    for (const AgreementInput &input : inputs) {
        const auto &value = input.assessment.properties().*member;
        if (value != std::remove_cvref_t<decltype(value)>())
            return value;
    }
    return inputs.front().assessment.properties().*member;
}

/// Of remarks or conclusions: what all say, or each with the name.
QString combineTexts(const std::vector<AgreementInput> &inputs, const QStringList &names, QString Properties::*text)
{
    QStringList texts;
    for (const AgreementInput &input : inputs)
        texts.append(input.assessment.properties().*text);
    const auto common = commonText(texts);
    return common ? *common : byName(names, texts);
}

Properties combineProperties(const std::vector<AgreementInput> &inputs, const QStringList &names, Properties fresh)
{
    const Properties &first = inputs.front().assessment.properties();
    fresh.organization = firstOf(inputs, &Properties::organization);
    fresh.scope = firstOf(inputs, &Properties::scope);
    fresh.occasion = first.occasion;
    fresh.nextDate = firstOf(inputs, &Properties::nextDate);
    fresh.defaultTarget = first.defaultTarget;
    fresh.areaTargets = first.areaTargets;
    fresh.remarks = combineTexts(inputs, names, &Properties::remarks);
    fresh.conclusion = combineTexts(inputs, names, &Properties::conclusion);
    fresh.assessors.clear();
    std::optional<QDate> latest;
    for (const AgreementInput &input : inputs) {
        const Properties &properties = input.assessment.properties();
        addNew(fresh.assessors, properties.assessors);
        if (properties.date && (!latest || *properties.date > *latest))
            latest = properties.date;
        if (properties.previous && !fresh.previous) {
            fresh.previous = properties.previous;
            fresh.previous->unknownKeys.clear();
            for (auto &[id, entry] : fresh.previous->entries)
                entry.unknownKeys.clear();
        }
    }
    if (latest)
        fresh.date = latest;
    return fresh;
}

bool haveOtherTargets(const Assessment &first, const Assessment &second)
{
    const Properties &one = first.properties();
    const Properties &other = second.properties();
    if (one.defaultTarget != other.defaultTarget || one.areaTargets != other.areaTargets)
        return true;
    const auto hasAnother = [](const Assessment &from, const Assessment &to) {
        return std::ranges::any_of(from.entries(),
                                   [&to](const auto &each) { return each.second.target != to.entry(each.first).target; });
    };
    return hasAnother(first, second) || hasAnother(second, first);
}

}  // namespace

QStringList namesOf(const std::vector<AgreementInput> &inputs)
{
    QStringList people;
    for (const AgreementInput &input : inputs) {
        QStringList assessors = input.assessment.properties().assessors;
        for (QString &name : assessors)
            name = name.simplified();
        assessors.removeAll(QString());
        people.append(assessors.join(QStringLiteral(" / ")));
    }
    QStringList names;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const QString &who = people[static_cast<qsizetype>(i)];
        const QString plain = who.isEmpty() || people.count(who) > 1 ? inputs[i].name : who;
        QString name = plain;
        for (int number = 2; names.contains(name); ++number)
            name = plain + QStringLiteral(" (%1)").arg(number);
        names.append(name);
    }
    return names;
}

Assessment combine(const Sheet &sheet, const std::vector<AgreementInput> &inputs, Properties fresh)
{
    Q_ASSERT(!inputs.empty());
    const QStringList names = namesOf(inputs);
    Assessment result(sheet.key());
    result.setProperties(combineProperties(inputs, names, std::move(fresh)));
    for (const AgreementInput &input : inputs) {
        for (const auto &[id, entry] : input.assessment.entries()) {
            std::vector<const Entry *> entries;
            entries.reserve(inputs.size());
            for (const AgreementInput &each : inputs)
                entries.push_back(&each.assessment.entry(id));
            result.setEntry(id, combineEntries(sheet.framework(id), entries, names));
        }
    }
    completeActionIds(result);  // two may have one in different frameworks
    return result;
}

std::vector<FrameworkOpinions> opinionsOf(const Sheet &sheet, const Assessment &assessment)
{
    std::vector<FrameworkOpinions> result;
    for (const Framework *framework : sheet.frameworks()) {
        const Entry &entry = assessment.entry(framework->id);
        if (framework->isOutOfScope || entry.opinions.empty())
            continue;
        FrameworkOpinions opinions = stand(*framework, entry.opinions);
        const auto level = entry.rating.level();
        opinions.isSettled = entry.rating.isExcluded() || (level && canChoose(sheet, framework->id, *level));
        result.push_back(std::move(opinions));
    }
    std::ranges::stable_sort(result, [](const FrameworkOpinions &a, const FrameworkOpinions &b) {
        return std::pair(a.standing, -a.distance) < std::pair(b.standing, -b.distance);
    });
    return result;
}

std::vector<FrameworkOpinions> disagreements(const Sheet &sheet, const Assessment &assessment)
{
    std::vector<FrameworkOpinions> result = opinionsOf(sheet, assessment);
    std::erase_if(result, [](const FrameworkOpinions &each) { return !each.isDisagreement(); });
    return result;
}

AgreementCounts countAgreement(const std::vector<FrameworkOpinions> &frameworks)
{
    AgreementCounts counts;
    for (const FrameworkOpinions &each : frameworks) {
        switch (each.standing) {
        case Standing::Levels:
            ++(each.distance == 1 ? counts.oneLevelApart : counts.furtherApart);
            break;
        case Standing::States:
            ++counts.otherState;
            break;
        case Standing::Doubt:
            ++counts.doubt;
            break;
        case Standing::Agreed:
            ++counts.agreed;
            break;
        case Standing::Unrated:
            break;
        }
        counts.settled += each.isDisagreement() && each.isSettled ? 1 : 0;
    }
    return counts;
}

QString commonReason(const std::vector<Opinion> &opinions)
{
    const QStringList reasons = reasonsOf(opinions);
    const auto common = commonText(reasons);
    return common ? *common : byName(whoOf(opinions), reasons);
}

QString notesByName(const std::vector<Opinion> &opinions)
{
    return byName(whoOf(opinions), notesOf(opinions));
}

std::vector<CombineNotice> combineNotices(const Assessment &first, const Assessment &second)
{
    std::vector<CombineNotice> notices;
    const Properties &one = first.properties();
    const Properties &other = second.properties();
    if (first == second)
        notices.push_back(CombineNotice::SameContent);
    if (one.date != other.date)
        notices.push_back(CombineNotice::OtherDates);
    const QStringList people = sortedAssessors(first);
    const QStringList others = sortedAssessors(second);
    if (people.isEmpty() || others.isEmpty())
        notices.push_back(CombineNotice::NoAssessors);
    else if (people == others)
        notices.push_back(CombineNotice::SameAssessors);
    const SubjectDifference subject = SubjectDifference::of(one, other);
    if (subject.organization)
        notices.push_back(CombineNotice::OtherOrganization);
    if (subject.scope)
        notices.push_back(CombineNotice::OtherScope);
    if (haveOtherTargets(first, second))
        notices.push_back(CombineNotice::OtherTargets);
    return notices;
}

}  // namespace psirt
