// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/agreementblock.h"
#include "app/pages/agreementpage.h"
#include "app/pages/areapage.h"
#include "app/pages/frameworkpage.h"
#include "app/pages/glancepage.h"
#include "app/pages/glanceview.h"
#include "app/pages/guidepage.h"
#include "app/pages/intropage.h"
#include "app/pages/startpage.h"
#include "tests/support/temporarysettings.h"
#include "app/pages/levelbutton.h"
#include "app/pages/nextlevelspage.h"
#include "app/pages/overviewpage.h"
#include "app/pages/planpage.h"
#include "app/pages/reviewpage.h"
#include "app/widgets/labels.h"
#include "app/widgets/sheettext.h"
#include "tests/app/pages/pagestand.h"
#include "tests/support/fixedclock.h"
#include "tests/support/previoussamples.h"

#include <QAbstractButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

namespace psirt::test {

using namespace pages;

namespace {

/// How much of the sheet a page shows, and how large.
struct Look {
    const char *name;
    int width;
    int zoom;
    bool showsEnglish;
};

void PrintTo(const Look &look, std::ostream *stream)
{
    *stream << look.name;
}

/// What is left for the page on a screen of 1366×768 with text at 200 %, and how it usually looks.
constexpr int leftAt200Percent = 490;
constexpr std::array looks{Look{"Large", leftAt200Percent, 200, false},
                           Look{"LargeWithEnglish", leftAt200Percent, 200, true}, Look{"Usual", 680, 100, false},
                           Look{"WideWithEnglish", 1100, 100, true}};

/// What of a page is cut off, one line each.
class Cuts {
public:
    explicit Cuts(const QScrollArea &page) : m_page(page)
    {
        if (page.horizontalScrollBar()->maximum() != 0)
            add(*page.widget(), QStringLiteral("wider than the page by %1").arg(page.horizontalScrollBar()->maximum()));
        for (const QWidget *each : page.widget()->findChildren<QWidget *>()) {
            if (!each->isVisible())
                continue;
            checkPlace(*each);
            if (const auto *text = qobject_cast<const SheetText *>(each))
                check(*text);
            else if (const auto *label = qobject_cast<const QLabel *>(each))
                check(*label);
            else if (const auto *link = qobject_cast<const LinkButton *>(each))
                check(*link);
            else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
                check(*button);
        }
    }

    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    void add(const QWidget &widget, const QString &what)
    {
        QString text = widget.property("text").toString();
        if (const auto *sheetText = qobject_cast<const SheetText *>(&widget))
            text = sheetText->toPlainText();
        m_lines.append(
            QStringLiteral("%1 “%2”: %3").arg(QString::fromLatin1(widget.metaObject()->className()), text.left(30), what));
    }

    void checkPlace(const QWidget &widget)
    {
        const int left = widget.mapTo(m_page.widget(), QPoint(0, 0)).x();
        const int right = left + widget.width();
        if (left < 0 || right > m_page.viewport()->width()) {
            add(widget, QStringLiteral("from %1 to %2 of %3").arg(left).arg(right).arg(m_page.viewport()->width()));
        }
    }

    /// By what the characters take. The document's idealWidth() adds up to a pixel where the last one leans over its right
    /// edge.
    static double widestLine(const SheetText &text)
    {
        double widest = 0;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
            for (int index = 0; index < block.layout()->lineCount(); ++index) {
                const QTextLine line = block.layout()->lineAt(index);
                widest = std::max(widest, line.x() + line.horizontalAdvance());
            }
        }
        return widest;
    }

    void check(const SheetText &text)
    {
        // Less than a pixel is the rounding of widths.
        if (const double widest = widestLine(text); widest >= text.viewport()->width() + 1)
            add(text, QStringLiteral("lines of %1 in %2").arg(widest).arg(text.viewport()->width()));
        if (text.document()->size().height() > text.viewport()->height())
            add(text, QStringLiteral("%1 high in %2").arg(text.document()->size().height()).arg(text.viewport()->height()));
    }

    void check(const QLabel &label)
    {
        const int height = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        if (height > label.height())
            add(label, QStringLiteral("%1 high in %2").arg(height).arg(label.height()));
        if (!label.wordWrap() && label.sizeHint().width() > label.width())
            add(label, QStringLiteral("%1 wide in %2").arg(label.sizeHint().width()).arg(label.width()));
    }

