// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/versionsdialog.h"

#include "app/dialogs/differencetable.h"
#include "app/document/background.h"
#include "app/document/document.h"
#include "app/messages/differencewords.h"
#include "app/messages/errormessage.h"
#include "app/messages/statewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/layouts.h"
#include "app/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace psirt::dialogs {

namespace {

/// The versions of a file, a row each.
class VersionTable final : public ItemTable {
public:
    enum Column { Saved, Average, Rated, Differs };

    VersionTable(const std::vector<FileVersion> &versions, const ViewOptions &options)
        : ItemTable({VersionsDialog::tr("Saved on"), Words()[Term::Average], Words()[Term::Rated],
                     VersionsDialog::tr("What differs from now")},
                    options)
    {
        setAccessibleName(VersionsDialog::tr("Versions"));
        std::vector<QStringList> rows;
        rows.reserve(versions.size());
        for (const FileVersion &version : versions)
            rows.push_back({longMoment(version.saved), {}, {}, VersionsDialog::tr("Reading…")});
        setRows(rows);
    }

    void fill(int row, const QString &average, const QString &rated, const QString &differs)
    {
        setText(row, Average, average);
        setText(row, Rated, rated);
        QStandardItem *item = setText(row, Differs, differs);
        item->setData(QVariant::fromValue(CellStyle{.mostLines = 2}), cellStyleRole);
        fit();
    }

    QSize minimumSizeHint() const override
    {
        constexpr int fewestLines = 4;
        return {ItemTable::minimumSizeHint().width(),
                horizontalHeader()->sizeHint().height() + QFontMetrics(options().type.body).lineSpacing() * fewestLines};
    }

protected:
    std::vector<int> columnWidths(int room) const override
    {
        const int saved = widthOf(Saved);
        const int average = std::max(widthOf(Average), options().type.fullWidthCharacters(4));
        const int rated = std::max(widthOf(Rated), options().type.fullWidthCharacters(7));
        return {saved, average, rated, std::max(room - saved - average - rated, options().type.fullWidthCharacters(12))};
    }
};

VersionTable &rowsOf(ItemTable &table)
{
    return static_cast<VersionTable &>(table);
}

}  // namespace

/// What the dialog says of a version.
struct VersionsDialog::ReadVersion {
    LoadedProject state;
    Totals totals;
    std::vector<ContentDifference> differences;
};

VersionsDialog::VersionsDialog(Document &document, const SheetCatalogue &catalogue, std::vector<FileVersion> versions,
                               int number, const ViewOptions &options, QWidget *parent)
    : QDialog(parent), m_document(document), m_catalogue(catalogue), m_options(options), m_versions(std::move(versions)),
      m_column(makeColumn(gridUnit, this, {2 * gridUnit, 2 * gridUnit, 2 * gridUnit, 2 * gridUnit}))
{
    setWindowTitle(tr("Versions"));
    setFont(options.type.body);
    addHeading(number);
    if (!m_versions.empty())
        addTables();
    addButtons();
    constexpr int widthInCharacters = 72;
    constexpr int lines = 30;
    constexpr int frame = 60;  // room for the title bar and a panel of the desktop
    const QSize room = screen()->availableSize() - QSize(frame, frame);
    const int height = m_versions.empty() ? 0 : fontMetrics().lineSpacing() * lines;
    resize(QSize(options.type.fullWidthCharacters(widthInCharacters), height).boundedTo(room));
    if (!m_versions.empty())
        readNext();
}

void VersionsDialog::addHeading(int number)
{
    QLabel *name = makeLabel(m_document.displayName(), m_options.type.title);
    name->setTextFormat(Qt::PlainText);
    m_column->addWidget(name);
    const QString rule = number == 0
                             ? tr("No versions are kept; Edit > Settings… turns that on again.")
                             : tr("Each save keeps what the file held before, the last %n state(s) of it; Edit > Settings… "
                                  "says how many.",
                                  nullptr, number);
    m_column->addWidget(makeMutedLabel(rule, m_options.type.small));
    if (m_versions.empty())
        m_column->addWidget(makeLabel(tr("There is no version of this file yet."), m_options.type.body));
}

