// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/outsidewords.h"

#include <QCoreApplication>

namespace psirt {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(psirt::OutsideWords)
};

QString fieldName(const OutsideFinding &finding)
{
    switch (finding.field) {
    case OutsideFinding::Field::Title:
        return Texts::tr("Title");
    case OutsideFinding::Field::Organization:
        return Texts::tr("Organization");
    case OutsideFinding::Field::Scope:
        return Texts::tr("Scope");
    case OutsideFinding::Field::ExclusionReason:
        break;
    }
    return Texts::tr("Reason for excluding %1").arg(finding.framework ? finding.framework->text() : QString());
}

}  // namespace

QString OutsideWords::place(const OutsideFinding &finding)
{
    //: %1 is a field of the assessment before
    return finding.isBaseline ? Texts::tr("%1, last time").arg(fieldName(finding)) : fieldName(finding);
}

QString OutsideWords::sentence(const OutsideFinding &finding)
{
    switch (finding.kind) {
    case OutsideFinding::Kind::Name:
        //: %1 is where, %2 a name
        return Texts::tr("%1: names “%2”, who is an assessor or carries out an action").arg(place(finding), finding.found);
    case OutsideFinding::Kind::Path:
        return Texts::tr("%1: “%2” looks like the path of a file").arg(place(finding), finding.found);
    case OutsideFinding::Kind::Inside:
        return Texts::tr("%1: “%2” looks like a file or an address of the company’s own").arg(place(finding), finding.found);
    case OutsideFinding::Kind::Address:
        break;
    }
    return Texts::tr("%1: “%2” looks like an e-mail address").arg(place(finding), finding.found);
}

}  // namespace psirt
