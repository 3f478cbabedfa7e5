// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace psirt::fuzz {

// Each gives any bytes to a reader of what comes from outside, and stops the process where a promise is broken. What the
// sanitizers find stops it too.

/// As a project file. What was read is written, and read again it is the same; its scores can be computed.
void tryProject(const QByteArray &bytes);
/// As a CSV file. What was read can be planned for an assessment.
void tryCsv(const QByteArray &bytes);
/// As the XML parts of a workbook: its workbook, the shared texts and the page, with a line "--" between them. The archive
/// around them is sound.
void tryWorkbook(const QByteArray &bytes);
/// As the archive of a workbook.
void tryArchive(const QByteArray &bytes);

}  // namespace psirt::fuzz
