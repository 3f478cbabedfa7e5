// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"
#include "tests/app/cli/clirun.h"
#include "tests/app/exchange/examples.h"
#include "tests/support/printing.h"
#include "tests/support/samebytes.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

#include <algorithm>
#include <string>

namespace psirt::test {

using namespace cli;

namespace {

constexpr int mutations = 200;

/// A file with one to four faults of the kinds that disks, editors and merges make.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static const QList<QByteArray> fragments{"{",           "}",    "[",
                                             "\"",          ",",    ":",
                                             "null",        "-1",   "1e99",
                                             "\\u0000",     "\xFF", "\xED\xA0\x80",
                                             "\"level\":",  "5.5",  QByteArray(1, '\0'),
                                             "\xEF\xBB\xBF"};
    const int faults = random.bounded(1, 5);
    for (int fault = 0; fault < faults && !bytes.isEmpty(); ++fault) {
        const auto place = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        const auto length = static_cast<qsizetype>(random.bounded(1, 40));
        switch (random.bounded(6)) {
        case 0:
            bytes[place] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(place, length);
            break;
        case 2:
            bytes.insert(place, fragments[random.bounded(static_cast<int>(fragments.size()))]);
            break;
        case 3:
            bytes.insert(place, bytes.mid(place, length));
            break;
        case 4:
            bytes.truncate(place);
            break;
        default:
            bytes.insert(place, QByteArray(100, '['));
            break;
        }
    }
    return bytes;
}

std::string nameOf(int number)
{
    return std::to_string(number) + ".psirt";
}

}  // namespace

TEST(CheckCommand, SurvivesMutatedFiles)
{
    const CliFolder folder;
    const QByteArray whole = serializeProject(mixedAssessment());
    QRandomGenerator random(20261122);  // fixed, so that a failure comes again
    QStringList arguments{QStringLiteral("check")};
    std::vector<QByteArray> contents;
    for (int i = 0; i < mutations; ++i) {
        contents.push_back(mutated(whole, random));
        arguments.append(folder.write(nameOf(i).c_str(), contents.back()));
    }
    const CliRun check = runInside(arguments);
    EXPECT_EQ(check.err, QString());
    const QStringList lines = check.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    int withProblems = 0;
    for (int i = 0; i < mutations; ++i) {
        const QString beginning = folder.path(nameOf(i).c_str()) + QStringLiteral(": ");
        const auto own = std::ranges::count_if(lines, [&](const QString &line) { return line.startsWith(beginning); });
        withProblems += own > 0 ? 1 : 0;
        EXPECT_TRUE(sameBytes(folder.read(nameOf(i).c_str()), contents[static_cast<std::size_t>(i)]));
        // What check passes, another command can use.
        if (own == 0 && i % 10 == 0) {
            EXPECT_EQ(runInside({QStringLiteral("summary"), folder.path(nameOf(i).c_str())}).status, ExitStatus::Done);
        }
    }
    EXPECT_GT(withProblems, mutations / 2);  // else the mutations are too tame to say anything
    EXPECT_EQ(check.status, ExitStatus::Unusable);
}

}  // namespace psirt::test
