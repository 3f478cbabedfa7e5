// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pagination.h"
#include "app/report/reportblocks.h"
#include "app/report/textlines.h"

#include <QString>

#include <vector>

namespace psirt::report {

/// The reference marks of a text of the sheet, each leading to the reference's place. A range leads to its first member.
[[nodiscard]] std::vector<TextLink> markLinks(const QString &text);
/// The addresses ("https://…") in a text, without a bracket or a stop after them.
[[nodiscard]] std::vector<TextLink> addressLinks(const QString &text);
/// The place where a reference is explained.
[[nodiscard]] QString referencePlace(const QString &number);
/// The place where a framework's record begins.
[[nodiscard]] QString recordPlace(const QString &framework);

/// Where links of a text lie once it is set: on count lines from first on, the first one's top at the position.
[[nodiscard]] std::vector<Link> linksIn(const TextLines &lines, const std::vector<TextLink> &links, const QPointF &position,
                                        int first, int count);
/// On all of its lines.
[[nodiscard]] std::vector<Link> linksIn(const TextLines &lines, const std::vector<TextLink> &links,
                                        const QPointF &position = {});

/// How paper shows that a text leads somewhere: a hairline beneath it, which disturbs no reader.
void paintLinks(QPainter &painter, const std::vector<Link> &links, const TextLines &lines, const QColor &color);

}  // namespace psirt::report
