// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/actionscsv.h"

#include "app/exchange/csvtext.h"
#include "core/storage/projectwords.h"

namespace psirt::exchange {

QByteArray exportActionsCsv(const Sheet &sheet, const std::vector<ActionItem> &items)
{
    QString rows = csvRow({QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("what"), QStringLiteral("who"),
                           QStringLiteral("due"), QStringLiteral("state"), QStringLiteral("daysOverdue")});
    for (const ActionItem &item : items) {
        const Action &action = item.action;
        rows += csvRow({item.framework.text(), sheet.framework(item.framework)->title.japanese, action.what, action.who,
                        action.due ? action.due->toString(Qt::ISODate) : QString(), wordFor(action.state),
                        item.isOverdue() ? QString::number(item.daysOverdue) : QString()});
    }
    return csvFile(rows);
}

}  // namespace psirt::exchange
