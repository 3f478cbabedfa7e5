# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves the form of the source tree: licence lines, length, UTF-8 and LF.

Usage: sourceform.py ROOT licence|length|encoding
"""

import os
import sys

import sourcetree

SOURCES = (".h", ".cpp", ".py", ".cmake", ".sh")
LONGEST = 500


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
    check = {"licence": licence, "length": length, "encoding": encoding}[sys.argv[2]]
    paths = sourcetree.files(root)
    sourcetree.finish([problem for path in paths for problem in check(root, path)], len(paths))


main()
