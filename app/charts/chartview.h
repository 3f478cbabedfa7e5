// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/drawings/chartpicture.h"

#include <QChartView>

class QLabel;

namespace psirt::charts {

/// What the program's charts share in a window: a readout that names the figure with the focus or the pointer, a picture to
/// copy or to save, the palette's colours and the widget's font.
class ChartView : public QChartView {
    Q_OBJECT

public:
    /// Of the titles in it. Japanese at first.
    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }

    /// What stands above the chart in a picture of it. The view itself does not show it: the page does.
    void setCaption(drawings::ChartCaption caption) { m_caption = std::move(caption); }
    [[nodiscard]] virtual drawings::ChartPicture picture() const = 0;

    /// What the readout says now; empty while it is hidden.
    [[nodiscard]] QString readout() const;

public slots:
    void copyAsPicture() const;

signals:
    /// picture() is to be saved as a file.
    void saveRequested();

protected:
    enum class Side { Above, Below };

    explicit ChartView(QWidget *parent);

    /// Draws all of it anew: other colours, another font, another language. Not called by the constructor.
    virtual void rebuild() = 0;
    /// Points out the figure that has the focus once more: the view lost or got the focus, or another size.
    virtual void restoreCurrent() = 0;

    [[nodiscard]] const drawings::ChartCaption &caption() const { return m_caption; }
    /// Takes the chart's place, and deletes the one before.
    void replaceChart(QChart *chart);
    /// On that side of what it speaks of, at that distance, or on the other where there is no room; never over it.
    void showReadout(const QString &text, const QRect &spokenOf, Side side, int distance);
    void hideReadout();
    /// Tells a screen reader what the readout says.
    void announceReadout();

    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    drawings::ChartCaption m_caption;
    Language m_language = Language::Japanese;
    QLabel *m_readout;
};

}  // namespace psirt::charts
