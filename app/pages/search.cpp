// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/search.h"

namespace psirt {

namespace {

/// Folds width and case character by character, so that positions stay those of the text itself.
QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        const QString normal = QString(character).normalized(QString::NormalizationForm_KC).toCaseFolded();
        result.append(normal.size() == 1 ? normal.front() : character.toCaseFolded());
    }
    return result;
}

bool holds(const BilingualText &text, const QString &search)
{
    return !findText(text.japanese, search).empty() || !findText(text.english, search).empty();
}

}  // namespace

std::vector<TextSpan> findText(const QString &text, const QString &search)
{
    std::vector<TextSpan> spans;
    const QString needle = folded(search.trimmed());
    if (needle.isEmpty())
        return spans;
    const QString haystack = folded(text);
    for (qsizetype at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.size()))
        spans.push_back({at, needle.size()});
    return spans;
}

bool matches(const Framework &framework, const QString &search)
{
    if (search.trimmed().isEmpty() || framework.id.text() == search.trimmed() || holds(framework.title, search)
        || holds(framework.purpose, search))
        return true;
    for (const auto &level : framework.levels) {
        if (level && holds(*level, search))
            return true;
    }
    for (const GlossaryNote &note : framework.notes) {
        if (holds(note.term, search) || holds(note.text, search))
            return true;
    }
    return false;
}

}  // namespace psirt
