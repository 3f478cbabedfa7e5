// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <random>
#include <vector>

namespace psirt::fuzz {

namespace {

struct Target {
    const char *name;  ///< of its folder in corpus/
    void (*run)(const QByteArray &bytes);
};

constexpr Target targets[] = {{.name = "project", .run = tryProject},
                              {.name = "csv", .run = tryCsv},
                              {.name = "workbook", .run = tryWorkbook},
                              {.name = "archive", .run = tryArchive}};

std::vector<QByteArray> corpusOf(const Target &target)
{
    std::vector<QByteArray> corpus;
    const QDir folder(QStringLiteral(PSIRT_SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1String(target.name));
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            corpus.push_back(file.readAll());
    }
    return corpus;
}

/// Changes bytes in a few places, in ways that readers of text and of numbers stumble over.
class Mutator {
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    [[nodiscard]] QByteArray mutated(QByteArray bytes, const QByteArray &other)
    {
        for (qsizetype left = 1 + below(4); left > 0 && !bytes.isEmpty(); --left)
            mutate(bytes, other);
        return bytes;
    }

    [[nodiscard]] qsizetype below(qsizetype end)
    {
        return end < 1 ? 0 : std::uniform_int_distribution<qsizetype>(0, end - 1)(m_random);
    }

private:
    void mutate(QByteArray &bytes, const QByteArray &other)
    {
        static const QByteArray pieces[] = {"\"",
                                            "{",
                                            "[",
                                            "]",
                                            "}",
                                            ",",
                                            ":",
                                            "<",
                                            "/>",
                                            "&amp;",
                                            "&#0;",
                                            "\r",
                                            "\n",
                                            "\t",
                                            ";",
                                            QByteArray(1, '\0'),
                                            "-1",
                                            "1e999",
                                            "999999999999",
                                            "null",
                                            "\xEF\xBB\xBF",
                                            "\xFF",
                                            "\xE3\x80",
                                            "\\ud800",
                                            "A1048577",
                                            "XFE1",
                                            "0.5",
                                            "true",
                                            "_x0000_"};
        const qsizetype place = below(bytes.size());
        switch (below(6)) {
        case 0:
            bytes[place] = char(below(256));
            break;
        case 1:
            bytes.remove(place, 1 + below(16));
            break;
        case 2:
            bytes.insert(place, pieces[below(std::size(pieces))]);
            break;
        case 3:
            bytes.insert(place, bytes.mid(below(bytes.size()), below(200)));
            break;
        case 4:
            bytes.truncate(place);
            break;
        default:
            bytes.replace(place, below(100), other.mid(below(other.size()), below(100)));
        }
    }

    std::mt19937 m_random;
};

class Fuzz : public testing::TestWithParam<Target> {};

}  // namespace

TEST_P(Fuzz, TakesTheCorpusAndWhatIsMadeOfIt)
{
    const std::vector<QByteArray> corpus = corpusOf(GetParam());
    ASSERT_FALSE(corpus.empty());
    for (const QByteArray &bytes : corpus)
        GetParam().run(bytes);
    Mutator mutator(20261127);
    constexpr int rounds = 1500;
    for (int i = 0; i < rounds; ++i) {
        const auto any = [&] { return corpus[std::size_t(mutator.below(qsizetype(corpus.size())))]; };
        const QByteArray first = any();
        GetParam().run(mutator.mutated(first, any()));
    }
}

INSTANTIATE_TEST_SUITE_P(Targets, Fuzz, testing::ValuesIn(targets),
                         [](const auto &info) { return std::string(info.param.name); });

}  // namespace psirt::fuzz
