// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/widgets/viewoptions.h"
#include "core/assessment/action.h"

#include <QAbstractButton>
#include <QDate>

namespace psirt::pages {

/// An action as one line: what, who, by when, in which state. Pressed, it opens to its fields; it is checked while they are
/// open. What is searched for is marked in it. Of a long text it shows the beginning, or where the words are.
class ActionLine : public QAbstractButton {
    Q_OBJECT

public:
    ActionLine(int number, QDate today, const ViewOptions &options, QWidget *parent = nullptr);

    void setAction(const Action &action);
    void setSearch(const QString &search);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Whether what is to be done has a line of its own, because beside the rest nothing of it could be read.
    [[nodiscard]] bool hasTwoLines() const;
    /// As far as it has room, with what is found in it marked.
    void paintText(QPainter &painter, const QRect &rect, const QString &text) const;
    [[nodiscard]] QString due() const;

    int m_number;
    QDate m_today;
    ViewOptions m_options;
    Action m_action;
    QString m_search;
};

}  // namespace psirt::pages
