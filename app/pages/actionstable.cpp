// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/actionstable.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/actionspanel.h"
#include "app/pages/ownerfield.h"
#include "app/widgets/fields.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace psirt::pages {

namespace {

/// What an editor showed at first, as a property of it.
constexpr char originalProperty[] = "original";

/// Knows whether its list was opened: what is picked there is final, what the arrow keys pass in the closed box is not.
class StateBox : public QComboBox {
public:
    using QComboBox::QComboBox;

    [[nodiscard]] bool hasOpened() const { return m_hasOpened; }

    void showPopup() override
    {
        m_hasOpened = true;
        QComboBox::showPopup();
    }

private:
    bool m_hasOpened = false;
};

QString textOf(const QWidget &editor)
{
    if (const auto *what = qobject_cast<const GrowingEdit *>(&editor))
        return what->text();
    const auto *line = qobject_cast<const QLineEdit *>(&editor);
    return line ? line->text() : QString();
}

/// Whether a key ends the writing of a text of several lines: Shift and Return begin another line.
bool isFinal(const QKeyEvent &key)
{
    const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return isTab || (isReturn && !(key.modifiers() & Qt::ShiftModifier));
}

/// Not beyond what is seen of the list.
void keepInside(QWidget &editor)
{
    const QRect room = editor.parentWidget()->rect();
    QRect place = editor.geometry();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTopLeft(QPoint(std::max(place.left(), 0), std::max(place.top(), 0)));
    editor.move(place.topLeft());
}

}  // namespace

/// Makes the editors of the list of all actions: a text that grows, a name with those that occur already, a date with a
/// calendar, a state. Return and Tab take what was typed, Escape does not; nothing that was not changed is stored.
class ActionsDelegate : public TableDelegate {

public:
    /// The model must outlive the delegate.
    ActionsDelegate(const ActionsModel &model, const ViewOptions &options, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWhatEditor(QWidget *parent) const;
    [[nodiscard]] QWidget *makeWhoEditor(QWidget *parent) const;
    [[nodiscard]] QWidget *makeDueEditor(QWidget *parent) const;
    [[nodiscard]] QWidget *makeStateEditor(QWidget *parent) const;
    /// Takes what the editor holds, and closes it.
    void finish(QWidget *editor, EndEditHint hint = NoHint) const;

    const ActionsModel &m_model;
};

ActionsDelegate::ActionsDelegate(const ActionsModel &model, const ViewOptions &options, QObject *parent)
    : TableDelegate(options, TableView::Wide, parent), m_model(model)
{
}

QWidget *ActionsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QModelIndex what = index.siblingAtColumn(static_cast<int>(ActionColumn::What));
    constexpr int enough = 40;  // characters of an action that tell it from the others
    const QString name = joined(
        {index.siblingAtColumn(static_cast<int>(ActionColumn::Framework)).data().toString().section(QLatin1Char(' '), 0, 0),
         what.data(Qt::EditRole).toString().simplified().left(enough),
         index.model()->headerData(index.column(), Qt::Horizontal).toString()});
    QWidget *editor = nullptr;
    switch (static_cast<ActionColumn>(index.column())) {
    case ActionColumn::Framework:
        return nullptr;
    case ActionColumn::What:
        editor = makeWhatEditor(parent);
        break;
    case ActionColumn::Who:
        editor = makeWhoEditor(parent);
        break;
    case ActionColumn::Due:
        editor = makeDueEditor(parent);
        break;
    case ActionColumn::State:
        editor = makeStateEditor(parent);
        break;
    }
    editor->setAutoFillBackground(true);
    if (auto *due = qobject_cast<OptionalDateEdit *>(editor))
        due->setFieldName(name);
    else
        editor->setAccessibleName(name);
    return editor;
}

QWidget *ActionsDelegate::makeWhatEditor(QWidget *parent) const
{
    auto *edit = new GrowingEdit(1, 6, parent);
    edit->setUndoRedoEnabled(true);
    connect(edit, &GrowingEdit::textEdited, edit, [edit] { keepInside(*edit); });
    return edit;
}

QWidget *ActionsDelegate::makeWhoEditor(QWidget *parent) const
{
    auto *edit = new OwnerField([this] { return ownersOf(m_model.items()); }, parent);
    // While names are offered, keys pass the delegate by.
    connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
        if (QWidget *names = edit->completer()->popup(); names->isVisible()) {
            names->hide();
            finish(edit);
        }
    });
    return edit;
}

QWidget *ActionsDelegate::makeDueEditor(QWidget *parent) const
{
    auto *edit = new OptionalDateEdit(m_model.today(), parent);
    connect(edit, &OptionalDateEdit::datePicked, this, [this, edit] { finish(edit); });
    return edit;
}

QWidget *ActionsDelegate::makeStateEditor(QWidget *parent) const
{
    auto *box = new StateBox(parent);
    for (const ActionState state : allActionStates)
        box->addItem(wordOf(state), static_cast<int>(state));
    connect(box, &QComboBox::activated, this, [this, box] {
        if (box->hasOpened())
            finish(box);
    });
    return box;
}

void ActionsDelegate::finish(QWidget *editor, EndEditHint hint) const
{
    auto *self = const_cast<ActionsDelegate *>(this);  // editors are made by a const function, and send signals
    emit self->commitData(editor);
    emit self->closeEditor(editor, hint);
}

void ActionsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *what = qobject_cast<GrowingEdit *>(editor)) {
        what->setText(value.toString());
        what->selectAll();
    } else if (auto *due = qobject_cast<OptionalDateEdit *>(editor)) {
        due->setDate(value.toDate().isValid() ? std::optional(value.toDate()) : std::nullopt);
    } else if (auto *who = qobject_cast<QLineEdit *>(editor)) {
        who->setText(value.toString());
    } else if (auto *state = qobject_cast<QComboBox *>(editor)) {
        state->setCurrentIndex(state->findData(value));
    }
    editor->setProperty(originalProperty, textOf(*editor));
}

void ActionsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *state = qobject_cast<const QComboBox *>(editor)) {
        model->setData(index, state->currentData());
        return;
    }
    if (textOf(*editor) == editor->property(originalProperty).toString())
        return;
    const auto *due = qobject_cast<const OptionalDateEdit *>(editor);
    if (!due)
        model->setData(index, textOf(*editor));
    else if (due->isUnderstood())
        model->setData(index, due->date() ? QVariant(*due->date()) : QVariant());
}

void ActionsDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    QRect place = option.rect;
    if (!qobject_cast<GrowingEdit *>(editor)) {
        const int width =
            index.column() == static_cast<int>(ActionColumn::Due)
                ? editor->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 = 0000-00-00 (000)")) + 9 * gridUnit
                : editor->sizeHint().width();
        place.setWidth(std::max(place.width(), width));
    }
    editor->setGeometry(place);
    keepInside(*editor);
}

bool ActionsDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto *due = qobject_cast<const OptionalDateEdit *>(watched);
    if (due && event->type() == QEvent::KeyPress && isFinal(*static_cast<QKeyEvent *>(event)) && !due->isUnderstood())
        return true;  // it stays open, and says that it did not understand
    auto *what = qobject_cast<GrowingEdit *>(watched);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!what || !isKey)
        return TableDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
    if (event->type() == QEvent::ShortcutOverride && isUndo) {
        event->accept();  // what is typed here is no step of the document yet
        return true;
    }
    if (event->type() == QEvent::KeyPress && isFinal(*key)) {
        finish(what, key->key() == Qt::Key_Tab ? EditNextItem : key->key() == Qt::Key_Backtab ? EditPreviousItem : NoHint);
        return true;
    }
    return TableDelegate::eventFilter(watched, event);
}

ActionsTable::ActionsTable(ActionsModel &model, ActionsProxy &proxy, const ViewOptions &options, QWidget *parent)
    : TableView(options, Wide, parent), m_proxy(proxy)
{
    setItemDelegate(new ActionsDelegate(model, options, this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSortable(true);
    follow(proxy);
    connect(this, &TableView::opened, this, [this](const QModelIndex &index) {
        if (index.column() == static_cast<int>(ActionColumn::Framework))
            emit frameworkRequested(m_proxy.item(index.row()).framework);
        else
            startEditing(index);
    });
}

/// The words get what the others leave, and never so little that they cannot be read: then the list scrolls sideways.
std::vector<int> ActionsTable::columnWidths(int room) const
{
    const Type &type = options().type;
    const int framework = std::clamp(room / 4, type.fullWidthCharacters(8), type.fullWidthCharacters(24));
    const int who = std::clamp(room / 6, type.fullWidthCharacters(6), type.fullWidthCharacters(12));
    const int due = std::max(widthOf(static_cast<int>(ActionColumn::Due)), type.fullWidthCharacters(7));
    const int state = std::max(widthOf(static_cast<int>(ActionColumn::State)), type.fullWidthCharacters(6));
    const int what = std::max(room - framework - who - due - state, type.fullWidthCharacters(10));
    return {framework, what, who, due, state};
}

void ActionsTable::startEditing(const QModelIndex &index)
{
    setCurrentIndex(index);
    scrollTo(index);
    edit(index);
}

void ActionsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isDoubleClick = true;
    TableView::mouseDoubleClickEvent(event);
}

/// A state that is double-clicked offers the others at once; not before the button is let go, which would pick one.
void ActionsTable::mouseReleaseEvent(QMouseEvent *event)
{
    TableView::mouseReleaseEvent(event);
    auto *states = qobject_cast<QComboBox *>(editor());
    if (std::exchange(m_isDoubleClick, false) && states)
        states->showPopup();
}

QWidget *ActionsTable::editor() const
{
    return state() == EditingState ? indexWidget(currentIndex()) : nullptr;
}

void ActionsTable::commitPending()
{
    if (QWidget *open = editor()) {
        commitData(open);
        closeEditor(open, QAbstractItemDelegate::NoHint);
    }
}

void ActionsTable::cancelPending()
{
    if (QWidget *open = editor())
        closeEditor(open, QAbstractItemDelegate::RevertModelCache);
}

void ActionsTable::commitData(QWidget *editor)
{
    const QPersistentModelIndex edited(currentIndex());
    TableView::commitData(editor);
    m_hasLostRow = !edited.isValid();
}

void ActionsTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (std::exchange(m_hasLostRow, false))
        setFocus();  // the editor left with its row, and the next cell would be one of another action
    else
        TableView::closeEditor(editor, hint);
}

}  // namespace psirt::pages
