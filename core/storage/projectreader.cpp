// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"

#include "core/storage/jsontext.h"
#include "core/storage/jsonwriter.h"
#include "core/storage/projectwords.h"
#include "core/storage/textplace.h"

#include <QHash>

#include <algorithm>

namespace psirt {

namespace {

using Kind = JsonValue::Kind;

/// Thrown inside this file only: what cannot be read.
struct Refusal {
    Error error;
};

/// A value of the file with its path of keys.
struct Spot {
    JsonValue value;
    QString path;
};

/// Reads the current format version out of a JSON text.
class ProjectReader {
public:
    ProjectReader(const JsonText &text, QString subject, const SheetCatalogue &catalogue)
        : m_text(text), m_subject(std::move(subject)), m_catalogue(catalogue)
    {
    }

    /// Throws a Refusal. Fails before it looks at anything that another version may have changed.
    [[nodiscard]] qint64 formatVersion() const;
    /// Throws a Refusal: there is no way from that version to the current one.
    [[noreturn]] void refuseVersion() const;
    /// Throws a Refusal. The format version must be the current one. The fingerprint is left empty.
    [[nodiscard]] LoadedProject read();

private:
    [[nodiscard]] Spot top() const { return {m_text.root(), {}}; }
    [[nodiscard]] static std::vector<Spot> members(const Spot &object);
    [[nodiscard]] static std::optional<Spot> member(const Spot &object, QLatin1String key);
    [[nodiscard]] Spot required(const Spot &object, QLatin1String key) const;

    void expect(const Spot &spot, Kind kind) const;
    [[nodiscard]] QString text(const Spot &spot) const;
    [[nodiscard]] QStringList texts(const Spot &spot) const;
    [[nodiscard]] std::vector<Spot> elements(const Spot &spot) const;
    [[nodiscard]] std::optional<Level> level(const Spot &spot) const;
    [[nodiscard]] std::optional<QDate> date(const Spot &spot) const;
    template <typename Value>
    [[nodiscard]] Value word(const Spot &spot, std::optional<Value> (*fromWord)(const QString &)) const;

    [[nodiscard]] Assessment readSheet(const Spot &spot) const;
    [[nodiscard]] Properties readProperties(const Spot &spot);
    [[nodiscard]] std::map<ServiceAreaId, Level> readAreaTargets(const Spot &spot);
    [[nodiscard]] Entry readEntry(const Spot &spot);
    [[nodiscard]] Action readAction(const Spot &spot) const;
    void locate(std::vector<ProjectIssue> &issues) const;

    [[noreturn]] void refuse(ErrorCode code, const Spot &spot, const QString &detail) const;
    [[noreturn]] void refuseValue(const Spot &spot) const;

