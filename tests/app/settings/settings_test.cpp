// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printing.h"
#include "tests/support/temporarysettings.h"

namespace psirt::test {

namespace {

QString path(int number)
{
    return QStringLiteral("/tmp/%1.psirt").arg(number);
}

}  // namespace

TEST(SettingsTest, BeginsWithDefaults)
{
    TemporarySettings temporary;
    const Settings &settings = temporary.settings();
    EXPECT_FALSE(settings.language());
    EXPECT_FALSE(settings.showsEnglish());
    EXPECT_TRUE(settings.highlightsNew());
    EXPECT_EQ(settings.theme(), Theme::System);
    EXPECT_EQ(settings.ownDetails(), OwnDetails());
    EXPECT_EQ(settings.zoom(), 100);
    EXPECT_EQ(settings.keptVersions(), 5);
    EXPECT_TRUE(settings.recentFiles().isEmpty());
    EXPECT_TRUE(settings.windowGeometry().isEmpty());
    EXPECT_TRUE(settings.splitterState().isEmpty());
}

TEST(SettingsTest, RemembersUntilTheNextStart)
{
    TemporarySettings temporary;
    Settings &settings = temporary.settings();
    settings.setLanguage(Language::Japanese);
    settings.setShowsEnglish(false);
    settings.setHighlightsNew(false);
    const OwnDetails own{QStringLiteral("株式会社サンプル"), {QStringLiteral("佐藤, 花子"), QStringLiteral("鈴木")}};
    settings.setTheme(Theme::HighContrast);
    settings.setOwnDetails(own);
    settings.setZoom(130);
    settings.setKeptVersions(0);
    settings.setWindowGeometry(QByteArray("\0geometry", 9));
    settings.setSplitterState(QByteArray("\xff\0splitter", 10));
    settings.addRecentFile(QStringLiteral("/tmp/株式会社サンプル, 2026.psirt"));

    const Settings next(temporary.store());
    EXPECT_EQ(next.language(), Language::Japanese);
    EXPECT_EQ(next.showsEnglish(), false);
    EXPECT_FALSE(next.highlightsNew());
    EXPECT_EQ(next.theme(), Theme::HighContrast);
    EXPECT_EQ(next.ownDetails(), own);
    EXPECT_EQ(next.zoom(), 130);
    EXPECT_EQ(next.keptVersions(), 0);
    EXPECT_EQ(next.windowGeometry(), QByteArray("\0geometry", 9));
    EXPECT_EQ(next.splitterState(), QByteArray("\xff\0splitter", 10));
    EXPECT_EQ(next.recentFiles(), QStringList{QStringLiteral("/tmp/株式会社サンプル, 2026.psirt")});
}

TEST(SettingsTest, GoesBackToWhatTheSystemSays)
{
    TemporarySettings temporary;
    Settings &settings = temporary.settings();
    settings.setLanguage(Language::English);
    settings.setShowsEnglish(true);
    EXPECT_EQ(settings.language(), Language::English);
    EXPECT_EQ(settings.showsEnglish(), true);
    settings.setLanguage({});
    settings.setShowsEnglish({});
    EXPECT_FALSE(Settings(temporary.store()).language());
    EXPECT_FALSE(Settings(temporary.store()).showsEnglish());
}

TEST(SettingsTest, ReadsWhatIsOutOfRangeAsTheDefault)
{
    TemporarySettings temporary;
    const auto zoomOf = [&temporary](const QVariant &value) {
        const auto store = temporary.store();
        store->setValue(QStringLiteral("interface/zoom"), value);
        store->sync();
        return Settings(temporary.store()).zoom();
    };
    EXPECT_EQ(zoomOf(80), 80);
    EXPECT_EQ(zoomOf(200), 200);
    EXPECT_EQ(zoomOf(79), 100);
    EXPECT_EQ(zoomOf(201), 100);
    EXPECT_EQ(zoomOf(-100), 100);
    EXPECT_EQ(zoomOf(QStringLiteral("large")), 100);

    const auto store = temporary.store();
    store->setValue(QStringLiteral("interface/language"), QStringLiteral("tlh"));
    store->sync();
    EXPECT_FALSE(Settings(temporary.store()).language());
}

TEST(SettingsTest, KeepsTheZoomInItsRange)
{
    TemporarySettings temporary;
    temporary.settings().setZoom(70);
    EXPECT_EQ(temporary.settings().zoom(), 80);
    temporary.settings().setZoom(210);
    EXPECT_EQ(temporary.settings().zoom(), 200);
}

TEST(SettingsTest, HoldsTheLatestFilesFirstAndEachOnce)
{
    TemporarySettings temporary;
    Settings &settings = temporary.settings();
    for (int i = 1; i <= 3; ++i)
        settings.addRecentFile(path(i));
    EXPECT_EQ(settings.recentFiles(), QStringList({path(3), path(2), path(1)}));
    settings.addRecentFile(path(2));
    EXPECT_EQ(settings.recentFiles(), QStringList({path(2), path(3), path(1)}));
}

TEST(SettingsTest, ForgetsTheOldestFileBeyondTen)
{
    TemporarySettings temporary;
    Settings &settings = temporary.settings();
    for (int i = 1; i <= 11; ++i)
        settings.addRecentFile(path(i));
    EXPECT_EQ(settings.recentFiles().size(), 10);
    EXPECT_EQ(settings.recentFiles().first(), path(11));
    EXPECT_EQ(settings.recentFiles().last(), path(2));

    QStringList many;
    for (int i = 1; i <= 30; ++i)
        many.append(path(i));
    const auto store = temporary.store();
    store->setValue(QStringLiteral("recentFiles"), many);
    store->sync();
    EXPECT_EQ(Settings(temporary.store()).recentFiles(), many.mid(0, 10));
}

TEST(SettingsTest, TellsWhenTheRecentFilesChange)
{
    TemporarySettings temporary;
    Settings &settings = temporary.settings();
    int changes = 0;
    QObject::connect(&settings, &Settings::recentFilesChanged, &settings, [&changes] { ++changes; });
    settings.addRecentFile(path(1));
    EXPECT_EQ(changes, 1);
    settings.removeRecentFile(path(2));  // was not in it
    EXPECT_EQ(changes, 1);
    settings.removeRecentFile(path(1));
    EXPECT_EQ(changes, 2);
    EXPECT_TRUE(settings.recentFiles().isEmpty());
    settings.addRecentFile(path(1));
    settings.clearRecentFiles();
    EXPECT_EQ(changes, 4);
    EXPECT_TRUE(settings.recentFiles().isEmpty());
}

}  // namespace psirt::test
