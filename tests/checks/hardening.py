# SPDX-FileCopyrightText: 2026 The PSIRT Maturity authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads from the binaries that people use how they were hardened, and that no network code is linked.

Prints a line for each program, and fails when something is missing: position independence, RELRO with all symbols bound at
the start, no stack that can be run, stack protector, the library's assertions, marked targets of jumps (x86-64), and FORTIFY in
optimized code.
"""

import argparse
import re
import subprocess
import sys

ENDBR64 = b"\xf3\x0f\x1e\xfa"
NETWORK = re.compile(r"Qt6?Network|curl|libssl|libcrypto|soup|neon|libssh")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--optimized", action="store_true", help="the programs were compiled with optimization")
    parser.add_argument("programs", nargs="+")
    return parser.parse_args()


def readelf(option, program):
    return subprocess.run(["readelf", "--wide", option, program], check=True, capture_output=True, text=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"}).stdout


def hardening_of(program, optimized):
    """What was looked for, each with whether it is there."""
    header = readelf("--file-header", program)
    segments = readelf("--program-headers", program)
    dynamic = readelf("--dynamic", program)
    symbols = readelf("--dyn-syms", program)
    stack = re.search(r"GNU_STACK.*", segments)
    found = {
        "position independent": re.search(r"Type:\s+DYN", header) and "PIE" in dynamic,
        "full RELRO": "GNU_RELRO" in segments and re.search(r"BIND_NOW|FLAGS.*\bNOW\b", dynamic),
        "no executable stack": stack and "RWE" not in stack.group(),
        "stack protector": "__stack_chk_fail" in symbols,
        "library assertions": re.search(r"glibcxx_assert_fail", symbols),
        "no network library": not NETWORK.search("\n".join(re.findall(r"NEEDED.*", dynamic))),
    }
    if "X86-64" in header:
        # The mark of the whole program would need a C library that was built so, which Debian's is not.
        with open(program, "rb") as file:
            found["targets of jumps marked"] = file.read().count(ENDBR64) > 1000
    if optimized:
        found["FORTIFY"] = re.search(r"__\w+_chk(?!_fail)\b", symbols.replace("__stack_chk_fail", ""))
    return found


def main():
    options = arguments()
    failed = False
    for program in options.programs:
        found = hardening_of(program, options.optimized)
        missing = [name for name, there in found.items() if not there]
        print(f"{program}: {', '.join(name for name, there in found.items() if there)}")
        if missing:
            print(f"{program} lacks: {', '.join(missing)}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
