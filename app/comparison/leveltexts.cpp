// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/leveltexts.h"

#include "app/comparison/sidebyside.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/sheettext.h"
#include "core/sheet/textdifference.h"

#include <QVBoxLayout>

namespace psirt::comparison {

namespace {

const BilingualText *describedAt(const Framework &framework, const std::optional<Level> &level)
{
    return level && framework.description(*level) ? &*framework.description(*level) : nullptr;
}

}  // namespace

LevelTexts::LevelTexts(const ComparisonPair &pair, const FrameworkId &id, ComparisonRole role, const ViewOptions &options,
                       QWidget *parent)
    : QWidget(parent), m_role(role), m_options(options)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridUnit, gridUnit, gridUnit, gridUnit);
    column->setSpacing(gridUnit);
    const bool isBaseline = role == ComparisonRole::Baseline;
    const Comparison &comparison = pair.comparison();
    const FrameworkScore &score = *(isBaseline ? comparison.baseline : comparison.current).framework(id);
    const FrameworkScore &otherScore = *(isBaseline ? comparison.current : comparison.baseline).framework(id);
    const Framework &framework = *pair.sheet().framework(id);
    const BilingualText *text = describedAt(framework, score.level);
    const BilingualText *other = score.level == otherScore.level ? nullptr : describedAt(framework, otherScore.level);
    const bool isEntirelyOther = text && other && coverAll(newSpans(other->japanese, text->japanese), text->japanese);
    const QString state = wordWithDoubt(score);
    column->addWidget(
        makeSideLabel(role, score.level ? state : signOf(score.state) + QLatin1Char(' ') + state, options, isEntirelyOther));
    if (text) {
        addTexts(*column, *text, other, Words()[Term::DescriptionOf].arg(id.text()).arg(score.level->number()));
    } else if (score.level) {
        column->addWidget(makeMutedLabel(Words()[Term::NotDescribed].arg(score.level->number()), options.type.body));
    } else if (score.state == FrameworkState::Excluded) {
        const QString reason = pair.side(role).assessment.entry(id).rating.exclusionReason().trimmed();
        column->addWidget(reason.isEmpty() ? makeMutedLabel(tr("No reason for the exclusion is given."), options.type.body)
                                           : makeLabel(Words()[Term::ReasonLine].arg(reason), options.type.body));
    }
    column->addStretch(1);
}

void LevelTexts::addTexts(QVBoxLayout &column, const BilingualText &text, const BilingualText *other, const QString &name)
{
    const auto mark = [this](SheetText &view, const QString &own, const QString &others) {
        if (m_role == ComparisonRole::Baseline)
            view.setGoneSpans(newSpans(others, own));
        else
            view.setNewSpans(newSpans(others, own));
    };
    SheetText *japanese = addText(column, text.japanese, true, name);
    if (other)
        mark(*japanese, text.japanese, other->japanese);
    if (!m_options.showsEnglish || text.english.isEmpty())
        return;
    SheetText *english = addText(column, text.english, false, name);
    if (other && !other->english.isEmpty())
        mark(*english, text.english, other->english);
}

SheetText *LevelTexts::addText(QVBoxLayout &column, const QString &text, bool isOriginal, const QString &name)
{
    auto *view = new SheetText(text, isOriginal ? SheetText::Role::Original : SheetText::Role::Rendering, m_options);
    view->setAccessibleName(name);
    connect(view, &SheetText::marksActivated, this, &LevelTexts::marksActivated);
    column.addWidget(view);
    m_texts.push_back(view);
    return view;
}

void LevelTexts::paintEvent(QPaintEvent *)
{
    paintTextCard(*this, m_texts);
}

}  // namespace psirt::comparison
