// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sheet/textdifference.h"

#include "core/sheet/texttokens.h"

#include <QCache>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QPair>

#include <algorithm>
#include <iterator>

namespace psirt {

namespace {

// Sizes are about those of full-width characters; particles and signs count nothing.
constexpr int sizeOfMark = 4;
constexpr int lettersPerSize = 3;
constexpr int leastBetween = 8;  ///< what both texts have is left out between two new stretches from this size on
constexpr int leastAtEdge = 4;   ///< and at either end of a line from this size on
constexpr int entirelyNewPercent = 80;
constexpr std::size_t mostPairs = 4'000'000;  ///< of tokens that are aligned exactly: 16 MB

/// Not worth a highlight at either end of a stretch.
bool isLoose(QChar sign)
{
    return QStringView(u"・•、，,。.;:；：)）」』”").contains(sign);
}

/// Two texts in tokens, and which tokens of the second are new.
class Comparison {
public:
    Comparison(const QString &before, const QString &after)
        : m_before(before), m_after(after), m_old(tokensOf(before)), m_tokens(tokensOf(after)),
          m_match(m_tokens.size(), nothing)
    {
    }

    [[nodiscard]] std::vector<TextSpan> spans();

private:
    /// Tokens first to last, both included.
    struct Run {
        std::size_t first;
        std::size_t last;
    };

    static constexpr std::size_t nothing = static_cast<std::size_t>(-1);

    [[nodiscard]] QStringView oldWord(std::size_t i) const { return wordOf(m_before, m_old[i]); }
    [[nodiscard]] QStringView word(std::size_t i) const { return wordOf(m_after, m_tokens[i]); }
    static QStringView wordOf(const QString &text, const TextToken &token)
    {
        return QStringView(text).mid(token.span.position, token.span.length);
    }
    [[nodiscard]] bool isNew(std::size_t i) const { return m_isNew[i]; }
    /// Whether the next token follows without white space.
    [[nodiscard]] bool runsOn(std::size_t i) const
    {
        return m_tokens[i].span.position + m_tokens[i].span.length == m_tokens[i + 1].span.position;
    }

    /// Tokens of both texts: from each first one to before each end.
    struct Stretch {
        std::size_t oldFirst;
        std::size_t oldEnd;
        std::size_t first;
        std::size_t end;

        [[nodiscard]] std::size_t oldCount() const { return oldEnd - oldFirst; }
        [[nodiscard]] std::size_t count() const { return end - first; }
    };
    /// A token of each text that are the same word.
    struct Pair {
        std::size_t old;
        std::size_t token;
    };

    void align();
    void align(Stretch stretch);
    void alignExactly(const Stretch &stretch);
    [[nodiscard]] std::vector<Pair> pairsInOrder(const Stretch &stretch) const;
    [[nodiscard]] static std::vector<Pair> longestRise(const std::vector<Pair> &pairs);
    [[nodiscard]] int weightOf(std::size_t i) const;
    [[nodiscard]] int sizeOf(std::size_t i) const;
    [[nodiscard]] int sizeOf(const Run &run) const;
    [[nodiscard]] std::vector<Run> lines() const;
    [[nodiscard]] std::vector<Run> runsOf(const Run &line) const;
    void mark(const Run &run, bool isNew);
    void joinEndings(const Run &line);
    void clearParticles(const Run &line);
    void fillGaps(const Run &line);
    [[nodiscard]] bool isWorthLeavingOut(const Run &run, const Run &line) const;
    [[nodiscard]] bool isShorterEnding(std::size_t i) const;
    [[nodiscard]] TextSpan spanOf(const Run &run) const;
    [[nodiscard]] TextSpan trimmedSpanOf(Run run, const Run &line) const;

