// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/html.h"

#include "app/theme/colors.h"
#include "core/base/outgoingtext.h"

#include <QList>

#include <utility>

namespace psirt::report {

namespace {

const char layout[] = R"(
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { font-family: "BIZ UDPGothic", "Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, sans-serif; line-height: 1.6;
  color: var(--text); background: var(--surface); max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; line-break: strict; }
h1, h2, h3, h4, h5 { line-height: 1.35; text-wrap: balance; }
h1 { font-size: 1.8rem; margin: 0 0 1rem; }
h2 { font-size: 1.4rem; margin: 3.5rem 0 1rem; border-top: 3px solid var(--current); padding-top: .75rem; }
h3 { font-size: 1.1rem; margin: 2.25rem 0 .5rem; }
h4, h5 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
h2 small, h3 small, h4 small { display: block; font-size: .85rem; }
small, .remark, dt, thead th, figcaption { color: var(--muted); font-weight: normal; }
p, dd, td, li { white-space: pre-line; overflow-wrap: anywhere; }
p, ul { max-width: 44rem; }
p { margin: .75rem 0; }
.remark, .small, small { font-size: .85rem; }
.lead { font-size: 1.25rem; font-weight: bold; }
.muted { color: var(--muted); }
.aside { font-weight: normal; font-size: .9rem; margin-left: .5rem; white-space: nowrap; }
caption { text-align: left; font-size: .9rem; color: var(--muted); padding: .25rem 0; }
.strong { font-weight: bold; }
a { color: var(--current); text-underline-offset: .2em; }
td a, th a { color: inherit; text-decoration-color: var(--line); }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--current); outline-offset: 2px; }
.mark { border: 1px solid currentColor; display: table; margin: 0 0 1.5rem auto; padding: .1rem .75rem; font-weight: bold; }
.logo { display: block; max-width: 14rem; max-height: 5rem; margin: 0 0 1.5rem; }
nav { margin: 2rem 0; }
nav p { margin: 0 0 .25rem; font-size: .85rem; color: var(--muted); }
nav ol { list-style: none; margin: 0; padding: 0; columns: 20rem 2; column-gap: 2rem; }
nav li { break-inside: avoid; padding: .15rem 0; }
dl.facts { display: grid; grid-template-columns: minmax(6rem, 10rem) minmax(0, 1fr); gap: .4rem 1rem; max-width: 48rem; margin: 1rem 0; }
dt { font-size: .9rem; }
dd { margin: 0; }
dd small, td small, th small, nav small { display: block; }
dl.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 1rem 1.5rem; margin: 1rem 0; }
dl.figures .value { font-size: 1.7rem; font-weight: bold; line-height: 1.3; font-variant-numeric: tabular-nums; white-space: nowrap; }
dl.figures dd + dd { font-size: .85rem; color: var(--muted); }
.scroll { overflow-x: auto; margin: .75rem 0; }
.scroll.wide { background: linear-gradient(to right, var(--surface) 1rem, transparent 2.5rem) local,
    linear-gradient(to left, var(--surface) 1rem, transparent 2.5rem) 100% 0 local,
    linear-gradient(to right, var(--line), transparent .6rem), linear-gradient(to left, var(--line), transparent .6rem) 100% 0;
  background-repeat: no-repeat; }
