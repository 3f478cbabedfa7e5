// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pagination.h"
#include "app/report/paperstyle.h"
#include "app/report/reportblocks.h"
#include "app/report/textlines.h"

#include <QString>

namespace psirt::report {

/// Where links of a text lie once it is set: on count lines from first on, the first one's top at the position.
[[nodiscard]] std::vector<Link> linksIn(const TextLines &lines, const std::vector<TextLink> &links, const QPointF &position,
                                        int first, int count);
/// On all of its lines.
[[nodiscard]] std::vector<Link> linksIn(const TextLines &lines, const std::vector<TextLink> &links,
                                        const QPointF &position = {});

/// How paper shows that a text leads somewhere: a hairline beneath it, which disturbs no reader.
void paintLinks(QPainter &painter, const std::vector<Link> &links, const TextLines &lines, const QColor &color);

/// A text with what stands around it.
struct Paragraph {
    QString text;
    TextStyle style;
    qreal left = 0;          ///< from the body's left edge
    QString label = {};      ///< small, at the left edge beside the first line
    bool hasBullet = false;  ///< the first line begins with a bullet, the others hang
    bool keepsWithNext = false;
    std::vector<TextLink> links = {};  ///< in the text
};

/// Sets type into strips, one under the other, for one width: what becomes pages once it is complete. All sections of a
/// report write into one galley.
class Galley {
public:
    explicit Galley(const PaperStyle &style) : m_style(style) {}

    [[nodiscard]] const PaperStyle &style() const { return m_style; }
    [[nodiscard]] qreal width() const { return m_style.bodyWidth(); }

    /// At least so much above the next strip.
    void space(qreal height);
    /// The next strip begins a page.
    void startPage();
    /// What comes next does not begin a page, even where it would: it goes on beneath a report's head.
    void stayOnPage() { m_staysOnPage = true; }
    /// How high the next thing that begins a page may be to end on that page.
    [[nodiscard]] qreal roomOnNextPage() const;
    /// The next strip is a place that the outline names and links lead to.
    void bookmark(int level, const QString &title, const QString &place, const QString &rendering = {})
    {
        m_bookmarks.push_back({level, title, place, rendering});
    }
    /// What comes again above each following strip that begins a page, until it is replaced.
    void setHeads(Heads heads) { m_heads = std::move(heads); }
    [[nodiscard]] const Heads &heads() const { return m_heads; }

    void add(Strip strip);
    void figure(qreal height, std::function<void(QPainter &)> paint, std::vector<Link> links = {});
    /// Kept whole as long as it is short. A long one flows over pages line by line, never leaving one line alone.
    void paragraph(const Paragraph &paragraph);
    /// Kept with what follows, together with its rendering, which may be empty.
    void heading(const QString &title, const QString &rendering, const TextStyle &style);

    /// Marks where a part begins that may be kept together.
    [[nodiscard]] std::size_t mark() const { return m_strips.size(); }
    /// The last strip is not the last on its page, as long as a page can hold both.
    void keepWithNext();
    /// No page break within what was set since the mark, unless it is higher than the limit.
    void keepTogether(std::size_t mark, qreal limit);
    /// Neither the head with its first row nor the last row since the mark stands alone on a page.
    void keepEnds(std::size_t mark);

    /// Galleys of narrower widths side by side, as one piece that no page break cuts, each from its left edge on.
    void columns(const std::vector<std::pair<qreal, Galley>> &columns);
    /// A galley for a column of that width.
    [[nodiscard]] Galley column(qreal width) const;

    /// How high everything is so far, page breaks left aside.
    [[nodiscard]] qreal height() const;
    [[nodiscard]] const std::vector<Strip> &strips() const { return m_strips; }

private:
    PaperStyle m_style;
    std::vector<Strip> m_strips;
    Heads m_heads;
    std::vector<Bookmark> m_bookmarks;
    qreal m_space = 0;
    bool m_startsPage = false;
    bool m_staysOnPage = false;
};

}  // namespace psirt::report
