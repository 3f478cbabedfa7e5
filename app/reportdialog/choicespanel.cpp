// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reportdialog/choicespanel.h"

#include "app/messages/terms.h"
#include "app/widgets/fields.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/logochooser.h"
#include "app/widgets/plaintext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace psirt::reportdialog {

namespace {

constexpr int widthInCharacters = 25;

/// Beneath the text of a choice.
void addHelp(QBoxLayout &column, QLabel *help)
{
    help->setContentsMargins(3 * gridUnit, 0, 0, gridUnit / 2);
    column.addWidget(help);
}

/// Of two assessments that are given: there is no baseline to choose.
bool isComparison(const ReportSource &source)
{
    return !source.chooseBaseline;
}

bool canHold(const ReportSource &source, bool hasBaseline, ReportPart part)
{
    if (isComparison(source))
        return part != ReportPart::Gaps && part != ReportPart::Glance;
    return part != ReportPart::Comparison || hasBaseline;
}

/// What no baseline is chosen for is in no report, whatever is remembered of it; nor are gaps and the sheet at a glance in a
/// comparison.
ReportParts possibleParts(const ReportSource &source, bool hasBaseline, ReportParts parts)
{
    for (const ReportPart part : allReportParts())
        parts.setFlag(part, parts.testFlag(part) && canHold(source, hasBaseline, part));
    return parts;
}

}  // namespace

ReportChoices possibleChoices(ReportChoices choices, const ReportSource &source, bool hasBaseline)
{
    if (!possibleParts(source, hasBaseline, choices.partsAt(choices.depth)))
        choices.setPartsAt(choices.depth, partsOf(choices.depth));
    return choices;
}

report::ReportOptions optionsOf(const ReportChoices &choices, Language language, bool showsEnglish)
{
    report::ReportOptions options;
    options.language = choices.language.value_or(language);
    options.showsEnglish = choices.showsEnglish.value_or(showsEnglish);
    options.pageSize = QPageSize(choices.paper == ReportChoices::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    options.depth = choices.depth;
    options.parts = choices.partsAt(choices.depth);
    if (!choices.logo.isEmpty())
        options.logo = readLogo(choices.logo).image;
    options.mark = choices.mark;
    return options;
}

QString ChoiceWords::name(ReportDepth depth)
{
    switch (depth) {
    case ReportDepth::Summary:
        return tr("&Summary");
    case ReportDepth::Full:
        return tr("F&ull");
    case ReportDepth::External:
        return tr("&External");
    }
    Q_UNREACHABLE();
}

QString ChoiceWords::help(ReportDepth depth, ReportKind kind)
{
    const bool isComparison = kind == ReportKind::Comparison;
    switch (depth) {
    case ReportDepth::Summary:
        return isComparison ? tr("For the board: what changed as a whole, as far as it fits on a page or two.")
                            : tr("For the board: the figures and what comes next, on one or two pages.");
    case ReportDepth::Full:
        return tr("For your team and auditors: everything, with notes, evidence, actions and names.");
    case ReportDepth::External:
        return tr("For customers and others outside: without what was written for the company alone.");
    }
    Q_UNREACHABLE();
}

QString ChoiceWords::leftOutForOutside()
{
    return tr(
        "Left out: notes, evidence, remarks, the conclusion, reasons for a change, actions, opinions, and the names of "
        "assessors and files.");
}

QString ChoiceWords::keptForOutside()
{
    return tr("Kept as written: title, organization, scope and the reasons for exclusions. Read these before you hand the "
              "report over.");
}

QString ChoiceWords::name(ReportPart part)
{
    switch (part) {
    case ReportPart::Cover:
        return tr("Cover");
    case ReportPart::Summary:
        return Words()[Term::Summary];
    case ReportPart::Glance:
        return Words()[Term::Glance];
    case ReportPart::Areas:
        return Words()[Term::AreaResults];
    case ReportPart::Gaps:
        return Words()[Term::FrameworksBelowTarget];
    case ReportPart::Comparison:
        return Words()[Term::ChangeSinceLast];
    case ReportPart::NotCounted:
        return Words()[Term::NotCounted];
    case ReportPart::Records:
        return Words()[Term::Records];
    case ReportPart::Calculation:
        return Words()[Term::Calculation];
    }
    Q_UNREACHABLE();
}

QString ChoiceWords::edition(ReportDepth depth)
{
    switch (depth) {
    case ReportDepth::Summary:
        return tr("summary", "in the name of a file");
    case ReportDepth::Full:
        return {};
    case ReportDepth::External:
        return tr("external", "in the name of a file");
    }
    Q_UNREACHABLE();
}

QStringList ChoiceWords::usualMarks()
{
    return {QStringLiteral("社外秘"), QStringLiteral("関係者外秘"), QStringLiteral("取扱注意"),
            QStringLiteral("Confidential"), QStringLiteral("Internal use only")};
}

ChoicesPanel::ChoicesPanel(const ReportSource &source, const ReportChoices &choices, const ViewOptions &options,
                           QWidget *parent)
    : QScrollArea(parent), m_source(source), m_choices(choices), m_options(options), m_baseline(source.baseline)
{
    auto *body = new QWidget;
    auto *column = makeColumn(gridUnit / 2, body, {2 * gridUnit, 2 * gridUnit, 2 * gridUnit, gridUnit});
    if (!source.parts) {
        addDepth(*column);
        if (source.keepTexts)
            addTexts(*column);
        addParts(*column);
    }
    if (source.chooseBaseline)
        addBaseline(*column);
    addPaper(*column);
    addLogoAndMark(*column);
    column->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    if (!source.parts)
        chooseDepth(m_choices.depth);
    // Texts wrap; the label of a check box does not.
    const int width = options.type.fullWidthCharacters(widthInCharacters) + 4 * gridUnit;
    const int wanted = std::max(width, body->minimumSizeHint().width()) + verticalScrollBar()->sizeHint().width();
    constexpr int shareOfScreen = 38;  // percent; with large text the pages need the rest
    setFixedWidth(std::min(wanted, screen()->availableSize().width() * shareOfScreen / 100));
}

void ChoicesPanel::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
    m_logo->setPrompts(prompts);
}

