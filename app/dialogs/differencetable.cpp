// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dialogs/differencetable.h"

#include "app/messages/differencewords.h"
#include "app/messages/terms.h"
#include "app/widgets/labels.h"
#include "app/widgets/plaintext.h"

#include <QHeaderView>

#include <algorithm>

namespace psirt::dialogs {

namespace {

/// Where it is about: "1.1 内部のステークホルダ管理", or the assessment itself.
QString placeOf(const ContentDifference &difference, const Sheet &sheet, const ViewOptions &options)
{
    if (!difference.framework)
        return Words()[Term::Assessment];
    const Framework *framework = sheet.framework(*difference.framework);
    return framework ? shortTitle(framework->id.text(), framework->title, options) : difference.framework->text();
}

}  // namespace

DifferenceTable::DifferenceTable(const QString &beforeTitle, const QString &afterTitle, const ViewOptions &options,
                                 QWidget *parent)
    : ItemTable({Words()[Term::Framework], tr("What", "which part of the assessment differs"), beforeTitle, afterTitle},
                options, parent)
{
    setAccessibleName(tr("What differs"));
}

void DifferenceTable::setStates(const Sheet &sheet, const Assessment &before, const Assessment &after)
{
    constexpr std::size_t mostRows = 300;  // nobody reads more, and a hostile file may hold any number
    constexpr int mostLines = 4;
    const std::vector<ContentDifference> differences = contentDifferences(sheet, before, after);
    const std::size_t shown = std::min(differences.size(), mostRows);
    cells().setRowCount(static_cast<int>(shown));
    for (std::size_t i = 0; i < shown; ++i) {
        const auto row = static_cast<int>(i);
        const ContentDifference &difference = differences[i];
        const DifferingTexts texts = textsOf(difference, before, after);
        setText(row, Framework, placeOf(difference, sheet, options()));
        setText(row, What, wordOf(difference.part));
        for (const auto &[column, text] : {std::pair(Before, texts.before), std::pair(After, texts.after)}) {
            QStandardItem *item = setText(row, column, text);
            item->setData(QVariant::fromValue(CellStyle{.mostLines = mostLines}), cellStyleRole);
            item->setToolTip(plainTip(text));
        }
    }
    if (shown < differences.size()) {
        cells().setRowCount(static_cast<int>(shown) + 1);
        setText(static_cast<int>(shown), Framework, QStringLiteral("…"));
    }
    fit();
}

QSize DifferenceTable::minimumSizeHint() const
{
    constexpr int fewestLines = 3;
    return {ItemTable::minimumSizeHint().width(),
            horizontalHeader()->sizeHint().height() + QFontMetrics(options().type.body).lineSpacing() * fewestLines};
}

/// As much for what was as for what is; where that is too little the table scrolls sideways.
std::vector<int> DifferenceTable::columnWidths(int room) const
{
    const Type &type = options().type;
    const int title = std::clamp(room * 3 / 10, type.fullWidthCharacters(10), type.fullWidthCharacters(22));
    const int what = std::min(widthOf(What), type.fullWidthCharacters(9));
    const int text = std::max((room - title - what) / 2, type.fullWidthCharacters(8));
    return {title, what, text, text};
}

}  // namespace psirt::dialogs
