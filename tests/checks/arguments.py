# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that no text is put into a sentence before another one is.

In .arg(a).arg(b) the second call also replaces what looks like a place in a: a title "100 %1" or a key "%2" garbles the
sentence. So texts go into it together, .arg(a, b), and in a chain only the last call may take a text; those before it take
numbers, which are known here by their names.
"""

import re
import sys

import sourcetree

ARG = re.compile(r"\.arg\(")
NEXT = re.compile(r"\s*\.arg\(")
NUMBER = re.compile(r"(?:number\(\)|number\([\w.]+\)|size\(\)|size|count\(\)|[cC]ount|rated|ratable|raises|ties|unsure|shown|done|"
                    r"page|line|column|width\(\)|differing\(\)|total\(\)|rowCount\(\)|currentPage\(\) \+ 1|depth \* 12|"
                    r"Average::bandLow, .*|.*hundredths(?:\(\))? / 100|size / 100)$")


def end_of(text, start):
    """The parenthesis that closes the one at start."""
    depth, quote, at = 0, "", start
    while at < len(text):
        letter = text[at]
        if letter == "\\":
            at += 1
        elif quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        else:
            depth += (letter == "(") - (letter == ")")
            if depth == 0:
                return at
        at += 1
    return at


def chains(text):
    """Places and arguments of calls that follow each other."""
    seen = -1
    for match in ARG.finditer(text):
        if match.start() < seen:
            continue
        arguments, start = [], match.end() - 1
        while True:
            end = end_of(text, start)
            arguments.append(" ".join(text[start + 1:end].split()))
            following = NEXT.match(text, end + 1)
            if not following:
                break
            start = following.end() - 1
        if len(arguments) > 1:
            seen = end
            yield match.start(), arguments


def main():
    root = sys.argv[1]
    problems, count = [], 0
    for path in sourcetree.files(root):
        if not path.startswith(("app/", "core/")) or not path.endswith((".cpp", ".h")):
            continue
        count += 1
        text = sourcetree.content(root, path).decode()
        for place, arguments in chains(text):
            for argument in arguments[:-1]:
                if not NUMBER.search(argument):
                    problems.append(f"{path}:{text.count(chr(10), 0, place) + 1}: {argument} is replaced in by the next call: "
                                    "give both to one")
    sourcetree.finish(problems, count)


main()
