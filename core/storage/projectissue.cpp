// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectissue.h"

#include "core/storage/projectwords.h"

#include <algorithm>

namespace psirt {

namespace {

/// Collects the issues of one entry.
class EntryCheck {
public:
    /// The path is that of the object that holds the entry.
    EntryCheck(const QString &path, const FrameworkId &id, const Entry &entry, std::vector<ProjectIssue> &issues)
        : m_path(path), m_id(id), m_entry(entry), m_issues(issues)
    {
    }

    void run(const Framework *framework)
    {
        checkActions();
        if (!framework) {
            add(IssueCode::UnknownFramework, m_id.text(), {});
            return;
        }
        const auto level = m_entry.rating.level();
        if (framework->isOutOfScope && !m_entry.rating.isUnrated()) {
            add(IssueCode::RatedOutOfScope, level ? QString::number(level->number()) : QString(),
                level ? QStringLiteral("level") : QStringLiteral("excluded"));
        }
        if (level && framework->choosable(*level) == Choosable::AboveLastDescription)
            add(IssueCode::LevelAboveDescriptions, QString::number(level->number()), QStringLiteral("level"));
        if (m_entry.target && framework->choosable(*m_entry.target) == Choosable::AboveLastDescription)
            add(IssueCode::TargetAboveDescriptions, QString::number(m_entry.target->number()), QStringLiteral("target"));
        checkExclusion();
        checkUnsure(*framework);
    }

private:
    void checkExclusion()
    {
        const QString key = QStringLiteral("level");
        const auto level = kept(m_entry.unknownKeys, key);
        if (m_entry.rating.isExcluded() && level)
            add(IssueCode::ExcludedWithLevel, *level, key);
    }

    void checkUnsure(const Framework &framework)
    {
        const QString key = QStringLiteral("unsureLevel");
        const auto neighbour = m_entry.rating.neighbour();
        if (neighbour && framework.choosable(*neighbour) == Choosable::AboveLastDescription)
            add(IssueCode::UnsureAboveDescriptions, QString::number(neighbour->number()), key);
        if (const auto other = kept(m_entry.unknownKeys, key))
            add(IssueCode::UnsureWithoutNeighbour, *other, key);
    }

    void checkActions()
    {
        for (std::size_t i = 0; i < m_entry.actions.size(); ++i) {
            const auto id = kept(m_entry.actions[i].unknownKeys, actionIdKey);
            if (id)
                add(IssueCode::RepeatedActionId, id->mid(1, id->size() - 2),
                    QStringLiteral("actions[%1].%2").arg(QString::number(i), actionIdKey));
        }
    }

    /// What is kept under a key that could not be used; none where there is no such key.
    [[nodiscard]] static std::optional<QString> kept(const UnknownKeys &keys, const QString &key)
    {
        const auto found = std::ranges::find(keys, key, &UnknownKeys::value_type::first);
        return found == keys.end() ? std::nullopt : std::optional(QString::fromUtf8(found->second));
    }

    void add(IssueCode code, const QString &detail, const QString &key)
    {
        QString path = m_path + QLatin1Char('.') + m_id.text();
        if (!key.isEmpty())
            path += QLatin1Char('.') + key;
        m_issues.push_back({code, m_id, detail, Place{0, 0, path}});
    }

    const QString &m_path;
    const FrameworkId &m_id;
    const Entry &m_entry;
    std::vector<ProjectIssue> &m_issues;
};

/// Those that the sheet has first, in its order.
void checkEntries(const Sheet &sheet, const std::map<FrameworkId, Entry> &entries, const QString &path,
                  std::vector<ProjectIssue> &issues)
{
    for (const Framework *framework : sheet.frameworks()) {
        if (const auto found = entries.find(framework->id); found != entries.end())
            EntryCheck(path, framework->id, found->second, issues).run(framework);
    }
    for (const auto &[id, entry] : entries) {
        if (!sheet.framework(id))
            EntryCheck(path, id, entry, issues).run(nullptr);
    }
}

}  // namespace

std::vector<ProjectIssue> findIssues(const Sheet &sheet, const Assessment &assessment)
{
    std::vector<ProjectIssue> issues;
    checkEntries(sheet, assessment.entries(), QStringLiteral("ratings"), issues);
    for (const auto &[area, target] : assessment.properties().areaTargets) {
        if (!sheet.area(area)) {
            issues.push_back({IssueCode::UnknownArea, FrameworkId({}), area.text(),
                              Place{0, 0, QStringLiteral("assessment.areaTargets.") + area.text()}});
        }
    }
    if (const auto &previous = assessment.properties().previous)
        checkEntries(sheet, previous->entries, QStringLiteral("assessment.previous.ratings"), issues);
    return issues;
}

}  // namespace psirt
