// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messages/statewords.h"

#include "core/reporting/figures.h"

#include <QCoreApplication>
#include <QLocale>

namespace psirt {

namespace {

QString translatedState(const char *source)
{
    return QCoreApplication::translate("psirt::StateWords", source);
}

}  // namespace

QString signOf(FrameworkState state)
{
    switch (state) {
    case FrameworkState::Rated:
        return QStringLiteral("●");
    case FrameworkState::Unrated:
        return QStringLiteral("○");
    case FrameworkState::Excluded:
        return QStringLiteral("⊘");
    case FrameworkState::OutOfScope:
        return QStringLiteral("─");
    }
    Q_UNREACHABLE();
}

QString wordOf(FrameworkState state)
{
    switch (state) {
    case FrameworkState::Rated:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Rated"));
    case FrameworkState::Unrated:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Not rated"));
    case FrameworkState::Excluded:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Excluded"));
    case FrameworkState::OutOfScope:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Out of scope"));
    }
    Q_UNREACHABLE();
}

QString wordOf(const FrameworkScore &score)
{
    if (score.level)
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Level %1")).arg(score.level->number());
    return wordOf(score.state);
}

QString wordWithDoubt(const FrameworkScore &score)
{
    if (!score.neighbour)
        return wordOf(score);
    return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Level %1 or %2?"))
        .arg(score.level->number())
        .arg(score.neighbour->number());
}

QString averageOrState(const Totals &totals)
{
    if (totals.ratable > 0)
        return formatAverage(totals.average);
    const FrameworkState state = totals.excluded > 0 ? FrameworkState::Excluded : FrameworkState::OutOfScope;
    return signOf(state) + QLatin1Char(' ') + wordOf(state);
}

QString averageText(const Totals &totals)
{
    const QString average = formatAverage(totals.average);
    if (!totals.range)
        return average;
    return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "%1 (%2)")).arg(average, formatRange(*totals.range));
}

QString sentenceOf(const FrameworkScore &score)
{
    if (score.isBelowTarget())
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "%1, below target %2"))
            .arg(wordWithDoubt(score))
            .arg(score.target->number());
    return wordWithDoubt(score);
}

QString wordOf(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::ServiceArea:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Service area"));
    case ReferenceKind::Service:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Service"));
    case ReferenceKind::Function:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Function"));
    case ReferenceKind::SubFunction:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Sub-function"));
    }
    Q_UNREACHABLE();
}

QString bandSentence(const std::optional<Average> &average)
{
    if (!average)
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Target band 2.5–3.0"));
    const auto hundredths = [](int value) { return QString::number(value / 100.0, 'f', 2); };
    switch (average->band()) {
    case Band::Below:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "%1 short of the target band 2.5–3.0"))
            .arg(hundredths(250 - average->hundredths()));
    case Band::Within:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "Within the target band 2.5–3.0"));
    case Band::Above:
        return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "%1 above the target band 2.5–3.0"))
            .arg(hundredths(average->hundredths() - 300));
    }
    Q_UNREACHABLE();
}

QString bandSentence(const Totals &totals)
{
    if (!totals.range || totals.range->low.band() == totals.range->high.band())
        return bandSentence(totals.average);
    return QCoreApplication::translate(
        "psirt::StateWords", "%n unsure level(s) decide how it lies to the target band 2.5–3.0", nullptr, totals.unsure);
}

QString joined(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("psirt::StateWords", ", ", "between the parts of a list"));
}

QString longDate(QDate date)
{
    return QLocale().toString(
        date, QCoreApplication::translate("psirt::StateWords", "d MMMM yyyy", "a date's format, in Qt's letters"));
}

QString countSentence(const Totals &totals)
{
    return translatedState(QT_TRANSLATE_NOOP("psirt::StateWords", "%1 of %2 rated")).arg(totals.rated).arg(totals.ratable);
}

QString creditsOf(const Sheet &sheet)
{
    const ReferenceCatalogue::Source &source = sheet.references().source();
    return QCoreApplication::translate("psirt::StateWords",
                                       "「%1」 version %2, published on %3 by %4. CSAJ is now SAJ (Software Association of "
                                       "Japan). The text of the sheet belongs to its publisher and is shown to the "
                                       "letter. The %5 belongs to FIRST; only its numbers and titles are used here.")
        .arg(sheet.title().japanese, sheet.key().version, longDate(sheet.published()), sheet.publisher(), source.framework);
}

}  // namespace psirt
