// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/importplan.h"

#include "core/base/outgoingtext.h"
#include "core/scoring/score.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <set>

namespace psirt {

namespace {

/// As typed by hand or by an input method: full-width digits and points become plain, blanks around are gone.
QString plain(const QString &text)
{
    constexpr qsizetype longest = 100;  // no number of a framework and no level is longer
    return text.size() > longest ? QString() : text.normalized(QString::NormalizationForm_KC).trimmed();
}

std::optional<Level> levelIn(const ImportCell &cell)
{
    static const QRegularExpression whole(QStringLiteral("^0*([0-9])(?:\\.0*)?$"));
    const QRegularExpressionMatch match = whole.match(plain(cell.text));
    return match.hasMatch() ? Level::fromNumber(match.captured(1).toInt()) : std::nullopt;
}

/// What the cell holds, as a text is kept.
QString textIn(const ImportCell &cell)
{
    return withPlainLineEnds(cell.text).trimmed();
}

/// Without blanks around them and without those that are empty.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : withPlainLineEnds(text).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

QString asLines(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n'));
}

bool isEmpty(const ImportCell &cell)
{
    return cell.text.trimmed().isEmpty();
}

/// Looks at the rows one after another.
class Planner {
public:
    Planner(const Sheet &sheet, const Assessment &assessment, qsizetype longest, std::vector<ImportProblem> problems)
        : m_sheet(sheet), m_assessment(assessment), m_longest(longest), m_problems(std::move(problems))
    {
        for (const auto &[framework, entry] : assessment.entries()) {
            for (const Action &action : entry.actions) {
                if (!action.id.isEmpty())
                    m_byId.emplace(action.id.text(), Known{framework, &action});
                const QString words = withPlainLineEnds(cutOffForTable(action.what, longest)).trimmed();
                if (!words.isEmpty())
                    m_byWords[{framework, words}].push_back(&action);
            }
        }
    }

    void add(const ImportRow &row);
    void add(const ImportActionRow &row);
    /// Whether the row has the id of an action that the assessment has.
    [[nodiscard]] bool knows(const ImportActionRow &row) const { return knownOf(row) != nullptr; }
    [[nodiscard]] ImportPlan plan() const;

private:
    struct Known {
        FrameworkId framework;
        const Action *action;
    };

    /// The action with the row's id; null where there is none.
    [[nodiscard]] const Known *knownOf(const ImportActionRow &row) const;
    /// None where the row names none, which is noted then if it says anything.
    [[nodiscard]] const Framework *frameworkOf(const ImportCell &id, std::initializer_list<const ImportCell *> others);
    void addRating(const Framework &framework, const ImportRow &row);
    void addExclusion(const Framework &framework, const ImportRow &row);
    void addTarget(const Framework &framework, const ImportCell &cell);
    void addText(const Framework &framework, ImportField field, const ImportCell &cell, const QString &present);
    /// The action of the assessment that the row is about; null for one to add.
    [[nodiscard]] const Action *actionOf(const Framework &framework, const ImportActionRow &row) const;
    /// What the cell says otherwise; none where it says the same, or does not fit, which is noted then.
    [[nodiscard]] std::optional<QString> otherText(const Framework &framework, ImportField field, const ImportCell &cell,
                                                   const QString &present);
    void takeDue(const Framework &framework, const ImportCell &cell, Action &action);
    void takeState(const Framework &framework, const ImportActionRow &row, Action &action);
    void addEvidence(const Framework &framework, const ImportCell &cell);
    /// The level that a cell asks for; none where it is empty or does not fit, which is noted then.
    [[nodiscard]] std::optional<Level> choosableIn(const Framework &framework, ImportField field, const ImportCell &cell);
    /// Whether the cell holds what is left of a text that was too long for it.
    [[nodiscard]] bool isCutOff(const ImportCell &cell, const QString &present) const;

