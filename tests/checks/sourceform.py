# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves the form of the source tree: licence lines, length, UTF-8 and LF, nothing that a newer Qt calls deprecated, nothing
that only one standard library takes.

Usage: sourceform.py ROOT licence|length|encoding|deprecation|library
"""

import os
import re
import sys

import sourcetree

SOURCES = (".h", ".cpp", ".py", ".cmake", ".sh")
LONGEST = 500

# What a Qt after 6.4 calls deprecated. Warnings are errors, so each would stop the build there, while 6.4 says nothing.
# The source: the macros QT_DEPRECATED_VERSION_X_6_5 and later in Qt's headers, as of 6.8, and its list of changes since.
DEPRECATED = [(re.compile(pattern), since, instead) for pattern, since, instead in (
    (r"\bQt::(UTC|LocalTime|OffsetFromUTC|TimeZone)\b", "6.5", "QTimeZone::utc() and the like, by name"),
    (r"(\.|->)(setTimeSpec|setOffsetFromUtc)\(", "6.5", "setTimeZone()"),
    (r"\bqAsConst\(", "6.6", "std::as_const()"),
    (r"\bQLocale::(countriesForLanguage|countryToString|Any(Country)\b|Country\b)", "6.6", "the same with Territory"),
    (r"(\.|->)(nativeCountryName|country)\(\)", "6.6", "nativeTerritoryName(), territory()"),
    (r"(\.|->)setNamedColor\(|\bQColor::isValidColor\(", "6.6", "QColor::fromString(), isValidColorName()"),
    (r"\bQVariant::(Type|Invalid|Bool|Int|UInt|Double|String|StringList|List|Map|Date|DateTime|Color|Font)\b", "6.0",
     "QMetaType"),
    (r"\b(stateChanged)\b", "6.9", "QCheckBox::checkStateChanged(), or toggled()"),
    (r"\bqsn?printf\(", "6.9", "std::snprintf()"),
    (r"(\.|->)mirrored\(", "6.13", "flipped(), from 6.9"),
    (r"(\.|->)invalidate(Rows|Columns)?Filter\(", "6.13", "invalidate()"),
    (r"\bQ(Map|Hash)::(unite|insertMulti)\b|\bQVector<", "6.0", "QList, QMultiMap"),
    (r"\bQ_(FOREACH|FOREVER)\b|\bQT_TRANSLATE_NOOP_UTF8\b", "6.0", "the language's own loops"),
    (r"(\.|->)(countryName|timeSpec)\(\) == Qt::", "6.5", "timeRepresentation()"),
)]

# The address of a function of the standard library. Only the compiler that comes with the library need take it: the function
# may have further parameters or overloads. first and second are no functions.
ADDRESS = re.compile(r"&std::\w+(::\w+)*\s*(<[^;()]*>)?::(?!(first|second)\b)\w+")


def is_source(root, path):
    return (path.endswith(SOURCES) or os.path.basename(path) == "CMakeLists.txt"
            or sourcetree.content(root, path).startswith(b"#!"))


def licence(root, path):
    if not is_source(root, path):
        return None
    head = sourcetree.content(root, path).split(b"\n")[:4]
    for wanted in (b"SPDX-FileCopyrightText: ", b"SPDX-License-Identifier: "):
        if not any(wanted in line for line in head):
            yield f"{path}: no line «{wanted.decode().strip()}» at its top"


def length(root, path):
    if not is_source(root, path):
        return None
    lines = sourcetree.content(root, path).count(b"\n")
    if lines > LONGEST:
        yield f"{path}: {lines} lines, more than {LONGEST}: a room is missing"


def deprecation(root, path):
    if not path.endswith((".h", ".cpp")):
        return None
    for number, line in enumerate(sourcetree.content(root, path).decode().splitlines(), 1):
        for pattern, since, instead in DEPRECATED:
            if pattern.search(line):
                yield f"{path}:{number}: deprecated from Qt {since} on: use {instead}"


def library(root, path):
    if not path.endswith((".h", ".cpp")):
        return None
    for number, line in enumerate(sourcetree.content(root, path).decode().splitlines(), 1):
        if ADDRESS.search(line):
            yield f"{path}:{number}: takes the address of a function of the standard library: write a lambda"


def encoding(root, path):
    data = sourcetree.content(root, path)
    if path.startswith(sourcetree.FREE_FORM) or b"\0" in data[:8000]:
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"{path}: no UTF-8 at byte {error.start}"
    if data.startswith(b"\xef\xbb\xbf"):
        yield f"{path}: begins with a byte order mark"
    if b"\r" in data:
        yield f"{path}: line {data[:data.index(bytes([13]))].count(bytes([10])) + 1} does not end with LF alone"


def main():
    root = sys.argv[1]
    check = {"licence": licence, "length": length, "encoding": encoding, "deprecation": deprecation,
             "library": library}[sys.argv[2]]
    paths = sourcetree.files(root)
    sourcetree.finish([problem for path in paths for problem in check(root, path)], len(paths))


main()
