// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"

namespace psirt {

/// The assessment as it is to be written into another folder: lines of evidence, of opinions too, that lead to a file go on
/// leading to it. A folder is empty for an assessment that was never saved. Between a folder and itself nothing changes.
///
/// A relative line becomes absolute, or relative to the folder that it moves to, only where its file is there (the disk of
/// the folder that it comes from is asked): any other may be a mere name that looks like a file's. An absolute one becomes
/// relative where its file lies below the folder that it moves to, as evidenceLineFor() writes it; no disk is asked.
[[nodiscard]] Assessment withEvidenceMoved(Assessment assessment, const QString &from, const QString &to);

}  // namespace psirt
