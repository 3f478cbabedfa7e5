// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/comparison/comparisonpage.h"
#include "app/messages/language.h"
#include "app/widgets/labels.h"
#include "app/widgets/sheettext.h"
#include "tests/app/comparison/comparisonsamples.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>

#include <set>

namespace psirt::test {

using namespace comparison;

namespace {

QString describe(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.accessibleName(),
             widget.property("text").toString());
}

bool isControl(const QWidget &widget)
{
    return widget.isVisible() && widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy();
}

/// How large the window's room and its text are.
struct Look {
    const char *name;
    int width;
    int height;
    int zoom;
    bool showsEnglish;
};

void PrintTo(const Look &look, std::ostream *stream)
{
    *stream << look.name;
}

constexpr std::array looks{Look{"Large", 490, 560, 200, false}, Look{"LargeWithEnglish", 490, 560, 200, true},
                           Look{"Laptop", 1366, 700, 100, false}, Look{"LaptopWithEnglish", 1366, 700, 100, true},
                           Look{"Screen", 1920, 1000, 100, true}};

class ComparisonAccess : public testing::TestWithParam<Look> {
protected:
    ComparisonAccess() : stand(assessmentBefore(), assessmentNow(), viewOptions(GetParam().zoom, GetParam().showsEnglish))
    {
        installTranslation(*QCoreApplication::instance(), Language::English);
        page.resize(GetParam().width, GetParam().height);
        EXPECT_TRUE(showActive(page));
    }

    template <typename Visit>
    void visitTabs(Visit visit)
    {
        for (int tab = 0; tab < 2; ++tab) {
            page.findChild<QTabWidget *>()->setCurrentIndex(tab);
            settle();
            visit(tab == 0 ? "figures" : "frameworks");
        }
    }

    ComparisonStand stand;
    ComparisonView view;
    ComparisonPage page{stand.pair, view, stand.options};
};

}  // namespace

TEST_P(ComparisonAccess, CutsNothingOff)
{
    visitTabs([this](const char *tab) {
        EXPECT_EQ(page.horizontalScrollBar()->maximum(), 0) << tab;
        for (const QScrollArea *area : page.findChildren<QScrollArea *>()) {
            if (area->isVisible()) {
                EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << tab << ' ' << describe(*area).toStdString();
            }
        }
        for (const QWidget *each : page.widget()->findChildren<QWidget *>()) {
            if (!each->isVisible())
                continue;
            const auto *label = qobject_cast<const QLabel *>(each);
            if (label && label->parentWidget() && !label->text().isEmpty()) {
                const int height = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                EXPECT_LE(height, label->height()) << tab << ' ' << describe(*label).toStdString();
                EXPECT_TRUE(label->wordWrap() || label->sizeHint().width() <= label->width())
                    << describe(*label).toStdString();
            } else if (const auto *text = qobject_cast<const SheetText *>(each)) {
                EXPECT_LE(text->document()->size().height(), text->viewport()->height()) << tab;
                EXPECT_LT(text->document()->idealWidth(), text->viewport()->width() + 1) << tab;
            } else if (const auto *link = qobject_cast<const LinkButton *>(each)) {
                EXPECT_LE(link->heightForWidth(link->width()), link->height())
                    << tab << ' ' << describe(*link).toStdString();
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(each);
                       button && !qobject_cast<const QTabBar *>(button->parentWidget())) {
                EXPECT_LE(button->sizeHint().width(), button->width()) << tab << ' ' << describe(*button).toStdString();
                EXPECT_LE(button->sizeHint().height(), button->height()) << tab << ' ' << describe(*button).toStdString();
            }
        }
    });
}

TEST_P(ComparisonAccess, NamesEveryControl)
{
    visitTabs([this](const char *tab) {
        int controls = 0;
        for (QWidget *each : page.findChildren<QWidget *>()) {
            if (!isControl(*each))
                continue;
            ++controls;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
            ASSERT_NE(interface, nullptr);
            const auto *tabs = qobject_cast<const QTabBar *>(each);
            EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty() && !tabs)
                << tab << ' ' << describe(*each).toStdString();
        }
        EXPECT_GE(controls, 8) << tab;
    });
}

TEST_P(ComparisonAccess, ReachesEveryControlByTab)
{
    visitTabs([this](const char *tab) {
        page.findChild<QTabBar *>()->setFocus();
        std::set<const QWidget *> reached;
        constexpr int enough = 100;
        for (int i = 0; i < enough; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(page.windowHandle(), Qt::Key_Tab);
            if (qobject_cast<QTabBar *>(QApplication::focusWidget()))
                break;
        }
        for (const QWidget *each : page.findChildren<QWidget *>()) {
            if (isControl(*each) && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus)) {
                EXPECT_TRUE(reached.contains(each)) << tab << ' ' << describe(*each).toStdString();
            }
        }
    });
    EXPECT_TRUE(stand.document->undoStack().isClean()) << "moving about edits nothing";
}

INSTANTIATE_TEST_SUITE_P(Looks, ComparisonAccess, testing::ValuesIn(looks),
                         [](const auto &info) { return std::string(info.param.name); });

}  // namespace psirt::test
