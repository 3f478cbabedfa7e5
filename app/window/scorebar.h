// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"

#include <QFrame>
#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace psirt::window {

/// The commands on the bar.
struct BarCommands {
    QList<QAction *> icons = {};  ///< as pictures, at the left
    QList<QAction *> words = {};  ///< in words, beside them
    QList<QAction *> last = {};   ///< in words, at the right edge
};

/// Above every page: the commands that are used most, where the assessment stands (average, count, band), and the search.
class ScoreBar : public QWidget {
    Q_OBJECT

public:
    ScoreBar(const PageContext &context, const BarCommands &commands, QWidget *parent = nullptr);

    void focusSearch();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCommands(QHBoxLayout &row, const QList<QAction *> &commands, Qt::ToolButtonStyle style);
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
    QString m_bandText;  ///< whole
    std::vector<QToolButton *> m_commands;
};

/// Stands above every page while levels are tried, so that nobody takes them for answers: what they would change, and the
/// two ways out. Hidden otherwise.
class WhatIfBar : public QFrame {
    Q_OBJECT

public:
    WhatIfBar(const PageContext &context, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    PageContext m_context;
    QLabel *m_text;
    QPushButton *m_apply;
};

}  // namespace psirt::window