    void check(const LinkButton &link)
    {
        if (link.heightForWidth(link.width()) > link.height())
            add(link, QStringLiteral("%1 high in %2").arg(link.heightForWidth(link.width())).arg(link.height()));
    }

    void check(const QAbstractButton &button)
    {
        // The sign of a target may stand without its word.
        const QSize wanted = qobject_cast<const TargetButton *>(&button) ? button.minimumSizeHint() : button.sizeHint();
        if (wanted.width() > button.width() || wanted.height() > button.height()) {
            add(button, QStringLiteral("%1×%2 in %3×%4")
                            .arg(wanted.width())
                            .arg(wanted.height())
                            .arg(button.width())
                            .arg(button.height()));
        }
    }

    const QScrollArea &m_page;
    QStringList m_lines;
};

class PageLayout : public testing::TestWithParam<Look> {
protected:
    PageLayout() : stand(someAssessment(), viewOptions(GetParam().zoom, GetParam().showsEnglish)) {}

    static Assessment someAssessment()
    {
        Assessment assessment = emptyAssessment();
        rate(assessment, "1.1", 1);
        rate(assessment, "5.2", 5);
        Entry entry = assessment.entry(framework("1.2"));
        entry.opinions = {{QStringLiteral("品質保証部 製品セキュリティ推進グループ"),
                           level(1),
                           QStringLiteral("会議で確認する。"),
                           {},
                           {}},
                          {QStringLiteral("小林"), Rating::excluded(QStringLiteral("該当なし")), {}, {}, {}}};
        assessment.setEntry(framework("1.2"), std::move(entry));
        exclude(assessment, "2.2", QStringLiteral("自社で開発した製品に該当するものがなく、今後も予定がないため。"));
        return assessment;
    }

    /// Remembers an assessment before: with long texts, all of it visible or blind.
    void rememberLastTime(bool hidesLevels)
    {
        Assessment before = lastTimesAssessment();
        exclude(before, "1.3", QStringLiteral("自社で開発した製品に該当するものがなく、今後も予定がないため。"));
        for (const char *id : {"1.1", "5.2", "3.1", "4.1"}) {
            Entry entry;
            entry.rating = level(3);
            entry.note = QStringLiteral("担当者によって判断が分かれたので、次回の会議で確認する。");
            entry.evidence = {
                QStringLiteral("https://intra.example.co.jp/wiki/psirt/meetings/peer-psirt/2026-04-01-minutes")};
            before.setEntry(framework(id), entry);
        }
        PreviousAssessment previous = rememberAsPrevious(before, QStringLiteral("2025.psirt"));
        previous.hidesLevels = hidesLevels;
        stand.document.setPrevious(previous);
    }

    void open(QWidget &page)
    {
        constexpr int height = 560;
        page.resize(GetParam().width, height);
        EXPECT_TRUE(showActive(page));
    }

    static void expectNothingCut(const QScrollArea &page, const QString &name)
    {
        settle();
        const QStringList cuts = Cuts(page).lines();
        EXPECT_TRUE(cuts.isEmpty()) << name.toStdString() << ":\n" << cuts.join(QLatin1Char('\n')).toStdString();
    }

    PageStand stand;
};

}  // namespace

TEST_P(PageLayout, CutsNothingOfAFramework)
{
    stand.goTo("1.1");
    FrameworkPage page(stand.context);
    open(page);
    for (const Framework *each : sheet().frameworks()) {
        stand.state.goTo(each->id);
        for (QToolButton *button : page.findChildren<QToolButton *>()) {
            if (button->isCheckable())
                button->setChecked(true);  // the note on levels 0–2, opened
        }
        expectNothingCut(page, each->id.text());
    }
}

TEST_P(PageLayout, CutsNothingOfAFrameworkWithLastTime)
{
    for (const bool hidesLevels : {false, true}) {
        rememberLastTime(hidesLevels);
        for (const char *id : {"1.1", "1.2", "1.3", "2.2", "5.2", "6.3"}) {
            stand.goTo(id);
            FrameworkPage page(stand.context);
            open(page);
            for (QToolButton *button : page.findChildren<QToolButton *>()) {
                if (button->isCheckable())
                    button->setChecked(true);
            }
            expectNothingCut(page, QString::fromLatin1(id));
        }
    }
}

