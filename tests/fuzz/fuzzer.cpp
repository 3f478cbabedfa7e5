// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

/// What libFuzzer calls for each input; PSIRT_FUZZ_TARGET is one of targets.h.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, unsigned long size)
{
    psirt::fuzz::PSIRT_FUZZ_TARGET(QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size)));
    return 0;
}
