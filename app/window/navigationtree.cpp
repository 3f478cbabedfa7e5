// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/navigationtree.h"

#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/theme/icons.h"
#include "app/theme/type.h"
#include "app/widgets/labels.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/tableview.h"
#include "app/window/searching.h"
#include "core/comparison/agreement.h"
#include "core/planning/actionlist.h"
#include "core/planning/gentlecheck.h"
#include "core/reporting/figures.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QTreeView>

#include <algorithm>
#include <set>

Q_DECLARE_METATYPE(psirt::Location)

namespace psirt::window {

namespace {

constexpr int margin = gridUnit + gridUnit / 2;  // from the window's edge
constexpr int padding = 3;                       // above and below a row
constexpr int areaGap = gridUnit / 2;

bool isArea(const QModelIndex &index)
{
    return index.model()->rowCount(index) > 0;
}

bool isFramework(const QModelIndex &index)
{
    return index.data(NavigationRole::state).isValid();
}

/// An area stands a little apart from what is above it.
int gapAbove(const QModelIndex &index, bool isSlim)
{
    return !isArea(index) ? 0 : isSlim ? 1 : areaGap;
}

/// "1.1" of "1.1 内部のステークホルダ管理".
QString numberOf(const QModelIndex &index)
{
    return index.data().toString().section(QLatin1Char(' '), 0, 0);
}

QString bothTitles(const BilingualText &title)
{
    return title.japanese + QLatin1Char('\n') + title.english;
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
    return isFramework(index) ? m_options.type.small : isArea(index) ? strong(m_options.type.small) : m_options.type.body;
}

int NavigationDelegate::chipWidth() const
{
    return QFontMetrics(strong(m_options.type.small)).horizontalAdvance(QStringLiteral("00")) + gridUnit;
}

int NavigationDelegate::slimWidth() const
{
    const int number = QFontMetrics(m_options.type.small).horizontalAdvance(QStringLiteral("0.0"));
    return margin + number + gridUnit + chipWidth() + gridUnit;
}

int NavigationDelegate::widthOfTitle(const QModelIndex &index) const
{
    const QFontMetrics metrics(fontOf(index));
    const int figure = isFramework(index) ? chipWidth() + metrics.horizontalAdvance(QLatin1Char('0')) + 3 * gridUnit
                                          : metrics.horizontalAdvance(QStringLiteral("0.00")) + gridUnit;
    return 2 * margin + gridUnit + metrics.horizontalAdvance(index.data().toString()) + figure;
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int width = tree ? tree->viewport()->width() : option.rect.width();
    const int line = QFontMetrics(fontOf(index)).height();
    const int around = m_isSlim                              ? (isFramework(index) || isArea(index) ? 1 : padding)
                       : isFramework(index) || isArea(index) ? 2 * padding
                                                             : 2 * padding + 4;
    const bool saysWhere = !m_isSlim && !index.data(NavigationRole::foundIn).toString().isEmpty();
    const int where = saysWhere ? QFontMetrics(m_options.type.small).height() : 0;
    return {width, where + (m_isSlim ? qRound(line * 0.94) : line) + around + gapAbove(index, m_isSlim)};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = Colors::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem row = option;
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget))
        row.rect.setRight(tree->viewport()->width() - 1);  // the column of a hidden header is wider at times
    row.rect.adjust(gridUnit / 2, gapAbove(index, m_isSlim), -gridUnit / 2, 0);
    paintRowState(*painter, row, colors);
    if (index.data(NavigationRole::cites).toBool()) {
        painter->setPen(QPen(colors.current, 1.5));
        painter->setBrush(Qt::NoBrush);
        const QRectF mark(row.rect.left() + 2, row.rect.top() + 4, 4, row.rect.height() - 8);
        painter->drawPolyline(QPolygonF({mark.topRight(), mark.topLeft(), mark.bottomLeft(), mark.bottomRight()}));
    }
    const QVariant state = index.data(NavigationRole::state);
    const bool counts = !state.isValid() || state.toInt() <= static_cast<int>(FrameworkState::Unrated);
    const bool isQuiet = isArea(index) || !counts;
    QRect inside = row.rect.adjusted(margin - gridUnit / 2, 0, -gridUnit / 2, 0);
    const QString where = m_isSlim ? QString() : index.data(NavigationRole::foundIn).toString();
    if (!where.isEmpty()) {
        const QFontMetrics small(m_options.type.small);
        const QRect below(inside.left() + gridUnit, inside.bottom() + 1 - small.height() - padding,
                          inside.width() - gridUnit, small.height());
        inside.setBottom(below.top());
        painter->setFont(m_options.type.small);
        painter->setPen(colors.current);
        painter->drawText(below, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          small.elidedText(where, Qt::ElideRight, below.width()));
    }
    const int right = drawFigure(*painter, inside, index, colors);
    const QFont font = fontOf(index);
    painter->setFont(font);
    painter->setPen(isQuiet ? colors.muted : colors.text);
    int indent = isFramework(index) && !m_isSlim ? gridUnit : 0;
    if (const QVariant icon = index.data(Qt::DecorationRole); icon.isValid()) {
        const int side = QFontMetrics(font).height();
        const int left = m_isSlim ? row.rect.center().x() - side / 2 : inside.left();
        icon.value<QIcon>().paint(painter, left, inside.top() + (inside.height() - side) / 2, side, side);
        indent = side + gridUnit;
        if (m_isSlim) {
            painter->restore();
            return;
        }
    }
    const QRect title(inside.left() + indent, inside.top(), right - inside.left() - indent, inside.height());
    const QString text =
        m_isSlim ? numberOf(index) : QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, title.width());
    painter->drawText(title, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

int NavigationDelegate::drawFigure(QPainter &painter, const QRect &row, const QModelIndex &index, const Colors &colors) const
{
    if (m_isSlim && !isFramework(index))
        return row.right();
    const QFont font = fontOf(index);
    const QFontMetrics metrics(font);
    const QString figure = index.data(NavigationRole::figure).toString();
    int right = row.right();
    if (const QString target = index.data(NavigationRole::target).toString(); !target.isEmpty() && !m_isSlim) {
        painter.setFont(font);
        painter.setPen(colors.target);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, target);
        const QPointF tip(right - metrics.horizontalAdvance(target) - 4, row.center().y() + 1);
        const double size = m_options.type.zoom / 100.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.target);
        painter.drawPolygon(QPolygonF({tip, tip + QPointF(-6, -4) * size, tip + QPointF(-6, 4) * size}));
    }
    if (isFramework(index)) {
        if (!m_isSlim)
            right -= metrics.horizontalAdvance(QLatin1Char('0')) + gridUnit + gridUnit * m_options.type.zoom / 100;
        const int width = m_isSlim ? chipWidth() : std::max(chipWidth(), metrics.horizontalAdvance(figure) + gridUnit);
        const QRect chip(right - width, row.top() + 1, width, row.height() - 2);
        drawChip(painter, chip, index, colors);
        return chip.left() - gridUnit / 2;
    }
    painter.setFont(font);
    painter.setPen(isArea(index) ? colors.muted : colors.text);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, figure);
    return right - metrics.horizontalAdvance(figure) - gridUnit / 2;
}

