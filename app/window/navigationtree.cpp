// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/navigationtree.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/theme/type.h"
#include "app/widgets/labels.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/tableview.h"
#include "core/comparison/agreement.h"
#include "core/planning/actionlist.h"
#include "core/planning/gentlecheck.h"
#include "core/reporting/figures.h"
#include "core/sheet/search.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QTreeView>

#include <algorithm>
#include <set>

Q_DECLARE_METATYPE(psirt::Location)

namespace psirt::window {

namespace {

constexpr int signWidth = 2 * gridUnit;
constexpr int padding = gridUnit / 2;
constexpr double signRadius = 4.5;
constexpr int areaGap = gridUnit / 2;

/// An area stands a little apart from what is above it.
int gapAbove(const QModelIndex &index)
{
    return index.model()->rowCount(index) > 0 ? areaGap : 0;
}

Location locationOf(const QTreeWidgetItem &item)
{
    return item.data(0, NavigationRole::location).value<Location>();
}

}  // namespace

NavigationDelegate::NavigationDelegate(const ViewOptions &options, QObject *parent)
    : QStyledItemDelegate(parent), m_options(options)
{
}

QFont NavigationDelegate::fontOf(const QModelIndex &index) const
{
    QFont font = index.data(NavigationRole::state).isValid() ? m_options.type.small : m_options.type.body;
    if (!index.data(NavigationRole::state).isValid())
        font.setWeight(QFont::DemiBold);
    return font;
}

QString NavigationDelegate::figureText(const QModelIndex &index) const
{
    return index.data(NavigationRole::figure).toString();
}

QRect NavigationDelegate::titleRect(const QRect &row, const QModelIndex &index) const
{
    const int sign = index.data(NavigationRole::state).isValid() ? gridUnit + signWidth : 0;
    const QString target = index.data(NavigationRole::target).toString();
    const QFontMetrics metrics(fontOf(index));
    int figure = metrics.horizontalAdvance(figureText(index)) + gridUnit;
    if (!target.isEmpty())
        figure += metrics.horizontalAdvance(target) + 2 * gridUnit;
    return row.adjusted(sign + padding, padding + gapAbove(index), -figure - padding, -padding);
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int width = tree ? tree->viewport()->width() : option.rect.width();
    const QRect title = titleRect(QRect(0, 0, width, 1000), index);
    const QString text = index.data().toString();
    // The tree asks for all rows again whenever one of them changes.
    const auto [found, isNew] = m_heights.try_emplace({text, index.data(NavigationRole::state).isValid(), title.width()});
    if (isNew)
        found->second = layOutLines(nullptr, title, fontOf(index), text);
    return {width, found->second + 2 * padding + 2 * gapAbove(index)};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = Colors::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowState(*painter, option, colors);
    if (index.data(NavigationRole::cites).toBool()) {
        painter->setPen(QPen(colors.current, 1.5));
        painter->setBrush(Qt::NoBrush);
        const QRectF mark(option.rect.left() + 2, option.rect.top() + 5, 4, option.rect.height() - 10);
        painter->drawPolyline(QPolygonF({mark.topRight(), mark.topLeft(), mark.bottomLeft(), mark.bottomRight()}));
    }
    const QFont font = fontOf(index);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const QVariant stateData = index.data(NavigationRole::state);
    const bool counts = !stateData.isValid() || stateData.toInt() <= static_cast<int>(FrameworkState::Unrated);
    const QColor text = counts ? colors.text : colors.muted;
    const QRect title = titleRect(option.rect, index);
    if (stateData.isValid()) {
        drawSign(*painter,
                 QPointF(option.rect.left() + gridUnit + signWidth / 2.0 + 2, title.top() + metrics.height() / 2.0),
                 static_cast<FrameworkState>(stateData.toInt()), colors, text);
    }
    painter->setPen(text);
    layOutLines(painter, title, font, index.data().toString());

    const QRect figure(title.right(), title.top(), option.rect.right() - title.right() - padding, metrics.height());
    const QString target = index.data(NavigationRole::target).toString();
    if (target.isEmpty()) {
        painter->drawText(figure, Qt::AlignRight, figureText(index));
    } else {
        const int targetWidth = metrics.horizontalAdvance(target);
        painter->drawText(figure.adjusted(0, 0, -targetWidth - 2 * gridUnit, 0), Qt::AlignRight, figureText(index));
        painter->setPen(colors.target);
        painter->drawText(figure, Qt::AlignRight, target);
        const QPointF tip(figure.right() - targetWidth - 4, figure.center().y() + 0.5);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.target);
        painter->drawPolygon(QPolygonF({tip, tip + QPointF(-6, -4), tip + QPointF(-6, 4)}));
    }
    painter->restore();
}

