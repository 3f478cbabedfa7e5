// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/search.h"

#include <algorithm>
#include <optional>

namespace psirt {

namespace {

/// A text without differences of width and case, and where each of its characters came from.
struct Folded {
    QString text;
    std::vector<qsizetype> positions;  ///< one more than characters: the end
};

/// What belongs to the character before it: accents, and the voiced and semi-voiced sound marks, also those of half-width
/// katakana. File names of macOS are written with them.
bool isMark(QChar character)
{
    const ushort unit = character.unicode();
    return (unit >= 0x0300 && unit <= 0x036F) || unit == 0x3099 || unit == 0x309A || unit == 0xFF9E || unit == 0xFF9F;
}

/// What nearly all of a sheet's text is made of: ASCII, kana, common signs and kanji, which have neither another width nor,
/// but for ASCII, a case. Nothing for what Unicode's tables must be asked for.
std::optional<QChar> foldedQuickly(QChar character)
{
    const ushort unit = character.unicode();
    if (unit < 0x80)
        return unit >= u'A' && unit <= u'Z' ? QChar(unit + (u'a' - u'A')) : character;
    const bool isKana = (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30A1 && unit <= 0x30FC);
    const bool isSign = unit == 0x3001 || unit == 0x3002 || (unit >= 0x3008 && unit <= 0x3011);
    const bool isKanji = unit >= 0x4E00 && unit <= 0x9FFF;
    return isKana || isSign || isKanji ? std::optional(character) : std::nullopt;
}

/// Calls add with each folded character and where in the text the one is that it came from.
template <typename Add>
void fold(const QString &text, Add add)
{
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        while (at + length < text.size() && isMark(text[at + length]))
            ++length;
        const std::optional<QChar> quick = length == 1 ? foldedQuickly(text[at]) : std::nullopt;
        if (quick) {
            add(*quick, at);
        } else {
            const QString piece = text.mid(at, length).normalized(QString::NormalizationForm_KC).toCaseFolded();
            for (const QChar character : piece)
                add(character, at);
        }
        at += length;
    }
}

QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    fold(text, [&result](QChar character, qsizetype) { result.append(character); });
    return result;
}

Folded foldedWithPositions(const QString &text)
{
    Folded result;
    result.text.reserve(text.size());
    result.positions.reserve(static_cast<std::size_t>(text.size()) + 1);
    fold(text, [&result](QChar character, qsizetype at) {
        result.text.append(character);
        result.positions.push_back(at);
    });
    result.positions.push_back(text.size());
    return result;
}

}  // namespace

SearchTerms::SearchTerms(const QString &words) : m_needle(folded(words.trimmed())) {}

bool SearchTerms::occurIn(const QString &text) const
{
    return !m_needle.isEmpty() && folded(text).contains(m_needle);
}

bool SearchTerms::occurIn(const BilingualText &text) const
{
    return occurIn(text.japanese) || occurIn(text.english);
}

std::vector<TextSpan> findText(const QString &text, const QString &search)
{
    std::vector<TextSpan> spans;
    const QString needle = folded(search.trimmed());
    if (needle.isEmpty())
        return spans;
    const Folded haystack = foldedWithPositions(text);
    for (qsizetype at = haystack.text.indexOf(needle); at >= 0; at = haystack.text.indexOf(needle, at + needle.size())) {
        const qsizetype start = haystack.positions[static_cast<std::size_t>(at)];
        const qsizetype end = haystack.positions[static_cast<std::size_t>(at + needle.size())];
        spans.push_back({start, std::max<qsizetype>(end - start, 1)});
    }
    return spans;
}

bool holdsText(const QString &text, const QString &search)
{
    return SearchTerms(search).occurIn(text);
}

bool matches(const Framework &framework, const QString &search)
{
    if (search.trimmed().isEmpty() || framework.id.text() == search.trimmed())
        return true;
    const SearchTerms words(search);
    if (words.occurIn(framework.title) || words.occurIn(framework.purpose))
        return true;
    for (const auto &level : framework.levels) {
        if (level && words.occurIn(*level))
            return true;
    }
    for (const GlossaryNote &note : framework.notes) {
        if (words.occurIn(note.term) || words.occurIn(note.text))
            return true;
    }
    return false;
}

}  // namespace psirt
