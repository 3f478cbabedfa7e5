// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/reviewpage.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/comparison/agreement.h"
#include "core/reporting/figures.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

#include <algorithm>

namespace psirt::pages {

namespace {

constexpr int charactersOfReview = 116;
constexpr int charactersOfList = 60;
/// From this width on, counted in full-width characters, both lists stand side by side.
constexpr int charactersOfListsInARow = 84;

/// A row on a slightly different surface.
QWidget *addCard(QVBoxLayout &column)
{
    auto *card = new QWidget;
    setSurface(*card, Colors::of(card->palette()).raisedSurface);
    column.addWidget(card);
    return card;
}

QString titleOf(const Framework &framework)
{
    return framework.id.text() + QLatin1Char(' ') + framework.title.japanese;
}

}  // namespace

ReviewPage::ReviewPage(const PageContext &context, QWidget *parent) : Page(context, parent)
{
    m_rows = startContent(charactersOfReview);
    m_rows->addWidget(makeLabel(Words()[Term::Review], options().type.pageTitle));
    m_rows->addWidget(makeMutedLabel(tr("Before you hand it on: what to ask others about, and what they would ask you."),
                                     options().type.body));
    m_rows->addStretch(1);
    connect(&document(), &Document::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

QPushButton *ReviewPage::makeButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setFont(options().type.small);
    return button;
}

std::vector<const FrameworkScore *> ReviewPage::unsure() const
{
    std::vector<const FrameworkScore *> found;
    for (const AreaScore &area : document().score().areas) {
        for (const FrameworkScore &score : area.frameworks) {
            if (score.neighbour)
                found.push_back(&score);
        }
    }
    return found;
}

void ReviewPage::refresh()
{
    const int focused = indexOfFocus();
    makeContent();
    // Whoever works through the list goes on with the row that has taken the place of the one that is done.
    const QList<QAbstractButton *> buttons = m_content->findChildren<QAbstractButton *>();
    if (focused >= 0 && !buttons.isEmpty())
        buttons.at(std::min<qsizetype>(focused, buttons.size() - 1))->setFocus();
    else if (focused >= 0)
        setFocus();
}

int ReviewPage::indexOfFocus() const
{
    if (!m_content)
        return -1;
    const QList<QAbstractButton *> buttons = m_content->findChildren<QAbstractButton *>();
    return static_cast<int>(buttons.indexOf(qobject_cast<QAbstractButton *>(QApplication::focusWidget())));
}

void ReviewPage::makeContent()
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();  // a button in it may be the one that is sending
    }
    m_content = new QWidget;
    auto *column = makeColumn(gridUnit, m_content, {0, gridUnit, 0, 0});
    addDisagreements(*column);
    QBoxLayout *halves = makeColumn(3 * gridUnit);
    turnBelow(options().type.fullWidthCharacters(charactersOfListsInARow), *halves, *m_content);
    column->addLayout(halves);
    addUnsure(*addHalf(*halves));
    addChecks(*addHalf(*halves));
    m_rows->insertWidget(m_rows->count() - 1, m_content);
}

QVBoxLayout *ReviewPage::addHalf(QBoxLayout &row)
{
    auto *half = new QWidget;
    half->setMaximumWidth(options().type.fullWidthCharacters(charactersOfList));
    row.addWidget(half, 1, Qt::AlignTop);
    return makeColumn(gridUnit, half);
}

void ReviewPage::addDisagreements(QVBoxLayout &column)
{
    const int open = countAgreement(opinionsOf(document().sheet(), document().assessment())).open();
    if (open == 0)
        return;
    auto *link = new LinkButton(tr("%n disagreement(s) of the assessors to settle", nullptr, open), options().type.body);
    link->setObjectName(QStringLiteral("disagreements"));
    connect(link, &QAbstractButton::clicked, this, [this] { state().goTo(AgreementLocation{}); });
    column.addWidget(link);
    column.addSpacing(gridUnit);
}

void ReviewPage::addUnsure(QVBoxLayout &column)
{
    const auto scores = unsure();
    column.addWidget(makeLabel(tr("Ask a colleague"), options().type.title));
    if (scores.empty()) {
        column.addWidget(makeMutedLabel(tr("No level is marked as unsure. Where two levels seem equally close, mark it on "
                                           "the framework's page with “Unsure”, and it is listed here."),
                                        options().type.body));
        return;
    }
    column.addWidget(makeMutedLabel(
        tr("The average lies within %1 until these are settled.").arg(formatRange(*document().score().overall.range)),
        options().type.body));
    for (const FrameworkScore *score : scores)
        addUnsureRow(column, *score);
    QPushButton *copy = makeButton(tr("Copy as Text"));
    copy->setObjectName(QStringLiteral("copyQuestions"));
    copy->setToolTip(tr("Copies the questions with both descriptions, to send them to a colleague"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(questions()); });
    column.addWidget(copy, 0, Qt::AlignLeft);
}

void ReviewPage::addUnsureRow(QVBoxLayout &column, const FrameworkScore &score)
{
    const Framework &framework = *document().sheet().framework(score.id);
    auto *card = addCard(column);
    auto *lines = makeColumn(gridUnit / 2, card, {gridUnit, gridUnit, gridUnit, gridUnit});
    auto *link = new LinkButton(titleLine(framework.id.text(), framework.title, options()), options().type.body);
    connect(link, &QAbstractButton::clicked, this, [this, id = score.id] { state().goTo(id); });
    lines->addWidget(link);
    const QString &note = document().assessment().entry(score.id).note;
    if (!note.isEmpty())
        lines->addWidget(makeMutedLabel(note, options().type.small));
    auto *row = new FlowLayout(gridUnit);
    QLabel *question = makeLabel(wordWithDoubt(score), options().type.body);
    question->setWordWrap(false);
    row->addWidget(question);
    for (const Level level : {std::min(*score.level, *score.neighbour), std::max(*score.level, *score.neighbour)}) {
        QPushButton *settle = makeButton(tr("Settle on Level %1").arg(level.number()));
        settle->setAccessibleName(tr("%1: it is level %2").arg(titleOf(framework), QString::number(level.number())));
        connect(settle, &QPushButton::clicked, this, [this, id = score.id, level] { document().setRating(id, level); });
        row->addWidget(settle);
        question->setMinimumHeight(settle->sizeHint().height());
    }
    lines->addLayout(row);
}

