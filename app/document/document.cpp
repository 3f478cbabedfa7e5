// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"

#include "app/messages/terms.h"
#include "core/assessment/evidencelink.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUndoCommand>

#include <set>
#include <utility>

namespace psirt {

namespace {

struct CommandTexts {
    Q_DECLARE_TR_FUNCTIONS(psirt::Commands)
};

QString commandText(EntryField field, const FrameworkId &id, const Entry &before, const Entry &after)
{
    const auto text = [&id](const QString &pattern) { return pattern.arg(id.text()); };
    switch (field) {
    case EntryField::Rating:
        if (before.rating.isExcluded() && !after.rating.isExcluded() && before.setAside == after.rating)
            return text(CommandTexts::tr("Include %1 Again"));
        if (after.rating.level() && after.rating.level() == before.rating.level()) {
            return after.rating.neighbour() ? text(CommandTexts::tr("Mark %1 as Unsure"))
                                            : text(CommandTexts::tr("Settle %1"));
        }
        if (const auto level = after.rating.level()) {
            return text(CommandTexts::tr("Rate %1 as Level %2")).arg(level->number());
        }
        if (after.rating.isExcluded()) {
            return before.rating.isExcluded() ? text(CommandTexts::tr("Change Exclusion Reason of %1"))
                                              : text(Words()[Term::ExcludeNamed]);
        }
        return text(CommandTexts::tr("Clear Rating of %1"));
    case EntryField::Target:
        return text(CommandTexts::tr("Change Target of %1"));
    case EntryField::Note:
        return text(CommandTexts::tr("Edit Note on %1"));
    case EntryField::Evidence:
        return text(CommandTexts::tr("Edit Evidence of %1"));
    case EntryField::Actions:
        return text(CommandTexts::tr("Edit Actions of %1"));
    case EntryField::ChangeReason:
        return text(CommandTexts::tr("Edit What Changed in %1"));
    case EntryField::Opinions:
        return text(CommandTexts::tr("Vote on %1"));
    }
    Q_UNREACHABLE();
}

/// What is typed into merges; each field with itself alone.
int mergeIdOf(EntryField field)
{
    constexpr int none = -1;
    switch (field) {
    case EntryField::Note:
        return 1;
    case EntryField::Actions:
        return 2;
    case EntryField::ChangeReason:
        return 3;
    case EntryField::Rating:
    case EntryField::Target:
    case EntryField::Evidence:
    case EntryField::Opinions:
        return none;
    }
    Q_UNREACHABLE();
}

QString relativeEvidenceText()
{
    return Document::tr("Write Evidence Relative to the File");
}

/// Exchanges a value with the one that is elsewhere; undo and redo are the same exchange.
template <typename Value, typename Exchange>
class ExchangeCommand final : public QUndoCommand {
public:
    ExchangeCommand(const QString &text, Value value, Exchange exchange)
        : QUndoCommand(text), m_value(std::move(value)), m_exchange(std::move(exchange))
    {
    }

    void undo() override { m_exchange(m_value); }
    void redo() override { m_exchange(m_value); }

private:
    Value m_value;  ///< the one that is not in use now
    Exchange m_exchange;
};

}  // namespace

void WhatIf::tryLevels(TriedLevels levels)
{
    if (!m_isOn) {
        m_isOn = true;
        m_levels = std::move(levels);
        emit changed();
    } else if (levels != m_levels) {
        m_undoStack.push(
            new ExchangeCommand(tr("Try Levels"), std::move(levels), [this](TriedLevels &other) { exchange(other); }));
    }
}

void WhatIf::turnOff()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_levels.clear();
    m_undoStack.clear();
    emit changed();
}

void WhatIf::discard()
{
    const TriedLevels levels = m_levels;
    turnOff();
    if (!levels.empty())
        emit discarded(levels);
}

void WhatIf::exchange(TriedLevels &levels)
{
    std::swap(m_levels, levels);
    emit changed();
}

