// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "core/sheet/textspan.h"

#include <QPushButton>

#include <vector>

namespace psirt {
class SheetText;
}

class QBoxLayout;

namespace psirt::pages {

class LevelBoard;
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
    void exclusionRequested();
    /// The person is done with the framework and wants to go on.
    void finished();
    /// A level was chosen on the page.
    void rated();

private:
    void show(const FrameworkId &id);
    void refresh();
    void addHead(QVBoxLayout *column);
    [[nodiscard]] QLayout *makeButtons();
    void refreshButtons(const FrameworkScore &score);
    void addBanner(QVBoxLayout *column);
    void addPurpose(QVBoxLayout *column);
    void highlight();
    void arrangeHead();
    [[nodiscard]] QString bannerText() const;
    [[nodiscard]] bool isInView(const QWidget &widget) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Framework *m_framework = nullptr;
    LevelBoard *m_board = nullptr;
    std::vector<SheetText *> m_texts;
    QBoxLayout *m_head = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_stateLabel = nullptr;
    QLabel *m_targetLabel = nullptr;
    QLabel *m_previousLabel = nullptr;
    QLabel *m_banner = nullptr;
    QPushButton *m_excludeButton = nullptr;
    QPushButton *m_clearButton = nullptr;
    UnsureButton *m_unsure = nullptr;
};

}  // namespace psirt::pages
