# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that the shared MIME database takes the project file's type.

Usage: mimetype.py UPDATE_MIME_DATABASE DEFINITION
"""

import os
import shutil
import subprocess
import sys
import tempfile

TYPE = "application/x-psirt-maturity+json"


def main():
    update, definition = sys.argv[1:]
    with tempfile.TemporaryDirectory() as database:
        os.mkdir(os.path.join(database, "packages"))
        shutil.copy(definition, os.path.join(database, "packages"))
        run = subprocess.run([update, database], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            sys.exit(f"update-mime-database: {run.returncode} {run.stderr}")
        with open(os.path.join(database, "globs2"), encoding="utf-8") as file:
            if f":{TYPE}:*.psirt" not in file.read():
                sys.exit("*.psirt has no type")
        with open(os.path.join(database, "magic"), "rb") as file:
            if f":{TYPE}]".encode() not in file.read():
                sys.exit("the type is not recognised by content")


main()
