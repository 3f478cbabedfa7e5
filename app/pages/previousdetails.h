// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/assessment/entry.h"

#include <QWidget>

class QVBoxLayout;

namespace psirt {
class Document;
struct Framework;
}  // namespace psirt

namespace psirt::pages {

/// What was written on a framework last time: reason, note and evidence, folded away until it is asked for. Away where
/// nothing was written, or it is hidden.
class PreviousDetails : public QWidget {
    Q_OBJECT

public:
    explicit PreviousDetails(const ViewOptions &options, QWidget *parent = nullptr);

    void setFramework(const Document &document, const Framework &framework);

private:
    void fill(const Entry &entry);
    void addText(const QString &heading, const QString &text);

    ViewOptions m_options;
    QVBoxLayout *m_lines;
    Entry m_shown;
};

}  // namespace psirt::pages