/// The level on its tint; without a level the state's sign, and wide its word.
void NavigationDelegate::drawChip(QPainter &painter, const QRect &chip, const QModelIndex &index, const Colors &colors) const
{
    const auto state = static_cast<FrameworkState>(index.data(NavigationRole::state).toInt());
    const QVariant number = index.data(NavigationRole::level);
    const auto level = number.isValid() ? Level::fromNumber(number.toInt()) : std::nullopt;
    QColor ink = colors.muted;
    if (level) {
        const QColor fill = heatFill(*level, colors);
        ink = textOn(fill);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(chip, 3, 3);
    }
    painter.setPen(ink);
    painter.setFont(level ? strong(m_options.type.small) : m_options.type.small);
    const QString figure = index.data(NavigationRole::figure).toString();
    const QString own = m_isSlim && level                      ? formatLevel(level)
                        : m_isSlim || figure == absentFigure() ? signOf(state)
                                                               : figure;
    painter.drawText(chip, Qt::AlignCenter, own);
}

NavigationTree::NavigationTree(const PageContext &context, QWidget *parent)
    : QTreeWidget(parent), m_context(context), m_delegate(new NavigationDelegate(context.options, this)),
      m_noMatch(makeMutedLabel({}, context.options.type.body, viewport()))
{
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setIndentation(0);  // the delegate indents: the style would paint a selection of its own before a row
    setItemDelegate(m_delegate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setAccessibleName(Words()[Term::Sheet]);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    m_noMatch->setObjectName(QStringLiteral("noMatch"));
    m_noMatch->setTextFormat(Qt::PlainText);
    m_noMatch->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_noMatch->hide();
    fill();
    refresh();
    followLocation();
    filter();
    markCiting();
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *current) {
        if (!current || m_isFollowing)
            return;
        const Location location = locationOf(*current);
        m_context.state.goTo(location);
        if (const auto *id = std::get_if<FrameworkId>(&location))
            showWhatWasFound(findIn(m_context.document, *id, m_context.state.searchText()), m_context.state);
    });
    connect(&context.document, &Document::changed, this, [this] {
        refresh();
        if (m_context.state.searchText().isEmpty())
            placeAgreement();
        else
            filter();
    });
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

QTreeWidgetItem *NavigationTree::addPage(const Location &location, const QString &text, const char *icon)
{
    QTreeWidgetItem *item = addItem(nullptr, location, text);
    item->setIcon(0, themedIcon(QLatin1String(icon), palette()));
    item->setToolTip(0, plainTip(text));
    return item;
}