    const QString &m_before;
    const QString &m_after;
    std::vector<TextToken> m_old;
    std::vector<TextToken> m_tokens;
    std::vector<std::size_t> m_match;  ///< of each token of after, its counterpart in before
    std::vector<bool> m_isNew;
};

void Comparison::align()
{
    align({0, m_old.size(), 0, m_tokens.size()});
    for (const std::size_t match : m_match)
        m_isNew.push_back(match == nothing);
}

/// Texts of usual length are aligned exactly. That takes memory for each pair of tokens, so long ones are cut into stretches
/// first, by the words that both have once. What even then is too long counts as new.
void Comparison::align(Stretch stretch)
{
    const auto isExact = [&stretch] { return stretch.oldCount() * stretch.count() <= mostPairs; };
    if (isExact()) {
        alignExactly(stretch);
        return;
    }
    while (stretch.oldFirst < stretch.oldEnd && stretch.first < stretch.end &&
           oldWord(stretch.oldFirst) == word(stretch.first))
        m_match[stretch.first++] = stretch.oldFirst++;
    while (stretch.oldFirst < stretch.oldEnd && stretch.first < stretch.end &&
           oldWord(stretch.oldEnd - 1) == word(stretch.end - 1))
        m_match[--stretch.end] = --stretch.oldEnd;
    const std::vector<Pair> pairs = isExact() ? std::vector<Pair>() : pairsInOrder(stretch);
    if (isExact())
        alignExactly(stretch);
    for (std::size_t i = 0; !pairs.empty() && i <= pairs.size(); ++i) {
        const Pair end = i < pairs.size() ? pairs[i] : Pair{stretch.oldEnd, stretch.end};
        align({stretch.oldFirst, end.old, stretch.first, end.token});
        if (i < pairs.size())
            m_match[end.token] = end.old;
        stretch.oldFirst = end.old + 1;
        stretch.first = end.token + 1;
    }
}

/// The words that stand once in each of both stretches, as many of them as are in the same order.
std::vector<Comparison::Pair> Comparison::pairsInOrder(const Stretch &stretch) const
{
    struct Places {
        int oldTimes = 0;
        int times = 0;
        Pair pair{};
    };
    QHash<QStringView, Places> words;
    for (std::size_t i = stretch.oldFirst; i < stretch.oldEnd; ++i) {
        Places &places = words[oldWord(i)];
        ++places.oldTimes;
        places.pair.old = i;
    }
    std::vector<Pair> pairs;
    for (std::size_t i = stretch.first; i < stretch.end; ++i)
        ++words[word(i)].times;
    for (std::size_t i = stretch.first; i < stretch.end; ++i) {
        const Places places = words.value(word(i));
        if (places.oldTimes == 1 && places.times == 1)
            pairs.push_back({places.pair.old, i});
    }
    return longestRise(pairs);
}

/// The longest part of the pairs, which ascend in the second text, that ascends in the first one too.
std::vector<Comparison::Pair> Comparison::longestRise(const std::vector<Pair> &pairs)
{
    std::vector<std::size_t> ends;  ///< of the rise of each length, the pair that it ends with earliest in the first text
    std::vector<std::size_t> before(pairs.size(), nothing);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto place =
            std::ranges::lower_bound(ends, pairs[i].old, {}, [&pairs](std::size_t end) { return pairs[end].old; });
        if (place != ends.begin())
            before[i] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<Pair> rise;
    for (std::size_t i = ends.empty() ? nothing : ends.back(); i != nothing; i = before[i])
        rise.push_back(pairs[i]);
    std::ranges::reverse(rise);
    return rise;
}

/// The heaviest common subsequence, so that content words decide and particles follow.
void Comparison::alignExactly(const Stretch &stretch)
{
    const std::size_t columns = stretch.count() + 1;
    std::vector<int> best((stretch.oldCount() + 1) * columns, 0);
    const auto at = [&](std::size_t i, std::size_t j) -> int & {
        return best[(i - stretch.oldFirst) * columns + j - stretch.first];
    };
    for (std::size_t i = stretch.oldEnd; i-- > stretch.oldFirst;) {
        for (std::size_t j = stretch.end; j-- > stretch.first;) {
            at(i, j) = std::max(at(i + 1, j), at(i, j + 1));
            if (oldWord(i) == word(j))
                at(i, j) = std::max(at(i, j), at(i + 1, j + 1) + weightOf(j));
        }
    }
    for (std::size_t i = stretch.oldFirst, j = stretch.first; i < stretch.oldEnd && j < stretch.end;) {
        if (oldWord(i) == word(j) && at(i, j) == at(i + 1, j + 1) + weightOf(j))
            m_match[j++] = i++;
        else if (at(i, j) == at(i + 1, j))
            ++i;
        else
            ++j;
    }
}

int Comparison::weightOf(std::size_t i) const
{
    constexpr int ofMark = 40;
    const int length = static_cast<int>(m_tokens[i].span.length);
    switch (m_tokens[i].kind) {
    case TokenKind::Mark:
        return ofMark;
    case TokenKind::Kanji:
    case TokenKind::Katakana:
        return 10 * length;
    case TokenKind::Latin:
        return 10 + 4 * length;
    case TokenKind::Hiragana:
        return 3 * length;
    case TokenKind::Particle:
    case TokenKind::Sign:
        return 1;
    }
    Q_UNREACHABLE();
}

int Comparison::sizeOf(std::size_t i) const
{
    const int length = static_cast<int>(m_tokens[i].span.length);
    switch (m_tokens[i].kind) {
    case TokenKind::Mark:
        return sizeOfMark;
    case TokenKind::Kanji:
    case TokenKind::Katakana:
        return length;
    case TokenKind::Latin:
        return (length + lettersPerSize - 1) / lettersPerSize;
    case TokenKind::Hiragana:
    case TokenKind::Particle:
    case TokenKind::Sign:
        return 0;
    }
    Q_UNREACHABLE();
}

int Comparison::sizeOf(const Run &run) const
{
    int size = 0;
    for (std::size_t i = run.first; i <= run.last; ++i)
        size += sizeOf(i);
    return size;
}

std::vector<Comparison::Run> Comparison::lines() const
{
    std::vector<Run> lines;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const qsizetype from = i == 0 ? 0 : m_tokens[i - 1].span.position;
        const bool isFirst =
            i == 0 || QStringView(m_after).mid(from, m_tokens[i].span.position - from).contains(QLatin1Char('\n'));
        if (isFirst)
            lines.push_back({i, i});
        lines.back().last = i;
    }
    return lines;
}

/// The stretches of a line, new ones and others by turns.
std::vector<Comparison::Run> Comparison::runsOf(const Run &line) const
{
    std::vector<Run> runs;
    for (std::size_t i = line.first; i <= line.last; ++i) {
        if (i == line.first || isNew(i) != isNew(i - 1))
            runs.push_back({i, i});
        runs.back().last = i;
    }
    return runs;
}

void Comparison::mark(const Run &run, bool isNew)
{
    for (std::size_t i = run.first; i <= run.last; ++i)
        m_isNew[i] = isNew;
}

/// Whether the word that the ending belongs to has a longer ending in before: 高い against 高いごく.
bool Comparison::isShorterEnding(std::size_t i) const
{
    const std::size_t next = m_match[i - 1] == nothing ? nothing : m_match[i - 1] + 1;
    return next < m_old.size() && oldWord(next).startsWith(word(i));
}

/// A word and its ending are one: 確立していない is new as a whole against 確立している.
void Comparison::joinEndings(const Run &line)
{
    for (std::size_t i = line.first + 1; i <= line.last; ++i) {
        if (m_tokens[i].kind != TokenKind::Hiragana || !runsOn(i - 1) || !m_tokens[i - 1].isContent() ||
            m_tokens[i - 1].kind == TokenKind::Mark)
            continue;
        if (isNew(i) && !isNew(i - 1) && isShorterEnding(i))
            m_isNew[i] = false;
        else if (isNew(i) || isNew(i - 1))
            mark({i - 1, i}, true);
    }
}

void Comparison::clearParticles(const Run &line)
{
    for (const Run &run : runsOf(line)) {
        const auto first = m_tokens.begin() + static_cast<std::ptrdiff_t>(run.first);
        const auto end = m_tokens.begin() + static_cast<std::ptrdiff_t>(run.last) + 1;
        if (std::none_of(first, end, [](const TextToken &token) { return token.isContent(); }))
            mark(run, false);
    }
}

bool Comparison::isWorthLeavingOut(const Run &run, const Run &line) const
{
    const bool isAtEdge = run.first == line.first || run.last == line.last;
    if (isAtEdge)
        return sizeOf(run) >= leastAtEdge;
    int words = 0;
    for (std::size_t i = run.first; i <= run.last; ++i)
        words += sizeOf(i) > 0 ? 1 : 0;
    // A single word, however long, is no statement: it says only that both texts speak of the same thing.
    return sizeOf(run) >= leastBetween && words > 1;
}

void Comparison::fillGaps(const Run &line)
{
    const std::vector<Run> runs = runsOf(line);
    for (const Run &run : runs) {
        if (runs.size() > 1 && !isNew(run.first) && !isWorthLeavingOut(run, line))
            mark(run, true);
    }
}

TextSpan Comparison::spanOf(const Run &run) const
{
    const TextSpan &first = m_tokens[run.first].span;
    const TextSpan &last = m_tokens[run.last].span;
    return {first.position, last.position + last.length - first.position};
}

TextSpan Comparison::trimmedSpanOf(Run run, const Run &line) const
{
    const auto isLooseSign = [this](std::size_t i) {
        return m_tokens[i].kind == TokenKind::Sign && isLoose(word(i).front());
    };
    // A particle belongs to the word before it, an article to the one after it.
    const auto isTail = [this](std::size_t i) {
        return m_tokens[i].kind == TokenKind::Particle && !word(i).front().isLower() && !word(i).front().isUpper();
    };
    while (run.first < run.last && (isLooseSign(run.first) || (run.first > line.first && isTail(run.first))))
        ++run.first;
    constexpr QStringView closing(u")）」』”");
    while (run.first < run.last && isLooseSign(run.last) && !closing.contains(word(run.last).front()))
        --run.last;
    return spanOf(run);
}

std::vector<TextSpan> Comparison::spans()
{
    if (m_tokens.empty())
        return {};
    const Run whole{0, m_tokens.size() - 1};
    if (m_old.empty())
        return {spanOf(whole)};
    align();
    std::vector<TextSpan> spans;
    int newSize = 0;
    for (const Run &line : lines()) {
        joinEndings(line);
        clearParticles(line);
        fillGaps(line);
        joinEndings(line);
        for (const Run &run : runsOf(line)) {
            if (!isNew(run.first))
                continue;
            newSize += sizeOf(run);
            spans.push_back(trimmedSpanOf(run, line));
        }
    }
    if (newSize > 0 && newSize * 100 >= sizeOf(whole) * entirelyNewPercent)
        return {spanOf(whole)};
    return spans;
}

/// The last results. The texts of a sheet are the same for ever, and a page asks for all of them at each change.
class KnownSpans {
public:
    [[nodiscard]] std::vector<TextSpan> of(const QString &before, const QString &after)
    {
        const QPair<QString, QString> texts(before, after);
        {
            const QMutexLocker lock(&m_mutex);
            if (const std::vector<TextSpan> *known = m_spans.object(texts))
                return *known;
        }
        std::vector<TextSpan> spans = Comparison(before, after).spans();
        const QMutexLocker lock(&m_mutex);
        m_spans.insert(texts, new std::vector<TextSpan>(spans), before.size() + after.size());
        return spans;
    }

private:
    static constexpr qsizetype mostUnits = 1'000'000;  ///< of UTF-16: a sheet's steps in both languages have about 300,000

    QMutex m_mutex;
    QCache<QPair<QString, QString>, std::vector<TextSpan>> m_spans{mostUnits};
};

}  // namespace

std::vector<TextSpan> newSpans(const QString &before, const QString &after)
{
    static KnownSpans known;
    return before == after ? std::vector<TextSpan>() : known.of(before, after);
}

bool coverAll(const std::vector<TextSpan> &spans, const QString &text)
{
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && spans.size() == 1 && spans.front().length == trimmed.size();
}

}  // namespace psirt
