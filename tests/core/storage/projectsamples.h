// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/projectfile.h"

#include <random>

namespace psirt::test {

/// A project file with every key that this version knows, but those of the assessment before.
[[nodiscard]] QByteArray fullProject();
/// A project that remembers the assessment before it, with one issue in that.
[[nodiscard]] QByteArray projectWithPrevious();
/// fullProject() with the first occurrence of a text replaced; asserts that there is one.
[[nodiscard]] QByteArray fullProjectWith(const QByteArray &before, const QByteArray &after);
/// A file with that text as its "ratings".
[[nodiscard]] QByteArray projectWithRatings(const QByteArray &ratings);

/// Parses against the shipped sheets, the name "a.psirt" in errors.
[[nodiscard]] Result<LoadedProject> parse(const QByteArray &bytes);

/// Any assessment that the types allow, awkward texts and unknown keys included.
[[nodiscard]] Assessment randomAssessment(std::mt19937 &random);

}  // namespace psirt::test
