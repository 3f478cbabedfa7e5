// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/widgets/tablemodel.h"
#include "app/widgets/tableview.h"
#include "app/theme/palettes.h"
#include "tests/app/theme/contrast.h"
#include "tests/support/input.h"
#include "tests/support/printing.h"

#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>

#include <gtest/gtest.h>

#include <memory>

namespace psirt::test {

namespace {

const QString absent = QStringLiteral("—");

ViewOptions someOptions()
{
    return {Type::scaled(QFont(), 100), Language::English, false};
}

/// Sorts by the text; a dash is absent.
class DashProxy : public TableProxy {
public:
    explicit DashProxy(QAbstractItemModel &model) { setSourceModel(&model); }

    using TableProxy::arrange;

    /// The texts of a column in the order shown.
    [[nodiscard]] QString texts(int column = 0) const
    {
        QString texts;
        for (int row = 0; row < rowCount(); ++row)
            texts += index(row, column).data().toString();
        return texts;
    }

protected:
    bool accepts(int row) const override { return written(row, 0) != QStringLiteral("x"); }
    int rankOf(int row, int column) const override { return written(row, column) == absent ? 1 : 0; }
    int compare(int left, int right, int column) const override
    {
        return compareTexts(written(left, column), written(right, column));
    }
    /// Of the first column only, so that the second is compared two by two.
    std::optional<QString> textOf(int row, int column) const override
    {
        return column == 0 ? std::optional(written(row, column)) : std::nullopt;
    }

private:
    [[nodiscard]] QString written(int row, int column) const { return sourceModel()->index(row, column).data().toString(); }
};

class TableViewTest : public testing::Test {
protected:
    TableViewTest()
    {
        table.setRows({{QStringLiteral("b"), QStringLiteral("1")}, {absent, QStringLiteral("2")}, {QStringLiteral("a")}});
        table.resize(400, 300);
        EXPECT_TRUE(showActive(table));
        table.setCurrentCell(1, 0);
    }

