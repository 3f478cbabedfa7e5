// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/areapage.h"

#include "tests/app/pages/pagestand.h"

#include <QLabel>

namespace psirt::test {

using namespace pages;

namespace {

/// The labels of the head of area 1's page that are to be seen, from above: title, its other language, summary.
QStringList headOfArea(Language language, bool showsEnglish)
{
    ViewOptions options = viewOptions(100, showsEnglish);
    options.language = language;
    PageStand stand(emptyAssessment(), options);
    stand.state.goTo(area("1"));
    const AreaPage page(stand.context);
    QStringList result;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        const QString text = label->text();
        if (!label->isHidden() && (text.contains(QStringLiteral("ステークホルダ エコシステム マネジメント")) ||
                                   text.contains(QStringLiteral("Stakeholder Ecosystem Management"))))
            result.append(text);
    }
    return result;
}

}  // namespace

/// As on the page of a framework and in the table beneath: the language of the interface first.
TEST(AreaPageTest, NamesTheAreaInTheLanguageOfTitlesFirst)
{
    const QString japanese = QStringLiteral("ステークホルダ エコシステム マネジメント");
    const QString english = QStringLiteral("Stakeholder Ecosystem Management");
    EXPECT_EQ(headOfArea(Language::Japanese, false), QStringList{QStringLiteral("1 ") + japanese});

    const QStringList inEnglish = headOfArea(Language::English, true);
    ASSERT_EQ(inEnglish.size(), 2);
    EXPECT_EQ(inEnglish[0], QStringLiteral("1 ") + english);
    EXPECT_TRUE(inEnglish[1].startsWith(japanese));

    const QStringList withEnglish = headOfArea(Language::Japanese, true);
    ASSERT_EQ(withEnglish.size(), 2);
    EXPECT_EQ(withEnglish[0], QStringLiteral("1 ") + japanese);
    EXPECT_TRUE(withEnglish[1].startsWith(english));
}

}  // namespace psirt::test
