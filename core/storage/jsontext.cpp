// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/jsontext.h"

#include "core/storage/textplace.h"

#include <nlohmann/json.hpp>

#include <QStringDecoder>

#include <cmath>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_set>

namespace psirt {

namespace {

/// Unlike QString::fromUtf8 keeps U+FEFF at the start, which is a character there.
QString fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

/// The text that a well-formed JSON string stands for; quotes included in the argument.
QString decoded(QByteArrayView quoted)
{
    if (!quoted.contains('\\'))
        return fromUtf8(quoted.sliced(1, quoted.size() - 2));
    const nlohmann::json value = nlohmann::json::parse(quoted.begin(), quoted.end(), nullptr, false);
    const std::string *text = value.get_ptr<const std::string *>();
    Q_ASSERT(text);
    return fromUtf8(QByteArrayView(text->data(), qsizetype(text->size())));
}

/// What the parser says, without its place (told elsewhere) and without what it read (which may be the whole file).
QString parserWords(std::string_view words)
{
    if (const auto start = words.find(": "); start != std::string_view::npos && words.starts_with("[json"))
        words.remove_prefix(start + 2);
    const auto lastRead = words.find("; last read: '");
    if (lastRead == std::string_view::npos)
        return QString::fromUtf8(words.data(), qsizetype(words.size()));
    const auto expected = words.rfind("'; expected ");
    std::string result(words.substr(0, lastRead));
    if (expected != std::string_view::npos && expected > lastRead)
        result += words.substr(expected + 1);
    return QString::fromStdString(result);
}

}  // namespace

/// Takes nlohmann-json's events and finds each value's place: between two tokens stand only blanks, commas and colons.
class JsonTextBuilder {
public:
    using Kind = JsonValue::Kind;

