// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/labels.h"

#include "app/theme/colors.h"
#include "app/theme/type.h"
#include "app/widgets/layouts.h"

#include <QCache>
#include <QDialog>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>

namespace psirt {

namespace {

struct SizeHints {
    QSize preferred;
    QSize least;
};

/// Measures its text once for each width, and gives its hints, for which QLabel breaks a text into lines half a dozen times,
/// from those of any label with the same text and look: on a page of many alike blocks most of them.
class WrappingLabel final : public QLabel {
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        return m_sizes.at(width, text(), *this, [this, width] { return QSize(width, QLabel::heightForWidth(width)); })
            .height();
    }
    QSize sizeHint() const override { return hints().preferred; }
    QSize minimumSizeHint() const override { return hints().least; }

private:
    SizeHints hints() const
    {
        constexpr int mostTexts = 500;
        static QCache<QString, SizeHints> known(mostTexts);
        ensurePolished();
        const QMargins margins = contentsMargins();
        QString look = font().key();
        for (const int each : {margins.left(), margins.top(), margins.right(), margins.bottom(), margin(), indent(),
                               static_cast<int>(textFormat()), static_cast<int>(textInteractionFlags()),
                               static_cast<int>(alignment()), wordWrap() ? 1 : 0, logicalDpiY()})
            look += QLatin1Char(' ') + QString::number(each);
        const QString key = look + QLatin1Char('\n') + text();
        if (const SizeHints *same = known.object(key))
            return *same;
        const SizeHints measured{QLabel::sizeHint(), QLabel::minimumSizeHint()};
        known.insert(key, new SizeHints(measured));
        return measured;
    }

    mutable TextSizes m_sizes;
};

constexpr int margin = gridUnit / 4;  // for the ring of the focus
constexpr int unlimited = 1 << 20;
constexpr int narrowestInCharacters = 6;
constexpr int textFlags =
    static_cast<int>(Qt::AlignLeft) | static_cast<int>(Qt::AlignTop) | static_cast<int>(Qt::TextWordWrap);

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
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return box;
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
