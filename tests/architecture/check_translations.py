#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_translations.py ROOT LUPDATE: every text of the code has its Dutch, every count its plural forms."""

import pathlib
import subprocess
import sys
import tempfile

from translations import faults


def collect(root, lupdate, target):
    subprocess.run([lupdate, "-silent", "-I", ".", "-locations", "none", "app", "core", "ui", "-ts", target],
                   cwd=root, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def main():
    root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
    folder = root / "resources" / "translations"
    with tempfile.TemporaryDirectory() as temporary:
        collected = pathlib.Path(temporary) / "collected.ts"
        collect(root, lupdate, collected)
        found = [f"nl: {fault}" for fault in faults(folder / "headroom_nl.ts", collected)]
        found += [f"en: {fault}" for fault in faults(folder / "headroom_en.ts", collected, plurals_only=True)]
    print("\n".join(found) or "every text is translated")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
