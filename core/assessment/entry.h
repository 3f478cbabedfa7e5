// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/action.h"
#include "core/assessment/rating.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace psirt {

/// What one of several assessors said of a framework, before they agreed. It counts nowhere: the entry's rating does.
struct Opinion {
    QString who;
    Rating rating;  ///< unrated: they said nothing of the level
    QString note;
    QStringList evidence;
    UnknownKeys unknownKeys;

    bool operator==(const Opinion &) const = default;
};

/// What an assessment holds for one framework.
struct Entry {
    Rating rating;
    /// What the rating was when the framework was excluded, to come back when it is included again; unrated where there was
    /// none, and beside any other rating. It counts nowhere, and nothing shows it but the program that edits the file.
    Rating setAside;
    std::optional<Level> target;  ///< none: the target of its service area holds, or else the default one
    QString note;
    QStringList evidence;  ///< a line each: free text, a path or an address
    QString changeReason;  ///< 「何が変わったか」: why the level differs from that of the assessment before
    std::vector<Action> actions;
    std::vector<Opinion> opinions;  ///< of those whose assessments this one was agreed from; else empty
    UnknownKeys unknownKeys;

    /// With an exclusion, what was rated is set aside; with any other rating, what was set aside is forgotten.
    void setRating(Rating next)
    {
        if (!next.isExcluded())
            setAside = {};
        else if (!rating.isExcluded())
            setAside = rating;
        rating = std::move(next);
    }

    /// Nothing in it that a file would have to keep.
    [[nodiscard]] bool isEmpty() const { return *this == Entry(); }
    bool operator==(const Entry &) const = default;
};

}  // namespace psirt
