// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/previousline.h"

#include "app/document/document.h"
#include "app/messages/changewords.h"
#include "app/messages/previouswords.h"
#include "app/messages/shorttext.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/pages/page.h"
#include "app/theme/colors.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "core/reporting/figures.h"

#include <QPainter>
#include <QTextDocumentFragment>

namespace psirt::pages {

namespace {

/// What the assessment before says of the framework, as far as it may be seen.
Entry entryBefore(const Document &document, const FrameworkId &id)
{
    const auto &previous = document.assessment().properties().previous;
    if (!previous || isPreviousHidden(document.assessment(), id))
        return {};
    const auto found = previous->entries.find(id);
    return found == previous->entries.end() ? Entry() : found->second;
}

bool hasTexts(const Entry &entry)
{
    return !entry.note.isEmpty() || !entry.evidence.isEmpty() || !entry.rating.exclusionReason().isEmpty();
}

constexpr double sideOfSquare = 0.55;  // of the text's height
constexpr int gap = gridUnit / 2;

int squareSide(const QFontMetrics &metrics)
{
    return qRound(metrics.ascent() * sideOfSquare) + 2;
}

constexpr QChar wordJoiner(0x2060);

/// The text without a place where its line may break: also none between Japanese letters.
QString unbroken(const QString &text)
{
    QString result;
    for (const QChar each : text) {
        if (!result.isEmpty())
            result += wordJoiner;
        result += each == QLatin1Char(' ') ? QChar(QChar::Nbsp) : each;
    }
    return result;
}

/// "Raised +1", "Newly excluded".
QString changeText(const FrameworkChange &change)
{
    const QString text = signOf(change.kind) + QLatin1Char(' ') + wordOf(change.kind);
    return change.difference() == 0 ? text : text + QLatin1Char(' ') + formatLevels(change.difference());
}

/// Whether there is a today to set beside last time: not while the framework is unrated now, or excluded both times.
bool hasOutcome(const FrameworkChange &change, const FrameworkScore &now)
{
    return now.state != FrameworkState::Unrated && change.kind != ChangeKind::Excluded;
}

}  // namespace

QString writtenLastTime(const Document &document, const FrameworkId &id)
{
    const Entry entry = entryBefore(document, id);
    QStringList parts;
    constexpr qsizetype mostLines = 10;  // of evidence: nobody reads more in a line
    for (const QString &part : QStringList{entry.rating.exclusionReason(), entry.note} + entry.evidence.mid(0, mostLines)) {
        if (!part.isEmpty())
            parts.append(shortText(part).simplified());
    }
    return parts.join(QStringLiteral(" / "));
}

PreviousDetails::PreviousDetails(const ViewOptions &options, QWidget *parent) : QWidget(parent), m_options(options)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, gridUnit, 0, 0);
    column->addWidget(makeMutedLabel(tr("Last time’s note and evidence"), options.type.small));
    m_lines = makeColumn(gridUnit / 2);
    column->addLayout(m_lines);
    hide();
}

void PreviousDetails::setFramework(const Document &document, const Framework &framework)
{
    const Entry entry = framework.isOutOfScope ? Entry() : entryBefore(document, framework.id);
    if (entry != m_shown)
        fill(entry);
    setVisible(hasTexts(entry));
}

void PreviousDetails::fill(const Entry &entry)
{
    m_shown = entry;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addText(Words()[Term::ExclusionReason], entry.rating.exclusionReason());
    addText(Words()[Term::Note], entry.note);
    addText(Words()[Term::Evidence], entry.evidence.join(QLatin1Char('\n')));
}

void PreviousDetails::addText(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    m_lines->addWidget(makeMutedLabel(heading, m_options.type.small));
    m_lines->addWidget(makeLabel(text, m_options.type.body));
}

PreviousMark::PreviousMark(const ViewOptions &options, QWidget *parent) : QWidget(parent)
{
    setFont(options.type.small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);  // the card's, as everything on it
}

void PreviousMark::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    update();
}

