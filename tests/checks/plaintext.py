# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Proves that no label, tip or box of the program can take text from outside for markup.

Qt takes whatever looks like HTML for HTML. So labels, boxes and tips are made by app/widgets/plaintext and labels alone, and the
few places that write rich text are named here; each of them escapes what it is given.
"""

import os
import re
import sys

import sourcetree

MAKERS = {"app/widgets/plaintext.cpp", "app/widgets/labels.cpp"}
# Their label takes plain text alone, or escapes; they say so themselves.
OWN_LABEL = {"app/charts/chartview.cpp", "app/pages/previousline.cpp"}
# Its progress speaks with words of the program alone.
OWN_PROGRESS = {"app/reportdialog/reportdialog.cpp"}
# They make HTML for a widget, with toHtmlEscaped() around each text.
RICH = {"app/comparison/comparisonhead.cpp", "app/comparison/comparisondetails.cpp", "app/comparison/sidebyside.cpp",
        "app/pages/nextlevelblock.cpp", "app/pages/previousline.cpp", "app/pages/agreementblock.cpp",
        "app/pages/agreementparts.cpp", "app/pages/referencepanel.cpp"}

LABEL = re.compile(r"new QLabel\b|make_unique<QLabel>|\bQLabel \w+[;({]")
BOX = re.compile(r"new Q(?:MessageBox|ErrorMessage|ProgressDialog|InputDialog|SplashScreen)\b|"
                 r"\bQ(?:MessageBox|ErrorMessage|ProgressDialog|InputDialog|SplashScreen) \w+[;({]|"
                 r"\bQMessageBox::(?:information|question|warning|critical|about)\(|\bQInputDialog::get\w+\(|\bQWhatsThis::")
TIP = re.compile(r"\b(?:setToolTip|setWhatsThis|setStatusTip|QToolTip::showText)\(")
TIP_ROLE = re.compile(r"Qt::(?:ToolTip|WhatsThis|StatusTip)Role")
MARKUP = re.compile(r"Qt::(?:RichText|AutoText|MarkdownText)|\b(?:setHtml|insertHtml|appendHtml|setMarkdown)\(|"
                    r"setOpenExternalLinks\(true")
# What the program itself says, perhaps only under a condition.
OWN_WORDS = re.compile(r"^(?:\w+, )?(?:[\w()>.\-]+ \? QString\(\) : |[\w()>.\-]+ \? )?(?:tr\(|Words\(\)\[)")


def argument(text, start):
    """What stands between the parenthesis at start and the one that closes it."""
    depth, quote, at = 0, False, start
    while at < len(text):
        letter = text[at]
        if quote:
            at += letter == "\\"
            quote = letter != '"' or text[at - 1] == "\\"
        elif letter == '"':
            quote = True
        else:
            depth += (letter == "(") - (letter == ")")
            if depth == 0:
                break
        at += 1
    return " ".join(text[start + 1:at].split())


def main():
    root = sys.argv[1]
    problems, count = [], 0
    for path in sourcetree.files(root):
        if not path.startswith("app/") or os.path.splitext(path)[1] not in (".cpp", ".h"):
            continue
        count += 1
        text = sourcetree.content(root, path).decode()

        def report(match, what):
            problems.append(f"{path}:{text.count(chr(10), 0, match.start()) + 1}: {what}")

        if path not in MAKERS:
            for match in LABEL.finditer(text):
                if path not in OWN_LABEL and "class" not in text[text.rfind("\n", 0, match.start()):match.start()]:
                    report(match, "makes a label: makeLabel() or makePlainLabel() take no markup")
            for match in BOX.finditer(text) if path not in OWN_PROGRESS else ():
                report(match, "makes a box: PlainBox takes no markup")
        for match in TIP.finditer(text):
            tip = argument(text, match.end() - 1)
            if "plainTip(" not in tip and (not OWN_WORDS.match(tip) or re.search(r"\.arg\((?!number\))", tip)):
                report(match, f"shows {tip} as a tip: plainTip() takes no markup")
        for match in TIP_ROLE.finditer(text):
            if "plainTip(" not in text[match.end():match.end() + 200] and path not in MAKERS:
                report(match, "gives a tip: plainTip() takes no markup")
        for match in MARKUP.finditer(text):
            if path not in RICH | MAKERS:
                report(match, "writes markup: name the file in this check, and escape every text")
        if path in RICH and "toHtmlEscaped()" not in text:
            problems.append(f"{path}: escapes nothing")
    sourcetree.finish(problems, count)


main()
