// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/projectsamples.h"

#include "tests/support/testdata.h"

namespace psirt::test {

namespace {

class Generator {
public:
    explicit Generator(std::mt19937 &random) : m_random(random) {}

    int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    bool chance() { return below(2) == 0; }

    QString text()
    {
        static const char32_t characters[] =
            U"aZ09 .\"\\/\n\r\t\b\f\u0000\u0001\u001f\u007fé脆弱性─\u2028\u3000\ufeff\uffff𠮷😀";
        QString result;
        for (int length = below(12); length > 0; --length) {
            const char32_t character = characters[below(int(std::size(characters)) - 1)];
            result += QString::fromUcs4(&character, 1);
        }
        return result;
    }

    QStringList texts()
    {
        QStringList result;
        for (int count = below(3); count > 0; --count)
            result.push_back(text());
        return result;
    }

    std::optional<QDate> date() { return chance() ? std::optional(QDate(2026, 1, 1).addDays(below(3000))) : std::nullopt; }

    std::optional<Level> someLevel() { return chance() ? std::optional(level(below(Level::count))) : std::nullopt; }

    UnknownKeys unknownKeys()
    {
        static const char *values[] = {"1",
                                       "1.0",
                                       "-0",
                                       "123456789012345678901234567890",
                                       "1E+2",
                                       "null",
                                       "[]",
                                       "{}",
                                       "\" a : \\\" , \"",
                                       "{\"b\":[1,{\"a\":true}],\"a\":\"\\u0041\"}"};
        UnknownKeys result;
        for (int count = below(4) - 1; count > 0; --count)
            result.emplace_back(QStringLiteral("x%1").arg(below(1000) * 10 + count), values[below(int(std::size(values)))]);
        return result;
    }

    Action action()
    {
        Action result{text(),        text(),
                      date(),        static_cast<ActionState>(below(4)),
                      unknownKeys(), ActionId::derivedFrom({QString::number(m_actions++)})};
        if (result.state == ActionState::Done)
            result.doneOn = date();
        return result;
    }

    Rating rating()
    {
        const Level chosen = level(below(Level::count));
        const std::optional<Level> other = Level::fromNumber(chosen.number() + below(3) - 1);
        return (other ? Rating::unsure(chosen, *other) : std::nullopt).value_or(Rating(chosen));
    }

    Rating someRating()
    {
        const int kind = below(3);
        if (kind == 0)
            return {};
        return kind == 1 ? rating() : Rating::excluded(text());
    }

    Entry entry()
    {
        Entry result;
        result.rating = someRating();
        if (result.rating.isExcluded() && below(2) == 0)
            result.setAside = rating();
        result.target = someLevel();
        result.note = text();
        result.evidence = texts();
        result.changeReason = text();
        for (int count = below(3); count > 0; --count)
            result.actions.push_back(action());
        for (int count = below(3); count > 0; --count)
            result.opinions.push_back({text(), someRating(), text(), texts(), unknownKeys()});
        result.unknownKeys = unknownKeys();
        return result;
    }

private:
    std::mt19937 &m_random;
    int m_actions = 0;
};

}  // namespace

QByteArray fullProject()
{
    return R"({"format": "psirt-maturity", "formatVersion": 1, "applicationVersion": "0.0.1",
 "sheet": {"id": "csaj-psirt-maturity", "version": "1.0"},
 "assessment": {"title": "三月", "organization": "株式会社サンプル", "scope": "ルータ", "assessors": ["山田", "佐藤"],
                "date": "2026-11-22", "occasion": "incident", "nextDate": "2027-05-22", "defaultTarget": 2,
                "areaTargets": {"1": 4, "5": 2}, "remarks": "備考", "conclusion": "承認を求める。",
                "dismissedChecks": ["noEvidence:1.2", "uniformArea:3"]},
 "ratings": {"1.1": {"level": 3, "unsureLevel": 2, "target": 4, "note": "メモ", "evidence": ["規程.pdf", "https://example.com/"],
                     "actions": [{"what": "訓練", "who": "田中", "due": "2027-03-31", "state": "started", "id": "k7m2"},
                                 {"what": "点検", "who": "", "due": null, "state": "done", "doneOn": "2026-11-20", "id": "p4w9"}],
                     "changeReason": "規程を改めた",
                     "opinions": [{"who": "山田", "level": 3, "unsureLevel": 4, "note": "十分", "evidence": ["規程.pdf"]},
                                  {"who": "佐藤", "excluded": true, "exclusionReason": "対象なし"}]},
             "2.2": {"excluded": true, "exclusionReason": "自社では作らない"}}}
)";
}

QByteArray projectWithPrevious()
{
    return R"({"format": "psirt-maturity", "formatVersion": 1,
"sheet": {"id": "csaj-psirt-maturity", "version": "1.0"},
"assessment": {"previous": {"title": "昨年", "date": "2025-11-22", "file": "昨年.psirt", "hidesLevels": true, "x": 1,
  "ratings": {"1.1": {"level": 2, "note": "前のメモ", "evidence": ["旧規程.pdf"]},
              "6.3": {"level": 1}}}},
"ratings": {"1.1": {"level": 3}}}
)";
}

QByteArray fullProjectWith(const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = fullProject();
    const qsizetype at = bytes.indexOf(before);
    Q_ASSERT(at >= 0);
    return bytes.replace(at, before.size(), after);
}

QByteArray projectWithRatings(const QByteArray &ratings)
{
    return R"({"format": "psirt-maturity", "formatVersion": 1,
"sheet": {"id": "csaj-psirt-maturity", "version": "1.0"},
"ratings": )" +
           ratings + "}\n";
}

Result<LoadedProject> parse(const QByteArray &bytes)
{
    return parseProject(bytes, QStringLiteral("a.psirt"), catalogue());
}

Assessment randomAssessment(std::mt19937 &random)
{
    Generator generator(random);
    Assessment assessment = emptyAssessment();
    Properties properties;
    properties.title = generator.text();
    properties.organization = generator.text();
    properties.scope = generator.text();
    properties.assessors = generator.texts();
    properties.date = generator.date();
    properties.occasion = static_cast<Occasion>(generator.below(5));
    properties.nextDate = generator.date();
    properties.defaultTarget = generator.someLevel();
    properties.remarks = generator.text();
    properties.conclusion = generator.text();
    for (const ServiceArea &area : sheet().areas()) {
        if (const auto target = generator.someLevel())
            properties.areaTargets.insert_or_assign(area.id, *target);
    }
    properties.dismissedChecks = generator.texts();
    if (generator.chance()) {
        PreviousAssessment previous{generator.text(), generator.date(), generator.text(), generator.chance(), {}, {}};
        for (const char *id : {"1.1", "2.3", "6.3", "9.9"})
            previous.entries.insert_or_assign(framework(id), generator.entry());
        previous.unknownKeys = generator.unknownKeys();
        properties.previous = std::move(previous);
    }
    properties.unknownKeys = generator.unknownKeys();
    assessment.setProperties(properties);
    assessment.setUnknownKeys(generator.unknownKeys());
    assessment.setUnknownSheetKeys(generator.unknownKeys());
    for (const Framework *framework : sheet().frameworks()) {
        if (generator.chance())
            assessment.setEntry(framework->id, generator.entry());
    }
    assessment.setEntry(FrameworkId(QStringLiteral("9.") + generator.text()), generator.entry());
    return assessment;
}

}  // namespace psirt::test
