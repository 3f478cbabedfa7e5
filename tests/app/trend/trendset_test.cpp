// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendset.h"
#include "core/storage/projectfile.h"
#include "tests/app/trend/trendsamples.h"
#include "tests/support/printing.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace psirt::test {

using namespace trend;

namespace {

class TrendSetTest : public testing::Test {
protected:
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    [[nodiscard]] QString write(const char *name, const Assessment &assessment) const
    {
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
        return path(name);
    }

    [[nodiscard]] QString writeBroken(const char *name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("{");
        return path(name);
    }

    /// Titles by date, then of those without one.
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const auto *points : {&set.trend()->points, &set.trend()->undated}) {
            for (const TrendPoint &point : *points)
                titles.append(point.title());
        }
        return titles;
    }

    QTemporaryDir folder;
    TrendSet set{catalogue()};
};

}  // namespace

TEST_F(TrendSetTest, KeepsWhatCanBeUsedAndTellsWhatCannot)
{
    const QString a = write("a.psirt", dated(QDate(2026, 4, 1), "a"));
    const QString b = write("b.psirt", dated(QDate(2025, 4, 1), "b"));
    const QString broken = writeBroken("c.psirt");
    set.add(TrendSet::read({a, broken, b, a, path("none.psirt")}, catalogue()));
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    ASSERT_EQ(set.entries().size(), 5U);
    EXPECT_TRUE(set.entries()[0].isUsed());
    EXPECT_EQ(set.entries()[1].refusal->code, ErrorCode::NotJson);
    EXPECT_EQ(set.entries()[3].duplicateOf, a);
    EXPECT_EQ(set.entries()[4].refusal->code, ErrorCode::NotFound);
    EXPECT_EQ(set.usedEntries(), (std::vector<std::size_t>{0, 2, 3})) << "a duplicate is known to be one by the trend";
}

TEST_F(TrendSetTest, ReadsAgainWhatWasMended)
{
    const QString file = writeBroken("a.psirt");
    set.add(TrendSet::read({file}, catalogue()));
    EXPECT_TRUE(titles().isEmpty());
    (void)write("a.psirt", dated(QDate(2026, 4, 1), "mended"));
    set.add(TrendSet::read({file}, catalogue()));
    EXPECT_EQ(titles(), QStringList{QStringLiteral("mended")});
    EXPECT_EQ(set.entries().size(), 1U);
}

TEST_F(TrendSetTest, TakesAFolder)
{
    (void)write("a.psirt", dated(QDate(2026, 4, 1), "a"));
    (void)write("b.psirt", dated({}, "b"));
    set.add(TrendSet::read({folder.path()}, catalogue()));
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    const QTemporaryDir empty;
    set.add(TrendSet::read({empty.path()}, catalogue()));
    ASSERT_EQ(set.entries().size(), 3U);
    EXPECT_EQ(set.entries()[2].refusal->code, ErrorCode::NotFound);
}

TEST_F(TrendSetTest, RemovesWithoutTouchingTheFile)
{
    const QString a = write("a.psirt", dated(QDate(2026, 4, 1), "a"));
    const QString b = write("b.psirt", dated(QDate(2025, 4, 1), "b"));
    set.add(TrendSet::read({a, b, a}, catalogue()));
    set.remove({0});
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("b"), QStringLiteral("a")})) << "the duplicate counts now";
    EXPECT_TRUE(set.entries()[1].isUsed());
    set.remove({0, 1});
    EXPECT_TRUE(set.entries().empty());
    EXPECT_TRUE(QFile::exists(a));
}

TEST_F(TrendSetTest, TakesTheOpenAssessmentInPlaceOfItsFile)
{
    const Assessment saved = dated(QDate(2026, 4, 1), "a", {{"1.1", 1}});
    const QString a = write("a.psirt", saved);
    set.add(TrendSet::read({a}, catalogue()));
    Assessment edited = saved;
    rate(edited, "1.1", 4);
    set.setOpen(QStringLiteral("a.psirt"), a, edited);
    EXPECT_EQ(set.entries().size(), 1U);
    EXPECT_EQ(set.trend()->points[0].score.overall.average, Average::of(4, 1)) << "with what is not saved";
    rate(edited, "1.1", 5);
    set.setOpen(QStringLiteral("a.psirt"), a, edited);
    EXPECT_EQ(set.trend()->points[0].score.overall.average, Average::of(5, 1));
    set.releaseOpen();
    EXPECT_EQ(set.open(), nullptr);
    EXPECT_EQ(set.trend()->points[0].score.overall.average, Average::of(5, 1)) << "the file is not read in this thread";
    EXPECT_TRUE(waitUntil([this] { return set.trend()->points[0].score.overall.average == Average::of(1, 1); }))
        << "as the file holds it";
}

TEST_F(TrendSetTest, KeepsWhatWasNeverSavedAsItWas)
{
    set.setOpen(QStringLiteral("Untitled"), {}, dated(QDate(2026, 4, 1), "new", {{"1.1", 2}}));
    set.releaseOpen();
    EXPECT_EQ(titles(), QStringList{QStringLiteral("new")});
}

TEST_F(TrendSetTest, RefusesAnotherSheet)
{
    const QString a = write("a.psirt", dated(QDate(2026, 4, 1), "a"));
    set.add(TrendSet::read({a}, catalogue()));
    set.setOpen(QStringLiteral("other"), {}, Assessment({QStringLiteral("other"), QStringLiteral("2.0")}));
    EXPECT_EQ(titles(), QStringList{QStringLiteral("a")});
    EXPECT_EQ(set.entries()[1].refusal->code, ErrorCode::DifferentSheets);
    EXPECT_EQ(set.sheet()->key(), sheet().key());
}

}  // namespace psirt::test
