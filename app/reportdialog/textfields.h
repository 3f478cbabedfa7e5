// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"

#include <QString>
#include <QWidget>

class QLineEdit;

namespace psirt {
class GrowingEdit;
}

namespace psirt::reportdialog {

/// What a person may write for a report where they choose it. It belongs to the assessment (Properties).
struct ReportTexts {
    QString title;
    QString conclusion;

    bool operator==(const ReportTexts &) const = default;
};

/// A field for the conclusion, and one for the title where the assessment has none. Of a conclusion it takes no more than a
/// report gives (ReportLimits); one that the file has already is longer until it is edited.
class TextFields : public QWidget {
    Q_OBJECT

public:
    TextFields(const ReportTexts &texts, const ViewOptions &options, QWidget *parent = nullptr);

    /// A title that is there is as it was.
    [[nodiscard]] ReportTexts texts() const;

signals:
    /// The person changed one.
    void changed();

private:
    void boundConclusion();

    ReportTexts m_original;
    QLineEdit *m_title = nullptr;  ///< null where there is a title
    GrowingEdit *m_conclusion;
};

}  // namespace psirt::reportdialog
