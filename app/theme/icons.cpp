// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <span>
#include <utility>

namespace psirt {

namespace {

// In which sizes an icon and the application's icon are there, in pixels.
constexpr std::array iconSizes{16, 24, 32, 48};
constexpr std::array applicationIconSizes{16, 24, 32, 48, 64, 128, 256};

QString iconPath(const QString &name, int size)
{
    return QStringLiteral(":/icons/%1/%2.png").arg(size).arg(name);
}

/// Reads each size when it is first painted: most icons stand in menus that nobody opens. With a palette the picture is a
/// mask for one of its colours.
class BundledIcon final : public QIconEngine {
public:
    BundledIcon(QString name, std::span<const int> sizes, std::optional<QPalette> palette = {})
        : m_name(std::move(name)), m_sizes(sizes), m_palette(std::move(palette))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QRect place(QPoint(), actualSize(rect.size(), mode, state));
        place.moveCenter(rect.center());
        painter->drawPixmap(place, pixmap(place.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = actualSize(size, mode, state).width();
        QPixmap &made = m_made[{side, mode}];
        if (made.isNull() && side > 0)
            made = make(side, mode);
        return made;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min({size.width(), size.height(), m_sizes.back()});
        return {side, side};
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int size : m_sizes) {
            if (QFile::exists(iconPath(m_name, size)))
                sizes.append({size, size});
        }
        return sizes;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new BundledIcon(*this); }

private:
    /// Of the smallest picture that is large enough.
    [[nodiscard]] QPixmap make(int side, QIcon::Mode mode) const
    {
        QPixmap picture(iconPath(m_name, *std::ranges::lower_bound(m_sizes, side)));
        if (picture.width() != side)
            picture = picture.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        if (m_palette) {
            QPainter painter(&picture);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(picture.rect(), colorOf(mode, *m_palette));
        }
        return picture;
    }

    [[nodiscard]] static QColor colorOf(QIcon::Mode mode, const QPalette &palette)
    {
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QString m_name;
    std::span<const int> m_sizes;
    std::optional<QPalette> m_palette;
    std::map<std::pair<int, QIcon::Mode>, QPixmap> m_made;
};

}  // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    if (!QFile::exists(iconPath(name, iconSizes.front())))
        return {};
    return QIcon(new BundledIcon(name, iconSizes, palette));
}

QIcon applicationIcon()
{
    return QIcon(new BundledIcon(QStringLiteral("psirt-maturity"), applicationIconSizes));
}

}  // namespace psirt
