// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonpair.h"

#include "app/document/document.h"
#include "app/document/readaside.h"
#include "core/comparison/subject.h"

#include <QFileInfo>

#include <utility>

namespace psirt::comparison {

namespace {

/// As it is given where the file is gone.
QString canonical(const QString &path)
{
    const QString result = QFileInfo(path).canonicalFilePath();
    return result.isEmpty() ? path : result;
}

PairMember memberOf(const ComparisonSide &side)
{
    return {side.assessment, side.path};
}

}  // namespace

QString ComparisonSide::fileName() const
{
    return QFileInfo(path).fileName();
}

std::optional<Result<ComparisonSide>> readComparisonSide(const QString &path, const SheetCatalogue &catalogue,
                                                         Prompts &prompts)
{
    std::optional<Result<LoadedProject>> loaded = readAside(path, catalogue, prompts);
    if (!loaded)
        return std::nullopt;
    if (!*loaded)
        return loaded->error();
    LoadedProject project = std::move(*loaded).value();
    return ComparisonSide{project.sheet, std::move(project.assessment), canonical(path), std::move(project.issues)};
}

ComparisonSide sideOf(const Document &document, std::shared_ptr<const Sheet> sheet)
{
    return {.sheet = std::move(sheet),
            .assessment = document.assessment(),
            .path = canonical(document.path()),
            .issues = findIssues(document.sheet(), document.assessment()),
            .isOpenDocument = true};
}

ComparisonPair::ComparisonPair(ComparisonSide baseline, ComparisonSide current, Document *document, QObject *parent)
    : QObject(parent), m_baseline(std::move(baseline)), m_current(std::move(current)), m_document(document)
{
    if (document) {
        connect(document, &Document::changed, this, [this](const ChangeEvent &event) {
            if (!std::holds_alternative<WhatIfChange>(event))
                followDocument();
        });
        connect(document, &Document::fileChanged, this, &ComparisonPair::followDocument);
        connect(document, &QObject::destroyed, this, &ComparisonPair::release);
    }
    compare();
}

const ComparisonSide &ComparisonPair::side(ComparisonRole role) const
{
    return role == ComparisonRole::Baseline ? m_baseline : m_current;
}

void ComparisonPair::compare()
{
    m_comparison = compareAssessments(*m_current.sheet, m_baseline.assessment, m_current.assessment);
}

std::vector<PairNotice> ComparisonPair::notices() const
{
    return noticesOf(memberOf(m_baseline), memberOf(m_current));
}

Document *ComparisonPair::document() const
{
    return m_baseline.isOpenDocument || m_current.isOpenDocument ? m_document.data() : nullptr;
}

Document *ComparisonPair::editableDocument() const
{
    return m_current.isOpenDocument ? m_document.data() : nullptr;
}

Outcome ComparisonPair::setSide(ComparisonRole role, ComparisonSide side)
{
    ComparisonSide &place = role == ComparisonRole::Baseline ? m_baseline : m_current;
    const ComparisonSide &other = role == ComparisonRole::Baseline ? m_current : m_baseline;
    if (const Outcome outcome = checkSameSheet(memberOf(other), memberOf(side)); !outcome)
        return outcome;
    place = std::move(side);
    compare();
    emit sidesChanged();
    return done();
}

void ComparisonPair::swap()
{
    std::swap(m_baseline, m_current);
    compare();
    emit sidesChanged();
}

bool ComparisonPair::lacksReason(const FrameworkChange &change) const
{
    return change.difference() != 0 && m_current.assessment.entry(change.id).changeReason.trimmed().isEmpty();
}

PreviousAssessment ComparisonPair::asPrevious() const
{
    PreviousAssessment previous = rememberAsPrevious(m_baseline.assessment, m_baseline.fileName());
    if (const auto &known = m_current.assessment.properties().previous)
        previous.hidesLevels = known->hidesLevels;  // whether to be blind is not decided here
    return previous;
}

bool ComparisonPair::canRemember() const
{
    return editableDocument() && !m_baseline.isOpenDocument && m_current.assessment.properties().previous != asPrevious();
}

void ComparisonPair::remember()
{
    if (Document *document = editableDocument())
        document->setPrevious(asPrevious());
}

void ComparisonPair::followDocument()
{
    if (!document())
        return;
    for (ComparisonSide *side : {&m_baseline, &m_current}) {
        if (side->isOpenDocument)
            *side = sideOf(*m_document, side->sheet);
    }
    compare();
    emit contentChanged();
}

void ComparisonPair::release()
{
    const bool wasShown = m_baseline.isOpenDocument || m_current.isOpenDocument;
    m_baseline.isOpenDocument = false;
    m_current.isOpenDocument = false;
    if (wasShown)
        emit sidesChanged();
}

}  // namespace psirt::comparison
