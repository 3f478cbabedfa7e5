// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/assessment.h"

namespace psirt {

const Entry &Assessment::entry(const FrameworkId &id) const
{
    static const Entry none;
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? none : found->second;
}

void Assessment::setEntry(const FrameworkId &id, Entry entry)
{
    if (entry.isEmpty())
        m_entries.erase(id);
    else
        m_entries.insert_or_assign(id, std::move(entry));
}

}  // namespace psirt