report::ReportOptions ChoicesPanel::options() const
{
    ReportChoices withoutLogo = m_choices;
    withoutLogo.logo.clear();  // it is read already
    report::ReportOptions options = optionsOf(withoutLogo, m_options.language, m_options.showsEnglish);
    options.logo = m_logo->image();
    if (m_source.parts) {
        options.depth = ReportDepth::Full;
        options.parts = m_source.parts;
    }
    return options;
}

void ChoicesPanel::addHeading(QBoxLayout &column, const QString &text)
{
    if (column.count() > 0)
        column.addSpacing(gridUnit);
    column.addWidget(makeLabel(text, strong(m_options.type.body)));
}

void ChoicesPanel::addDepth(QBoxLayout &column)
{
    addHeading(column, tr("For whom"));
    auto *group = new QButtonGroup(this);
    for (const ReportDepth depth : {ReportDepth::Summary, ReportDepth::Full, ReportDepth::External}) {
        const QString help =
            ChoiceWords::help(depth, m_source.chooseBaseline ? ReportKind::Assessment : ReportKind::Comparison);
        auto *choice = new QRadioButton(ChoiceWords::name(depth));
        choice->setAccessibleDescription(help);
        choice->setChecked(depth == m_choices.depth);
        group->addButton(choice);
        m_depths[depth] = choice;
        column.addWidget(choice, 0, Qt::AlignLeft);
        addHelp(column, makeMutedLabel(help, m_options.type.small));
        connect(choice, &QRadioButton::toggled, this, [this, depth](bool isOn) {
            if (isOn)
                chooseDepth(depth);
        });
    }
    for (const QString &text : {ChoiceWords::leftOutForOutside(), ChoiceWords::keptForOutside()}) {
        m_outside.push_back(makeLabel(text, m_options.type.small));
        m_outside.back()->setObjectName(QStringLiteral("outside"));
        addHelp(column, m_outside.back());
    }
}

void ChoicesPanel::focusFirst()
{
    if (m_source.parts)
        m_paper->setFocus();
    else
        m_depths[m_choices.depth]->setFocus();
}

