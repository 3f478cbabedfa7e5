# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every language is complete: translations.py ROOT LUPDATE.

Reads the strings anew into copies of the .ts files. Fails on a string that is missing, unfinished or no longer used, on
placeholders that differ, on a context that no class has, on a string marked in the source that lupdate does not see, and on
one that has several Japanese renderings: where they are meant, a comment beside the source text tells the meanings apart. What
several classes say is a term of the shared vocabulary (app/messages/terms.h), translated once; labels with a mnemonic stay with
their menu or form.
"""

import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

MARKED = re.compile(r'QT_TRANSLATE_NOOP3?\(\s*"[^"]*"\s*,\s*((?:"(?:[^"\\]|\\.)*"\s*)+)')
PLACEHOLDER = re.compile(r"%(?:n|L?\d+)")


def messages(path):
    """(context, source, comment, plural) of each message, with its translations and its type."""
    result = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                   message.get("numerus") == "yes")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            result[key] = (forms, translation.get("type"))
    return result


def reread(lupdate, root, committed, options):
    """The messages of the sources as they are now, with what the committed file has for them."""
    with tempfile.TemporaryDirectory() as folder:
        path = shutil.copy(committed, folder)
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-ui-lines", *options, os.path.join(root, "core"),
                        os.path.join(root, "app"), "-I", root, "-ts", path], check=True)
        return messages(path)


def faults_of(committed, current):
    for key, (forms, state) in current.items():
        if state == "unfinished":
            yield f"not translated: {key[0]}: {key[1]}"
        elif state in ("vanished", "obsolete"):
            yield f"no longer in the program: {key[0]}: {key[1]}"
        elif key not in committed:
            yield f"not in the file: {key[0]}: {key[1]}"
        if not key[0].startswith("psirt::"):
            yield f"lupdate mistook the context: {key[0]}: {key[1]}"
        for form in forms:
            wanted, found = set(PLACEHOLDER.findall(key[1])), set(PLACEHOLDER.findall(form))
            if state is None and (found - wanted or (wanted - found) - {"%n"}):
                yield f"placeholders differ: {key[0]}: {key[1]} -> {form}"


def several_renderings(current):
    """The same words for the same thing: a source, with its comment, is translated in one way, whatever its context."""
    renderings = {}
    for (_, source, comment, _), (forms, _) in current.items():
        renderings.setdefault((source, comment), set()).add(" / ".join(forms))
    for (source, comment), found in renderings.items():
        if len(found) > 1:
            yield f"several renderings: {source}{f' ({comment})' if comment else ''}: {', '.join(sorted(found))}"


def said_by_several(current):
    """What more than one context translates, mnemonics aside: their letters depend on what stands beside them."""
    contexts = {}
    for context, source, comment, _ in current:
        contexts.setdefault((source, comment), set()).add(context)
    for (source, _), found in contexts.items():
        if len(found) > 1 and not re.search(r"&\w", source):
            yield f"said by several, so a term: {source}: {', '.join(sorted(found))}"


def marked_strings(root):
    for folder, _, names in os.walk(os.path.join(root, "app")):
        for name in names:
            if name.endswith((".cpp", ".h")):
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    for match in MARKED.finditer(file.read()):
                        pieces = re.findall(r'"((?:[^"\\]|\\.)*)"', match.group(1))
                        yield name, "".join(pieces).replace('\\"', '"').replace("\\n", "\n")


def main(root, lupdate):
    faults = []
    for path in sorted(glob.glob(os.path.join(root, "translations", "psirt-maturity_*.ts"))):
        language = os.path.basename(path)[len("psirt-maturity_"):-len(".ts")]
        # English is the source: its own file holds plural forms only.
        options = ["-pluralonly"] if language == "en" else []
        current = reread(lupdate, root, path, options)
        faults += [f"{language}: {fault}" for fault in faults_of(messages(path), current)]
        if language == "ja":
            faults += several_renderings(current)
            faults += said_by_several(current)
            known = {source for _, source, _, _ in current}
            faults += [f"{name}: lupdate does not see: {text}" for name, text in marked_strings(root)
                       if text not in known]
    print("\n".join(faults) or "every language is complete")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
