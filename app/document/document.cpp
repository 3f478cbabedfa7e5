// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"

#include "app/document/commands.h"
#include "app/messages/terms.h"

#include <QFileInfo>

namespace psirt {

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

void Document::setRating(const FrameworkId &id, Rating rating)
{
    Q_ASSERT(!rating.level() || m_sheet->framework(id)->choosable(*rating.level()) == Choosable::Yes);
    Entry entry = m_assessment.entry(id);
    entry.rating = std::move(rating);
    edit(id, EntryField::Rating, std::move(entry));
}

void Document::setTarget(const FrameworkId &id, std::optional<Level> target)
{
    Entry entry = m_assessment.entry(id);
    entry.target = target;
    edit(id, EntryField::Target, std::move(entry));
}

void Document::setNote(const FrameworkId &id, const QString &note)
{
    Entry entry = m_assessment.entry(id);
    entry.note = note;
    edit(id, EntryField::Note, std::move(entry));
}

void Document::setEvidence(const FrameworkId &id, const QStringList &evidence)
{
    Entry entry = m_assessment.entry(id);
    entry.evidence = evidence;
    edit(id, EntryField::Evidence, std::move(entry));
}

void Document::setActions(const FrameworkId &id, std::vector<Action> actions)
{
    Entry entry = m_assessment.entry(id);
    entry.actions = std::move(actions);
    edit(id, EntryField::Actions, std::move(entry));
}

void Document::setChangeReason(const FrameworkId &id, const QString &reason)
{
    Entry entry = m_assessment.entry(id);
    entry.changeReason = reason;
    edit(id, EntryField::ChangeReason, std::move(entry));
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
        m_undoStack.push(new ChangePropertiesCommand(*this, std::move(properties), text));
}

void Document::applyImport(const std::vector<ImportChange> &changes)
{
    if (changes.empty())
        return;
    m_undoStack.beginMacro(Words()[Term::ImportTitle]);
    for (const ImportChange &change : changes) {
        if (const auto *level = std::get_if<LevelImport>(&change.what))
            setRating(change.framework, level->to);
        else if (const auto *target = std::get_if<TargetImport>(&change.what))
            setTarget(change.framework, target->to);
        else if (const auto *note = std::get_if<NoteImport>(&change.what))
            setNote(change.framework, note->to);
    }
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

void Document::edit(const FrameworkId &id, EntryField field, Entry entry)
{
    if (entry != m_assessment.entry(id))
        m_undoStack.push(new ChangeEntryCommand(*this, id, field, std::move(entry), m_mergeSession));
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
