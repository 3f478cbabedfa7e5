// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace psirt::pages {
class BandGauge;
}

namespace psirt::window {

/// Above every page: the search, and where the assessment stands: average, count, band.
class ScoreBar : public QWidget {
    Q_OBJECT

public:
    ScoreBar(const PageContext &context, QWidget *parent = nullptr);

    void focusSearch();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fitCount();
    void fitBand();
    void goToFirstMatch();

    PageContext m_context;
    QLineEdit *m_search;
    QLabel *m_average;
    QLabel *m_count;
    QProgressBar *m_progress;
    QLabel *m_band;
};

}  // namespace psirt::window
