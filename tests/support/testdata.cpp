// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdata.h"

namespace psirt::test {

const SheetCatalogue &catalogue()
{
    static const SheetCatalogue catalogue = SheetCatalogue::load(QStringLiteral(":/sheet")).value();
    return catalogue;
}

const std::shared_ptr<const Sheet> &sharedSheet()
{
    static const std::shared_ptr<const Sheet> sheet =
        catalogue().sheet({QStringLiteral("csaj-psirt-maturity"), QStringLiteral("1.0")});
    return sheet;
}

const Sheet &sheet()
{
    return *sharedSheet();
}

FrameworkId framework(const char *id)
{
    return FrameworkId(QString::fromLatin1(id));
}

ServiceAreaId area(const char *id)
{
    return ServiceAreaId(QString::fromLatin1(id));
}

Level level(int number)
{
    const auto level = Level::fromNumber(number);
    Q_ASSERT(level);
    return *level;
}

namespace {

template <typename Change>
void change(Assessment &assessment, const char *id, Change change)
{
    Entry entry = assessment.entry(framework(id));
    change(entry);
    assessment.setEntry(framework(id), std::move(entry));
}

}  // namespace

void rate(Assessment &assessment, const char *id, int number)
{
    change(assessment, id, [number](Entry &entry) { entry.rating = level(number); });
}

void exclude(Assessment &assessment, const char *id, const QString &reason)
{
    change(assessment, id, [&reason](Entry &entry) { entry.rating = Rating::excluded(reason); });
}

void setTarget(Assessment &assessment, const char *id, int number)
{
    change(assessment, id, [number](Entry &entry) { entry.target = level(number); });
}

Assessment emptyAssessment()
{
    return Assessment(sheet().key());
}

}  // namespace psirt::test
