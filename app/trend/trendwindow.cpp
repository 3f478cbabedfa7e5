// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendwindow.h"

#include "app/document/prompts.h"
#include "app/messages/terms.h"
#include "app/settings/settings.h"
#include "app/trend/trendview.h"
#include "app/widgets/textsize.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace psirt::trend {

TrendWindow::TrendWindow(TrendSet &set, Settings &settings, Language language, QWidget *parent)
    : QWidget(parent, Qt::Window), m_set(set), m_settings(settings), m_language(language), m_column(new QVBoxLayout(this))
{
    setWindowTitle(Words()[Term::Trend]);
    setAcceptDrops(true);
    m_column->setContentsMargins(0, 0, 0, 0);
    constexpr int firstWidth = 1280;
    constexpr int firstHeight = 760;
    constexpr int frame = 60;  // room for the title bar and a panel of the desktop
    resize(QSize(firstWidth, firstHeight).boundedTo(screen()->availableSize() - QSize(0, frame)));
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::Key_Escape)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &QWidget::close);
    addTextSizeKeys(*this, settings);
    connect(&settings, &Settings::appearanceChanged, this, &TrendWindow::rebuild);
    rebuild();
}

void TrendWindow::rebuild()
{
    delete m_view;
    const bool showsEnglish = m_settings.showsEnglish().value_or(m_language != Language::Japanese);
    m_view = new TrendView(m_set, {Type::scaled(TextSize::normalFont(), m_settings.zoom()), m_language, showsEnglish});
    m_column->addWidget(m_view);
    connect(m_view, &TrendView::addFilesRequested, this, &TrendWindow::addFiles);
    connect(m_view, &TrendView::addFolderRequested, this, &TrendWindow::addFolder);
    connect(m_view, &TrendView::addOpenRequested, this, &TrendWindow::addOpenRequested);
    connect(m_view, &TrendView::chartSaveRequested, this, &TrendWindow::chartSaveRequested);
}

void TrendWindow::showMessage(const QString &text)
{
    m_view->showMessage(text);
}

QString TrendWindow::lastFolder() const
{
    const auto &entries = m_set.entries();
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [](const TrendSet::Entry &entry) {
        const auto *input = std::get_if<TrendInput>(&entry.content);
        return input && !input->path.isEmpty();
    });
    return last == entries.rend() ? QString() : QFileInfo(std::get<TrendInput>(last->content).path).absolutePath();
}

void TrendWindow::addFiles()
{
    m_set.add(m_prompts->askForFilesToOpen(lastFolder()), *m_prompts);
}

void TrendWindow::addFolder()
{
    if (const std::optional<QString> folder = m_prompts->askForFolder(lastFolder()))
        m_set.add({*folder}, *m_prompts);
}

bool TrendWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        emit activated();
    return QWidget::event(event);
}

void TrendWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_view)
        QMetaObject::invokeMethod(this, &TrendWindow::rebuild, Qt::QueuedConnection);  // its widgets are told first
}

void TrendWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void TrendWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    event->acceptProposedAction();
    // Later: the program that the files come from waits until the drop is over.
    QMetaObject::invokeMethod(this, [this, paths] { m_set.add(paths, *m_prompts); }, Qt::QueuedConnection);
}

}  // namespace psirt::trend
