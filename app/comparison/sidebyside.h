// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/widgets/sheettext.h"

class QLabel;

namespace psirt::comparison {

/// What the baseline and the current side say of one thing, beside each other, or beneath where it is narrow.
class SideBySide : public QWidget {
    Q_OBJECT

public:
    /// Takes both.
    SideBySide(QWidget *baseline, QWidget *current, const ViewOptions &options, QWidget *parent = nullptr);
};

/// "□ Previous", "● Current", in the side's colour, with what it holds: "□ Previous: level 2". Where its text has
/// nothing in common with the other side's it says so, because nothing in it is marked then.
[[nodiscard]] QLabel *makeSideLabel(ComparisonRole role, const QString &what, const ViewOptions &options,
                                    bool isEntirelyOther = false);

/// A text that a person wrote, with what only this side has underlined and lightly filled; a
/// text that is entirely other is left as it is. Of a long one, the part in which the first such place is.
[[nodiscard]] QLabel *makeMarkedLabel(const QString &text, const std::vector<TextSpan> &spans, ComparisonRole role,
                                      const ViewOptions &options);

/// The lines of a list, those that the other side lacks filled lightly and led by a sign: + on the current side, − on
/// the baseline's. Of many, the first, those that the other side lacks before the others.
[[nodiscard]] QLabel *makeMarkedLines(const QStringList &lines, const QStringList &others, ComparisonRole role,
                                      const ViewOptions &options);

/// What the sheet says of the level on one side, on a surface of its own, with the words marked that the other side's
/// level does not have. Where there is no level or no description it says why.
class LevelTexts : public TextCard {
    Q_OBJECT

public:
    LevelTexts(const ComparisonPair &pair, const FrameworkId &id, ComparisonRole role, const ViewOptions &options,
               QWidget *parent = nullptr);
};

}  // namespace psirt::comparison
