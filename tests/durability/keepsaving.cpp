// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"
#include "tests/support/testdata.h"

#include <cstdio>

/// keep_saving FILE CHARACTERS: saves one state after another into the file until it is killed. State n has n as its title
/// and so many characters of remarks. Prints "b n" before each save and "e n" after it. Ends when a save fails.
int main(int argc, char **argv)
{
    using namespace psirt;
    if (argc != 3)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    Assessment assessment = test::emptyAssessment();
    Properties properties = assessment.properties();
    properties.remarks.fill(QChar(0x8106), QByteArray(argv[2]).toInt());
    for (int state = 1;; ++state) {
        properties.title = QString::number(state);
        assessment.setProperties(properties);
        std::printf("b %d\n", state);
        std::fflush(stdout);
        if (const auto written = writeProjectFile(path, assessment, Overwrite::Always); !written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().detail));
            return 1;
        }
        std::printf("e %d\n", state);
        std::fflush(stdout);
    }
}
