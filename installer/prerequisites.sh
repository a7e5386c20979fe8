# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by installer/run and tests/run: what has to be installed, and how Debian does it.

BUILD_PACKAGES=(
    ca-certificates g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libboost-math-dev libexpected-dev libcli11-dev libxxhash-dev libicu-dev libzip-dev libssl-dev
    libxlsxwriter-dev
    fonts-open-sans)
RUN_PACKAGES=(qt6-translations-l10n)
TEST_PACKAGES=(python3 poppler-utils sqlite3)

explain_other_system() {
    cat >&2 <<'TEXT'
This script installs what is missing on Debian 12 (bookworm); this is another system.
Install these yourself and call it again with --no-install:
  compiler       g++ 12 and newer, CMake 3.25 or newer, Ninja, pkg-config
  Qt             6.4 or newer: Core, Gui, Widgets, Concurrent, PrintSupport, Svg, DBus,
                 Linguist tools, Test; Qt's own translations
  database       SQLite 3.40 or newer, with its header
  libraries      Boost.Math 1.74, tl-expected 1.0, CLI11 2.1, xxHash 0.8, ICU 72, libzip 1.7, OpenSSL 3,
                 libxlsxwriter 1.1
  font           Open Sans (taken into the program when it is built)
  for the tests  Python 3.11 or newer, pdftotext (Poppler), the sqlite3 command
TEXT
}

is_debian_12() {
    [ -r /etc/os-release ] && (
        . /etc/os-release
        [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 12 ]
    )
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# as_root COMMAND...: directly, or by sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_missing PACKAGE...: says what it installs, then does so; nothing to do is silent.
install_missing() {
    if ! is_debian_12; then
        explain_other_system
        return 1
    fi
    local package missing=()
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "These packages are missing and will be installed with apt-get, without recommended ones:"
    printf '%s\n' "${missing[*]}" | fold -s -w 90 | sed 's/^/  /'
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        echo "You are not root and there is no sudo. As root, run:" >&2
        echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
        return 1
    fi
    as_root apt-get update -qq </dev/null
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
        --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}" </dev/null >/dev/null
}
