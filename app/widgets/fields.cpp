// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/fields.h"

#include "app/theme/colors.h"
#include "app/theme/icons.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "core/base/datetext.h"
#include "core/base/editedtext.h"

#include <QAbstractTextDocumentLayout>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QShortcut>
#include <QTextBlockFormat>
#include <QToolButton>
#include <QWidget>
#include <QtMath>

#include <algorithm>

namespace psirt {

namespace {

constexpr double lineHeight = 1.35;

/// Whether the field is to show that in parts.
bool isLong(const QString &text, const PartLength &length)
{
    return text.size() > length.mostCharacters || text.count(QLatin1Char('\n')) > length.mostLines;
}

}  // namespace

/// Below a long text: which part of it is shown, and the way to those beside it.
class PartBar final : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(psirt::PartBar)

public:
    explicit PartBar(GrowingEdit &field)
        : QWidget(&field), m_back(makeButton(Qt::LeftArrow, tr("Previous part"))), m_place(makePlainLabel({})),
          m_forward(makeButton(Qt::RightArrow, tr("Next part")))
    {
        auto *row = makeRow(gridUnit / 2, this);
        row->addWidget(m_back);
        row->addWidget(m_place);
        row->addWidget(m_forward);
        row->addStretch(1);
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Window);
        connect(m_back, &QToolButton::clicked, &field, [&field] { field.showPart(field.part() - 1); });
        connect(m_forward, &QToolButton::clicked, &field, [&field] { field.showPart(field.part() + 1); });
    }

    void follow(std::size_t part, std::size_t count)
    {
        m_place->setText(tr("Part %1 of %2").arg(QString::number(part + 1), QString::number(count)));
        m_back->setEnabled(part > 0);
        m_forward->setEnabled(part + 1 < count);
        parentWidget()->setAccessibleDescription(count > 1 ? m_place->text() : QString());
    }

private:
    static QToolButton *makeButton(Qt::ArrowType arrow, const QString &name)
    {
        auto *button = new QToolButton;
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(plainTip(name));
        return button;
    }

    QToolButton *m_back;
    QLabel *m_place;
    QToolButton *m_forward;
};

GrowingEdit::GrowingEdit(int fewestLines, int mostLines, QWidget *parent)
    : QTextEdit(parent), m_bar(new PartBar(*this)), m_fewestLines(fewestLines), m_mostLines(mostLines)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->hide();
    connect(this, &QTextEdit::textChanged, this, &GrowingEdit::followEdit);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingEdit::fitHeight);
    showText({}, 0);
}

void GrowingEdit::setText(const QString &text)
{
    const QString before = this->text();
    if (text == before)
        return;
    if (!isLong(text, partLength)) {
        m_before.clear();
        m_after.clear();
        m_part = 0;
        m_partCount = 1;
        showText(text, textCursor().position());
        return;
    }
    const auto [first, unused] = std::mismatch(before.begin(), before.end(), text.begin(), text.end());
    showTextAt(text, first - before.begin());
}

void GrowingEdit::showPart(std::size_t part)
{
    const QString whole = text();
    const std::vector<qsizetype> starts = partsOf(whole, partLength);
    showTextAt(whole, starts[std::min(part, starts.size() - 1)]);
}

void GrowingEdit::showTextAt(const QString &text, qsizetype place)
{
    const std::vector<qsizetype> starts = partsOf(text, partLength);
    const auto next = std::upper_bound(starts.begin(), starts.end(), place);
    m_part = static_cast<std::size_t>(next - starts.begin()) - 1;
    m_partCount = starts.size();
    const qsizetype start = starts[m_part];
    const qsizetype end = next == starts.end() ? text.size() : *next;
    m_before = text.left(start);
    m_after = text.mid(end);
    showText(text.mid(start, end - start), static_cast<int>(place - start));
}

