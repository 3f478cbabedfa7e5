#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the command line needs for big assessments: seconds, and peak memory.

Usage: bigfiles.py PSIRT_MATURITY_CLI [PART_OF_A_NAME]

Each case is made here and given to every command that reads it. A row that takes more than ten seconds or 500 MiB is marked.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FRAMEWORKS = [f"{area}.{number}" for area, count in enumerate((7, 5, 3, 4, 4, 5), 1) for number in range(1, count + 1)]
RATED = [each for each in FRAMEWORKS if each != "6.3"]
SENTENCE = "脆弱性の報告を受け付ける窓口を定め、担当者と手順を文書にした。"
MOST_SECONDS = 10
MOST_MEBIBYTES = 500


def text(length, seed=""):
    words = SENTENCE + seed
    return (words * (length // len(words) + 1))[:length]


def project(date, ratings, **properties):
    return {"format": "psirt-maturity", "formatVersion": 1, "applicationVersion": "0.1.0",
            "sheet": {"id": "csaj-psirt-maturity", "version": "1.0"},
            "assessment": {"title": "t", "organization": "", "scope": "", "assessors": [], "date": date,
                           "occasion": "periodic", "nextDate": None, "defaultTarget": 3, "remarks": "", **properties},
            "ratings": ratings}


def ratings(level, **entry):
    return {each: {"level": level, **entry} for each in RATED}


def actions(count):
    entries = ratings(2)
    for number in range(count):
        entries[RATED[number % len(RATED)]].setdefault("actions", []).append(
            {"what": f"施策 {number}: 手順を見直す", "who": "高橋", "due": "2027-03-31", "state": "planned"})
    return entries


def cases():
    """Name, the assessment before, the one now."""
    plain = project("2025-04-01", ratings(1))
    yield "10,000 characters each", project("2025-04-01", ratings(1, note=text(10_000))), \
        project("2026-04-01", ratings(2, note=text(10_000, "二"), changeReason=text(10_000)))
    yield "100,000 characters each", project("2025-04-01", ratings(1, note=text(100_000))), \
        project("2026-04-01", ratings(2, note=text(100_000, "二")))
    size = 16 * 1024 * 1024 // len(RATED) // 3 - 200
    yield "16 MiB", project("2025-04-01", ratings(1, note=text(size))), \
        project("2026-04-01", ratings(2, note=text(size, "二")))
    yield "title of 20,000", plain, project("2026-04-01", ratings(2), title=text(20_000), organization=text(20_000))
    yield "title of 20,000 letters", plain, project("2026-04-01", ratings(2), title="x" * 20_000, scope="y" * 20_000)
    one = ratings(2)
    one["1.1"]["note"] = text(350_000)
    yield "note of 1 MB", plain, project("2026-04-01", one)
    one = ratings(2)
    one["1.1"]["note"] = "x" * 1_000_000
    yield "note of one word", plain, project("2026-04-01", one)
    one = ratings(2)
    one["1.1"]["note"] = "\n" * 1_000_000
    yield "note of 1,000,000 lines", plain, project("2026-04-01", one)
    yield "100,000 actions", plain, project("2026-04-01", actions(100_000))
    one = ratings(2)
    one["1.1"]["evidence"] = [f"https://example.com/{number}" for number in range(100_000)]
    yield "100,000 lines of evidence", plain, project("2026-04-01", one)


def commands(before, now, folder):
    yield "check", ["check", now]
    yield "summary", ["summary", now]
    yield "compare", ["compare", before, now]
    yield "trend", ["trend", before, now]
    for suffix in ("pdf", "html", "md"):
        yield f"report .{suffix}", ["report", now, "--language", "ja", "-o", folder / f"r.{suffix}"]
    yield "report --baseline .pdf", ["report", now, "--baseline", before, "--language", "ja", "-o", folder / "b.pdf"]
    yield "report summary .pdf", ["report", now, "--depth", "summary", "--language", "ja", "-o", folder / "s.pdf"]
    yield "compare .pdf", ["compare", before, now, "--language", "ja", "-o", folder / "c.pdf"]
    for suffix in ("csv", "xlsx", "json"):
        yield f"export .{suffix}", ["export", now, "-o", folder / f"e.{suffix}"]


def run(command):
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}) as process:
        said = process.stderr.read().decode().strip()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, process.returncode, said


def main():
    program, wanted = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else ""
    print(f"{'case':28}{'command':24}{'wall s':>8}{'cpu s':>8}{'MiB':>8}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for title, before, now in cases():
            if wanted not in title:
                continue
            paths = [folder / "before.psirt", folder / "now.psirt"]
            for path, content in zip(paths, (before, now)):
                path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
            for what, arguments in commands(*paths, folder):
                wall, cpu, memory, status, said = run([program, *map(str, arguments)])
                mark = " *" if cpu > MOST_SECONDS or memory > MOST_MEBIBYTES else ""
                note = f"  exit {status}: {said[:100]}" if status else ""
                print(f"{title:28}{what:24}{wall:8.2f}{cpu:8.2f}{memory:8.0f}{mark}{note}", flush=True)


if __name__ == "__main__":
    main()
