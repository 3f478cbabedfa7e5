#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Has LibreOffice recalculate exported workbooks, and compares its figures with the program's own.

Usage: workbook.py COMMAND_LINE_PROGRAM SAMPLE SOFFICE

The sample is exported as it is, and then with levels typed into the cells of the workbook: what the formulas give must be
what the program says of a project file with those levels.
"""

import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

NAMES = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
SUMMARY, ANSWERS, LEVELS, ACTIONS, CHARTS = range(1, 6)

# LibreOffice trusts the figures in a file unless it is told to compute them anew.
RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>
"""


def unescaped(text):
    """Characters that XML can't hold stand in a workbook as _xHHHH_."""
    return re.sub("_x([0-9A-Fa-f]{4})_", lambda match: chr(int(match[1], 16)), text)


class Book:
    """The cells of a workbook, by page from 1 and by name: a number, a text, or None."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            shared = []
            if "xl/sharedStrings.xml" in archive.namelist():
                root = ET.fromstring(archive.read("xl/sharedStrings.xml"))
                shared = [unescaped("".join(t.text or "" for t in item.iterfind(".//m:t", NAMES))) for item in root]
            self.pages = {page: self.cells(archive.read(f"xl/worksheets/sheet{page}.xml"), shared) for page in range(1, 6)}

    @staticmethod
    def cells(xml, shared):
        result = {}
        for cell in ET.fromstring(xml).iterfind(".//m:c", NAMES):
            value = cell.find("m:v", NAMES)
            if value is None or value.text is None:
                continue
            kind = cell.get("t", "n")
            if kind == "s":
                result[cell.get("r")] = shared[int(value.text)]
            else:
                result[cell.get("r")] = float(value.text) if kind == "n" else value.text
        return result

    def get(self, page, name):
        return self.pages[page].get(name)

    def figure(self, page, name):
        """None for a cell that shows that there is no figure."""
        value = self.get(page, name)
        return value if isinstance(value, float) else None


def converted(soffice, profile, kind, out, *books):
    """The files that LibreOffice makes of workbooks, in order. With a profile of its own it neither waits for another
    LibreOffice that runs nor hands its work over to that one. It succeeds even where it writes nothing."""
    run = subprocess.run(
        [soffice, f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--convert-to", kind,
         "--outdir", str(out), *map(str, books)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    files = [next(Path(out).glob(f"{book.stem}[.-]*"), None) for book in books]
    if run.returncode != 0 or None in files:
        names = [path.name for path in Path(out).glob("*")]
        sys.exit(f"LibreOffice ended with {run.returncode} and wrote {names}:\n{run.stdout.decode(errors='replace')}")
    return files


class Workplace:
    def __init__(self, program, soffice, folder):
        self.program, self.soffice, self.folder = program, soffice, Path(folder)
        user = self.folder / "office" / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(RECALCULATE, encoding="utf-8")

    def run(self, *arguments):
        return subprocess.run([self.program, *map(str, arguments)], check=True, capture_output=True).stdout

    def export(self, project):
        book = self.folder / (project.stem + ".xlsx")
        self.run("export", project, "-o", book)
        return book

    def summary(self, project):
        return json.loads(self.run("summary", project, "--format", "json"))

    def recalculated(self, *books):
        out = self.folder / "recalculated"
        return [Book(book) for book in converted(self.soffice, self.folder / "office", "xlsx", out, *books)]


def expect(what, found, wanted):
    if isinstance(wanted, float) and isinstance(found, float):
        is_same = abs(found - wanted) < 1e-12
    else:
        is_same = found == wanted
    if not is_same:
        sys.exit(f"workbook: {what}: the workbook says {found!r}, the program {wanted!r}")


def number(value):
    return None if value is None else float(value)


def compare(book, summary):
    """Every figure on the summary, of the frameworks and behind the charts."""
    totals = summary["areas"] + [summary["overall"]]
    head = next(int(name[1:]) for name, text in book.pages[SUMMARY].items() if re.fullmatch(r"A\d+", name)
                and isinstance(text, str) and text.startswith("1 ")) - 1
    for row, total in enumerate(totals, head + 1):
        name = total.get("id", "overall")
        expect(f"average of {name}", book.figure(SUMMARY, f"B{row}"), number(total["average"]))
        expect(f"rated of {name}", book.figure(SUMMARY, f"C{row}"), float(total["rated"]))
        expect(f"ratable of {name}", book.figure(SUMMARY, f"D{row}"), float(total["ratable"]))
        expect(f"excluded of {name}", book.figure(SUMMARY, f"E{row}"), float(total["excluded"]))
        expect(f"gap of {name}", book.figure(SUMMARY, f"F{row}"), number(total["gap"]))
    rows = {book.get(ANSWERS, f"A{row}"): row for row in range(2, 2 + len(summary["frameworks"]))}
    expect("frameworks", sorted(rows), sorted(framework["id"] for framework in summary["frameworks"]))
    for framework in summary["frameworks"]:
        name = framework["id"]
        row = rows[name]
        expect(f"level of {name}", book.figure(ANSWERS, f"D{row}"), number(framework["level"]))
        expect(f"target of {name}", book.figure(ANSWERS, f"E{row}"), number(framework["target"]))
        expect(f"gap of {name}", book.figure(ANSWERS, f"F{row}"), number(framework["gap"]))
    charted = {text.split(" ")[0]: book.figure(CHARTS, "B" + name[1:]) for name, text in book.pages[CHARTS].items()
               if name.startswith("A") and isinstance(text, str) and re.match(r"\d\.\d ", text)}
    for framework in summary["frameworks"]:
        expect(f"point of {framework['id']}", charted[framework["id"]], number(framework["level"]))


def typed_in(book, levels, rows, path):
    """A copy of the workbook with other levels in its cells, as if they were typed in; the old results stay."""
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.namelist():
            text = old.read(item)
            if item == f"xl/worksheets/sheet{ANSWERS}.xml":
                text = text.decode()
                for framework, level in levels.items():
                    cell = f"D{rows[framework]}"
                    text = re.sub(rf'<c r="{cell}"[^>]*?(/>|>.*?</c>)', "", text)
                    before = rf'(<c r="C{rows[framework]}".*?</c>)'
                    text, count = re.subn(before, rf'\1<c r="{cell}"><v>{level}</v></c>', text)
                    if count != 1:
                        sys.exit(f"workbook: no cell before {cell}")
                text = text.encode()
            new.writestr(item, text)


def sorted_otherwise(book, path):
    """A copy with the rows of frameworks the other way round: as a spreadsheet sorts, a row's own cells go with it in its
    formulas, and no other formula changes."""
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.namelist():
            text = old.read(item)
            if item == f"xl/worksheets/sheet{ANSWERS}.xml":
                text = text.decode()
                rows = {int(row[1]): row[0] for row in re.finditer(r'<row r="(\d+)".*?</row>', text, re.DOTALL)}
                head, last = min(rows), max(rows)
                moved = [rows[head]]
                for row in range(head + 1, last + 1):
                    source = last + head + 1 - row
                    cells = re.sub(rf'<row r="{source}"', f'<row r="{row}"', rows[source])
                    moved.append(re.sub(rf"(?<![$A-Z])([A-Z]{{1,2}}){source}(?!\d)", rf"\g<1>{row}", cells))
                text = re.sub(r"<sheetData>.*</sheetData>", lambda _: "<sheetData>" + "".join(moved) + "</sheetData>", text,
                              flags=re.DOTALL).encode()
            new.writestr(item, text)


def main():
    program, sample, soffice = sys.argv[1:4]
    with tempfile.TemporaryDirectory() as folder:
        place = Workplace(program, soffice, folder)
        project = json.loads(Path(sample).read_text(encoding="utf-8"))
        hostile = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "_x0041_ 😀 \u0001 <&>\"'\n二行目"]
        frameworks = list(project["ratings"])
        for framework, note in zip(frameworks, hostile):
            project["ratings"][framework]["note"] = note
        first = Path(folder) / "first.psirt"
        first.write_text(json.dumps(project), encoding="utf-8")
        empty = Path(folder) / "empty.psirt"
        place.run("new", "-o", empty)

        summary = place.summary(first)
        rows = {framework["id"]: row for row, framework in enumerate(summary["frameworks"], 2)}
        unrated = [framework["id"] for framework in summary["frameworks"] if framework["state"] == "unrated"]
        levels = {"1.1": 5, "1.2": 0, "5.1": 4, unrated[0]: 2}
        for framework, level in levels.items():
            entry = project["ratings"].setdefault(framework, {})
            entry["level"] = level
            entry.pop("unsureLevel", None)
        second = Path(folder) / "second.psirt"
        second.write_text(json.dumps(project), encoding="utf-8")

        book = place.export(first)
        edited = Path(folder) / "edited.xlsx"
        typed_in(book, levels, rows, edited)
        blank = place.export(empty)
        compare(Book(book), summary)  # as written, before anything recalculates
        turned = Path(folder) / "turned.xlsx"
        sorted_otherwise(book, turned)
        calculated, recalculated, nothing, resorted = place.recalculated(book, edited, blank, turned)
        compare(calculated, summary)
        expect("first row when sorted otherwise", resorted.get(ANSWERS, "A2"), summary["frameworks"][-1]["id"])
        compare(resorted, summary)
        compare(recalculated, place.summary(second))
        compare(nothing, place.summary(empty))
        for framework, note in zip(frameworks, hostile):
            wanted = note.strip() if note.startswith("\t") else note
            found = calculated.get(ANSWERS, f"J{rows[framework]}")
            expect(f"note of {framework}", found.strip() if note.startswith("\t") else found, wanted)


if __name__ == "__main__":
    main()
