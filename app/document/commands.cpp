// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/commands.h"

#include "app/messages/terms.h"

#include <QCoreApplication>

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
        return before.rating.isExcluded() ? text(CommandTexts::tr("Include %1 Again"))
                                          : text(CommandTexts::tr("Clear Rating of %1"));
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
        return none;
    }
    Q_UNREACHABLE();
}

}  // namespace

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

ChangePropertiesCommand::ChangePropertiesCommand(Document &document, Properties properties, const QString &text)
    : QUndoCommand(text), m_document(document), m_properties(std::move(properties))
{
}

void ChangePropertiesCommand::undo()
{
    m_document.exchangeProperties(m_properties);
}

void ChangePropertiesCommand::redo()
{
    m_document.exchangeProperties(m_properties);
}

}  // namespace psirt
