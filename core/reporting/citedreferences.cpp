// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reporting/citedreferences.h"

#include "core/sheet/marks.h"

#include <algorithm>
#include <map>

namespace psirt {

std::vector<ReferenceLine> citedReferences(const Sheet &sheet, const std::vector<ShownText> &texts)
{
    std::map<QString, std::vector<ShownCitation>> citations;
    for (const ShownText &text : texts) {
        const ShownCitation citation{text.framework, text.level, text.isNext};
        for (const Mark &mark : findMarks(text.text)) {
            for (const QString &number : mark.numbers) {
                std::vector<ShownCitation> &places = citations[number];
                if (std::ranges::find(places, citation) == places.end())
                    places.push_back(citation);
            }
        }
    }
    std::vector<ReferenceLine> lines;
    for (const Reference &reference : sheet.references().references()) {
        const auto found = citations.find(reference.number);
        if (found != citations.end())
            lines.push_back({.number = reference.number,
                             .kind = reference.kind,
                             .relation = reference.relation,
                             .published = reference.published,
                             .remark = reference.remark,
                             .citations = found->second});
    }
    return lines;
}

}  // namespace psirt
