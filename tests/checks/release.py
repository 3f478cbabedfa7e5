# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that what a release is made of agrees: one version everywhere, and a workflow that names files that are there.

Without python3-yaml this fails; it is never skipped.

Usage: release.py ROOT
"""

import json
import re
import sys
from pathlib import Path

import yaml

# What the workflow names of the tree. build/ is made.
NAMED = re.compile(r"(?<![\w/.*])(?:packaging|resources|tests)/[\w./-]*[\w]")


def first(pattern, text):
    found = re.search(pattern, text, re.MULTILINE)
    return found.group(1) if found else None


def main():
    root = Path(sys.argv[1])
    problems = []

    def text(path):
        return (root / path).read_text(encoding="utf-8")

    version = first(r"^ +VERSION ([0-9.]+)$", text("CMakeLists.txt"))
    for path, pattern in (("packaging/debian/changelog", r"\Apsirt-maturity \(([^)]+)\)"),
                          ("packaging/desktop/psirt-maturity.metainfo.xml", r'<release version="([^"]+)"'),
                          ("CHANGELOG.md", r"\A(?:(?!^## ).*\n)*## .*?\[?([0-9]+\.[0-9]+\.[0-9]+)")):
        found = first(pattern, text(path))
        if found != version or version is None:
            problems.append(f"{path} begins with version {found}, and the program's is {version}")

    workflow = text(".github/workflows/release.yml")
    for job, steps in yaml.safe_load(workflow)["jobs"].items():
        if "runs-on" not in steps or not all("uses" in step or "run" in step for step in steps["steps"]):
            problems.append(f"release.yml: job {job} has a step that does nothing")
    if "UNTRIED" in workflow and "**Untried**" not in text("packaging/README.md"):
        problems.append("packaging/README.md does not say that the workflow is untried")
    named = sorted(set(NAMED.findall(workflow)))
    problems += [f"release.yml names {path}, which is not there" for path in named if not (root / path).exists()]
    if "packaging/linux/archive" not in named:
        problems.append("release.yml names no file: is it still read?")
    baseline = json.loads(text("packaging/vcpkg/vcpkg.json"))["builtin-baseline"]
    if f"origin {baseline}" not in workflow:
        problems.append(f"release.yml fetches another state of vcpkg than {baseline}")
    for problem in problems:
        print(problem)
    print(f"{len(named)} named files checked, {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
