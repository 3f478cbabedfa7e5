#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""How long the window stands still with big assessments, step by step, and its peak memory.

Usage: window.py BENCH_WINDOW [PART_OF_A_NAME]

The floor is a plain assessment in the same run; the last figure of a row is the ratio to it. What stands still for more
than a tenth of a second, or has passed 500 MiB, is marked.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import bigfiles

MOST_MILLISECONDS = 100
MOST_MEBIBYTES = 500


def steps(program, folder, before, now):
    """What the program prints for two assessments: step, milliseconds, MiB."""
    paths = [folder / "before.psirt", folder / "now.psirt"]
    for path, content in zip(paths, (before, now)):
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    run = subprocess.run([program, *map(str, paths)], stdout=subprocess.PIPE, text=True, check=False,
                         env={"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", **os.environ})
    found = []
    for line in run.stdout.splitlines():
        name, time, memory = line.split("\t")
        found.append((name, float(time), int(memory)))
    return found, run.returncode


def main():
    program, wanted = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
    with tempfile.TemporaryDirectory() as name:
        plain = [bigfiles.project(date, bigfiles.ratings(level, note="a note"))
                 for date, level in (("2025-04-01", 1), ("2026-04-01", 2))]
        floor = {step: time for step, time, _ in steps(program, Path(name), *plain)[0]}
        print(f"{'case':28}{'step':24}{'ms':>9}{'floor':>9}{'ratio':>8}{'MiB':>7}", flush=True)
        for title, before, now in bigfiles.cases():
            if wanted not in title:
                continue
            found, status = steps(program, Path(name), before, now)
            for step, time, memory in found:
                mark = " *" if time > MOST_MILLISECONDS or memory > MOST_MEBIBYTES else ""
                ratio = time / max(floor.get(step, 0), 1)
                print(f"{title:28}{step:24}{time:9.1f}{floor.get(step, 0):9.1f}{ratio:8.1f}{memory:7}{mark}", flush=True)
            if status:
                print(f"{title:28}ended with {status}", flush=True)


main()
