// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/document.h"
#include "app/pages/viewoptions.h"
#include "app/pages/viewstate.h"

#include <QLabel>
#include <QScrollArea>

namespace psirt {

/// What every page stands on. All three outlive the page.
struct PageContext {
    Document &document;
    ViewState &state;
    const ViewOptions &options;
};

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

/// A label in one of the four sizes that wraps and whose text can be selected.
[[nodiscard]] QLabel *makeLabel(const QString &text, const QFont &font, QWidget *parent = nullptr);
/// The same in the muted colour.
[[nodiscard]] QLabel *makeMutedLabel(const QString &text, const QFont &font, QWidget *parent = nullptr);

}  // namespace psirt
