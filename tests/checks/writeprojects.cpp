// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/projectsamples.h"
#include "tests/support/testdata.h"

#include <QFile>

/// Writes project files of every kind into a folder, for a check from outside: an empty one, a full one,
/// those with issues and unknown keys, and many random ones.
int main(int argc, char **argv)
{
    using namespace psirt;
    if (argc != 2)
        return 2;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    std::vector<Assessment> assessments = {test::emptyAssessment(), test::parse(test::fullProject()).value().assessment};
    const QByteArray faulty = test::projectWithRatings(
        R"({"6.3": {"level": 1}, "9.9": {"level": 2}, "1.1": {"excluded": true, "level": 3, "x": [{}]},
            "1.2": {"excluded": true, "levelBeforeExclusion": 3, "unsureLevelBeforeExclusion": 4}})");
    assessments.push_back(test::parse(faulty).value().assessment);
    std::mt19937 random(1);
    while (assessments.size() < 100)
        assessments.push_back(test::randomAssessment(random));
    for (std::size_t i = 0; i < assessments.size(); ++i) {
        const QString path = QStringLiteral("%1/%2.%3").arg(folder).arg(i).arg(QLatin1String(projectSuffix));
        if (!writeProjectFile(path, assessments[i], Overwrite::Always))
            return 1;
    }
    return 0;
}
