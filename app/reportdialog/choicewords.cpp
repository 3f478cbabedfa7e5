// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/choicewords.h"

#include <QCoreApplication>

namespace psirt {

namespace {

/// Its translations have the context psirt::ChoiceWords.
class Words {
    Q_DECLARE_TR_FUNCTIONS(psirt::ChoiceWords)
};

}  // namespace

QString ChoiceWords::name(ReportDepth depth)
{
    switch (depth) {
    case ReportDepth::Summary:
        return Words::tr("&Summary");
    case ReportDepth::Full:
        return Words::tr("F&ull");
    case ReportDepth::External:
        return Words::tr("&External");
    }
    Q_UNREACHABLE();
}

QString ChoiceWords::help(ReportDepth depth, ReportKind kind)
{
    const bool isComparison = kind == ReportKind::Comparison;
    switch (depth) {
    case ReportDepth::Summary:
        return isComparison ? Words::tr("For the board: what changed as a whole, as far as it fits on a page or two.")
                            : Words::tr("For the board: the figures and what comes next, on one or two pages.");
    case ReportDepth::Full:
        return Words::tr("For your team and auditors: everything, with notes, evidence, actions and names.");
    case ReportDepth::External:
        return Words::tr("For customers and others outside: without what was written for the company alone.");
    }
    Q_UNREACHABLE();
}

QString ChoiceWords::leftOutForOutside()
{
    return Words::tr(
        "Left out: notes, evidence, remarks, reasons for a change, actions, opinions, and the names of assessors and "
        "files.");
}

QString ChoiceWords::keptForOutside()
{
    return Words::tr(
        "Kept as written: title, organization, scope and the reasons for exclusions. Read these before you hand the "
        "report over.");
}

QString ChoiceWords::name(ReportPart part)
{
    switch (part) {
    case ReportPart::Cover:
        return Words::tr("Cover");
    case ReportPart::Summary:
        return Words::tr("Summary");
    case ReportPart::Areas:
        return Words::tr("Service areas");
    case ReportPart::Gaps:
        return Words::tr("Frameworks below target");
    case ReportPart::Comparison:
        return Words::tr("Change since last time");
    case ReportPart::NotCounted:
        return Words::tr("Not counted");
    case ReportPart::Records:
        return Words::tr("Frameworks in detail");
    case ReportPart::Calculation:
        return Words::tr("How the figures are computed");
    }
    Q_UNREACHABLE();
}

QStringList ChoiceWords::usualMarks()
{
    return {QStringLiteral("社外秘"), QStringLiteral("関係者外秘"), QStringLiteral("取扱注意"),
            QStringLiteral("Confidential"), QStringLiteral("Internal use only")};
}

}  // namespace psirt
