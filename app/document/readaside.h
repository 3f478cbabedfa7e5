// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/document/prompts.h"
#include "core/storage/projectfile.h"

#include <functional>
#include <memory>
#include <optional>

namespace psirt {

/// Prompts::finishAside() for work that gives something. None: the person stopped it.
template <typename Value>
[[nodiscard]] std::optional<Value> workAside(Prompts &prompts, const QString &what, std::function<Value()> work)
{
    const auto result = std::make_shared<std::optional<Value>>();
    const bool isDone = prompts.finishAside(what, [result, work = std::move(work)] { result->emplace(work()); });
    return isDone ? std::move(*result) : std::nullopt;
}

/// What is said while that file is read.
[[nodiscard]] QString sentenceOfReading(const QString &path);

/// Reads a project file in another thread, as readProjectFile() does. None: the person stopped it. Meanwhile anything but
/// what a person does may happen, so that the open document may be another one afterwards.
[[nodiscard]] std::optional<Result<LoadedProject>> readAside(const QString &path, const SheetCatalogue &catalogue,
                                                             Prompts &prompts);

/// The same, and tells the person why it failed. None: it failed or was stopped.
[[nodiscard]] std::optional<LoadedProject> readAsideOrTell(const QString &path, const SheetCatalogue &catalogue,
                                                           Prompts &prompts);

}  // namespace psirt
