# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that the core knows nothing of the user interface, and that in it data flows one way.

Usage: coreseam.py ROOT QTCORE_HEADERS LINKED...
The compiler would not notice: Qt's headers of every module stand side by side. So each Qt header that a file under core/
includes must be one of QtCore's, each header of this project one of core/, and of Qt the library links Core alone. A folder
includes headers of itself and of the folders before it alone (core/README.md).
"""

import os
import re
import sys

import sourcetree

FOLDERS = ["base", "sheet", "assessment", "scoring", "storage", "comparison", "planning", "reporting"]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def fault(folder, quote, header, qtcore):
    """What is wrong with including the header in that folder of core/, or nothing."""
    if quote == '"':
        if not header.startswith("core/"):
            return "is no header of core/, named from the source root"
        other = header.split("/")[1]
        return None if FOLDERS.index(other) <= FOLDERS.index(folder) else f"comes after {folder}/: data flows one way"
    module, _, name = header.rpartition("/")
    if module.startswith("Qt"):
        return None if module == "QtCore" else "is of a Qt module other than QtCore"
    if not module and re.match(r"Q[A-Za-z0-9]+$|q[a-z0-9_]+\.h$", name):
        return None if os.path.isfile(os.path.join(qtcore, name)) else "is no header of QtCore"
    return "is a header of app/" if header.startswith("app/") else None


def main():
    root, qtcore, linked = sys.argv[1], sys.argv[2], sys.argv[3:]
    problems = [f"psirt_core links {library}" for library in linked
                if re.match(r"Qt\d*::", library) and not library.endswith("::Core")]
    if not os.path.isfile(os.path.join(qtcore, "QString")):
        problems.append(f"{qtcore} does not hold QtCore's headers")
    checked = 0
    for path in sourcetree.files(root):
        if not path.startswith("core/") or not path.endswith((".h", ".cpp")):
            continue
        checked += 1
        folder = path.split("/")[1]
        if folder not in FOLDERS:
            problems.append(f"{path}: {folder}/ has no place in the order of core's folders")
            continue
        for quote, header in INCLUDE.findall(sourcetree.content(root, path).decode()):
            what = fault(folder, quote, header, qtcore)
            if what:
                problems.append(f"{path}: {header} {what}")
    sourcetree.finish(problems, checked)


main()
