// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/referencepanel.h"

#include "app/messages/language.h"
#include "core/sheet/marks.h"
#include "tests/app/pages/pagestand.h"

#include <QListWidget>
#include <QTextBrowser>
#include <QTextDocument>

namespace psirt::test {

using namespace pages;

namespace {

class ReferencePanelTest : public testing::Test {
protected:
    ReferencePanelTest()
    {
        stand.goTo("3.3");
        panel.resize(400, 700);
        EXPECT_TRUE(showActive(panel));
    }

    [[nodiscard]] QListWidget &list() { return *panel.findChild<QListWidget *>(); }
    [[nodiscard]] QString details() { return panel.findChild<QTextBrowser *>()->toPlainText(); }
    /// The numbers whose details are shown.
    [[nodiscard]] QStringList detailed()
    {
        QStringList numbers;
        for (const Reference &each : sheet().references().references()) {
            if (details().contains(QLatin1Char('[') + each.number + QLatin1Char(']')))
                numbers.append(each.number);
        }
        return numbers;
    }
    /// The numbers that are picked in the list.
    [[nodiscard]] QString numberIn(int row) { return list().item(row)->data(ReferenceRole::number).toString(); }
    [[nodiscard]] QStringList picked()
    {
        QStringList numbers;
        for (int row = 0; row < list().count(); ++row) {
            if (list().item(row)->isSelected())
                numbers.append(numberIn(row));
        }
        return numbers;
    }