void NavigationDelegate::drawSign(QPainter &painter, const QPointF &centre, FrameworkState state, const Colors &colors,
                                  const QColor &text) const
{
    painter.setPen(QPen(text, 1.3));
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case FrameworkState::Rated:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.current);
        painter.drawEllipse(centre, signRadius, signRadius);
        break;
    case FrameworkState::Unrated:
        painter.drawEllipse(centre, signRadius, signRadius);
        break;
    case FrameworkState::Excluded:
        painter.drawEllipse(centre, signRadius, signRadius);
        painter.drawLine(centre + QPointF(-3, 3), centre + QPointF(3, -3));
        break;
    case FrameworkState::OutOfScope:
        painter.drawLine(centre + QPointF(-signRadius, 0), centre + QPointF(signRadius, 0));
        break;
    }
}

NavigationTree::NavigationTree(const PageContext &context, QWidget *parent) : QTreeWidget(parent), m_context(context)
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);  // the delegate indents: the style would paint a selection of its own before a row
    setItemDelegate(new NavigationDelegate(context.options, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setAccessibleName(Words()[Term::Sheet]);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    fill();
    refresh();
    followLocation();
    filter();
    markCiting();
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *current) {
        if (current && !m_isFollowing)
            m_context.state.goTo(locationOf(*current));
    });
    connect(&context.document, &Document::changed, this, &NavigationTree::refresh);
    connect(&context.state, &ViewState::locationChanged, this, &NavigationTree::followLocation);
    connect(&context.state, &ViewState::searchTextChanged, this, &NavigationTree::filter);
    connect(&context.state, &ViewState::referencesChanged, this, &NavigationTree::markCiting);
}

QTreeWidgetItem *NavigationTree::addItem(QTreeWidgetItem *parent, const Location &location, const QString &text)
{
    auto *item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    item->setText(0, text);
    item->setData(0, NavigationRole::location, QVariant::fromValue(location));
    return item;
}

