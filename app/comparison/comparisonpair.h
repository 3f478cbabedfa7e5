// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/comparison/pairing.h"
#include "core/storage/projectfile.h"

#include <QObject>
#include <QPointer>

namespace psirt {
class Document;
class Prompts;
}  // namespace psirt

namespace psirt::comparison {

/// Which of two assessments that are compared.
enum class ComparisonRole { Baseline, Current };

/// One of two assessments that are compared: a value of its own, whatever becomes of the file or the document.
struct ComparisonSide {
    std::shared_ptr<const Sheet> sheet;  ///< that the assessment fills in, never null
    Assessment assessment;
    QString path;                      ///< of its file, canonical; empty for one that was never saved
    std::vector<ProjectIssue> issues;  ///< what the file holds that does not count
    bool isOpenDocument = false;       ///< it follows the document that is open in the main window

    /// The file's name without its folder; empty without a file.
    [[nodiscard]] QString fileName() const;
};

/// The file is read in another thread, and never written. None: the person stopped it.
[[nodiscard]] std::optional<Result<ComparisonSide>> readComparisonSide(const QString &path, const SheetCatalogue &catalogue,
                                                                       Prompts &prompts);

/// The open document as it is now, saved or not. sheet is the one that it fills in.
[[nodiscard]] ComparisonSide sideOf(const Document &document, std::shared_ptr<const Sheet> sheet);

/// Two assessments of one sheet and what lies between them.
///
/// A side that is the open document follows its edits; when that document is closed or replaced, the side stays as it
/// was last. Nothing here writes a file.
class ComparisonPair : public QObject {
    Q_OBJECT

public:
    /// Both sides are of the same sheet (checkSameSheet). document is the one that a side with isOpenDocument follows;
    /// null where there is none.
    ComparisonPair(ComparisonSide baseline, ComparisonSide current, Document *document, QObject *parent = nullptr);

    [[nodiscard]] const ComparisonSide &baseline() const { return m_baseline; }
    [[nodiscard]] const ComparisonSide &current() const { return m_current; }
    [[nodiscard]] const ComparisonSide &side(ComparisonRole role) const;
    [[nodiscard]] const Sheet &sheet() const { return *m_current.sheet; }
    /// Of the answers; levels that are tried in a what-if are none.
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] std::vector<PairNotice> notices() const;

    /// The open document while a side is it; else null.
    [[nodiscard]] Document *document() const;
    /// The same while it is the current side: the reasons for changes can be written then.
    [[nodiscard]] Document *editableDocument() const;

    /// Puts another assessment on a side. Refused when the other side is of another sheet; the pair is as it was then.
    [[nodiscard]] Outcome setSide(ComparisonRole role, ComparisonSide side);
    void swap();

    /// A level that changed without a word about why: worth a gentle hint, never an error.
    [[nodiscard]] bool lacksReason(const FrameworkChange &change) const;

    /// What the current assessment would remember of the baseline as the one before it.
    [[nodiscard]] PreviousAssessment asPrevious() const;
    /// Whether the current side can be edited and does not remember just that already.
    [[nodiscard]] bool canRemember() const;
    /// One step of undo of the open document.
    void remember();

signals:
    /// Another assessment stands on a side, or a side follows the open document no more.
    void sidesChanged();
    /// The side that is the open document was edited or saved.
    void contentChanged();

private:
    void compare();
    void followDocument();
    void release();

    ComparisonSide m_baseline;
    ComparisonSide m_current;
    QPointer<Document> m_document;
    Comparison m_comparison;
};

}  // namespace psirt::comparison