    const Sheet &m_sheet;
    const Assessment &m_assessment;
    qsizetype m_longest;
    std::map<FrameworkId, std::vector<ImportChange>> m_changes;
    std::vector<ImportProblem> m_problems;
    std::set<FrameworkId> m_seen;
    std::map<QString, Known> m_byId;
    std::map<std::pair<FrameworkId, QString>, std::vector<const Action *>> m_byWords;
    std::set<QString> m_given;         ///< ids of actions to add
    std::set<const Action *> m_taken;  ///< that a row is about
};

const Framework *Planner::frameworkOf(const ImportCell &id, std::initializer_list<const ImportCell *> others)
{
    if (isEmpty(id)) {
        const auto *said = std::ranges::find_if(others, [](const ImportCell *cell) { return !isEmpty(*cell); });
        if (said != others.end())
            m_problems.push_back({ImportFault::NoFramework, **said});
        return nullptr;
    }
    const Framework *framework = m_sheet.framework(FrameworkId(plain(id.text)));
    if (!framework)
        m_problems.push_back({ImportFault::UnknownFramework, id});
    return framework;
}

void Planner::add(const ImportRow &row)
{
    const Framework *framework = frameworkOf(
        row.id, {&row.level, &row.unsure, &row.target, &row.changeReason, &row.note, &row.evidence, &row.exclusionReason});
    if (!framework)
        return;
    if (!m_seen.insert(framework->id).second) {
        m_problems.push_back({ImportFault::Repeated, row.id, framework->id});
        return;
    }
    const Entry &present = m_assessment.entry(framework->id);
    if (row.saysExcluded || !isEmpty(row.exclusionReason))
        addExclusion(*framework, row);
    else
        addRating(*framework, row);
    addTarget(*framework, row.target);
    addText(*framework, ImportField::ChangeReason, row.changeReason, present.changeReason);
    addText(*framework, ImportField::Note, row.note, present.note);
    addEvidence(*framework, row.evidence);
}

std::optional<Level> Planner::choosableIn(const Framework &framework, ImportField field, const ImportCell &cell)
{
    if (isEmpty(cell))
        return std::nullopt;
    const std::optional<Level> level = levelIn(cell);
    std::optional<ImportFault> fault;
    if (framework.isOutOfScope)
        fault = ImportFault::OutOfScope;
    else if (m_assessment.entry(framework.id).rating.isExcluded())
        fault = ImportFault::Excluded;
    else if (!level)
        fault = ImportFault::NotALevel;
    else if (framework.choosable(*level) != Choosable::Yes)
        fault = ImportFault::NotDescribed;
    if (!fault)
        return level;
    m_problems.push_back({*fault, cell, framework.id, field});
    return std::nullopt;
}

void Planner::addRating(const Framework &framework, const ImportRow &row)
{
    const std::optional<Level> level = choosableIn(framework, ImportField::Level, row.level);
    if (!level && !isEmpty(row.level))
        return;  // and what it may be as well says nothing then
    const Rating &present = m_assessment.entry(framework.id).rating;
    const std::optional<Level> neighbour = choosableIn(framework, ImportField::Level, row.unsure);
    const std::optional<Level> meant = level ? level : present.level();
    std::optional<Rating> rating;
    if (neighbour) {
        rating = meant ? Rating::unsure(*meant, *neighbour) : std::nullopt;
        if (!rating)
            m_problems.push_back({ImportFault::NoNeighbour, row.unsure, framework.id, ImportField::Level});
    }
    if (!rating && level && present.level() != level)
        rating = *level;
    if (rating && *rating != present)
        m_changes[framework.id].push_back(
            {framework.id, LevelImport{present, *rating}, present.level() == meant ? row.unsure.name : row.level.name});
}

void Planner::addExclusion(const Framework &framework, const ImportRow &row)
{
    const Rating &present = m_assessment.entry(framework.id).rating;
    const ImportCell &cell = isEmpty(row.exclusionReason) ? row.state : row.exclusionReason;
    if (!isEmpty(row.level)) {
        const ImportFault fault = framework.isOutOfScope ? ImportFault::OutOfScope
                                  : present.isExcluded() ? ImportFault::Excluded
                                                         : ImportFault::RatedAndExcluded;
        m_problems.push_back({fault, row.level, framework.id, ImportField::Level});
        return;
    }
    if (framework.isOutOfScope) {
        m_problems.push_back({ImportFault::OutOfScope, cell, framework.id, ImportField::Level});
        return;
    }
    if (present.isExcluded() && !otherText(framework, ImportField::Level, row.exclusionReason, present.exclusionReason()))
        return;
    m_changes[framework.id].push_back(
        {framework.id, LevelImport{present, Rating::excluded(textIn(row.exclusionReason))}, cell.name});
}

void Planner::addTarget(const Framework &framework, const ImportCell &cell)
{
    const std::optional<Level> target = choosableIn(framework, ImportField::Target, cell);
    const std::optional<Level> present = targetInForce(framework, m_assessment);
    if (target && present != target)
        m_changes[framework.id].push_back({framework.id, TargetImport{present, *target}, cell.name});
}

bool Planner::isCutOff(const ImportCell &cell, const QString &present) const
{
    return textIn(cell) == withPlainLineEnds(cutOffForTable(present, m_longest)).trimmed();
}

std::optional<QString> Planner::otherText(const Framework &framework, ImportField field, const ImportCell &cell,
                                          const QString &present)
{
    QString text = textIn(cell);
    if (text.isEmpty() || text == withPlainLineEnds(present).trimmed() || isCutOff(cell, present))
        return std::nullopt;
    if (present.size() <= m_longest || text.size() > m_longest)
        return text;
    m_problems.push_back({ImportFault::CutOff, cell, framework.id, field});
    return std::nullopt;
}

void Planner::addText(const Framework &framework, ImportField field, const ImportCell &cell, const QString &present)
{
    if (const std::optional<QString> text = otherText(framework, field, cell, present))
        m_changes[framework.id].push_back({framework.id, TextImport{field, present, *text}, cell.name});
}

void Planner::addEvidence(const Framework &framework, const ImportCell &cell)
{
    const QString present = asLines(m_assessment.entry(framework.id).evidence);
    if (linesOf(cell.text) != linesOf(present))
        addText(framework, ImportField::Evidence, {asLines(linesOf(cell.text)), cell.name}, present);
}

const Planner::Known *Planner::knownOf(const ImportActionRow &row) const
{
    const auto known = m_byId.find(plain(row.id.text));
    return known == m_byId.end() ? nullptr : &known->second;
}

const Action *Planner::actionOf(const Framework &framework, const ImportActionRow &row) const
{
    if (const Known *known = knownOf(row))
        return known->framework == framework.id && !m_taken.contains(known->action) ? known->action : nullptr;
    const auto same = m_byWords.find({framework.id, textIn(row.what)});
    if (same == m_byWords.end())
        return nullptr;
    const auto free = std::ranges::find_if(same->second, [this](const Action *action) { return !m_taken.contains(action); });
    return free == same->second.end() ? nullptr : *free;
}

void Planner::takeDue(const Framework &framework, const ImportCell &cell, Action &action)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:T.*)?$"));
    if (isEmpty(cell))
        return;
    const QRegularExpressionMatch match = form.match(plain(cell.text));
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (day.isValid())
        action.due = day;
    else
        m_problems.push_back({ImportFault::NotADate, cell, framework.id, ImportField::Action});
}

