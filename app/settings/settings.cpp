// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"

#include "core/base/samefile.h"
#include "core/storage/versions.h"

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
    Name<ReportPart>{"records", ReportPart::Records},       Name<ReportPart>{"calculation", ReportPart::Calculation},
    Name<ReportPart>{"glance", ReportPart::Glance}};

constexpr std::array themes{Name<Theme>{"system", Theme::System}, Name<Theme>{"light", Theme::Light},
                            Name<Theme>{"dark", Theme::Dark}, Name<Theme>{"highContrast", Theme::HighContrast}};

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

qsizetype removeFrom(QStringList &files, const QString &path)
{
    return files.removeIf([key = pathKey(path)](const QString &file) { return pathKey(file) == key; });
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
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

Settings::Settings(std::unique_ptr<QSettings> store, QObject *parent) : QObject(parent), m_store(std::move(store)) {}

Settings::~Settings() = default;

std::optional<Language> Settings::language() const
{
    return languageOfCode(m_store->value(key("interface/language")).toString());
}

void Settings::setLanguage(std::optional<Language> language)
{
    setOrRemove(*m_store, key("interface/language"), language ? std::optional(factsOf(*language).code) : std::nullopt);
}

std::optional<bool> Settings::showsEnglish() const
{
    return flag("interface/showsEnglish");
}

void Settings::setShowsEnglish(std::optional<bool> shows)
{
    setOrRemove(*m_store, key("interface/showsEnglish"), shows);
    emit appearanceChanged();
}

bool Settings::highlightsNew() const
{
    return m_store->value(key("interface/highlightsNew"), true).toBool();
}

void Settings::setHighlightsNew(bool highlights)
{
    m_store->setValue(key("interface/highlightsNew"), highlights);
}

std::optional<bool> Settings::flag(const char *name) const
{
    const QVariant value = m_store->value(key(name));
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<bool> Settings::hasWideNavigation() const
{
    return flag("window/wideNavigation");
}

void Settings::setHasWideNavigation(std::optional<bool> isWide)
{
    setOrRemove(*m_store, key("window/wideNavigation"), isWide);
}

std::optional<bool> Settings::hasOpenPanel() const
{
    return flag("window/openPanel");
}

void Settings::setHasOpenPanel(std::optional<bool> isOpen)
{
    setOrRemove(*m_store, key("window/openPanel"), isOpen);
}

bool Settings::goesOnAfterRating() const
{
    return flag("interface/goesOnAfterRating").value_or(false);
}

void Settings::setGoesOnAfterRating(bool goesOn)
{
    m_store->setValue(key("interface/goesOnAfterRating"), goesOn);
}

Theme Settings::theme() const
{
    return valueOf(themes, m_store->value(key("interface/theme"))).value_or(Theme::System);
}

void Settings::setTheme(Theme theme)
{
    m_store->setValue(key("interface/theme"), nameOf(themes, theme));
    emit appearanceChanged();
}

OwnDetails Settings::ownDetails() const
{
    return {m_store->value(key("new/organization")).toString(), m_store->value(key("new/assessors")).toStringList()};
}

void Settings::setOwnDetails(const OwnDetails &details)
{
    m_store->setValue(key("new/organization"), details.organization);
    m_store->setValue(key("new/assessors"), details.assessors);
}

int Settings::zoom() const
{
    constexpr int normal = 100;
    const int zoom = m_store->value(key("interface/zoom"), normal).toInt();
    return zoom >= smallestZoom && zoom <= largestZoom ? zoom : normal;
}

void Settings::setZoom(int percent)
{
    m_store->setValue(key("interface/zoom"), qBound(smallestZoom, percent, largestZoom));
    emit appearanceChanged();
}

QStringList Settings::recentFiles() const
{
    return m_store->value(key("recentFiles")).toStringList().mid(0, mostRecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    removeFrom(files, path);
    files.prepend(path);
    m_store->setValue(key("recentFiles"), QStringList(files.mid(0, mostRecentFiles)));
    emit recentFilesChanged();
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (removeFrom(files, path) == 0)
        return;
    m_store->setValue(key("recentFiles"), files);
    emit recentFilesChanged();
}

void Settings::clearRecentFiles()
{
    m_store->remove(key("recentFiles"));
    emit recentFilesChanged();
}

int Settings::keptVersions() const
{
    bool isNumber = false;
    const int number = m_store->value(key("files/versions"), VersionStore::usualNumber).toInt(&isNumber);
    return isNumber && number >= 0 && number <= VersionStore::mostNumber ? number : VersionStore::usualNumber;
}

void Settings::setKeptVersions(int number)
{
    m_store->setValue(key("files/versions"), qBound(0, number, VersionStore::mostNumber));
}

ReportChoices Settings::reportChoices() const
{
    return ReportChoices::load(*m_store);
}

void Settings::setReportChoices(const ReportChoices &choices)
{
    choices.save(*m_store);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(key("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(key("window/geometry"), geometry);
}

QByteArray Settings::splitterState() const
{
    return m_store->value(key("window/splitter")).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    m_store->setValue(key("window/splitter"), state);
}

}  // namespace psirt
