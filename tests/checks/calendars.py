#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads exported calendars with another calendar's library, and imports them as a calendar would: calendars.py PROGRAM SAMPLE.

PROGRAM is psirt-maturity-cli, SAMPLE a project file whose actions have no ids.
"""

import copy
import datetime
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.append("/usr/lib/python3/dist-packages")  # Debian's packages, where another Python comes first
try:
    import icalendar
except ImportError:
    sys.exit("python3-icalendar is missing: apt-get install python3-icalendar")

FIRST = 1790000000  # 2026-09-21 14:13:20 in UTC
LATER = FIRST + 60
UTC = datetime.timezone.utc

PROJECT = {
    "format": "psirt-maturity", "formatVersion": 1, "sheet": {"id": "csaj-psirt-maturity", "version": "1.0"},
    "assessment": {"title": "上期", "organization": "株式会社サンプル", "scope": "ルータ", "date": "2026-04-01"},
    "ratings": {
        "1.1": {"actions": [
            {"what": "規程を、見直す; 「全社」\\ 版: 1, 2 と 3 のすべてを、来年度の監査までに改めて配る", "who": "佐藤, 鈴木",
             "due": "2026-12-31", "state": "planned", "id": "one"},
            {"what": "二行\nある 😀", "who": "", "due": "2028-02-29", "state": "started", "id": "two"},
            {"what": "訓練", "who": "Ito", "due": "2026-08-31", "state": "done", "doneOn": "2026-08-30", "id": "three"},
            {"what": "やめた", "who": "", "due": "2026-10-01", "state": "dropped", "id": "four"}]},
        "2.1": {"actions": [{"what": "日付なし", "who": "", "due": None, "state": "planned", "id": "five"},
                            {"what": "いつか終えた", "who": "", "due": None, "state": "done", "id": "six"}]}}}

STATUS = {"planned": "NEEDS-ACTION", "started": "IN-PROCESS", "done": "COMPLETED", "dropped": "CANCELLED"}


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}: {found!r} instead of {wanted!r}")


def day(text):
    return datetime.date.fromisoformat(text)


class Workplace:
    def __init__(self, program, folder):
        self.program, self.folder = program, pathlib.Path(folder)

    def write(self, name, project):
        path = self.folder / name
        path.write_text(json.dumps(project, ensure_ascii=False), encoding="utf-8")
        return path

    def export(self, project, *options, now=FIRST):
        """The components of the calendar that the project file is exported to."""
        out = self.folder / "out.ics"
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(now), "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        subprocess.run([self.program, "actions", str(project), "-o", str(out), *options], check=True, env=environment,
                       stderr=subprocess.DEVNULL)
        data = out.read_bytes()
        lines = data.split(b"\r\n")
        expect("a line that does not end with CR and LF", data.replace(b"\r\n", b"").count(b"\n"), 0)
        expect("a line of more than 75 octets", [line for line in lines if len(line) > 75], [])
        calendar = icalendar.Calendar.from_ical(data)
        expect("VERSION", str(calendar["VERSION"]), "2.0")
        expect("errors", [part.errors for part in calendar.walk() if part.errors], [])
        return [part for part in calendar.walk() if part.name in ("VTODO", "VEVENT")]


def check_common(part, now):
    moment = datetime.datetime.fromtimestamp(now, UTC)
    expect("DTSTAMP", part.decoded("DTSTAMP"), moment)
    expect("LAST-MODIFIED", part.decoded("LAST-MODIFIED"), moment)
    expect("SEQUENCE", int(part["SEQUENCE"]), now - 1577836800)  # 2020-01-01 in UTC


def actions_of(project):
    return [(framework, action) for framework, entry in project["ratings"].items() for action in entry["actions"]]


def check_todos(todos, project):
    actions = actions_of(project)
    expect("how many to-dos", len(todos), len(actions))
    for todo, (framework, action) in zip(todos, actions):
        check_common(todo, FIRST)
        expect("kind", todo.name, "VTODO")
        expect("SUMMARY", str(todo["SUMMARY"]), " ".join(action["what"].split()))
        lines = str(todo["DESCRIPTION"]).split("\n")
        expect("DESCRIPTION begins", lines[0].split(" ")[0], framework)
        expect("DESCRIPTION", lines[1:], ([action["who"]] if action["who"] else []) + ["株式会社サンプル", "ルータ"])
        expect("STATUS", str(todo["STATUS"]), STATUS[action["state"]])
        expect("DUE", todo.decoded("DUE") if "DUE" in todo else None, day(action["due"]) if action["due"] else None)
        when = action.get("doneOn")
        wanted = datetime.datetime.combine(day(when), datetime.time(12), UTC) if when else None
        expect("COMPLETED", todo.decoded("COMPLETED") if "COMPLETED" in todo else None, wanted)


def check_events(events, project):
    actions = [action for _, action in actions_of(project) if action["due"]]
    expect("how many events", len(events), len(actions))
    for event, action in zip(events, actions):
        check_common(event, FIRST)
        expect("kind", event.name, "VEVENT")
        before = {"done": "[Done] ", "dropped": "[Dropped] "}.get(action["state"], "")
        expect("SUMMARY", str(event["SUMMARY"]), before + " ".join(action["what"].split()) + " – ルータ")
        expect("STATUS", str(event["STATUS"]), "CANCELLED" if action["state"] == "dropped" else "CONFIRMED")
        expect("TRANSP", str(event["TRANSP"]), "TRANSPARENT")
        expect("DTSTART", event.decoded("DTSTART"), day(action["due"]))
        expect("DTEND", event.decoded("DTEND"), day(action["due"]) + datetime.timedelta(days=1))
        expect("the end of DESCRIPTION", str(event["DESCRIPTION"]).split("\n")[-1],
               {"planned": "Planned", "started": "Started", "done": "Done 2026-08-30", "dropped": "Dropped"}[action["state"]])


def imported(calendar, parts):
    """What a calendar holds when it reads a file: what is there already is brought up to date by what has a later sequence."""
    result = dict(calendar)
    for part in parts:
        uid = str(part["UID"])
        if uid not in result or int(part["SEQUENCE"]) > int(result[uid]["SEQUENCE"]):
            result[uid] = part
    return result


def check_updates(place):
    """A later export moves, renames and ends what is there, and adds what is new alone."""
    calendar = {}
    for options in ((), ("--events",)):
        calendar = imported(calendar, place.export(place.write("a.psirt", PROJECT), *options))
    expect("to-dos and events in one calendar", len(calendar), 6 + 4)
    later = copy.deepcopy(PROJECT)
    first, second = later["ratings"]["1.1"]["actions"][:2]
    first.update(what="規程を改める", due="2027-01-31")
    second.update(state="done", doneOn="2026-09-20")
    later["ratings"]["3.1"] = {"actions": [{"what": "新しい", "due": "2027-03-31", "id": "seven"}]}
    later["assessment"].update(title="下期", date="2026-10-01")
    for options in ((), ("--events",)):
        calendar = imported(calendar, place.export(place.write("b.psirt", later), *options, now=LATER))
    expect("nothing doubled", len(calendar), 7 + 5)
    summaries = {(part.name, str(part["SUMMARY"])): part for part in calendar.values()}
    moved = summaries["VEVENT", "規程を改める – ルータ"]
    expect("moved", moved.decoded("DTSTART"), day("2027-01-31"))
    expect("moved to-do", summaries["VTODO", "規程を改める"].decoded("DUE"), day("2027-01-31"))
    expect("done", str(summaries["VTODO", "二行 ある 😀"]["STATUS"]), "COMPLETED")
    expect("done event", ("VEVENT", "[Done] 二行 ある 😀 – ルータ") in summaries, True)


def uids(parts):
    result = {str(part["UID"]) for part in parts}
    expect("UIDs of one file", len(result), len(parts))
    return result


def check_products(place, sample):
    """Two products have nothing in common, files of before without ids included; the same file always has the same UIDs."""
    other = copy.deepcopy(PROJECT)
    other["assessment"]["scope"] = "スイッチ"
    for options in ((), ("--events",)):
        own = uids(place.export(place.write("a.psirt", PROJECT), *options))
        expect("common to two products", own & uids(place.export(place.write("b.psirt", other), *options)), set())
    old = json.loads(pathlib.Path(sample).read_text(encoding="utf-8"))
    found = uids(place.export(place.write("old.psirt", old)))
    expect("the same file again", uids(place.export(place.write("copy.psirt", old), now=LATER)), found)
    for key, value in (("scope", "スイッチ"), ("date", "2027-04-01"), ("title", "別の製品"), ("organization", "別の会社")):
        changed = copy.deepcopy(old)
        changed["assessment"][key] = value
        expect(f"common to two files with another {key}", found & uids(place.export(place.write("c.psirt", changed))), set())


def main():
    with tempfile.TemporaryDirectory() as folder:
        place = Workplace(sys.argv[1], folder)
        project = place.write("a.psirt", PROJECT)
        check_todos(place.export(project), PROJECT)
        check_events(place.export(project, "--events"), PROJECT)
        check_updates(place)
        check_products(place, sys.argv[2])


main()
