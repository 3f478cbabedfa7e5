// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/textlinks.h"

#include "core/sheet/marks.h"

#include <QRegularExpression>

namespace psirt::report {

std::vector<TextLink> markLinks(const QString &text)
{
    std::vector<TextLink> links;
    for (const Mark &mark : findMarks(text))
        links.push_back({mark.position, mark.length, referencePlace(mark.numbers.front())});
    return links;
}

std::vector<TextLink> addressLinks(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(https://[!-~]*[0-9A-Za-z/])"));
    std::vector<TextLink> links;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        links.push_back({match.capturedStart(), match.capturedLength(), match.captured()});
    }
    return links;
}

QString referencePlace(const QString &number)
{
    return QStringLiteral("reference-") + number;
}

QString recordPlace(const QString &framework)
{
    return QStringLiteral("framework-") + framework;
}

std::vector<Link> linksIn(const TextLines &lines, const std::vector<TextLink> &links, const QPointF &position, int first,
                          int count)
{
    const qreal top = first * lines.lineHeight();
    const qreal bottom = (first + count) * lines.lineHeight();
    std::vector<Link> result;
    for (const TextLink &link : links) {
        for (const QRectF &area : lines.areas(link.start, link.length)) {
            if (area.center().y() > top && area.center().y() < bottom)
                result.push_back({area.translated(position.x(), position.y() - top), link.target});
        }
    }
    return result;
}

std::vector<Link> linksIn(const TextLines &lines, const std::vector<TextLink> &links, const QPointF &position)
{
    return linksIn(lines, links, position, 0, lines.count());
}

void paintLinks(QPainter &painter, const std::vector<Link> &links, const TextLines &lines, const QColor &color)
{
    constexpr qreal distance = 2.2;  // from the baseline, below what descends from Japanese letters
    constexpr qreal thickness = 0.4;
    for (const Link &link : links) {
        const QRectF &area = link.area;
        painter.fillRect(QRectF(area.left(), area.top() + lines.baseline() + distance, area.width(), thickness), color);
    }
}

}  // namespace psirt::report
