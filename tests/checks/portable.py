# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves, as far as that can be done on Linux, that the program compiles elsewhere: each unit that a build compiled passes
another compiler's look at it, without a warning.

Usage: portable.py BUILD windows|libc++ [FOLDER...]
  windows  MinGW: the branches for Windows, with the C library and the standard library that programs have there
  libc++   clang with the standard library of macOS
BUILD holds compile_commands.json; without FOLDERs the units of app and core are looked at. Qt's headers and those of the other
libraries are the ones that Linux has; they say the same on each system, or ask for the system as they are read.
"""

import concurrent.futures
import json
import os
import pathlib
import shlex
import subprocess
import sys
import tempfile

# What lies in /usr/include beside the headers of Linux's own C library.
LIBRARIES = ("libical", "nlohmann", "qpdf", "xlsxwriter", "xlsxwriter.h", "zip.h", "zipconf.h", "zlib.h", "zconf.h", "gtest")
WINDOWS = ["-DUNICODE", "-D_UNICODE", "-DWIN32", "-DWIN64", "-DMINGW_HAS_SECURE_API=1", "-DNOMINMAX"]
WARNINGS = ["-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"]
# What another library than the system's cannot take in a header that is not this project's.
EXCLUDED = {
    # Headers of qpdf 11 hold a std::vector of a class that is not complete yet; qpdf 12 has mended it.
    "libc++": {"app/report/pdfcontent.cpp", "app/report/pdfstructure.cpp"},
    "windows": set(),
}


def folders_of(arguments):
    """Where the command looks for headers, as options of a compiler and their values, in its order."""
    found = []
    previous = ""
    for argument in arguments:
        if previous == "-isystem":
            found.append(("-isystem", argument))
        elif argument.startswith("-I"):
            found.append(("-I", argument[2:]))
        previous = argument
    return found


def for_windows(folders, libraries):
    """The same folders without those of Linux's C library, and with Qt's facts on the other compiler."""
    for option, folder in folders:
        if folder.rstrip("/") == "/usr/include":
            continue
        yield from (option, folder.replace("/mkspecs/linux-g++", "/mkspecs/win32-g++"))
    yield from ("-isystem", str(libraries), "-isystem", str(libraries / "libical"))


def command_of(kind, entry, libraries):
    arguments = shlex.split(entry["command"])
    folders = folders_of(arguments)
    macros = [each for each in arguments if each.startswith("-D") and each != "-D_GLIBCXX_ASSERTIONS"]
    if kind == "windows":
        return ["x86_64-w64-mingw32-g++-posix", *WARNINGS, *WINDOWS, *macros, *for_windows(folders, libraries), entry["file"]]
    flat = [part for pair in folders for part in pair]
    return ["clang++-19", "-stdlib=libc++", *WARNINGS, *macros, *flat, entry["file"]]


def is_wanted(entry, folders):
    """A unit of several files is named after their folder: unity_app_pages_cxx.cxx. A file by itself lies in it."""
    root = pathlib.Path(__file__).resolve().parents[2]
    name = os.path.basename(entry["file"])
    return any(name.startswith(f"unity_{folder}_") or entry["file"].startswith(f"{root}/{folder}/") for folder in folders)


def look(kind, entry, libraries):
    done = subprocess.run(command_of(kind, entry, libraries), cwd=entry["directory"], capture_output=True, text=True,
                          check=False)
    return entry["file"], done.returncode, done.stderr


def main():
    build, kind, *folders = sys.argv[1:]
    commands = json.loads(pathlib.Path(build, "compile_commands.json").read_text(encoding="utf-8"))
    wanted = [entry for entry in commands if is_wanted(entry, folders or ["app", "core"])
              and not any(entry["file"].endswith(excluded) for excluded in EXCLUDED[kind])]
    if not wanted:
        sys.exit(f"{build}: no unit was compiled there")
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        libraries = pathlib.Path(folder)
        for name in LIBRARIES:
            if os.path.exists(f"/usr/include/{name}"):
                (libraries / name).symlink_to(f"/usr/include/{name}")
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for file, status, words in pool.map(lambda entry: look(kind, entry, libraries), wanted):
                if status != 0:
                    failed += 1
                    print(f"== {file}\n{words}")
    print(f"{kind}: {len(wanted)} units, {failed} of them fail")
    sys.exit(failed != 0)


main()
