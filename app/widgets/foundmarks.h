// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace psirt {

class GrowingEdit;

/// Marks in a field what is searched for, while it is typed in too. Of a field it marks the part that is shown.
class FoundMarks : public QObject {
    Q_OBJECT

public:
    /// Belongs to the field.
    explicit FoundMarks(GrowingEdit &field);

    /// Where the field has not the keyboard, it shows the first part of a long text that holds the words.
    void setSearch(const QString &search);

private:
    void mark();

    GrowingEdit &m_field;
    QString m_search;
};

}  // namespace psirt
