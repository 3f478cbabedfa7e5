// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pagination.h"

namespace psirt::report {

namespace {

qreal heightOf(const Heads &heads)
{
    qreal height = 0;
    for (const std::shared_ptr<const Strip> &head : heads)
        height += head->height;
    return height;
}

/// Sets strips one under the other and begins pages.
class Filler {
public:
    explicit Filler(qreal pageHeight) : m_pageHeight(pageHeight), m_pages(1) {}

    [[nodiscard]] bool isPageEmpty() const { return m_pages.back().empty(); }
    [[nodiscard]] bool fits(qreal height) const { return m_y + height <= m_pageHeight + tolerance; }

    void beginPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }

    void place(const std::shared_ptr<const Strip> &strip)
    {
        if (!isPageEmpty() && !fits(strip->spaceBefore + strip->height))
            beginPage();
        if (!isPageEmpty())
            m_y += strip->spaceBefore;
        else if (heightOf(strip->heads) + strip->height <= m_pageHeight)
            placeHeads(strip->heads);
        set(strip);
    }

    [[nodiscard]] std::vector<PageStrips> takePages() { return std::move(m_pages); }

private:
    static constexpr qreal tolerance = 0.01;

    void placeHeads(const Heads &heads)
    {
        for (const std::shared_ptr<const Strip> &head : heads)
            set(head);
    }

    void set(const std::shared_ptr<const Strip> &strip)
    {
        m_pages.back().push_back({strip, m_y});
        m_y += strip->height;
    }

    qreal m_pageHeight;
    qreal m_y = 0;
    std::vector<PageStrips> m_pages;
};

/// One past the last strip that has to stay with the one at first.
std::size_t endOfChain(const std::vector<Strip> &strips, std::size_t first)
{
    std::size_t end = first + 1;
    while (end < strips.size() && strips[end - 1].keepsWithNext && !strips[end].startsPage)
        ++end;
    return end;
}

qreal heightOfChain(const std::vector<Strip> &strips, std::size_t first, std::size_t end)
{
    qreal height = 0;
    for (std::size_t index = first; index < end; ++index)
        height += strips[index].spaceBefore + strips[index].height;
    return height;
}

}  // namespace

std::vector<PageStrips> paginate(const std::vector<Strip> &strips, qreal pageHeight)
{
    Filler filler(pageHeight);
    for (std::size_t first = 0; first < strips.size();) {
        const std::size_t end = endOfChain(strips, first);
        const bool mustBegin = strips[first].startsPage || !filler.fits(heightOfChain(strips, first, end));
        if (mustBegin && !filler.isPageEmpty())
            filler.beginPage();
        for (; first < end; ++first)
            filler.place(std::make_shared<const Strip>(strips[first]));
    }
    return filler.takePages();
}

}  // namespace psirt::report