void Planner::takeState(const Framework &framework, const ImportActionRow &row, Action &action)
{
    if (row.said && *row.said != action.state) {
        action.state = *row.said;
        action.doneOn.reset();  // since when, the table does not say
    } else if (!row.said && !isEmpty(row.state)) {
        m_problems.push_back({ImportFault::NotAState, row.state, framework.id, ImportField::Action});
    }
}

void Planner::add(const ImportActionRow &row)
{
    const std::initializer_list<const ImportCell *> said{&row.what, &row.who, &row.due, &row.state};
    if (std::ranges::all_of(said, [](const ImportCell *cell) { return isEmpty(*cell); }))
        return;
    const Framework *framework = frameworkOf(row.framework, said);
    if (!framework)
        return;
    const Known *known = knownOf(row);
    const Action *present = actionOf(*framework, row);
    // A row that was copied, id and all, is another action.
    if (!present && known && !m_taken.contains(known->action)) {
        m_problems.push_back({ImportFault::ActionElsewhere, row.framework, framework->id, ImportField::Action});
        return;
    }
    Action action = present ? *present : Action();
    if (present)
        m_taken.insert(present);
    else if (!known && m_given.insert(plain(row.id.text)).second)  // the first of several rows takes it
        action.id = ActionId::fromText(plain(row.id.text)).value_or(ActionId());
    if (const auto what = otherText(*framework, ImportField::Action, row.what, action.what))
        action.what = *what;
    if (const auto who = otherText(*framework, ImportField::Action, row.who, action.who))
        action.who = *who;
    takeDue(*framework, row.due, action);
    takeState(*framework, row, action);
    if (!present || !action.saysTheSame(*present))
        m_changes[framework->id].push_back(
            {framework->id, ActionImport{present ? std::optional(*present) : std::nullopt, action}, row.what.name});
}