/// Exchanges the entry of one framework; undo and redo are the same exchange.
class ChangeEntryCommand final : public QUndoCommand {
public:
    /// mergeSession: what is typed into a note or an action in one session merges into one step.
    ChangeEntryCommand(Document &document, FrameworkId id, EntryField field, Entry entry, int mergeSession);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    Document &m_document;
    FrameworkId m_id;
    EntryField m_field;
    Entry m_entry;  ///< the one that is not in the document now
    int m_mergeSession;
};

ChangeEntryCommand::ChangeEntryCommand(Document &document, FrameworkId id, EntryField field, Entry entry, int mergeSession)
    : QUndoCommand(commandText(field, id, document.assessment().entry(id), entry)), m_document(document),
      m_id(std::move(id)), m_field(field), m_entry(std::move(entry)), m_mergeSession(mergeSession)
{
}

void ChangeEntryCommand::undo()
{
    m_document.exchangeEntry(m_id, m_entry);
}

void ChangeEntryCommand::redo()
{
    m_document.exchangeEntry(m_id, m_entry);
}

int ChangeEntryCommand::id() const
{
    return mergeIdOf(m_field);
}

bool ChangeEntryCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ChangeEntryCommand *>(other);  // same id(): the stack guarantees the class
    if (next->m_id != m_id || next->m_mergeSession != m_mergeSession)
        return false;
    setObsolete(m_entry == m_document.assessment().entry(m_id));  // typed and deleted again: no step is left
    return true;
}

Document::Document(std::shared_ptr<const Sheet> sheet, Assessment assessment, std::optional<File> file, QObject *parent)
    : QObject(parent), m_sheet(std::move(sheet)), m_assessment(std::move(assessment)),
      m_score(scoreAssessment(*m_sheet, m_assessment)),
      m_sincePrevious(compareWithPrevious(*m_sheet, m_assessment, m_score)), m_file(std::move(file))
{
    connect(&m_whatIf, &WhatIf::changed, this, [this] { announce(WhatIfChange{}); });
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool isClean) { emit modifiedChanged(!isClean); });
}

QString Document::displayName() const
{
    return m_file ? QFileInfo(m_file->path).fileName() : Words()[Term::Unnamed];
}

void Document::markSaved(File file)
{
    m_file = std::move(file);
    endMerging();
    m_undoStack.setClean();
    emit fileChanged();
}

void Document::setFile(File file)
{
    m_file = std::move(file);
    m_undoStack.resetClean();
    emit fileChanged();
}

template <typename Value>
void Document::edit(const FrameworkId &id, EntryField field, Value Entry::*member, Value value)
{
    Entry entry = m_assessment.entry(id);
    entry.*member = std::move(value);
    editEntry(id, field, std::move(entry));
}

void Document::editEntry(const FrameworkId &id, EntryField field, Entry entry)
{
    if (entry != m_assessment.entry(id))
        m_undoStack.push(new ChangeEntryCommand(*this, id, field, std::move(entry), m_mergeSession));
}

void Document::setRating(const FrameworkId &id, Rating rating)
{
    Q_ASSERT(!rating.level() || m_sheet->framework(id)->choosable(*rating.level()) == Choosable::Yes);
    Entry entry = m_assessment.entry(id);
    entry.setRating(std::move(rating));
    editEntry(id, EntryField::Rating, std::move(entry));
}

void Document::includeAgain(const FrameworkId &id)
{
    Entry entry = m_assessment.entry(id);
    if (!entry.rating.isExcluded())
        return;
    entry.rating = std::exchange(entry.setAside, {});
    editEntry(id, EntryField::Rating, std::move(entry));
}

void Document::setTarget(const FrameworkId &id, std::optional<Level> target)
{
    edit(id, EntryField::Target, &Entry::target, target);
}

void Document::setNote(const FrameworkId &id, const QString &note)
{
    edit(id, EntryField::Note, &Entry::note, note);
}

