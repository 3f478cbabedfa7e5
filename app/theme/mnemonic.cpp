// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/mnemonic.h"

#include <QRegularExpression>

namespace psirt {

QString withoutMnemonic(const QString &label)
{
    static const QRegularExpression inBrackets(QStringLiteral(R"(\(&.\))"));
    return QString(label).remove(inBrackets).remove(QLatin1Char('&'));
}

}  // namespace psirt