void PreviousMark::setShape(LevelShape shape)
{
    m_shape = shape;
    setSizePolicy(shape == LevelShape::Column ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

void PreviousMark::setOnFilled(bool isOnFilled)
{
    m_isOnFilled = isOnFilled;
    update();
}

QString PreviousMark::words() const
{
    QString words = Words()[Term::LastTime];
    return m_shape == LevelShape::Column ? words : words.replace(QLatin1Char(' '), QLatin1Char('\n'));
}

QSize PreviousMark::sizeHint() const
{
    const QFontMetrics metrics(font());
    const QSize text = metrics.size(0, words());
    return {squareSide(metrics) + gap + text.width() + 2, text.height()};
}

QSize PreviousMark::minimumSizeHint() const
{
    return m_shape == LevelShape::Column ? QSize(squareSide(QFontMetrics(font())) + 2, sizeHint().height()) : sizeHint();
}

void PreviousMark::paintEvent(QPaintEvent *)
{
    if (!m_isMarked)
        return;
    const Colors colors = Colors::of(palette());
    const QColor ink = m_isOnFilled ? colors.surface : colors.baseline;
    const QFontMetrics metrics(font());
    const int side = squareSide(metrics);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(1, (metrics.height() - side) / 2.0 + 1, side - 2, side - 2));
    painter.setPen(ink);
    painter.setFont(font());
    if (width() >= sizeHint().width())
        painter.drawText(rect().adjusted(side + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, words());
}

PreviousLine::PreviousLine(const ViewOptions &options, QWidget *parent) : QLabel(parent), m_longest(new QLabel(this))
{
    for (QLabel *label : {static_cast<QLabel *>(this), m_longest}) {
        label->setFont(options.type.body);
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        label->setContentsMargins(0, 0, 0, 2);
    }
    m_longest->hide();
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setObjectName(QStringLiteral("previous"));
}

void PreviousLine::setFramework(const Document &document, const Framework &framework)
{
    const auto &since = document.shownSincePrevious();
    setVisible(since && !framework.isOutOfScope);
    if (isHidden())
        return;
    const FrameworkScore &before = *since->comparison.baseline.framework(framework.id);
    const FrameworkScore &now = *since->comparison.current.framework(framework.id);
    const FrameworkChange &change = *since->comparison.framework(framework.id);
    constexpr int longestReason = 300;
    QString state = wordWithDoubt(before);
    const PreviousAssessment &previous = *document.assessment().properties().previous;
    if (before.state == FrameworkState::Excluded && !previous.hidesLevels) {
        const auto entry = previous.entries.find(framework.id);
        const QString reason = entry == previous.entries.end() ? QString() : entry->second.rating.exclusionReason();
        if (!reason.isEmpty())
            state = Words()[Term::Bracketed].arg(state, shortName(reason, longestReason));
    }
    const QString line = Words()[Term::Labelled].arg(lastTime(since->date), state);
    const bool isTried = document.whatIf().levels().contains(framework.id);
    if (isPreviousHidden(document.assessment(), framework.id)) {
        setText(tr("Last time’s rating is hidden until you rate this framework.").toHtmlEscaped());
    } else if (hasOutcome(change, now)) {
        const QString word = wordWithDoubt(now);
        setText(richText(line, {isTried ? tr("what-if: %1").arg(word) : tr("now: %1").arg(word), changeText(change),
                                colorOf(change.kind, palette())}));
    } else {
        setText(richText(line, {}));
    }
    setAccessibleName(QTextDocumentFragment::fromHtml(text()).toPlainText().remove(wordJoiner));
    reserve(document, framework, previous.hidesLevels ? lastTime(since->date) : line);
}

QString PreviousLine::richText(const QString &before, const Outcome &outcome) const
{
    QString text = before.toHtmlEscaped();
    if (!outcome.now.isEmpty())
        text += QStringLiteral(" → ") + outcome.now.toHtmlEscaped();
    if (!outcome.sign.isEmpty()) {
        text += QStringLiteral("&nbsp; <span style=\"color:%1\">%2</span>")
                    .arg(outcome.color.name(), unbroken(outcome.sign).toHtmlEscaped());
    }
    return text;
}

/// The longest text that a change of the rating can bring here. In a blind assessment it knows nothing of last time.
void PreviousLine::reserve(const Document &document, const Framework &framework, const QString &before)
{
    const FrameworkScore doubtful{.id = framework.id,
                                  .state = FrameworkState::Rated,
                                  .level = Level::fromNumber(3),
                                  .neighbour = Level::fromNumber(4)};
    const QString doubt = wordWithDoubt(doubtful);
    const bool isBlind = document.assessment().properties().previous->hidesLevels;
    const QString start = isBlind ? Words()[Term::Labelled].arg(before, doubt) : before;
    QString longest =
        isBlind ? tr("Last time’s rating is hidden until you rate this framework.").toHtmlEscaped() : QString();
    const auto widthOf = [this](const QString &text) {
        return fontMetrics().horizontalAdvance(QTextDocumentFragment::fromHtml(text).toPlainText());
    };
    for (const ChangeKind kind : allChangeKinds()) {
        const QString sign = signOf(kind) + QLatin1Char(' ') + wordOf(kind) + QLatin1Char(' ');
        const QString text = richText(start, {tr("what-if: %1").arg(doubt), sign + formatLevels(-1), QColor(Qt::black)});
        if (widthOf(text) > widthOf(longest))
            longest = text;
    }
    m_longest->setText(longest);
    updateGeometry();
}

int PreviousLine::heightForWidth(int width) const
{
    return std::max(QLabel::heightForWidth(width), m_longest->heightForWidth(width));
}

QSize PreviousLine::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

}  // namespace psirt::pages
