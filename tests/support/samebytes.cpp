// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samebytes.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace psirt::test {

namespace {

/// The bytes around a place; those that are no printable ASCII as "\x0a".
std::string around(const QByteArray &bytes, qsizetype place)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype after = 50;
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes.mid(std::max<qsizetype>(0, place - before), std::min(place, before) + after)) {
        const auto code = static_cast<unsigned char>(byte);
        if (code >= ' ' && code < 0x7F)
            text += byte;
        else
            text += {'\\', 'x', digits[code / 16], digits[code % 16]};
    }
    return text;
}

}  // namespace

testing::AssertionResult sameBytes(const QByteArray &found, const QByteArray &wanted)
{
    if (found == wanted)
        return testing::AssertionSuccess();
    const auto place = std::distance(found.begin(), std::ranges::mismatch(found, wanted).in1);
    return testing::AssertionFailure() << "They differ at byte " << place << " (of " << found.size() << " found, "
                                       << wanted.size() << " wanted).\nfound:  " << around(found, place)
                                       << "\nwanted: " << around(wanted, place);
}

}  // namespace psirt::test
