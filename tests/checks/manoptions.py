# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that the man pages name the commands and options that the programs' --help prints, and no others.

Usage: manoptions.py APPLICATION COMMAND_LINE_PROGRAM MAN_FOLDER...

Of the command line's page the second section is the synopsis, the first subsection tells the options of every command, and
each command has a subsection of its name; the other titles may be in any language.
"""

import os
import re
import subprocess
import sys

COMMON = {"-h", "--help"}  # stand once in the page, for every command


def help_of(program, *command):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([program, *command, "--help"], env=environment, capture_output=True, check=True,
                          encoding="utf-8").stdout


def listed(text, heading):
    """The left column of a list below a heading, a line each."""
    block = re.search(rf"^{heading}:\n((?:  .*\n)+)", text, re.MULTILINE)
    return [re.split(r"\s{2,}", line.strip())[0] for line in block.group(1).splitlines()] if block else []


def options_in(lines):
    """Each option's names with the words that it takes one of: {"--format": {"text", "json"}}."""
    options = {}
    for line in lines:
        value = re.search(r" ([a-z|]+\|[a-z|]+)$", line)
        for name in re.findall(r"(?:^|, )(--?[a-z][a-z-]*)", line):
            options[name] = set(value.group(1).split("|")) if value else set()
    return options


def sections(page, macros):
    """The titles and texts of a man page's sections (.Sh), subsections (.Ss) or both, in order."""
    parts = re.split(rf"^\.({macros}) (.*)\n", page, flags=re.MULTILINE)
    return list(zip(parts[2::3], parts[3::3]))


def options_of_page(section):
    options = {}
    for item in re.findall(r"^\.It Fl (.*)$", section, re.MULTILINE):
        names, _, value = item.partition(" Cm ")
        for name in re.split(r" Ar | , ", names)[:2]:
            if name[0] in "-abcdefghijklmnopqrstuvwxyz":
                options["-" + name] = set(value.split(" | ")) if value else set()
    return options


def compared(where, in_help, in_page):
    for name in sorted(in_help.keys() | in_page.keys()):
        if name not in in_page:
            yield f"{where}: the man page lacks {name}"
        elif name not in in_help:
            yield f"{where}: the man page has {name}, --help has not"
        elif in_help[name] != in_page[name]:
            yield f"{where}: {name} takes {sorted(in_help[name])}, in the man page {sorted(in_page[name])}"


def page_of(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        return file.read()


def application_problems(folder, program):
    page = page_of(folder, "psirt-maturity.1")
    yield from compared("psirt-maturity", options_in(listed(help_of(program), "Options")), options_of_page(page))


def command_line_problems(folder, program):
    page = page_of(folder, "psirt-maturity-cli.1")
    subsections = [(title, text.split("\n.Sh ")[0]) for title, text in sections(page, "Ss")]
    text_of = dict(reversed(subsections))  # of equal titles the first: JSON has some of the commands' again
    synopsis = sections(page, "Sh")[1][1]
    text = help_of(program)
    yield from compared("psirt-maturity-cli", options_in(listed(text, "Options")), options_of_page(subsections[0][1]))
    commands = listed(text, "Commands")
    if not commands:
        yield "psirt-maturity-cli --help lists no command"
    in_synopsis = re.findall(r"^\.Cm ([a-z]+)$", synopsis, re.MULTILINE)
    if in_synopsis != commands:
        yield f"the synopsis has the commands {in_synopsis}, --help has {commands}"
    for command in commands:
        options = options_in(listed(help_of(program, command), "Options"))
        in_help = {name: words for name, words in options.items() if name not in COMMON}
        if command not in text_of:
            yield f"{command}: the man page has no section of it"
        else:
            yield from compared(command, in_help, options_of_page(text_of[command]))


def main():
    application, program, *folders = sys.argv[1:]
    problems = [f"{folder}: {problem}" for folder in folders
                for problem in (*application_problems(folder, application), *command_line_problems(folder, program))]
    for problem in problems:
        print(problem)
    print(f"{2 * len(folders)} man pages checked, {len(problems)} problems")
    sys.exit(1 if problems or not folders else 0)


main()
