# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The files of the source tree, for the checks beside this file."""

import os
import subprocess
import sys

# Broken on purpose, or made by a program: the form of these is their tests' affair.
FREE_FORM = ("tests/data/", "tests/fuzz/")
NOT_SOURCE = (".git", "build")


def files(root):
    """The paths of the tracked files, and of those about to be, relative to root. Without git: all but what is built."""
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, check=False) if os.path.exists(os.path.join(root, ".git")) and has_git() else None
    if listing and listing.returncode == 0:
        paths = [path for path in os.fsdecode(listing.stdout).split("\0") if path]
    else:
        paths = list(walked(root))
    return sorted(path for path in paths if os.path.isfile(os.path.join(root, path)))


def has_git():
    return any(os.access(os.path.join(folder, "git"), os.X_OK) for folder in os.get_exec_path())


def walked(root):
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(NOT_SOURCE)]
        for name in names:
            yield os.path.relpath(os.path.join(folder, name), root)


def content(root, path):
    with open(os.path.join(root, path), "rb") as file:
        return file.read()


def finish(problems, checked):
    """Ends the check: 1 with problems, or when nothing was looked at, which proves nothing."""
    for problem in problems:
        print(problem)
    if not checked:
        print("nothing to check was found")
    print(f"{checked} files checked, {len(problems)} problems")
    sys.exit(1 if problems or not checked else 0)
