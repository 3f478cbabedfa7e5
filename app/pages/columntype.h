// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/theme/type.h"
#include "core/sheet/sheet.h"

#include <vector>

namespace psirt::pages {

/// The sizes of type that six levels beside each other may have, in pixels.
struct TypeRange {
    int smallest;
    int largest;
};

/// How large the descriptions may be set so that they stay whole beside each other.
///
/// It goes by what the lines would take, a little on the safe side, and lays nothing out: the same room always gives the
/// same size, for all frameworks alike.
class ColumnType {
public:
    ColumnType(const Sheet &sheet, const Type &type);

    /// For working at a desk.
    [[nodiscard]] TypeRange range() const { return m_range; }
    /// Whether columns of that width, in pixels of text, can be read.
    [[nodiscard]] bool isWideEnough(int width) const;
    /// The largest size at which as many frameworks are whole as at the smallest. Width and height are those of one column's
    /// text, in pixels.
    [[nodiscard]] int pixelsFor(int width, int height) const;
    /// The largest size in a range at which this framework is whole; the smallest where none is.
    [[nodiscard]] int pixelsFor(const FrameworkId &id, int width, int height, TypeRange range) const;

private:
    /// The lengths of a framework's paragraphs by level, in sizes of type.
    struct Lengths {
        FrameworkId id;
        std::vector<std::vector<double>> levels;
    };

    [[nodiscard]] static bool isWhole(const Lengths &lengths, int pixels, int width, int height);
    [[nodiscard]] int wholeAt(int pixels, int width, int height) const;

    TypeRange m_range;
    std::vector<Lengths> m_frameworks;
};

}  // namespace psirt::pages
