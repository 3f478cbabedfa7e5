// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace psirt {

/// How a cell of a table looks beside the others, by what it means. A model answers it under cellStyleRole.
struct CellStyle {
    enum class Tone { Plain, Muted, Raised, Lowered };

    Tone tone = Tone::Plain;
    bool isSmall = false;
    bool isBold = false;
    bool isAlarming = false;  ///< its background is tinted
    int mostLines = 0;        ///< a longer text is cut; 0: none is
};

inline constexpr int cellStyleRole = Qt::UserRole + 100;

/// Paints the cells of every table: the chosen row is filled lightly, so that what its colours say is still seen; the focus
/// is a ring, because the style's own dotted line is hard to see. Rows stand apart by the padding, in pixels.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    TableDelegate(const ViewOptions &options, int padding, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// What the size of a cell hangs on.
    struct MeasuredCell {
        QString text;
        QFont font;
        int width;  ///< of its column
        bool isSmall;
        bool isBold;
        bool hasBox;
        int mostLines;

        bool operator==(const MeasuredCell &) const = default;
        friend size_t qHash(const MeasuredCell &cell, size_t seed = 0) { return qHashMulti(seed, cell.text, cell.width); }
    };

    ViewOptions m_options;
    int m_padding;
    mutable QCache<MeasuredCell, QSize> m_sizes;  ///< a view asks for all cells again whenever one or its own width changes
};

}  // namespace psirt

Q_DECLARE_METATYPE(psirt::CellStyle)
