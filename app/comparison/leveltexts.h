// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/comparison/comparisonpair.h"
#include "app/widgets/viewoptions.h"

#include <QWidget>

class QVBoxLayout;

namespace psirt {
class SheetText;
}

namespace psirt::comparison {

/// What the sheet says of the level on one side, on a surface of its own, with the words marked that the other side's
/// level does not have. Where there is no level or no description it says why.
class LevelTexts : public QWidget {
    Q_OBJECT

public:
    LevelTexts(const ComparisonPair &pair, const FrameworkId &id, ComparisonRole role, const ViewOptions &options,
               QWidget *parent = nullptr);

signals:
    void marksActivated(const QStringList &numbers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addTexts(QVBoxLayout &column, const BilingualText &text, const BilingualText *other, const QString &name);
    SheetText *addText(QVBoxLayout &column, const QString &text, bool isOriginal, const QString &name);

    ComparisonRole m_role;
    ViewOptions m_options;
    std::vector<SheetText *> m_texts;
};

}  // namespace psirt::comparison
