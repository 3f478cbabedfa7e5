// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/messages/language.h"
#include "app/theme/palettes.h"
#include "core/reporting/reportdepth.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

class QSettings;

namespace psirt {

/// What a person chose about their last report, so that the next one begins with it. Personal: no project file holds it.
///
/// What is about one assessment alone, such as its baseline, is no part of it.
struct ReportChoices {
    enum class Paper { A4, Letter };

    /// Longer marks are cut: one line at the edge of a page.
    static constexpr int longestMark = 60;

    ReportDepth depth = ReportDepth::Full;
    std::map<ReportDepth, ReportParts> parts;  ///< where they are not those of the depth (partsOf)
    Paper paper = Paper::A4;
    std::optional<Language> language;  ///< none: the interface's
    std::optional<bool> showsEnglish;  ///< none: as the window shows the sheet
    QString logo;                      ///< the path of a picture, which may be gone; empty: none
    QString mark;                      ///< how confidential the report is; empty: says nothing

    /// Those chosen for that depth; never none.
    [[nodiscard]] ReportParts partsAt(ReportDepth which) const;
    void setPartsAt(ReportDepth which, ReportParts chosen);

    /// Values out of range read as the default.
    [[nodiscard]] static ReportChoices load(const QSettings &store);
    void save(QSettings &store) const;

    bool operator==(const ReportChoices &) const = default;
};

/// What a new assessment says of itself before anybody fills it in.
struct OwnDetails {
    QString organization;
    QStringList assessors;

    bool operator==(const OwnDetails &) const = default;
};

/// What the program remembers between two starts. Values out of range read as the default.
class Settings : public QObject {
    Q_OBJECT

public:
    /// How many files the Recent menu holds.
    static constexpr int mostRecentFiles = 10;
    /// Text sizes that can be chosen, in percent.
    static constexpr int smallestZoom = 80;
    static constexpr int largestZoom = 200;
    static constexpr int zoomStep = 10;

    explicit Settings(std::unique_ptr<QSettings> store, QObject *parent = nullptr);
    ~Settings() override;

    /// None: follow the system.
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(std::optional<Language> language);

    /// Whether the unofficial English rendering is shown beside the Japanese text. None: shown in the English interface.
    [[nodiscard]] std::optional<bool> showsEnglish() const;
    void setShowsEnglish(std::optional<bool> shows);

    /// Whether what is new in a level's text is highlighted. Yes, until it is switched off.
    [[nodiscard]] bool highlightsNew() const;
    void setHighlightsNew(bool highlights);

    /// What stands around a page, as the person left it; none until then.
    [[nodiscard]] std::optional<bool> hasWideNavigation() const;
    void setHasWideNavigation(std::optional<bool> isWide);
    [[nodiscard]] std::optional<bool> hasOpenPanel() const;
    void setHasOpenPanel(std::optional<bool> isOpen);

    /// Whether choosing a level goes on to the next framework that is not rated. No, until it is switched on.
    [[nodiscard]] bool goesOnAfterRating() const;
    void setGoesOnAfterRating(bool goesOn);

    /// The system's, until another is chosen.
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    /// Empty until it is filled in.
    [[nodiscard]] OwnDetails ownDetails() const;
    void setOwnDetails(const OwnDetails &details);

    /// In percent of the system's text size.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);

    /// The latest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

    /// How many versions of each file are kept (core/storage/versions.h); 0: none.
    [[nodiscard]] int keptVersions() const;
    void setKeptVersions(int number);

    /// Of the last report that was exported or printed.
    [[nodiscard]] ReportChoices reportChoices() const;
    void setReportChoices(const ReportChoices &choices);

    /// Empty before the first time.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);

signals:
    /// How things are shown: the theme, the text size, or whether the English rendering is.
    void appearanceChanged();
    void recentFilesChanged();

private:
    /// None where it was never set.
    [[nodiscard]] std::optional<bool> flag(const char *name) const;

    std::unique_ptr<QSettings> m_store;
};

}  // namespace psirt
