// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/whatiftable.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "core/reporting/figures.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <cstdlib>

namespace psirt::pages {

namespace {

constexpr int noLevel = -1;  // of the slider: below 0 stands a framework without a level

constexpr int charactersBesideTitles = 34;  // from this width on, the levels stand beside the titles
constexpr int charactersInHalves = 72;      // from this width on, the areas stand in two columns
constexpr int fewestCharacters = 15;        // that the page must have room for

/// "2.20", or "2.20 → 2.60" where what is tried changes it.
QString beforeAndAfter(const std::optional<Average> &before, const std::optional<Average> &after)
{
    return before == after ? formatAverage(before) : formatAverage(before) + QStringLiteral(" → ") + formatAverage(after);
}

}  // namespace

LevelStrip::LevelStrip(const Framework &framework, const ViewOptions &options, QWidget *parent)
    : QSlider(Qt::Horizontal, parent), m_options(options)
{
    setFont(options.type.small);
    setRange(noLevel, framework.highestChoosable().value_or(*Level::fromNumber(0)).number());
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
    setAccessibleName(tr("What-if level of %1").arg(framework.id.text() + QLatin1Char(' ') + framework.title.japanese));
    new WheelGuard(this);
    connect(this, &QSlider::valueChanged, this, [this](int value) { emit tried(Level::fromNumber(value)); });
}

void LevelStrip::setMarks(const Marks &marks)
{
    const QSignalBlocker blocker(this);
    m_marks = marks;
    setMinimum(marks.answer ? Level::lowest : noLevel);  // an answer is never tried away
    setValue(marks.shown ? marks.shown->number() : noLevel);
    QStringList parts;
    if (marks.answer)
        parts.append(Words()[Term::RatedInText].arg(marks.answer->number()));
    if (marks.target)
        parts.append(Words()[Term::TargetInText].arg(marks.target->number()));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

double LevelStrip::step() const
{
    return fontMetrics().height() + 1.5 * gridUnit;
}

QPointF LevelStrip::centreOf(Level level) const
{
    return {step() * (level.number() + 0.5), height() / 2.0 + 1};
}

QSize LevelStrip::sizeHint() const
{
    return {static_cast<int>(step() * Level::count),
            static_cast<int>(step() + std::max(1.5 * gridUnit, 0.7 * fontMetrics().height()))};
}

void LevelStrip::paintEvent(QPaintEvent *)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const double radius = step() / 2 - 4;
    for (const Level level : Level::all()) {
        const QPointF centre = centreOf(level);
        const bool isShown = m_marks.shown == level;
        const bool canChoose = level.number() <= maximum();
        painter.setPen(isShown ? Qt::NoPen : QPen(canChoose ? colors.grid : Qt::transparent, 1.2));
        painter.setBrush(isShown ? QBrush(colors.current) : QBrush(Qt::NoBrush));
        painter.drawEllipse(centre, radius, radius);
        painter.setPen(isShown ? colors.surface : canChoose ? colors.text : colors.muted);
        painter.drawText(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), Qt::AlignCenter,
                         canChoose ? QString::number(level.number()) : QStringLiteral("─"));
        if (m_marks.answer == level && !isShown) {
            painter.setPen(QPen(colors.baseline, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        }
        if (m_marks.target == level) {
            const QPointF tip(centre.x(), centre.y() - radius - 1);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.target);
            const double side = std::max(5.0, 0.28 * fontMetrics().height());
            painter.drawPolygon(QPolygonF({tip, tip + QPointF(-side, -1.4 * side), tip + QPointF(side, -1.4 * side)}));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

void LevelStrip::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::LeftButton)
        return;
    const auto level = Level::fromNumber(static_cast<int>(event->position().x() / step()));
    if (level && level->number() <= maximum())
        setValue(level->number());
}

void LevelStrip::mouseMoveEvent(QMouseEvent *event)
{
    event->ignore();
}

void LevelStrip::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void LevelStrip::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (isPlain && digit >= Level::lowest && digit <= maximum())
        setValue(digit);
    else if (isPlain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        event->ignore();  // the page scrolls
    else
        QSlider::keyPressEvent(event);
}

WhatIfTable::WhatIfTable(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_halves{new QGridLayout, new QGridLayout}
{
    m_columns = makeRow(3 * gridUnit, this);
    for (QGridLayout *half : m_halves) {
        half->setHorizontalSpacing(2 * gridUnit);
        half->setVerticalSpacing(0);
        constexpr int afterGap = 3;
        half->setColumnStretch(afterGap, 1);  // empty, so that titles and levels stay beside each other
        m_columns->addLayout(half, 1);
    }
    int line = 0;
    for (const ServiceArea &area : context.document.sheet().areas()) {
        addArea(area, line++);
        for (const Framework &framework : area.frameworks) {
            if (framework.isOutOfScope)
                continue;
            addRow(framework, line);
            line += 2;
        }
    }
    m_lines = line;
    arrange(Arrangement::OneColumn);
    connect(&context.document, &Document::changed, this, &WhatIfTable::refresh);
    refresh();
}

void WhatIfTable::addArea(const ServiceArea &area, int line)
{
    const Type &type = m_context.options.type;
    AreaRow row{area.id, makeLabel(titleLine(area.id.text(), area.title, m_context.options), type.title),
                makeLabel({}, type.title), line};
    row.average->setWordWrap(false);
    row.average->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    for (QLabel *label : {row.title, row.average})
        label->setContentsMargins(0, 2 * gridUnit, 0, gridUnit / 2);
    m_areas.push_back(row);
}

void WhatIfTable::addRow(const Framework &framework, int line)
{
    const ViewOptions &options = m_context.options;
    Row row{.framework = framework.id,
            .line = line,
            .title = new LinkButton(titleLine(framework.id.text(), framework.title, options), options.type.body),
            .strip = new LevelStrip(framework, options),
            .gap = makeMutedLabel({}, options.type.small)};
    row.title->setQuiet(true);
    row.gap->setWordWrap(false);
    row.gap->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(row.title, &QAbstractButton::clicked, this, [this, id = framework.id] { m_context.state.goTo(id); });
    connect(row.strip, &LevelStrip::tried, this,
            [this, id = framework.id](const std::optional<Level> &level) { m_context.document.tryLevel(id, level); });
    m_rows.push_back(row);
}

void WhatIfTable::arrange(Arrangement arrangement)
{
    if (m_arrangement == arrangement)
        return;
    m_arrangement = arrangement;
    const bool isNarrow = arrangement == Arrangement::Narrow;
    // The right half begins with the area that begins nearest to the middle.
    const auto distance = [this](const AreaRow &row) { return std::abs(2 * row.line - m_lines); };
    const int rightFrom =
        arrangement == Arrangement::TwoColumns ? std::ranges::min_element(m_areas, {}, distance)->line : m_lines;
    const auto place = [&](QWidget *widget, int line, int column, int columns, Qt::Alignment alignment = {}) {
        for (QGridLayout *half : m_halves)
            half->removeWidget(widget);
        const bool isRight = line >= rightFrom;
        m_halves[isRight ? 1 : 0]->addWidget(widget, isRight ? line - rightFrom : line, column, 1, columns, alignment);
    };
    for (const AreaRow &row : m_areas) {
        place(row.title, row.line, 0, 1);
        place(row.average, row.line, 1, isNarrow ? 3 : 2);
    }
    for (const Row &row : m_rows) {
        place(row.title, row.line, 0, isNarrow ? 4 : 1, isNarrow ? Qt::Alignment() : Qt::AlignVCenter);
        place(row.strip, isNarrow ? row.line + 1 : row.line, isNarrow ? 0 : 1, 1);
        place(row.gap, isNarrow ? row.line + 1 : row.line, isNarrow ? 1 : 2, 1, Qt::AlignVCenter);
    }
    m_columns->setStretch(1, arrangement == Arrangement::TwoColumns ? 1 : 0);
    for (QGridLayout *half : m_halves) {  // what is left over goes below, where one half is shorter
        for (int line = 0; line < half->rowCount(); ++line)
            half->setRowStretch(line, 0);
        half->setRowStretch(m_lines, 1);
    }
}

void WhatIfTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Type &type = m_context.options.type;
    arrange(width() < type.fullWidthCharacters(charactersBesideTitles) ? Arrangement::Narrow
            : width() < type.fullWidthCharacters(charactersInHalves)   ? Arrangement::OneColumn
                                                                       : Arrangement::TwoColumns);
}

QSize WhatIfTable::minimumSizeHint() const
{
    return {m_context.options.type.fullWidthCharacters(fewestCharacters), QWidget::minimumSizeHint().height()};
}

void WhatIfTable::refresh()
{
    const Document &document = m_context.document;
    for (const AreaRow &row : m_areas) {
        row.average->setText(beforeAndAfter(document.score().area(row.area)->totals.average,
                                            document.shownScore().area(row.area)->totals.average));
    }
    for (const Row &row : m_rows) {
        const FrameworkScore &shown = *document.shownScore().framework(row.framework);
        const bool counts = shown.state != FrameworkState::Excluded;
        row.title->setVisible(counts);
        row.strip->setVisible(counts);
        row.gap->setVisible(counts);
        row.strip->setMarks({shown.level, document.score().framework(row.framework)->level, shown.target});
        row.gap->setText(shown.gap ? Words()[Term::GapInText].arg(*shown.gap) : absentFigure());
    }
}

}  // namespace psirt::pages