    PageStand stand;
    ReferencePanel panel{stand.context};
};

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

}  // namespace

TEST_F(ReferencePanelTest, ListsWhatTheFrameworkCites)
{
    for (const Framework *each : sheet().frameworks()) {
        stand.state.goTo(each->id);
        const auto cited = sheet().references().citedBy(each->id);
        ASSERT_EQ(list().count(), static_cast<int>(cited.size())) << each->id.text().toStdString();
        for (int row = 0; row < list().count(); ++row) {
            const Reference &reference = *cited[static_cast<std::size_t>(row)];
            EXPECT_EQ(numberIn(row), reference.number);
            EXPECT_EQ(list().item(row)->text(), listTitle(reference, stand.options));
        }
    }
}

/// [3.3.2] stands in level 1 of 3.3, in level 2 as [3.3.2-4] and in level 3 as [3.3.1-5].
TEST_F(ReferencePanelTest, SaysWhichLevelsCiteAReference)
{
    QString line;
    for (int row = 0; row < list().count(); ++row) {
        if (numberIn(row) == QLatin1String("3.3.2"))
            line = list().item(row)->data(ReferenceRole::levels).toString();
    }
    EXPECT_EQ(line, QStringLiteral("level 1, 2, 3"));
}

TEST_F(ReferencePanelTest, ShowsEveryMemberOfEveryRange)
{
    int ranges = 0;
    for (const Framework *each : sheet().frameworks()) {
        stand.state.goTo(each->id);
        for (const Level level : Level::all()) {
            const auto &description = each->description(level);
            for (const Mark &mark : description ? findMarks(description->japanese) : std::vector<Mark>()) {
                if (mark.numbers.size() < 2)
                    continue;
                ++ranges;
                stand.state.setReferences(mark.numbers);
                EXPECT_EQ(picked(), mark.numbers) << each->id.text().toStdString();
                EXPECT_EQ(detailed(), mark.numbers) << each->id.text().toStdString();
            }
        }
    }
    EXPECT_EQ(ranges, 7) << "five in 3.1 and two in 3.3";
}

/// The official edition has words of its own; the titles here are not those.
TEST_F(ReferencePanelTest, LeadsToTheOfficialJapaneseEdition)
{
    const Reference &reference = *sheet().references().reference(QStringLiteral("3.3.2"));
    const QString first =
        QStringLiteral("href=\"https://www.first.org/standards/frameworks/psirts/psirt_services_framework_v1.1\"");
    const QString japanese = QStringLiteral("href=\"https://www.jpcert.or.jp/research/psirtSF.html\"");
    ViewOptions options = viewOptions();
    const QString inEnglish = referenceDetails(reference, sheet(), options);
    EXPECT_TRUE(inEnglish.contains(first));
    EXPECT_FALSE(inEnglish.contains(japanese));
    installTranslation(*QCoreApplication::instance(), Language::Japanese);
    options.language = Language::Japanese;
    const QString inJapanese = referenceDetails(reference, sheet(), options);
    installTranslation(*QCoreApplication::instance(), Language::English);
    EXPECT_TRUE(inJapanese.contains(first));
    EXPECT_TRUE(inJapanese.contains(japanese));
    EXPECT_TRUE(
        plain(inJapanese).contains(QStringLiteral("公式日本語版（バージョン 1.1、Software ISAC・JPCERT/CC 訳）を開く")));
    EXPECT_TRUE(plain(inJapanese).contains(QStringLiteral("独自の参考訳であり、公式日本語版の訳ではありません")));
}

TEST_F(ReferencePanelTest, PicksByMouseAndByKeyboard)
{
    EXPECT_TRUE(detailed().isEmpty() || stand.state.references().isEmpty());
    click(*list().viewport(), list().visualItemRect(list().item(1)).center());
    const QString first = numberIn(1);
    EXPECT_EQ(stand.state.references(), QStringList{first});
    EXPECT_EQ(detailed(), QStringList{first});
    press(panel, Qt::Key_Down);
    const QString second = numberIn(2);
    EXPECT_EQ(stand.state.references(), QStringList{second});
    press(panel, Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(stand.state.references(), QStringList({first, second}));
    EXPECT_EQ(detailed(), QStringList({first, second}));
}

TEST_F(ReferencePanelTest, LeadsToWhereElseAReferenceIsCited)
{
    for (const Reference &reference : sheet().references().references()) {
        for (const Citation &citation : reference.citations) {
            stand.goTo("3.3");
            stand.state.setReferences({reference.number});
            const QUrl link(QStringLiteral("framework:") + citation.framework.text());
            EXPECT_TRUE(panel.findChild<QTextBrowser *>()->toHtml().contains(link.toString()));
            emit panel.findChild<QTextBrowser *>()->anchorClicked(link);
            ASSERT_NE(stand.state.framework(), nullptr);
            EXPECT_EQ(*stand.state.framework(), citation.framework);
            EXPECT_EQ(stand.state.references(), QStringList{reference.number}) << "it stays picked on the way";
        }
    }
}

TEST_F(ReferencePanelTest, SaysSoWhenNothingIsCited)
{
    stand.goTo("6.3");
    EXPECT_EQ(list().count(), 0);
    EXPECT_TRUE(panel.findChild<QLabel *>()->text().contains(QStringLiteral("cite no reference")));
    stand.state.goTo(OverviewLocation{});
    EXPECT_EQ(list().count(), 0);
}

/// Only where number and meaning agree is the title of version 1.1 the title of the cited number. 136 of 158 agree.
TEST(ReferenceDetails, NeverLendsTheTitleOfAnotherItem)
{
    int same = 0;
    for (const Reference &reference : sheet().references().references()) {
        SCOPED_TRACE(reference.number.toStdString());
        const QString html = referenceDetails(reference, sheet(), viewOptions());
        const QString text = plain(html);
        EXPECT_TRUE(text.startsWith(QLatin1Char('[') + reference.number + QLatin1Char(']')));
        const QString sentence = relationSentence(reference);
        ASSERT_TRUE(text.contains(sentence));
        const QString above = text.left(text.indexOf(sentence));
        if (reference.relation == Relation::Same) {
            ++same;
            ASSERT_TRUE(reference.published);
            EXPECT_EQ(shownTitle(reference), reference.published->title.japanese);
            EXPECT_TRUE(above.contains(reference.published->title.english));
            continue;
        }
        EXPECT_TRUE(above.contains(reference.citations.front().phrase));
        EXPECT_TRUE(text.contains(QStringLiteral("⚠")));
        if (reference.published) {
            EXPECT_NE(shownTitle(reference), reference.published->title.japanese);
            EXPECT_FALSE(above.contains(reference.published->title.english));
            EXPECT_TRUE(sentence.contains(reference.published->number));
            EXPECT_TRUE(text.contains(reference.published->title.english)) << "further down, as what it is";
        }
    }
    EXPECT_EQ(same, 136);
    EXPECT_EQ(sheet().references().references().size(), 158U);
}

TEST(ReferenceDetails, NamesEveryCitation)
{
    for (const Reference &reference : sheet().references().references()) {
        const QString text = plain(referenceDetails(reference, sheet(), viewOptions()));
        for (const Citation &citation : reference.citations) {
            EXPECT_TRUE(text.contains(citation.framework.text() + QLatin1Char(' ') +
                                      sheet().framework(citation.framework)->title.japanese))
                << reference.number.toStdString();
        }
    }
}

TEST(ReferenceDetails, SpeaksTheLanguageOfTheInterface)
{
    ViewOptions japanese = viewOptions();
    japanese.language = Language::Japanese;
    for (const Reference &reference : sheet().references().references()) {
        if (reference.remark.japanese.isEmpty())
            continue;
        EXPECT_TRUE(plain(referenceDetails(reference, sheet(), japanese)).contains(reference.remark.japanese));
        EXPECT_TRUE(plain(referenceDetails(reference, sheet(), viewOptions())).contains(reference.remark.english));
    }
}

}  // namespace psirt::test