void GrowingEdit::showText(const QString &text, int cursor)
{
    m_isSetting = true;
    const bool undoes = isUndoRedoEnabled();
    setUndoRedoEnabled(false);
    setPlainText({});
    QTextCursor edit(document());
    edit.beginEditBlock();  // so that it is laid out once
    QTextBlockFormat format;
    format.setLineHeight(lineHeight * 100, QTextBlockFormat::ProportionalHeight);
    edit.setBlockFormat(format);
    edit.insertText(text);
    edit.endEditBlock();
    edit.setPosition(std::min(cursor, document()->characterCount() - 1));
    setTextCursor(edit);
    setUndoRedoEnabled(undoes);
    m_text = text;
    m_shown = toPlainText();
    m_isSetting = false;
    m_bar->follow(m_part, m_partCount);
    m_bar->setVisible(m_partCount > 1);
    setViewportMargins(0, 0, 0, m_partCount > 1 ? m_bar->sizeHint().height() : 0);
    placeBar();
    fitHeight();
}

/// The text changes as well when something is composed, or its look does: then nothing was edited.
void GrowingEdit::followEdit()
{
    const QString shown = m_isSetting ? m_shown : toPlainText();
    if (shown == m_shown)
        return;
    m_text = withEdit(m_text, m_shown, shown);
    m_shown = shown;
    emit textEdited();
}

/// In the place of what is selected. The field does not lay it out whole, and forgets what could be undone.
void GrowingEdit::insertLong(const QString &text)
{
    const QTextCursor cursor = textCursor();
    const QString edited = m_shown.left(cursor.selectionStart()) + text + m_shown.mid(cursor.selectionEnd());
    showTextAt(m_before + withEdit(m_text, m_shown, edited) + m_after,
               m_before.size() + cursor.selectionStart() + text.size());
    emit textEdited();
}

void GrowingEdit::placeBar()
{
    const QRect place = contentsRect();
    const int height = m_bar->sizeHint().height();
    m_bar->setGeometry(place.left(), place.bottom() - height + 1, place.width(), height);
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
    if (!source || source->formats().isEmpty())  // Qt looks at the first of them without asking
        return;
    if (!isReadOnly() && source->hasText() && isLong(source->text(), partLength))
        insertLong(source->text());
    else
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
    placeBar();
    fitHeight();
}

void GrowingEdit::fitHeight()
{
    if (m_isSetting)
        return;
    const double line = fontMetrics().height() * lineHeight;
    const int bar = m_partCount > 1 ? m_bar->sizeHint().height() : 0;
    const double around = 2 * document()->documentMargin() + 2 * frameWidth() + bar;
    const double wanted = document()->size().height() + 2 * frameWidth() + bar;
    setFixedHeight(qCeil(qBound(m_fewestLines * line + around, wanted, m_mostLines * line + around)));
}

OptionalDateEdit::OptionalDateEdit(QDate today, QWidget *parent)
    : QLineEdit(parent), m_today(today), m_calendarStart(today), m_understood(makePlainLabel({}, this))
{
    setClearButtonEnabled(true);
    setPlaceholderText(tr("No date"));
    m_understood->setObjectName(QStringLiteral("understood"));
    m_understood->setForegroundRole(QPalette::WindowText);  // in a field it would be that of the field
    m_understood->setAttribute(Qt::WA_TransparentForMouseEvents);
    QAction *open = addAction(themedIcon(QStringLiteral("calendar"), palette()), TrailingPosition);
    open->setText(tr("Calendar"));
    connect(open, &QAction::triggered, this, &OptionalDateEdit::showCalendar);
    connect(this, &QLineEdit::textChanged, this, &OptionalDateEdit::sayWhatIsUnderstood);
    connect(this, &QLineEdit::editingFinished, this, &OptionalDateEdit::tidy);
}

void OptionalDateEdit::setFieldName(const QString &name)
{
    setAccessibleName(name);
    for (QToolButton *button : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool isCalendar = button->defaultAction() && !button->defaultAction()->text().isEmpty();
        button->setAccessibleName(isCalendar ? tr("%1: calendar", "the name of a field").arg(name)
                                             : tr("%1: no date", "the name of a field").arg(name));
    }
}

void OptionalDateEdit::setDate(const std::optional<QDate> &date)
{
    setText(date ? date->toString(Qt::ISODate) : QString());
}

std::optional<QDate> OptionalDateEdit::date() const
{
    return dateFromText(text(), m_today);
}

