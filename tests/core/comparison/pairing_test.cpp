// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/pairing.h"
#include "tests/support/printing.h"
#include "tests/support/testdata.h"

#include <gtest/gtest.h>

namespace psirt::test {

namespace {

Assessment of(QDate date, const QStringList &assessors, const QString &organization = {})
{
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.date = date;
    properties.assessors = assessors;
    properties.organization = organization;
    assessment.setProperties(properties);
    return assessment;
}

const QString a = QStringLiteral("/a.psirt");
const QString b = QStringLiteral("/b.psirt");

using Notices = std::vector<PairNotice>;

}  // namespace

TEST(Pairing, OfAYearApartNeedsNoNotice)
{
    const Assessment before = of({2025, 11, 1}, {QStringLiteral("Sato")}, QStringLiteral("ACME"));
    const Assessment now = of({2026, 11, 1}, {QStringLiteral("Ito")}, QStringLiteral(" ACME "));
    EXPECT_EQ(noticesOf({before, a}, {now, b}), Notices());
    EXPECT_EQ(noticesOf({now, b}, {before, a}), Notices{PairNotice::BaselineIsNewer});
}

TEST(Pairing, SeesOneFileOnBothSides)
{
    const Assessment assessment = of({2026, 11, 1}, {});
    EXPECT_EQ(noticesOf({assessment, a}, {assessment, a}), Notices{PairNotice::SameFile});
    EXPECT_EQ(noticesOf({assessment, a}, {assessment, b}), Notices{PairNotice::SameContent});
    EXPECT_EQ(noticesOf({assessment, {}}, {assessment, {}}), Notices{PairNotice::SameContent});
    Assessment edited = assessment;
    rate(edited, "1.1", 3);
    EXPECT_EQ(noticesOf({assessment, a}, {edited, a}), Notices());
}

TEST(Pairing, SeesTwoPeopleOnOneSheet)
{
    const QDate day(2026, 11, 1);
    const Assessment one = of(day, {QStringLiteral("Sato")});
    EXPECT_EQ(noticesOf({one, a}, {of(day, {QStringLiteral("Ito")}), b}), Notices{PairNotice::SameDay});
    const Assessment both = of(day, {QStringLiteral("Ito"), QStringLiteral("Sato ")});
    const Assessment swapped = of(day, {QStringLiteral("Sato"), QStringLiteral("Ito"), QString()});
    EXPECT_EQ(noticesOf({both, a}, {swapped, b}), Notices());
    EXPECT_EQ(noticesOf({one, a}, {of(day, {}), b}), Notices());
}

TEST(Pairing, SeesAnotherOrganization)
{
    const Assessment one = of({2025, 1, 1}, {}, QStringLiteral("ACME"));
    EXPECT_EQ(noticesOf({one, a}, {of({2026, 1, 1}, {}, QStringLiteral("Umbrella")), b}),
              Notices{PairNotice::OtherOrganization});
    EXPECT_EQ(noticesOf({one, a}, {of({2026, 1, 1}, {}), b}), Notices());
}

TEST(Pairing, SeesAnotherProduct)
{
    const auto scoped = [](QDate date, const char *scope, const char *title) {
        Assessment assessment = of(date, {});
        Properties properties = assessment.properties();
        properties.scope = QString::fromUtf8(scope);
        properties.title = QString::fromUtf8(title);
        assessment.setProperties(properties);
        return assessment;
    };
    const QDate before(2025, 1, 1);
    const QDate now(2026, 1, 1);
    EXPECT_EQ(noticesOf({scoped(before, "製品A", ""), a}, {scoped(now, "製品B", ""), b}), Notices{PairNotice::OtherScope});
    EXPECT_EQ(noticesOf({scoped(before, "", "製品A"), a}, {scoped(now, "", "製品B"), b}), Notices{PairNotice::OtherTitle});
    EXPECT_EQ(noticesOf({scoped(before, "製品A", "x"), a}, {scoped(now, "製品A", "y"), b}), Notices());
}

TEST(Pairing, SeesWhatMayBeACopy)
{
    Assessment one = of({2026, 1, 1}, {});
    for (const char *id : {"1.1", "1.2", "1.3"})
        rate(one, id, 3);
    Assessment copy = one;
    rate(copy, "1.3", 2);
    EXPECT_EQ(noticesOf({one, a}, {copy, b}), Notices{PairNotice::MaybeCopies});
    EXPECT_EQ(noticesOf({one, a}, {one, b}), Notices{PairNotice::SameContent});
}

TEST(Pairing, RefusesDifferentSheets)
{
    const Assessment one = emptyAssessment();
    const Assessment other(SheetKey{QStringLiteral("csaj-psirt-maturity"), QStringLiteral("2.0")});
    EXPECT_TRUE(checkSameSheet({one, a}, {one, b}));
    const Outcome outcome = checkSameSheet({one, a}, {other, b});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(
        outcome.error(),
        (Error{ErrorCode::DifferentSheets, b, QStringLiteral("csaj-psirt-maturity 1.0, csaj-psirt-maturity 2.0"), {}}));
}

}  // namespace psirt::test
