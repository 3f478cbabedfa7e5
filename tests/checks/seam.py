# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that some sources know no more of Qt, and of this project, than they may.

The compiler would not notice: Qt's headers of every module stand side by side. So each Qt header that one of the files
includes must be of a module that is allowed, each header of this project one of the same library or of one below it, and of Qt
the library and the program may link the allowed modules alone.
"""

import argparse
import os
import re

import sourcetree

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
QT_HEADER = re.compile(r"Q[A-Za-z0-9]+$|q[a-z0-9_]+\.h$")
QT_LIBRARY = re.compile(rb"\bQt\d([A-Z][A-Za-z]*)\.(?:so|dll)|\blibQt\d([A-Z][A-Za-z]*)\.so")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("root")
    parser.add_argument("--qt", nargs="+", required=True, help="folders with the headers of a Qt module that is allowed")
    parser.add_argument("--header", nargs="*", default=[], help="Qt headers that are allowed wherever they are")
    parser.add_argument("--linked", nargs="*", default=[], help="what the library links")
    parser.add_argument("--program", help="a program that links the library")
    parser.add_argument("--below", nargs="*", default=[], help="sources of the libraries that it may use")
    parser.add_argument("--sources", nargs="+", required=True)
    parser.add_argument("--follow", action="store_true",
                        help="look at whatever the sources include, and at the source beside each header")
    return parser.parse_args()


class Seam:
    def __init__(self, options):
        self.root = options.root
        self.follow = options.follow
        self.headers = options.header
        self.folders = {os.path.basename(folder): folder for folder in options.qt}  # by module
        self.sources = {self.relative(path) for path in options.sources}
        self.within = self.sources | {self.relative(path) for path in options.below}
        self.within_folders = {os.path.dirname(path) for path in self.within}

    def relative(self, path):
        return os.path.relpath(os.path.join(self.root, path), self.root)

    def exists(self, path):
        return os.path.isfile(os.path.join(self.root, path))

    def is_within(self, header):
        """Whether the header belongs to the library or to one below it: its source does, or it has none."""
        source = header.removesuffix(".h") + ".cpp"
        return source in self.within if self.exists(source) else os.path.dirname(header) in self.within_folders

    def own_files(self):
        """The sources and the headers beside them, even those that nobody includes."""
        folders = {os.path.dirname(path) for path in self.sources}
        headers = {path for path in sourcetree.files(self.root)
                   if path.endswith(".h") and os.path.dirname(path) in folders and self.is_within(path)}
        return self.sources | headers

    def includes(self, path):
        return INCLUDE.findall(sourcetree.content(self.root, path).decode())

    def files(self):
        if not self.follow:
            return self.own_files()
        found, left = set(), set(self.sources)
        while left:
            path = left.pop()
            found.add(path)
            for quote, header in self.includes(path):
                beside = header.removesuffix(".h") + ".cpp"
                left |= {each for each in (header, beside) if quote == '"' and self.exists(each)} - found
        return found

    def fault(self, quote, header):
        """What is wrong with including the header, or nothing."""
        if quote == '"':
            if not self.exists(header):
                return "is no header named from the source root"
            return None if self.follow or self.is_within(header) else "is a header of another library"
        module, _, name = header.rpartition("/")
        allowed = " or ".join(sorted(self.folders))
        if module.startswith("Qt"):
            return None if module in self.folders else f"is of a Qt module other than {allowed}"
        if not module and QT_HEADER.match(name) and name not in self.headers:
            isThere = any(os.path.isfile(os.path.join(folder, name)) for folder in self.folders.values())
            return None if isThere else f"is no header of {allowed}"
        return "is not written in quotes" if header.startswith(("app/", "core/")) else None


def unwanted_modules(modules, seam):
    return sorted({module for module in modules if "Qt" + module not in seam.folders})


def main():
    options = arguments()
    seam = Seam(options)
    problems = [f"{folder} does not hold the headers of a Qt module" for module, folder in seam.folders.items()
                if not os.path.isfile(os.path.join(folder, module))]
    linked = [match[1] for match in (re.match(r"Qt\d*::(\w+)", library) for library in options.linked) if match]
    problems += [f"the library links Qt::{module}" for module in unwanted_modules(linked, seam)]
    if options.program:
        with open(options.program, "rb") as file:
            needed = {(one or other).decode() for one, other in QT_LIBRARY.findall(file.read())}
        if "Core" not in needed:
            problems.append(f"{options.program} does not say which libraries of Qt it links")
        problems += [f"{options.program} links Qt::{module}" for module in unwanted_modules(needed, seam)]
    files = sorted(seam.files())
    for path in files:
        for quote, header in seam.includes(path):
            what = seam.fault(quote, header)
            if what:
                problems.append(f"{path}: {header} {what}")
    sourcetree.finish(problems, len(files))


main()
