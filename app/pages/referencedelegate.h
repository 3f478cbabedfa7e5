// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QStyledItemDelegate>

namespace psirt::pages {

/// What a row of the reference list holds beside its text, the title.
struct ReferenceRole {
    static constexpr int number = Qt::UserRole;      ///< "1.1.3.2"
    static constexpr int levels = Qt::UserRole + 1;  ///< "level 3, 4": where the framework cites it
};

/// Draws a reference in a list: the number and the citing levels in one line, the whole title beneath.
class ReferenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ReferenceDelegate(const ViewOptions &options, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ViewOptions m_options;
};

}  // namespace psirt::pages
