// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/texttokens.h"

#include "core/sheet/marks.h"

#include <algorithm>
#include <array>
#include <optional>

namespace psirt {

namespace {

/// Stand between kanji and would run together with them.
constexpr std::array<QStringView, 4> conjunctions{u"及び", u"又は", u"並びに", u"若しくは"};

/// Particles that may stand before further hiragana. Only such as no ending of a verb begins with (は, が, に or で might),
/// the longer one before its own beginning.
constexpr std::array<QStringView, 15> leadingParticles{u"について", u"における", u"によって", u"として", u"による",
                                                       u"により",   u"からの",   u"までの",   u"など",   u"では",
                                                       u"には",     u"とは",     u"への",     u"との",   u"を"};

/// Whole runs of hiragana that are particles only.
constexpr std::array<QStringView, 23> particles{u"は",   u"が",   u"に",   u"で",   u"と",   u"の",   u"も",   u"や",
                                                u"へ",   u"か",   u"し",   u"て",   u"ば",   u"から", u"まで", u"より",
                                                u"にて", u"でも", u"にも", u"とも", u"また", u"をも", u"して"};

constexpr std::array<QStringView, 24> smallWords{u"a",  u"an",  u"the",  u"of",  u"to",  u"in",   u"on",   u"at",
                                                 u"by", u"for", u"with", u"and", u"or",  u"as",   u"is",   u"are",
                                                 u"be", u"was", u"were", u"it",  u"its", u"that", u"this", u"from"};

/// None for white space.
std::optional<TokenKind> kindOf(QChar character)
{
    const char16_t code = character.unicode();
    const auto lies = [code](char16_t first, char16_t last) { return code >= first && code <= last; };
    if (character.isSpace())
        return std::nullopt;
    if (lies(0x3041, 0x309F))
        return TokenKind::Hiragana;
    if (lies(0x30A1, 0x30FA) || lies(0x30FC, 0x30FE) || lies(0xFF66, 0xFF9F))
        return TokenKind::Katakana;
    if (code == 0x3005 || lies(0x3400, 0x4DBF) || lies(0x4E00, 0x9FFF) || character.isSurrogate())
        return TokenKind::Kanji;
    return character.isLetterOrNumber() ? TokenKind::Latin : TokenKind::Sign;
}

template <std::size_t count>
qsizetype lengthOfFirst(const std::array<QStringView, count> &words, QStringView text)
{
    const auto found = std::ranges::find_if(words, [text](QStringView word) { return text.startsWith(word); });
    return found == words.end() ? 0 : found->size();
}

bool isApostropheWithin(QStringView rest, qsizetype at)
{
    return (rest[at] == QChar(0x2019) || rest[at] == QLatin1Char('\'')) && at + 1 < rest.size() &&
           kindOf(rest[at + 1]) == TokenKind::Latin;
}

/// The token at the beginning of what is left of a text, which is neither white space nor a mark. Its position is 0.
TextToken firstToken(QStringView rest)
{
    if (const qsizetype length = lengthOfFirst(conjunctions, rest))
        return {{0, length}, TokenKind::Particle};
    const TokenKind kind = *kindOf(rest.front());
    if (kind == TokenKind::Sign)
        return {{0, 1}, kind};
    if (kind == TokenKind::Hiragana) {
        if (const qsizetype length = lengthOfFirst(leadingParticles, rest))
            return {{0, length}, TokenKind::Particle};
    }
    qsizetype length = 1;
    while (length < rest.size() &&
           (kindOf(rest[length]) == kind || (kind == TokenKind::Latin && isApostropheWithin(rest, length))) &&
           !(kind == TokenKind::Kanji && lengthOfFirst(conjunctions, rest.mid(length)) > 0))
        ++length;
    const QStringView word = rest.first(length);
    const auto isWord = [word](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; };
    const bool isParticle = (kind == TokenKind::Hiragana && std::ranges::any_of(particles, isWord)) ||
                            (kind == TokenKind::Latin && std::ranges::any_of(smallWords, isWord));
    return {{0, length}, isParticle ? TokenKind::Particle : kind};
}

}  // namespace

std::vector<TextToken> tokensOf(const QString &text)
{
    const std::vector<Mark> marks = findMarks(text);
    auto mark = marks.begin();
    std::vector<TextToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (mark != marks.end() && mark->position == at) {
            tokens.push_back({{at, mark->length}, TokenKind::Mark});
            at += mark->length;
            ++mark;
        } else if (!kindOf(text[at])) {
            ++at;
        } else {
            const qsizetype end = mark != marks.end() ? mark->position : text.size();
            TextToken token = firstToken(QStringView(text).mid(at, end - at));
            token.span.position = at;
            at += token.span.length;
            tokens.push_back(token);
        }
    }
    return tokens;
}

}  // namespace psirt
