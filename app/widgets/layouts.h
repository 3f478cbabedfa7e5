// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QScrollArea>

#include <memory>
#include <optional>
#include <vector>

namespace psirt {

/// Puts its items beside each other, and into a further line where they do not fit: for rows of fields and buttons that a
/// narrow window or large text would cut off.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// spacing is between its items, in pixels; around them there is none. Negative: as the style has it.
    explicit FlowLayout(int spacing = -1, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// Between its lines, in pixels; at first as much as between its items.
    void setLineSpacing(int spacing);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Lays the items out in lines; the height that they take. Moves nothing unless it is meant.
    int layOut(const QRect &rect, bool isMeant) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::optional<int> m_lineSpacing;
};

/// A column or a row with so much between its items and around them, in pixels. Without a parent it goes into another box.
[[nodiscard]] QVBoxLayout *makeColumn(int spacing, QWidget *parent = nullptr, const QMargins &margins = {});
[[nodiscard]] QHBoxLayout *makeRow(int spacing, QWidget *parent = nullptr, const QMargins &margins = {});

/// Keeps the box of a widget a row while the widget is at least so wide, in pixels, and a column while it is narrower.
void turnBelow(int width, QBoxLayout &box, QWidget &widget);

/// What scrolls up and down, never sideways, without a frame. The Tab key passes it by.
class ScrollArea : public QScrollArea {
    Q_OBJECT

public:
    /// surface: NoRole is the one that it lies on.
    explicit ScrollArea(QWidget *parent = nullptr, QPalette::ColorRole surface = QPalette::Base);
};

}  // namespace psirt