void NavigationTree::fill()
{
    addItem(nullptr, OverviewLocation{}, tr("Overview"));
    addItem(nullptr, GlanceLocation{}, Words()[Term::Glance]);
    addItem(nullptr, PlanLocation{}, Words()[Term::Plan]);
    addItem(nullptr, NextLevelsLocation{}, Words()[Term::NextLevels]);
    addItem(nullptr, ActionsLocation{}, Words()[Term::Actions]);
    addItem(nullptr, ReviewLocation{}, Words()[Term::Review]);
    if (!opinionsOf(m_context.document.sheet(), m_context.document.assessment()).empty())
        addItem(nullptr, AgreementLocation{}, Words()[Term::Agreement]);
    for (const ServiceArea &area : m_context.document.sheet().areas()) {
        QTreeWidgetItem *areaItem = addItem(nullptr, area.id, titleLine(area.id.text(), area.title, m_context.options));
        for (const Framework &framework : area.frameworks) {
            QTreeWidgetItem *item =
                addItem(areaItem, framework.id, titleLine(framework.id.text(), framework.title, m_context.options));
            if (m_context.options.showsEnglish)
                item->setToolTip(0, plainTip(framework.title.english));
        }
        if (m_context.options.showsEnglish)
            areaItem->setToolTip(0, plainTip(area.title.english));
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(true);
}

/// "2.48", "→ 2.55" where what is tried changes it, or the word for why there can be none.
QString NavigationTree::averageFigure(const Totals &answered, const Totals &shown)
{
    if (shown.ratable == 0)
        return averageOrState(shown);
    return (answered.average == shown.average ? QString() : QStringLiteral("→ ")) + formatAverage(shown.average);
}

/// What is open at a place: of the review, levels that are unsure, and checks that were not dismissed.
std::optional<int> NavigationTree::openAt(const Location &location) const
{
    const Document &document = m_context.document;
    if (std::holds_alternative<ActionsLocation>(location))
        return countOpenActions(document.sheet(), document.assessment());
    if (std::holds_alternative<AgreementLocation>(location))
        return countAgreement(opinionsOf(document.sheet(), document.assessment())).open();
    if (!std::holds_alternative<ReviewLocation>(location))
        return std::nullopt;
    const auto checks = gentleChecks(document.sheet(), document.assessment(), document.score());
    return document.score().overall.unsure + static_cast<int>(std::ranges::count(checks, false, &GentleCheck::isDismissed));
}

/// "3", "3 (4?)" while unsure, "2→3" for a level that is tried in place of an answer, or the word for why there is none.
QString NavigationTree::figureOf(const FrameworkScore &shown) const
{
    if (!shown.level)
        return shown.state == FrameworkState::Unrated ? absentFigure() : wordOf(shown.state);
    if (m_context.document.whatIf().levels().contains(shown.id))
        return formatLevel(m_context.document.score().framework(shown.id)->level) + QStringLiteral("→") +
               formatLevel(shown.level);
    return formatLevel(shown);
}

void NavigationTree::refresh()
{
    const QSignalBlocker blocker(this);
    const Score &score = m_context.document.shownScore();
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        QTreeWidgetItem &item = **it;
        const Location location = locationOf(item);
        QString spoken = item.text(0).replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
        if (std::holds_alternative<OverviewLocation>(location)) {
            item.setData(0, NavigationRole::figure, averageFigure(m_context.document.score().overall, score.overall));
        } else if (const std::optional<int> open = openAt(location)) {
            item.setData(0, NavigationRole::figure, QString::number(*open));
            spoken = joined({spoken, tr("%n open", nullptr, *open)});
        } else if (std::holds_alternative<NextLevelsLocation>(location)) {
            const Totals &totals = score.overall;
            item.setData(0, NavigationRole::figure, totals.rated > 0 ? QString::number(totals.belowTarget) : absentFigure());
            spoken = joined({spoken, tr("%n framework(s) below target", nullptr, totals.belowTarget)});
        } else if (const auto *area = std::get_if<ServiceAreaId>(&location)) {
            const Totals &totals = score.area(*area)->totals;
            item.setData(0, NavigationRole::figure, averageFigure(m_context.document.score().area(*area)->totals, totals));
            spoken =
                joined({spoken, Words()[Term::AverageInText].arg(formatAverage(totals.average)), countSentence(totals)});
        } else if (const auto *id = std::get_if<FrameworkId>(&location)) {
            const FrameworkScore &own = *score.framework(*id);
            item.setData(0, NavigationRole::state, static_cast<int>(own.state));
            item.setData(0, NavigationRole::figure, figureOf(own));
            item.setData(0, NavigationRole::target, own.isBelowTarget() ? QString::number(own.target->number()) : QString());
            spoken = joined({spoken, sentenceOf(own)});
        }
        item.setData(0, Qt::AccessibleTextRole, spoken);
    }
    scheduleDelayedItemsLayout();
}

void NavigationTree::followLocation()
{
    m_isFollowing = true;
    QTreeWidgetItem *match = nullptr;
    for (QTreeWidgetItemIterator it(this); *it && !match; ++it) {
        if (locationOf(**it) == m_context.state.location())
            match = *it;
    }
    setCurrentItem(match);
    if (match && isVisible())  // else it is scrolled to when the tree comes into view
        scrollToItem(match);
    m_isFollowing = false;
}

void NavigationTree::markCiting()
{
    std::set<FrameworkId> citing;
    for (const QString &number : m_context.state.references()) {
        if (const Reference *reference = m_context.document.sheet().references().reference(number)) {
            for (const Citation &citation : reference->citations)
                citing.insert(citation.framework);
        }
    }
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const Location location = locationOf(**it);
        const auto *id = std::get_if<FrameworkId>(&location);
        const bool cites = id && citing.contains(*id);
        (*it)->setData(0, NavigationRole::cites, cites);
        (*it)->setData(0, Qt::AccessibleDescriptionRole, cites ? tr("cites the chosen reference") : QString());
    }
}

void NavigationTree::filter()
{
    const QString &search = m_context.state.searchText();
    const bool isSearching = !search.trimmed().isEmpty();
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *areaItem = topLevelItem(i);
        bool hasMatch = false;
        for (int j = 0; j < areaItem->childCount(); ++j) {
            const Location location = locationOf(*areaItem->child(j));
            const Framework *framework = m_context.document.sheet().framework(std::get<FrameworkId>(location));
            const bool isMatch = matches(*framework, search);
            areaItem->child(j)->setHidden(!isMatch);
            hasMatch = hasMatch || isMatch;
        }
        areaItem->setHidden(isSearching && !hasMatch);
    }
}

}  // namespace psirt::window
