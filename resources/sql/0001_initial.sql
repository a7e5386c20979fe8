-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements end with a line "--;". Instants are UTC in ISO form, days of answers are days since
-- 1970-01-01, values of measures are whole steps (value times the measure's resolution).
-- JSON is checked by its brackets: with trusted_schema off the engine allows no json_valid() here.
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL CHECK (length(key) > 0),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;
-- A location, employee, ...; the order of dimensions is that of core/domain/unit.h. Spellings with
-- the same folded form are one unit.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    dimension INTEGER NOT NULL CHECK (dimension BETWEEN 0 AND 7),
    name TEXT NOT NULL CHECK (length(name) > 0),
    folded TEXT NOT NULL CHECK (length(folded) > 0),
    UNIQUE (dimension, folded)
) STRICT
--;
-- Each measure has a column in response, added when the first file brings it.
CREATE TABLE measure (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    column_name TEXT NOT NULL UNIQUE CHECK (column_name GLOB 'm_[a-z0-9]*')
) STRICT
--;
CREATE TABLE import (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    file TEXT NOT NULL,
    file_size INTEGER NOT NULL CHECK (file_size >= 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    at TEXT NOT NULL,
    encoding TEXT NOT NULL,
    delimiter TEXT NOT NULL,
    mapping TEXT NOT NULL CHECK (mapping GLOB '[[]*]'),
    rows_read INTEGER NOT NULL,
    imported INTEGER NOT NULL CHECK (imported >= 0),
    duplicates INTEGER NOT NULL CHECK (duplicates >= 0),
    refused INTEGER NOT NULL CHECK (refused >= 0),
    blank INTEGER NOT NULL CHECK (blank >= 0),
    headings INTEGER NOT NULL CHECK (headings >= 0),
    left_out INTEGER NOT NULL CHECK (left_out BETWEEN 0 AND imported),
    last_response INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    program_version TEXT NOT NULL,
    undone_at TEXT,
    CHECK (rows_read = imported + duplicates + refused + blank + headings)
) STRICT
--;
CREATE TABLE import_issue (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import (id),
    line INTEGER NOT NULL CHECK (line >= 0),
    column_number INTEGER NOT NULL CHECK (column_number >= 0),
    code TEXT NOT NULL,
    severity INTEGER NOT NULL,
    heading TEXT NOT NULL,
    value TEXT NOT NULL,
    arguments TEXT NOT NULL CHECK (arguments GLOB '[[]*]')
) STRICT
--;
-- An answer. Unit 0 is "(unknown)". import_id and the units have no foreign key, because checking
-- nine of them for each of a million rows costs more than storing the rows; the verification looks
-- every one of them up.
CREATE TABLE response (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    import_id INTEGER NOT NULL,
    external_id TEXT,
    day INTEGER NOT NULL,
    second INTEGER CHECK (second BETWEEN 0 AND 86399),
    location INTEGER NOT NULL,
    department INTEGER NOT NULL,
    team INTEGER NOT NULL,
    employee INTEGER NOT NULL,
    function INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    step INTEGER NOT NULL,
    customer_type INTEGER NOT NULL,
    order_reference TEXT,
    left_out INTEGER NOT NULL CHECK (left_out BETWEEN 0 AND 4),
    comment TEXT
) STRICT
--;
-- Summary cells of a measure and month: core/storage/bulk/cellcodec.h has the format.
CREATE TABLE cell_block (
    measure_id INTEGER NOT NULL REFERENCES measure (id),
    month INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (measure_id, month)
) STRICT
--;
-- The keys of an import's answers with their response ids, sorted, in parts of at most a million:
-- core/storage/bulk/keystore.h has the format.
CREATE TABLE key_run (
    import_id INTEGER NOT NULL REFERENCES import (id),
    part INTEGER NOT NULL CHECK (part >= 0),
    data BLOB NOT NULL,
    PRIMARY KEY (import_id, part)
) STRICT
--;
-- The keys of answers that an import skipped because another import had brought them.
CREATE TABLE skipped_key (
    import_id INTEGER NOT NULL REFERENCES import (id),
    part INTEGER NOT NULL CHECK (part >= 0),
    data BLOB NOT NULL,
    PRIMARY KEY (import_id, part)
) STRICT
--;
CREATE TABLE round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    baseline_first TEXT NOT NULL CHECK (baseline_first GLOB '????-??-??'),
    baseline_last TEXT NOT NULL CHECK (baseline_last GLOB '????-??-??'),
    starts TEXT NOT NULL CHECK (starts GLOB '????-??-??'),
    ends TEXT NOT NULL CHECK (ends GLOB '????-??-??')
) STRICT
--;
CREATE TABLE round_target (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    metric TEXT NOT NULL,
    target REAL NOT NULL,
    method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 2),
    start_rule INTEGER NOT NULL CHECK (start_rule BETWEEN 0 AND 1),
    UNIQUE (round_id, metric)
) STRICT
--;
CREATE TABLE round_lock (
    id INTEGER PRIMARY KEY,
    round_target_id INTEGER NOT NULL REFERENCES round_target (id) ON DELETE CASCADE,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 2),
    location INTEGER NOT NULL,
    employee INTEGER NOT NULL,
    target REAL NOT NULL,
    reason TEXT NOT NULL
) STRICT
