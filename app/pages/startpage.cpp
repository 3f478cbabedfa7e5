// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/startpage.h"

#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/settings/settings.h"
#include "app/theme/icons.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>

namespace psirt::pages {

namespace {

constexpr int charactersOfStart = 76;
constexpr int charactersForHalves = 52;

}  // namespace

StartPage::StartPage(const PageContext &context, Settings &settings, QWidget *parent)
    : Page(context, parent), m_settings(settings), m_files(makeColumn(gridUnit / 2))
{
    const Type &type = options().type;
    const Sheet &sheet = document().sheet();
    QVBoxLayout *column = startContent(charactersOfStart);
    column->addWidget(makeLabel(tr("How mature is the handling of your products’ vulnerabilities?"), type.pageTitle));
    column->addWidget(makeMutedLabel(titleIn(sheet.title(), options().titleLanguage()), type.body));
    column->addSpacing(2 * gridUnit);
    QBoxLayout *halves = makeRow(4 * gridUnit);
    turnBelow(type.fullWidthCharacters(charactersForHalves), *halves, *this);
    halves->addLayout(makeBeginnings(), 1);
    auto *recent = makeColumn(gridUnit);
    recent->addWidget(makeLabel(tr("Recent files"), type.title));
    recent->addLayout(m_files);
    recent->addStretch(1);
    halves->addLayout(recent, 1);
    column->addLayout(halves);
    column->addStretch(1);
    column->addSpacing(2 * gridUnit);
    column->addWidget(makeMutedLabel(creditsOf(sheet), type.small));
    connect(&settings, &Settings::recentFilesChanged, this, &StartPage::refreshFiles);
    refreshFiles();
}

QLayout *StartPage::makeBeginnings()
{
    auto *column = makeColumn(2 * gridUnit);
    const int iconSize = 24 * options().type.zoom / 100;
    const auto add = [&](Beginning beginning, const char *icon, const QString &title, const QString &what) {
        QLabel *picture = makePlainLabel({});
        picture->setPixmap(themedIcon(QLatin1String(icon), palette()).pixmap(iconSize));
        auto *link = new LinkButton(title, options().type.title);
        link->setObjectName(QStringLiteral("beginning%1").arg(static_cast<int>(beginning)));
        link->setAccessibleName(title);
        link->setAccessibleDescription(what);
        connect(link, &QAbstractButton::clicked, this, [this, beginning] { emit chosen(beginning); });
        auto *words = makeColumn(gridUnit / 4);
        words->addWidget(link);
        words->addWidget(makeMutedLabel(what, options().type.body));
        auto *row = makeRow(2 * gridUnit);
        row->addWidget(picture, 0, Qt::AlignTop);
        row->addLayout(words, 1);
        column->addLayout(row);
        if (!m_first)
            m_first = link;
    };
    add(Beginning::Rating, "new", Words()[Term::StartRating],
        tr("Framework by framework: which of six descriptions is closest?"));
    add(Beginning::FromLastTime, "next", tr("Start from Last Time"),
        tr("With the levels and actions of an assessment that you saved"));
    add(Beginning::Opening, "open", tr("Open a File"), tr("An assessment, or a workbook that was filled in"));
    add(Beginning::Sample, "search", tr("Look at a Sample"),
        tr("A copy of an invented company’s assessment, to try things out"));
    add(Beginning::Introduction, "info", tr("Read the Sheet’s Introduction"),
        tr("What it is, and how it is meant to be used"));
    add(Beginning::Guide, "help", tr("Read the Guide"), tr("From the first level to the report, in three minutes"));
    column->addStretch(1);
    return column;
}

void StartPage::refreshFiles()
{
    while (QLayoutItem *item = m_files->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList files = m_settings.recentFiles();
    for (const QString &path : files) {
        const QFileInfo file(path);
        auto *link = new LinkButton(shortName(file.fileName()), options().type.body);
        link->setObjectName(QStringLiteral("recentFile"));
        link->setToolTip(plainTip(QDir::toNativeSeparators(path)));
        connect(link, &QAbstractButton::clicked, this, [this, path] { emit fileChosen(path); });
        m_files->addWidget(link);
        QLabel *folder = makeMutedLabel(shortName(QDir::toNativeSeparators(file.path())), options().type.small);
        folder->setContentsMargins(0, 0, 0, gridUnit / 2);
        m_files->addWidget(folder);
    }
    if (files.isEmpty())
        m_files->addWidget(makeMutedLabel(tr("What you save or open stands here."), options().type.body));
}

bool StartPage::focusFirst()
{
    m_first->setFocus();
    return true;
}

}  // namespace psirt::pages
