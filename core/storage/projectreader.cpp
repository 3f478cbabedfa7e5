// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/projectfile.h"

#include "core/storage/entryreader.h"
#include "core/storage/jsontext.h"
#include "core/storage/projectvalues.h"
#include "core/storage/projectwords.h"
#include "core/storage/textplace.h"

#include <algorithm>

namespace psirt {

namespace {

using Kind = JsonValue::Kind;
using storage::keep;
using storage::member;
using storage::members;
using storage::Refusal;
using storage::Spot;

/// As they were read: beside the ids that the actions have now.
void keepRepeatedIds(const std::vector<RepeatedActionId> &repeated, Assessment &assessment)
{
    std::map<FrameworkId, Entry> changed;
    for (const RepeatedActionId &each : repeated) {
        Entry &entry = changed.try_emplace(each.framework, assessment.entry(each.framework)).first->second;
        UnknownKeys &keys = entry.actions[each.index].unknownKeys;
        keys.emplace(keys.begin(), actionIdKey, '"' + each.id.text().toLatin1() + '"');
    }
    for (auto &[framework, entry] : changed)
        assessment.setEntry(framework, std::move(entry));
}

/// Reads the current format version out of a JSON text.
class ProjectReader {
public:
    ProjectReader(const JsonText &text, QString subject, const SheetCatalogue &catalogue)
        : m_values(text, std::move(subject)), m_catalogue(catalogue)
    {
    }

    /// Throws a Refusal. Fails before it looks at anything that another version may have changed.
    [[nodiscard]] qint64 formatVersion() const;
    /// Throws a Refusal: there is no way from that version to the current one.
    [[noreturn]] void refuseVersion() const;
    /// Throws a Refusal. The format version must be the current one. The fingerprint is left empty.
    [[nodiscard]] LoadedProject read();

private:
    [[nodiscard]] Assessment readSheet(const Spot &spot) const;
    [[nodiscard]] Properties readProperties(const Spot &spot);
    [[nodiscard]] std::map<ServiceAreaId, Level> readAreaTargets(const Spot &spot);
    [[nodiscard]] PreviousAssessment readPrevious(const Spot &spot);
    void locate(std::vector<ProjectIssue> &issues) const;

