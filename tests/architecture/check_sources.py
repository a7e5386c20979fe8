#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_sources.py ROOT: prints every place where the sources break a rule of the house; exit code 1 if any."""

import sys

from rules import RULES
from sources import read_tree


def main():
    sources = read_tree(sys.argv[1])
    findings = [(rule, finding) for rule in RULES for finding in rule(sources)]
    for rule, finding in findings:
        print(f"{finding} [{rule.__name__}]")
    print(f"{len(sources)} files, {len(RULES)} rules, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
