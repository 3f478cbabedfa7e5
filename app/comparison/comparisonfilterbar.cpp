// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonfilterbar.h"

#include "app/messages/changewords.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace psirt {

namespace {

int rowOf(const auto &choices, const auto &chosen)
{
    const auto found = std::ranges::find(choices, chosen);
    return found == choices.end() ? 0 : static_cast<int>(found - choices.begin());
}

}  // namespace

ComparisonFilterBar::ComparisonFilterBar(const ComparisonPair &pair, ComparisonView &view, const ViewOptions &options,
                                         QWidget *parent)
    : QWidget(parent), m_pair(pair), m_view(view), m_options(options), m_onlyChanged(new QCheckBox(tr("Only what changed"))),
      m_kind(new QComboBox), m_area(new QComboBox), m_text(new QLineEdit), m_showAll(new QPushButton(tr("Show All"))),
      m_count(makeMutedLabel({}, options.type.body))
{
    setFont(options.type.body);
    addFields();
    connect(&pair, &ComparisonPair::sidesChanged, this, &ComparisonFilterBar::followView);
    connect(&pair, &ComparisonPair::contentChanged, this, &ComparisonFilterBar::followView);
    followView();
    connect(m_onlyChanged, &QCheckBox::clicked, this, &ComparisonFilterBar::store);
    connect(m_kind, &QComboBox::activated, this, &ComparisonFilterBar::store);
    connect(m_area, &QComboBox::activated, this, &ComparisonFilterBar::store);
    connect(m_text, &QLineEdit::textChanged, this, &ComparisonFilterBar::store);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_view.filter = {};
        followView();
        m_onlyChanged->setFocus();  // the button is off now
        emit filterChanged();
    });
}

void ComparisonFilterBar::addFields()
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(gridUnit);
    m_kind->setAccessibleName(tr("Show only this kind of change"));
    m_area->setAccessibleName(tr("Show only this service area"));
    m_text->setAccessibleName(tr("Show only frameworks with these words"));
    m_text->setPlaceholderText(tr("Words"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(m_options.type.fullWidthCharacters(9));
    m_count->setWordWrap(false);
    m_count->setObjectName(QStringLiteral("changeCount"));
    constexpr int areaLength = 10;
    m_area->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_area->setMinimumContentsLength(areaLength);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const std::initializer_list<QWidget *> fields{m_onlyChanged, m_kind, m_area, m_text, m_showAll, m_count};
    int height = 0;
    for (QWidget *each : fields) {
        each->setFont(font());
        flow->addWidget(each);
        height = std::max(height, each->sizeHint().height());
    }
    for (QWidget *each : fields)
        each->setMinimumHeight(height);  // boxes and buttons differ by a little
}

void ComparisonFilterBar::followView()
{
    fillKinds();
    fillAreas();
    m_onlyChanged->setChecked(m_view.filter.onlyChanged);
    m_kind->setCurrentIndex(rowOf(m_kinds, m_view.filter.kind));
    m_area->setCurrentIndex(rowOf(m_areas, m_view.filter.area));
    if (m_text->text() != m_view.filter.text) {
        const QSignalBlocker blocker(m_text);
        m_text->setText(m_view.filter.text);
    }
    m_showAll->setEnabled(m_view.filter.isNarrowed());
}

/// Those that occur, with how often, and the one that is chosen.
void ComparisonFilterBar::fillKinds()
{
    const ChangeWords words;
    const QSignalBlocker blocker(m_kind);
    m_kinds.assign(1, std::nullopt);
    QStringList texts{tr("All kinds")};
    for (const ChangeKind kind : allChangeKinds()) {
        const int count = m_pair.comparison().count(kind);
        if (count == 0 && m_view.filter.kind != kind)
            continue;
        m_kinds.emplace_back(kind);
        texts.append(tr("%1 %2 (%3)", "sign, kind and how many").arg(ChangeWords::sign(kind), words.kind(kind)).arg(count));
    }
    QStringList present;
    for (int i = 0; i < m_kind->count(); ++i)
        present.append(m_kind->itemText(i));
    if (present == texts)
        return;
    m_kind->clear();
    m_kind->addItems(texts);
}

void ComparisonFilterBar::fillAreas()
{
    std::vector<std::optional<ServiceAreaId>> areas{std::nullopt};
    for (const ServiceArea &area : m_pair.sheet().areas())
        areas.emplace_back(area.id);
    if (areas == m_areas)
        return;
    m_areas = std::move(areas);
    const QSignalBlocker blocker(m_area);
    m_area->clear();
    m_area->addItem(tr("All areas"));
    for (const ServiceArea &area : m_pair.sheet().areas())
        m_area->addItem(shortTitle(area.id.text(), area.title, m_options));
}

void ComparisonFilterBar::setShown(int shown, int all)
{
    m_count->setText(tr("%1 of %2 shown").arg(shown).arg(all));
}

void ComparisonFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void ComparisonFilterBar::store()
{
    m_view.filter.onlyChanged = m_onlyChanged->isChecked();
    m_view.filter.kind = m_kinds[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
    m_view.filter.area = m_areas[static_cast<std::size_t>(std::max(0, m_area->currentIndex()))];
    m_view.filter.text = m_text->text();
    m_showAll->setEnabled(m_view.filter.isNarrowed());
    emit filterChanged();
}

}  // namespace psirt
