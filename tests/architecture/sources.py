# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the source files as the rules want them."""

import pathlib
import re
from dataclasses import dataclass, field

CODE_FOLDERS = ("core", "ui", "app")
TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'""",
    re.DOTALL)


def blanked(match):
    """The token's place, empty: line numbers stay, quotes stay, words are gone."""
    text = match.group(0)
    if text.startswith("/"):
        return re.sub(r"[^\n]", " ", text)
    return text[0] + re.sub(r"[^\n]", "_", text[1:-1]) + text[-1]


@dataclass
class Source:
    """A file: its path from the repository's root, its text, and its code without comments and strings."""

    path: str
    text: str
    code: str = field(init=False)

    def __post_init__(self):
        self.code = TOKEN.sub(blanked, self.text) if self.is_cpp() else self.text

    def is_cpp(self):
        return self.path.endswith((".h", ".cpp"))

    def folder(self):
        return self.path.rpartition("/")[0]

    def includes(self):
        """(line, text between the quotes or brackets, is quoted)"""
        for number, line in enumerate(self.text.splitlines(), 1):
            found = re.match(r'\s*#\s*include\s*(["<])([^">]+)[">]', line)
            if found:
                yield number, found.group(2), found.group(1) == '"'

    def line_at(self, offset):
        return self.code.count("\n", 0, offset) + 1


@dataclass
class Finding:
    path: str
    line: int
    what: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.what}"


def read_tree(root):
    """Every text file that the rules may ask about."""
    sources = []
    for folder in CODE_FOLDERS + ("tests", "installer", "resources", ".ci"):
        for path in sorted((pathlib.Path(root) / folder).rglob("*")):
            inside = path.relative_to(root)
            if path.is_file() and "data" not in inside.parts[1:2] and "__pycache__" not in inside.parts:
                try:
                    sources.append(Source(inside.as_posix(), path.read_text(encoding="utf-8")))
                except UnicodeDecodeError:
                    continue
    sources.append(Source("CMakeLists.txt", (pathlib.Path(root) / "CMakeLists.txt").read_text(encoding="utf-8")))
    return sources
