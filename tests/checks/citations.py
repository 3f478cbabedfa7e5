# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that each document that a comment or a document cites is in the tree, and has the section that is named.

Usage: citations.py ROOT

A citation is a path that ends with .md, or that of a man page (packaging/man/…), from the top of the tree or from the
folder of the file that cites it. Behind a comma may follow the title of a section in "…", or the number of a rule.
"""

import os
import re
import sys

import sourcetree

CITATION = re.compile(r'([\w.-]+(?:/[\w.-]+)*\.md|packaging/man/[\w./-]+\.[1-9])\b'
                      r'(?:, (?:"([^"]+)"|rule (\d+)(?: and "([^"]+)")?))?')
COMMENT = {".h": "//", ".cpp": "//", ".py": "#", ".txt": "#", ".sh": "#", "": "#"}
EXAMPLES = {"OUT.md"}


def comments(text, sign):
    """The comments of a source as one text: those that follow each other are a paragraph, so that a wrapped one is whole."""
    lines = []
    for line in text.split("\n"):
        found = re.match(rf"(?:|.*[\s;{{}}(),]){re.escape(sign)}[/!<]*\s?(.*)", line)
        lines.append(found.group(1).strip() if found else "\n")
    return " ".join(lines)


def cited_text(root, path):
    """What of a file may cite; None for a file of another kind."""
    name, suffix = os.path.splitext(path)
    if path.startswith(sourcetree.FREE_FORM) or suffix not in (*COMMENT, ".md"):
        return None
    data = sourcetree.content(root, path)
    if suffix == "" and not data.startswith(b"#!") or suffix == ".txt" and os.path.basename(name) != "CMakeLists":
        return None
    text = data.decode("utf-8", "replace")
    return text if suffix == ".md" else comments(text, COMMENT[suffix])


def has_section(text, title):
    return re.search(rf"^(?:#+|\.S[hs]) {re.escape(title)}$", text, re.MULTILINE) is not None


def problems_of(root, path, text):
    for document, title, rule, title_after_rule in CITATION.findall(text):
        if document in EXAMPLES:
            continue
        found = next((each for each in (document, os.path.normpath(os.path.join(os.path.dirname(path), document)))
                      if os.path.isfile(os.path.join(root, each))), None)
        if not found:
            yield f"{path}: cites {document}, which is not in the tree"
            continue
        cited = sourcetree.content(root, found).decode("utf-8")
        for wanted in filter(None, (title, title_after_rule)):
            if not has_section(cited, wanted):
                yield f"{path}: cites the section “{wanted}” of {found}, which has none of that title"
        if rule and not re.search(rf"^{rule}\. ", cited, re.MULTILINE):
            yield f"{path}: cites rule {rule} of {found}, which has none of that number"


def main():
    root = sys.argv[1]
    problems = []
    checked = 0
    for path in sourcetree.files(root):
        text = cited_text(root, path)
        if text is not None:
            checked += 1
            problems += problems_of(root, path, text)
    sourcetree.finish(problems, checked)


main()
