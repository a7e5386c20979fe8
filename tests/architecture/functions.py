# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds functions in formatted C++: their opening brace stands on a line of its own."""

import re
from dataclasses import dataclass

TYPE = re.compile(r"^\s*(template\b.*|typedef\s+)?(struct|class|union|enum|namespace)\b")


@dataclass
class Function:
    signature: str
    first: int  # line of the signature, from 1
    last: int
    indent: int
    body: list

    def lines(self):
        return self.last - self.first + 1

    def is_constructor(self):
        return re.search(r"\b(\w+)::\1\(", self.signature) is not None

    def parameters(self):
        """Of the outermost parentheses; 0 for none."""
        start = self.signature.find("(")
        inside, depth, commas = "", 0, 0
        for letter in self.signature[start + 1:]:
            if letter in "(<[{":
                depth += 1
            elif letter in ")>]}":
                if depth == 0:
                    break
                depth -= 1
            elif letter == "," and depth == 0:
                commas += 1
            inside += letter
        return commas + 1 if inside.strip() not in ("", "void") else 0


def signature_above(lines, brace):
    """The lines between the previous end of something and the brace."""
    first = brace
    while first > 0 and lines[first - 1].strip() and not re.search(r"[;}]\s*$|:\s*$|^\s*#", lines[first - 1]):
        first -= 1
    return first, " ".join(line.strip() for line in lines[first:brace])


def functions_of(source):
    lines = source.code.splitlines()
    for brace, line in enumerate(lines):
        if line.strip() != "{" or brace == 0:
            continue
        indent = len(line) - len(line.lstrip())
        first, signature = signature_above(lines, brace)
        if TYPE.match(signature) or "(" not in signature:
            continue
        end = next((at for at in range(brace, len(lines)) if re.match(rf"\s{{{indent}}}}}", lines[at])), brace)
        yield Function(signature, first + 1, end + 1, indent, lines[brace + 1:end])
