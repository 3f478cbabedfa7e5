// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/agreement.h"
#include "core/storage/projectfile.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

inline const QString takahashi = QStringLiteral("高橋");
inline const QString kobayashi = QStringLiteral("小林");

/// The shipped sample as two people see it: they agree on all but the frameworks named here.
///
/// 1.1 is at level 3 and 1, 2.1 at 3 and 5, 1.2 at 1 and 2; 3.1 is rated by the first and excluded by the second. In 1.1
/// they have other notes; in 2.1 the same.
struct TwoAssessors {
    Assessment first = sample({takahashi});
    Assessment second = sample({kobayashi});

    TwoAssessors()
    {
        change(second, "1.1", [](Entry &entry) {
            entry.rating = level(1);
            entry.note = QStringLiteral("文書は PSIRT の中だけにある。");
            entry.evidence = {QStringLiteral("聞き取り")};
        });
        change(second, "1.2", [](Entry &entry) { entry.rating = level(2); });
        change(second, "2.1", [](Entry &entry) { entry.rating = level(5); });
        change(second, "3.1", [](Entry &entry) { entry.rating = Rating::excluded(QStringLiteral("該当なし")); });
        for (Assessment *each : {&first, &second})  // the sample is unsure here, and not rated there
            change(*each, "1.5", [](Entry &entry) { entry.rating = level(2); });
    }

    [[nodiscard]] Assessment combined() const
    {
        return combine(sheet(), {{first, QStringLiteral("a")}, {second, QStringLiteral("b")}}, Properties());
    }

private:
    static Assessment sample(const QStringList &assessors)
    {
        const auto loaded = readProjectFile(QStringLiteral(PSIRT_SOURCE_DIR "/resources/samples/sample.psirt"), catalogue());
        EXPECT_TRUE(loaded);
        Assessment assessment = loaded.value().assessment;
        Properties properties = assessment.properties();
        properties.assessors = assessors;
        assessment.setProperties(std::move(properties));
        return assessment;
    }

    template <typename Change>
    static void change(Assessment &assessment, const char *id, Change change)
    {
        Entry entry = assessment.entry(framework(id));
        change(entry);
        assessment.setEntry(framework(id), std::move(entry));
    }
};

}  // namespace psirt::test