/// At its first use: it costs more than all of the field, and a page may have many fields.
void OptionalDateEdit::makeCalendar()
{
    m_calendar = new QCalendarWidget(this);
    m_calendar->setDateEditEnabled(false);  // dates are typed in the field; Qt leaks what is typed in a calendar that closes
    m_calendar->setWindowFlags(Qt::Popup);
    connect(m_calendar, &QCalendarWidget::clicked, this, &OptionalDateEdit::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &OptionalDateEdit::pick);
    auto *escape = new QShortcut(Qt::Key_Escape, m_calendar);
    connect(escape, &QShortcut::activated, m_calendar, &QWidget::close);
}

void OptionalDateEdit::showCalendar()
{
    if (!m_calendar)
        makeCalendar();
    m_calendar->setSelectedDate(date().value_or(m_calendarStart));
    m_calendar->resize(m_calendar->sizeHint());
    const QRect free = screen()->availableGeometry();
    const QPoint below = mapToGlobal(QPoint(0, height()));
    const int above = mapToGlobal(QPoint(0, 0)).y() - m_calendar->height();
    const int x = std::clamp(below.x(), free.left(), std::max(free.left(), free.right() - m_calendar->width()));
    m_calendar->move(x, below.y() + m_calendar->height() > free.bottom() ? above : below.y());
    m_calendar->show();
    m_calendar->setFocus();
}

bool OptionalDateEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        event->accept();  // with Alt too, which elsewhere leads to the next framework
        return true;
    }
    return QLineEdit::event(event);
}

void OptionalDateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        showCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void OptionalDateEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeUnderstood();
}

void OptionalDateEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    m_isComposing = !event->preeditString().isEmpty();
    placeUnderstood();
}

void OptionalDateEdit::pick(QDate date)
{
    if (!m_calendar->isVisible())  // a click that is an activation too comes twice
        return;
    m_calendar->hide();
    setDate(date);
    setFocus(Qt::PopupFocusReason);
    emit datePicked();
}

void OptionalDateEdit::tidy()
{
    if (isUnderstood())
        setDate(date());
}

/// Nothing where the text says all of it already.
void OptionalDateEdit::sayWhatIsUnderstood()
{
    const bool isFaulty = !isUnderstood();
    const std::optional<QDate> understood = date();
    const QString iso = understood ? understood->toString(Qt::ISODate) : QString();
    QString said;
    if (isFaulty)
        said = tr("not a date");
    else if (understood)
        said = (text() == iso ? QString() : QStringLiteral("= ") + iso + QLatin1Char(' ')) +
               QLocale().toString(*understood, QStringLiteral("(ddd)"));
    const Colors colors = Colors::of(palette());
    QPalette palette = m_understood->palette();
    palette.setColor(QPalette::WindowText, isFaulty ? colors.lowered : colors.muted);
    m_understood->setPalette(palette);
    m_understood->setText(said);
    setToolTip(isFaulty ? tr("Type a date as 2027-03-31, 2027/3/31, 20270331, 3/31 or 2027年3月31日.") : said);
    setAccessibleDescription(toolTip());
    placeUnderstood();
}

/// Behind the text, as far as it leaves room before the buttons.
void OptionalDateEdit::placeUnderstood()
{
    int end = width() - gridUnit / 2;
    for (const QToolButton *button : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!button->isHidden())
            end = std::min(end, button->x());
    }
    const int start = fontMetrics().horizontalAdvance(text()) + 3 * gridUnit;
    const int wide = std::min(m_understood->sizeHint().width(), end - start);
    m_understood->setGeometry(start, 0, std::max(wide, 0), height());
    m_understood->setVisible(wide > 0 && !m_isComposing && !m_understood->text().isEmpty());
}

void addClearButton(QLineEdit &line, const QString &name)
{
    line.setAccessibleName(name);
    line.setClearButtonEnabled(true);
    for (QToolButton *button : line.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        button->setAccessibleName(OptionalDateEdit::tr("%1: clear", "the name of a field").arg(name));
}

QStringList namesIn(const GrowingEdit &field, const QStringList &before)
{
    QStringList names;
    for (const QString &line : field.text().split(QLatin1Char('\n'))) {
        if (const QString name = before.contains(line) ? line : line.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

bool takesText(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return !text->isReadOnly();
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    return box ? box->isEditable() : qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr;
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