void Document::setEvidence(const FrameworkId &id, const QStringList &evidence)
{
    edit(id, EntryField::Evidence, &Entry::evidence, evidence);
}

bool Document::makeEvidenceRelative(const QString &folder)
{
    std::map<FrameworkId, QStringList> changed;
    for (const auto &[id, entry] : m_assessment.entries()) {
        QStringList lines;
        for (const QString &line : entry.evidence)
            lines.append(evidenceLineIn(line, folder));
        if (lines != entry.evidence)
            changed.emplace(id, std::move(lines));
    }
    if (changed.empty())
        return false;
    endMerging();
    m_undoStack.beginMacro(relativeEvidenceText());
    for (const auto &[id, lines] : changed)
        setEvidence(id, lines);
    m_undoStack.endMacro();
    return true;
}

void Document::takeBackRelativeEvidence()
{
    if (m_undoStack.undoText() != relativeEvidenceText())
        return;
    m_undoStack.undo();
    // Nor is it offered again: there is no folder to be relative to.
    const_cast<QUndoCommand *>(m_undoStack.command(m_undoStack.index()))->setObsolete(true);
    m_undoStack.redo();  // drops what is obsolete
}

void Document::setActions(const FrameworkId &id, std::vector<Action> actions)
{
    edit(id, EntryField::Actions, &Entry::actions, std::move(actions));
}

void Document::addAction(const FrameworkId &id)
{
    std::vector<Action> actions = m_assessment.entry(id).actions;
    actions.emplace_back().id = m_newActionId();
    endMerging();
    setActions(id, std::move(actions));
    endMerging();
}

void Document::removeAction(const FrameworkId &id, std::size_t index)
{
    std::vector<Action> actions = m_assessment.entry(id).actions;
    actions.erase(actions.begin() + static_cast<std::ptrdiff_t>(index));
    endMerging();
    setActions(id, std::move(actions));
    endMerging();
}

void Document::setChangeReason(const FrameworkId &id, const QString &reason)
{
    edit(id, EntryField::ChangeReason, &Entry::changeReason, reason);
}

void Document::setOpinions(const FrameworkId &id, std::vector<Opinion> opinions)
{
    edit(id, EntryField::Opinions, &Entry::opinions, std::move(opinions));
}

void Document::setPrevious(std::optional<PreviousAssessment> previous)
{
    Properties properties = m_assessment.properties();
    properties.previous = std::move(previous);
    editProperties(std::move(properties), tr("Change Previous Assessment"));
}

void Document::setProperties(Properties properties)
{
    editProperties(std::move(properties), tr("Edit Assessment Properties"));
}

void Document::setDefaultTarget(std::optional<Level> target)
{
    Properties properties = m_assessment.properties();
    properties.defaultTarget = target;
    editProperties(std::move(properties), tr("Change Target of All"));
}

void Document::setAreaTarget(const ServiceAreaId &area, std::optional<Level> target)
{
    Properties properties = m_assessment.properties();
    if (target)
        properties.areaTargets.insert_or_assign(area, *target);
    else
        properties.areaTargets.erase(area);
    editProperties(std::move(properties), tr("Change Target of Area %1").arg(area.text()));
}

void Document::useDefaultTargetEverywhere()
{
    m_undoStack.beginMacro(tr("Use the Default Target Everywhere"));
    for (const Framework *framework : m_sheet->frameworks())
        setTarget(framework->id, std::nullopt);
    for (const ServiceArea &area : m_sheet->areas())
        setAreaTarget(area.id, std::nullopt);
    m_undoStack.endMacro();
}

void Document::dismissCheck(const QString &key)
{
    Properties properties = m_assessment.properties();
    if (!properties.dismissedChecks.contains(key))
        properties.dismissedChecks.append(key);
    properties.dismissedChecks.sort();
    editProperties(std::move(properties), tr("Dismiss Hint"));
}

void Document::restoreChecks()
{
    Properties properties = m_assessment.properties();
    properties.dismissedChecks.clear();
    editProperties(std::move(properties), tr("Show Dismissed Hints"));
}

