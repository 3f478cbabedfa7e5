// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/glancepage.h"

#include "app/drawings/glancetext.h"
#include "app/messages/terms.h"
#include "app/pages/glanceview.h"
#include "app/widgets/plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QTableView>
#include <QToolButton>

namespace psirt::pages {

namespace {

constexpr int charactersOfGlance = 170;
constexpr int charactersBesideButtons = 42;
constexpr int pictureMillimetres = 214;

}  // namespace

GlancePage::GlancePage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_view(new GlanceView(context.options))
{
    QVBoxLayout *column = startContent(charactersOfGlance, gridUnit);
    column->addLayout(makeGlanceHead());
    column->addWidget(m_view, 1);
    connect(m_view, &GlanceView::opened, this, [this](const Location &location) { state().goTo(location); });
    connect(&document(), &Document::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(&state(), &ViewState::locationChanged, this, [this] {
        if (const FrameworkId *id = state().framework())
            m_view->choose(*id);  // whoever comes back finds it
    });
    refresh();
}

QBoxLayout *GlancePage::makeGlanceHead()
{
    auto *head = makeRow(gridUnit);
    QLabel *title = makeLabel(Words()[Term::Glance], options().type.pageTitle);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addStretch(1);
    auto *buttons = new FlowLayout(gridUnit / 2);
    const auto addButton = [&](const QString &text, const QString &hint, const char *name) {
        QToolButton *button = makeQuietButton(text, options());
        button->setToolTip(plainTip(hint));
        button->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(button);
        return button;
    };
    const QToolButton *print =
        addButton(tr("Print or Save as PDF…"), tr("The sheet at a glance on one page of paper"), "printGlance");
    const QToolButton *copy = addButton(Words()[Term::CopyChart], Words()[Term::CopyChartHint], "copyChart");
    const QToolButton *save = addButton(Words()[Term::SaveChart], Words()[Term::SaveChartHint], "saveChart");
    head->addLayout(buttons);
    turnBelow(options().type.fullWidthCharacters(charactersBesideButtons), *head, *this);
    connect(print, &QToolButton::clicked, this, &GlancePage::printRequested);
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setImage(picture().image()); });
    connect(save, &QToolButton::clicked, this, [this] { emit chartSaveRequested(picture()); });
    return head;
}

bool GlancePage::focusFirst()
{
    QTableView &table = m_view->table();
    if (!table.currentIndex().isValid())
        table.setCurrentIndex(table.model()->index(0, 0));
    table.setFocus();
    return true;
}

drawings::ChartPicture GlancePage::picture() const
{
    const SheetGlance glance =
        glanceOf(document().sheet(), document().assessment(), document().score(), document().sincePrevious());
    const Language titles = options().titleLanguage();
    const auto paint = [glance, titles](QPainter &painter, const QRectF &target, const QFont &font) {
        constexpr double smallestText = 0.7;
        const drawings::GlancePicture drawn(
            glance, {.colors = Colors::paper(), .font = font, .smallestText = smallestText, .language = titles},
            target.size());
        painter.save();
        painter.translate(target.topLeft());
        drawn.paint(painter);
        painter.restore();
    };
    return {{paint, drawings::glanceDescription(glance, titles), pictureMillimetres},
            {Words()[Term::Glance], captionDetails(document(), glance.overall)}};
}

void GlancePage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    Page::showEvent(event);
}

void GlancePage::refresh()
{
    m_isStale = false;
    m_view->setGlance(
        glanceOf(document().sheet(), document().assessment(), document().shownScore(), document().shownSincePrevious()));
}

}  // namespace psirt::pages