    ItemTable table{{QStringLiteral("Letter"), QStringLiteral("Number")}, someOptions()};
};

}  // namespace

TEST_F(TableViewTest, ShowsItsRowsAndNothingWhereThereIsNoText)
{
    EXPECT_EQ(table.rowCount(), 3);
    EXPECT_EQ(table.item(0, 1)->text(), QStringLiteral("1"));
    EXPECT_EQ(table.item(2, 1)->text(), QString());
    EXPECT_FALSE(table.item(0, 0)->isEditable());
}

TEST_F(TableViewTest, OpensByReturnAndByADoubleClick)
{
    const QSignalSpy opened(&table, &TableView::opened);
    press(table, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toModelIndex().row(), 1);
    emit table.doubleClicked(table.model()->index(2, 0));
    ASSERT_EQ(opened.size(), 2);
    EXPECT_EQ(opened[1][0].toModelIndex().row(), 2);
}

TEST_F(TableViewTest, LeavesADoubleClickOnWhatIsEditedToTheEditor)
{
    table.item(0, 0)->setEditable(true);
    const QSignalSpy opened(&table, &TableView::opened);
    emit table.doubleClicked(table.model()->index(0, 0));
    EXPECT_EQ(opened.size(), 0);
}

TEST_F(TableViewTest, AsksForARemovalByDelete)
{
    const QSignalSpy asked(&table, &TableView::removalRequested);
    press(table, Qt::Key_Delete);
    EXPECT_EQ(asked.size(), 1);
    table.setCurrentIndex({});
    press(table, Qt::Key_Delete);
    EXPECT_EQ(asked.size(), 1) << "there is nothing to remove";
}

TEST_F(TableViewTest, CutsALongTextWhereItIsToldTo)
{
    table.item(0, 0)->setText(QString(12, QLatin1Char('\n')));
    table.resizeRowsToContents();
    const int whole = table.rowHeight(0);
    table.item(0, 0)->setData(QVariant::fromValue(CellStyle{.mostLines = 3}), cellStyleRole);
    table.resizeRowsToContents();
    EXPECT_LT(table.rowHeight(0), whole / 2);
    EXPECT_GE(table.rowHeight(0), 3 * QFontMetrics(table.font()).lineSpacing());
}

TEST_F(TableViewTest, MeasuresATextAgainWhenItOrItsColumnChanges)
{
    const auto fitted = [this](const QString &text, int width) {
        table.item(0, 0)->setText(text);
        table.setColumnWidth(0, width);
        table.resizeRowsToContents();
        return table.rowHeight(0);
    };
    const QString sentence = QStringLiteral("a text of quite a number of words that wraps where its column is narrow");
    const int oneLine = fitted(QStringLiteral("b"), 120);
    const int narrow = fitted(sentence, 120);
    EXPECT_GT(narrow, 2 * oneLine);
    EXPECT_LT(fitted(sentence, 240), narrow);
    EXPECT_EQ(fitted(sentence, 120), narrow);
    EXPECT_EQ(fitted(QStringLiteral("b"), 120), oneLine);
    QFont large = table.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    table.setFont(large);
    EXPECT_GT(fitted(sentence, 120), narrow);
}

TEST_F(TableViewTest, MeasuresATitleAgainWhenItChanges)
{
    const QHeaderView &header = *table.horizontalHeader();
    const QString title = table.model()->headerData(0, Qt::Horizontal).toString();
    const int before = header.sectionSizeHint(0);
    table.model()->setHeaderData(0, Qt::Horizontal, title + title);
    const int longer = header.sectionSizeHint(0);
    EXPECT_GT(longer, before);
    table.setSortable(true);
    table.horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    EXPECT_GT(header.sectionSizeHint(0), longer) << "the arrow needs room";
    table.setSortable(false);
    table.model()->setHeaderData(0, Qt::Horizontal, title);
    EXPECT_EQ(header.sectionSizeHint(0), before);
}

TEST_F(TableViewTest, OutlivesItsModel)
{
    auto model = std::make_unique<QStandardItemModel>(2, 2);
    TableView view(someOptions());
    view.follow(*model);
    EXPECT_TRUE(showActive(view));
    model.reset();
    view.hide();
    EXPECT_FALSE(view.horizontalHeader()->sizeHint().isNull());
}

/// Thousands of rows are not measured one by one.
TEST_F(TableViewTest, GivesAllRowsOfALongTableOneHeight)
{
    const QString lines = QStringLiteral("a\nb\nc\nd\ne\nf");
    table.setRows(std::vector<QStringList>(2000, {lines, absent}));
    table.resize(410, 300);
    settle();
    const int measured = table.rowHeight(0);
    table.setRows(std::vector<QStringList>(2001, {lines, absent}));
    table.resize(420, 300);
    settle();
    EXPECT_LT(table.rowHeight(0), measured);
    EXPECT_EQ(table.rowHeight(2000), table.rowHeight(0));
}

TEST_F(TableViewTest, SortsWhatIsAbsentLastBothWays)
{
    DashProxy proxy(*table.model());
    proxy.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(proxy.texts(), QStringLiteral("ab—"));
    proxy.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(proxy.texts(), QStringLiteral("ba—"));
}

TEST_F(TableViewTest, KeepsEqualOnesInTheirOrderBothWays)
{
    table.setRows({{QStringLiteral("a"), QStringLiteral("1")},
                   {QStringLiteral("x"), QStringLiteral("2")},
                   {QStringLiteral("a"), QStringLiteral("3")},
                   {QStringLiteral("b"), QStringLiteral("4")}});
    DashProxy proxy(*table.model());
    proxy.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(proxy.texts(1), QStringLiteral("134"));
    proxy.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(proxy.texts(1), QStringLiteral("413"));
}

/// 1,200 rows are put into order in one go, by sort() two by two.
TEST(TableProxyTest, ArrangesALongTableAsItSortsAShortOne)
{
    const QStringList texts{QStringLiteral("b"),   QStringLiteral("A"),      absent,
                            QStringLiteral("a"),   QStringLiteral("x"),      QStringLiteral("項目 10"),
                            QStringLiteral(" か"), QStringLiteral("項目 9"), QStringLiteral("ア")};
    QStandardItemModel model(1200, 2);
    for (int row = 0; row < model.rowCount(); ++row) {
        model.setItem(row, 0, new QStandardItem(texts[row * 7 % texts.size()]));
        model.setItem(row, 1, new QStandardItem(texts[row / 11 % texts.size()] + QString::number(row)));
    }
    DashProxy twoByTwo(model);
    DashProxy inOneGo(model);
    for (const int column : {0, 1, 0}) {
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            twoByTwo.sort(column, order);
            inOneGo.arrange(column, order, column == 1);
            ASSERT_GT(inOneGo.rowCount(), 1000);
            EXPECT_EQ(inOneGo.texts(1), twoByTwo.texts(1)) << column << order;
        }
    }
    model.item(3, 0)->setText(QStringLiteral("項目 1"));  // what changes later finds its place
    EXPECT_EQ(inOneGo.texts(1), twoByTwo.texts(1));
    model.insertRow(5, {new QStandardItem(QStringLiteral("B")), new QStandardItem(QStringLiteral("inserted"))});
    EXPECT_EQ(inOneGo.texts(1), twoByTwo.texts(1));
    model.removeRows(7, 3);
    inOneGo.arrange(0, Qt::AscendingOrder, true);
    EXPECT_EQ(inOneGo.texts(1), twoByTwo.texts(1));
}

TEST(RowState, StandsOutInHighContrast)
{
    QStyleOptionViewItem option;
    option.palette = paletteOf(Theme::HighContrast);
    option.state = QStyle::State_Selected;
    option.rect = QRect(0, 0, 100, 30);
    const Colors colors = Colors::of(option.palette);
    QImage image(100, 30, QImage::Format_RGB32);
    image.fill(colors.surface);
    QPainter painter(&image);
    paintRowState(painter, option, colors);
    painter.end();
    EXPECT_GE(contrast(image.pixelColor(0, 15), colors.surface), 3) << "the frame (WCAG 2.1, 1.4.11)";
    EXPECT_GE(contrast(colors.text, image.pixelColor(50, 15)), 7) << "what is written on it";
}

}  // namespace psirt::test
