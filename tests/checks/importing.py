#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Has LibreOffice save exported workbooks anew, as a colleague would, and reads them back.

Usage: importing.py COMMAND_LINE_PROGRAM SHOW_IMPORT SAMPLE SOFFICE

As it was exported, nothing may change, whatever the notes hold; with levels typed in, exactly these. Saved as a workbook,
and as CSV in the ways that spreadsheets offer.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from workbook import ANSWERS, converted, sorted_otherwise, typed_in

# Separator, character set (76: UTF-8, 64: Shift_JIS), and which page.
CSV = "csv:Text - txt - csv (StarCalc):{separator},34,{charset},1,,0,false,true,false,false,false,{page}"


class Place:
    def __init__(self, program, show, soffice, folder):
        self.program, self.show_program, self.soffice, self.folder = program, show, soffice, Path(folder)

    def export(self, project, language):
        book = self.folder / language / "answers.xlsx"
        book.parent.mkdir()
        environment = {**os.environ, "LANG": language, "LC_ALL": language, "LANGUAGE": language.split(".")[0]}
        subprocess.run([self.program, "export", project, "-o", book], check=True, capture_output=True, env=environment)
        return book

    def saved_as(self, kind, name, *books):
        return converted(self.soffice, self.folder / "office", kind, self.folder / name, *books)

    def taken_in(self, project, book):
        """The ratings of a copy without any, with what the workbook says."""
        empty = self.folder / "empty.psirt"
        empty.write_text(json.dumps({**project, "ratings": {}}), encoding="utf-8")
        out = self.folder / "taken.psirt"
        subprocess.run([self.program, "import", empty, book, "-o", out], check=True, capture_output=True)
        return json.loads(out.read_text(encoding="utf-8"))["ratings"]

    def shown(self, project, table):
        """Exit status and lines."""
        found = subprocess.run([self.show_program, project, table], capture_output=True)
        return found.returncode, found.stdout.decode().splitlines()


def kept(entry):
    """What of a framework a workbook carries."""
    texts = {key: entry.get(key, "").strip() for key in ("note", "changeReason", "exclusionReason")}
    rest = {key: entry.get(key) for key in ("level", "unsureLevel", "excluded", "target", "evidence")}
    actions = [{key: action.get(key) for key in ("id", "what", "who", "due", "state")} for action in entry.get("actions", [])]
    return {**texts, **rest, "actions": actions}


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"importing: {what}:\nfound  {found!r}\nwanted {wanted!r}")


def main():
    program, show, sample, soffice = sys.argv[1:5]
    with tempfile.TemporaryDirectory() as folder:
        place = Place(program, show, soffice, folder)
        project = json.loads(Path(sample).read_text(encoding="utf-8"))
        hostile = ["=1+1", "+1", "-1", "@SUM(1)", "'=1", "_x0041_ 😀 <&>\"'\n二行目", "a,b;c\t\"d\"", " 前後の空白 \n"]
        frameworks = list(project["ratings"])
        for framework, note in zip(frameworks, hostile):
            project["ratings"][framework]["note"] = note
        path = Path(folder) / "a.psirt"
        path.write_text(json.dumps(project), encoding="utf-8")
        summary = json.loads(subprocess.run([program, "summary", path, "--format", "json"], check=True, capture_output=True).stdout)
        rows = {each["id"]: row for row, each in enumerate(summary["frameworks"], 2)}
        states = {each["id"]: each for each in summary["frameworks"]}
        unrated = next(each["id"] for each in summary["frameworks"] if each["state"] == "unrated")
        levels = {"1.1": 5, "1.2": 0, unrated: 2}
        wanted = []
        for framework, level in sorted(levels.items(), key=lambda item: rows[item[0]]):
            before = states[framework]["level"]
            wanted.append(f"D{rows[framework]} {framework} level {'—' if before is None else before} {level}")

        ways = {"xlsx": "xlsx", "comma": CSV.format(separator=44, charset=76, page=ANSWERS),
                "semicolon": CSV.format(separator=59, charset=76, page=ANSWERS),
                "tab": CSV.format(separator=9, charset=76, page=ANSWERS)}
        for language, names in {"ja_JP.UTF-8": ways, "en_GB.UTF-8": ["xlsx", "comma"]}.items():
            book = place.export(path, language)
            edited = book.parent / "edited.xlsx"
            typed_in(book, levels, rows, edited)
            turned = book.parent / "turned.xlsx"
            sorted_otherwise(book, turned)
            expect(f"{language}, sorted otherwise", place.shown(path, turned), (0, []))
            expect(f"{language}, as exported", place.shown(path, book), (0, []))
            expect(f"{language}, typed in", place.shown(path, edited), (0, wanted))
            for name in names:
                same, changed = place.saved_as(ways[name], f"{language}-{name}", book, edited)
                expect(f"{language}, {name}, as exported", place.shown(path, same), (0, []))
                expect(f"{language}, {name}, typed in", place.shown(path, changed), (0, wanted))

        japanese = place.folder / "ja_JP.UTF-8" / "answers.xlsx"
        back = place.taken_in(project, place.saved_as("xlsx", "back", japanese)[0])
        for framework in {*project["ratings"], *back}:
            expect(f"{framework}, saved by LibreOffice and taken into an empty copy", kept(back.get(framework, {})),
                   kept(project["ratings"].get(framework, {})))
        same, changed = place.saved_as(CSV.format(separator=44, charset=64, page=ANSWERS), "Shift_JIS", japanese,
                                       japanese.parent / "edited.xlsx")
        # Which has no emoji.
        lost = f"J{rows[frameworks[5]]} {frameworks[5]} note _x0041_ ? <&>\"' 二行目"
        expect("Shift_JIS, as exported", place.shown(path, same), (0, [lost]))
        status, lines = place.shown(path, changed)
        expect("Shift_JIS, typed in", (status, sorted(lines)), (0, sorted([*wanted, lost])))
        status, lines = place.shown(path, place.saved_as("ods", "OpenDocument", japanese)[0])
        expect("OpenDocument", (status, len(lines), ".xlsx" in lines[0]), (1, 1, True))


if __name__ == "__main__":
    main()
