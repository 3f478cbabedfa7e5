// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/widgets/layouts.h"
#include "app/widgets/viewoptions.h"

class QLabel;

namespace psirt {
class GrowingEdit;
class LinkButton;
}  // namespace psirt

namespace psirt::comparison {

/// One framework's change to read: why it changed, what the sheet says of both levels, both notes and evidence, and
/// what was done in between. The reason can be written while the current side is the open document.
class ComparisonDetails : public ScrollArea {
    Q_OBJECT

public:
    /// The pair must outlive the details.
    ComparisonDetails(ComparisonPair &pair, const ViewOptions &options, QWidget *parent = nullptr);
    ~ComparisonDetails() override;

    /// None: says that a row may be chosen.
    void setFramework(const std::optional<FrameworkId> &id);

signals:
    void frameworkRequested(const psirt::FrameworkId &id);
    void marksActivated(const psirt::FrameworkId &id, const QStringList &numbers);

private:
    /// What is shown below the reason; it is built anew only when something of it changed.
    struct Shown {
        FrameworkId id;
        FrameworkScore before;
        FrameworkScore now;
        Entry baseline;
        Entry current;  ///< without the reason, which has its own field

        bool operator==(const Shown &) const = default;
    };

    void addHead(QVBoxLayout &column);
    void addReason(QVBoxLayout &column);
    void refresh();
    void refreshReason(const FrameworkChange &change);
    [[nodiscard]] Shown whatToShow() const;
    void build();
    void addSection(const QString &title, QWidget *content);
    void addNotes();
    void addEvidence();
    void addDoneActions();

    ComparisonPair &m_pair;
    ViewOptions m_options;
    std::optional<FrameworkId> m_id;
    std::optional<Shown> m_shown;
    QWidget *m_empty;
    QWidget *m_content;
    LinkButton *m_title;
    QLabel *m_change;
    QLabel *m_reasonLabel;
    GrowingEdit *m_reason;
    QLabel *m_reasonText;  ///< in place of the field where it cannot be edited
    QLabel *m_hint;
    QWidget *m_body;
    QVBoxLayout *m_sections;
};

}  // namespace psirt::comparison
