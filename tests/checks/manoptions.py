# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that the man pages name the commands and options that the programs' --help prints, and no others.

Usage: manoptions.py MAN_FOLDER APPLICATION COMMAND_LINE_PROGRAM
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


def sections(page):
    """The source of a man page by the title of its sections and subsections; of equal ones the first."""
    parts = re.split(r"^\.S[hs] (.*)\n", page, flags=re.MULTILINE)
    result = {}
    for title, text in zip(parts[1::2], parts[2::2]):
        result.setdefault(title, text)
    return result


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


def application_problems(folder, program):
    with open(os.path.join(folder, "psirt-maturity.1"), encoding="utf-8") as file:
        page = file.read()
    yield from compared("psirt-maturity", options_in(listed(help_of(program), "Options")), options_of_page(page))


def command_line_problems(folder, program):
    with open(os.path.join(folder, "psirt-maturity-cli.1"), encoding="utf-8") as file:
        page = sections(file.read())
    text = help_of(program)
    yield from compared("psirt-maturity-cli", options_in(listed(text, "Options")),
                        options_of_page(page["Options of every command"]))
    commands = listed(text, "Commands")
    if not commands:
        yield "psirt-maturity-cli --help lists no command"
    in_synopsis = re.findall(r"^\.Cm ([a-z]+)$", page["SYNOPSIS"], re.MULTILINE)
    if in_synopsis != commands:
        yield f"the synopsis has the commands {in_synopsis}, --help has {commands}"
    for command in commands:
        options = options_in(listed(help_of(program, command), "Options"))
        in_help = {name: words for name, words in options.items() if name not in COMMON}
        if command not in page:
            yield f"{command}: the man page has no section of it"
        else:
            yield from compared(command, in_help, options_of_page(page[command]))


def main():
    folder, application, program = sys.argv[1:]
    problems = [*application_problems(folder, application), *command_line_problems(folder, program)]
    for problem in problems:
        print(problem)
    print(f"2 man pages checked, {len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
