// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QJsonObject>
#include <QMap>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace psirt::test {

/// A link of a PDF.
struct PdfLink {
    int page;  ///< from 1
    QRectF area;
    QString target;  ///< the name of a place or an address
};

/// What other programs read out of a PDF: the tools of Poppler, MuPDF and qpdf, which must be installed. A tool that is
/// missing or complains fails the test that asks.
class PdfTools {
public:
    explicit PdfTools(const QByteArray &pdf);
    /// Fails the test where there is none.
    explicit PdfTools(const Result<QByteArray> &pdf);

    /// Each page's text in the order in which it was painted, without spaces and line breaks.
    [[nodiscard]] QStringList pages() const;
    /// All of it, what stands above and below each page's body left out.
    [[nodiscard]] QString bodyText() const;
    /// The names of all fonts; fails when one is not embedded with its characters.
    [[nodiscard]] QStringList fonts() const;
    [[nodiscard]] int imageCount() const;
    /// Each page as a picture in grey, 50 pixels to the inch.
    [[nodiscard]] std::vector<QImage> images() const;
    [[nodiscard]] QString info(const QStringList &options = {}) const;
    /// Metadata as XMP.
    [[nodiscard]] QString xmp() const;

    /// The file with nothing packed.
    [[nodiscard]] QString plain() const;

    /// The whole text as two programs extract it, line breaks left in it.
    [[nodiscard]] QString popplerText() const;
    [[nodiscard]] QString mupdfText() const;

    /// Each entry after as many tabs as it is deep, with its page: "\t\t1.1  Title #14".
    [[nodiscard]] QStringList outline() const;
    /// The page of each named destination, from 1.
    [[nodiscard]] QMap<QString, int> places() const;
    [[nodiscard]] std::vector<PdfLink> links() const;
    /// The document's catalogue, as qpdf tells it.
    [[nodiscard]] QJsonObject catalogue() const;

    /// All objects by their names ("obj:1 0 R", "trailer"), with the data of streams, unpacked, in base 64: as qpdf tells
    /// them.
    [[nodiscard]] QJsonObject objects() const;
    [[nodiscard]] const QByteArray &bytes() const { return m_pdf; }

    /// Fails when a program has something to say against the file.
    void expectNoWarnings() const;

private:
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString run(const QString &tool, const QStringList &arguments) const;

    QByteArray m_pdf;
};

/// The report as a PDF of some moment, always the same one.
[[nodiscard]] Result<QByteArray> renderPdf(const report::ReportDocument &report);
/// The PDF itself; fails the test where there is none.
[[nodiscard]] QByteArray bytesOf(const Result<QByteArray> &pdf);
/// Whether a text stands in what was extracted, character by character: only line breaks may be added, or take the place
/// of a space at which a line ends.
[[nodiscard]] bool holdsText(const QString &extracted, const QString &text);
[[nodiscard]] QString withoutSpaces(QString text);

}  // namespace psirt::test
