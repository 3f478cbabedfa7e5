// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/document.h"

#include "app/document/commands.h"

#include <QFileInfo>

namespace psirt {

Document::Document(std::shared_ptr<const Sheet> sheet, Assessment assessment, std::optional<File> file, QObject *parent)
    : QObject(parent),
      m_sheet(std::move(sheet)),
      m_assessment(std::move(assessment)),
      m_score(scoreAssessment(*m_sheet, m_assessment)),
      m_file(std::move(file))
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, [this](bool isClean) { emit modifiedChanged(!isClean); });
}

QString Document::displayName() const
{
    return m_file ? QFileInfo(m_file->path).fileName() : tr("Untitled");
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

void Document::setProperties(Properties properties)
{
    if (properties != m_assessment.properties())
        m_undoStack.push(new ChangePropertiesCommand(*this, std::move(properties)));
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
    m_score = scoreAssessment(*m_sheet, m_assessment);
    emit changed(event);
}

}  // namespace psirt
