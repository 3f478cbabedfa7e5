// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "core/reporting/radar.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QRectF>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace psirt::drawings {

/// What a chart alone on a page says of itself. Either may be empty.
struct ChartCaption {
    QString title;    ///< "1 組織のエコシステムマネジメント"
    QString details;  ///< whose assessment, its date and its count: "ACME, 30 September 2026, 24 of 26 rated"

    bool operator==(const ChartCaption &) const = default;
};

enum class PictureFormat { Png, Pdf, Svg };

/// A chart that can be drawn anywhere.
struct ChartDrawing {
    /// Draws it light, with text in the font, into a rectangle of the painter's units.
    std::function<void(QPainter &painter, const QRectF &target, const QFont &font)> paint;
    QString description;  ///< in words, for who does not see it
    int height;           ///< that it wants at a width of 160 mm, in mm, with its caption
};

/// The image as the bytes of a PNG file.
[[nodiscard]] QByteArray pngOf(const QImage &image);

/// A chart as a picture for other documents, with its caption above it.
///
/// Light, in the bundled face and of one width, whatever the window looks like: a picture lands on white paper and
/// slides, and those of six service areas stand side by side there.
class ChartPicture {
public:
    /// A radar or its bars. language: of the axes' titles.
    ChartPicture(Radar radar, ChartCaption caption, Language language);
    ChartPicture(ChartDrawing drawing, ChartCaption caption);

    /// What this build can write. SVG is there where Qt Svg was when it was built.
    [[nodiscard]] static const std::vector<PictureFormat> &formats();
    /// "png"
    [[nodiscard]] static QString suffixOf(PictureFormat format);

    [[nodiscard]] const ChartCaption &caption() const { return m_caption; }

    /// About 300 dots an inch.
    [[nodiscard]] QImage image() const;
    /// The file's content. PDF and SVG hold vectors and real text; the PDF holds its fonts too.
    [[nodiscard]] QByteArray bytes(PictureFormat format) const;

private:
    [[nodiscard]] QByteArray pdf() const;
    [[nodiscard]] QByteArray svg() const;
    void paint(QPainter &painter) const;
    /// Gives the height that the caption takes.
    int paintCaption(QPainter &painter, const QRect &area) const;

    ChartDrawing m_drawing;
    ChartCaption m_caption;
    QSize m_size;  ///< in units of 1/40 mm, fine enough for fonts' whole pixels
};

}  // namespace psirt::drawings