ImportPlan Planner::plan() const
{
    ImportPlan plan;
    for (const Framework *framework : m_sheet.frameworks()) {
        const auto found = m_changes.find(framework->id);
        if (found != m_changes.end())
            plan.changes.insert(plan.changes.end(), found->second.begin(), found->second.end());
    }
    plan.problems = m_problems;
    plan.frameworks = static_cast<int>(m_seen.size());
    return plan;
}

/// What becomes of a framework's entry.
void take(const ImportChange &change, Entry &entry)
{
    if (const auto *level = std::get_if<LevelImport>(&change.what)) {
        entry.setRating(level->to);
    } else if (const auto *target = std::get_if<TargetImport>(&change.what)) {
        entry.target = target->to;
    } else if (const auto *text = std::get_if<TextImport>(&change.what)) {
        if (text->field == ImportField::Evidence)
            entry.evidence = linesOf(text->to);
        else
            (text->field == ImportField::Note ? entry.note : entry.changeReason) = text->to;
    } else if (const auto *action = std::get_if<ActionImport>(&change.what)) {
        const auto present = action->from ? std::ranges::find(entry.actions, *action->from) : entry.actions.end();
        if (present == entry.actions.end())
            entry.actions.push_back(action->to);
        else
            *present = action->to;
    }
}

}  // namespace

QString cutOffForTable(const QString &text, qsizetype longest)
{
    static const QString sign = QStringLiteral(" …");
    if (text.size() <= longest)
        return text;
    qsizetype length = longest - sign.size();
    if (text.at(length - 1).isHighSurrogate())
        --length;
    return text.left(length) + sign;
}

ImportField ImportChange::field() const
{
    struct Field {
        ImportField operator()(const LevelImport &) const { return ImportField::Level; }
        ImportField operator()(const TargetImport &) const { return ImportField::Target; }
        ImportField operator()(const TextImport &text) const { return text.field; }
        ImportField operator()(const ActionImport &) const { return ImportField::Action; }
    };
    return std::visit(Field(), what);
}

ImportPlan planImport(const Sheet &sheet, const Assessment &assessment, const ImportTables &tables, qsizetype longest)
{
    Planner planner(sheet, assessment, longest, tables.problems);
    for (const ImportRow &row : tables.frameworks)
        planner.add(row);
    // Those that are known by their ids first, so that none of them is taken for its words.
    for (const bool isKnown : {true, false}) {
        for (const ImportActionRow &row : tables.actions) {
            if (planner.knows(row) == isKnown)
                planner.add(row);
        }
    }
    return planner.plan();
}

Assessment withImported(Assessment assessment, const std::vector<ImportChange> &changes)
{
    for (auto change = changes.begin(); change != changes.end();) {
        const FrameworkId &id = change->framework;
        Entry entry = assessment.entry(id);
        for (; change != changes.end() && change->framework == id; ++change)
            take(*change, entry);
        assessment.setEntry(id, std::move(entry));
    }
    completeActionIds(assessment);
    return assessment;
}

}  // namespace psirt
