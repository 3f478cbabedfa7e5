// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/trend/trendset.h"

#include "app/document/background.h"
#include "app/document/readaside.h"
#include "core/base/samefile.h"
#include "core/comparison/pairing.h"
#include "core/comparison/trendfiles.h"
#include "core/storage/projectfolder.h"

#include <QFileInfo>

#include <algorithm>

namespace psirt::trend {

namespace {

std::variant<TrendInput, Error> contentOf(Result<TrendInput> input)
{
    if (!input)
        return input.error();
    return std::move(input).value();
}

/// Empty for what was never saved, or cannot be read.
QString pathOf(const TrendSet::Entry &entry)
{
    const auto *input = std::get_if<TrendInput>(&entry.content);
    return input ? input->path : QString();
}

}  // namespace

TrendSet::TrendSet(const SheetCatalogue &catalogue, QObject *parent)
    : QObject(parent), m_catalogue(catalogue), m_sheet(catalogue.current())
{
    rebuild();
}

TrendSet::Found TrendSet::read(const QStringList &paths, const SheetCatalogue &catalogue)
{
    Found found;
    for (const QString &path : paths) {
        const Result<QStringList> files = projectFilesAt(path);
        if (!files) {
            found.emplace_back(files.error().subject, files.error());
            continue;
        }
        for (const QString &file : files.value())
            found.emplace_back(file, contentOf(readTrendFile(file, catalogue)));
    }
    return found;
}

void TrendSet::add(Found found)
{
    if (found.empty())
        return;
    for (auto &[path, content] : found) {
        std::erase_if(m_entries, [&path = path](const Entry &entry) {  // it may have been mended
            return entry.source == path && !entry.isOpen && !entry.isUsed();
        });
        m_entries.push_back({path, std::move(content)});
    }
    rebuild();
}

void TrendSet::add(const QStringList &paths, Prompts &prompts)
{
    if (paths.isEmpty())
        return;
    const QString what = paths.size() == 1 ? sentenceOfReading(paths.constFirst()) : tr("The assessments are being read…");
    auto found = workAside<Found>(prompts, what, [paths, catalogue = m_catalogue] { return read(paths, catalogue); });
    if (found)
        add(*std::move(found));
}

void TrendSet::setOpen(const QString &name, const QString &path, const Assessment &assessment)
{
    const QString canonical = path.isEmpty() ? QString() : QFileInfo(path).canonicalFilePath();
    std::erase_if(m_entries, [&canonical](const Entry &entry) {
        return !entry.isOpen && !canonical.isEmpty() && pathKey(pathOf(entry)) == pathKey(canonical);
    });
    Entry entry{path.isEmpty() ? name : path, TrendInput{path.isEmpty() ? name : path, canonical, {}, assessment}, true};
    const auto open = std::ranges::find(m_entries, true, &Entry::isOpen);
    if (open != m_entries.end())
        *open = std::move(entry);
    else
        m_entries.push_back(std::move(entry));
    rebuild();
}

void TrendSet::releaseOpen()
{
    const auto open = std::ranges::find(m_entries, true, &Entry::isOpen);
    if (open == m_entries.end())
        return;
    open->isOpen = false;
    if (!pathOf(*open).isEmpty()) {
        open->isReleased = true;
        startAside<Result<TrendInput>>(
            *this, [path = open->source, catalogue = m_catalogue] { return readTrendFile(path, catalogue); },
            [this, path = open->source](Result<TrendInput> read) { takeReleased(path, std::move(read)); });
    }
    rebuild();
}

void TrendSet::takeReleased(const QString &path, Result<TrendInput> read)
{
    const auto released = std::ranges::find_if(
        m_entries, [&path](const Entry &entry) { return entry.source == path && !entry.isOpen && entry.isReleased; });
    if (released == m_entries.end())
        return;  // removed, or open again
    released->isReleased = false;
    released->content = contentOf(std::move(read));
    rebuild();
}

const TrendInput *TrendSet::open() const
{
    const auto open = std::ranges::find(m_entries, true, &Entry::isOpen);
    return open == m_entries.end() ? nullptr : std::get_if<TrendInput>(&open->content);
}

void TrendSet::remove(const std::set<std::size_t> &indices)
{
    std::vector<Entry> kept;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!indices.contains(i))
            kept.push_back(std::move(m_entries[i]));
    }
    m_entries = std::move(kept);
    rebuild();
}

void TrendSet::rebuild()
{
    m_used.clear();
    std::vector<TrendInput> inputs;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        entry.refusal.reset();
        entry.duplicateOf.clear();
        if (const auto *error = std::get_if<Error>(&entry.content)) {
            entry.refusal = *error;
            continue;
        }
        const auto &input = std::get<TrendInput>(entry.content);
        if (!inputs.empty()) {
            const TrendInput &first = inputs.front();
            if (const Outcome same = checkSameSheet({first.assessment, first.path}, {input.assessment, entry.source});
                !same) {
                entry.refusal = same.error();
                continue;
            }
        }
        inputs.push_back(input);
        m_used.push_back(i);
    }
    if (!inputs.empty()) {
        const auto sheet = m_catalogue.sheet(inputs.front().assessment.sheet());
        m_sheet = sheet ? sheet : m_catalogue.current();
    }
    m_trend = std::make_shared<const Trend>(buildTrend(*m_sheet, std::move(inputs)));
    for (const TrendDuplicate &duplicate : m_trend->duplicates)
        m_entries[m_used[duplicate.input]].duplicateOf = duplicate.of;
    emit changed();
}

}  // namespace psirt::trend
