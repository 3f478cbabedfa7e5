// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/sheettext.h"
#include "core/assessment/entry.h"
#include "core/sheet/framework.h"

class QVBoxLayout;

namespace psirt::pages {

/// What one assessor said of a framework: who, the level by sign and word, what the sheet says of that level, the note and
/// the evidence.
class OpinionCard : public TextCard {
    Q_OBJECT

public:
    enum class Texts { Shown, Hidden };  ///< of the sheet

    /// index is the opinion's place among the framework's, which gives its letter.
    OpinionCard(std::size_t index, const Opinion &opinion, const Framework &framework, Texts texts,
                const ViewOptions &options, QWidget *parent = nullptr);

private:
    void addTexts(QVBoxLayout *column, const QString &who, Level level, const Framework &framework);
    void addNotes(QVBoxLayout *column, const Opinion &opinion);
    void addParagraph(QVBoxLayout *column, const QString &text);

    ViewOptions m_options;
};

}  // namespace psirt::pages
