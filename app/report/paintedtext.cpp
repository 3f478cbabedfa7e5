// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paintedtext.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRawFont>

#include <algorithm>

namespace psirt {

namespace {

/// Takes texts down and paints nothing.
class TextEngine final : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        const QString text = item.text();
        if (std::ranges::none_of(text, [](QChar unit) { return unit.isHighSurrogate(); }))
            return;
        const QRawFont font = QRawFont::fromFont(item.font());
        for (const uint character : text.toUcs4()) {
            if (character <= 0xFFFF)
                continue;
            const WideCharacter wide{static_cast<char32_t>(character), item.font().bold(),
                                     font.supportsCharacter(character)};
            if (std::ranges::find(characters, wide) == characters.end())
                characters.push_back(wide);
        }
    }

    std::vector<WideCharacter> characters;
};

class TextDevice final : public QPaintDevice {
public:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<WideCharacter> &characters() const { return m_engine.characters; }

protected:
    /// A page of A4 in points, or any other: nothing is painted.
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int pointsPerInch = 72;
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
        case PdmWidthMM:
        case PdmHeightMM:
            return 1000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return pointsPerInch;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1;
        }
    }

private:
    mutable TextEngine m_engine;
};

}  // namespace

std::vector<WideCharacter> wideCharactersOf(const std::function<void(QPainter &)> &paint)
{
    TextDevice device;
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.characters();
}

}  // namespace psirt
