#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks project files against the schema: schema.py SCHEMA WRITER.

WRITER is a program that writes project files into a folder. Beside them the schema must refuse what the program refuses.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    sys.exit("python3-jsonschema is missing: apt-get install python3-jsonschema")

VALID = {"format": "psirt-maturity", "formatVersion": 1, "sheet": {"id": "csaj-psirt-maturity", "version": "1.0"},
         "assessment": {}, "ratings": {"1.1": {"actions": [{}]}}}

# A path of keys and a value that must not be there.
WRONG = [
    (["format"], "other"), (["formatVersion"], 2), (["formatVersion"], "1"), (["sheet"], None), (["sheet", "id"], 1),
    (["applicationVersion"], 1), (["assessment"], []), (["assessment", "title"], None), (["assessment", "assessors"], "a"),
    (["assessment", "assessors"], [1]), (["assessment", "date"], "2026-1-1"), (["assessment", "nextDate"], 2026),
    (["assessment", "date"], "2026-02-30"), (["assessment", "occasion"], "sometimes"),
    (["assessment", "defaultTarget"], 6), (["ratings"], []), (["ratings", "1.1"], 3), (["ratings", "1.1", "level"], 7),
    (["ratings", "1.1", "level"], "3"), (["ratings", "1.1", "level"], 2.5), (["ratings", "1.1", "level"], True),
    (["ratings", "1.1", "target"], -1), (["ratings", "1.1", "excluded"], "yes"),
    (["ratings", "1.1", "exclusionReason"], 1), (["ratings", "1.1", "note"], None), (["ratings", "1.1", "evidence"], "e"),
    (["ratings", "1.1", "actions", 0], "a"), (["ratings", "1.1", "actions", 0, "due"], ""),
    (["ratings", "1.1", "actions", 0, "state"], "begun"), (["ratings", "1.1", "actions", 0, "who"], []),
    (["ratings", "1.1", "actions", 0, "doneOn"], "today"), (["ratings", "1.1", "actions", 0, "id"], 1), (["ratings", "1.1", "actions", 0, "id"], ""),
    (["ratings", "1.1", "actions", 0, "id"], "a b"), (["ratings", "1.1", "actions", 0, "id"], "a" * 65),
]


def with_value(path, value):
    """VALID with one value in it replaced."""
    result = copy.deepcopy(VALID)
    place = result
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return result


def main():
    schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.argv[2], folder], check=True)
        paths = sorted(pathlib.Path(folder).iterdir())
        if not paths:
            faults.append("the writer wrote nothing")
        for path in paths:
            for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
                faults.append(f"{path.name}: {error.json_path}: {error.message}")
    if not validator.is_valid(VALID):
        faults.append("the least that a file holds is refused")
    for path, value in WRONG:
        if validator.is_valid(with_value(path, value)):
            faults.append(f"accepted: {path} = {value!r}")
    for key in ("format", "formatVersion", "sheet"):
        if validator.is_valid({name: value for name, value in VALID.items() if name != key}):
            faults.append(f"accepted without {key}")
    print(f"{len(paths)} files checked", *faults, sep="\n")
    return 1 if faults else 0


sys.exit(main())
