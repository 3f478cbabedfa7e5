// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/previewpane.h"

#include "app/messages/terms.h"
#include "app/reportdialog/reportpreview.h"
#include "app/widgets/labels.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace psirt::reportdialog {

PreviewPane::PreviewPane(const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_preview(new ReportPreview), m_page(new QLabel),
      m_updating(makeMutedLabel({}, options.type.small)), m_zoom(new QLabel)
{
    m_page->setObjectName(QStringLiteral("page"));
    m_updating->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(gridUnit, gridUnit / 2, gridUnit, gridUnit / 2);
    row->setSpacing(gridUnit);
    row->addWidget(m_page);
    row->addWidget(m_updating);
    row->addStretch(1);
    auto *smaller = makeButton(QStringLiteral("−"), tr("Smaller"), QKeySequence::ZoomOut);
    auto *larger = makeButton(QStringLiteral("+"), tr("Larger"), QKeySequence::ZoomIn);
    m_fit = makeButton(tr("Fit &Width"), {}, QKeySequence(Qt::CTRL | Qt::Key_0));
    m_fit->setCheckable(true);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("400 %")));
    row->addWidget(smaller);
    row->addWidget(m_zoom);
    row->addWidget(larger);
    row->addWidget(m_fit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    connect(smaller, &QToolButton::clicked, m_preview, &ReportPreview::zoomOut);
    connect(larger, &QToolButton::clicked, m_preview, &ReportPreview::zoomIn);
    connect(m_fit, &QToolButton::clicked, m_preview, &ReportPreview::fitWidth);
    connect(m_preview, &ReportPreview::pageChanged, this, &PreviewPane::refresh);
    connect(m_preview, &ReportPreview::zoomChanged, this, &PreviewPane::refresh);
    connect(m_preview, &ReportPreview::updatingChanged, this, &PreviewPane::refresh);
    refresh();
}

/// Where the text is a sign, the name says it in words.
QToolButton *PreviewPane::makeButton(const QString &text, const QString &name, const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    auto *action = new QAction(this);  // for the key: a button's own would be taken by its mnemonic
    action->setShortcut(key);
    connect(action, &QAction::triggered, button, &QToolButton::click);
    addAction(action);
    if (!name.isEmpty())
        button->setAccessibleName(name);
    button->setToolTip((name.isEmpty() ? QString(text).remove(QLatin1Char('&')) : name) +
                       QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText)));
    return button;
}

void PreviewPane::refresh()
{
    m_page->setText(m_preview->pageCount() == 0
                        ? QString()
                        : Words()[Term::PageOf].arg(m_preview->currentPage() + 1).arg(m_preview->pageCount()));
    m_updating->setText(m_preview->isUpdating() && m_preview->pageCount() > 0 ? tr("Updating…") : QString());
    m_zoom->setText(Words()[Term::Percent].arg(m_preview->zoom()));
    m_fit->setChecked(m_preview->fitsWidth());
}

}  // namespace psirt::reportdialog
