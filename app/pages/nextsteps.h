// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

#include <QWidget>

class QVBoxLayout;

namespace psirt {
class LinkButton;
}

namespace psirt::pages {

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
