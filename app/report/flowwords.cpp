// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/flowwords.h"

#include "app/report/reportwords.h"

#include <array>

namespace psirt {

namespace {

/// In the order of FlowWord.
constexpr std::array<const char *, static_cast<std::size_t>(FlowWord::Count)> sources = {
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Contents"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Edition for readers outside the organization"),
    QT_TRANSLATE_NOOP(
        "psirt::FlowWords",
        "Left out here: notes, evidence, remarks, actions, what each assessor said, reasons for changes, and the "
        "names of assessors and files."),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Targets reached"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Lowest level"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Strongest"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Weakest"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "The shortest way to the band"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Raise to"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Next level"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Open actions"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "None planned"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Excluded or not rated"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Every framework is rated, and none is excluded."),
    QT_TRANSLATE_NOOP(
        "psirt::FlowWords",
        "An average is the mean of the levels of all rated frameworks, in a service area or on the whole sheet; that "
        "of the whole sheet is not the mean of the areas’ averages. What is not rated, excluded or out of scope "
        "counts nowhere. Figures are shown with two decimals, rounded half up. Until every framework that counts is "
        "rated, a figure is provisional."),
    QT_TRANSLATE_NOOP(
        "psirt::FlowWords",
        "The sheet asks for an average of 2.5 to 3.0 for the time being. Whether an average lies in this band, both "
        "ends included, is decided on the exact value."),
    QT_TRANSLATE_NOOP(
        "psirt::FlowWords",
        "A gap is the target less the level, and never below 0. No target lies above the highest level that can be "
        "chosen."),
    QT_TRANSLATE_NOOP(
        "psirt::FlowWords",
        "Targets reached is the sum of the levels of the rated frameworks, each counted up to its target and no "
        "further, as a share of the sum of their targets."),
    QT_TRANSLATE_NOOP(
        "psirt::FlowWords",
        "The shortest way to the band takes the fewest raises of one level that bring the average to 2.5. Frameworks "
        "below their target come first, of those the one whose next level is the lowest, of equals the first on the "
        "sheet. Levels without a description are passed over."),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "Legend"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "filled disc, solid line"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "short dashes in place of the solid line: an average that may still move"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "small triangle, dotted line"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "hollow square, dashed line"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "shaded ring or stripe, the average that the sheet asks for"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "unsure: counted as the first level, perhaps the second one"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "there is no figure or text"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "the level is higher than last time"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "the level is lower than last time"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "it counts, but has no level yet"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "excluded by the assessment, with a reason"),
    QT_TRANSLATE_NOOP("psirt::FlowWords", "taken out of scope by the sheet itself"),
};

}  // namespace

FlowWords::FlowWords(const ReportWords &words) : m_translate(words.translatorOf("psirt::FlowWords"))
{
}

QString FlowWords::operator[](FlowWord word) const
{
    return m_translate(sources[static_cast<std::size_t>(word)]);
}

QString FlowWords::percent(int percent) const
{
    //: a share, as people write it
    return m_translate(QT_TRANSLATE_NOOP("psirt::FlowWords", "%1 %")).arg(percent);
}

QString FlowWords::raises(int count, const QString &average) const
{
    //: how many raises of one level, and the average after them; without a plural
    return m_translate(QT_TRANSLATE_NOOP("psirt::FlowWords", "Raises of one level: %1. The average is %2 then."))
        .arg(count)
        .arg(average);
}

QString FlowWords::moreAt(int count, const QString &level) const
{
    //: %1 is how many, without a plural
    return m_translate(QT_TRANSLATE_NOOP("psirt::FlowWords", "Further frameworks at level %2: %1"))
        .arg(QString::number(count), level);
}

QString FlowWords::hiddenBefore(int count) const
{
    return m_translate(QT_TRANSLATE_NOOP("psirt::FlowWords",
                                         "Last time’s ratings that stay hidden until the framework is rated anew: "
                                         "%1. Averages are not compared until then."))
        .arg(count);
}

}  // namespace psirt
