#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Has LibreOffice open the OpenDocument reports, and turn them into PDF, Word and plain text: all of it is found again.

Usage: document.py COMMAND_LINE_PROGRAM SAMPLE_FOLDER SOFFICE

Every depth in both languages, with an assessment before, and a comparison.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

from workbook import converted

WORD = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"}
OFFICE = {"text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
          "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
          "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"}


def attribute(element, prefix, name, names):
    return element.get(f"{{{names[prefix]}}}{name}")


def bare(text):
    """Whatever its blanks are, which line ends change."""
    return re.sub(r"\s", "", text)


def expect(what, holds):
    if not holds:
        sys.exit(f"document: {what}")


class Document:
    """What an OpenDocument text says, in the order of its paragraphs."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as package:
            content = ET.fromstring(package.read("content.xml"))
        paragraphs = [element for element in content.iter()
                      if element.tag in (f"{{{OFFICE['text']}}}p", f"{{{OFFICE['text']}}}h")]
        self.paragraphs = [self.text(paragraph) for paragraph in paragraphs]
        self.headings = [(int(attribute(heading, "text", "outline-level", OFFICE)), self.text(heading))
                         for heading in content.iterfind(".//text:h", OFFICE)]
        self.contents = [self.text(entry) for entry in content.iterfind(".//text:index-body/text:p", OFFICE)]
        self.head_rows = len(content.findall(".//table:table-header-rows", OFFICE))
        self.pictures = len(content.findall(".//draw:frame", OFFICE))

    @classmethod
    def text(cls, element):
        """Without what a picture is called."""
        parts = [element.text or ""]
        for child in element:
            if child.tag != f"{{{OFFICE['draw']}}}frame":
                parts.append(cls.text(child))
            parts.append(child.tail or "")
        return "".join(parts)


def pages_of(pdf):
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
    return text.split("\f")[:-1]


def check_pdf(name, pdf, document):
    pages = pages_of(pdf)
    whole = bare("".join(pages))
    # Lines of cells that stand side by side come mixed, and so does the foot of a page: the first word must do.
    for paragraph in document.paragraphs:
        words = paragraph.split()
        expect(f"{name}: its PDF lacks {paragraph[:60]!r}", not words or words[0][:12] in whole)
    starts = {}
    for number, page in enumerate(pages, 1):
        for line in page.splitlines():
            match = re.fullmatch(r"\s*(.+?)\s?\.{3,}\s*(\d+)", line)
            if match:
                starts[bare(match[1])] = int(match[2])
    for entry in document.contents:
        page = starts.get(bare(entry))
        expect(f"{name}: its contents name no page for {entry!r}", page is not None and 1 <= page <= len(pages))
        expect(f"{name}: {entry!r} is not on page {page}", bare(entry) in bare(pages[page - 1]))


def check_word(name, word, document):
    with zipfile.ZipFile(word) as package:
        for part in package.namelist():
            if part.endswith((".xml", ".rels")):
                ET.fromstring(package.read(part))
        body = ET.fromstring(package.read("word/document.xml"))
    headings = []
    whole = []
    for paragraph in body.iterfind(".//w:p", WORD):
        text = "".join(run.text or "" for run in paragraph.iterfind(".//w:t", WORD))
        whole.append(text)
        style = paragraph.find("w:pPr/w:pStyle", WORD)
        level = re.fullmatch(r"Heading(\d)", attribute(style, "w", "val", WORD)) if style is not None else None
        # A heading that begins a page has a style of its own, which stands on the named one.
        if level:
            headings.append((int(level[1]), bare(text)))
    expect(f"{name}: Word has other headings", headings == [(level, bare(text)) for level, text in document.headings])
    whole = bare("".join(whole))
    for paragraph in document.paragraphs:
        expect(f"{name}: Word lacks {paragraph[:60]!r}", bare(paragraph) in whole)
    heads = len(body.findall(".//w:tblHeader", WORD))
    expect(f"{name}: Word repeats {heads} heads of {document.head_rows}", heads == document.head_rows)
    described = [picture for picture in body.iterfind(".//wp:docPr", WORD) if picture.get("descr")]
    expect(f"{name}: Word has {len(described)} pictures in words of {document.pictures}",
           len(described) == document.pictures)


def check_text(name, path, document, wanted):
    text = bare(path.read_text(encoding="utf-8-sig"))
    for paragraph in document.paragraphs + wanted:
        expect(f"{name}: its text lacks {paragraph[:60]!r}", bare(paragraph) in text)


def figures_of(summary):
    overall = summary["overall"]
    return [f"{overall['average']:.2f}"] + [f"{area['average']:.2f}" for area in summary["areas"] if area["average"]]


def main():
    program, samples, soffice = sys.argv[1:4]
    now = Path(samples) / "sample.psirt"
    before = Path(samples) / "sample-2025.psirt"
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", LANGUAGE="en")

    def run(*arguments):
        return subprocess.run([program, *map(str, arguments)], check=True, capture_output=True, env=environment).stdout

    summary = json.loads(run("summary", now, "--format", "json"))
    figures = figures_of(summary)
    notes = [line for rating in json.loads(now.read_text(encoding="utf-8"))["ratings"].values()
             for line in rating.get("note", "").splitlines()]
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        wanted = {}
        for language in ("ja", "en"):
            for depth in ("summary", "full", "external"):
                path = folder / f"{depth}_{language}.odt"
                run("report", now, "-o", path, "--depth", depth, "--language", language)
                wanted[path] = figures + (notes if depth == "full" else [])
            path = folder / f"since_{language}.odt"
            run("report", now, "-o", path, "--baseline", before, "--language", language)
            wanted[path] = figures + notes
            path = folder / f"comparison_{language}.odt"
            run("compare", before, now, "-o", path, "--language", language)
            wanted[path] = figures[:1]
        paths = list(wanted)
        profile = folder / "office"
        kinds = {kind: converted(soffice, profile, kind, folder / kind.split(":")[0], *paths)
                 for kind in ("pdf", "docx", "txt:Text (encoded):UTF8")}
        for path, pdf, word, text in zip(paths, *kinds.values()):
            document = Document(path)
            check_pdf(path.stem, pdf, document)
            check_word(path.stem, word, document)
            check_text(path.stem, text, document, wanted[path])


if __name__ == "__main__":
    main()
