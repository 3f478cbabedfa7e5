// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/chartpicture.h"
#include "app/pages/page.h"

namespace psirt::pages {

class GlanceView;

/// Read by whoever wants the whole sheet on one screen, or on one sheet of paper: where does each framework stand, what does
/// it aim at, and where did it stand last time?
class GlancePage : public Page {
    Q_OBJECT

public:
    GlancePage(const PageContext &context, QWidget *parent = nullptr);

    bool focusFirst() override;
    /// Of the answers, whatever levels are tried.
    [[nodiscard]] drawings::ChartPicture picture() const;

signals:
    void printRequested();
    void chartSaveRequested(const psirt::drawings::ChartPicture &picture);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QBoxLayout *makeGlanceHead();
    void refresh();

    GlanceView *m_view;
    bool m_isStale = false;  ///< the document changed while nobody saw the page
};

}  // namespace psirt::pages
