// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"

class QListWidget;
class QTextBrowser;

namespace psirt::pages {

/// Read by the person who does not know what "[1.1.3.2]" means: which item of the PSIRT Services Framework is it, how does
/// it stand to the published version, and where else does the sheet cite it?
///
/// A list of what the shown framework cites, and beneath it all that is known of those picked.
class ReferencePanel : public QWidget {
    Q_OBJECT

public:
    ReferencePanel(const PageContext &context, QWidget *parent = nullptr);

private:
    void fillList();
    void followSelection();
    void showSelected();
    void follow(const QUrl &link);
    [[nodiscard]] QString citingLevels(const Reference &reference) const;

    PageContext m_context;
    QLabel *m_heading;
    QListWidget *m_list;
    QTextBrowser *m_details;
};

}  // namespace psirt::pages
