// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/referencepanel.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/referencedelegate.h"
#include "app/pages/referencedetails.h"

#include <QDesktopServices>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace psirt::pages {

ReferencePanel::ReferencePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_list(new QListWidget), m_details(new QTextBrowser)
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
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);

    connect(m_list, &QListWidget::itemSelectionChanged, this, &ReferencePanel::followSelection);
    connect(m_details, &QTextBrowser::anchorClicked, this, &ReferencePanel::follow);
    connect(&context.state, &ViewState::locationChanged, this, &ReferencePanel::fillList);
    connect(&context.state, &ViewState::referencesChanged, this, &ReferencePanel::showSelected);
    fillList();
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
