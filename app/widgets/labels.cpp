// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/labels.h"

#include "app/widgets/textsizes.h"

#include <QRegularExpression>
#include <QToolButton>

namespace psirt {

namespace {

/// Measures its text once for each width.
class WrappingLabel final : public QLabel {
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        return m_sizes.at(width, text(), *this, [this, width] { return QSize(width, QLabel::heightForWidth(width)); })
            .height();
    }

private:
    mutable TextSizes m_sizes;
};

}  // namespace

QLabel *makeLabel(const QString &text, const QFont &font, QWidget *parent)
{
    auto *label = new WrappingLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(0, 0, 0, 2);  // some faces reach below their own descent
    return label;
}

QLabel *makeMutedLabel(const QString &text, const QFont &font, QWidget *parent)
{
    QLabel *label = makeLabel(text, font, parent);
    QPalette palette = label->palette();
    const QColor muted = Colors::of(palette).muted;
    palette.setColor(QPalette::WindowText, muted);
    palette.setColor(QPalette::Text, muted);  // what a label uses on a page's surface
    label->setPalette(palette);
    return label;
}

QLabel *makeFaultLabel(const ViewOptions &options)
{
    QLabel *label = makeLabel({}, options.type.small);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Colors::of(palette).lowered);
    label->setPalette(palette);
    label->setObjectName(QStringLiteral("fault"));
    label->hide();
    return label;
}

QString withoutMnemonic(const QString &label)
{
    static const QRegularExpression inBrackets(QStringLiteral(R"(\(&.\))"));
    return QString(label).remove(inBrackets).remove(QLatin1Char('&'));
}

QToolButton *makeQuietButton(const QString &text, const ViewOptions &options)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setFont(options.type.small);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString titleLine(const QString &id, const BilingualText &title, const ViewOptions &options)
{
    QString line = id + QLatin1Char(' ') + title.japanese;
    if (options.hasEnglishTitles() && !title.english.isEmpty())
        line += QChar(QChar::LineSeparator) + title.english;
    return line;
}

QString shortTitle(const QString &id, const BilingualText &title, const ViewOptions &options)
{
    const bool isEnglish = options.hasEnglishTitles() && !title.english.isEmpty();
    return id + QLatin1Char(' ') + (isEnglish ? title.english : title.japanese);
}

}  // namespace psirt
