// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/reportchoices.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace psirt {

namespace {

template <typename Value>
using Name = std::pair<const char *, Value>;

constexpr std::array depths{Name<ReportDepth>{"summary", ReportDepth::Summary}, Name<ReportDepth>{"full", ReportDepth::Full},
                            Name<ReportDepth>{"external", ReportDepth::External}};
constexpr std::array papers{Name<ReportChoices::Paper>{"a4", ReportChoices::Paper::A4},
                            Name<ReportChoices::Paper>{"letter", ReportChoices::Paper::Letter}};
constexpr std::array partNames{
    Name<ReportPart>{"cover", ReportPart::Cover},           Name<ReportPart>{"summary", ReportPart::Summary},
    Name<ReportPart>{"areas", ReportPart::Areas},           Name<ReportPart>{"gaps", ReportPart::Gaps},
    Name<ReportPart>{"comparison", ReportPart::Comparison}, Name<ReportPart>{"notCounted", ReportPart::NotCounted},
    Name<ReportPart>{"records", ReportPart::Records},       Name<ReportPart>{"calculation", ReportPart::Calculation}};

QString reportKey(const char *name)
{
    return QStringLiteral("report/") + QLatin1String(name);
}

QString partsKey(ReportDepth depth)
{
    return reportKey("parts/") + QLatin1String(std::ranges::find(depths, depth, &Name<ReportDepth>::second)->first);
}

template <typename Names>
auto valueOf(const Names &names, const QVariant &stored) -> std::optional<typename Names::value_type::second_type>
{
    const QString name = stored.toString();
    for (const auto &[each, value] : names) {
        if (name == QLatin1String(each))
            return value;
    }
    return std::nullopt;
}

template <typename Names, typename Value>
QString nameOf(const Names &names, Value value)
{
    return QString::fromLatin1(std::ranges::find(names, value, &Names::value_type::second)->first);
}

/// None where it holds no part that there is.
ReportParts partsFrom(const QVariant &stored)
{
    ReportParts result;
    for (const QString &name : stored.toStringList()) {
        if (const auto part = valueOf(partNames, name))
            result |= *part;
    }
    return result;
}

QStringList namesOf(ReportParts chosen)
{
    QStringList names;
    for (const auto &[name, part] : partNames) {
        if (chosen.testFlag(part))
            names.append(QString::fromLatin1(name));
    }
    return names;
}

/// Stored values of the wrong kind, such as "perhaps", are none.
std::optional<bool> boolFrom(const QVariant &stored)
{
    const QString text = stored.toString();
    if (text == QLatin1String("true"))
        return true;
    return text == QLatin1String("false") ? std::optional(false) : std::nullopt;
}

template <typename Value>
void setOrRemove(QSettings &store, const QString &name, const std::optional<Value> &value)
{
    if (value)
        store.setValue(name, *value);
    else
        store.remove(name);
}

}  // namespace

ReportParts ReportChoices::partsAt(ReportDepth which) const
{
    const auto chosen = parts.find(which);
    return chosen == parts.end() || !chosen->second ? partsOf(which) : chosen->second;
}

void ReportChoices::setPartsAt(ReportDepth which, ReportParts chosen)
{
    if (chosen == partsOf(which))
        parts.erase(which);
    else
        parts[which] = chosen;
}

ReportChoices ReportChoices::load(const QSettings &store)
{
    ReportChoices choices;
    choices.depth = valueOf(depths, store.value(reportKey("depth"))).value_or(choices.depth);
    for (const auto &[name, depth] : depths) {
        if (const ReportParts chosen = partsFrom(store.value(partsKey(depth))))
            choices.setPartsAt(depth, chosen);
    }
    choices.paper = valueOf(papers, store.value(reportKey("paper"))).value_or(choices.paper);
    choices.language = languageOfCode(store.value(reportKey("language")).toString());
    choices.showsEnglish = boolFrom(store.value(reportKey("showsEnglish")));
    choices.logo = store.value(reportKey("logo")).toString();
    choices.mark = store.value(reportKey("mark")).toString().simplified().left(longestMark);
    return choices;
}

void ReportChoices::save(QSettings &store) const
{
    store.setValue(reportKey("depth"), nameOf(depths, depth));
    for (const auto &[name, which] : depths) {
        const auto chosen = parts.find(which);
        setOrRemove(store, partsKey(which), chosen == parts.end() ? std::nullopt : std::optional(namesOf(chosen->second)));
    }
    store.setValue(reportKey("paper"), nameOf(papers, paper));
    setOrRemove(store, reportKey("language"), language ? std::optional(factsOf(*language).code) : std::nullopt);
    setOrRemove(store, reportKey("showsEnglish"), showsEnglish);
    store.setValue(reportKey("logo"), logo);
    store.setValue(reportKey("mark"), mark);
}

}  // namespace psirt
