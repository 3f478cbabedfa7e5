# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Saves into file systems that really have no room, for root: full at the write, full when the bytes are brought to the disk,
and beyond a person's quota. The old state must stand, with nothing beside it.

Needs mkfs.ext4, mount and, for the quota, setquota (Debian: package quota).
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile

CHARACTERS = 550_000  # a state of about 1.65 MB: one fits everywhere, a second one nowhere
PERSON = 65534


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


class FileSystem:
    """An ext4 in a file of that many MiB, which itself lies where there is room for so many only."""

    def __init__(self, size, room, options=()):
        self.below = tempfile.mkdtemp()
        self.folder = tempfile.mkdtemp()
        run("mount", "-t", "tmpfs", "-o", f"size={room}m", "tmpfs", self.below)
        image = os.path.join(self.below, "image")
        with open(image, "wb") as file:
            file.truncate(size * 1024 * 1024)
        run("mkfs.ext4", "-q", "-O", "^has_journal", *options, image)
        run("mount", "-o", "loop", image, self.folder)
        os.chmod(self.folder, 0o777)

    def __enter__(self):
        return self.folder

    def __exit__(self, *_):
        run("umount", self.folder)
        run("umount", self.below)
        os.rmdir(self.folder)
        os.rmdir(self.below)


def try_saving(program, kind, folder, **how):
    """Saves until it fails, which must be at the second state."""
    path = os.path.join(folder, "a.psirt")
    done = subprocess.run([program, path, str(CHARACTERS)], capture_output=True, text=True, check=False, timeout=60, **how)
    begun = done.stdout.count("b ")
    others = [name for name in os.listdir(folder) if name not in ("a.psirt", "lost+found", "aquota.user")]
    with open(path, encoding="utf-8") as file:
        project = json.load(file)
    whole = len(project["assessment"]["remarks"]) == CHARACTERS and int(project["assessment"]["title"]) == begun - 1
    print(f"{kind}: save {begun} failed; state {project['assessment']['title']} is there, "
          f"{'whole' if whole else 'TORN'}, beside it: {', '.join(others) or 'nothing'}; {done.stderr.strip()}")
    return done.returncode == 1 and whole and not others


def main():
    program = sys.argv[1]
    good = True
    with FileSystem(size=3, room=8) as folder:
        good &= try_saving(program, "full at the write", folder)
    with FileSystem(size=20, room=2) as folder:
        good &= try_saving(program, "full when brought to the disk", folder)
    if not shutil.which("setquota"):
        print("beyond the quota: not tried, without setquota")
        return 0 if good else 1
    try:
        with FileSystem(size=20, room=30, options=("-O", "quota")) as folder:
            run("setquota", "-u", str(PERSON), "2000", "2000", "0", "0", folder)
            good &= try_saving(program, "beyond the quota", folder, user=PERSON, group=PERSON)
    except subprocess.CalledProcessError as error:
        print(f"beyond the quota: not tried, this system keeps no quotas ({error})")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
