// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settings.h"

#include <QSettings>

namespace psirt {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

}  // namespace

Settings::Settings(std::unique_ptr<QSettings> store, QObject *parent) : QObject(parent), m_store(std::move(store)) {}

Settings::~Settings() = default;

std::optional<Language> Settings::language() const
{
    return languageOfCode(m_store->value(key("interface/language")).toString());
}

void Settings::setLanguage(std::optional<Language> language)
{
    if (!language)
        m_store->remove(key("interface/language"));
    else
        m_store->setValue(key("interface/language"), factsOf(*language).code);
}

std::optional<bool> Settings::showsEnglish() const
{
    const QVariant value = m_store->value(key("interface/showsEnglish"));
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void Settings::setShowsEnglish(std::optional<bool> shows)
{
    if (shows)
        m_store->setValue(key("interface/showsEnglish"), *shows);
    else
        m_store->remove(key("interface/showsEnglish"));
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
    files.removeAll(path);
    files.prepend(path);
    m_store->setValue(key("recentFiles"), QStringList(files.mid(0, mostRecentFiles)));
    emit recentFilesChanged();
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (files.removeAll(path) == 0)
        return;
    m_store->setValue(key("recentFiles"), files);
    emit recentFilesChanged();
}

void Settings::clearRecentFiles()
{
    m_store->remove(key("recentFiles"));
    emit recentFilesChanged();
}

bool Settings::hasShownIntro() const
{
    return m_store->value(key("interface/hasShownIntro")).toBool();
}

void Settings::setHasShownIntro()
{
    m_store->setValue(key("interface/hasShownIntro"), true);
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
