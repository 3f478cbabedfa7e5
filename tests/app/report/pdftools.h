// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

namespace psirt::test {

/// What other programs read out of a PDF: Poppler's tools, which must be installed. A tool that is missing or complains
/// fails the test that asks.
class PdfTools {
public:
    explicit PdfTools(const QByteArray &pdf);

    /// Each page's text in the order in which it was painted, without spaces and line breaks.
    [[nodiscard]] QStringList pages() const;
    /// All of it, what stands above and below each page's body left out.
    [[nodiscard]] QString bodyText() const;
    /// The names of all fonts; fails when one is not embedded.
    [[nodiscard]] QStringList fonts() const;
    [[nodiscard]] int imageCount() const;
    /// Each page as a picture in grey, 50 pixels to the inch.
    [[nodiscard]] std::vector<QImage> images() const;
    [[nodiscard]] QString info() const;

private:
    [[nodiscard]] QString run(const QString &tool, const QStringList &arguments) const;

    QByteArray m_pdf;
};

[[nodiscard]] QString withoutSpaces(QString text);

}  // namespace psirt::test
