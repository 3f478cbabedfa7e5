// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QWidget>

#include <algorithm>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace psirt {

class FlowLayout;

/// Above a table: what it is narrowed down to. Fields stand in as many lines as they need, all of one height.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const ViewOptions &options, QWidget *parent = nullptr);

    /// Puts the keyboard on the field for words.
    void focusText();

signals:
    /// A person chose something, or typed.
    void edited();
    /// Everything is to be shown again.
    void allRequested();

protected:
    [[nodiscard]] const ViewOptions &options() const { return m_options; }
    void addField(QWidget *field);
    /// A long text shall not make the box wide; its list shows it whole. characters 0: as wide as its longest text.
    [[nodiscard]] QComboBox *addBox(const QString &accessibleName, int characters = 0);
    QLineEdit *addText(const QString &accessibleName, const QString &placeholder);
    void addShowAll();
    /// Once all are there: boxes and buttons differ by a little.
    void levelFields();

    [[nodiscard]] QString text() const;
    /// Without saying that it was edited.
    void setText(const QString &text);
    void setIsNarrowed(bool isNarrowed);
    /// Replaces the texts of a box where they are others. What was chosen is to be set again.
    static void fill(QComboBox &box, const QStringList &texts);
    /// The place of what is chosen among the choices; 0 where it is none of them.
    [[nodiscard]] static int placeOf(const auto &choices, const auto &chosen)
    {
        const auto found = std::ranges::find(choices, chosen);
        return found == choices.end() ? 0 : static_cast<int>(found - choices.begin());
    }
    /// The choice of a box's row.
    [[nodiscard]] static const auto &choiceOf(const auto &choices, int row)
    {
        return choices[static_cast<std::size_t>(std::max(0, row))];
    }

private:
    ViewOptions m_options;
    FlowLayout *m_flow;
    QLineEdit *m_text = nullptr;
    QPushButton *m_showAll = nullptr;
    std::vector<QWidget *> m_fields;
};

}  // namespace psirt
