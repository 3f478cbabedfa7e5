// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pages/page.h"
#include "app/widgets/viewoptions.h"
#include "core/sheet/sheet.h"

#include <QString>
#include <QStyledItemDelegate>

class QListWidget;
class QSplitter;
class QTextBrowser;

namespace psirt::pages {

/// What a row of the reference list holds beside its text, the title.
struct ReferenceRole {
    static constexpr int number = Qt::UserRole;      ///< "1.1.3.2"
    static constexpr int levels = Qt::UserRole + 1;  ///< "level 3, 4": where the framework cites it
};

/// Draws a reference in a list: the number and the citing levels in one line, the whole title beneath.
class ReferenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ReferenceDelegate(const ViewOptions &options, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ViewOptions m_options;
};

/// All that is known of a reference, as rich text for a QTextBrowser: number and kind, titles, where it sits in the
/// framework, how the cited number stands to the published version, and every place of the sheet that cites it. Links:
/// "framework:1.1" leads to a framework, anything else to the web.
[[nodiscard]] QString referenceDetails(const Reference &reference, const Sheet &sheet, const ViewOptions &options);

/// The title to show for a cited number: that of the published version only where the numbers agree, else the words that
/// stand beside the mark in the sheet.
[[nodiscard]] QString shownTitle(const Reference &reference);
/// The same as a line of a list: the published title in the language of the options, which is the original in English.
[[nodiscard]] QString listTitle(const Reference &reference, const ViewOptions &options);

/// Number, titles, place, and how it stands to the published version, as a few plain lines: for a tool tip.
[[nodiscard]] QString referenceInShort(const Reference &reference);

/// How the cited number stands to the published version, in one sentence.
[[nodiscard]] QString relationSentence(const Reference &reference);

/// Read by the person who does not know what "[1.1.3.2]" means: which item of the PSIRT Services Framework is it, how does
/// it stand to the published version, and where else does the sheet cite it?
///
/// A list of what the shown framework cites, and all that is known of those picked: beneath it, in a low panel beside it.
class ReferencePanel : public QWidget {
    Q_OBJECT

public:
    ReferencePanel(const PageContext &context, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillList();
    void followSelection();
    void showSelected();
    void follow(const QUrl &link);
    [[nodiscard]] QString citingLevels(const Reference &reference) const;

    PageContext m_context;
    QLabel *m_heading;
    QSplitter *m_halves;
    QListWidget *m_list;
    QTextBrowser *m_details;
};

}  // namespace psirt::pages
