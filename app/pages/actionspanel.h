// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "app/widgets/viewoptions.h"
#include "core/assessment/action.h"
#include "core/base/clock.h"

#include <QFrame>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;

namespace psirt {
class FoundMarks;
class GrowingEdit;
class LinkButton;
class OptionalDateEdit;
}  // namespace psirt

namespace psirt::pages {

class ActionLine;
class OwnerField;

/// One action: a line, and what it opens to, the fields to fill in what, who, by when, state. It holds what is typed and
/// tells when a field is finished. What was not edited is to the letter what was set.
class ActionForm : public QFrame {
    Q_OBJECT

public:
    /// today is where the calendar opens for an action without a date; names are offered for who does it.
    ActionForm(int number, QDate today, std::function<QStringList()> names, const ViewOptions &options,
               QWidget *parent = nullptr);

    void setAction(const Action &action);
    [[nodiscard]] Action action(QDate today) const;
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool isOpen);
    void focusWhat();
    /// Marks what is searched for.
    void setSearch(const QString &search);

signals:
    /// A character was typed or a choice made.
    void edited();
    /// What was edited is one step of its own.
    void finished();
    /// The line was pressed.
    void toggled(bool isOpen);
    void removed();

private:
    void addFields(int number, const ViewOptions &options);

    Action m_original;
    ActionLine *m_line;
    QWidget *m_fields;
    GrowingEdit *m_what;
    FoundMarks *m_marks;
    OwnerField *m_who;
    OptionalDateEdit *m_due;
    QComboBox *m_state;
};

/// Where the assessor plans what closes the gap (core/scoring/README.md, rule 4): the actions of the framework that is
/// shown, a line each; the fields of one at a time are open. Forms are slow to make, so those beyond the first twenty are in
/// the list of all actions alone.
class ActionsPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t mostForms = 20;

    ActionsPanel(const PageContext &context, const Clock &clock, QWidget *parent = nullptr);

    /// Adds an empty action and puts the keyboard into it.
    void addAction();

private:
    void refresh();
    void followSearch();
    void rebuild(std::size_t count);
    /// Closes the fields of all others; none: of all.
    void open(std::optional<std::size_t> index);
    [[nodiscard]] QStringList knownOwners() const;
    /// Stores that one alone.
    void store(std::size_t index);

    PageContext m_context;
    const Clock &m_clock;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QLabel *m_empty;
    LinkButton *m_more;  ///< leads to those that have no form
    std::vector<ActionForm *> m_forms;
    std::optional<FrameworkId> m_place;  ///< whose actions they are
};

}  // namespace psirt::pages