void ChoicesPanel::addTexts(QBoxLayout &column)
{
    m_texts = new TextFields(m_source.texts, m_options);
    column.addSpacing(gridUnit);
    column.addWidget(m_texts);
    connect(m_texts, &TextFields::changed, this, [this] {
        emit subjectChanged();
        emit changed();
    });
}

void ChoicesPanel::addParts(QBoxLayout &column)
{
    addHeading(column, tr("Parts"));
    for (const ReportPart part : allReportParts()) {
        if (isComparison(m_source) && !canHave(part))
            continue;
        auto *check = new QCheckBox(ChoiceWords::name(part));
        m_parts[part] = check;
        column.addWidget(check, 0, Qt::AlignLeft);
        connect(check, &QCheckBox::clicked, this, [this, part] { choosePart(part); });
    }
    m_partsFault = makeFaultLabel(m_options);
    m_partsFault->setText(tr("A report has at least one part."));
    column.addWidget(m_partsFault);
}

void ChoicesPanel::addBaseline(QBoxLayout &column)
{
    addHeading(column, tr("Comparison with an earlier assessment"));
    m_baselineName = makeMutedLabel({}, m_options.type.small);
    m_baselineName->setObjectName(QStringLiteral("baseline"));
    m_chooseBaseline = new QPushButton(tr("Choose a &File…"));
    m_clearBaseline = new QPushButton(Words()[Term::TakeAway]);
    m_clearBaseline->setAccessibleName(tr("Remove the comparison"));
    m_baselineFault = makeFaultLabel(m_options);
    column.addWidget(m_baselineName);
    auto *row = new FlowLayout;
    for (QPushButton *button : {m_chooseBaseline, m_clearBaseline}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column.addLayout(row);
    column.addWidget(m_baselineFault);
    connect(m_chooseBaseline, &QPushButton::clicked, this, &ChoicesPanel::chooseBaseline);
    connect(m_clearBaseline, &QPushButton::clicked, this, [this] {
        setBaseline(std::nullopt);
        m_chooseBaseline->setFocus();  // the button that was pressed is gone
    });
    refreshBaseline();
}

void ChoicesPanel::addPaper(QBoxLayout &column)
{
    addHeading(column, tr("Paper and language"));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto addBox = [&](const QString &label, const QStringList &texts, int current) {
        auto *box = new QComboBox;
        box->addItems(texts);
        box->setCurrentIndex(current);
        box->setAccessibleName(withoutMnemonic(label));
        new WheelGuard(box);
        form->addRow(label, box);
        return box;
    };
    auto *paper = addBox(tr("P&aper size"), {QStringLiteral("A4"), tr("Letter")},
                         m_choices.paper == ReportChoices::Paper::Letter ? 1 : 0);
    const Language spoken = m_choices.language.value_or(m_options.language);
    QStringList names;
    for (const LanguageFacts &facts : allLanguages())
        names.append(facts.ownName);
    const auto *language =
        addBox(tr("&Language", "of a report"), names, static_cast<int>(names.indexOf(factsOf(spoken).ownName)));
    column.addLayout(form);
    auto *english = new QCheckBox(tr("En&glish rendering (unofficial)"));
    english->setAccessibleDescription(tr("Beneath the sheet’s Japanese text"));
    english->setToolTip(plainTip(english->accessibleDescription()));
    english->setChecked(m_choices.showsEnglish.value_or(m_options.showsEnglish));
    column.addWidget(english, 0, Qt::AlignLeft);
    m_paper = paper;
    connect(paper, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_choices.paper = index == 1 ? ReportChoices::Paper::Letter : ReportChoices::Paper::A4;
        emit changed();
    });
    connect(language, &QComboBox::currentIndexChanged, this, [this](int index) {
        const Language chosen = allLanguages()[static_cast<std::size_t>(index)].language;
        m_choices.language = chosen == m_options.language ? std::nullopt : std::optional(chosen);
        emit changed();
    });
    connect(english, &QCheckBox::toggled, this, [this](bool isOn) {
        m_choices.showsEnglish = isOn == m_options.showsEnglish ? std::nullopt : std::optional(isOn);
        emit changed();
    });
}

