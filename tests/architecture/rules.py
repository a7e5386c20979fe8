# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that a machine can check; CONTRIBUTING.md gives the reasons.

A rule takes all sources and yields findings. tst_rules.py shows for each that it can fail.
"""

import re
from collections import Counter

from functions import functions_of
from sources import CODE_FOLDERS, Finding, Source

GUI_HEADER = re.compile(
    r"^Qt(Gui|Widgets|Charts|PrintSupport|Svg|SvgWidgets|OpenGL)/|"
    r"^Q(Widget|Application|GuiApplication|Painter|Color|Font|Image|Pixmap|Icon|Palette|Chart|Printer|PdfWriter)\b")
SQL_HEADER = re.compile(r"^(QtSql/|QSql|sqlite3)")

# What each folder of core may include beside itself.
BELOW = {"base": set(), "domain": {"base"}}
BELOW["scores"] = BELOW["importing"] = BELOW["storage"] = {"base", "domain"}
BELOW["trends"] = BELOW["targets"] = {"base", "domain", "scores"}
BELOW["indicators"] = {"base", "domain"}
BELOW["insight"] = BELOW["actions"] = BELOW["trends"] | {"trends", "targets"}
BELOW["reports"] = BELOW["insight"] | {"insight", "actions", "indicators"}
BELOW["storage"] = BELOW["storage"] | {"scores"}
BELOW["workspace"] = BELOW["reports"] | {"reports", "importing", "storage"}

# What the window asks of a page.
PAGE_INTERFACE = "ui/shell/pageactions.h"
PAGES = {"overview", "trends", "targets", "sheets", "insight", "actions", "data", "settings"}

LIMITS = {".cpp": 400, ".h": 200}
FUNCTION_LINES, CONSTRUCTOR_LINES, PARAMETERS, NESTING, FILES_IN_FOLDER = 60, 80, 6, 3, 30


def code_files(sources, folders=CODE_FOLDERS):
    return [source for source in sources if source.is_cpp() and source.path.split("/")[0] in folders]


def matches(sources, pattern, what, allowed=lambda source: False):
    for source in sources:
        if not allowed(source):
            for match in re.finditer(pattern, source.code):
                yield Finding(source.path, source.line_at(match.start()), what)


def core_has_no_widgets(sources):
    for source in code_files(sources, ("core",)):
        for line, header, _ in source.includes():
            if GUI_HEADER.match(header) or header.startswith(("ui/", "app/")):
                yield Finding(source.path, line, f"core must not include {header}")


def core_folders_keep_their_order(sources):
    for source in code_files(sources, ("core",)):
        folder = source.path.split("/")[1]
        for line, header, quoted in source.includes():
            parts = header.split("/")
            if quoted and parts[0] == "core" and parts[1] not in BELOW[folder] | {folder}:
                yield Finding(source.path, line, f"core/{folder} must not include core/{parts[1]}")


def only_storage_knows_sql(sources):
    for source in code_files(sources):
        if source.path.startswith("core/storage/"):
            continue
        for line, header, _ in source.includes():
            if SQL_HEADER.match(header):
                yield Finding(source.path, line, f"{header} belongs to core/storage")
    yield from matches(code_files(sources), r"\bQSql(Query|Database)\b", "SQL belongs to core/storage",
                       lambda source: source.path.startswith("core/storage/"))


def ui_and_app_stay_outside_storage(sources):
    for source in code_files(sources, ("ui", "app")):
        for line, header, _ in source.includes():
            upwards = source.path.startswith("ui/") and header.startswith("app/")
            if header.startswith("core/storage/") or upwards:
                yield Finding(source.path, line, f"{source.path.split('/')[0]} must not include {header}")


def pages_do_not_know_each_other(sources):
    for source in code_files(sources, ("ui",)):
        folder = source.path.split("/")[1]
        for line, header, _ in source.includes():
            other = header.split("/")[1] if header.startswith("ui/") and header != PAGE_INTERFACE else folder
            if folder != "shell" and other != folder and (other == "shell" or other in PAGES):
                yield Finding(source.path, line, f"ui/{folder} must not include ui/{other}")


def includes_start_at_the_root(sources):
    for source in code_files(sources):
        for line, header, quoted in source.includes():
            if quoted and not header.startswith(("core/", "ui/", "app/")) and header != "version.h" \
                    and not header.endswith(".moc"):
                yield Finding(source.path, line, f'"{header}" is not written from the root of the repository')


def own_header_comes_first(sources):
    paths = {source.path for source in sources}
    for source in code_files(sources):
        own = source.path.removesuffix(".cpp") + ".h"
        first = next(source.includes(), None)
        if source.path.endswith(".cpp") and own in paths and first and first[1] != own:
            yield Finding(source.path, first[0], f"{own} must be the first include")


def core_makes_no_sentences(sources):
    yield from matches(code_files(sources, ("core",)), r"\btr\(|\btranslate\(|\bQT_TR", "core makes no sentences")


def nobody_waits_in_the_window(sources):
    yield from matches(code_files(sources), r"\bprocessEvents\b|\bQEventLoop\b",
                       "never wait by processing events")


def no_message_boxes(sources):
    yield from matches(code_files(sources), r"\bQMessageBox::(information|warning|critical|question|about)",
                       "use the message bar")


def speaks_dbus(source):
    """Qt offers no typed connection for signals of the bus."""
    return any(header == "QDBusConnection" for _, header, _ in source.includes())


def connections_are_typed(sources):
    yield from matches(code_files(sources), r"\b(SIGNAL|SLOT)\(", "connect by function pointer", speaks_dbus)
    yield from matches(code_files(sources), r"\bsender\(\)", "sender() hides who is connected")


def split_arguments(code, start):
    """The top-level arguments of the call whose opening parenthesis is before start."""
    depth, arguments, current = 0, [], ""
    for letter in code[start:]:
        if letter in "([{":
            depth += 1
        elif letter in ")]}":
            if depth == 0:
                break
            depth -= 1
        if letter == "," and depth == 0:
            arguments.append(current.strip())
            current = ""
        else:
            current += letter
    return arguments + [current.strip()]


def lambdas_have_a_context(sources):
    for source in code_files(sources):
        for call in re.finditer(r"\bconnect\(", source.code):
            arguments = split_arguments(source.code, call.end())
            if len(arguments) == 3 and arguments[2].startswith("["):
                yield Finding(source.path, source.line_at(call.start()), "a lambda without a context object")


def no_singletons(sources):
    yield from matches(code_files(sources), r"\bstatic\s+[\w:]+\s*[&*]\s*\w*[iI]nstance\(|\b(?!Q)\w+::instance\(\)",
                       "no singletons")


def no_application_wide_style_sheet(sources):
    yield from matches(code_files(sources), r"\b(qApp|[aA]pp(lication)?)(\(\))?\s*(->|\.)\s*setStyleSheet\(",
                       "a style sheet for the whole application breaks Fusion")


def nothing_is_thrown(sources):
    yield from matches(code_files(sources), r"\bthrow\b", "failures are in the return type")


def core_and_ui_read_no_clock(sources):
    yield from matches(code_files(sources, ("core", "ui")), r"\bQ(Date|Time|DateTime)::current\w+\(|\bQLocale::system\(",
                       "today and the locale are parameters",
                       lambda source: source.path.startswith("ui/shell/"))


def no_loose_ends(sources):
    for source in code_files(sources, CODE_FOLDERS + ("tests",)):
        for number, line in enumerate(source.text.splitlines(), 1):
            if re.search(r"//.*\b(TODO|FIXME|XXX|HACK)\b", line):
                yield Finding(source.path, number, "a to-do without an end")


def documents_exist(sources):
    """Comments cite the literature or documents that a reader can find."""
    known = {source.path.rpartition("/")[2] for source in sources} | {"CONTRIBUTING.md", "CHANGELOG.md", "README.md"}
    for source in code_files(sources, CODE_FOLDERS + ("tests",)):
        for number, line in enumerate(source.text.splitlines(), 1):
            for name in re.findall(r"\b[\w-]+\.md\b", line):
                if name not in known:
                    yield Finding(source.path, number, f"{name} is not in the repository")


def files_are_short(sources):
    for source in code_files(sources):
        limit = LIMITS["." + source.path.rpartition(".")[2]]
        lines = source.text.count("\n")
        if lines > limit:
            yield Finding(source.path, lines, f"{lines} lines, at most {limit}")


def functions_are_short(sources):
    for source in code_files(sources):
        for function in functions_of(source):
            limit = CONSTRUCTOR_LINES if function.is_constructor() else FUNCTION_LINES
            if function.lines() > limit:
                yield Finding(source.path, function.first, f"{function.lines()} lines in a function, at most {limit}")
            if function.parameters() > PARAMETERS:
                yield Finding(source.path, function.first, f"{function.parameters()} parameters, at most {PARAMETERS}")


def nesting_is_shallow(sources):
    for source in code_files(sources):
        for function in functions_of(source):
            deepest = function.indent + 4 * (NESTING + 1)
            for offset, line in enumerate(function.body):
                found = re.match(r"(\s*)(if|for|while|switch|do)\b", line)
                if found and len(found.group(1)) >= deepest:
                    yield Finding(source.path, function.first + offset, f"nested more than {NESTING} deep")


def parameter_types(signature):
    """Name of the function and the types of its parameters, as the compiler tells overloads apart."""
    start = signature.index("(")
    types = [re.sub(r"\s*\b\w+$", "", parameter.split("=")[0].strip())
             for parameter in split_arguments(signature, start + 1)]
    return re.search(r"([\w:~]+)$", signature[:start]).group(1) + "(" + ", ".join(types) + ")"


def nameless_names(source):
    """(line, name) of the types, constants and functions of a nameless namespace."""
    for block in re.finditer(r"^namespace \{$(.*?)^\} // namespace$", source.text, re.MULTILINE | re.DOTALL):
        first = source.text.count("\n", 0, block.start()) + 1
        inside = Source(source.path, block.group(1))
        for found in re.finditer(r"^(?:struct|class|enum|enum class) (\w+)$", inside.code, re.MULTILINE):
            yield first + inside.line_at(found.start()) - 1, found.group(1)
        for found in re.finditer(r"^const(?:expr)? [^(;=]*?(\w+)(?:\[\w*\])? ?[={]", inside.code, re.MULTILINE):
            yield first + inside.line_at(found.start()) - 1, found.group(1)
        for function in functions_of(inside):
            if function.indent == 0 and re.search(r"\w\(", function.signature):
                yield first + function.first - 1, parameter_types(function.signature)


def compiled_with(source):
    """What a fresh build compiles as one text: an area, all of app, in tests those of windows or of a folder."""
    for whole in ("app", "tests/ui"):
        if source.path.startswith(whole + "/"):
            return whole
    folder = source.folder()
    return folder if folder.startswith("tests/") else "/".join(folder.split("/")[:2])


def nameless_names_differ_in_an_area(sources):
    seen = {}
    for source in code_files(sources) + code_files(sources, ("tests",)):
        if source.path.endswith(".cpp"):
            for line, name in nameless_names(source):
                other = seen.setdefault((compiled_with(source), name), source.path)
                if other != source.path:
                    yield Finding(source.path, line, f"{name} is also in {other}")


def folders_are_small(sources):
    for folder, count in Counter(source.folder() for source in code_files(sources)).items():
        if count > FILES_IN_FOLDER:
            yield Finding(folder, 0, f"{count} files, at most {FILES_IN_FOLDER}")


def files_have_a_licence(sources):
    for source in sources:
        is_script = source.text.startswith("#!")
        if is_script or source.path.endswith((".h", ".cpp", ".py", ".sh", ".cmake", "CMakeLists.txt")):
            head = "\n".join(source.text.splitlines()[:3])
            if "SPDX-FileCopyrightText:" not in head or "SPDX-License-Identifier: GPL-3.0-or-later" not in head:
                yield Finding(source.path, 1, "the two SPDX lines are missing")


def files_are_listed_in_cmake(sources):
    lists = {source.folder(): source.text for source in sources if source.path.endswith("CMakeLists.txt")}
    compiled = [source for source in code_files(sources, ("tests",)) if source.path.endswith(".cpp")]
    for source in code_files(sources) + compiled:
        folder = source.folder()
        while folder and folder not in lists:
            folder = folder.rpartition("/")[0]
        inside = source.path.removeprefix(folder + "/")
        if not re.search(rf"(?<![\w/]){re.escape(inside)}(?![\w.])", lists.get(folder, "")):
            yield Finding(source.path, 1, f"not listed in {folder}/CMakeLists.txt")


def cmake_lists_files(sources):
    for source in sources:
        if source.path.endswith("CMakeLists.txt"):
            for match in re.finditer(r"\bGLOB(_RECURSE)?\b", source.text):
                yield Finding(source.path, source.line_at(match.start()), "files are listed, not globbed")


RULES = [
    core_has_no_widgets, core_folders_keep_their_order, only_storage_knows_sql, ui_and_app_stay_outside_storage,
    pages_do_not_know_each_other, includes_start_at_the_root, own_header_comes_first, core_makes_no_sentences,
    nobody_waits_in_the_window, no_message_boxes, connections_are_typed, lambdas_have_a_context, no_singletons,
    no_application_wide_style_sheet, nothing_is_thrown, core_and_ui_read_no_clock, no_loose_ends, documents_exist,
    files_are_short, functions_are_short, nesting_is_shallow, nameless_names_differ_in_an_area, folders_are_small,
    files_have_a_licence, files_are_listed_in_cmake, cmake_lists_files,
]
