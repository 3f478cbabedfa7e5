// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"

#include <optional>
#include <vector>

namespace psirt {

/// One of several assessments of the same sheet by different people.
struct AgreementInput {
    const Assessment &assessment;
    QString name;  ///< of its file or title, never empty: stands for the people where the assessors do not tell
};

/// Who stands behind each input, no two alike: its assessors, or the input's name where it has none or the same ones as
/// another.
[[nodiscard]] QStringList namesOf(const std::vector<AgreementInput> &inputs);

/// A new assessment that records what each input says of each framework, and takes over what they agree on. The rest is
/// left open, with no level, so that nobody is anchored to one. Nothing in it comes from unknown keys.
///
/// - Opinions: one of each input, in order, wherever one of them gives a rating, a note or evidence.
/// - Rating: where all hold the same level, sure of it, and the sheet lets one choose it; or all exclude, with every
///   reason. Else unrated.
/// - Note, and what changed: where all agree, and those that have one have the same; else empty. Evidence: where all
///   agree, everybody's.
/// - Actions, whatever the rating: everybody's, each once. They are work that is planned, not a judgement. Those with one id
///   are one action, as are those that say the same. Where its versions differ, the words of each stand by name, the names
///   of who does it beside each other; the first date counts, and how far it is at most: done before dropped before started,
///   and the first day on which one of them had it done.
/// - Targets (default, of areas, of frameworks) are the first's: targets belong to the organization, so two
///   sets of them are not mixed.
/// - Assessors: everybody. Date: the common one, else the latest. Remarks: the common ones, else everybody's by name.
///   Everything else that an assessment says of itself: the first that says something. The title is that of fresh.
/// - The assessment before: the first that remembers one.
[[nodiscard]] Assessment combine(const Sheet &sheet, const std::vector<AgreementInput> &inputs, Properties fresh);

/// How the opinions on one framework stand to each other, from the widest apart to the same.
enum class Standing {
    Levels,   ///< different levels
    States,   ///< some hold a level where others exclude, or say nothing
    Doubt,    ///< the same level, but unsure, or one that the sheet lets nobody choose
    Agreed,   ///< the same level, or all exclude
    Unrated,  ///< nobody says anything of the level, only notes or evidence
};

struct FrameworkOpinions {
    FrameworkId framework;
    Standing standing = Standing::Unrated;
    int distance = 0;            ///< between the highest and the lowest level held; above 0 exactly for Levels
    bool hasOtherNotes = false;  ///< those that have a note do not all have the same
    bool isSettled = false;      ///< the assessment itself holds a level that counts, or excludes the framework

    [[nodiscard]] bool isDisagreement() const { return standing < Standing::Agreed; }
    [[nodiscard]] bool isOpen() const { return isDisagreement() && !isSettled; }
    bool operator==(const FrameworkOpinions &) const = default;
};

/// Every framework with opinions: the largest distance first, then in the order of Standing, equals in the sheet's order.
/// Those that the sheet lacks or takes out of scope are left out: there is nothing to agree on. Whether something is
/// settled plays no part in the order.
[[nodiscard]] std::vector<FrameworkOpinions> opinionsOf(const Sheet &sheet, const Assessment &assessment);

/// The same without those that are agreed or that nobody rated.
[[nodiscard]] std::vector<FrameworkOpinions> disagreements(const Sheet &sheet, const Assessment &assessment);

/// How well assessors agree, in plain counts of frameworks that somebody rates or excludes.
struct AgreementCounts {
    int agreed = 0;
    int oneLevelApart = 0;
    int furtherApart = 0;
    int otherState = 0;  ///< Standing::States
    int doubt = 0;       ///< Standing::Doubt
    int settled = 0;     ///< of those that are not agreed

    [[nodiscard]] int differing() const { return oneLevelApart + furtherApart + otherState + doubt; }
    [[nodiscard]] int open() const { return differing() - settled; }
    [[nodiscard]] int total() const { return agreed + differing(); }
    bool operator==(const AgreementCounts &) const = default;
};
[[nodiscard]] AgreementCounts countAgreement(const std::vector<FrameworkOpinions> &frameworks);

/// The reason to exclude that the opinions give: the common one, else every one by name; empty where none gives any.
[[nodiscard]] QString commonReason(const std::vector<Opinion> &opinions);
/// Every note by name, "name: note", a line each; empty where there is none.
[[nodiscard]] QString notesByName(const std::vector<Opinion> &opinions);

/// What a person should know before two assessments are combined. Never a reason to refuse it.
enum class CombineNotice {
    SameContent,        ///< they say the same, to the letter
    OtherDates,         ///< they hold for different days, or one has none
    SameAssessors,      ///< the same people on both sides
    NoAssessors,        ///< one of them names nobody
    OtherOrganization,  ///< both name an organization, not the same
    OtherScope,         ///< both name a scope, not the same
    OtherTargets,       ///< the first's are taken
};

/// In the order above.
[[nodiscard]] std::vector<CombineNotice> combineNotices(const Assessment &first, const Assessment &second);

}  // namespace psirt
