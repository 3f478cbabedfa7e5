// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/reference.h"

#include <algorithm>

namespace psirt {

ReferenceCatalogue::ReferenceCatalogue(Source source, std::vector<Reference> references)
    : m_source(std::move(source)), m_references(std::move(references))
{
    std::ranges::sort(m_references, [](const Reference &left, const Reference &right) {
        return compareDotted(left.number, right.number) < 0;
    });
}

const Reference *ReferenceCatalogue::reference(const QString &number) const
{
    const auto found = std::ranges::find(m_references, number, &Reference::number);
    return found == m_references.end() ? nullptr : &*found;
}

std::vector<const Reference *> ReferenceCatalogue::citedBy(const FrameworkId &framework) const
{
    std::vector<const Reference *> result;
    for (const Reference &reference : m_references) {
        if (std::ranges::find(reference.citations, framework, &Citation::framework) != reference.citations.end())
            result.push_back(&reference);
    }
    return result;
}

}  // namespace psirt