QString ReviewPage::questions() const
{
    QStringList blocks;
    for (const FrameworkScore *score : unsure()) {
        const Framework &framework = *document().sheet().framework(score->id);
        QStringList lines{titleOf(framework), wordWithDoubt(*score)};
        for (const Level level : {std::min(*score->level, *score->neighbour), std::max(*score->level, *score->neighbour)}) {
            const auto &description = framework.description(level);
            lines.append(tr("Level %1: %2").arg(level.number()).arg(description ? description->japanese : absentFigure()));
        }
        const QString &note = document().assessment().entry(score->id).note;
        if (!note.isEmpty())
            lines.append(Words()[Term::NoteLine].arg(note));
        blocks.append(lines.join(QLatin1Char('\n')));
    }
    return blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

void ReviewPage::addChecks(QVBoxLayout &column)
{
    const auto checks = gentleChecks(document().sheet(), document().assessment(), document().score());
    const auto dismissed = static_cast<int>(std::ranges::count(checks, true, &GentleCheck::isDismissed));
    column.addWidget(makeLabel(tr("Worth a second look"), options().type.title));
    column.addWidget(makeMutedLabel(dismissed == static_cast<int>(checks.size())
                                        ? document().score().overall.rated == 0
                                              ? tr("Nothing is rated yet, so nothing can stand out.")
                                              : tr("Nothing stands out.")
                                        : tr("None of this is an error, and each may be right as it is."),
                                    options().type.body));
    for (const GentleCheck &check : checks) {
        if (!check.isDismissed)
            addCheckRow(column, check);
    }
    if (dismissed == 0)
        return;
    QPushButton *restore = makeButton(tr("Show %n Dismissed Again", nullptr, dismissed));
    restore->setObjectName(QStringLiteral("restoreChecks"));
    connect(restore, &QPushButton::clicked, this, [this] { document().restoreChecks(); });
    column.addWidget(restore, 0, Qt::AlignLeft);
}

void ReviewPage::addCheckRow(QVBoxLayout &column, const GentleCheck &check)
{
    auto *card = addCard(column);
    auto *row = makeRow(gridUnit, card, {gridUnit, gridUnit, gridUnit, gridUnit});
    auto *lines = makeColumn(gridUnit / 2);
    if (check.framework || check.area) {
        const Framework *framework = check.framework ? document().sheet().framework(*check.framework) : nullptr;
        const ServiceArea *area = check.area ? document().sheet().area(*check.area) : nullptr;
        const QString title = framework ? titleLine(framework->id.text(), framework->title, options())
                                        : titleLine(area->id.text(), area->title, options());
        auto *link = new LinkButton(title, options().type.body);
        const Location place = check.framework ? Location(*check.framework) : Location(*check.area);
        connect(link, &QAbstractButton::clicked, this, [this, place, kind = check.kind] {
            if (kind == CheckKind::NoChangeReason)
                state().setSideTab(SideTab::Notes);  // where the reason is written
            state().goTo(place);
        });
        lines->addWidget(link);
    }
    lines->addWidget(makeLabel(sentenceOf(check), options().type.body));
    row->addLayout(lines, 1);
    QPushButton *dismiss = makeButton(tr("Dismiss"));
    dismiss->setAccessibleName(tr("Dismiss: %1").arg(sentenceOf(check)));
    connect(dismiss, &QPushButton::clicked, this, [this, key = check.key()] { document().dismissCheck(key); });
    row->addWidget(dismiss, 0, Qt::AlignTop);
}

QString ReviewPage::sentenceOf(const GentleCheck &check) const
{
    const Score &score = document().score();
    switch (check.kind) {
    case CheckKind::NoEvidence:
        return tr("Level %1 without a note or evidence: what does it rest on?")
            .arg(formatLevel(score.framework(*check.framework)->level));
    case CheckKind::NoExclusionReason:
        return tr("Excluded without a reason. Later nobody will know why.");
    case CheckKind::BandByExclusion:
        return tr("The average of %1 is in the target band only because of %n excluded framework(s): with level 0 for each "
                  "it would be %2.",
                  nullptr, score.overall.excluded)
            .arg(formatAverage(score.overall.average), formatAverage(check.without));
    case CheckKind::UniformArea:
        return tr("The whole area stands at one level. Was each framework read on its own?");
    case CheckKind::TargetBelowLevel:
        return tr("Its own target, level %1, is below the level that you have reached.")
            .arg(formatLevel(document().assessment().entry(*check.framework).target));
    case CheckKind::NoChangeReason: {
        const FrameworkChange &change = *document().sincePrevious()->comparison.framework(*check.framework);
        return (change.kind == ChangeKind::Raised ? tr("Raised from level %1 to %2 since last time: what changed?")
                                                  : tr("Lowered from level %1 to %2 since last time: what changed?"))
            .arg(formatLevel(change.from), formatLevel(change.to));
    }
    }
    Q_UNREACHABLE();
}

}  // namespace psirt::pages
