// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "app/widgets/viewoptions.h"
#include "core/reporting/overview.h"
#include "core/scoring/score.h"
#include "core/sheet/level.h"

#include <QWidget>

#include <array>
#include <optional>

namespace psirt {
class ScoreTable;
}  // namespace psirt

namespace psirt::pages {

/// An average on the scale from 0 to 5, with the target band 2.5–3.0 marked and named. Without an average the scale is
/// empty: nothing stands at 0. While levels are unsure a bar says where the average may end up.
class BandGauge : public QWidget {
    Q_OBJECT

public:
    BandGauge(const ViewOptions &options, QWidget *parent = nullptr);

    void setTotals(const Totals &totals);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ViewOptions m_options;
    std::optional<Average> m_average;
    std::optional<AverageRange> m_range;
};

/// How many frameworks stand at each level: a bar a level, with its count beside it. A level without any has a count of 0
/// and no bar.
class LevelHistogram : public QWidget {
    Q_OBJECT

public:
    LevelHistogram(const ViewOptions &options, QWidget *parent = nullptr);

    void setCounts(const std::array<int, Level::count> &counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    std::array<int, Level::count> m_counts{};
};

/// The strongest or the weakest frameworks with their levels; each leads to its framework.
class ExtremesView : public QWidget {
    Q_OBJECT

public:
    ExtremesView(const QString &title, const PageContext &context, QWidget *parent = nullptr);

    void setExtremes(const Extremes &extremes);

private:
    PageContext m_context;
    ScoreTable *m_table;
    QLabel *m_ties;
    std::vector<FrameworkId> m_ids;
};

/// What to do next, a line each, and each leads there: the way to the band, what is unsure, what is worth a second look.
/// Hidden while there is nothing to do.
class NextSteps : public QWidget {
    Q_OBJECT

public:
    NextSteps(const PageContext &context, QWidget *parent = nullptr);

private:
    void refresh();
    LinkButton *addLink(const char *name, const Location &location);
    void show(LinkButton *link, const QString &text);

    PageContext m_context;
    QVBoxLayout *m_column;
    LinkButton *m_path;
    LinkButton *m_unsure;
    LinkButton *m_checks;
};

}  // namespace psirt::pages
