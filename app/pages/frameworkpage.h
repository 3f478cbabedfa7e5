// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

#include <QPushButton>

#include <vector>

namespace psirt {
class SheetText;
}

class QBoxLayout;

namespace psirt::pages {

class LevelBoard;
class StateChip;
class UnsureButton;

/// Read by the person who rates: what is this framework for, and which of the six descriptions is closest to us?
///
/// Title and state on top, the purpose, then the levels. What explains them stands beside the page.
class FrameworkPage : public Page {
    Q_OBJECT

public:
    FrameworkPage(const PageContext &context, QWidget *parent = nullptr);

    bool focusFirst() override;

signals:
    /// The person wants to exclude the framework, or to change the reason: the reason is asked for.
    void exclusionRequested(const psirt::FrameworkId &framework);
    /// The person is done with the framework and wants to go on.
    void finished();
    /// A level was chosen on the page.
    void rated();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QLayout *makeButtons();
    [[nodiscard]] LevelBoard *makeBoard();
    void show(const FrameworkId &id);
    void showPurpose();
    void refresh();
    void refreshButtons(const FrameworkScore &score);
    void highlight();
    void arrangeHead();
    [[nodiscard]] QString bannerText() const;
    [[nodiscard]] static QString bannerWithReason();
    void showBanner();
    [[nodiscard]] bool isInView(const QWidget &widget) const;

    const Framework *m_framework = nullptr;
    QBoxLayout *m_head;
    QLabel *m_title;
    StateChip *m_state;
    QLabel *m_target;
    QLabel *m_previous;
    UnsureButton *m_unsure;
    QPushButton *m_clearButton;
    QPushButton *m_excludeButton;
    QLabel *m_englishTitle;
    QVBoxLayout *m_purpose;
    std::vector<SheetText *> m_texts;  ///< of the purpose
    QLabel *m_banner;
    LevelBoard *m_board;
};

}  // namespace psirt::pages
