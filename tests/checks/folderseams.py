# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that the folders of app/, or those of core/, stand on each other in one direction only.

Usage: folderseams.py ROOT app|core
The README.md there says the order from the bottom up: that of app/ as a list, one line or several folders a line; that of
core/ in one sentence, "Data flows one way: base ← sheet ← …". A folder may include its own headers and those of the lines
above its own in that list; so nothing goes round in a circle, and pages and dialogs of one line borrow nothing from each
other. Nobody includes the command line tool.

In app/, whose README.md names the folders that "share `psirt` with core", every other folder is a namespace of its name.
"""

import re
import sys

import sourcetree

ENTRY = re.compile(r"^- ((?:`[a-z]+/`(?:, )?)+)")
SENTENCE = re.compile(r"Data flows one way: ([a-z]+(?:\s+←\s+[a-z]+)+)\.")
SHARED = re.compile(r"shares `psirt` with core: ([a-z, ]+?) \(")
NAMESPACE = re.compile(r"^namespace (psirt(?:::[a-z]+)?) \{", re.MULTILINE)
PROGRAMS = {"cli"}


def ranks(readme):
    """The folders in the order that the README says, each with the number of its line."""
    sentence = SENTENCE.search(readme)
    if sentence:
        return {folder: number for number, folder in enumerate(re.split(r"\s+←\s+", sentence[1]))}
    found = {}
    for number, entry in enumerate(filter(None, map(ENTRY.match, readme.splitlines()))):
        for folder in re.findall(r"`([a-z]+)/`", entry[1]):
            found[folder] = number
    return found


def misnamed(content, own, shared):
    """The namespace that a file of a folder defines its things in, where it is not the folder's own. Forward declarations
    of other folders stand before it."""
    found = NAMESPACE.findall(content)
    wanted = "psirt" if own in shared else f"psirt::{own}"
    return found[-1] if found and found[-1] != wanted else None


def main():
    root, top = sys.argv[1:3]
    include = re.compile(rf'^\s*#\s*include\s*"{top}/([a-z]+)/([^"]+)"', re.MULTILINE)
    readme = sourcetree.content(root, f"{top}/README.md").decode()
    rank = ranks(readme)
    shared = SHARED.search(readme)
    shared = shared[1].split(", ") if shared else None
    problems = []
    checked = 0
    for path in sourcetree.files(root):
        parts = path.split("/")
        if parts[0] != top or len(parts) != 3 or not path.endswith((".h", ".cpp")):
            continue
        checked += 1
        own = parts[1]
        if own not in rank:
            problems.append(f"{path}: {top}/README.md does not list {own}/")
            continue
        content = sourcetree.content(root, path).decode()
        other = misnamed(content, own, shared) if shared else None
        if other:
            problems.append(f"{path}: what {own}/ defines does not belong into the namespace {other}")
        for folder, header in include.findall(content):
            if folder == own:
                continue
            if folder in PROGRAMS or rank.get(folder, len(rank)) >= rank[own]:
                problems.append(f"{path}: {top}/{folder}/{header} is of a folder that does not stand below {own}/ "
                                f"in {top}/README.md")
    sourcetree.finish(problems, checked)


main()
