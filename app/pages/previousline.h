// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/levelbutton.h"
#include "core/assessment/entry.h"

#include <QLabel>
#include <QWidget>

class QVBoxLayout;

namespace psirt {
class Document;
struct Framework;
}  // namespace psirt

namespace psirt::pages {

/// The reason for an exclusion, the note and the evidence of last time in one line, each as short as a place that cannot
/// scroll wants it; empty where nothing was written, or it is hidden.
[[nodiscard]] QString writtenLastTime(const Document &document, const FrameworkId &id);

/// What was written on a framework last time: reason, note and evidence. Away where nothing was written, or it is hidden.
class PreviousDetails : public QWidget {
    Q_OBJECT

public:
    explicit PreviousDetails(const ViewOptions &options, QWidget *parent = nullptr);

    void setFramework(const Document &document, const Framework &framework);

private:
    void fill(const Entry &entry);
    void addText(const QString &heading, const QString &text);

    ViewOptions m_options;
    QVBoxLayout *m_lines;
    Entry m_shown;
};

/// The sign of last time's level at a level's number: a hollow square and the words. Beneath it, on a rung, one word a line
/// as there is little room; beside it, on a column, in one line, and without the words where they have no room. Where it is
/// not the level it takes its room all the same, so that nothing moves when it appears.
class PreviousMark : public QWidget {
    Q_OBJECT

public:
    explicit PreviousMark(const ViewOptions &options, QWidget *parent = nullptr);

    void setMarked(bool isMarked);
    [[nodiscard]] bool isMarked() const { return m_isMarked; }
    void setShape(LevelShape shape);
    /// Whether it stands on a head that is filled.
    void setOnFilled(bool isOnFilled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString words() const;

    bool m_isMarked = false;
    LevelShape m_shape = LevelShape::Rung;
    bool m_isOnFilled = false;
};

/// One line on how a framework stood last time and what became of it: "Last time (1 October 2025): Level 2 → now Level 3
/// ▲ Raised +1". Empty and away where no assessment before is remembered, or the framework is out of scope.
///
/// It is as tall as its longest text would be, so that nothing below it moves when the framework is rated.
class PreviousLine : public QLabel {
    Q_OBJECT

public:
    explicit PreviousLine(const ViewOptions &options, QWidget *parent = nullptr);

    void setFramework(const Document &document, const Framework &framework);

    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

private:
    /// What became of it, as rich text.
    struct Outcome {
        QString now;
        QString sign;  ///< with its word and figure
        QColor color;
    };
    [[nodiscard]] QString richText(const QString &before, const Outcome &outcome) const;
    void reserve(const Document &document, const Framework &framework, const QString &before);

    QLabel *m_longest;  ///< never shown: it measures
};

}  // namespace psirt::pages
