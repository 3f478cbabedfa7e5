// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/sheet/bilingualtext.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLabel>
#include <QWidget>

#include <map>

class QDialog;
class QToolButton;
class QVBoxLayout;

namespace psirt {

/// A label in one of the four sizes that wraps and whose text can be selected.
[[nodiscard]] QLabel *makeLabel(const QString &text, const QFont &font, QWidget *parent = nullptr);
/// The same in the muted colour.
[[nodiscard]] QLabel *makeMutedLabel(const QString &text, const QFont &font, QWidget *parent = nullptr);

/// A paragraph, or several lines of a plain text, that stand a little apart, as Japanese text wants them.
[[nodiscard]] QLabel *makeParagraph(const QString &text, const QFont &font, QWidget *parent = nullptr);
/// Shows another text, or the same one with what is searched for marked.
void showParagraph(QLabel &paragraph, const QString &text, const QString &search);
/// Shows a plain text on a label, with what is searched for marked from that place in it to another.
void showFound(QLabel &label, const QString &text, qsizetype from, qsizetype to, const QString &search);

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

/// "1.1 内部のステークホルダ管理"; where titles are English, "1.1 Internal Stakeholder Management" and the Japanese one in a
/// second line.
[[nodiscard]] QString titleLine(const QString &id, const BilingualText &title, const ViewOptions &options);
/// The same in one language, where a row is read as a line.
[[nodiscard]] QString shortTitle(const QString &id, const BilingualText &title, const ViewOptions &options);
/// What stands beneath a title in one language: the other one, and that the English is unofficial.
[[nodiscard]] QString otherTitleLine(const BilingualText &title, const ViewOptions &options);

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

/// How large a widget's text is at each width that was asked for. Layouts ask for the same few widths dozens of times, and
/// breaking a text into lines is most of what showing a page costs.
class TextSizes {
public:
    /// What measure() gives, remembered for as long as the text, the font and the margins stay.
    template <typename Measure>
    [[nodiscard]] QSize at(int width, const QString &text, const QWidget &widget, const Measure &measure)
    {
        if (text != m_text || widget.font() != m_font || widget.contentsMargins() != m_margins) {
            m_text = text;
            m_font = widget.font();
            m_margins = widget.contentsMargins();
            m_sizes.clear();
        }
        const auto [found, isNew] = m_sizes.try_emplace(width);
        if (isNew)
            found->second = measure();
        return found->second;
    }

private:
    QString m_text;
    QFont m_font;
    QMargins m_margins;
    std::map<int, QSize> m_sizes;
};

/// A sentence that leads somewhere: by a click, or by Return and Space on the keyboard. It wraps like text.
class LinkButton : public QAbstractButton {
    Q_OBJECT

public:
    LinkButton(const QString &text, const QFont &font, QWidget *parent = nullptr);

    /// In the colour of text, for long lists of links.
    void setQuiet(bool isQuiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override { return textRect().contains(position); }

private:
    [[nodiscard]] QSize textSize(int width) const;
    /// Where the text stands, with the ring of the focus around it: what is clicked.
    [[nodiscard]] QRect textRect() const { return {QPoint(0, 0), textSize(width())}; }

    bool m_isQuiet = false;
    mutable TextSizes m_sizes;
};

}  // namespace psirt
