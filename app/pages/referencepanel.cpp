// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/referencepanel.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/theme/type.h"
#include "app/widgets/tableview.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStringList>
#include <QTextBrowser>
#include <QUrl>

#include <algorithm>

namespace psirt::pages {

namespace {

constexpr int padding = gridUnit / 2 + 2;

struct DetailTexts {
    Q_DECLARE_TR_FUNCTIONS(psirt::ReferenceDetails)
};

QString paragraph(const QString &html, const QString &style = {})
{
    return QStringLiteral("<p style=\"margin:0 0 6px 0; line-height:140%;%1\">%2</p>").arg(style, html);
}

QString label(const QString &text, const Colors &colors)
{
    return QStringLiteral("<p style=\"margin:10px 0 2px 0; color:%1;\">%2</p>")
        .arg(colors.muted.name(), text.toHtmlEscaped());
}

QString itemLine(const PublishedItem &item)
{
    return QStringLiteral("%1 %2<br>%3")
        .arg(item.number, item.title.japanese.toHtmlEscaped(), item.title.english.toHtmlEscaped());
}

QString titles(const Reference &reference, const Colors &colors)
{
    if (reference.relation == Relation::Same && reference.published) {
        return paragraph(QStringLiteral("<b>%1</b>").arg(reference.published->title.japanese.toHtmlEscaped())) +
               paragraph(reference.published->title.english.toHtmlEscaped());
    }
    return paragraph(QStringLiteral("<b>%1</b>").arg(shownTitle(reference).toHtmlEscaped())) +
           paragraph(DetailTexts::tr("(the sheet's words beside the mark)").toHtmlEscaped(),
                     QStringLiteral("color:%1;").arg(colors.muted.name()));
}

QString path(const Reference &reference, const Colors &colors)
{
    if (reference.ancestors.empty())
        return {};
    QString html = label(DetailTexts::tr("Where it sits in version 1.1"), colors);
    int depth = 0;
    for (const PublishedItem &item : reference.ancestors) {
        html +=
            QStringLiteral("<p style=\"margin:0 0 6px %1px; line-height:130%;\">%2</p>").arg(depth * 12).arg(itemLine(item));
        ++depth;
    }
    if (reference.published) {
        html += QStringLiteral("<p style=\"margin:0 0 6px %1px; line-height:130%;\"><b>%2</b></p>")
                    .arg(depth * 12)
                    .arg(itemLine(*reference.published));
    }
    return html;
}

QString citations(const Reference &reference, const Sheet &sheet, const Colors &colors)
{
    QString html = label(DetailTexts::tr("Cited by the sheet at"), colors);
    std::map<FrameworkId, QStringList> levels;
    for (const Citation &citation : reference.citations)
        levels[citation.framework].append(QString::number(citation.level.number()));
    for (auto &[id, numbers] : levels) {
        numbers.removeDuplicates();
        const Framework *framework = sheet.framework(id);
        html +=
            paragraph(QStringLiteral("<a style=\"color:%4;\" href=\"framework:%1\">%1 %2</a> – %3")
                          .arg(id.text(), framework ? framework->title.japanese.toHtmlEscaped() : QString(),
                               Words()[Term::LevelInText].arg(numbers.join(QStringLiteral(", "))), colors.current.name()));
    }
    return html;
}

}  // namespace

ReferenceDelegate::ReferenceDelegate(const ViewOptions &options, QObject *parent)
    : QStyledItemDelegate(parent), m_options(options)
{
}

QSize ReferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int head = QFontMetrics(m_options.type.small).height();
    const QRect title(0, 0, width - 2 * padding, head);
    return {width, head + 2 + layOutLines(nullptr, title, m_options.type.small, index.data().toString()) + 2 * padding};
}

void ReferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors = Colors::of(option.palette);
    const QRect area = option.rect.adjusted(padding, padding, -padding, -padding);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowState(*painter, option, colors);
    const QFont bold = strong(m_options.type.small);
    const int head = QFontMetrics(bold).height();
    painter->setFont(bold);
    painter->setPen(colors.current);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignTop,
                      QStringLiteral("[%1]").arg(index.data(ReferenceRole::number).toString()));
    painter->setFont(m_options.type.small);
    painter->setPen(colors.muted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignTop, index.data(ReferenceRole::levels).toString());
    painter->setPen(colors.text);
    layOutLines(painter, area.adjusted(0, head + 2, 0, 0), m_options.type.small, index.data().toString());
    painter->restore();
}

QString shownTitle(const Reference &reference)
{
    if (reference.relation == Relation::Same && reference.published)
        return reference.published->title.japanese;
    return QStringLiteral("「%1」").arg(reference.citations.front().phrase);
}

QString listTitle(const Reference &reference, const ViewOptions &options)
{
    const bool isPublished = reference.relation == Relation::Same && reference.published;
    return isPublished && options.language != Language::Japanese ? reference.published->title.english
                                                                 : shownTitle(reference);
}

QString referenceInShort(const Reference &reference)
{
    QStringList lines{QStringLiteral("[%1] %2").arg(reference.number, shownTitle(reference))};
    if (reference.relation == Relation::Same && reference.published)
        lines.append(reference.published->title.english);
    QStringList place;
    for (const PublishedItem &item : reference.ancestors)
        place.append(item.number + QLatin1Char(' ') + item.title.japanese);
    if (!place.isEmpty())
        lines.append(place.join(QStringLiteral(" › ")));
    lines.append(relationSentence(reference));
    return lines.join(QLatin1Char('\n'));
}

QString relationSentence(const Reference &reference)
{
    return relationSentence(reference.relation, reference.published ? reference.published->number : QString());
}

QString referenceDetails(const Reference &reference, const Sheet &sheet, const ViewOptions &options)
{
    const Colors colors = Colors::of(QPalette());
    const ReferenceCatalogue::Source &source = sheet.references().source();
    QString html = QStringLiteral("<p style=\"margin:0 0 4px 0;\"><span style=\"font-size:large;\"><b>[%1]</b></span> "
                                  "<span style=\"color:%2;\">%3</span></p>")
                       .arg(reference.number, colors.muted.name(), wordOf(reference.kind).toHtmlEscaped());
    html += titles(reference, colors);
    const bool differs = reference.relation != Relation::Same;
    html += paragraph((differs ? QStringLiteral("⚠ ") : QString()) + relationSentence(reference).toHtmlEscaped(),
                      differs ? QStringLiteral("color:%1;").arg(colors.target.name()) : QString());
    const QString &remark = options.language == Language::Japanese ? reference.remark.japanese : reference.remark.english;
    if (!remark.isEmpty())
        html += paragraph(remark.toHtmlEscaped());
    html += path(reference, colors);
    html += citations(reference, sheet, colors);
    html += paragraph(
        QStringLiteral("<a style=\"color:%3;\" href=\"%1\">%2</a>")
            .arg(source.url, DetailTexts::tr("Open the framework at FIRST").toHtmlEscaped(), colors.current.name()),
        QStringLiteral("margin-top:10px;"));
    if (options.language == Language::Japanese && !source.japaneseUrl.isEmpty()) {
        const QString official =
            DetailTexts::tr("Open the official Japanese edition, version 1.1 (by Software ISAC and JPCERT/CC)");
        html += paragraph(QStringLiteral("<a style=\"color:%3;\" href=\"%1\">%2</a>")
                              .arg(source.japaneseUrl, official.toHtmlEscaped(), colors.current.name()));
    }
    html += paragraph(DetailTexts::tr("The sheet counts against version %1. Japanese titles are this program's own "
                                      "rendering (参考訳). © %2")
                          .arg(source.citedVersion, source.copyright)
                          .toHtmlEscaped(),
                      QStringLiteral("color:%1; font-size:small;").arg(colors.muted.name()));
    return html;
}

