# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares a Qt translation file with the texts of the code."""

import re
import xml.etree.ElementTree as xml
from dataclasses import dataclass

PLURAL_FORMS = 2  # Dutch and English


@dataclass(frozen=True)
class Text:
    context: str
    source: str
    comment: str

    def __str__(self):
        return f'{self.context}: "{self.source}"' + (f" ({self.comment})" if self.comment else "")


def messages(path):
    """(text, <message> element) of a .ts file."""
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield Text(context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""), message


def is_gone(message):
    return message.find("translation").get("type") in ("vanished", "obsolete")


def forms_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def placeholders(text):
    return sorted(set(re.findall(r"%L?\d+", text)))


def faults_of(text, message):
    """What is wrong with one translated text."""
    forms = forms_of(message)
    is_plural = message.get("numerus") == "yes"
    if message.find("translation").get("type") == "unfinished":
        yield f"unfinished: {text}"
    if is_plural and len(forms) != PLURAL_FORMS:
        yield f"{len(forms)} plural forms instead of {PLURAL_FORMS}: {text}"
    for form in forms:
        if not form.strip():
            yield f"empty: {text}"
        elif not is_plural and placeholders(form) != placeholders(text.source):
            yield f"placeholders differ: {text}"


def faults(translated, collected, plurals_only=False):
    """translated: the file in the repository; collected: what lupdate finds in the code today."""
    known = {text: message for text, message in messages(translated) if not is_gone(message)}
    for text, message in known.items():
        yield from faults_of(text, message)
    for text, message in messages(collected):
        wanted = message.get("numerus") == "yes" or not plurals_only
        if wanted and text not in known:
            yield f"not in the file: {text}"
