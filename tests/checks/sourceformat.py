# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that all C++ sources are laid out as .clang-format says.

Usage: sourceformat.py ROOT CLANG_FORMAT
"""

import os
import re
import subprocess
import sys

import sourcetree


def main():
    root, tool = sys.argv[1:3]
    paths = [path for path in sourcetree.files(root) if path.endswith((".h", ".cpp"))]
    result = subprocess.run([tool, "--dry-run", *paths], cwd=root, capture_output=True, text=True, check=False)
    problems = sorted(set(re.findall(r"^(\S+?:\d+):\d+: warning: code should be clang-formatted", result.stderr, re.MULTILINE)))
    if result.returncode != 0:
        problems.append(result.stderr)
    if problems:
        print(f"to mend: {os.path.basename(tool)} -i FILE")
    sourcetree.finish(problems, len(paths))


main()
