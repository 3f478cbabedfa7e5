// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonhead.h"

#include "app/comparison/sidebyside.h"
#include "app/messages/changewords.h"
#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "core/reporting/figures.h"

#include <QPainter>
#include <QPushButton>

namespace psirt::comparison {

namespace {

constexpr int charactersForTwoHeads = 44;    // from this width on
constexpr int charactersBesideFigures = 22;  // the same, in each head
constexpr int longestTitle = 160;

QString detailsOf(const Properties &properties)
{
    QStringList parts;
    if (properties.date)
        parts.append(longDate(*properties.date));
    if (!properties.organization.trimmed().isEmpty())
        parts.append(shortName(properties.organization.trimmed()));
    QStringList assessors;
    for (const QString &name : properties.assessors) {
        if (!name.trimmed().isEmpty())
            assessors.append(shortName(name.trimmed()));
    }
    constexpr qsizetype most = 2;
    if (assessors.size() > most)
        parts.append(SideCard::tr("%1 and %n more", "assessors", static_cast<int>(assessors.size() - most))
                         .arg(joined(assessors.first(most))));
    else if (!assessors.isEmpty())
        parts.append(joined(assessors));
    return parts.join(QStringLiteral("  ·  "));
}

QColor colorOf(ChangeKind kind, const Colors &colors)
{
    return kind == ChangeKind::Raised      ? colors.raised
           : kind == ChangeKind::Lowered   ? colors.lowered
           : kind == ChangeKind::Unchanged ? colors.muted
                                           : colors.text;
}

}  // namespace

QString nameOf(const ComparisonSide &side)
{
    QString title = side.assessment.properties().title.trimmed();
    if (!title.isEmpty())
        return title;
    const QString file = side.fileName();
    return file.isEmpty() ? Words()[Term::Unnamed] : file;
}

SideCard::SideCard(ComparisonRole role, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_role(role), m_options(options), m_label(makeSideLabel(role, {}, options)),
      m_title(makeLabel({}, options.type.title)), m_details(makeLabel({}, options.type.small)),
      m_file(makeMutedLabel({}, options.type.small)), m_average(makeLabel({}, options.type.pageTitle)),
      m_count(makeMutedLabel({}, options.type.small)), m_choose(new QPushButton(tr("Choose…")))
{
    const bool isBaseline = role == ComparisonRole::Baseline;
    m_choose->setFont(options.type.small);
    m_choose->setAccessibleName(isBaseline ? tr("Choose the previous assessment") : tr("Choose the current assessment"));
    m_choose->setObjectName(isBaseline ? QStringLiteral("chooseBaseline") : QStringLiteral("chooseCurrent"));
    connect(m_choose, &QPushButton::clicked, this, &SideCard::chooseRequested);
    QBoxLayout *row = makeRow(gridUnit, this, {2 * gridUnit, gridUnit, gridUnit, gridUnit});
    turnBelow(options.type.fullWidthCharacters(charactersBesideFigures), *row, *this);
    auto *words = makeColumn(0);
    for (QLabel *each : {m_label, m_title, m_details, m_file})
        words->addWidget(each);
    words->addStretch(1);
    row->addLayout(words, 1);
    auto *figures = makeColumn(0);
    for (QLabel *each : {m_average, m_count}) {
        each->setWordWrap(false);
        each->setAlignment(Qt::AlignRight | Qt::AlignTop);
        figures->addWidget(each);
    }
    figures->addStretch(1);
    figures->addWidget(m_choose, 0, Qt::AlignRight);
    row->addLayout(figures);
}

void SideCard::setSide(const ComparisonSide &side, const Totals &totals)
{
    const bool isOpen = side.isOpenDocument;
    m_title->setText(shortName(nameOf(side), longestTitle));
    m_details->setText(detailsOf(side.assessment.properties()));
    m_details->setToolTip(plainTip(joined(side.assessment.properties().assessors)));
    m_details->setVisible(!m_details->text().isEmpty());
    QStringList file;
    if (!side.path.isEmpty())
        file.append(side.fileName());
    if (isOpen)
        file.append(tr("open assessment"));
    m_file->setText(file.join(QStringLiteral("  ·  ")));
    m_file->setToolTip(plainTip(side.path));
    m_file->setVisible(!file.isEmpty());
    m_average->setText(formatAverage(totals.average));
    m_average->setAccessibleName(Words()[Term::AverageFigure].arg(formatAverage(totals.average)));
    m_count->setText(countSentence(totals));
}

void SideCard::paintEvent(QPaintEvent *)
{
    constexpr double radius = 6;
    constexpr int barWidth = 3;
    QPainter painter(this);
    const Colors colors = Colors::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.raisedSurface);
    painter.drawRoundedRect(QRectF(rect()), radius, radius);
    const bool isBaseline = m_role == ComparisonRole::Baseline;
    QPen bar(isBaseline ? colors.baseline : colors.current, barWidth, isBaseline ? Qt::DashLine : Qt::SolidLine,
             Qt::FlatCap);
    painter.setPen(bar);
    painter.drawLine(QPointF(gridUnit / 2.0, gridUnit), QPointF(gridUnit / 2.0, height() - gridUnit));
}

ComparisonHead::ComparisonHead(const ComparisonPair &pair, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_pair(pair), m_options(options), m_baseline(new SideCard(ComparisonRole::Baseline, options)),
      m_current(new SideCard(ComparisonRole::Current, options)), m_sentence(makeLabel({}, options.type.title)),
      m_counts(makeLabel({}, options.type.body))
{
    auto *column = makeColumn(gridUnit, this, {2 * gridUnit, gridUnit, 2 * gridUnit, 0});
    auto *swap = new QPushButton(Words()[Term::Swap]);
    swap->setFont(options.type.small);
    swap->setToolTip(tr("Exchange the previous and the current assessment"));
    swap->setObjectName(QStringLiteral("swap"));
    QBoxLayout *sides = makeRow(gridUnit);
    turnBelow(options.type.fullWidthCharacters(charactersForTwoHeads), *sides, *this);
    sides->addWidget(m_baseline, 1);
    sides->addWidget(swap, 0, Qt::AlignCenter);
    sides->addWidget(m_current, 1);
    column->addLayout(sides);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    column->addWidget(m_sentence);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_counts->setTextFormat(Qt::RichText);
    column->addWidget(m_counts);
    connect(swap, &QPushButton::clicked, this, &ComparisonHead::swapRequested);
    connect(m_baseline, &SideCard::chooseRequested, this, [this] { emit chooseRequested(ComparisonRole::Baseline); });
    connect(m_current, &SideCard::chooseRequested, this, [this] { emit chooseRequested(ComparisonRole::Current); });
    connect(&pair, &ComparisonPair::sidesChanged, this, &ComparisonHead::refresh);
    connect(&pair, &ComparisonPair::contentChanged, this, &ComparisonHead::refresh);
    refresh();
}

void ComparisonHead::refresh()
{
    const Comparison &comparison = m_pair.comparison();
    m_baseline->setSide(m_pair.baseline(), comparison.baseline.overall);
    m_current->setSide(m_pair.current(), comparison.current.overall);
    const QString sentence = sentenceOf(comparison.overall);
    m_sentence->setText(sentence.isEmpty() ? tr("Neither assessment is rated yet.") : sentence);
    refreshCounts();
}

void ComparisonHead::refreshCounts()
{
    const Comparison &comparison = m_pair.comparison();
    QStringList counts;
    QStringList spoken;
    for (const ChangeKind kind : allChangeKinds()) {
        const int count = comparison.count(kind);
        if (count == 0 || !(isChange(kind) || kind == ChangeKind::Unchanged))
            continue;
        const QString text = tr("%1 %2", "kind of change and how many").arg(wordOf(kind), QString::number(count));
        const QString sign = QStringLiteral("<span style=\"color:%1\">%2</span>");
        counts.append(sign.arg(colorOf(kind, Colors::of(palette())).name(), signOf(kind)) + QStringLiteral("&nbsp;") +
                      text.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
        spoken.append(text);
    }
    m_counts->setText(counts.join(QStringLiteral(" &nbsp; ")));
    m_counts->setAccessibleName(joined(spoken));
    m_counts->setVisible(!counts.isEmpty() && !comparison.overall.isAcrossProducts);
}

}  // namespace psirt::comparison
