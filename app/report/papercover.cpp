// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/paperpieces.h"

#include <algorithm>

namespace psirt::report {

namespace {

/// The height of a letterhead's logo, and its width.
constexpr QSizeF largestLogo(40 * 72 / 25.4, 14 * 72 / 25.4);
constexpr qreal pointsPerPixel = 0.75;  ///< an image of few pixels is not blown up beyond that

void paintLogo(QPainter &painter, const QImage &logo)
{
    const QSizeF size = logoSize(logo);
    if (size.isEmpty())
        return;
    // Six pixels a point are 432 an inch: what has more would only make the file larger.
    const QSize enough = (size * 6).toSize().expandedTo(QSize(1, 1));
    const bool hasMore = logo.width() > enough.width() && logo.height() > enough.height();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF({}, size),
                      hasMore ? logo.scaled(enough, Qt::IgnoreAspectRatio, Qt::SmoothTransformation) : logo);
}

/// Sets a title page.
class CoverSetter {
public:
    CoverSetter(const PaperContext &context, const CoverBlock &cover, const QImage &logo)
        : m_context(context), m_cover(cover), m_logo(logo), m_galley(context.galley), m_style(context.galley.style())
    {
    }

    void setPage(qreal top)
    {
        setTop(top);
        m_galley.paragraph({m_cover.kind, m_style.body.colored(m_style.colors.muted)});
        m_galley.space(10);
        m_galley.paragraph({balanced(m_cover.title, m_style.pageTitle, m_galley.width()), m_style.pageTitle});
        if (!m_cover.subtitle.isEmpty()) {
            m_galley.space(6);
            m_galley.paragraph({m_cover.subtitle, m_style.title});
        }
        m_galley.space(20);
        m_galley.figure(
            3, [color = m_style.colors.current](QPainter &painter) { painter.fillRect(QRectF(0, 0, 40, 3), color); });
        m_galley.space(24);
        if (m_cover.sides)
            setBlocks(m_context, {*m_cover.sides});
        setNotices(10);
        setBlocks(m_context, {m_cover.facts});
        setFoot();
    }

    void setHead()
    {
        constexpr qreal besideLogo = 16;
        const qreal logoWidth = logoSize(m_logo).width();
        const qreal width = m_galley.width() - (m_logo.isNull() ? 0 : logoWidth + besideLogo);
        Galley text = m_galley.column(width);
        text.paragraph({m_cover.kind, m_style.body.colored(m_style.colors.muted)});
        text.space(3);
        text.paragraph({elided(m_cover.title, m_style.title, width, 2), m_style.title});
        text.space(3);
        text.paragraph({elided(m_cover.subtitle, m_style.body, width), m_style.body});
        if (!m_cover.scope.isEmpty())
            text.paragraph({elided(m_cover.scope, m_style.body, width, 2), m_style.body});
        text.paragraph({elided(m_cover.status, m_style.strong(), width), m_style.strong()});
        Galley picture = m_galley.column(logoWidth);
        picture.figure(logoSize(m_logo).height(), [logo = m_logo](QPainter &painter) { paintLogo(painter, logo); });
        m_galley.columns({{0, text}, {m_galley.width() - logoWidth, picture}});
        m_galley.space(8);
        m_galley.figure(2, [width = m_galley.width(), color = m_style.colors.current](QPainter &painter) {
            painter.fillRect(QRectF(0, 0, width, 1), color);
        });
        m_galley.stayOnPage();
        setNotices(4);
        if (!m_cover.edition.isEmpty()) {
            m_galley.space(4);
            m_galley.paragraph({m_cover.edition, m_style.small});
        }
    }

private:
    /// Room at the top, with the logo in it: spaces at the top of a page are dropped, this is not.
    void setTop(qreal height)
    {
        const qreal room = std::max(height, m_logo.isNull() ? 1 : logoSize(m_logo).height() + 24);
        m_galley.figure(room, [logo = m_logo](QPainter &painter) { paintLogo(painter, logo); });
    }

    void setNotices(qreal space)
    {
        for (const QString &notice : m_cover.notices) {
            m_galley.space(space);
            m_galley.paragraph({notice, m_style.strong()});
        }
    }

    /// At the page's foot, as long as there is room.
    void setFoot()
    {
        constexpr qreal leastRoom = 16;
        const qreal height = heightOf(m_context, {m_cover.sheet});
        const qreal rest = m_style.bodyHeight() - m_galley.height() - height;
        if (rest > leastRoom)
            m_galley.figure(rest - 1, [](QPainter &) {});
        else
            m_galley.space(40);
        const std::size_t mark = m_galley.mark();
        setBlocks(m_context, {m_cover.sheet});
        m_galley.keepTogether(mark, m_style.bodyHeight() * 0.5);
    }

    const PaperContext &m_context;
    const CoverBlock &m_cover;
    const QImage &m_logo;
    Galley &m_galley;
    const PaperStyle &m_style;
};

}  // namespace

void setCover(const PaperContext &context, const CoverBlock &cover, const QImage &logo)
{
    context.galley.bookmark(0, cover.kind, QStringLiteral("cover"));
    if (!cover.isPage) {
        CoverSetter(context, cover, logo).setHead();
        return;
    }
    // As much room at its top as lets it stay one page.
    const qreal page = context.galley.style().bodyHeight();
    qreal top = 0;
    for (const qreal share : {0.04, 0.08, 0.12, 0.16}) {
        Galley measure(context.galley.style());
        const PaperContext other = context.into(measure);
        CoverSetter(other, cover, logo).setPage(page * share);
        if (measure.height() > page)
            break;
        top = page * share;
    }
    CoverSetter(context, cover, logo).setPage(top);
}

QSizeF logoSize(const QImage &logo)
{
    if (logo.isNull())
        return {};
    const QSizeF natural = QSizeF(logo.size()) * pointsPerPixel;
    const bool isSmall = natural.width() <= largestLogo.width() && natural.height() <= largestLogo.height();
    return isSmall ? natural : natural.scaled(largestLogo, Qt::KeepAspectRatio);
}

}  // namespace psirt::report
