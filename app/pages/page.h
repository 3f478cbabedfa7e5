// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"
#include "app/widgets/labels.h"

#include <QScrollArea>

namespace psirt::pages {

/// A page that scrolls up and down, never sideways, with a column of content at its left edge.
class Page : public QScrollArea {
    Q_OBJECT

public:
    Page(const PageContext &context, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Document &document() const { return m_context.document; }
    [[nodiscard]] ViewState &state() const { return m_context.state; }
    [[nodiscard]] const ViewOptions &options() const { return m_context.options; }

    /// Throws the content away and gives a new, empty column, at most so many pixels wide.
    QWidget *startContent(int maximumWidth);

private:
    PageContext m_context;
};

}  // namespace psirt::pages
