// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/readaside.h"

#include "app/messages/shorttext.h"

#include <QCoreApplication>

#include <utility>

namespace psirt {

namespace {

/// Its translations have the context psirt::Reading.
class ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(psirt::Reading)
};

}  // namespace

QString sentenceOfReading(const QString &path)
{
    return ReadingWords::tr("“%1” is being read…").arg(shortName(QFileInfo(path).fileName()));
}

std::optional<Result<LoadedProject>> readAside(const QString &path, const SheetCatalogue &catalogue, Prompts &prompts)
{
    // A catalogue of its own: what was stopped may outlive this one.
    return workAside<Result<LoadedProject>>(prompts, sentenceOfReading(path),
                                            [path, catalogue] { return readProjectFile(path, catalogue); });
}

std::optional<LoadedProject> readAsideOrTell(const QString &path, const SheetCatalogue &catalogue, Prompts &prompts)
{
    std::optional<Result<LoadedProject>> loaded = readAside(path, catalogue, prompts);
    if (!loaded)
        return std::nullopt;
    if (*loaded)
        return std::move(*loaded).value();
    prompts.showError(loaded->error());
    return std::nullopt;
}

}  // namespace psirt
