// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/sheet/bilingualtext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QWidget>

class QDialog;
class QToolButton;
class QVBoxLayout;

namespace psirt {

/// A label in one of the four sizes that wraps and whose text can be selected.
[[nodiscard]] QLabel *makeLabel(const QString &text, const QFont &font, QWidget *parent = nullptr);
/// The same in the muted colour.
[[nodiscard]] QLabel *makeMutedLabel(const QString &text, const QFont &font, QWidget *parent = nullptr);

/// Writes it in that colour, on any surface.
void setTextColor(QWidget &widget, const QColor &color);
/// Puts it on a surface of that colour.
void setSurface(QWidget &widget, const QColor &color);

/// A label beneath a choice that says why what was chosen cannot be used. Hidden while there is nothing to say.
[[nodiscard]] QLabel *makeFaultLabel(const ViewOptions &options);

/// A label without its mnemonic: "&Date" is "Date", and "実施日(&D)" is "実施日".
[[nodiscard]] QString withoutMnemonic(const QString &label);

/// A small button that has a frame only under the pointer. The keyboard reaches it.
[[nodiscard]] QToolButton *makeQuietButton(const QString &text, const ViewOptions &options);

/// The buttons of a dialog, which accept or reject it.
[[nodiscard]] QDialogButtonBox *makeDialogButtons(QDialogButtonBox::StandardButtons buttons, QDialog &dialog);

/// "1.1 内部のステークホルダ管理", in the English interface with the English title in a second line.
[[nodiscard]] QString titleLine(const QString &id, const BilingualText &title, const ViewOptions &options);
/// The same in one language, where a row is read as a line.
[[nodiscard]] QString shortTitle(const QString &id, const BilingualText &title, const ViewOptions &options);

/// A line that opens to what stands behind it. Closed at first.
class Disclosure : public QWidget {
    Q_OBJECT

public:
    /// spokenTitle is what a screen reader says, where the title alone would not do.
    Disclosure(const QString &title, const ViewOptions &options, const QString &spokenTitle = {}, QWidget *parent = nullptr);

    /// Takes what is shown when it is open.
    [[nodiscard]] QVBoxLayout &content() { return *m_content; }

private:
    QVBoxLayout *m_content;
};

}  // namespace psirt
