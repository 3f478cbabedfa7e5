// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisondetails.h"

#include "app/comparison/sidebyside.h"
#include "app/document/document.h"
#include "app/messages/changewords.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/comparison/doneactions.h"
#include "core/reporting/figures.h"
#include "core/sheet/textdifference.h"

#include <QLabel>
#include <QScrollBar>

#include <memory>

namespace psirt::comparison {

namespace {

/// One half of a pair, under the name of its side.
QWidget *makeHalf(ComparisonRole role, QWidget *content, const ViewOptions &options, bool isEntirelyOther = false)
{
    auto *half = new QWidget;
    auto *column = makeColumn(gridUnit / 2, half);
    column->addWidget(makeSideLabel(role, {}, options, isEntirelyOther));
    column->addWidget(content);
    column->addStretch(1);
    return half;
}

/// "▲ Raised: 2 → 4 (+2)", its sign in the colour of the change.
QString headline(const FrameworkChange &change, const Comparison &comparison, const Colors &colors)
{
    const QColor color = change.kind == ChangeKind::Raised    ? colors.raised
                         : change.kind == ChangeKind::Lowered ? colors.lowered
                                                              : colors.muted;
    const QString sign = QStringLiteral("<span style=\"color:%1\">%2</span> ").arg(color.name(), signOf(change.kind));
    const QString kind = wordOf(change.kind);
    if (!change.from || !change.to)
        return sign + kind.toHtmlEscaped();
    const QString levels =
        ComparisonDetails::tr("%1: %2 → %3 (%4)", "kind of change, levels, difference")
            .arg(kind, formatLevel(*comparison.baseline.framework(change.id)),
                 formatLevel(*comparison.current.framework(change.id)), formatLevels(change.difference()));
    return sign + levels.toHtmlEscaped();
}

}  // namespace

ComparisonDetails::ComparisonDetails(ComparisonPair &pair, const ViewOptions &options, QWidget *parent)
    : ScrollArea(parent), m_pair(pair), m_options(options),
      m_empty(makeMutedLabel(tr("Choose a row to read what changed."), options.type.body)), m_content(new QWidget),
      m_title(new LinkButton({}, options.type.title)), m_change(makeLabel({}, options.type.body)),
      m_reasonLabel(makeMutedLabel(tr("&What changed, and why?"), options.type.small)), m_reason(new GrowingEdit(2, 6)),
      m_reasonText(makeLabel({}, options.type.body)), m_hint(makeMutedLabel({}, options.type.small)), m_body(new QWidget),
      m_sections(makeColumn(gridUnit, m_body))
{
    auto *frame = new QWidget;
    auto *outer = new QVBoxLayout(frame);
    outer->setContentsMargins(2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit);
    outer->addWidget(m_empty);
    outer->addWidget(m_content);
    outer->addStretch(1);
    auto *column = makeColumn(gridUnit, m_content);
    addHead(*column);
    addReason(*column);
    column->addWidget(m_body);
    setWidget(frame);
    connect(&pair, &ComparisonPair::sidesChanged, this, &ComparisonDetails::refresh);
    connect(&pair, &ComparisonPair::contentChanged, this, &ComparisonDetails::refresh);
    refresh();
}

void ComparisonDetails::addHead(QVBoxLayout &column)
{
    m_title->setObjectName(QStringLiteral("openFramework"));
    m_change->setTextFormat(Qt::RichText);
    m_change->setObjectName(QStringLiteral("headline"));
    column.addWidget(m_title);
    column.addWidget(m_change);
    connect(m_title, &QAbstractButton::clicked, this, [this] {
        if (m_id)
            emit frameworkRequested(*m_id);
    });
}

/// The field loses the focus while it is taken down, and there is nobody left to tell then.
ComparisonDetails::~ComparisonDetails()
{
    m_reason->disconnect(this);
}

void ComparisonDetails::addReason(QVBoxLayout &column)
{
    m_reasonLabel->setBuddy(m_reason);
    m_reasonLabel->setTextInteractionFlags(Qt::NoTextInteraction);
    m_reason->setFont(m_options.type.body);
    m_reason->setAccessibleName(tr("What changed, and why?"));
    m_reason->setPlaceholderText(tr("What made the difference since the last assessment?"));
    m_reasonText->setObjectName(QStringLiteral("reasonText"));
    m_hint->setObjectName(QStringLiteral("reasonHint"));
    m_hint->setText(QStringLiteral("… ") + tr("No reason yet. A few words help whoever reads the change later."));
    for (QWidget *each : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_reasonText, m_hint})
        column.addWidget(each);
    connect(m_reason, &GrowingEdit::textEdited, this, [this] {
        if (Document *document = m_pair.editableDocument(); document && m_id)
            document->setChangeReason(*m_id, m_reason->text());
    });
    connect(m_reason, &GrowingEdit::left, this, [this] {
        if (Document *document = m_pair.editableDocument())
            document->endMerging();
    });
}

void ComparisonDetails::setFramework(const std::optional<FrameworkId> &id)
{
    if (id == m_id)
        return;
    if (Document *document = m_pair.editableDocument())
        document->endMerging();  // the next edit is about another framework
    m_id = id;
    verticalScrollBar()->setValue(0);
    refresh();
}

