// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/labels.h"

#include <QCache>
#include <QRegularExpression>
#include <QTextLayout>
#include <QToolButton>
#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>

namespace psirt {

namespace {

/// How large a plain text is in lines of at most one width, as a label whose text can be selected breaks it.
struct TextExtent {
    TextExtent(const QString &text, const QFont &font, int within)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WordWrap);
        for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
            QTextLayout layout(paragraph, font);
            layout.setTextOption(option);
            layout.beginLayout();
            for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
                line.setLeadingIncluded(true);
                line.setLineWidth(within);
                width = std::max(width, qCeil(line.naturalTextWidth()));
                height += qCeil(line.height());
            }
            layout.endLayout();
            longestWord = std::max(longestWord, qCeil(layout.minimumWidth()));
        }
    }

    int width = 0;
    int height = 0;
    int longestWord = 0;
};

struct Measured {
    QSize preferred;
    QSize least;
    QSize unbroken;              ///< without what surrounds the text
    std::map<int, int> heights;  ///< for widths
};

/// Those of QLabel: rather wide than high, within 80 letters, and no narrower than the longest word.
Measured hintsOf(const QString &text, const QFont &font)
{
    const TextExtent unbroken(text, font, QWIDGETSIZE_MAX);
    const auto within = [&](double width) {
        return unbroken.width <= width ? unbroken : TextExtent(text, font, static_cast<int>(width));
    };
    const double letters = QFontMetrics(font).horizontalAdvance(QLatin1Char('x')) * 80;
    TextExtent preferred = within(letters);
    double width = std::floor(std::sqrt(5.0 / 3 * preferred.height * std::max<double>(preferred.width, letters)));
    preferred = within(std::min(width, letters));
    if (width * 3 < 5 * preferred.height) {
        width = std::floor(std::sqrt(2.0 * preferred.height * std::max<double>(preferred.width, std::min(width, letters))));
        preferred = within(std::min(width, letters));
    }
    return {{preferred.width, preferred.height},
            {unbroken.longestWord, std::min(unbroken.height, preferred.height)},
            {unbroken.width, unbroken.height},
            {}};
}

/// What the size of a label hangs on.
struct Look {
    QString text;
    QFont font;
    QMargins margins;
    QSize minimum;
    std::array<int, 7> others{};

    bool operator==(const Look &) const = default;
};

size_t qHash(const Look &look, size_t seed = 0)
{
    return qHashMulti(seed, look.text, look.font);
}

/// Measures its text itself: QLabel lays out a document twice for each height, and half a dozen times for its hints. What
/// was measured is shared by all labels with the same text and look: on a page of many alike blocks most of them.
class WrappingLabel final : public QLabel {
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        Measured &measured = this->measured();
        const auto [height, isNew] = measured.heights.try_emplace(width);
        if (isNew)
            height->second = isMeasuredHere() ? heightOf(measured.unbroken, width) : QLabel::heightForWidth(width);
        return height->second;
    }
    QSize sizeHint() const override { return measured().preferred; }
    QSize minimumSizeHint() const override { return measured().least; }

private:
    /// Else it is QLabel's to say.
    bool isMeasuredHere() const
    {
        return textFormat() == Qt::PlainText && wordWrap() && !text().isEmpty() && indent() <= 0 && frameWidth() == 0 &&
               minimumWidth() == 0 && textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
    }
    QSize outside() const
    {
        const QMargins margins = contentsMargins();
        return {margins.left() + margins.right() + 2 * margin(), margins.top() + margins.bottom() + 2 * margin()};
    }
    int heightOf(const QSize &unbroken, int width) const
    {
        const int inside = std::max(0, width - outside().width());
        const int height = unbroken.width() <= inside ? unbroken.height() : TextExtent(text(), font(), inside).height;
        return std::max(minimumHeight(), height + outside().height());
    }
    Measured measuredHints() const
    {
        if (!isMeasuredHere())
            return {QLabel::sizeHint(), QLabel::minimumSizeHint(), {}, {}};
        Measured hints = hintsOf(text(), font());
        hints.preferred = (hints.preferred + outside()).expandedTo(minimumSize());
        hints.least = (hints.least + outside()).expandedTo(minimumSize());
        return hints;
    }
    Measured &measured() const
    {
        ensurePolished();
        const Look look{text(),
                        font(),
                        contentsMargins(),
                        minimumSize(),
                        {margin(), indent(), static_cast<int>(textFormat()), static_cast<int>(textInteractionFlags()),
                         static_cast<int>(alignment()), wordWrap() ? 1 : 0, logicalDpiY()}};
        if (m_measured && look == m_look)
            return *m_measured;
        constexpr int mostTexts = 500;
        static QCache<Look, std::shared_ptr<Measured>> known(mostTexts);
        const auto *same = known.object(look);
        m_measured = same ? *same : std::make_shared<Measured>(measuredHints());
        m_look = look;
        if (!same)
            known.insert(look, new std::shared_ptr<Measured>(m_measured));
        return *m_measured;
    }

    mutable Look m_look;
    mutable std::shared_ptr<Measured> m_measured;  ///< in that look
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