void VersionsDialog::addTables()
{
    m_table = new VersionTable(m_versions, m_options);
    m_column->addWidget(m_table, 2);
    m_summary = makeLabel({}, strong(m_options.type.body));
    m_summary->setTextFormat(Qt::PlainText);
    m_column->addWidget(m_summary);
    m_differences = new DifferenceTable(tr("In the version"), tr("Now"), m_options);
    m_column->addWidget(m_differences, 3);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VersionsDialog::showCurrent);
}

void VersionsDialog::addButtons()
{
    auto *buttons = makeDialogButtons(QDialogButtonBox::Close, *this);
    const auto add = [&](const QString &text, const QString &hint, Choice choice) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setToolTip(plainTip(hint));
        connect(button, &QPushButton::clicked, this, [this, choice] {
            m_choice = choice;
            accept();
        });
        return button;
    };
    if (m_table) {
        m_compare = add(tr("&Compare with Now"), tr("Beside the open assessment, in a window of its own"), Choice::Compare);
        m_openCopy = add(tr("&Open as a Copy"), tr("To read it: untitled, so that no file is replaced"), Choice::OpenCopy);
        m_bringBack =
            add(tr("&Bring Back"), tr("Into the open assessment, as one step that can be undone"), Choice::BringBack);
    }
    m_column->addWidget(buttons);
    if (!m_table)
        return;
    m_compare->setDefault(true);  // not before the dialog holds it, which would make the first button the default
    connect(m_table, &TableView::opened, m_compare, &QPushButton::click);
    m_table->setCurrentCell(0, 0);
    m_table->setFocus();
    showCurrent();
}

void VersionsDialog::readNext()
{
    startAside<Result<ReadVersion>>(
        *this,
        [path = m_versions[m_states.size()].path, catalogue = m_catalogue,
         now = m_document.assessment()]() -> Result<ReadVersion> {
            Result<LoadedProject> loaded = readProjectFile(path, catalogue);
            if (!loaded)
                return loaded.error();
            LoadedProject state = std::move(loaded).value();
            const Totals totals = scoreAssessment(*state.sheet, state.assessment).overall;
            const auto differences = contentDifferences(*state.sheet, state.assessment, now);
            return ReadVersion{std::move(state), totals, differences};
        },
        [this](Result<ReadVersion> read) { take(std::move(read)); });
}

void VersionsDialog::take(Result<ReadVersion> read)
{
    const auto row = static_cast<int>(m_states.size());
    if (read) {
        ReadVersion version = std::move(read).value();
        m_states.emplace_back(std::move(version.state));
        rowsOf(*m_table).fill(row, averageOrState(version.totals), countSentence(version.totals),
                              sentenceOf(version.differences, m_states.back()->assessment, m_document.assessment()));
    } else {
        m_states.emplace_back();
        rowsOf(*m_table).fill(row, {}, {}, describe(read.error()).what);
    }
    if (m_table->currentIndex().row() == row)
        showCurrent();
    if (m_states.size() < m_versions.size())
        readNext();
}

void VersionsDialog::showCurrent()
{
    m_current = static_cast<std::size_t>(std::max(m_table->currentIndex().row(), 0));
    const bool isRead = m_current < m_states.size() && m_states[m_current].has_value();
    const bool isSameSheet = isRead && project().assessment.sheet() == m_document.assessment().sheet();
    m_openCopy->setEnabled(isRead);
    m_compare->setEnabled(isSameSheet);
    const bool differs = isSameSheet && project().assessment != m_document.assessment();
    m_bringBack->setEnabled(differs && !m_document.whatIf().isOn());
    if (!isRead) {
        m_summary->clear();
        m_differences->clear();
        return;
    }
    m_summary->setText(differs ? tr("What differs between the version of %1 and now").arg(longMoment(version().saved))
                               : tr("The version of %1 is what is open now").arg(longMoment(version().saved)));
    m_differences->setStates(*project().sheet, project().assessment, m_document.assessment());
}

}  // namespace psirt::dialogs
