#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""walk.py PROGRAM DATABASE [--list]: opens the window as a screen reader sees it and walks every page.

Needs a display, a session bus and pyatspi: dbus-run-session -- xvfb-run -a python3 walk.py ...
Prints per page how many controls it has, and every one without a name; exit code 1 if there is any.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON,
            pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_SLIDER, pyatspi.ROLE_SPIN_BUTTON,
            pyatspi.ROLE_LIST, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE, pyatspi.ROLE_LINK,
            pyatspi.ROLE_MENU, pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_PAGE_TAB,
            pyatspi.ROLE_PASSWORD_TEXT}
# Their parts are spoken as one thing.
WHOLES = {pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_SPIN_BUTTON, pyatspi.ROLE_LIST, pyatspi.ROLE_TREE,
          pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TABLE, pyatspi.ROLE_SCROLL_BAR}
PATIENCE = 20  # seconds


def application():
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for found in pyatspi.Registry.getDesktop(0):
            if found and "headroom" in found.name.lower() and found.childCount > 0:
                return found
        time.sleep(0.2)
    sys.exit("the window does not stand in the tree of the screen reader")


def is_shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) or node.getRole() in (pyatspi.ROLE_APPLICATION, pyatspi.ROLE_FRAME)


def walk(node, path=()):
    """(path of names, node) of everything on the screen."""
    if node is None or not is_shown(node):
        return
    yield path, node
    if node.getRole() not in WHOLES:
        for child in node:
            yield from walk(child, (*path, node.name or node.getRoleName()))


def is_control(node):
    return node.getRole() in CONTROLS or (
        node.getState().contains(pyatspi.STATE_FOCUSABLE) and node.getRole() not in (
            pyatspi.ROLE_FRAME, pyatspi.ROLE_FILLER, pyatspi.ROLE_PANEL))


def controls(root):
    return [(path, node) for path, node in walk(root) if is_control(node)]


def navigation(root):
    """The buttons of the pages, by name, once the database is open."""
    deadline = time.monotonic() + PATIENCE
    while True:
        found = {node.name: node for path, node in controls(root) if node.name in PAGES}
        missing = [page for page in PAGES if page not in found]
        if not missing:
            return found
        if time.monotonic() > deadline:
            sys.exit(f"no button to {', '.join(missing)}")
        time.sleep(0.5)


def press(button):
    action = button.queryAction()
    names = [action.getName(number).lower() for number in range(action.nActions)]
    action.doAction(next(number for number, name in enumerate(names) if name in ("press", "toggle")))


PAGES = ("Overview", "Trends", "Targets", "Target sheets", "Insight", "Actions", "Data", "Settings")


def report(page, root, list_all):
    found = controls(root)
    nameless = [(path, node) for path, node in found if not node.name.strip()]
    print(f"{page}: {len(found)} controls, {len(nameless)} without a name")
    for path, node in found if list_all else nameless:
        print(f"    {node.getRoleName()}: {node.name or '(no name)'}    {' > '.join(path[2:])}")
    return len(nameless)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("database")
    parser.add_argument("--list", action="store_true", help="every control, not only those without a name")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1",
                       "XDG_CONFIG_HOME": home, "LANG": "en_GB.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}
        process = subprocess.Popen([chosen.program, "--open", chosen.database], env=environment)
        try:
            root = application()
            buttons = navigation(root)
            nameless = 0
            for page in PAGES:
                press(buttons[page])
                time.sleep(2)
                nameless += report(page, root, chosen.list)
        finally:
            process.terminate()
            process.wait()
    sys.exit(1 if nameless else 0)


if __name__ == "__main__":
    main()
