// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/view/pagecontext.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/reporting/radar.h"

class QLayout;

namespace psirt {
class ChartPanel;
}

namespace psirt::charts {
class RadarView;
}

namespace psirt::drawings {
class ChartPicture;
}

namespace psirt::pages {

/// A page that scrolls up and down, never sideways, with a column of content at its left edge.
class Page : public ScrollArea {
    Q_OBJECT

public:
    Page(const PageContext &context, QWidget *parent = nullptr);

    /// Puts the keyboard where a person begins on the page. False where it has no such place.
    virtual bool focusFirst() { return false; }
    /// Stores what is still being typed.
    virtual void commitPending() {}

protected:
    /// A click on empty space takes the keyboard from what is beside the page, so that what is typed next is meant for the
    /// page.
    void mousePressEvent(QMouseEvent *event) override;

    [[nodiscard]] Document &document() const { return m_context.document; }
    [[nodiscard]] ViewState &state() const { return m_context.state; }
    [[nodiscard]] const ViewOptions &options() const { return m_context.options; }

    /// Throws the content away and gives a new, empty column, at most so many full-width characters wide.
    QVBoxLayout *startContent(int characters, int spacing = gridUnit);

private:
    PageContext m_context;
};

/// What stands beneath the title of a picture of that document: whose assessment it is, of which date, and how many of the
/// frameworks in it are rated.
[[nodiscard]] QString captionDetails(const Document &document, const Totals &totals);

/// A page with a heading, a radar chart that can be copied and saved as a picture, and figures beside it; beneath it
/// where the page is narrow. What else there is stands in a third column where the page is very wide.
class ChartPage : public Page {
    Q_OBJECT

public:
    ChartPage(const PageContext &context, QWidget *parent = nullptr);

signals:
    void chartSaveRequested(const psirt::drawings::ChartPicture &picture);

protected:
    void resizeEvent(QResizeEvent *event) override;

    /// Above the chart.
    [[nodiscard]] QVBoxLayout &head() { return *m_head; }
    [[nodiscard]] charts::RadarView &radar() { return *m_radar; }
    /// Shows the first; while levels are tried, with the answers as its baseline, else with what was last time, where there
    /// is anything of it to see. All have the same axes. Without any level there is no chart.
    void showRadars(Radar shown, const Radar &answers, const Radar &before = {});
    /// What a picture of the chart says above it: what it shows, such as "Service areas", whose assessment that is, of
    /// which date, and how many of the frameworks in it are rated.
    void setChartCaption(const QString &subject, const Totals &totals);
    /// Beside the chart.
    [[nodiscard]] QVBoxLayout &figures() { return *m_figures; }
    /// Below both.
    [[nodiscard]] QVBoxLayout &foot() { return *m_foot; }
    /// Beside all that where there is room for a third column, else at the end.
    [[nodiscard]] QVBoxLayout &aside() { return *m_aside; }
    /// Whether a table with last time's columns has room beside the chart.
    [[nodiscard]] bool hasRoomForLastTime() const;
    /// The figures are wider than usual, so that they stand below the chart unless there is much room.
    void setHasWideFigures(bool areWide);

private:
    [[nodiscard]] QLayout *makeChartColumn();
    void arrange();
    [[nodiscard]] bool hasThirdColumn() const;
    /// Of chart, figures and foot, in pixels.
    [[nodiscard]] int mainWidth() const;

    QVBoxLayout *m_head;
    QBoxLayout *m_columns;
    QBoxLayout *m_halves;
    charts::RadarView *m_radar;
    ChartPanel *m_chart = nullptr;
    QVBoxLayout *m_figures;
    QVBoxLayout *m_foot;
    QVBoxLayout *m_aside;
    bool m_hasWideFigures = false;
};

}  // namespace psirt::pages
