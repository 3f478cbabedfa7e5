// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/labels.h"

#include "app/messages/statewords.h"
#include "app/theme/colors.h"
#include "app/theme/type.h"
#include "app/widgets/composition.h"
#include "app/widgets/layouts.h"
#include "core/sheet/search.h"

#include <QCache>
#include <QDialog>
#include <QKeyEvent>
#include <QPainter>
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

constexpr int margin = gridUnit / 4;  // for the ring of the focus
constexpr int unlimited = 1 << 20;
constexpr int narrowestInCharacters = 6;
constexpr int textFlags =
    static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap);

/// A plain text as HTML, with every occurrence of what is searched for on another ground and underlined.
QString withFoundMarked(const QString &text, const QString &search, const QPalette &palette)
{
    const Colors colors = Colors::of(palette);
    const QString ground = painted(colors.band, colors.surface).name();
    QString html;
    qsizetype end = 0;
    for (const TextSpan &span : findText(text, search)) {
        html += text.mid(end, span.position - end).toHtmlEscaped();
        end = span.position + span.length;
        html += QStringLiteral("<u style=\"background-color:%1\">%2</u>")
                    .arg(ground, text.mid(span.position, span.length).toHtmlEscaped());
    }
    html += text.mid(end).toHtmlEscaped();
    return html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

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

QLabel *makeParagraph(const QString &text, const QFont &font, QWidget *parent)
{
    QLabel *label = makeLabel({}, font, parent);
    label->setTextFormat(Qt::RichText);
    showParagraph(*label, text, {});
    return label;
}

void showParagraph(QLabel &paragraph, const QString &text, const QString &search)
{
    paragraph.setText(
        QStringLiteral("<p style=\"line-height:135%\">%1</p>").arg(withFoundMarked(text, search, paragraph.palette())));
    paragraph.setAccessibleName(text);
}

void showFound(QLabel &label, const QString &text, qsizetype from, qsizetype to, const QString &search)
{
    const QString part = text.mid(from, to - from);
    const bool isFound = holdsText(part, search);
    label.setTextFormat(isFound ? Qt::RichText : Qt::PlainText);
    label.setText(isFound ? QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>")
                                .arg(withFoundMarked(text.left(from), {}, label.palette()) +
                                     withFoundMarked(part, search, label.palette()) +
                                     withFoundMarked(text.mid(to), {}, label.palette()))
                          : text);
}

QLabel *makeMutedLabel(const QString &text, const QFont &font, QWidget *parent)
{
    QLabel *label = makeLabel(text, font, parent);
    setTextColor(*label, Colors::of(label->palette()).muted);
    return label;
}

void setTextColor(QWidget &widget, const QColor &color)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);  // what a label uses on a page's surface
    widget.setPalette(palette);
}

void setSurface(QWidget &widget, const QColor &color)
{
    widget.setAutoFillBackground(true);
    widget.setBackgroundRole(QPalette::Window);  // else it takes over the surface that it lies on
    QPalette palette = widget.palette();
    palette.setColor(QPalette::Window, color);
    widget.setPalette(palette);
}

QLabel *makeFaultLabel(const ViewOptions &options)
{
    QLabel *label = makeLabel({}, options.type.small);
    setTextColor(*label, Colors::of(label->palette()).lowered);
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

QDialogButtonBox *makeDialogButtons(QDialogButtonBox::StandardButtons buttons, QDialog &dialog)
{
    auto *box = new QDialogButtonBox(buttons);
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, [&dialog] {
        commitComposition();
        dialog.accept();
    });
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return box;
}

QString titleLine(const QString &id, const BilingualText &title, const ViewOptions &options)
{
    QString line = shortTitle(id, title, options);
    if (options.hasEnglishTitles() && !title.english.isEmpty())
        line += QChar(QChar::LineSeparator) + title.japanese;
    return line;
}

QString shortTitle(const QString &id, const BilingualText &title, const ViewOptions &options)
{
    return titleIn(id, title, options.titleLanguage());
}

QString otherTitleLine(const BilingualText &title, const ViewOptions &options)
{
    return joined({titleIn(title, options.hasEnglishTitles() ? Language::Japanese : Language::English),
                   Words()[Term::EnglishIsUnofficial]});
}

Disclosure::Disclosure(const QString &title, const ViewOptions &options, const QString &spokenTitle, QWidget *parent)
    : QWidget(parent), m_content(new QVBoxLayout)
{
    auto *column = makeColumn(gridUnit, this);
    auto *toggle = new QToolButton;
    toggle->setText(title);
    toggle->setAccessibleName(spokenTitle.isEmpty() ? title : spokenTitle);
    toggle->setFont(options.type.small);
    toggle->setAutoRaise(true);
    toggle->setCheckable(true);
    toggle->setArrowType(Qt::RightArrow);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addWidget(toggle);
    auto *inside = new QWidget;
    inside->setLayout(m_content);
    m_content->setContentsMargins(2 * gridUnit, 0, 0, gridUnit);
    inside->setVisible(false);
    column->addWidget(inside);
    connect(toggle, &QToolButton::toggled, inside, [inside, toggle](bool isOpen) {
        inside->setVisible(isOpen);
        toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    });
}

LinkButton::LinkButton(const QString &text, const QFont &font, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    QString spoken = text;
    setAccessibleName(spoken.replace(QChar(QChar::LineSeparator), QLatin1Char(' ')));
    setFont(font);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setQuiet(bool isQuiet)
{
    m_isQuiet = isQuiet;
    update();
}

QSize LinkButton::textSize(int width) const
{
    return m_sizes.at(width, text(), *this, [this, width] {
        return fontMetrics().boundingRect(QRect(0, 0, width - 2 * margin, unlimited), textFlags, text()).size() +
               QSize(2 * margin, 2 * margin);
    });
}

QSize LinkButton::sizeHint() const
{
    return textSize(unlimited);
}

QSize LinkButton::minimumSizeHint() const
{
    const int narrowest = fontMetrics().height() * narrowestInCharacters;
    return {std::min(narrowest, sizeHint().width()), fontMetrics().height() + 2 * margin};
}

int LinkButton::heightForWidth(int width) const
{
    return textSize(width).height();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = this->font();
    font.setUnderline(underMouse() || hasFocus());
    painter.setFont(font);
    const Colors colors = Colors::of(palette());
    painter.setPen(!isEnabled() ? colors.muted : m_isQuiet && !underMouse() ? colors.text : colors.current);
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin), textFlags, text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    painter.drawRoundedRect(QRectF(textRect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace psirt
