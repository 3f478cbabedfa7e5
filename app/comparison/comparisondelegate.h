// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonproxy.h"
#include "app/widgets/focusringdelegate.h"

namespace psirt {

/// Paints the table of changes: what rose and what fell stands out beside its word, what did not change steps back.
class ComparisonDelegate : public FocusRingDelegate {
    Q_OBJECT

public:
    /// The proxy must outlive the delegate.
    ComparisonDelegate(const ComparisonProxy &proxy, const ViewOptions &options, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor colorOf(const QModelIndex &index, const Colors &colors) const;

    const ComparisonProxy &m_proxy;
    ViewOptions m_options;
};

}  // namespace psirt