    JsonTextBuilder(JsonText &text, QString subject, int deepest)
        : m_text(text), m_subject(std::move(subject)), m_deepest(deepest), m_end(byteOrderMarkLength(text.m_bytes))
    {
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    bool null() { return scalar(Kind::Null); }
    bool boolean(bool) { return scalar(Kind::Boolean); }
    bool number_integer(std::int64_t) { return scalar(Kind::Number); }
    bool number_unsigned(std::uint64_t) { return scalar(Kind::Number); }
    bool number_float(double, const std::string &) { return scalar(Kind::Number); }
    bool string(std::string &) { return scalar(Kind::String); }
    bool binary(nlohmann::json::binary_t &) { return false; }
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool start_array(std::size_t) { return open(Kind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string &name)
    {
        m_keyBegin = nextToken();
        m_end = tokenEnd(m_keyBegin);
        m_keyEnd = m_end;
        if (!m_open.back().keys.insert(name).second)
            return fail(ErrorCode::DuplicateKey, m_keyBegin, fromUtf8(QByteArrayView(name.data(), qsizetype(name.size()))));
        return true;
    }

    bool parse_error(std::size_t position, const std::string &lastToken, const nlohmann::json::exception &problem)
    {
        const std::string_view words(problem.what());
        const bool isWholeToken = words.find("unexpected") != std::string_view::npos || problem.id == 406;
        const qsizetype end = qsizetype(position);
        const qsizetype offset = words.find("unexpected end of input") != std::string_view::npos ? bytes().size()
                                 : isWholeToken ? tokenBegin(end, qsizetype(lastToken.size()))
                                                : end - 1;
        return fail(ErrorCode::NotJson, offset, parserWords(words));
    }

private:
    struct Container {
        std::size_t node;
        std::unordered_set<std::string> keys;
    };

    [[nodiscard]] char at(qsizetype offset) const { return offset < bytes().size() ? bytes()[offset] : '\0'; }
    [[nodiscard]] const QByteArray &bytes() const { return m_text.m_bytes; }

    [[nodiscard]] qsizetype nextToken() const
    {
        qsizetype offset = m_end;
        while (offset < bytes().size() && QByteArrayView(" \t\r\n,:").contains(bytes()[offset]))
            ++offset;
        return offset;
    }

    /// Only for a string, a number or a literal, which are known to be well-formed.
    [[nodiscard]] qsizetype tokenEnd(qsizetype begin) const
    {
        qsizetype end = begin + 1;
        if (at(begin) == '"') {
            while (end < bytes().size() && at(end) != '"')
                end += at(end) == '\\' ? 2 : 1;
            return end + 1;
        }
        while (end < bytes().size() && !QByteArrayView(" \t\r\n,:]}").contains(at(end)))
            ++end;
        return end;
    }

    /// Where a token begins that is well-formed but out of place. The parser tells the length of a string or number only.
    [[nodiscard]] qsizetype tokenBegin(qsizetype end, qsizetype length) const
    {
        const auto isLetter = [this](qsizetype offset) { return at(offset) >= 'a' && at(offset) <= 'z'; };
        if (!isLetter(end - 1))
            return QByteArrayView("{}[],:").contains(at(end - 1)) ? end - 1 : end - length;
        while (end > 0 && isLetter(end - 1))
            --end;
        return end;
    }

    void add(Kind kind, qsizetype begin, qsizetype end)
    {
        JsonText::Node node;
        node.kind = kind;
        node.begin = quint32(begin);
        node.end = quint32(end);
        node.keyBegin = quint32(m_keyBegin);
        node.keyEnd = quint32(m_keyEnd);
        m_keyBegin = m_keyEnd = 0;
        m_text.m_nodes.push_back(node);
        m_text.m_nodes.back().next = quint32(m_text.m_nodes.size());
        m_end = end;
    }

    bool scalar(Kind kind)
    {
        const qsizetype begin = nextToken();
        add(kind, begin, tokenEnd(begin));
        return true;
    }

    bool open(Kind kind)
    {
        const qsizetype begin = nextToken();
        if (int(m_open.size()) >= m_deepest)
            return fail(ErrorCode::TooDeep, begin, QString::number(m_deepest));
        add(kind, begin, begin + 1);
        m_open.push_back({m_text.m_nodes.size() - 1, {}});
        return true;
    }

    bool close()
    {
        m_end = nextToken() + 1;
        JsonText::Node &node = m_text.m_nodes[m_open.back().node];
        node.end = quint32(m_end);
        node.next = quint32(m_text.m_nodes.size());
        m_open.pop_back();
        return true;
    }

    bool fail(ErrorCode code, qsizetype offset, QString detail)
    {
        m_error = Error{code, m_subject, std::move(detail), PlaceFinder(bytes()).at(offset)};
        return false;
    }

    JsonText &m_text;
    QString m_subject;
    int m_deepest;
    qsizetype m_end;
    qsizetype m_keyBegin = 0;
    qsizetype m_keyEnd = 0;
    std::vector<Container> m_open;
    std::optional<Error> m_error;
};

Result<JsonText> JsonText::parse(QByteArray bytes, const QString &subject, int deepest)
{
    Q_ASSERT(bytes.size() < std::numeric_limits<quint32>::max());
    if (const auto broken = firstBrokenUtf8(bytes))
        return Error{ErrorCode::BrokenUtf8, subject, {}, PlaceFinder(bytes).at(*broken)};
    // The parser would take it for the end and never look at what follows.
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return Error{ErrorCode::NotJson, subject, QStringLiteral("U+0000"), PlaceFinder(bytes).at(zero)};
    JsonText text(std::move(bytes));
    JsonTextBuilder builder(text, subject, deepest);
    const QByteArray &source = text.m_bytes;
    if (!nlohmann::json::sax_parse(source.begin(), source.end(), &builder)) {
        Q_ASSERT(builder.error());
        return *builder.error();
    }
    return text;
}

JsonValue::Kind JsonValue::kind() const
{
    return m_text->m_nodes[m_index].kind;
}

QString JsonValue::key() const
{
    const JsonText::Node &node = m_text->m_nodes[m_index];
    if (node.keyEnd == 0)
        return {};
    return decoded(QByteArrayView(m_text->m_bytes).sliced(node.keyBegin, node.keyEnd - node.keyBegin));
}

qsizetype JsonValue::offset() const
{
    return m_text->m_nodes[m_index].begin;
}

std::vector<JsonValue> JsonValue::children() const
{
    std::vector<JsonValue> result;
    const std::size_t end = m_text->m_nodes[m_index].next;
    for (std::size_t child = m_index + 1; child < end; child = m_text->m_nodes[child].next)
        result.push_back({m_text, child});
    return result;
}

QString JsonValue::text() const
{
    Q_ASSERT(kind() == Kind::String);
    return decoded(raw());
}

bool JsonValue::boolean() const
{
    Q_ASSERT(kind() == Kind::Boolean);
    return m_text->m_bytes[offset()] == 't';
}

std::optional<qint64> JsonValue::integer() const
{
    if (kind() != Kind::Number)
        return std::nullopt;
    constexpr double largest = 9007199254740992.0;  // 2^53
    const double number = raw().toDouble();
    if (std::trunc(number) != number || std::abs(number) > largest)
        return std::nullopt;
    return static_cast<qint64>(number);
}

QByteArray JsonValue::raw() const
{
    const JsonText::Node &node = m_text->m_nodes[m_index];
    return m_text->m_bytes.mid(node.begin, node.end - node.begin);
}

}  // namespace psirt