void Document::editProperties(Properties properties, const QString &text)
{
    if (properties != m_assessment.properties())
        m_undoStack.push(
            new ExchangeCommand(text, std::move(properties), [this](Properties &other) { exchangeProperties(other); }));
}

void Document::applyImport(const std::vector<ImportChange> &changes)
{
    if (changes.empty())
        return;
    const Assessment imported = withImported(m_assessment, changes);
    m_undoStack.beginMacro(Words()[Term::ImportTitle]);
    for (const auto &[framework, entry] : imported.entries())
        editEntry(framework, EntryField::Rating, entry);
    m_undoStack.endMacro();
}

void Document::bringBack(const Assessment &state)
{
    Q_ASSERT(state.sheet() == m_assessment.sheet());
    endMerging();
    m_undoStack.beginMacro(tr("Bring Back a Version"));
    std::set<FrameworkId> ids;
    for (const Assessment *each : {&std::as_const(m_assessment), &state}) {
        for (const auto &[id, entry] : each->entries())
            ids.insert(id);
    }
    for (const FrameworkId &id : ids) {
        if (m_assessment.entry(id) != state.entry(id))
            m_undoStack.push(new ChangeEntryCommand(*this, id, EntryField::Rating, state.entry(id), m_mergeSession));
    }
    editProperties(state.properties(), tr("Edit Assessment Properties"));
    using Keys = std::pair<UnknownKeys, UnknownKeys>;
    m_undoStack.push(new ExchangeCommand({}, Keys(state.unknownKeys(), state.unknownSheetKeys()), [this](Keys &other) {
        Keys before(m_assessment.unknownKeys(), m_assessment.unknownSheetKeys());
        m_assessment.setUnknownKeys(std::move(other.first));
        m_assessment.setUnknownSheetKeys(std::move(other.second));
        other = std::move(before);
    }));
    m_undoStack.endMacro();
}

void Document::chooseLevel(const FrameworkId &id, Level level)
{
    if (m_whatIf.isOn())
        tryLevel(id, level);
    else
        setRating(id, level);
}

void Document::tryLevel(const FrameworkId &id, std::optional<Level> level)
{
    Q_ASSERT(!level || m_sheet->framework(id)->choosable(*level) == Choosable::Yes);
    TriedLevels levels = m_whatIf.levels();
    if (!level || m_assessment.entry(id).rating.level() == level)
        levels.erase(id);
    else
        levels.insert_or_assign(id, *level);
    m_whatIf.tryLevels(std::move(levels));
}

void Document::applyWhatIf()
{
    const TriedLevels levels = m_whatIf.levels();
    m_whatIf.turnOff();
    if (levels.empty())
        return;
    m_undoStack.beginMacro(tr("Apply What-If"));
    for (const auto &[id, level] : levels)
        setRating(id, level);
    m_undoStack.endMacro();
}

void Document::exchangeEntry(const FrameworkId &id, Entry &entry)
{
    Entry before = m_assessment.entry(id);
    m_assessment.setEntry(id, std::move(entry));
    entry = std::move(before);
    announce(EntryChange{id});
}

void Document::exchangeProperties(Properties &properties)
{
    Properties before = m_assessment.properties();
    m_assessment.setProperties(std::move(properties));
    properties = std::move(before);
    announce(PropertiesChange{});
}

void Document::announce(const ChangeEvent &event)
{
    computeScores();
    emit changed(event);
}

void Document::computeScores()
{
    m_score = scoreAssessment(*m_sheet, m_assessment);
    m_sincePrevious = compareWithPrevious(*m_sheet, m_assessment, m_score);
    if (!m_whatIf.isOn())
        return;
    m_triedScore = scoreAssessment(*m_sheet, withTriedLevels(m_assessment, m_whatIf.levels()));
    m_triedSincePrevious = compareWithPrevious(*m_sheet, m_assessment, m_triedScore);
}

}  // namespace psirt
