// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/comparison/trend.h"
#include "core/sheet/sheetcatalogue.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <set>
#include <variant>

namespace psirt {
class Prompts;
}

namespace psirt::trend {

/// The assessments that a trend is made of, as a person gathers them, and what of the trend they look at. Outlives the
/// window, which is built anew when the language changes.
///
/// What cannot be used stays in the list with its reason, and the rest counts. Files are read, never written.
class TrendSet : public QObject {
    Q_OBJECT

public:
    /// One thing that was added.
    struct Entry {
        QString source;                           ///< the path, or the name of what was never saved
        std::variant<TrendInput, Error> content;  ///< as it was read
        bool isOpen = false;                      ///< the assessment that is open in the main window
        bool isReleased = false;                  ///< it was, and its file is still being read
        std::optional<Error> refusal = {};        ///< why it takes no part: damaged, or of another sheet
        QString duplicateOf = {};                 ///< what it is the same file as; empty for none

        [[nodiscard]] bool isUsed() const { return !refusal && duplicateOf.isEmpty(); }
    };

    /// What is shown of the trend.
    struct Look {
        std::set<QString> hiddenAreas;         ///< by id
        std::optional<FrameworkId> framework;  ///< whose history is read
    };

    /// The catalogue must outlive it.
    explicit TrendSet(const SheetCatalogue &catalogue, QObject *parent = nullptr);

    /// What was read to be added, each with the path that it was found at.
    using Found = std::vector<std::pair<QString, std::variant<TrendInput, Error>>>;

    /// Reads files, and folders of files. In any thread.
    [[nodiscard]] static Found read(const QStringList &paths, const SheetCatalogue &catalogue);
    /// What could not be used before is taken anew; what counts already is a duplicate then.
    void add(Found found);
    /// Reads them in another thread and adds them; nothing is added when the person stops that.
    void add(const QStringList &paths, Prompts &prompts);
    /// The assessment that is open, as it is now: with what is not saved yet. It takes the place of its file; path is empty
    /// for one that was never saved.
    void setOpen(const QString &name, const QString &path, const Assessment &assessment);
    /// Whatever was open is no longer: it counts as its file holds it, as soon as that has been read in another thread, or
    /// as it was when it has none.
    void releaseOpen();
    /// The open assessment as it was taken in; null when it was not.
    [[nodiscard]] const TrendInput *open() const;
    /// By their places in entries().
    void remove(const std::set<std::size_t> &indices);

    /// In the order in which they were added.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// Of those that are used. TrendPoint::input is a place in usedEntries().
    [[nodiscard]] std::shared_ptr<const Trend> trend() const { return m_trend; }
    /// The places in entries() of what the trend was built from, in its order.
    [[nodiscard]] const std::vector<std::size_t> &usedEntries() const { return m_used; }
    /// The sheet that they fill in; the newest one while there is none.
    [[nodiscard]] std::shared_ptr<const Sheet> sheet() const { return m_sheet; }

    Look look;

signals:
    void changed();

private:
    void takeReleased(const QString &path, Result<TrendInput> read);
    void rebuild();

    const SheetCatalogue &m_catalogue;
    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_used;
    std::shared_ptr<const Sheet> m_sheet;
    std::shared_ptr<const Trend> m_trend;
};

}  // namespace psirt::trend
