#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Opens every export in the programs that people use for it, and compares texts and figures with the project file.

Usage: everyexport.py COMMAND_LINE_PROGRAM SAMPLE_FOLDER SOFFICE FOLDER [FORM]...

Of the three samples, an empty, an extreme and a hostile assessment: workbook, CSV and OpenDocument in LibreOffice, HTML in
Chromium, PDF in Poppler, MuPDF and LibreOffice's PDFium, calendars in python3-icalendar. FOLDER keeps the exports, and
pictures of them to look at. FORM is markdown, tables, calendars, pdf, odt or web; without one, all. What is not installed
is named, and not tried.
"""

import csv
import ctypes
import html
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

from workbook import RECALCULATE, Book, compare, converted

DEPTHS = ("summary", "full", "external")
HOSTILE = ["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", "<script>alert(1)</script><b>&amp;", "a\rb\vc\fd\u0085e\u2028f",
           "zero\u0001\u001f\ufffe\uffffone", "bidi\u202e123\u202cend", "🇯🇵👨‍👩‍👧✅𠮷葛󠄀か\u3099槗",
           "_x0041_", "`*_#[]()|\\", "'; DROP TABLE", "\"\"quote\"\",comma;semicolon", "日" * 400 + "長" * 400, "\ue000\uf8ff"]


def samples_of(folder, samples, program):
    """The project files, by name."""
    projects = {path.stem: path for path in sorted(Path(samples).glob("*.psirt"))}
    full = json.loads((Path(samples) / "sample.psirt").read_text(encoding="utf-8"))
    extreme = json.loads(json.dumps(full))
    for name in ("1.1", "2.2", "6.4"):
        extreme["ratings"][name]["note"] = "".join(f"記{number:04}備考が続く。" for number in range(900))
        extreme["ratings"][name]["evidence"] = [f"証跡{number:03}.pdf" for number in range(60)]
    extreme["ratings"]["1.2"]["actions"] = [
        {"what": f"施策{number:03}を進める", "who": "佐藤", "due": f"20{28 + number % 40}-01-31", "state": "planned",
         "id": f"act{number}"} for number in range(200)]
    hostile = json.loads(json.dumps(full))
    frameworks = list(hostile["ratings"])
    for number, (name, text) in enumerate(zip(frameworks, HOSTILE)):
        hostile["ratings"][name]["note"] = f"始{number:02}{text}終{number:02}"
        hostile["ratings"][name]["actions"] = [{"what": f"策{number:02}{text}了{number:02}", "who": text[:20],
                                                "due": "2029-02-28", "state": "planned", "id": f"id{number}"}]
    for name, project in (("extreme", extreme), ("hostile", hostile)):
        projects[name] = folder / f"{name}.psirt"
        projects[name].write_text(json.dumps(project), encoding="utf-8")
    projects["empty"] = folder / "empty.psirt"
    subprocess.run([program, "new", "--force", "-o", projects["empty"]], check=True)
    return projects


def plain(text):
    """Letters, digits and signs that every program gives back: what no file may hold, what has no width, and blanks count not."""
    text = unicodedata.normalize("NFKC", text.replace("〜", "~"))
    return "".join(c for c in text if c.isalnum() and unicodedata.category(c) not in ("Co", "Cn", "Cs", "So", "Mn"))


def marks_of(text):
    """Where the parts of a text begin, so that each is found alone, whatever stands between."""
    return re.findall(r"[記始終策了]\d{2,4}", text)


class Wanted:
    """What of a project file must be in what is exported."""

    def __init__(self, path, run):
        project = json.loads(path.read_text(encoding="utf-8"))
        self.summary = json.loads(run("summary", path, "--format", "json"))
        self.entries = project["ratings"]
        self.actions = [action for entry in self.entries.values() for action in entry.get("actions", [])]
        self.notes = [entry["note"] for entry in self.entries.values() if entry.get("note")]
        self.evidence = [text for entry in self.entries.values() for text in entry.get("evidence", [])]
        self.figures = [f"{total['average']:.2f}" for total in [self.summary["overall"], *self.summary["areas"]]
                        if total["average"] is not None]
        self.properties = [project["assessment"][key] for key in ("title", "organization", "scope")
                           if project["assessment"].get(key)]

    def of(self, depth, flows):
        """Texts that a form of that depth has to hold. Only where text flows is a long one in one piece."""
        texts = self.figures[:1] if depth == "summary" else list(self.figures)
        texts += self.properties
        if depth == "full":
            for text in self.notes + self.evidence + [action["what"] for action in self.actions]:
                texts += marks_of(text) or ([text] if flows else text.splitlines()[0].split("、")[:1])
        return texts


class Found:
    def __init__(self):
        self.checks, self.faults = 0, []

    def expect(self, what, holds):
        self.checks += 1
        if not holds:
            self.faults.append(what)

    def expect_texts(self, what, said, texts):
        whole = plain(said)
        for text in texts:
            self.expect(f"{what} lacks {text[:50]!r}", plain(text) in whole)


class Pdfium:
    """LibreOffice's own copy of the library with which Chromium shows PDFs."""

    def __init__(self, library):
        self.lib = ctypes.CDLL(library)
        for name in ("FPDF_LoadDocument", "FPDF_LoadPage", "FPDFText_LoadPage"):
            getattr(self.lib, name).restype = ctypes.c_void_p
        self.lib.FPDF_InitLibrary()

    def text(self, path):
        document = ctypes.c_void_p(self.lib.FPDF_LoadDocument(str(path).encode(), None))
        texts = []
        for number in range(self.lib.FPDF_GetPageCount(document)):
            page = ctypes.c_void_p(self.lib.FPDF_LoadPage(document, number))
            layer = ctypes.c_void_p(self.lib.FPDFText_LoadPage(page))
            count = self.lib.FPDFText_CountChars(layer)
            letters = (ctypes.c_ushort * (2 * count + 2))()
            written = self.lib.FPDFText_GetText(layer, 0, count, letters)
            texts.append(bytes(letters)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace"))
            self.lib.FPDFText_ClosePage(layer)
            self.lib.FPDF_ClosePage(page)
        self.lib.FPDF_CloseDocument(document)
        return "".join(texts)


def said_by(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True).stdout.decode("utf-8", "replace")


class Proof:
    def __init__(self, program, samples, soffice, folder):
        self.program, self.soffice, self.folder = program, soffice, Path(folder).resolve()
        self.pictures = self.folder / "pictures"
        self.pictures.mkdir(parents=True, exist_ok=True)
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", LANGUAGE="en")
        self.profile = self.folder / "office"
        (self.profile / "user").mkdir(parents=True, exist_ok=True)
        (self.profile / "user" / "registrymodifications.xcu").write_text(RECALCULATE, encoding="utf-8")
        self.found = Found()
        self.chromium = shutil.which("chromium")
        library = Path(os.path.realpath(shutil.which(soffice))).parent / "libpdfiumlo.so"
        self.pdfium = Pdfium(str(library)) if library.exists() else None
        self.projects = samples_of(self.folder, samples, program)
        self.wanted = {name: Wanted(path, self.run) for name, path in self.projects.items()}

    def run(self, *arguments):
        run = subprocess.run([self.program, *map(str, arguments)], capture_output=True, env=self.environment)
        self.found.expect(f"{' '.join(map(str, arguments))}: {run.stderr.decode()[:200]}", run.returncode == 0)
        return run.stdout

    def reports(self, suffix):
        """The reports of that form: path, what they must hold, and of which depth."""
        for name, project in self.projects.items():
            for language in ("ja", "en"):
                for depth in DEPTHS:
                    path = self.folder / f"{name}-{depth}-{language}.{suffix}"
                    self.run("report", project, "-o", path, "--depth", depth, "--language", language)
                    yield path, self.wanted[name], depth
            path = self.folder / f"{name}-compared.{suffix}"
            self.run("compare", self.projects["sample-2024"], project, "-o", path, "--language", "ja")
            yield path, self.wanted[name], "compared"

    def texts(self, wanted, depth, flows):
        return wanted.figures[:1] if depth == "compared" else wanted.of(depth, flows)

    def pdf(self):
        for path, wanted, depth in self.reports("pdf"):
            said_by("qpdf", "--check", path)
            readers = {"Poppler": said_by("pdftotext", "-raw", path, "-"),
                       "MuPDF": said_by("mutool", "draw", "-q", "-F", "txt", path)}
            if self.pdfium:
                readers["PDFium"] = self.pdfium.text(path)
            for reader, text in readers.items():
                self.found.expect_texts(f"{path.name} in {reader}", text, self.texts(wanted, depth, False))
            said_by("pdftoppm", "-r", "45", "-png", path, self.pictures / path.name)

    def odt(self):
        reports = list(self.reports("odt"))
        paths = [path for path, _, _ in reports]
        for kind, read in (("txt:Text (encoded):UTF8", lambda path: path.read_text(encoding="utf-8-sig")),
                           ("pdf", lambda path: said_by("pdftotext", "-raw", path, "-"))):
            out = self.folder / f"odt-{kind[:3]}"
            for (path, wanted, depth), made in zip(reports, converted(self.soffice, self.profile, kind, out, *paths)):
                flows = kind != "pdf"
                self.found.expect_texts(f"{path.name} as {kind[:3]}", read(made), self.texts(wanted, depth, flows))
                if not flows:
                    said_by("pdftoppm", "-r", "45", "-png", made, self.pictures / path.name)

    def web(self):
        for path, wanted, depth in self.reports("html"):
            if not self.chromium:
                continue
            browser = [self.chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                       f"--user-data-dir={self.folder / 'browser'}"]
            shown = said_by(*browser, "--dump-dom", path.as_uri())
            text = html.unescape(re.sub(r"<style>.*?</style>|<[^>]*>", " ", shown, flags=re.DOTALL))
            self.found.expect_texts(f"{path.name} in Chromium", text, self.texts(wanted, depth, True))
            self.found.expect(f"{path.name}: a script stands in it", "<script" not in shown)
            for width in (360, 1280) if path.stem.endswith(("full-ja", "summary-ja")) else ():  # the others look the same
                said_by(*browser, f"--window-size={width},1600", f"--screenshot={self.pictures / path.name}-{width}.png",
                        path.as_uri())

    def markdown(self):
        for path, wanted, depth in self.reports("md"):
            text = path.read_bytes().decode("utf-8")
            self.found.expect(f"{path.name}: a line end of another kind", not re.search(r"[\r\v\f\x85\u2028]", text))
            said = re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", html.unescape(text).replace("<br/>", "\n"))
            self.found.expect_texts(path.name, said, self.texts(wanted, depth, True))

    def tables(self):
        """Workbook and CSV as LibreOffice reads them; the workbook, saved by it, taken into an empty copy."""
        books = {}
        for name, project in self.projects.items():
            for suffix in ("xlsx", "csv", "json"):
                self.run("export", project, "-o", self.folder / f"{name}.{suffix}")
            json.loads((self.folder / f"{name}.json").read_text(encoding="utf-8"))
            books[name] = self.folder / f"{name}.xlsx"
        saved = dict(zip(books, converted(self.soffice, self.profile, "xlsx", self.folder / "saved", *books.values())))
        printed = converted(self.soffice, self.profile, "pdf", self.folder / "printed", *books.values())
        tables = [self.folder / f"{name}.csv" for name in books]
        read = converted(self.soffice, self.profile, "xlsx:Calc MS Excel 2007 XML", self.folder / "fromcsv", *tables)
        for (name, wanted), pages, table in zip(self.wanted.items(), printed, read):
            said_by("pdftoppm", "-r", "45", "-png", pages, self.pictures / f"{name}.xlsx")
            try:
                compare(Book(saved[name]), wanted.summary)
                self.found.expect("", True)
            except SystemExit as fault:
                self.found.expect(f"{name}.xlsx: {fault}", False)
            self.taken_in(name, saved[name])
            self.as_csv(name, wanted)
            self.found.expect(f"{table.name} is empty", table.stat().st_size > 1000)

    def taken_in(self, name, book):
        project = json.loads(self.projects[name].read_text(encoding="utf-8"))
        blank, out = self.folder / "blank.psirt", self.folder / f"{name}-back.psirt"
        blank.write_text(json.dumps({**project, "ratings": {}}), encoding="utf-8")
        self.run("import", blank, book, "-o", out, "--force")
        back = json.loads(out.read_text(encoding="utf-8"))["ratings"]
        for framework, entry in project["ratings"].items():
            found = back.get(framework, {})
            for key in ("level", "unsureLevel", "target", "excluded"):
                self.found.expect(f"{name} {framework} {key}: {found.get(key)} for {entry.get(key)}",
                                  found.get(key) == entry.get(key))
            for key in ("note", "exclusionReason", "changeReason"):
                self.found.expect(f"{name} {framework} {key}: {found.get(key, '')[:60]!r} for {entry.get(key, '')[:60]!r}",
                                  plain(found.get(key, "")) == plain(entry.get(key, "")))
            self.found.expect(f"{name} {framework} evidence", found.get("evidence", []) == entry.get("evidence", []))
            actions = [[plain(action["what"]), plain(action.get("who", "")), action.get("due"), action["state"]]
                       for action in entry.get("actions", [])]
            self.found.expect(f"{name} {framework} actions",
                              [[plain(action["what"]), plain(action.get("who", "")), action.get("due"), action["state"]]
                               for action in found.get("actions", [])] == actions)

    def as_csv(self, name, wanted):
        with open(self.folder / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
            rows = {row["id"]: row for row in csv.DictReader(file)}
        for score in wanted.summary["frameworks"]:
            row, entry = rows[score["id"]], wanted.entries.get(score["id"], {})
            self.found.expect(f"{name}.csv {score['id']}: level {row['level']}",
                              row["level"] == ("" if score["level"] is None else str(score["level"])))
            self.found.expect(f"{name}.csv {score['id']}: note", plain(row["note"]) == plain(entry.get("note", "")))

    def calendars(self):
        sys.path.append("/usr/lib/python3/dist-packages")
        import icalendar
        for name, project in self.projects.items():
            wanted = self.wanted[name].actions
            self.run("actions", project, "-o", self.folder / f"{name}-actions.csv")
            for options, kind, actions in ((), "VTODO", wanted), (("--events",), "VEVENT", [a for a in wanted if a.get("due")]):
                path = self.folder / f"{name}-{kind}.ics"
                self.run("actions", project, "-o", path, *options)
                parts = [part for part in icalendar.Calendar.from_ical(path.read_bytes()).walk() if part.name == kind]
                self.found.expect(f"{path.name}: {len(parts)} for {len(actions)}", len(parts) == len(actions))
                said = plain("\n".join(str(part["SUMMARY"]) for part in parts))
                for action in actions:
                    self.found.expect(f"{path.name} lacks {action['what'][:40]!r}", plain(action["what"]) in said)
                dates = sorted(str(part.decoded("DTSTART" if kind == "VEVENT" else "DUE")) for part in parts
                               if "DTSTART" in part or "DUE" in part)
                self.found.expect(f"{path.name}: other dates", dates == sorted(a["due"] for a in actions if a.get("due")))


def main():
    proof = Proof(*sys.argv[1:5])
    for form in sys.argv[5:] or ("markdown", "tables", "calendars", "pdf", "odt", "web"):
        before, faults = proof.found.checks, len(proof.found.faults)
        getattr(proof, form)()
        print(f"{form}: {proof.found.checks - before} compared, {len(proof.found.faults) - faults} differ", flush=True)
    for name, there in (("Chromium", proof.chromium), ("PDFium", proof.pdfium)):
        if not there:
            print(f"not tried: {name} is not installed")
    print(*proof.found.faults, sep="\n")
    print(f"{proof.found.checks} texts and figures of {len(proof.projects)} assessments compared; pictures in {proof.pictures}")
    sys.exit(1 if proof.found.faults else 0)


if __name__ == "__main__":
    main()
