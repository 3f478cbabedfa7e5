// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/missingtexts.h"
#include "app/report/pagination.h"
#include "app/report/reportframe.h"
#include "app/report/reportoptions.h"

#include <QPainter>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace psirt::report {

/// Told after each page that is painted: how many are done, and of how many. False stops the painting.
using PageProgress = std::function<bool(int done, int total)>;

/// A report set on pages. Laid out once, in points, so that preview, print and PDF show the same.
///
/// Immutable. Needs the bundled fonts (loadBundledFonts). Made, painted and deleted in one thread, which may be any: what
/// it holds of fonts belongs to the thread.
class ReportDocument {
public:
    ReportDocument(const ReportSubject &subject, const ReportOptions &options);
    ~ReportDocument();
    ReportDocument(ReportDocument &&) noexcept;
    ReportDocument &operator=(ReportDocument &&) noexcept;

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] const QPageSize &pageSize() const;
    /// Of the assessment, or what stands for one without; of both where two are compared.
    [[nodiscard]] QString title() const;

    [[nodiscard]] const ReportImprint &imprint() const;

    /// What no installed face has, so that a person may be told before the report leaves.
    [[nodiscard]] const std::vector<MissingCharacters> &missing() const;

    /// One page, from 0. The painter's coordinates are points from the paper's top left corner.
    void paintPage(QPainter &painter, int page) const;
    /// The pages named, from 0, on a device whose coordinates begin at the paper's corner (QPrinter::setFullPage, or no
    /// margins). False when the device cannot be painted on, or progress stopped it.
    [[nodiscard]] bool print(QPagedPaintDevice &device, const std::vector<int> &pages,
                             const PageProgress &progress = {}) const;
    [[nodiscard]] bool print(QPagedPaintDevice &device, const PageProgress &progress = {}) const;

    /// In reading order.
    [[nodiscard]] std::vector<PlacedBookmark> bookmarks() const;
    /// Those that lead to a place of the report or to an address.
    [[nodiscard]] std::vector<PlacedLink> links() const;

    /// Where the page's strips lie on the paper, and the margins that they keep: for tests of the layout.
    [[nodiscard]] std::vector<QRectF> blocks(int page) const;
    [[nodiscard]] QRectF body() const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

}  // namespace psirt::report