void NavigationTree::fill()
{
    addPage(OverviewLocation{}, tr("Overview"), "overview");
    addPage(GlanceLocation{}, Words()[Term::Glance], "glance");
    addPage(PlanLocation{}, Words()[Term::Plan], "plan");
    addPage(NextLevelsLocation{}, Words()[Term::NextLevels], "target");
    addPage(ActionsLocation{}, Words()[Term::Actions], "action");
    addPage(ReviewLocation{}, Words()[Term::Review], "search");
    m_agreement = addPage(AgreementLocation{}, Words()[Term::Agreement], "note");
    for (const ServiceArea &area : m_context.document.sheet().areas()) {
        QTreeWidgetItem *areaItem = addItem(nullptr, area.id, shortTitle(area.id.text(), area.title, m_context.options));
        for (const Framework &framework : area.frameworks) {
            QTreeWidgetItem *item =
                addItem(areaItem, framework.id, shortTitle(framework.id.text(), framework.title, m_context.options));
            item->setToolTip(0, plainTip(bothTitles(framework.title)));
        }
        areaItem->setToolTip(0, plainTip(bothTitles(area.title)));
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
            const QString words = tr("%n open", nullptr, *open);
            item.setData(0, NavigationRole::figure, words);
            spoken = joined({spoken, words});
        } else if (std::holds_alternative<NextLevelsLocation>(location)) {
            const Totals &totals = score.overall;
            item.setData(0, NavigationRole::figure,
                         totals.rated > 0
                             ? Words()[Term::BelowTarget] + QLatin1Char(' ') + QString::number(totals.belowTarget)
                             : absentFigure());
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
            item.setData(0, NavigationRole::level, own.level ? QVariant(own.level->number()) : QVariant());
            item.setData(0, NavigationRole::target, own.isBelowTarget() ? QString::number(own.target->number()) : QString());
            spoken = joined({spoken, sentenceOf(own)});
        }
        item.setData(0, Qt::AccessibleTextRole, spoken);
    }
    scheduleDelayedItemsLayout();
}

int NavigationTree::widthOfTitles()
{
    int width = 0;
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        width = std::max(width, m_delegate->widthOfTitle(indexFromItem(*it)));
    return width;
}

void NavigationTree::setSlim(bool isSlim)
{
    m_isSlim = isSlim;
    m_delegate->setSlim(isSlim);
    setMinimumWidth(isSlim ? m_delegate->slimWidth() : m_context.options.type.fullWidthCharacters(9));
    setMaximumWidth(isSlim ? m_delegate->slimWidth() : QWIDGETSIZE_MAX);
    setVerticalScrollBarPolicy(isSlim ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    filter();
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
        describe(**it);
    }
}

void NavigationTree::describe(QTreeWidgetItem &item)
{
    const bool cites = item.data(0, NavigationRole::cites).toBool();
    const QString where = item.data(0, NavigationRole::foundIn).toString();
    QStringList words;
    if (cites)
        words.append(tr("cites the chosen reference"));
    if (!where.isEmpty())
        words.append(tr("found in: %1").arg(where));
    item.setData(0, Qt::AccessibleDescriptionRole, words.isEmpty() ? QString() : joined(words));
}

void NavigationTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    placeNoMatch();
}

void NavigationTree::placeNoMatch()
{
    const int width = viewport()->width() - 2 * gridUnit;
    m_noMatch->setGeometry(gridUnit, gridUnit, width, std::max(m_noMatch->heightForWidth(width), 0));
}

/// Its page is there as soon as somebody has said something.
void NavigationTree::placeAgreement()
{
    const bool isSearching = !m_context.state.searchText().trimmed().isEmpty();
    m_agreement->setHidden(isSearching || opinionsOf(m_context.document.sheet(), m_context.document.assessment()).empty());
}

void NavigationTree::filter()
{
    const QString &search = m_context.state.searchText();
    const bool isSearching = !search.trimmed().isEmpty();
    const QSignalBlocker blocker(this);
    bool hasAny = false;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *areaItem = topLevelItem(i);
        bool hasMatch = false;
        for (int j = 0; j < areaItem->childCount(); ++j) {
            const Location location = locationOf(*areaItem->child(j));
            const Found found = findIn(m_context.document, std::get<FrameworkId>(location), search);
            areaItem->child(j)->setHidden(!found.isAnywhere());
            areaItem->child(j)->setData(0, NavigationRole::foundIn, wordsOf(found.ownTexts));
            describe(*areaItem->child(j));
            hasMatch = hasMatch || found.isAnywhere();
        }
        areaItem->setHidden(isSearching && !hasMatch);
        hasAny = hasAny || hasMatch;
    }
    placeAgreement();
    m_noMatch->setText(m_isSlim ? tr("No match") : tr("No match for “%1”").arg(shortName(search.trimmed(), 40)));
    m_noMatch->setVisible(isSearching && !hasAny);
    setAccessibleDescription(m_noMatch->isHidden() ? QString() : m_noMatch->text());
    placeNoMatch();
    scheduleDelayedItemsLayout();
}

}  // namespace psirt::window