table { border-collapse: collapse; width: 100%; }
.scroll.running > table { min-width: 44rem; }
th.prose { width: 34%; }
.scroll:not(.wide) th.prose { width: 42%; }
.scroll:not(.wide) th.prose:nth-child(2):last-child { width: 64%; }
th.prose, td.prose { min-width: 15rem; }
td ul { margin: 0; padding-left: 1.1rem; }
td li + li { margin-top: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: .85rem; vertical-align: bottom; word-break: keep-all; }
tbody th { font-weight: normal; overflow-wrap: anywhere; min-width: 9rem; }
tr.total > * { font-weight: bold; border-bottom-width: 2px; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
td.figure, .short { white-space: nowrap; }
figure.chart { margin: 1.5rem auto; max-width: 36rem; }
figure.glance { margin: 1.5rem auto; max-width: 46rem; background: #fff; }
figure svg, figure img { display: block; width: 100%; height: auto; }
@media (max-width: 30rem) {
  body { padding-top: 1rem; }
  h1 { font-size: 1.5rem; }
  dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dl.facts dd { margin-bottom: .6rem; }
  .scroll:not(.wide) { font-size: .9rem; }
  .scroll:not(.wide) tbody th { min-width: 5.5rem; }
  .scroll:not(.wide) :is(th.prose, td.prose) { min-width: 7rem; }
  .scroll.wide:not(.running) { font-size: .85rem; }
  .scroll.wide:not(.running) th, .scroll.wide:not(.running) td { padding-left: .25rem; padding-right: .25rem; }
  .scroll.wide:not(.running) td { overflow-wrap: normal; word-break: keep-all; }
  .scroll.wide:not(.running) tbody th { min-width: 7rem; padding-left: 0; }
  figure.chart { margin-left: -.75rem; margin-right: -.75rem; }
  figure.glance { overflow-x: auto; }
  figure.glance svg, figure.glance img { min-width: 34rem; }
}
@media print {
  html { font-size: 9.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { max-width: none; margin: 0; padding: 0; }
  p, ul { max-width: none; }
  nav { display: none; }
  a { color: inherit; text-decoration: none; }
  h2 { margin-top: 2.5rem; }
  dl.figures { grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 1rem; }
  h2, h3, h4, h5, .lead, dl.figures, dl.figures + .remark { break-after: avoid; }
  h2, h3, h4, h5, tr, figure, dl.figures { break-inside: avoid; }
  .scroll, figure.glance { overflow: visible; }
  .scroll.wide { background: none; }
  .scroll.wide > table, th.prose, td.prose, figure.glance svg, figure.glance img { min-width: 0; }
  figure.chart { max-width: 28rem; margin: 1rem auto; }
}
)";

/// As a string in a style sheet, whatever it holds.
QString quoted(const QString &text)
{
    QString result;
    for (const QChar character : fitForXml(text).simplified()) {
        const char16_t code = character.unicode();
        const bool isPlain = code > 0x7F || character.isLetterOrNumber() || code == u' ';
        result += isPlain ? QString(character) : QStringLiteral("\\%1 ").arg(code, 0, 16);
    }
    return QLatin1Char('"') + result + QLatin1Char('"');
}

QString variables(const Colors &colors)
{
    return QStringLiteral(":root { --text: %1; --muted: %2; --line: %3; --current: %4; --surface: %5; }\n")
        .arg(colors.text.name(), colors.muted.name(), colors.grid.name(), colors.current.name(), colors.surface.name());
}

Colors darkColors()
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor(0x1B, 0x1E, 0x22));
    palette.setColor(QPalette::Text, QColor(0xE8, 0xEA, 0xED));
    return Colors::of(palette);
}

/// The charts are drawn in the colours of paper. What is written there as an attribute, a style sheet may replace.
QString recoloredCharts(const Colors &paper, const Colors &dark)
{
    QString rules;
    const QList<std::pair<QColor, QColor>> pairs{{paper.current, dark.current}, {paper.baseline, dark.baseline},
                                                 {paper.target, dark.target},   {paper.text, dark.text},
                                                 {paper.muted, dark.muted},     {paper.surface, dark.surface},
                                                 {paper.grid, dark.grid},       {paper.raisedSurface, dark.raisedSurface}};
    for (const auto &[from, to] : pairs) {
        for (const char *property : {"fill", "stroke"})
            rules +=
                QStringLiteral("  .chart [%1=\"%2\"] { %1: %3; }\n").arg(QLatin1String(property), from.name(), to.name());
    }
    return rules;
}

QString pageRule(const QPageSize &pageSize, const QString &title, const QString &mark)
{
    const QSizeF size = pageSize.size(QPageSize::Millimeter);
    const QString box = QStringLiteral("  @%1 { content: %2; font-size: 8pt; color: #5f6b7a; }\n");
    return QStringLiteral("@page { size: %1mm %2mm; margin: 20mm 16mm 18mm;\n").arg(size.width()).arg(size.height()) +
           box.arg(QStringLiteral("top-left"), quoted(title)) + box.arg(QStringLiteral("top-right"), quoted(mark)) +
           box.arg(QStringLiteral("bottom-right"), QStringLiteral("counter(page) \" / \" counter(pages)")) +
           QStringLiteral("}\n");
}

}  // namespace

QString htmlEscaped(const QString &text)
{
    return fitForXml(text).toHtmlEscaped();
}

QString htmlStyle(const QPageSize &pageSize, const QString &title, const QString &mark)
{
    const Colors paper = Colors::paper();
    const Colors dark = darkColors();
    return QStringLiteral(":root { color-scheme: light dark; }\n") + variables(paper) + QString::fromLatin1(layout) +
           QStringLiteral("@media screen and (prefers-color-scheme: dark) {\n  ") + variables(dark) +
           QStringLiteral("  .logo, .chart img, figure.glance { background: #fff; padding: .5rem; }\n") +
           recoloredCharts(paper, dark) + QStringLiteral("}\n") + pageRule(pageSize, title, mark);
}

}  // namespace psirt::report
