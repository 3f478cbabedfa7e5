# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Kills a program at random moments while it saves one state after another into a file: three times of four while the new
file is being written.

Whatever the moment, the file must hold one whole state: the last that was saved, or the one that was being saved. Prints how
many were killed, in which phase, and which states were found; fails when one was torn or lost.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", help="keep_saving")
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--characters", type=int, default=100, help="of the state; three bytes each")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


class Child:
    """The program, up to a state that is drawn, and a moment after that."""

    def __init__(self, program, path, characters):
        self.process = subprocess.Popen([program, path, str(characters)], stdout=subprocess.PIPE, text=True)
        self.begun = self.ended = 0

    def take(self, line):
        word, state = line.split()
        if word == "b":
            self.begun = int(state)
        else:
            self.ended = int(state)

    def run_to(self, state):
        while self.begun < state:
            line = self.process.stdout.readline()
            if not line:
                raise SystemExit("keep_saving ended by itself")
            self.take(line)

    def kill_after(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            pass  # a sleeping process would be woken at moments of the system's choice
        self.process.send_signal(signal.SIGKILL)
        rest = self.process.stdout.read()
        self.process.wait()
        for line in rest.splitlines(keepends=True):
            if line.endswith("\n"):
                self.take(line)


def wait_until(is_so, child):
    while not is_so():
        if child.process.poll() is not None:
            raise SystemExit("keep_saving ended by itself")


def durations(program, folder, characters):
    """Seconds of a save, and of the writing in it, so that the moments fall evenly over them whatever the machine."""
    own = os.path.join(folder, "measured")
    os.mkdir(own)
    child = Child(program, os.path.join(own, "a.psirt"), characters)
    child.run_to(2)
    began = time.monotonic()
    writing = 0
    saves = 5
    for _ in range(saves):
        wait_until(lambda: is_writing(own), child)
        at = time.monotonic()
        wait_until(lambda: not is_writing(own), child)
        writing += time.monotonic() - at
    whole = time.monotonic() - began
    child.kill_after(0)
    return whole / saves, writing / saves


def is_writing(folder):
    return len(os.listdir(folder)) > 1


def main():
    options = arguments()
    moments = random.Random(options.seed)
    found = {"the last saved": 0, "the one being saved": 0}
    during_write = leftovers = 0
    with tempfile.TemporaryDirectory() as folder:
        whole, writing = durations(options.program, folder, options.characters)
        for kill in range(options.kills):
            own = os.path.join(folder, str(kill))
            os.mkdir(own)
            path = os.path.join(own, "a.psirt")
            child = Child(options.program, path, options.characters)
            child.run_to(2 + moments.randrange(3))
            if kill % 4 == 3:
                child.kill_after(moments.uniform(0, whole))
            else:
                wait_until(lambda: is_writing(own), child)
                child.kill_after(moments.uniform(0, writing))
            others = [name for name in os.listdir(own) if name != "a.psirt"]
            during_write += bool(others)
            leftovers = max(leftovers, len(others))
            with open(path, encoding="utf-8") as file:
                project = json.load(file)
            state = int(project["assessment"]["title"])
            if len(project["assessment"]["remarks"]) != options.characters:
                sys.exit(f"kill {kill}: state {state} is torn")
            if not child.ended <= state <= child.begun:
                sys.exit(f"kill {kill}: state {state} was found, of {child.ended} saved and {child.begun} begun")
            found["the last saved" if state == child.ended else "the one being saved"] += 1
    size = options.characters * 3
    print(f"{options.kills} saves of about {size} bytes killed, {during_write} of them while the new file was being written; "
          f"a save takes {whole * 1000:.1f} ms, the writing {writing * 1000:.1f} ms of it")
    print("found: " + ", ".join(f"{count} times {name}" for name, count in found.items())
          + f"; torn or lost: none; files left beside: at most {leftovers}")


if __name__ == "__main__":
    main()
