// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace psirt::reportdialog {

class ReportPreview;

/// The preview of a report beneath a row that says which page is seen and how large.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(const ViewOptions &options, QWidget *parent = nullptr);

    [[nodiscard]] ReportPreview &preview() { return *m_preview; }

private:
    QToolButton *makeButton(const QString &text, const QString &name, const QKeySequence &key);
    void refresh();

    ViewOptions m_options;
    ReportPreview *m_preview;
    QLabel *m_page;
    QLabel *m_updating;
    QLabel *m_zoom;
    QToolButton *m_fit = nullptr;
};

}  // namespace psirt::reportdialog
