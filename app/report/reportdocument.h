// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "core/reporting/comparisonreport.h"
#include "core/reporting/report.h"

#include <QPageSize>
#include <QPainter>

#include <memory>
#include <variant>
#include <vector>

class QPagedPaintDevice;

namespace psirt {

/// What a person chooses about a report.
struct ReportOptions {
    Language language = Language::Japanese;  ///< of the report, which may differ from the interface's
    bool showsEnglish = false;               ///< the unofficial rendering beneath the sheet's Japanese text
    QPageSize pageSize = QPageSize(QPageSize::A4);
};

/// A report of an assessment that holds what changed since the one before, too.
struct ReportWithChange {
    ReportContent report;
    ComparisonReport change;
};

/// What a report is about: an assessment, two that are compared, or an assessment and what changed.
using ReportSubject = std::variant<ReportContent, ComparisonReport, ReportWithChange>;

/// A report set on pages. Laid out once, in points, so that preview, print and PDF show the same.
///
/// Immutable. Needs the bundled fonts (loadBundledFonts).
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

    /// One page, from 0. The painter's coordinates are points from the paper's top left corner.
    void paintPage(QPainter &painter, int page) const;
    /// The pages named, from 0, on a device whose coordinates begin at the paper's corner (QPrinter::setFullPage, or no
    /// margins). False when the device cannot be painted on.
    [[nodiscard]] bool print(QPagedPaintDevice &device, const std::vector<int> &pages) const;
    [[nodiscard]] bool print(QPagedPaintDevice &device) const;

    /// Where the page's strips lie on the paper, and the margins that they keep: for tests of the layout.
    [[nodiscard]] std::vector<QRectF> blocks(int page) const;
    [[nodiscard]] QRectF body() const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

}  // namespace psirt
