// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/fields.h"

#include "app/theme/colors.h"
#include "app/theme/icons.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QLabel>
#include <QRegularExpression>
#include <QScreen>
#include <QShortcut>
#include <QTextBlockFormat>
#include <QValidator>
#include <QWidget>
#include <QtMath>

#include <algorithm>

namespace psirt {

namespace {

constexpr double lineHeight = 1.35;

QDate dateFrom(const QString &text)
{
    for (const char *format : {"yyyy-M-d", "yyyy/M/d", "yyyyMMdd"}) {
        const QDate date = QDate::fromString(text, QLatin1String(format));
        if (date.isValid())
            return date;
    }
    return {};
}

class DateValidator : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString &input, int &) const override
    {
        static const QRegularExpression allowed(QStringLiteral("^[0-9/-]*$"));
        const QString folded = input.normalized(QString::NormalizationForm_KC).trimmed();
        if (!allowed.match(folded).hasMatch())
            return Invalid;
        if (folded.size() == input.size())
            input = folded;
        return folded.isEmpty() || dateFrom(folded).isValid() ? Acceptable : Intermediate;
    }
};

}  // namespace

GrowingEdit::GrowingEdit(int fewestLines, int mostLines, QWidget *parent)
    : QTextEdit(parent), m_fewestLines(fewestLines), m_mostLines(mostLines)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            emit textEdited();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingEdit::fitHeight);
    setText({});
}

void GrowingEdit::setText(const QString &text)
{
    m_isSetting = true;
    const bool undoes = isUndoRedoEnabled();
    setUndoRedoEnabled(false);
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    setUndoRedoEnabled(undoes);
    m_isSetting = false;
    fitHeight();
}

bool GrowingEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isUndoRedoEnabled()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();  // the window's undo, which covers this text too
            return false;
        }
    }
    return QTextEdit::event(event);
}

bool GrowingEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source && QTextEdit::canInsertFromMimeData(source);
}

void GrowingEdit::insertFromMimeData(const QMimeData *source)
{
    if (source && !source->formats().isEmpty())  // Qt looks at the first of them without asking
        QTextEdit::insertFromMimeData(source);
}

void GrowingEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void GrowingEdit::fitHeight()
{
    const double line = fontMetrics().height() * lineHeight;
    const double around = 2 * document()->documentMargin() + 2 * frameWidth();
    const double wanted = document()->size().height() + 2 * frameWidth();
    setFixedHeight(qCeil(qBound(m_fewestLines * line + around, wanted, m_mostLines * line + around)));
}

OptionalDateEdit::OptionalDateEdit(QDate today, QWidget *parent)
    : QLineEdit(parent), m_today(today), m_calendar(new QCalendarWidget(this))
{
    setValidator(new DateValidator(this));
    setClearButtonEnabled(true);
    setPlaceholderText(tr("No date"));
    m_calendar->setWindowFlags(Qt::Popup);
    m_calendar->hide();
    const QAction *open = addAction(themedIcon(QStringLiteral("calendar"), palette()), TrailingPosition);
    const_cast<QAction *>(open)->setText(tr("Calendar"));
    connect(open, &QAction::triggered, this, &OptionalDateEdit::showCalendar);
    connect(m_calendar, &QCalendarWidget::clicked, this, &OptionalDateEdit::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &OptionalDateEdit::pick);
    auto *escape = new QShortcut(Qt::Key_Escape, m_calendar);
    connect(escape, &QShortcut::activated, m_calendar, &QWidget::close);
    connect(this, &QLineEdit::textChanged, this, &OptionalDateEdit::markFault);
}

void OptionalDateEdit::setDate(const std::optional<QDate> &date)
{
    setText(date ? date->toString(Qt::ISODate) : QString());
}

std::optional<QDate> OptionalDateEdit::date() const
{
    const QDate date = dateFrom(text());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

void OptionalDateEdit::showCalendar()
{
    m_calendar->setSelectedDate(date().value_or(m_today));
    m_calendar->resize(m_calendar->sizeHint());
    const QRect free = screen()->availableGeometry();
    const QPoint below = mapToGlobal(QPoint(0, height()));
    const int above = mapToGlobal(QPoint(0, 0)).y() - m_calendar->height();
    const int x = std::clamp(below.x(), free.left(), std::max(free.left(), free.right() - m_calendar->width()));
    m_calendar->move(x, below.y() + m_calendar->height() > free.bottom() ? above : below.y());
    m_calendar->show();
    m_calendar->setFocus();
}

void OptionalDateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        showCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void OptionalDateEdit::pick(QDate date)
{
    if (!m_calendar->isVisible())  // a click that is an activation too comes twice
        return;
    m_calendar->hide();
    setDate(date);
    emit datePicked();
}

void OptionalDateEdit::markFault()
{
    QPalette colors;
    if (!hasAcceptableInput())
        colors.setColor(QPalette::Text, Colors::of(palette()).lowered);
    setPalette(colors);
}

TargetChooser::TargetChooser(const QString &label, const ViewOptions &options, QWidget *parent)
    : QWidget(parent), m_levels(new QComboBox)
{
    auto *row = new FlowLayout(gridUnit, this);
    auto *text = makePlainLabel(label);
    text->setFont(options.type.body);
    text->setBuddy(m_levels);
    text->setMinimumHeight(m_levels->sizeHint().height());
    row->addWidget(text);
    row->addWidget(m_levels);
    m_levels->setFont(options.type.body);
    m_levels->setAccessibleName(label);
    m_levels->addItem({});
    for (const Level level : Level::all())
        m_levels->addItem(QString::number(level.number()));
    new WheelGuard(m_levels);
    connect(m_levels, &QComboBox::activated, this, [this](int index) { emit chosen(Level::fromNumber(index - 1)); });
}

void TargetChooser::setTarget(const std::optional<Level> &target, const QString &without)
{
    m_levels->setItemText(0, without);
    m_levels->setCurrentIndex(target ? target->number() + 1 : 0);
}

WheelGuard::WheelGuard(QWidget *field) : QObject(field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();  // goes on to the page
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace psirt
