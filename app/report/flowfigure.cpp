// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/flowfigure.h"

#include "app/drawings/glancetext.h"
#include "app/drawings/radartext.h"
#include "app/messages/statewords.h"
#include "app/report/paperpieces.h"

#include <QPageSize>

namespace psirt::report {

namespace {

Galley galleyOn(QPageSize::PageSizeId page)
{
    return Galley(PaperStyle::of(QPageSize(page).size(QPageSize::Point)));
}

QString axisText(const RadarAxis &axis, const Radar &radar, const ReportWords &words, bool showsEnglish)
{
    QStringList figures;
    const auto add = [&figures](const QString &name, const QString &value) { figures << name + QLatin1Char(' ') + value; };
    if (axis.level)
        add(drawings::signName(drawings::ChartSign::Level, radar.baseline, words), radarFigure(axis, *axis.level));
    else
        figures << wordOf(axis.state, words);
    if (axis.baseline)
        add(drawings::signName(drawings::ChartSign::Baseline, radar.baseline, words), radarFigure(axis, *axis.baseline));
    if (axis.target)
        add(words[Word::Target], radarFigure(axis, *axis.target));
    const QString title = drawings::axisTitle(axis, showsEnglish ? Language::English : Language::Japanese);
    return title + QStringLiteral(": ") + figures.join(QStringLiteral(", "));
}

/// A line per axis.
QString descriptionOf(const Radar &radar, const ReportWords &words, bool showsEnglish)
{
    QStringList lines;
    for (const RadarAxis &axis : radar.axes)
        lines << axisText(axis, radar, words, showsEnglish);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

void FlowFigure::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Strip &strip : galley.strips()) {
        painter.translate(0, strip.spaceBefore);
        painter.save();
        strip.paint(painter);
        painter.restore();
        painter.translate(0, strip.height);
    }
}

QImage FlowFigure::image(qreal pixelsPerPoint) const
{
    QImage image((size() * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(galley.style().colors.surface);
    QPainter painter(&image);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    paint(painter);
    return image;
}

FlowFigure figureOf(const Radar &radar, const ReportWords &words, bool showsEnglish)
{
    constexpr qreal height = 280;
    Galley galley = galleyOn(QPageSize::A5);
    setRadar({galley, words, showsEnglish}, radar, height);
    return {std::move(galley), descriptionOf(radar, words, showsEnglish)};
}

FlowFigure figureOf(const SheetGlance &glance, const ReportWords &words, bool showsEnglish)
{
    constexpr qreal height = 590;
    Galley galley = galleyOn(QPageSize::A4);
    setGlance({galley, words, showsEnglish}, glance, height);
    const Language titles = showsEnglish ? words.language() : Language::Japanese;
    return {std::move(galley), drawings::glanceDescription(glance, titles, words)};
}

}  // namespace psirt::report
