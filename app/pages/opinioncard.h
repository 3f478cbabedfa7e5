// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/assessment/entry.h"
#include "core/sheet/framework.h"
#include "core/sheet/textspan.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace psirt {
class SheetText;
}

namespace psirt::pages {

/// What one assessor said of a framework: who, the level by sign and word, what the sheet says of that level, the note and
/// the evidence.
class OpinionCard : public QWidget {
    Q_OBJECT

public:
    enum class Texts { Shown, Hidden };  ///< of the sheet

    /// index is the opinion's place among the framework's, which gives its letter.
    OpinionCard(std::size_t index, const Opinion &opinion, const Framework &framework, Texts texts,
                const ViewOptions &options, QWidget *parent = nullptr);

    /// What the other opinion's text does not say, in both languages.
    void setNewSpans(const std::vector<TextSpan> &inJapanese, const std::vector<TextSpan> &inEnglish);
    void setHighlights(const QStringList &references, const QString &searchText);

signals:
    void marksActivated(const QStringList &numbers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addText(QVBoxLayout *column, const QString &text, bool isOriginal, const QString &name);
    void addTexts(QVBoxLayout *column, const QString &who, Level level, const Framework &framework);
    void addNotes(QVBoxLayout *column, const Opinion &opinion);
    void addParagraph(QVBoxLayout *column, const QString &text);

    ViewOptions m_options;
    std::vector<SheetText *> m_texts;  ///< the original first; none where the sheet or the opinion says nothing
};

}  // namespace psirt::pages
