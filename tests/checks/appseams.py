# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that the folders of app/ stand on each other in one direction only.

Usage: appseams.py ROOT
app/README.md lists the folders from the bottom up, one line or several folders a line. A folder may include its own headers
and those of the lines above its own in that list; so nothing goes round in a circle, and pages and dialogs of one line
borrow nothing from each other. Nobody includes the command line tool.
"""

import re
import sys

import sourcetree

INCLUDE = re.compile(r'^\s*#\s*include\s*"app/([a-z]+)/([^"]+)"', re.MULTILINE)
ENTRY = re.compile(r"^- ((?:`[a-z]+/`(?:, )?)+)")
PROGRAMS = {"cli"}


def ranks(readme):
    """The folders in the list, each with the number of its line."""
    found = {}
    for number, entry in enumerate(filter(None, map(ENTRY.match, readme.splitlines()))):
        for folder in re.findall(r"`([a-z]+)/`", entry[1]):
            found[folder] = number
    return found


def main():
    root = sys.argv[1]
    rank = ranks(sourcetree.content(root, "app/README.md").decode())
    problems = []
    checked = 0
    for path in sourcetree.files(root):
        parts = path.split("/")
        if parts[0] != "app" or len(parts) != 3 or not path.endswith((".h", ".cpp")):
            continue
        checked += 1
        own = parts[1]
        if own not in rank:
            problems.append(f"{path}: app/README.md does not list {own}/")
            continue
        for folder, header in INCLUDE.findall(sourcetree.content(root, path).decode()):
            if folder == own:
                continue
            if folder in PROGRAMS or rank.get(folder, len(rank)) >= rank[own]:
                problems.append(f"{path}: app/{folder}/{header} is of a folder that does not stand below {own}/ "
                                "in app/README.md")
    sourcetree.finish(problems, checked)


main()