ReferencePanel::ReferencePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_halves(new QSplitter(Qt::Vertical)), m_list(new QListWidget),
      m_details(new QTextBrowser)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    m_heading = makeMutedLabel({}, context.options.type.small);
    column->addWidget(m_heading);
    m_list->setFont(context.options.type.small);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new ReferenceDelegate(context.options, m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("References cited by this framework"));
    m_details->setFont(context.options.type.body);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setOpenLinks(false);
    QPalette linkColors = m_details->palette();
    linkColors.setColor(QPalette::Link, Colors::of(linkColors).current);
    m_details->setPalette(linkColors);
    m_details->setAccessibleName(tr("About the chosen reference"));
    m_details->document()->setDocumentMargin(gridUnit / 2.0);
    m_halves->addWidget(m_list);
    m_halves->addWidget(m_details);
    m_halves->setStretchFactor(0, 2);
    m_halves->setStretchFactor(1, 3);
    m_halves->setChildrenCollapsible(false);
    column->addWidget(m_halves, 1);

    connect(m_list, &QListWidget::itemSelectionChanged, this, &ReferencePanel::followSelection);
    connect(m_details, &QTextBrowser::anchorClicked, this, &ReferencePanel::follow);
    connect(&context.state, &ViewState::locationChanged, this, &ReferencePanel::fillList);
    connect(&context.state, &ViewState::referencesChanged, this, &ReferencePanel::showSelected);
    fillList();
}

void ReferencePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_halves->setOrientation(width() > 2 * height() ? Qt::Horizontal : Qt::Vertical);
}

QString ReferencePanel::citingLevels(const Reference &reference) const
{
    QStringList levels;
    for (const Citation &citation : reference.citations) {
        if (citation.framework == *m_context.state.framework())
            levels.append(QString::number(citation.level.number()));
    }
    levels.removeDuplicates();
    return Words()[Term::LevelInText].arg(levels.join(QStringLiteral(", ")));
}

void ReferencePanel::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const FrameworkId *id = m_context.state.framework();
    if (id) {
        for (const Reference *reference : m_context.document.sheet().references().citedBy(*id)) {
            auto *item = new QListWidgetItem(listTitle(*reference, m_context.options), m_list);
            item->setData(ReferenceRole::number, reference->number);
            item->setData(ReferenceRole::levels, citingLevels(*reference));
            item->setData(Qt::AccessibleTextRole, joined({reference->number, item->text(), citingLevels(*reference)}));
        }
    }
    const bool stillHere = std::ranges::any_of(m_context.state.references(), [this](const QString &number) {
        const Reference *reference = m_context.document.sheet().references().reference(number);
        const FrameworkId *shown = m_context.state.framework();
        return reference && shown &&
               std::ranges::any_of(reference->citations, [shown](const auto &each) { return each.framework == *shown; });
    });
    if (id && !stillHere)
        m_context.state.setReferences({});
    m_heading->setText(m_list->count() > 0 ? tr("%n reference(s) to the PSIRT Services Framework", nullptr, m_list->count())
                                           : tr("This framework's descriptions cite no reference."));
    showSelected();
}

void ReferencePanel::followSelection()
{
    QStringList numbers;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            numbers.append(m_list->item(row)->data(ReferenceRole::number).toString());
    }
    m_context.state.setReferences(numbers);
}

void ReferencePanel::showSelected()
{
    const QSignalBlocker blocker(m_list);
    const QStringList &numbers = m_context.state.references();
    const QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool isChosen = numbers.contains(item->data(ReferenceRole::number).toString());
        item->setSelected(isChosen);
        if (isChosen && !first)
            first = item;
    }
    if (first)
        m_list->scrollToItem(first);
    QString html;
    for (const QString &number : numbers) {
        if (const Reference *reference = m_context.document.sheet().references().reference(number)) {
            if (!html.isEmpty())
                html += QStringLiteral("<hr>");
            html += referenceDetails(*reference, m_context.document.sheet(), m_context.options);
        }
    }
    if (html.isEmpty() && m_list->count() > 0)
        html = tr("Choose a reference here, or a mark such as [1.1.1] in a description, to see what it stands for.")
                   .toHtmlEscaped();
    m_details->setHtml(html);
}

void ReferencePanel::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1String("framework"))
        m_context.state.goTo(FrameworkId(link.path()));
    else
        QDesktopServices::openUrl(link);
}

}  // namespace psirt::pages
