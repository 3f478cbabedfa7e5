// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

TEST(DocumentImport, MakesAllChangesInOneStep)
{
    Assessment before = emptyAssessment();
    rate(before, "1.1", 3);
    Document document(sharedSheet(), before);
    document.setNote(framework("1.1"), QStringLiteral("typed"));  // another session of typing: not part of the import
    document.applyImport(
        {{framework("1.1"), LevelImport{level(3), level(4)}, QStringLiteral("D2")},
         {framework("1.1"), TargetImport{level(3), level(5)}, QStringLiteral("E2")},
         {framework("1.1"), TextImport{ImportField::Note, QStringLiteral("typed"), QStringLiteral("imported")},
          QStringLiteral("J2")},
         {framework("1.2"), TextImport{ImportField::Note, {}, QStringLiteral("another")}, QStringLiteral("J3")}});
    EXPECT_EQ(document.undoStack().count(), 2);
    EXPECT_EQ(document.assessment().entry(framework("1.1")).rating, Rating(level(4)));
    EXPECT_EQ(document.assessment().entry(framework("1.1")).target, level(5));
    EXPECT_EQ(document.assessment().entry(framework("1.1")).note, QStringLiteral("imported"));
    EXPECT_EQ(document.assessment().entry(framework("1.2")).note, QStringLiteral("another"));
    document.setNote(framework("1.2"), QStringLiteral("another one"));
    EXPECT_EQ(document.undoStack().count(), 3);
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(document.assessment().entry(framework("1.1")).note, QStringLiteral("typed"));
    EXPECT_EQ(document.assessment().entry(framework("1.1")).rating, Rating(level(3)));
    EXPECT_EQ(document.assessment().entry(framework("1.1")).target, std::nullopt);
    document.undoStack().undo();
    EXPECT_EQ(document.assessment(), before);
}

TEST(DocumentImport, OfNothingIsNoStep)
{
    Document document(sharedSheet(), emptyAssessment());
    document.applyImport({});
    EXPECT_EQ(document.undoStack().count(), 0);
}

}  // namespace psirt::test
