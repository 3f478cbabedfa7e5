// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/document.h"

#include <QUndoCommand>

namespace psirt {

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

/// Exchanges the properties.
class ChangePropertiesCommand final : public QUndoCommand {
public:
    ChangePropertiesCommand(Document &document, Properties properties, const QString &text);

    void undo() override;
    void redo() override;

private:
    Document &m_document;
    Properties m_properties;
};

}  // namespace psirt
