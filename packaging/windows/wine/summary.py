# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what GoogleTest wrote of each shard, and names what failed, was skipped, or was left out and why.

Usage: summary.py PROGRAM LEFT_OUT FOLDER SHARDS
Fails where a test failed or a shard wrote nothing, as one that crashed.
"""

import pathlib
import sys
import xml.etree.ElementTree as ET

program, left_out, folder, shards = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), int(sys.argv[4])
passed, failed, skipped, lost = 0, [], [], []
for shard in range(shards):
    path = folder / f"{program}-{shard}.xml"
    if not path.exists():
        lost.append(shard)
        continue
    for case in ET.parse(path).getroot().iter("testcase"):
        name = f"{case.get('classname')}.{case.get('name')}"
        if case.get("status") != "run":
            continue
        if case.find("failure") is not None:
            failed.append((name, case.find("failure").get("message", "").strip().splitlines()[:3]))
        elif case.get("result") == "skipped":
            skipped.append(name)
        else:
            passed += 1
print(f"   {passed} passed, {len(failed)} failed, {len(skipped)} skipped")
for name, lines in failed:
    print(f"   FAILED  {name}: {' / '.join(lines)}")
for name in skipped:
    print(f"   skipped {name}")
for line in left_out.read_text(encoding="utf-8").splitlines():
    if line.startswith(program + " "):
        print(f"   left out {line.removeprefix(program).strip()}")
for shard in lost:
    print(f"   FAILED  shard {shard} ended before it wrote what it found")
sys.exit(1 if failed or lost else 0)
