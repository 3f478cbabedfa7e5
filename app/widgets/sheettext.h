// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/sheet/bilingualtext.h"
#include "core/sheet/textspan.h"

#include <QLineF>
#include <QPen>
#include <QTextBrowser>

#include <map>
#include <vector>

class QBoxLayout;

namespace psirt {

/// A text of the sheet, to the letter, as tall as it needs to be. Its reference marks are quiet links, by mouse and by
/// keyboard; text can be selected and copied. It never scrolls: the page does.
class SheetText : public QTextBrowser {
    Q_OBJECT

public:
    enum class Role {
        Original,   ///< the Japanese text
        Rendering,  ///< the unofficial English one, smaller and marked as such
    };

    SheetText(const QString &text, Role role, const ViewOptions &options, QWidget *parent = nullptr);

    /// From one line of the original to the next at that size, both in pixels.
    [[nodiscard]] static int lineHeight(int pixels);
    /// The size of the original text, in pixels; the rendering is a little smaller. At first that of the options.
    void setPixelSize(int pixels);

    /// Whether a rendering says of itself that it is unofficial, as at first. Where it does not, what is around it does.
    void setLabelled(bool isLabelled);

    /// Highlights the marks that cite one of these references, and every occurrence of the search text. The text itself
    /// stays as it is.
    void setHighlights(const QStringList &references, const QString &searchText);
    /// Highlights the stretches of the text that are new against a lower level, by background and underline, and tells a
    /// screen reader of them. A text that is entirely new is not painted over: drawBarsOfNew is its sign. None: no
    /// highlight. Lives beside the highlights above and changes neither the text nor its height.
    void setNewSpans(std::vector<TextSpan> spans);
    /// The same for stretches that another text does not have any more: in the colour of what was before, with a dashed
    /// line. Takes the place of the one above.
    void setGoneSpans(std::vector<TextSpan> spans);
    /// New, or gone.
    [[nodiscard]] bool isEntirelyNew() const;
    /// Of what is new, or gone.
    [[nodiscard]] QColor markColor() const;

    /// How tall it would be at that width, in pixels.
    [[nodiscard]] int heightAt(int width) const;

    /// The lines under what is marked, once it is shown, what is new or gone first: where each begins and ends, in the
    /// viewport. A stretch that goes on in the next line has one in each.
    [[nodiscard]] std::vector<QLineF> underlines() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A mark was chosen: the references that it cites.
    void marksActivated(const QStringList &numbers);
    /// A click that neither chose a mark nor selected text.
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Of the document, not of the text.
    struct Underline {
        TextSpan span;
        QPen pen;
    };

    void build();
    [[nodiscard]] std::vector<QLineF> linesUnder(const TextSpan &span) const;
    void setTextFont(const QFont &font);
    void setMarkedSpans(std::vector<TextSpan> spans, bool areGone);
    [[nodiscard]] QString markDescription() const;
    void showHighlights();
    void follow(const QUrl &link);
    void fitHeight();

    QString m_text;
    Role m_role;
    ViewOptions m_options;
    bool m_isLabelled = true;
    mutable std::map<int, int> m_heights;  ///< that were asked for, by width
    QStringList m_references;
    QString m_searchText;
    std::vector<TextSpan> m_newSpans;
    bool m_areGone = false;  ///< the spans are those that another text has no more
    std::vector<Underline> m_underlines;
    int m_textStart = 0;  ///< where the text begins in the document, behind what labels it
};

/// Adds a text to a box: the original, and the rendering where the options want it and there is one; first the one that is
/// read first. name is what a screen reader calls both. What is returned begins with the original.
std::vector<SheetText *> addSheetTexts(QBoxLayout &box, const BilingualText &text, const ViewOptions &options,
                                       const QString &name = {});

/// Marks what is new in both languages, none where a span is empty. The original comes first.
void setNewSpans(const std::vector<SheetText *> &texts, const std::vector<TextSpan> &inJapanese,
                 const std::vector<TextSpan> &inEnglish);

/// Texts of the sheet, and what belongs to them, on a slightly different surface.
class TextCard : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Adds a text of the card.
    std::vector<SheetText *> addText(QBoxLayout &box, const BilingualText &text, const ViewOptions &options,
                                     const QString &name);
    [[nodiscard]] const std::vector<SheetText *> &texts() const { return m_texts; }
    void setHighlights(const QStringList &references, const QString &searchText);

signals:
    void marksActivated(const QStringList &numbers);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<SheetText *> m_texts;
};

/// Draws a bar beside each of the texts that is entirely new. The painter is that of the widget that holds them.
void drawBarsOfNew(QPainter &painter, const std::vector<SheetText *> &texts);

}  // namespace psirt
