// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectissue.h"

#include <algorithm>

namespace psirt {

namespace {

/// Collects the issues of one entry.
class EntryCheck {
public:
    EntryCheck(const FrameworkId &id, const Entry &entry, std::vector<ProjectIssue> &issues)
        : m_id(id), m_entry(entry), m_issues(issues)
    {
    }

    void run(const Framework *framework)
    {
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
    }

private:
    void checkExclusion()
    {
        const QString key = QStringLiteral("level");
        const auto level = std::ranges::find(m_entry.unknownKeys, key, &UnknownKeys::value_type::first);
        if (m_entry.rating.isExcluded() && level != m_entry.unknownKeys.end())
            add(IssueCode::ExcludedWithLevel, QString::fromUtf8(level->second), key);
    }

    void add(IssueCode code, const QString &detail, const QString &key)
    {
        QString path = QStringLiteral("ratings.") + m_id.text();
        if (!key.isEmpty())
            path += QLatin1Char('.') + key;
        m_issues.push_back({code, m_id, detail, Place{0, 0, path}});
    }

    const FrameworkId &m_id;
    const Entry &m_entry;
    std::vector<ProjectIssue> &m_issues;
};

}  // namespace

std::vector<ProjectIssue> findIssues(const Sheet &sheet, const Assessment &assessment)
{
    std::vector<ProjectIssue> issues;
    for (const Framework *framework : sheet.frameworks())
        EntryCheck(framework->id, assessment.entry(framework->id), issues).run(framework);
    for (const auto &[id, entry] : assessment.entries()) {
        if (!sheet.framework(id))
            EntryCheck(id, entry, issues).run(nullptr);
    }
    return issues;
}

}  // namespace psirt