void ComparisonDetails::refresh()
{
    const FrameworkChange *change = m_id ? m_pair.comparison().framework(*m_id) : nullptr;
    m_empty->setVisible(!change);
    m_content->setVisible(change);
    if (!change) {
        m_shown.reset();
        return;
    }
    const QString title = titleLine(m_id->text(), m_pair.sheet().framework(*m_id)->title, m_options);
    const bool isEditable = m_pair.editableDocument();
    m_title->setText(title);
    m_title->setEnabled(isEditable);
    m_title->setToolTip(isEditable ? tr("Open this framework in the main window") : QString());
    m_title->setAccessibleName(isEditable ? tr("Open framework %1").arg(joined(title.split(QChar(QChar::LineSeparator))))
                                          : joined(title.split(QChar(QChar::LineSeparator))));
    m_title->updateGeometry();
    m_change->setText(headline(*change, m_pair.comparison(), Colors::of(palette())));
    refreshReason(*change);
    if (Shown shown = whatToShow(); shown != m_shown) {
        m_shown = std::move(shown);
        build();
    }
}

void ComparisonDetails::refreshReason(const FrameworkChange &change)
{
    const QString reason = m_pair.current().assessment.entry(change.id).changeReason;
    const bool isEditable = m_pair.editableDocument();
    m_reason->setText(reason);
    m_reason->setVisible(isEditable);
    m_reasonText->setText(reason);
    m_reasonText->setVisible(!isEditable && !reason.isEmpty());
    m_hint->setVisible(m_pair.lacksReason(change));
    m_reasonLabel->setVisible(isEditable || !reason.isEmpty() || m_pair.lacksReason(change));
}

ComparisonDetails::Shown ComparisonDetails::whatToShow() const
{
    Shown shown{.id = *m_id,
                .before = *m_pair.comparison().baseline.framework(*m_id),
                .now = *m_pair.comparison().current.framework(*m_id),
                .baseline = m_pair.baseline().assessment.entry(*m_id),
                .current = m_pair.current().assessment.entry(*m_id)};
    shown.current.changeReason.clear();
    return shown;
}

void ComparisonDetails::build()
{
    while (const std::unique_ptr<QLayoutItem> item{m_sections->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();  // it may have asked for this itself
    }
    auto *before = new LevelTexts(m_pair, *m_id, ComparisonRole::Baseline, m_options);
    auto *now = new LevelTexts(m_pair, *m_id, ComparisonRole::Current, m_options);
    for (LevelTexts *each : {before, now})
        connect(each, &LevelTexts::marksActivated, this,
                [this](const QStringList &numbers) { emit marksActivated(*m_id, numbers); });
    m_sections->addWidget(new SideBySide(before, now, m_options));
    addNotes();
    addEvidence();
    addDoneActions();
}

void ComparisonDetails::addSection(const QString &title, QWidget *content)
{
    QLabel *label = makeLabel(title, strong(m_options.type.body));
    label->setContentsMargins(0, gridUnit, 0, 0);
    m_sections->addWidget(label);
    m_sections->addWidget(content);
}

/// Where both sides say the same it stands once.
void ComparisonDetails::addNotes()
{
    const QString &before = m_shown->baseline.note;
    const QString &now = m_shown->current.note;
    if (before.trimmed().isEmpty() && now.trimmed().isEmpty())
        return;
    if (before == now) {
        addSection(tr("Note, the same on both sides"), makeMarkedLabel(now, {}, ComparisonRole::Current, m_options));
        return;
    }
    const auto half = [this](ComparisonRole role, const QString &own, const QString &other) {
        if (own.trimmed().isEmpty())
            return makeHalf(role, makeMutedLabel(tr("No note"), m_options.type.body), m_options);
        const std::vector<TextSpan> spans = newSpans(other, own);
        return makeHalf(role, makeMarkedLabel(own, spans, role, m_options), m_options,
                        !other.trimmed().isEmpty() && coverAll(spans, own));
    };
    addSection(tr("Notes"), new SideBySide(half(ComparisonRole::Baseline, before, now),
                                           half(ComparisonRole::Current, now, before), m_options));
}

void ComparisonDetails::addEvidence()
{
    const QStringList &before = m_shown->baseline.evidence;
    const QStringList &now = m_shown->current.evidence;
    if (before.isEmpty() && now.isEmpty())
        return;
    if (before == now) {
        addSection(tr("Evidence, the same on both sides"), makeMarkedLines(now, before, ComparisonRole::Current, m_options));
        return;
    }
    const auto half = [this](ComparisonRole role, const QStringList &own, const QStringList &other) {
        QLabel *lines = own.isEmpty() ? makeMutedLabel(tr("No evidence"), m_options.type.body)
                                      : makeMarkedLines(own, other, role, m_options);
        return makeHalf(role, lines, m_options);
    };
    addSection(Words()[Term::Evidence], new SideBySide(half(ComparisonRole::Baseline, before, now),
                                                       half(ComparisonRole::Current, now, before), m_options));
}

void ComparisonDetails::addDoneActions()
{
    auto *list = new QWidget;
    list->setObjectName(QStringLiteral("doneActions"));
    auto *column = makeColumn(gridUnit / 2, list);
    const std::vector<Action> done = actionsDoneBetween(m_shown->baseline, m_shown->current);
    for (const Action &action : done) {
        const QString what = action.what.trimmed().isEmpty() ? Words()[Term::ActionWithoutWords] : action.what.trimmed();
        column->addWidget(makeLabel(QStringLiteral("✓ ") + what, m_options.type.body));
        QStringList parts;
        if (!action.who.trimmed().isEmpty())
            parts.append(action.who.trimmed());
        if (action.due)
            parts.append(Words()[Term::DueOn].arg(action.due->toString(Qt::ISODate)));
        if (!parts.isEmpty())
            column->addWidget(makeMutedLabel(parts.join(QStringLiteral("  ·  ")), m_options.type.small));
    }
    if (done.empty())
        column->addWidget(makeMutedLabel(tr("No action of this framework was done in between."), m_options.type.body));
    addSection(tr("Actions done in between"), list);
}

}  // namespace psirt::comparison
