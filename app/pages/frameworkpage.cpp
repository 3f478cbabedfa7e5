// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/frameworkpage.h"

#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/levelboard.h"
#include "app/pages/levelbutton.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/sheettext.h"
#include "core/reporting/figures.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>

namespace psirt::pages {

/// How the framework stands, on a surface with round corners, filled where it has a level.
class StateChip : public QLabel {
public:
    explicit StateChip(const QFont &font)
    {
        setFont(strong(font));
        setTextFormat(Qt::PlainText);
        setContentsMargins(gridUnit + 2, gridUnit / 4, gridUnit + 2, gridUnit / 4);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setState(const QString &text, bool isFilled)
    {
        setText(text);
        m_isFilled = isFilled;
        const Colors colors = Colors::of(QApplication::palette(this));
        setTextColor(*this, isFilled ? colors.surface : colors.text);
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Colors colors = Colors::of(QApplication::palette(this));
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_isFilled ? QPen(Qt::NoPen) : QPen(colors.muted, 1));
        painter.setBrush(m_isFilled ? QBrush(colors.current) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), gridUnit / 2.0, gridUnit / 2.0);
        painter.end();
        QLabel::paintEvent(event);
    }

private:
    bool m_isFilled = false;
};

namespace {

QLabel *makeHeadLabel(const ViewOptions &options, const char *name, const QColor &color)
{
    QLabel *label = makeLabel({}, options.type.title);
    label->setWordWrap(false);
    label->setObjectName(QLatin1String(name));
    label->setContentsMargins(0, gridUnit / 4, 0, 0);  // on the line of the chip
    setTextColor(*label, color);
    return label;
}

}  // namespace

FrameworkPage::FrameworkPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(makeLabel({}, options().type.pageTitle)), m_state(new StateChip(options().type.title)),
      m_target(makeHeadLabel(options(), "target", Colors::of(palette()).target)),
      m_previous(makeHeadLabel(options(), "lastTime", Colors::of(palette()).baseline)),
      m_unsure(new UnsureButton(options())), m_clearButton(new QPushButton), m_excludeButton(new QPushButton),
      m_englishTitle(makeMutedLabel({}, options().type.small)), m_purpose(makeColumn(gridUnit / 4)),
      m_banner(makeLabel({}, options().type.body)), m_board(makeBoard())
{
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    setSurface(*m_banner, Colors::of(m_banner->palette()).raisedSurface);
    auto *content = new QWidget;
    QVBoxLayout *column = makeColumn(gridUnit, content, {2 * gridUnit, gridUnit, 2 * gridUnit, gridUnit});
    column->addLayout(makeHead());
    column->addLayout(m_purpose);
    m_purpose->addWidget(m_englishTitle);
    m_englishTitle->setVisible(options().showsEnglish);
    column->addWidget(m_banner);
    column->addWidget(m_board, 1);
    setWidget(content);
    connect(&state(), &ViewState::locationChanged, this, [this] {
        if (const FrameworkId *id = state().framework())
            show(*id);
    });
    connect(&state(), &ViewState::referencesChanged, this, &FrameworkPage::highlight);
    connect(&state(), &ViewState::searchTextChanged, this, &FrameworkPage::highlight);
    connect(&document(), &Document::changed, this, &FrameworkPage::refresh);
    if (const FrameworkId *id = state().framework())
        show(*id);
}

bool FrameworkPage::focusFirst()
{
    return m_board->focusLevel();
}

void FrameworkPage::show(const FrameworkId &id)
{
    const Framework *framework = document().sheet().framework(id);
    if (!framework)
        return;
    m_framework = framework;
    m_title->setText(shortTitle(framework->id.text(), framework->title, options()));
    m_title->setToolTip(
        plainTip(titleIn(framework->title, options().hasEnglishTitles() ? Language::Japanese : Language::English)));
    showPurpose();
    m_board->setFramework(*framework);
    refresh();
    highlight();
    arrangeHead();
    verticalScrollBar()->setValue(0);
}

QLayout *FrameworkPage::makeHead()
{
    m_state->setObjectName(QStringLiteral("state"));
    auto *chips = new FlowLayout(gridUnit);
    for (QLabel *label : {static_cast<QLabel *>(m_state), m_target, m_previous})
        chips->addWidget(label);
    m_head->setSpacing(gridUnit);
    m_head->addWidget(m_title);
    m_head->addLayout(chips, 1);
    m_head->addLayout(makeButtons());
    return m_head;
}

/// The rare command last.
QLayout *FrameworkPage::makeButtons()
{
    connect(m_unsure, &UnsureButton::chosen, this,
            [this](const Rating &rating) { document().setRating(m_framework->id, rating); });
    m_clearButton->setObjectName(QStringLiteral("clear"));
    connect(m_clearButton, &QPushButton::clicked, this, [this] {
        if (document().whatIf().isOn())
            document().tryLevel(m_framework->id, std::nullopt);
        else if (document().assessment().entry(m_framework->id).rating.isExcluded())
            emit exclusionRequested(m_framework->id);
        else
            document().setRating(m_framework->id, Rating());
    });
    m_excludeButton->setObjectName(QStringLiteral("exclude"));
    connect(m_excludeButton, &QPushButton::clicked, this, [this] {
        if (document().assessment().entry(m_framework->id).rating.isExcluded())
            document().includeAgain(m_framework->id);
        else
            emit exclusionRequested(m_framework->id);
    });
    auto *buttons = new FlowLayout(gridUnit);
    for (QPushButton *button : {static_cast<QPushButton *>(m_unsure), m_clearButton, m_excludeButton}) {
        button->setFont(options().type.small);
        buttons->addWidget(button);
    }
    return buttons;
}

