// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"

#include <QFrame>

class QLayout;

namespace psirt {
class LinkButton;
}

namespace psirt::pages {

/// What a tab of a framework's panel is called.
[[nodiscard]] QString wordOf(SideTab tab);

/// What stands below a framework's levels while its panel is folded: a word for each tab of the panel, the references that
/// the levels cite, and what was written last time. Each leads to its place in the panel.
class ReferenceStrip : public QFrame {
    Q_OBJECT

public:
    ReferenceStrip(const PageContext &context, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] LinkButton *addTab(SideTab tab, QLayout &row);
    void showReferences();
    void refresh();

    PageContext m_context;
    QLayout *m_column;
    LinkButton *m_notes = nullptr;
    LinkButton *m_actions = nullptr;
    LinkButton *m_lastTime;
    QWidget *m_references = nullptr;
};

}  // namespace psirt::pages
