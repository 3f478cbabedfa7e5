// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/choicewords.h"

#include "app/messages/terms.h"

namespace psirt::reportdialog {

QString ChoiceWords::name(ReportDepth depth)
{
    switch (depth) {
    case ReportDepth::Summary:
        return tr("&Summary");
    case ReportDepth::Full:
        return tr("F&ull");
    case ReportDepth::External:
        return tr("&External");
    }
    Q_UNREACHABLE();
}

QString ChoiceWords::help(ReportDepth depth, ReportKind kind)
{
    const bool isComparison = kind == ReportKind::Comparison;
    switch (depth) {
    case ReportDepth::Summary:
        return isComparison ? tr("For the board: what changed as a whole, as far as it fits on a page or two.")
                            : tr("For the board: the figures and what comes next, on one or two pages.");
    case ReportDepth::Full:
        return tr("For your team and auditors: everything, with notes, evidence, actions and names.");
    case ReportDepth::External:
        return tr("For customers and others outside: without what was written for the company alone.");
    }
    Q_UNREACHABLE();
}

QString ChoiceWords::leftOutForOutside()
{
    return tr("Left out: notes, evidence, remarks, reasons for a change, actions, opinions, and the names of assessors and "
              "files.");
}

QString ChoiceWords::keptForOutside()
{
    return tr("Kept as written: title, organization, scope and the reasons for exclusions. Read these before you hand the "
              "report over.");
}

QString ChoiceWords::name(ReportPart part)
{
    switch (part) {
    case ReportPart::Cover:
        return tr("Cover");
    case ReportPart::Summary:
        return Words()[Term::Summary];
    case ReportPart::Areas:
        return Words()[Term::AreaResults];
    case ReportPart::Gaps:
        return Words()[Term::FrameworksBelowTarget];
    case ReportPart::Comparison:
        return Words()[Term::ChangeSinceLast];
    case ReportPart::NotCounted:
        return Words()[Term::NotCounted];
    case ReportPart::Records:
        return Words()[Term::Records];
    case ReportPart::Calculation:
        return Words()[Term::Calculation];
    }
    Q_UNREACHABLE();
}

QStringList ChoiceWords::usualMarks()
{
    return {QStringLiteral("社外秘"), QStringLiteral("関係者外秘"), QStringLiteral("取扱注意"),
            QStringLiteral("Confidential"), QStringLiteral("Internal use only")};
}

}  // namespace psirt::reportdialog
