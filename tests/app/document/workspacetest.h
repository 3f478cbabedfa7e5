// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/workspace.h"
#include "tests/support/fixedclock.h"
#include "tests/support/printing.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/temporarysettings.h"
#include "tests/support/testdata.h"

#include <QFile>

namespace psirt::test {

/// A workspace over a folder of its own, with prompts that answer what a test decides.
class WorkspaceTest : public testing::Test {
protected:
    WorkspaceTest()
    {
        workspace.setPrompts(&prompts);
        QObject::connect(&workspace, &Workspace::documentReplaced, &workspace, [this] { ++replaced; });
    }

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    /// A good file that rates 1.1; gives its path.
    QString writeProject(const char *name, int level)
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", level);
        EXPECT_TRUE(writeProjectFile(path(name), assessment, Overwrite::Always));
        return path(name);
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    /// What the file holds for 1.1; none when it is unrated.
    [[nodiscard]] static std::optional<int> levelIn(const QString &path)
    {
        const auto loaded = readProjectFile(path, catalogue());
        EXPECT_TRUE(loaded);
        const auto level = loaded ? loaded.value().assessment.entry(framework("1.1")).rating.level() : std::nullopt;
        return level ? std::optional(level->number()) : std::nullopt;
    }

    /// What is open for 1.1.
    [[nodiscard]] std::optional<int> openLevel()
    {
        const auto level = workspace.document().assessment().entry(framework("1.1")).rating.level();
        return level ? std::optional(level->number()) : std::nullopt;
    }

    /// Makes the open assessment a modified one.
    void edit(int number = 5) { workspace.document().setRating(framework("1.1"), level(number)); }

    /// As File > New does; false when the open one may not be dropped.
    bool createNew()
    {
        const bool mayStart = workspace.mayClose();
        if (mayStart)
            workspace.startNew(workspace.newProperties());
        return mayStart;
    }

    QTemporaryDir folder;
    TemporarySettings temporarySettings;
    Settings &settings = temporarySettings.settings();
    FixedClock clock;
    ScriptedPrompts prompts;
    Workspace workspace{catalogue(), clock, settings};
    int replaced = 0;
};

}  // namespace psirt::test
