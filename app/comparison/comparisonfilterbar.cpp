// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonfilterbar.h"

#include "app/messages/changewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace psirt::comparison {

namespace {

constexpr int charactersOfAreas = 10;
constexpr int charactersOfWords = 9;

}  // namespace

ComparisonFilterBar::ComparisonFilterBar(const ComparisonPair &pair, ComparisonView &view, const ViewOptions &options,
                                         QWidget *parent)
    : FilterBar(options, parent), m_pair(pair), m_view(view), m_onlyChanged(new QCheckBox(tr("Only what changed"))),
      m_kind(nullptr), m_area(nullptr), m_count(makeMutedLabel({}, options.type.body))
{
    addField(m_onlyChanged);
    m_kind = addBox(tr("Show only this kind of change"));
    m_area = addBox(tr("Show only this service area"), charactersOfAreas);
    addText(tr("Show only frameworks with these words"), tr("Words"))
        ->setFixedWidth(options.type.fullWidthCharacters(charactersOfWords));
    addShowAll();
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("changeCount"));
    addField(m_count);
    levelFields();
    connect(m_onlyChanged, &QCheckBox::clicked, this, &FilterBar::edited);
    connect(&pair, &ComparisonPair::sidesChanged, this, &ComparisonFilterBar::followView);
    connect(&pair, &ComparisonPair::contentChanged, this, &ComparisonFilterBar::followView);
    followView();
    connect(this, &FilterBar::edited, this, &ComparisonFilterBar::store);
    connect(this, &FilterBar::allRequested, this, [this] {
        m_view.filter = {};
        followView();
        emit filterChanged();
    });
}

void ComparisonFilterBar::followView()
{
    fillKinds();
    fillAreas();
    m_onlyChanged->setChecked(m_view.filter.onlyChanged);
    m_kind->setCurrentIndex(placeOf(m_kinds, m_view.filter.kind));
    m_area->setCurrentIndex(placeOf(m_areas, m_view.filter.area));
    setText(m_view.filter.text);
    setIsNarrowed(m_view.filter.isNarrowed());
}

/// Those that occur, with how often, and the one that is chosen.
void ComparisonFilterBar::fillKinds()
{
    m_kinds.assign(1, std::nullopt);
    QStringList texts{tr("All kinds")};
    for (const ChangeKind kind : allChangeKinds()) {
        const int count = m_pair.comparison().count(kind);
        if (count == 0 && m_view.filter.kind != kind)
            continue;
        m_kinds.emplace_back(kind);
        texts.append(tr("%1 %2 (%3)", "sign, kind and how many").arg(signOf(kind), wordOf(kind)).arg(count));
    }
    fill(*m_kind, texts);
}

void ComparisonFilterBar::fillAreas()
{
    m_areas.assign(1, std::nullopt);
    QStringList texts{tr("All areas")};
    for (const ServiceArea &area : m_pair.sheet().areas()) {
        m_areas.emplace_back(area.id);
        texts.append(shortTitle(area.id.text(), area.title, options()));
    }
    fill(*m_area, texts);
}

void ComparisonFilterBar::setShown(int shown, int all)
{
    m_count->setText(Words()[Term::ShownOf].arg(shown).arg(all));
}

void ComparisonFilterBar::store()
{
    m_view.filter.onlyChanged = m_onlyChanged->isChecked();
    m_view.filter.kind = choiceOf(m_kinds, m_kind->currentIndex());
    m_view.filter.area = choiceOf(m_areas, m_area->currentIndex());
    m_view.filter.text = text();
    setIsNarrowed(m_view.filter.isNarrowed());
    emit filterChanged();
}

}  // namespace psirt::comparison
