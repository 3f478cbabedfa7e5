// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "core/comparison/agreement.h"

class QPushButton;
class QToolButton;

namespace psirt {
class GrowingEdit;
}  // namespace psirt

namespace psirt::pages {

class AgreedLevels;
class OpinionCard;

/// One framework that several assessors have an opinion on: what each said, side by side, and what they agree on. It folds
/// to a title and a line that says how it stands. What is inside is made when it is first unfolded.
class AgreementBlock : public QWidget {
    Q_OBJECT

public:
    AgreementBlock(const FrameworkOpinions &opinions, const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] const FrameworkId &framework() const { return m_opinions.framework; }
    [[nodiscard]] const FrameworkOpinions &opinions() const { return m_opinions; }
    /// Of the same framework: shows how it stands now, and what the document holds.
    void refresh(const FrameworkOpinions &opinions);

    [[nodiscard]] bool isUnfolded() const { return m_isUnfolded; }
    void setUnfolded(bool isUnfolded);
    /// Whether the keyboard is here, so that a digit settles this one.
    void setCurrent(bool isCurrent);
    /// Puts the keyboard on the levels, or on the title where it is folded.
    void focusLevels();
    /// Settles on the level, if it can be chosen. Nothing while the block is folded: nobody would see it.
    void settle(Level level);
    /// What another opinion's text does not say stands out, or not.
    void setHighlightsNew(bool highlights);
    void setHighlights(const QStringList &references, const QString &searchText);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void unfolded();
    /// To the block before or after: -1 or 1.
    void stepped(int step);
    void nextRequested();
    void marksActivated(const QStringList &numbers);
    /// They agree to exclude it, and nobody has given a reason.
    void exclusionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void exclude();
    void addHead();
    void addBody();
    void addPurpose(QVBoxLayout *column);
    void addCards(QVBoxLayout *column);
    void addDecision(QVBoxLayout *column);
    void addNote(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeNoteButtons();
    void addTakeNote(QLayout *row, std::size_t index);
    QPushButton *makeButton(const QString &text, const QString &spoken);
    void refreshBody();
    void highlightNew();
    void takeNote(const QString &note);
    void takeEvidence();
    /// How it stands, the most important first.
    [[nodiscard]] QStringList state() const;
    [[nodiscard]] const Entry &entry() const;
    [[nodiscard]] const Framework &sheetFramework() const;

    FrameworkOpinions m_opinions;
    PageContext m_context;
    QToolButton *m_toggle = nullptr;
    bool m_isUnfolded = false;
    LinkButton *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_ratings = nullptr;
    QWidget *m_body = nullptr;  ///< null until it is first unfolded
    std::vector<OpinionCard *> m_cards;
    AgreedLevels *m_levels = nullptr;
    QPushButton *m_exclude = nullptr;  ///< null unless somebody excludes
    QPushButton *m_reopen = nullptr;
    GrowingEdit *m_note = nullptr;
    bool m_isCurrent = false;
    bool m_highlightsNew = false;
    QStringList m_references;
    QString m_searchText;
};

}  // namespace psirt::pages