LevelBoard *FrameworkPage::makeBoard()
{
    auto *board = new LevelBoard({document(), state(), options()});
    // Later: what follows may show another framework.
    connect(board, &LevelBoard::confirmed, this, &FrameworkPage::finished, Qt::QueuedConnection);
    connect(board, &LevelBoard::rated, this, &FrameworkPage::rated, Qt::QueuedConnection);
    connect(board, &LevelBoard::chosen, this, [this](QWidget *card) {
        if (!isInView(*card))
            ensureWidgetVisible(card, 0, 2 * gridUnit);
    });
    return board;
}

void FrameworkPage::showPurpose()
{
    for (SheetText *text : m_texts)
        delete text;
    m_englishTitle->setText(otherTitleLine(m_framework->title, options()));
    m_texts = addSheetTexts(*m_purpose, m_framework->purpose, options(), Words()[Term::Purpose]);
    for (SheetText *text : m_texts)
        text->setLabelled(false);
}

void FrameworkPage::refresh()
{
    if (!m_framework)
        return;
    const FrameworkScore &score = *document().shownScore().framework(m_framework->id);
    const bool isTried = document().whatIf().levels().contains(m_framework->id);
    m_state->setState(isTried ? tr("What-if: level %1").arg(score.level->number())
                              : signOf(score.state) + QLatin1Char(' ') + wordWithDoubt(score),
                      score.level.has_value());
    const bool isAhead = score.target && (!score.level || score.isBelowTarget());
    m_target->setText(isAhead ? Words()[Term::TargetAhead].arg(score.target->number()) : QString());
    m_target->setVisible(isAhead);
    const auto &since = document().sincePrevious();
    const auto before = since ? since->comparison.baseline.framework(m_framework->id)->level : std::nullopt;
    m_previous->setText(before ? tr("□ %1 last time").arg(before->number()) : QString());
    m_previous->setVisible(before.has_value());
    refreshButtons(score);
    showBanner();
}

void FrameworkPage::refreshButtons(const FrameworkScore &score)
{
    const Entry &entry = document().assessment().entry(m_framework->id);
    const bool isWhatIf = document().whatIf().isOn();
    const bool isExcluded = score.state == FrameworkState::Excluded;
    const bool isOutOfScope = score.state == FrameworkState::OutOfScope;
    m_excludeButton->setText(isExcluded ? tr("Include Again") : tr("Exclude…"));
    m_excludeButton->setVisible(!isOutOfScope);
    m_excludeButton->setEnabled(!isWhatIf);
    m_clearButton->setText(isWhatIf ? tr("Back to the Rating") : isExcluded ? tr("Edit Reason…") : tr("Clear Rating"));
    m_clearButton->setVisible(!isOutOfScope);
    m_clearButton->setEnabled(isWhatIf ? document().whatIf().levels().contains(m_framework->id) : !entry.rating.isUnrated());
    m_unsure->setRating(*m_framework, isWhatIf ? Rating() : entry.rating);
    m_unsure->setVisible(!isOutOfScope);
    const QWidget *focus = QApplication::focusWidget();
    if (isExcluded && focus && m_board->isAncestorOf(focus))
        m_excludeButton->setFocus();  // the levels are disabled
}

/// Whether enough of it is seen to recognise it.
bool FrameworkPage::isInView(const QWidget &widget) const
{
    const QRect place(widget.mapTo(viewport(), QPoint(0, 0)), widget.size());
    return place.intersected(viewport()->rect()).height() >= std::min(widget.height(), 4 * gridUnit);
}

QString FrameworkPage::bannerWithReason()
{
    return tr("Excluded; it counts nowhere. Reason: %1");
}

QString FrameworkPage::bannerText() const
{
    const Entry &entry = document().assessment().entry(m_framework->id);
    if (m_framework->isOutOfScope) {
        return tr("The sheet itself takes this framework out of scope (※対象外) and describes no level. It is shown for "
                  "completeness, cannot be rated and counts nowhere.");
    }
    if (entry.rating.isExcluded()) {
        const QString reason = entry.rating.exclusionReason();
        QString text =
            reason.isEmpty() ? tr("Excluded without a reason. It counts nowhere.") : bannerWithReason().arg(reason);
        if (const auto level = entry.setAside.level())
            text += QLatin1Char('\n') + tr("Level %1 comes back when it is included again.").arg(level->number());
        return text;
    }
    if (const auto level = entry.rating.level(); level && m_framework->choosable(*level) != Choosable::Yes) {
        return tr("The file holds level %1 here, which the sheet does not describe. It is kept, but not counted: choose "
                  "another level.")
            .arg(level->number());
    }
    return {};
}

/// Marks what is found in the reason.
void FrameworkPage::showBanner()
{
    const QString text = bannerText();
    m_banner->setVisible(!text.isEmpty());
    const Rating &rating = document().assessment().entry(m_framework->id).rating;
    const bool hasReason = rating.isExcluded() && !m_framework->isOutOfScope;
    const QString reason = hasReason ? rating.exclusionReason() : QString();
    const qsizetype place = bannerWithReason().indexOf(QStringLiteral("%1"));
    showFound(*m_banner, text, place, place + reason.size(), state().searchText());
}

void FrameworkPage::highlight()
{
    if (m_framework)
        showBanner();
    for (SheetText *text : m_texts)
        text->setHighlights(state().references(), state().searchText());
}

void FrameworkPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangeHead();
}

/// In one line where the levels stand beside each other.
void FrameworkPage::arrangeHead()
{
    const bool isWide = m_board->shape() == LevelShape::Column;
    m_head->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_title->setWordWrap(!isWide);
}

}  // namespace psirt::pages
