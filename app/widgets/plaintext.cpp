// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/plaintext.h"

#include "app/messages/shorttext.h"

#include <QLabel>

namespace psirt {

QString plainTip(const QString &text)
{
    constexpr int mostCharacters = 600;
    constexpr int mostLines = 12;
    constexpr int widest = 80;
    QString shown = shortText(text, mostCharacters, mostLines);
    if (shown.size() <= widest && !Qt::mightBeRichText(shown))
        return shown;
    return QStringLiteral("<p>%1</p>").arg(shown.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QLabel *makePlainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

PlainBox::PlainBox(Icon icon, const QString &title, const QString &text, StandardButtons buttons, QWidget *parent)
    : QMessageBox(parent)
{
    setTextFormat(Qt::PlainText);
    setIcon(icon);
    setWindowTitle(title);
    setText(text);
    setStandardButtons(buttons);
}

void PlainBox::setText(const QString &text)
{
    constexpr int mostCharacters = 400;
    constexpr int mostLines = 8;
    QMessageBox::setText(shortText(text, mostCharacters, mostLines));
}

void PlainBox::setInformativeText(const QString &text)
{
    QMessageBox::setInformativeText(QStringLiteral(" "));  // makes the label, which takes markup until it is told not to
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    QMessageBox::setInformativeText(shortText(text));
}

}  // namespace psirt
