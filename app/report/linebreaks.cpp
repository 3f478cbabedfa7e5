// SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/linebreaks.h"

#include <QTextBoundaryFinder>

namespace psirt::report {

namespace {

bool isAmong(const QString &characters, QChar character)
{
    return characters.contains(character);
}

/// What may not begin a line: closing brackets, stops, marks, repetitions, small kana, the long vowel; in both widths.
const QString &notAtStart()
{
    static const QString characters = QStringLiteral("。、，．・·：；？！‼⁇⁈⁉）」』】］｝〉》〕〗〙〟”’»›ー〜～々〻ゝゞヽヾ"
                                                     "ゎぁぃぅぇぉっゃゅょゕゖァィゥェォッャュョヮヵヶ"
                                                     "ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ゛゜％‰℃°′″…‥—"
                                                     "｡､･｣ﾞﾟｰｧｨｩｪｫｯｬｭｮ,.:;?!)]}%");
    return characters;
}

/// What may not end a line: opening brackets.
const QString &notAtEnd()
{
    static const QString characters = QStringLiteral("（「『【［｛〈《〔〖〘〝“‘«‹｢([{￥＄№＃");
    return characters;
}

/// Characters that belong to another of their kind.
const QString &together()
{
    static const QString characters = QStringLiteral("…‥—―─〳〴〵");
    return characters;
}

}  // namespace

bool mayBeginLine(QStringView text, qsizetype place)
{
    if (place <= 0 || place >= text.size())
        return true;
    qsizetype last = place - 1;
    while (last > 0 && text[last].isSpace())
        --last;
    const QChar before = text[last];
    const QChar after = text[place];
    if (after.isLowSurrogate() || isAmong(notAtEnd(), before))
        return false;
    if (last + 1 == place && before == after && isAmong(together(), before))
        return false;
    return !isAmong(notAtStart(), after);
}

qsizetype lineEnd(const QString &text, qsizetype start, qsizetype end)
{
    if (mayBeginLine(text, end))
        return end;
    QTextBoundaryFinder words(QTextBoundaryFinder::Line, text);
    words.setPosition(end);
    // Within a word that is longer than a line any character may be the last.
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(end);
    for (QTextBoundaryFinder *finder : {&words, &characters}) {
        for (qsizetype place = finder->toPreviousBoundary(); place > start; place = finder->toPreviousBoundary()) {
            if (mayBeginLine(text, place))
                return place;
        }
    }
    return end;
}

}  // namespace psirt::report