void ChoicesPanel::addLogoAndMark(QBoxLayout &column)
{
    addHeading(column, tr("Logo on the first page"));
    m_logo = new LogoChooser(m_choices.logo, m_options);
    column.addWidget(m_logo);
    connect(m_logo, &LogoChooser::changed, this, [this] {
        m_choices.logo = m_logo->path();
        emit changed();
    });
    addHeading(column, tr("Confidentiality mark on each page"));
    auto *mark = new QComboBox;
    mark->setEditable(true);
    mark->setInsertPolicy(QComboBox::NoInsert);
    mark->setCompleter(nullptr);  // it would turn "confidential" into the usual mark's spelling
    mark->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    mark->addItems(ChoiceWords::usualMarks());
    mark->setEditText(m_choices.mark);
    mark->lineEdit()->setMaxLength(ReportChoices::longestMark);
    mark->lineEdit()->setPlaceholderText(Words()[Term::None]);
    mark->setAccessibleName(tr("Confidentiality mark on each page"));
    mark->setObjectName(QStringLiteral("mark"));
    new WheelGuard(mark);
    column.addWidget(mark);
    connect(mark, &QComboBox::editTextChanged, this, [this](const QString &text) {
        m_choices.mark = text.simplified();
        emit changed();
    });
}

void ChoicesPanel::chooseDepth(ReportDepth depth)
{
    m_choices.depth = depth;
    for (QLabel *each : m_outside)
        each->setVisible(depth == ReportDepth::External);
    refreshParts();
    emit changed();
}

bool ChoicesPanel::canHave(ReportPart part) const
{
    return canHold(m_source, m_baseline.has_value(), part);
}

void ChoicesPanel::choosePart(ReportPart part)
{
    ReportParts chosen = m_choices.partsAt(m_choices.depth);
    chosen.setFlag(part, m_parts[part]->isChecked());
    const bool isEmpty = !possibleParts(m_source, m_baseline.has_value(), chosen);
    m_partsFault->setVisible(isEmpty);
    if (isEmpty) {
        m_parts[part]->setChecked(true);
        return;
    }
    m_choices.setPartsAt(m_choices.depth, chosen);
    emit changed();
}

void ChoicesPanel::refreshParts()
{
    if (m_parts.empty())
        return;
    m_partsFault->hide();
    m_choices = possibleChoices(std::move(m_choices), m_source, m_baseline.has_value());
    const ReportParts chosen = m_choices.partsAt(m_choices.depth);
    for (const auto &[part, check] : m_parts) {
        check->setEnabled(canHave(part));
        check->setChecked(canHave(part) && chosen.testFlag(part));
        check->setToolTip(canHave(part) ? QString() : tr("Choose an earlier assessment below"));
    }
}

void ChoicesPanel::chooseBaseline()
{
    BaselineAnswer answer = m_source.chooseBaseline(*m_prompts);
    if (answer.baseline)
        setBaseline(std::move(answer.baseline));
    else if (!answer.fault.isEmpty())
        refreshBaseline(answer.fault);
}

void ChoicesPanel::setBaseline(std::optional<ReportBaseline> baseline)
{
    m_baseline = std::move(baseline);
    // Whoever chooses one wants to see it, at whatever depth they are when they do. The summary says on its page what
    // changed: the pages of the comparison come there only when they are asked for afterwards.
    for (const ReportDepth depth : {ReportDepth::Summary, ReportDepth::Full, ReportDepth::External}) {
        ReportParts parts = m_choices.partsAt(depth);
        parts.setFlag(ReportPart::Comparison, depth != ReportDepth::Summary);
        if (m_baseline)
            m_choices.setPartsAt(depth, parts);
    }
    refreshBaseline();
    refreshParts();
    emit subjectChanged();
    emit changed();
}

void ChoicesPanel::refreshBaseline(const QString &fault)
{
    m_baselineName->setText(m_baseline ? m_baseline->name : Words()[Term::None]);
    m_clearBaseline->setVisible(m_baseline.has_value());
    m_baselineFault->setText(fault);
    m_baselineFault->setVisible(!fault.isEmpty());
}

}  // namespace psirt::reportdialog
