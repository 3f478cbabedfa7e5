// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/editedtext.h"

#include <algorithm>
#include <vector>

namespace psirt {

namespace {

/// Where each shown character begins in the original, and where it ends: CR and LF together are shown as one.
std::vector<qsizetype> placesIn(const QString &original)
{
    std::vector<qsizetype> places;
    places.reserve(static_cast<std::size_t>(original.size()) + 1);
    for (qsizetype i = 0; i < original.size(); ++i) {
        places.push_back(i);
        if (original[i] == QLatin1Char('\r') && i + 1 < original.size() && original[i + 1] == QLatin1Char('\n'))
            ++i;
    }
    places.push_back(original.size());
    return places;
}

}  // namespace

QString withEdit(const QString &original, const QString &shown, const QString &edited)
{
    const std::vector<qsizetype> places = placesIn(original);
    if (std::ssize(places) != shown.size() + 1)
        return edited;
    const auto [before, unused] = std::mismatch(shown.begin(), shown.end(), edited.begin(), edited.end());
    const qsizetype first = before - shown.begin();
    const qsizetype most = std::min(shown.size(), edited.size()) - first;
    qsizetype last = 0;
    while (last < most && shown[shown.size() - 1 - last] == edited[edited.size() - 1 - last])
        ++last;
    const auto placeOf = [&places](qsizetype index) { return places[static_cast<std::size_t>(index)]; };
    return original.left(placeOf(first)) + edited.mid(first, edited.size() - first - last) +
           original.mid(placeOf(shown.size() - last));
}

}  // namespace psirt
