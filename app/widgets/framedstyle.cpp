// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/framedstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace psirt {

namespace {

/// Inside the rectangle's edge.
void paintFrame(QPainter &painter, const QRect &rect, const QStyleOption &option, bool isRound = false)
{
    constexpr double width = 1;
    constexpr double focusWidth = 2;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = isEnabled && option.state.testFlag(QStyle::State_HasFocus);
    const QPalette &palette = option.palette;
    QPen pen(
        palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, hasFocus ? QPalette::Highlight : QPalette::Mid),
        hasFocus ? focusWidth : width, isEnabled ? Qt::SolidLine : Qt::DotLine);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, isRound);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = pen.widthF() / 2;
    const QRectF frame = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    if (isRound)
        painter.drawEllipse(frame);
    else
        painter.drawRect(frame);
    painter.restore();
}

bool isFramed(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_IndicatorCheckBox:
        return true;
    case QStyle::PE_PanelButtonTool:
        return !option.state.testFlag(QStyle::State_AutoRaise) ||
               option.state & (QStyle::State_Raised | QStyle::State_On | QStyle::State_Sunken);
    default:
        return false;
    }
}

}  // namespace

FramedStyle::FramedStyle(int percent) : ScaledStyle(QStringLiteral("fusion"), percent) {}

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    ScaledStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorRadioButton)
        paintFrame(*painter, option->rect, *option, true);
    else if (isFramed(element, *option))
        paintFrame(*painter, option->rect, *option);
}

void FramedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    ScaledStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove || element == CE_TabBarTabShape)
        paintFrame(*painter, option->rect, *option);
    if (element == CE_TabBarTabShape && option->state.testFlag(State_Selected)) {
        constexpr int bar = 4;
        painter->fillRect(option->rect.adjusted(0, option->rect.height() - bar, 0, 0),
                          option->palette.color(QPalette::Active, QPalette::Highlight));
    }
}

void FramedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    ScaledStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        paintFrame(*painter, option->rect, *option);
    if (control == CC_ScrollBar)
        paintFrame(*painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget), *option);
}

}  // namespace psirt