    const JsonText &m_text;
    QString m_subject;
    const SheetCatalogue &m_catalogue;
    QHash<QString, qsizetype> m_issueOffsets;  ///< of values that an issue may be about, by path
};

void keep(UnknownKeys &keys, const JsonValue &value)
{
    keys.emplace_back(value.key(), compactJson(value.raw()));
}

void ProjectReader::refuse(ErrorCode code, const Spot &spot, const QString &detail) const
{
    Place place = PlaceFinder(m_text.bytes()).at(spot.value.offset());
    place.keyPath = spot.path;
    throw Refusal{{code, m_subject, detail, place}};
}

void ProjectReader::refuseValue(const Spot &spot) const
{
    constexpr qsizetype longest = 60;
    const Kind kind = spot.value.kind();
    QString detail = QString::fromUtf8(spot.value.raw().left(8 * longest));
    if (kind == Kind::Object || kind == Kind::Array)
        detail = kind == Kind::Object ? QStringLiteral("{…}") : QStringLiteral("[…]");
    else if (detail.size() > longest)
        detail = detail.left(longest) + QStringLiteral("…");
    refuse(ErrorCode::InvalidValue, spot, detail);
}

std::vector<Spot> ProjectReader::members(const Spot &object)
{
    std::vector<Spot> result;
    const QString prefix = object.path.isEmpty() ? QString() : object.path + QLatin1Char('.');
    for (const JsonValue &value : object.value.children())
        result.push_back({value, prefix + value.key()});
    return result;
}

std::optional<Spot> ProjectReader::member(const Spot &object, QLatin1String key)
{
    for (const JsonValue &value : object.value.children()) {
        if (value.key() == key)
            return Spot{value, object.path.isEmpty() ? QString(key) : object.path + QLatin1Char('.') + key};
    }
    return std::nullopt;
}

Spot ProjectReader::required(const Spot &object, QLatin1String key) const
{
    const auto found = member(object, key);
    if (!found) {
        const QString path = object.path.isEmpty() ? QString(key) : object.path + QLatin1Char('.') + key;
        refuse(ErrorCode::MissingValue, {object.value, path}, key);
    }
    return *found;
}

void ProjectReader::expect(const Spot &spot, Kind kind) const
{
    if (spot.value.kind() != kind)
        refuseValue(spot);
}

QString ProjectReader::text(const Spot &spot) const
{
    expect(spot, Kind::String);
    return spot.value.text();
}

std::vector<Spot> ProjectReader::elements(const Spot &spot) const
{
    expect(spot, Kind::Array);
    std::vector<Spot> result;
    for (const JsonValue &value : spot.value.children())
        result.push_back({value, QStringLiteral("%1[%2]").arg(spot.path).arg(result.size())});
    return result;
}

QStringList ProjectReader::texts(const Spot &spot) const
{
    QStringList result;
    for (const Spot &element : elements(spot))
        result.push_back(text(element));
    return result;
}

std::optional<Level> ProjectReader::level(const Spot &spot) const
{
    if (spot.value.isNull())
        return std::nullopt;
    const auto number = spot.value.integer();
    if (!number || *number < Level::lowest || *number > Level::highest)
        refuseValue(spot);
    return Level::fromNumber(static_cast<int>(*number));
}

std::optional<QDate> ProjectReader::date(const Spot &spot) const
{
    if (spot.value.isNull())
        return std::nullopt;
    const QString written = text(spot);
    const QDate result = QDate::fromString(written, Qt::ISODate);
    if (result.toString(Qt::ISODate) != written || written.isEmpty())  // "2026-1-1", "2026-02-30", a time after it
        refuseValue(spot);
    return result;
}

template <typename Value>
Value ProjectReader::word(const Spot &spot, std::optional<Value> (*fromWord)(const QString &)) const
{
    const auto result = fromWord(text(spot));
    if (!result)
        refuseValue(spot);
    return *result;
}

qint64 ProjectReader::formatVersion() const
{
    const auto format = m_text.root().kind() == Kind::Object ? member(top(), QLatin1String("format")) : std::nullopt;
    if (!format || format->value.kind() != Kind::String || format->value.text() != QLatin1String(projectFormatName))
        refuse(ErrorCode::NotThisFormat, format.value_or(top()), {});
    const Spot spot = required(top(), QLatin1String("formatVersion"));
    const auto version = spot.value.integer();
    if (!version)
        refuseValue(spot);
    if (*version > projectFormatVersion)
        refuse(ErrorCode::NewerFormat, spot, QString::number(*version));
    return *version;
}

void ProjectReader::refuseVersion() const
{
    refuse(ErrorCode::NotThisFormat, required(top(), QLatin1String("formatVersion")), {});
}

LoadedProject ProjectReader::read()
{
    Assessment assessment = readSheet(required(top(), QLatin1String("sheet")));
    UnknownKeys unknown;
    for (const Spot &spot : members(top())) {
        const QString &key = spot.path;
        if (key == QLatin1String("applicationVersion")) {
            expect(spot, Kind::String);
        } else if (key == QLatin1String("assessment")) {
            assessment.setProperties(readProperties(spot));
        } else if (key == QLatin1String("ratings")) {
            expect(spot, Kind::Object);
            for (const Spot &rating : members(spot))
                assessment.setEntry(FrameworkId(rating.value.key()), readEntry(rating));
        } else if (key != QLatin1String("format") && key != QLatin1String("formatVersion")
                   && key != QLatin1String("sheet")) {
            keep(unknown, spot.value);
        }
    }
    assessment.setUnknownKeys(std::move(unknown));
    std::shared_ptr<const Sheet> sheet = m_catalogue.sheet(assessment.sheet());
    std::vector<ProjectIssue> issues = findIssues(*sheet, assessment);
    locate(issues);
    return {std::move(assessment), std::move(sheet), std::move(issues), {}};
}

Assessment ProjectReader::readSheet(const Spot &spot) const
{
    expect(spot, Kind::Object);
    const SheetKey key{text(required(spot, QLatin1String("id"))), text(required(spot, QLatin1String("version")))};
    if (!m_catalogue.sheet(key))
        refuse(ErrorCode::UnknownSheet, spot, key.id + QLatin1Char(' ') + key.version);
    Assessment assessment(key);
    UnknownKeys unknown;
    for (const JsonValue &value : spot.value.children()) {
        if (value.key() != QLatin1String("id") && value.key() != QLatin1String("version"))
            keep(unknown, value);
    }
    assessment.setUnknownSheetKeys(std::move(unknown));
    return assessment;
}

Properties ProjectReader::readProperties(const Spot &object)
{
    expect(object, Kind::Object);
    Properties properties;
    for (const Spot &spot : members(object)) {
        const QString key = spot.value.key();
        if (key == QLatin1String("title"))
            properties.title = text(spot);
        else if (key == QLatin1String("organization"))
            properties.organization = text(spot);
        else if (key == QLatin1String("scope"))
            properties.scope = text(spot);
        else if (key == QLatin1String("assessors"))
            properties.assessors = texts(spot);
        else if (key == QLatin1String("date"))
            properties.date = date(spot);
        else if (key == QLatin1String("occasion"))
            properties.occasion = word(spot, occasionFromWord);
        else if (key == QLatin1String("nextDate"))
            properties.nextDate = date(spot);
        else if (key == QLatin1String("defaultTarget"))
            properties.defaultTarget = level(spot);
        else if (key == QLatin1String("areaTargets"))
            properties.areaTargets = readAreaTargets(spot);
        else if (key == QLatin1String("remarks"))
            properties.remarks = text(spot);
        else if (key == QLatin1String("dismissedChecks"))
            properties.dismissedChecks = texts(spot);
        else
            keep(properties.unknownKeys, spot.value);
    }
    return properties;
}

std::map<ServiceAreaId, Level> ProjectReader::readAreaTargets(const Spot &object)
{
    expect(object, Kind::Object);
    std::map<ServiceAreaId, Level> targets;
    for (const Spot &spot : members(object)) {
        m_issueOffsets.insert(spot.path, spot.value.offset());
        if (const auto target = level(spot))
            targets.insert_or_assign(ServiceAreaId(spot.value.key()), *target);
    }
    return targets;
}

/// The rating that a file's level and the level that it may be as well make; an unsure one only where they are neighbours.
Rating ratingOf(Level level, const std::optional<Level> &other)
{
    return (other ? Rating::unsure(level, *other) : std::nullopt).value_or(Rating(level));
}

Entry ProjectReader::readEntry(const Spot &object)
{
    expect(object, Kind::Object);
    m_issueOffsets.insert(object.path, object.value.offset());
    Entry entry;
    std::optional<Spot> levelSpot;
    std::optional<Spot> unsureSpot;
    std::optional<Spot> reasonSpot;
    bool isExcluded = false;
    for (const Spot &spot : members(object)) {
        const QString key = spot.value.key();
        if (key == QLatin1String("level")) {
            if (level(spot))
                levelSpot = spot;
        } else if (key == QLatin1String("unsureLevel")) {
            if (level(spot))
                unsureSpot = spot;
        } else if (key == QLatin1String("excluded")) {
            expect(spot, Kind::Boolean);
            isExcluded = spot.value.boolean();
        } else if (key == QLatin1String("exclusionReason")) {
            expect(spot, Kind::String);
            reasonSpot = spot;
        } else if (key == QLatin1String("target")) {
            entry.target = level(spot);
        } else if (key == QLatin1String("note")) {
            entry.note = text(spot);
        } else if (key == QLatin1String("evidence")) {
            entry.evidence = texts(spot);
        } else if (key == QLatin1String("actions")) {
            for (const Spot &action : elements(spot))
                entry.actions.push_back(readAction(action));
        } else {
            keep(entry.unknownKeys, spot.value);
        }
        m_issueOffsets.insert(spot.path, spot.value.offset());
    }
    // A rating is one thing; what a file says beside it stays among the unknown keys, so that it is not lost.
    if (isExcluded)
        entry.rating = Rating::excluded(reasonSpot ? text(*reasonSpot) : QString());
    else if (levelSpot)
        entry.rating = ratingOf(*level(*levelSpot), unsureSpot ? level(*unsureSpot) : std::nullopt);
    if (isExcluded && levelSpot)
        keep(entry.unknownKeys, levelSpot->value);
    if (unsureSpot && !entry.rating.neighbour())
        keep(entry.unknownKeys, unsureSpot->value);
    if (!isExcluded && reasonSpot)
        keep(entry.unknownKeys, reasonSpot->value);
    return entry;
}

Action ProjectReader::readAction(const Spot &object) const
{
    expect(object, Kind::Object);
    Action action;
    for (const Spot &spot : members(object)) {
        const QString key = spot.value.key();
        if (key == QLatin1String("what"))
            action.what = text(spot);
        else if (key == QLatin1String("who"))
            action.who = text(spot);
        else if (key == QLatin1String("due"))
            action.due = date(spot);
        else if (key == QLatin1String("state"))
            action.state = word(spot, actionStateFromWord);
        else
            keep(action.unknownKeys, spot.value);
    }
    return action;
}

void ProjectReader::locate(std::vector<ProjectIssue> &issues) const
{
    std::vector<ProjectIssue *> byOffset;
    for (ProjectIssue &issue : issues)
        byOffset.push_back(&issue);
    const auto offset = [this](const ProjectIssue *issue) { return m_issueOffsets.value(issue->place.keyPath, 0); };
    std::ranges::sort(byOffset, {}, offset);
    PlaceFinder finder(m_text.bytes());
    for (ProjectIssue *issue : byOffset) {
        const Place place = finder.at(offset(issue));
        issue->place.line = place.line;
        issue->place.column = place.column;
    }
}

void forgetLines(LoadedProject &project)
{
    for (ProjectIssue &issue : project.issues)
        issue.place = {0, 0, issue.place.keyPath};
}

/// Throws a Refusal. The number of steps that were taken goes into steps, also then.
LoadedProject readThrough(QByteArray bytes, const QString &subject, const SheetCatalogue &catalogue,
                          const MigrationChain &migrations, int &steps)
{
    while (true) {
        const Result<JsonText> text = JsonText::parse(bytes, subject, deepestProjectNesting);
        if (!text)
            throw Refusal{text.error()};
        ProjectReader reader(text.value(), subject, catalogue);
        const qint64 version = reader.formatVersion();
        if (version == projectFormatVersion)
            return reader.read();
        const auto step = std::ranges::find(migrations, version, [](const auto &migration) { return migration->from(); });
        if (step == migrations.end() || steps > static_cast<int>(migrations.size()))
            reader.refuseVersion();
        const Result<QByteArray> migrated = (*step)->migrate(bytes, subject);
        ++steps;
        if (!migrated)
            throw Refusal{migrated.error()};
        bytes = migrated.value();
    }
}

}  // namespace

Result<LoadedProject> parseProject(const QByteArray &bytes, const QString &subject, const SheetCatalogue &catalogue,
                                   const MigrationChain &migrations)
{
    if (bytes.size() > largestProjectFile)
        return Error{ErrorCode::TooLarge, subject, {}, {}};
    int steps = 0;
    try {
        LoadedProject project = readThrough(bytes, subject, catalogue, migrations, steps);
        project.fingerprint = fingerprintOf(bytes);
        if (steps > 0)
            forgetLines(project);
        return project;
    } catch (Refusal &refusal) {
        if (steps > 0)
            refusal.error.place = {0, 0, refusal.error.place.keyPath};
        return refusal.error;
    }
}

}  // namespace psirt
