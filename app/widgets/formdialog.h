// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QVariantList>

namespace psirt {

/// A dialog in which a person fills something in. Esc, which also cancels what an input method is composing, and the close
/// box ask once before they throw away what was changed since it was shown; where nothing was, they close it. A button to
/// cancel is plain enough and asks nothing. A date that is not understood keeps the dialog from being accepted.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    using QDialog::QDialog;

    void accept() override;

protected:
    /// What is filled in; two that are equal say that nothing was changed. At first what all fields hold.
    [[nodiscard]] virtual QVariantList content() const { return contentOf(*this); }
    /// What the fields in a widget hold: texts, choices, ticks.
    [[nodiscard]] static QVariantList contentOf(const QWidget &widget);
    /// What is filled in now is no loss: it was kept.
    void settleContent() { m_settled = content(); }

    /// Whether leaving would lose something.
    [[nodiscard]] virtual bool isChanged() const { return content() != m_settled; }

    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void leave();
    [[nodiscard]] bool mayDiscard();

    QVariantList m_settled;
    bool m_wasShown = false;
};

}  // namespace psirt
