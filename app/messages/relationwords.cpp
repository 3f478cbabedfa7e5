// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/relationwords.h"

#include <QtGlobal>

namespace psirt {

QString relationSentence(Relation relation, const QString &published,
                         const std::function<QString(const char *source)> &translated)
{
    switch (relation) {
    case Relation::Same:
        return translated(
            QT_TRANSLATE_NOOP("psirt::ReferenceDetails", "Same number and meaning in the published version 1.1."));
    case Relation::Renumbered:
        return translated(QT_TRANSLATE_NOOP("psirt::ReferenceDetails",
                                            "Renumbered: the published version 1.1 has this subject as %1."))
            .arg(published);
    case Relation::Closest:
        return translated(QT_TRANSLATE_NOOP("psirt::ReferenceDetails",
                                            "No exact counterpart in the published version 1.1; the closest item is %1."))
            .arg(published);
    case Relation::Unsure:
        return translated(QT_TRANSLATE_NOOP("psirt::ReferenceDetails",
                                            "Unsure: the published version 1.1 has %1, but the meaning may differ."))
            .arg(published);
    case Relation::None:
        return translated(QT_TRANSLATE_NOOP("psirt::ReferenceDetails", "No counterpart in the published version 1.1."));
    }
    Q_UNREACHABLE();
}

}  // namespace psirt
