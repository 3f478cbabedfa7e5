# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that the archive's install and uninstall leave a home folder as they found it, and a menu entry that is valid between.

The programs are stand-ins: this is about the scripts, which move with a folder of any name.

Usage: installing.py DESKTOP_FILE_VALIDATE ROOT
"""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ICONS = ["scalable/apps/psirt-maturity.svg"] + [f"{size}x{size}/apps/psirt-maturity.png" for size in (16, 24, 32, 48, 64, 128, 256)]
# Quotation marks, a dollar, a backslash, a per cent sign, a space and Japanese: what a menu entry must escape.
FOLDER = 'P "q" $HOME `x` 100%f \\ 成熟度'
EXEC = r'P \\"q\\" \\$HOME \\`x\\` 100%%f \\\\ 成熟度'

problems = []


def expect(holds, what):
    if not holds:
        problems.append(what)


def lay_out(root, folder):
    """The archive's folder, as the install rules lay it out, with programs that only say their names."""
    packaging, share = root / "packaging", folder / "share"
    for name, source in {
            "install": packaging / "linux/install", "uninstall": packaging / "linux/uninstall",
            "share/applications/psirt-maturity.desktop": packaging / "desktop/psirt-maturity.desktop",
            "share/mime/packages/psirt-maturity.xml": packaging / "desktop/psirt-maturity.xml",
            "share/bash-completion/completions/psirt-maturity-cli": packaging / "completion/psirt-maturity-cli"}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, folder / name)
    for page in ("psirt-maturity.1", "psirt-maturity-cli.1"):
        for source, target in ((packaging / "man", share / "man/man1"), (packaging / "man/ja", share / "man/ja/man1")):
            target.mkdir(parents=True, exist_ok=True)
            (target / f"{page}.gz").write_bytes(gzip.compress((source / page).read_bytes()))
    for icon in ICONS:
        (share / "icons/hicolor" / icon).parent.mkdir(parents=True, exist_ok=True)
        size = icon.split("x")[0] if icon.endswith(".png") else ""
        shutil.copy(root / "resources/icons" / size / Path(icon).name, share / "icons/hicolor" / icon)
    (folder / "bin").mkdir()
    for program in ("psirt-maturity", "psirt-maturity-cli"):
        (folder / "bin" / program).write_text(f"#!/bin/sh\necho {program}\n")
        (folder / "bin" / program).chmod(0o755)


def run(script, home, data=None):
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8"}
    if data is not None:
        environment["XDG_DATA_HOME"] = str(data)
    return subprocess.run([str(script)], env=environment, capture_output=True, text=True, check=False)


def listing(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def check(validate, root, temporary, data_name, keep):
    """Installs, moves, installs again, and takes out, in a home that holds the files keep."""
    folder, moved, home = temporary / FOLDER, temporary / "moved", temporary / "home"
    lay_out(root, folder)
    home.mkdir()
    for name in keep:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("mine\n")
    data = home / (data_name or ".local/share")
    given = data if data_name else None
    before = listing(home)

    first = run(folder / "install", home, given)
    expect(first.returncode == 0, f"install: {first.stdout}{first.stderr}")
    entry = data / "applications/psirt-maturity.desktop"
    lines = entry.read_text().splitlines()
    expect(f'Exec="{temporary}/{EXEC}/bin/psirt-maturity" %f' in lines, f"Exec is not {EXEC}: {lines}")
    expect("Name[ja]=PSIRT 成熟度シート" in lines, "the Japanese name is missing")
    valid = subprocess.run([validate, str(entry)], capture_output=True, text=True, check=False)
    expect(valid.returncode == 0 and not valid.stdout, f"menu entry: {valid.stdout}{valid.stderr}")
    expect(not valid.stderr, valid.stderr)
    for file in (["bash-completion/completions/psirt-maturity-cli", "mime/packages/psirt-maturity.xml"]
                 + [f"icons/hicolor/{icon}" for icon in ICONS]):
        expect((data / file).is_file(), f"{file} was not installed")
    said = subprocess.run([str(home / ".local/bin/psirt-maturity-cli")], capture_output=True, text=True, check=False).stdout
    expect(said == "psirt-maturity-cli\n", "the link in ~/.local/bin leads nowhere")
    installed = listing(home)
    expect(run(folder / "install", home, given).returncode == 0 and listing(home) == installed, "a second install changed something")

    folder.rename(moved)
    expect(run(moved / "install", home, given).returncode == 0, "install in a folder that was moved")
    expect(os.readlink(home / ".local/bin/psirt-maturity") == f"{moved}/bin/psirt-maturity", "the link does not follow the folder")
    expect(f'Exec="{moved}/bin/psirt-maturity" %f' in entry.read_text(), "the menu entry does not follow the folder")

    other = temporary / "other"
    shutil.copytree(moved, other)
    refused = run(other / "uninstall", home, given)
    expect(refused.returncode == 1 and "belongs to" in refused.stderr, f"another folder's uninstall: {refused.stdout}{refused.stderr}")

    last = run(moved / "uninstall", home, given)
    expect(last.returncode == 0 and "Taken out" in last.stdout, f"uninstall: {last.stdout}{last.stderr}")
    expect(listing(home) == before, f"left or lost: {sorted(set(listing(home)) ^ set(before))}")
    again = run(moved / "uninstall", home, given)
    expect(again.returncode == 0 and "nothing to take out" in again.stdout, f"a second uninstall: {again.stdout}{again.stderr}")

    check_foreign(moved, home, data, given)


def check_foreign(folder, home, data, given):
    """What somebody else put there under the same names, a program, a link or a menu entry, is not touched."""
    program = home / ".local/bin/psirt-maturity"
    for path, make in ((program, lambda path: path.write_text("theirs\n")),
                       (program, lambda path: path.symlink_to("/usr/bin/true")),
                       (home / ".local/bin/psirt-maturity-cli", lambda path: path.symlink_to("/opt/theirs/bin/psirt-maturity-cli")),
                       (data / "applications/psirt-maturity.desktop", lambda path: path.write_text("theirs\n"))):
        path.parent.mkdir(parents=True, exist_ok=True)
        make(path)
        before = listing(home)
        refused = run(folder / "install", home, given)
        expect(refused.returncode == 1 and "there already" in refused.stderr, f"install over {path}: {refused.stdout}{refused.stderr}")
        run(folder / "uninstall", home, given)
        expect(listing(home) == before, f"{path} of somebody else was touched")
        path.unlink()

    expect(run(folder / "install", home, given).returncode == 0, "install once they are gone")
    elsewhere = run(folder / "uninstall", home, home / "another place")
    expect(elsewhere.returncode == 1 and "XDG_DATA_HOME" in elsewhere.stderr, f"uninstall from elsewhere: {elsewhere.stdout}")
    run(folder / "uninstall", home, given)


def main():
    validate, root = sys.argv[1], Path(sys.argv[2]).resolve()
    cases = [(None, []), ("data here", []), (None, [".local/share/applications/other.txt", ".local/bin/tool", "a.psirt"])]
    for data_name, keep in cases:
        with tempfile.TemporaryDirectory() as temporary:
            check(validate, root, Path(temporary).resolve(), data_name, keep)
    for problem in problems:
        print(problem)
    print(f"{len(cases)} homes checked, {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())
