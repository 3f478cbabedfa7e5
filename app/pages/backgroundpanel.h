// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"
#include "app/widgets/layouts.h"

namespace psirt {
class SheetText;
}

namespace psirt::pages {

class PreviousDetails;
class PreviousLine;

/// Read by the person who hesitates between two levels: how did we stand last time and why, who said what, how does the
/// sheet want its levels read, and what does it mean by its terms?
///
/// Follows the framework that is shown. What there is nothing of is left out.
class BackgroundPanel : public ScrollArea {
    Q_OBJECT

public:
    BackgroundPanel(const PageContext &context, QWidget *parent = nullptr);

private:
    void followLocation();
    void addOpinions(QVBoxLayout *column);
    void addReadingNotes(QVBoxLayout *column);
    void addTerms(QVBoxLayout *column);
    void addSheetText(QVBoxLayout *column, const BilingualText &text);
    void refresh();
    void refreshPrevious();
    void highlight();

    PageContext m_context;
    const Framework *m_framework = nullptr;
    std::vector<SheetText *> m_texts;
    std::vector<Opinion> m_opinions;  ///< those that are shown
    PreviousLine *m_previous = nullptr;
    PreviousDetails *m_details = nullptr;
};

}  // namespace psirt::pages
