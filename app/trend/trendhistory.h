// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/comparison/trend.h"

#include <QTextBrowser>

namespace psirt::trend {

/// One framework's history as text, the latest first: its level at each date, what changed, and the note.
class TrendHistory : public QTextBrowser {
    Q_OBJECT

public:
    explicit TrendHistory(const ViewOptions &options, QWidget *parent = nullptr);

    void showFramework(const Framework &framework, const Trend &trend);

    [[nodiscard]] QSize sizeHint() const override;

private:
    void write(const Framework &framework, const Trend &trend);
    /// What was written of it, a paragraph each.
    [[nodiscard]] static QStringList textsOf(const Entry &entry, FrameworkState state);

    ViewOptions m_options;
};

}  // namespace psirt::trend
