// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/searching.h"

#include "app/messages/terms.h"
#include "core/sheet/search.h"

#include <QCoreApplication>

namespace psirt::window {

namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::window::Found)
};

QString wordOf(OwnText text)
{
    switch (text) {
    case OwnText::Note:
        return Words()[Term::Note];
    case OwnText::Evidence:
        return Words()[Term::Evidence];
    case OwnText::Action:
        return Words()[Term::Actions];
    case OwnText::ChangeReason:
        return Words()[Term::WhatChanged];
    case OwnText::ExclusionReason:
        return Words()[Term::ExclusionReason];
    case OwnText::Opinion:
        return SearchWords::tr("Opinions");
    }
    Q_UNREACHABLE();
}

std::optional<SideTab> tabOf(OwnText text)
{
    switch (text) {
    case OwnText::Note:
    case OwnText::Evidence:
    case OwnText::ChangeReason:
        return SideTab::Notes;
    case OwnText::Action:
        return SideTab::Actions;
    case OwnText::ExclusionReason:
    case OwnText::Opinion:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

}  // namespace

Found findIn(const Document &document, const FrameworkId &id, const QString &search)
{
    const Framework *framework = document.sheet().framework(id);
    return {framework && matches(*framework, search), ownTextsWith(search, document.assessment().entry(id))};
}

QString wordsOf(const std::vector<OwnText> &ownTexts)
{
    QStringList words;
    for (const OwnText text : ownTexts)
        words.append(wordOf(text));
    return words.join(SearchWords::tr(", ", "between places where something was found"));
}

void showWhatWasFound(const Found &found, ViewState &state)
{
    if (found.isInSheet || found.ownTexts.empty())
        return;
    if (const std::optional<SideTab> tab = tabOf(found.ownTexts.front()))
        state.showPanel(*tab);
}

}  // namespace psirt::window
