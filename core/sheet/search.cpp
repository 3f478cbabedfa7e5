// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/search.h"

namespace psirt {

namespace {

/// A text without differences of width and case, and where each of its characters came from.
struct Folded {
    QString text;
    std::vector<qsizetype> positions;  ///< one more than characters: the end
};

/// The voiced and semi-voiced sound marks of half-width katakana, which belong to the character before them.
bool isHalfWidthSoundMark(QChar character)
{
    return character == QChar(0xFF9E) || character == QChar(0xFF9F);
}

Folded fold(const QString &text)
{
    Folded result;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        while (at + length < text.size() && isHalfWidthSoundMark(text[at + length]))
            ++length;
        const QString piece = text.mid(at, length).normalized(QString::NormalizationForm_KC).toCaseFolded();
        result.text += piece;
        result.positions.insert(result.positions.end(), static_cast<std::size_t>(piece.size()), at);
        at += length;
    }
    result.positions.push_back(text.size());
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
    const QString needle = fold(search.trimmed()).text;
    if (needle.isEmpty())
        return spans;
    const Folded haystack = fold(text);
    for (qsizetype at = haystack.text.indexOf(needle); at >= 0; at = haystack.text.indexOf(needle, at + needle.size())) {
        const qsizetype start = haystack.positions[static_cast<std::size_t>(at)];
        const qsizetype end = haystack.positions[static_cast<std::size_t>(at + needle.size())];
        spans.push_back({start, std::max<qsizetype>(end - start, 1)});
    }
    return spans;
}

bool holdsText(const QString &text, const QString &search)
{
    const auto folded = [](const QString &each) { return each.normalized(QString::NormalizationForm_KC).toCaseFolded(); };
    const QString needle = folded(search.trimmed());
    return !needle.isEmpty() && folded(text).contains(needle);
}

bool matches(const Framework &framework, const QString &search)
{
    if (search.trimmed().isEmpty() || framework.id.text() == search.trimmed() || holds(framework.title, search) ||
        holds(framework.purpose, search))
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
