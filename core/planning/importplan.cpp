// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/planning/importplan.h"

#include "core/base/outgoingtext.h"
#include "core/scoring/score.h"

#include <QRegularExpression>

#include <algorithm>
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

bool isEmpty(const ImportCell &cell)
{
    return cell.text.trimmed().isEmpty();
}

/// Looks at the rows one after another.
class Planner {
public:
    Planner(const Sheet &sheet, const Assessment &assessment, qsizetype longest)
        : m_sheet(sheet), m_assessment(assessment), m_longest(longest)
    {
    }

    void add(const ImportRow &row);
    [[nodiscard]] ImportPlan plan() const;

private:
    void addLevel(const Framework &framework, const ImportCell &cell);
    void addTarget(const Framework &framework, const ImportCell &cell);
    void addNote(const Framework &framework, const ImportCell &cell);
    /// The level that a cell asks for; none where it is empty or does not fit, which is noted then.
    [[nodiscard]] std::optional<Level> choosableIn(const Framework &framework, ImportField field, const ImportCell &cell);

    const Sheet &m_sheet;
    const Assessment &m_assessment;
    qsizetype m_longest;
    std::map<FrameworkId, std::vector<ImportChange>> m_changes;
    std::vector<ImportProblem> m_problems;
    std::set<FrameworkId> m_seen;
};

void Planner::add(const ImportRow &row)
{
    if (isEmpty(row.id)) {
        for (const ImportCell *cell : {&row.level, &row.target, &row.note}) {
            if (!isEmpty(*cell)) {
                m_problems.push_back({ImportFault::NoFramework, *cell});
                return;
            }
        }
        return;
    }
    const Framework *framework = m_sheet.framework(FrameworkId(plain(row.id.text)));
    if (!framework) {
        m_problems.push_back({ImportFault::UnknownFramework, row.id});
        return;
    }
    if (!m_seen.insert(framework->id).second) {
        m_problems.push_back({ImportFault::Repeated, row.id, framework->id});
        return;
    }
    addLevel(*framework, row.level);
    addTarget(*framework, row.target);
    addNote(*framework, row.note);
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

void Planner::addLevel(const Framework &framework, const ImportCell &cell)
{
    const std::optional<Level> level = choosableIn(framework, ImportField::Level, cell);
    const Rating &present = m_assessment.entry(framework.id).rating;
    if (level && present.level() != level)
        m_changes[framework.id].push_back({framework.id, LevelImport{present, *level}, cell.name});
}

void Planner::addTarget(const Framework &framework, const ImportCell &cell)
{
    const std::optional<Level> target = choosableIn(framework, ImportField::Target, cell);
    const std::optional<Level> present = targetInForce(framework, m_assessment);
    if (target && present != target)
        m_changes[framework.id].push_back({framework.id, TargetImport{present, *target}, cell.name});
}

void Planner::addNote(const Framework &framework, const ImportCell &cell)
{
    const QString note = withPlainLineEnds(cell.text).trimmed();
    const QString &present = m_assessment.entry(framework.id).note;
    const auto isPresent = [&note](const QString &text) { return withPlainLineEnds(text).trimmed() == note; };
    if (note.isEmpty() || isPresent(present) || isPresent(cutOffForTable(present, m_longest)))
        return;
    if (present.size() > m_longest && note.size() <= m_longest)
        m_problems.push_back({ImportFault::NoteCutOff, cell, framework.id, ImportField::Note});
    else
        m_changes[framework.id].push_back({framework.id, NoteImport{present, note}, cell.name});
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

ImportPlan planImport(const Sheet &sheet, const Assessment &assessment, const std::vector<ImportRow> &rows,
                      qsizetype longest)
{
    Planner planner(sheet, assessment, longest);
    for (const ImportRow &row : rows)
        planner.add(row);
    return planner.plan();
}

Assessment withImported(Assessment assessment, const std::vector<ImportChange> &changes)
{
    for (const ImportChange &change : changes) {
        Entry entry = assessment.entry(change.framework);
        if (const auto *level = std::get_if<LevelImport>(&change.what)) {
            entry.rating = level->to;
            entry.setAside = {};
        } else if (const auto *target = std::get_if<TargetImport>(&change.what)) {
            entry.target = target->to;
        } else if (const auto *note = std::get_if<NoteImport>(&change.what)) {
            entry.note = note->to;
        }
        assessment.setEntry(change.framework, std::move(entry));
    }
    return assessment;
}

}  // namespace psirt
