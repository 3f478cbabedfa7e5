#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that bash completes the command line program's commands, options and words, in both languages.

Usage: completion.py COMMAND_LINE_PROGRAM COMPLETION_FILE
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

SCRIPT = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_psirt_maturity_cli
printf '%s\\n' "${COMPREPLY[@]}"
"""


def completed(program, file, folder, locale, *words):
    environment = {**os.environ, "LC_ALL": locale, "LANGUAGE": "ja" if locale.startswith("ja") else "en"}
    run = subprocess.run(["bash", "-c", SCRIPT, "bash", file, program, *words], env=environment, cwd=folder, check=True,
                         capture_output=True, encoding="utf-8")
    errors = [line for line in run.stderr.splitlines() if line and "setlocale" not in line]  # a locale need not be there
    return sorted(filter(None, run.stdout.split("\n"))), errors


def main():
    program, file = (str(Path(argument).resolve()) for argument in sys.argv[1:3])
    problems = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a b.psirt", "all.csv", "x.psirt"):
            (Path(folder) / name).touch()
        cases = [
            (["re"], ["report"]),
            (["co"], ["combine", "compare"]),
            (["--v"], ["--version"]),
            (["report", "--d"], ["--depth"]),
            (["report", "--depth", ""], ["external", "full", "summary"]),
            (["report", "x.psirt", "--language", "e"], ["en"]),
            (["summary", "--format", "j"], ["json"]),
            (["new", "--"], ["--force", "--help", "--organization", "--output", "--title"]),
            (["new", "-"], ["--force", "--help", "--organization", "--output", "--title", "-h", "-o"]),
            (["report", "-o", "a"], ["a b.psirt", "all.csv"]),
            (["check", "x"], ["x.psirt"]),
            (["report", "[/a#", "x"], ["x.psirt"]),
            (["report", "FILE/echo RAN >\\&2/e#", "x"], ["x.psirt"]),  # a name is never part of a script
            (["nonsense", "--"], []),
        ]
        for locale in ("C.UTF-8", "ja_JP.UTF-8"):
            for words, expected in cases:
                found, errors = completed(program, file, folder, locale, *words)
                if found != expected or errors:
                    problems += 1
                    print(f"{' '.join(words)} ({locale}): {found} instead of {expected} {errors}")
    print(f"{2 * len(cases)} completions checked, {problems} problems")
    return 1 if problems else 0


sys.exit(main())
