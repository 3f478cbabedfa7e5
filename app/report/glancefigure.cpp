// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/drawings/glancedrawing.h"
#include "app/report/blockwriter.h"
#include "app/report/paperpieces.h"
#include "app/theme/fonts.h"

namespace psirt::report {

namespace {

constexpr int glanceFontSize = 9;
constexpr double smallestGlanceText = 0.7;

QString placeOf(const drawings::GlanceDrawing &drawing, const drawings::GlanceDrawing::Line &line)
{
    switch (line.kind) {
    case drawings::GlanceDrawing::LineKind::Sheet:
        return QStringLiteral("summary");
    case drawings::GlanceDrawing::LineKind::Area:
        return QStringLiteral("area-") + drawing.area(line).id.text();
    case drawings::GlanceDrawing::LineKind::Framework:
        break;
    }
    return recordPlace(drawing.row(line).score.id.text());
}

}  // namespace

void setGlance(const PaperContext &context, const SheetGlance &glance, qreal height)
{
    Galley &galley = context.galley;
    drawings::GlanceOptions options{.colors = galley.style().colors,
                                    .font = reportFont(glanceFontSize),
                                    .smallestText = smallestGlanceText,
                                    .language = context.showsEnglish ? context.words.language() : Language::Japanese,
                                    .words = context.words};
    const auto picture =
        std::make_shared<const drawings::GlancePicture>(glance, std::move(options), QSizeF(galley.width(), height));
    const drawings::GlanceDrawing &drawing = picture->drawing();
    std::vector<Link> links;
    links.reserve(drawing.lines().size());
    for (std::size_t index = 0; index < drawing.lines().size(); ++index)
        links.push_back({picture->line(index), placeOf(drawing, drawing.lines()[index])});
    galley.figure(picture->height(), [picture](QPainter &painter) { picture->paint(painter); }, std::move(links));
}

}  // namespace psirt::report