TEST_P(PageLayout, CutsNothingOfFiguresWithLastTime)
{
    const FixedClock clock;
    for (const bool hidesLevels : {false, true}) {
        rememberLastTime(hidesLevels);
        OverviewPage overview(stand.context, clock);
        open(overview);
        expectNothingCut(overview, QStringLiteral("overview"));
        stand.state.goTo(area("1"));
        AreaPage areaPage(stand.context);
        open(areaPage);
        expectNothingCut(areaPage, QStringLiteral("area"));
    }
}

/// Its rows scroll in both directions where they must; no title is shortened.
TEST_P(PageLayout, CutsNothingOfTheSheetAtAGlance)
{
    rememberLastTime(false);
    GlancePage page(stand.context);
    open(page);
    expectNothingCut(page, QStringLiteral("glance"));
    const drawings::GlanceDrawing &drawing = *page.findChild<GlanceView *>()->drawing();
    for (std::size_t index = 0; index < drawing.lines().size(); ++index)
        EXPECT_TRUE(drawing.isWhole(index)) << index;
}

TEST_P(PageLayout, CutsNothingOfTheIntroduction)
{
    IntroPage page(stand.context);
    open(page);
    expectNothingCut(page, QStringLiteral("introduction"));
}

TEST(IntroPage, HasItsSectionsSideBySideWhereThereIsRoom)
{
    const PageStand stand;
    IntroPage page(stand.context);
    const auto places = [&page](int width) {
        page.resize(width, 900);
        EXPECT_TRUE(showActive(page));
        settle();
        std::vector<QPoint> places;
        for (const IntroSection &section : sheet().intro()) {
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (label->text() == section.heading.japanese)
                    places.push_back(label->mapTo(&page, QPoint()));
            }
        }
        return places;
    };
    const auto below = places(900);
    ASSERT_EQ(below.size(), 3U);  // はじめに, 利用の仕方, 注意事項
    EXPECT_EQ(below[0].x(), below[2].x());
    EXPECT_LT(below[0].y(), below[2].y());
    const auto beside = places(1700);
    EXPECT_LT(beside[0].x(), beside[1].x());
    EXPECT_LT(beside[1].x(), beside[2].x());
    EXPECT_EQ(beside[0].y(), beside[2].y());
}

TEST_P(PageLayout, CutsNothingOfTheStart)
{
    TemporarySettings settings;
    settings.settings().addRecentFile(
        QStringLiteral("/home/sato/製品セキュリティ/2026年度上期 プロダクト脆弱性対応 成熟度.psirt"));
    StartPage page(stand.context, settings.settings());
    open(page);
    expectNothingCut(page, QStringLiteral("start"));
}

TEST_P(PageLayout, CutsNothingOfTheGuide)
{
    GuidePage page(stand.context);
    open(page);
    expectNothingCut(page, QStringLiteral("guide"));
}

TEST_P(PageLayout, CutsNothingOfTheOverview)
{
    const FixedClock clock;
    OverviewPage page(stand.context, clock);
    open(page);
    expectNothingCut(page, QStringLiteral("overview"));
}

TEST_P(PageLayout, CutsNothingOfThePlan)
{
    PlanPage page(stand.context);
    open(page);
    expectNothingCut(page, QStringLiteral("plan"));
    stand.document.tryLevel(framework("4.4"), level(5));
    expectNothingCut(page, QStringLiteral("what-if"));
}

TEST_P(PageLayout, CutsNothingOfTheReview)
{
    stand.document.setRating(framework("1.1"), *Rating::unsure(level(1), level(2)));
    stand.document.setNote(framework("1.1"), QStringLiteral("担当者によって判断が分かれたので、次回の会議で確認する。"));
    stand.document.setRating(framework("2.3"), Rating::excluded({}));
    stand.document.setRating(framework("2.1"), level(5));
    for (const char *id : {"3.1", "3.2", "3.3"})
        stand.document.setRating(framework(id), level(4));
    ReviewPage page(stand.context);
    open(page);
    expectNothingCut(page, QStringLiteral("review"));
}

TEST_P(PageLayout, CutsNothingOfAnArea)
{
    stand.state.goTo(area("1"));
    AreaPage page(stand.context);
    open(page);
    for (const ServiceArea &each : sheet().areas()) {
        stand.state.goTo(each.id);
        expectNothingCut(page, each.id.text());
    }
}