    storage::ProjectValues m_values;
    const SheetCatalogue &m_catalogue;
};

qint64 ProjectReader::formatVersion() const
{
    const Spot top = m_values.top();
    const auto format = top.value.kind() == Kind::Object ? member(top, QLatin1String("format")) : std::nullopt;
    if (!format || format->value.kind() != Kind::String || format->value.text() != QLatin1String(projectFormatName))
        m_values.refuse(ErrorCode::NotThisFormat, format.value_or(top), {});
    const Spot spot = m_values.required(top, QLatin1String("formatVersion"));
    const auto version = spot.value.integer();
    if (!version)
        m_values.refuseValue(spot);
    if (*version > projectFormatVersion)
        m_values.refuse(ErrorCode::NewerFormat, spot, QString::number(*version));
    return *version;
}

void ProjectReader::refuseVersion() const
{
    m_values.refuse(ErrorCode::NotThisFormat, m_values.required(m_values.top(), QLatin1String("formatVersion")), {});
}

LoadedProject ProjectReader::read()
{
    Assessment assessment = readSheet(m_values.required(m_values.top(), QLatin1String("sheet")));
    UnknownKeys unknown;
    for (const Spot &spot : members(m_values.top())) {
        const QString &key = spot.path;
        if (key == QLatin1String("applicationVersion")) {
            m_values.expect(spot, Kind::String);
        } else if (key == QLatin1String("assessment")) {
            assessment.setProperties(readProperties(spot));
        } else if (key == QLatin1String("ratings")) {
            for (auto &[id, entry] : storage::readEntries(m_values, spot))
                assessment.setEntry(id, std::move(entry));
        } else if (key != QLatin1String("format") && key != QLatin1String("formatVersion") &&
                   key != QLatin1String("sheet")) {
            keep(unknown, spot.value);
        }
    }
    assessment.setUnknownKeys(std::move(unknown));
    keepRepeatedIds(completeActionIds(assessment), assessment);
    std::shared_ptr<const Sheet> sheet = m_catalogue.sheet(assessment.sheet());
    std::vector<ProjectIssue> issues = findIssues(*sheet, assessment);
    locate(issues);
    return {std::move(assessment), std::move(sheet), std::move(issues), {}};
}

Assessment ProjectReader::readSheet(const Spot &spot) const
{
    m_values.expect(spot, Kind::Object);
    const SheetKey key{m_values.text(m_values.required(spot, QLatin1String("id"))),
                       m_values.text(m_values.required(spot, QLatin1String("version")))};
    if (!m_catalogue.sheet(key))
        m_values.refuse(ErrorCode::UnknownSheet, spot, key.id + QLatin1Char(' ') + key.version);
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
    m_values.expect(object, Kind::Object);
    Properties properties;
    for (const Spot &spot : members(object)) {
        const QString key = spot.value.key();
        if (key == QLatin1String("title"))
            properties.title = m_values.text(spot);
        else if (key == QLatin1String("organization"))
            properties.organization = m_values.text(spot);
        else if (key == QLatin1String("scope"))
            properties.scope = m_values.text(spot);
        else if (key == QLatin1String("assessors"))
            properties.assessors = m_values.texts(spot);
        else if (key == QLatin1String("date"))
            properties.date = m_values.date(spot);
        else if (key == QLatin1String("occasion"))
            properties.occasion = m_values.word(spot, occasionFromWord);
        else if (key == QLatin1String("nextDate"))
            properties.nextDate = m_values.date(spot);
        else if (key == QLatin1String("defaultTarget"))
            properties.defaultTarget = m_values.level(spot);
        else if (key == QLatin1String("areaTargets"))
            properties.areaTargets = readAreaTargets(spot);
        else if (key == QLatin1String("remarks"))
            properties.remarks = m_values.text(spot);
        else if (key == QLatin1String("conclusion"))
            properties.conclusion = m_values.text(spot);
        else if (key == QLatin1String("dismissedChecks"))
            properties.dismissedChecks = m_values.texts(spot);
        else if (key == QLatin1String("previous"))
            properties.previous = readPrevious(spot);
        else
            keep(properties.unknownKeys, spot.value);
    }
    return properties;
}

std::map<ServiceAreaId, Level> ProjectReader::readAreaTargets(const Spot &object)
{
    m_values.expect(object, Kind::Object);
    std::map<ServiceAreaId, Level> targets;
    for (const Spot &spot : members(object)) {
        m_values.remember(spot);
        if (const auto target = m_values.level(spot))
            targets.insert_or_assign(ServiceAreaId(spot.value.key()), *target);
    }
    return targets;
}

PreviousAssessment ProjectReader::readPrevious(const Spot &object)
{
    m_values.expect(object, Kind::Object);
    PreviousAssessment previous;
    for (const Spot &spot : members(object)) {
        const QString key = spot.value.key();
        if (key == QLatin1String("title"))
            previous.title = m_values.text(spot);
        else if (key == QLatin1String("date"))
            previous.date = m_values.date(spot);
        else if (key == QLatin1String("file"))
            previous.file = m_values.text(spot);
        else if (key == QLatin1String("hidesLevels"))
            previous.hidesLevels = m_values.boolean(spot);
        else if (key == QLatin1String("ratings"))
            previous.entries = storage::readEntries(m_values, spot);
        else
            keep(previous.unknownKeys, spot.value);
    }
    return previous;
}

void ProjectReader::locate(std::vector<ProjectIssue> &issues) const
{
    std::vector<ProjectIssue *> byOffset;
    byOffset.reserve(issues.size());
    for (ProjectIssue &issue : issues)
        byOffset.push_back(&issue);
    const auto offset = [this](const ProjectIssue *issue) { return m_values.offsetOf(issue->place.keyPath); };
    std::ranges::sort(byOffset, {}, offset);
    PlaceFinder finder(m_values.bytes());
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
