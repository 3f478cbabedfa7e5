#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a start with the sample costs, as a ratio to a window with one Qt chart.

Usage: start.py BUILD_FOLDER

Counts instructions until idle under valgrind's callgrind, and peak memory and processor time without it. Then it prints
how long each switch of pages takes. Both programs run offscreen, in a home folder of their own.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[2] / "resources/samples/sample.psirt"
REPETITIONS = 9


def instructions(command, environment):
    """In millions."""
    callgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    result = subprocess.run(callgrind + command, env=environment, stderr=subprocess.PIPE, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", result.stderr)[1]) / 1e6


def usage(command, environment):
    """Peak memory in MiB and processor time in milliseconds, of one run."""
    process = subprocess.Popen(command, env=environment)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} failed")
    return used.ru_maxrss / 1024, (used.ru_utime + used.ru_stime) * 1000


def middle_usage(command, environment):
    runs = [usage(command, environment) for _ in range(REPETITIONS)]
    return [statistics.median(figures) for figures in zip(*runs)]


def main(build):
    floor = [str(build / "tests/bench/bench_start_floor")]
    program = [str(build / "tests/bench/bench_start"), str(SAMPLE)]
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=home)
        print(f"{'floor':>12}{'program':>12}{'ratio':>8}")
        rows = [("million instructions until idle", instructions(floor, environment), instructions(program, environment))]
        figures = zip(middle_usage(floor, environment), middle_usage(program, environment))
        rows += [(what, *pair) for what, pair in zip(("MiB of memory at the peak", "ms of processor time"), figures)]
        for what, least, most in rows:
            print(f"{least:12.1f}{most:12.1f}{most / least:8.2f}  {what}", flush=True)
        subprocess.run(program + ["--pages"], env=environment, check=True)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    main(Path(sys.argv[1]))