/// Every framework with opinions at all pairs of levels one or two apart, in turn, unfolded, and with three opinions.
TEST_P(PageLayout, CutsNothingOfTheAgreement)
{
    Assessment assessment = emptyAssessment();
    const QString name = QStringLiteral("品質保証部 製品セキュリティ推進グループ / クラウド開発部 中村");
    const QString note =
        QStringLiteral("担当者によって判断が分かれたので、次回の会議で確認する。https://intra.example.co.jp/wiki");
    int number = 0;
    for (const Framework *each : sheet().frameworks()) {
        Entry entry;
        entry.opinions = {{name, level(number % 5), note, {QStringLiteral("QA-PS-001 PSIRT 規程 第 2.1 版.pdf")}, {}},
                          {QStringLiteral("小林"), level(number % 5 + 1), note + note, {}, {}}};
        if (number % 7 == 0)
            entry.opinions.push_back({name, Rating::excluded(note), {}, {}, {}});
        if (number % 3 == 0)
            entry.rating = level(number % 5);
        assessment.setEntry(each->id, std::move(entry));
        ++number;
    }
    PageStand shown(std::move(assessment), viewOptions(GetParam().zoom, GetParam().showsEnglish));
    AgreementPage page(shown.context);
    open(page);
    expectNothingCut(page, QStringLiteral("agreement as it is entered"));
    page.findChildren<QRadioButton *>().last()->click();
    for (AgreementBlock *block : page.findChildren<AgreementBlock *>())
        block->setUnfolded(true);
    for (QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->isCheckable())
            button->setChecked(true);  // the purpose
    }
    expectNothingCut(page, QStringLiteral("agreement"));
}

/// Every framework at every level, with what it is compared with opened, and actions in many words and in none.
TEST_P(PageLayout, CutsNothingOfTheNextLevels)
{
    Properties properties;
    properties.defaultTarget = level(5);
    stand.document.setProperties(properties);
    const FixedClock clock;
    NextLevelsPage page(stand.context, clock);
    open(page);
    expectNothingCut(page, QStringLiteral("next levels of few"));
    for (const int number : {0, 1, 2, 3, 4}) {
        for (const Framework *each : sheet().frameworks()) {
            if (each->choosable(level(number)) == Choosable::Yes)
                stand.document.setRating(each->id, level(number));
        }
        stand.document.setActions(
            framework("1.1"), {Action{QStringLiteral("開発部門の月次設計レビューに PSIRT が出席し、再発要因を議題に加える"),
                                      QStringLiteral("品質保証部 製品セキュリティ推進グループ 中村"),
                                      QDate(2026, 3, 31),
                                      ActionState::Started,
                                      {}},
                               Action{}});
        for (QToolButton *button : page.findChildren<QToolButton *>())
            button->setChecked(true);
        expectNothingCut(page, QStringLiteral("next levels of %1").arg(number));
    }
}

/// A card never jumps when it is chosen, or when its mark of the target changes.
TEST_P(PageLayout, MovesNothingWhenALevelIsChosen)
{
    stand.goTo("1.2");
    FrameworkPage page(stand.context);
    open(page);
    const auto places = [&page] {
        settle();
        std::vector<QRect> rects;
        for (const QWidget *each : page.widget()->findChildren<QFrame *>(QRegularExpression(QStringLiteral("^level[0-5]$"))))
            rects.push_back(each->geometry());
        return rects;
    };
    const auto chooseEach = [&] {
        stand.document.setRating(framework("1.2"), Rating());
        const auto before = places();
        ASSERT_EQ(before.size(), 6U);
        for (const Level each : Level::all()) {
            stand.document.setRating(framework("1.2"), each);
            EXPECT_EQ(places(), before) << each.number();
            stand.document.setTarget(framework("1.2"), each);
            EXPECT_EQ(places(), before) << each.number();
        }
    };
    chooseEach();
    rememberLastTime(false);
    chooseEach();
    rememberLastTime(true);  // choosing reveals last time's level
    chooseEach();
}

INSTANTIATE_TEST_SUITE_P(At, PageLayout, testing::ValuesIn(looks),
                         [](const auto &info) { return std::string(info.param.name); });

}  // namespace psirt::test
