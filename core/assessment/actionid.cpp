// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/actionid.h"

#include "core/assessment/assessment.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <set>

namespace psirt {

namespace {

constexpr int bitsOfCharacter = 5;
constexpr int bytesOfId = 10;

/// Five bits a character. Without those that are taken for each other: 0 and o, 1 and l.
QString idText(const QByteArray &bytes)
{
    static const char characters[] = "abcdefghijkmnpqrstuvwxyz23456789";
    QString text;
    unsigned pending = 0;
    int bits = 0;
    for (const char byte : bytes) {
        pending = (pending << 8U) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= bitsOfCharacter; bits -= bitsOfCharacter)
            text += QLatin1Char(characters[(pending >> static_cast<unsigned>(bits - bitsOfCharacter)) & 31U]);
    }
    return text;
}

/// Derives ids that nothing else in the assessment has.
class Deriving {
public:
    explicit Deriving(std::set<ActionId> &taken) : m_taken(taken) {}

    [[nodiscard]] ActionId next(const QStringList &parts)
    {
        int &number = m_numbers[parts];
        while (true) {
            ActionId id = ActionId::derivedFrom(parts + QStringList(QString::number(number++)));
            if (m_taken.insert(id).second)
                return id;
        }
    }

private:
    std::set<ActionId> &m_taken;
    QHash<QStringList, int> m_numbers;  ///< of those with the same parts
};

}  // namespace

std::optional<ActionId> ActionId::fromText(const QString &text)
{
    constexpr qsizetype longest = 64;
    const auto fits = [](QChar character) {
        const char16_t code = character.unicode();
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9') ||
               code == u'-';
    };
    const bool isId = !text.isEmpty() && text.size() <= longest && std::ranges::all_of(text, fits);
    return isId ? std::optional(ActionId(text)) : std::nullopt;
}

ActionId ActionId::random()
{
    QByteArray bytes(bytesOfId, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return ActionId(idText(bytes));
}

ActionId ActionId::derivedFrom(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);  // so that no two lists are written alike
    }
    return ActionId(idText(hash.result().left(bytesOfId)));
}

std::vector<RepeatedActionId> completeActionIds(Assessment &assessment)
{
    std::set<ActionId> taken;
    std::vector<RepeatedActionId> toName;  // with those that have none
    for (const auto &[framework, entry] : assessment.entries()) {
        for (std::size_t i = 0; i < entry.actions.size(); ++i) {
            const ActionId &id = entry.actions[i].id;
            if (id.isEmpty() || !taken.insert(id).second)
                toName.push_back({framework, i, id});
        }
    }
    const Properties &properties = assessment.properties();
    const QStringList subject{assessment.sheet().id, properties.organization, properties.scope, properties.title,
                              properties.date ? properties.date->toString(Qt::ISODate) : QString()};
    Deriving deriving(taken);
    std::map<FrameworkId, Entry> completed;
    for (const auto &[framework, index, id] : toName) {
        Entry &entry = completed.try_emplace(framework, assessment.entry(framework)).first->second;
        Action &action = entry.actions[index];
        action.id = id.isEmpty() ? deriving.next(subject + QStringList{framework.text(), action.what.trimmed()})
                                 : deriving.next(QStringList(id.text()));
    }
    for (auto &[framework, entry] : completed)
        assessment.setEntry(framework, std::move(entry));
    std::erase_if(toName, [](const RepeatedActionId &each) { return each.id.isEmpty(); });
    return toName;
}

}  // namespace psirt
