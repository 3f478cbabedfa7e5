// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace psirt::test {

/// What other programs read out of a PDF: Poppler's tools, which must be installed. A tool that is missing or complains
/// fails the test that asks.
class PdfTools {
public:
    explicit PdfTools(const QByteArray &pdf);
    /// Fails the test where there is none.
    explicit PdfTools(const Result<QByteArray> &pdf);

    /// Each page's text in the order in which it was painted, without spaces and line breaks.
    [[nodiscard]] QStringList pages() const;
    /// All of it, what stands above and below each page's body left out.
    [[nodiscard]] QString bodyText() const;
    /// The names of all fonts; fails when one is not embedded.
    [[nodiscard]] QStringList fonts() const;
    [[nodiscard]] int imageCount() const;
    [[nodiscard]] QString info() const;

private:
    [[nodiscard]] QString run(const QString &tool, const QStringList &arguments) const;

    QByteArray m_pdf;
};

/// The PDF itself; fails the test where there is none.
[[nodiscard]] QByteArray bytesOf(const Result<QByteArray> &pdf);
[[nodiscard]] QString withoutSpaces(QString text);

}  // namespace psirt::test
