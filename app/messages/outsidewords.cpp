// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/outsidewords.h"

#include "app/messages/terms.h"

namespace psirt {

namespace {

QString fieldName(const OutsideFinding &finding, const Words &words)
{
    switch (finding.field) {
    case OutsideFinding::Field::Title:
        return words[Term::Title];
    case OutsideFinding::Field::Organization:
        return words[Term::Organization];
    case OutsideFinding::Field::Scope:
        return words[Term::Scope];
    case OutsideFinding::Field::ExclusionReason:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "Reason for excluding %1")].arg(
            finding.framework ? finding.framework->text() : QString());
    }
    Q_UNREACHABLE();
}

/// "Scope", "Scope, last time".
QString placeOf(const OutsideFinding &finding, const Words &words)
{
    const QString name = fieldName(finding, words);
    //: %1 is a field of the assessment before
    return finding.isBaseline ? words[QT_TRANSLATE_NOOP("psirt::Words", "%1, last time")].arg(name) : name;
}

/// %1 is where it stands, %2 what is there.
QString patternOf(OutsideFinding::Kind kind, const Words &words)
{
    switch (kind) {
    case OutsideFinding::Kind::Name:
        //: %1 is where, %2 a name
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1: names “%2”, who is an assessor or carries out an action")];
    case OutsideFinding::Kind::Path:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1: “%2” looks like the path of a file")];
    case OutsideFinding::Kind::Inside:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1: “%2” looks like a file or an address of the company’s own")];
    case OutsideFinding::Kind::Address:
        return words[QT_TRANSLATE_NOOP("psirt::Words", "%1: “%2” looks like an e-mail address")];
    }
    Q_UNREACHABLE();
}

}  // namespace

QString sentenceOf(const OutsideFinding &finding, const Words &words)
{
    return patternOf(finding.kind, words).arg(placeOf(finding, words), finding.found);
}

}  // namespace psirt
