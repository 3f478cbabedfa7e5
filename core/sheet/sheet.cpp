// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/sheet.h"

#include <algorithm>

namespace psirt {

Sheet::Sheet(Description description, std::vector<ServiceArea> areas, std::future<ReferenceCatalogue> references)
    : m_description(std::move(description)), m_areas(std::move(areas)), m_references(references.share())
{
}

std::vector<const Framework *> Sheet::frameworks() const
{
    std::vector<const Framework *> result;
    for (const ServiceArea &area : m_areas) {
        for (const Framework &framework : area.frameworks)
            result.push_back(&framework);
    }
    return result;
}

const BilingualText *Sheet::bandParagraph() const
{
    for (const IntroSection &section : m_description.intro) {
        for (const BilingualText &paragraph : section.paragraphs) {
            if (paragraph.japanese.contains(QStringLiteral("2.5～3.0")))
                return &paragraph;
        }
    }
    return nullptr;
}

const ServiceArea *Sheet::area(const ServiceAreaId &id) const
{
    const auto found = std::ranges::find(m_areas, id, &ServiceArea::id);
    return found == m_areas.end() ? nullptr : &*found;
}

const Framework *Sheet::framework(const FrameworkId &id) const
{
    for (const ServiceArea &area : m_areas) {
        const auto found = std::ranges::find(area.frameworks, id, &Framework::id);
        if (found != area.frameworks.end())
            return &*found;
    }
    return nullptr;
}

}  // namespace psirt
