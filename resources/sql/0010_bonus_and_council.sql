-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the works council said about figures of single employees, as JSON:
-- core/reports/council/councilrecord.h has the format. The newest holds; none is ever changed.
-- sha256 is of the UTF-8 bytes of the record, here and below.
CREATE TABLE council_record (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    at TEXT NOT NULL,
    record TEXT NOT NULL CHECK (record GLOB '{*}'),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT
--;
CREATE TRIGGER council_record_stays BEFORE UPDATE ON council_record
BEGIN
    SELECT RAISE(ABORT, 'what was said of the works council is never changed');
END
--;
CREATE TRIGGER council_record_is_kept BEFORE DELETE ON council_record
BEGIN
    SELECT RAISE(ABORT, 'what was said of the works council is never removed');
END
--;
-- A bonus scheme that was switched on, changed or switched off, as JSON:
-- core/reports/bonus/bonusrecord.h has the format. The newest of a round holds.
CREATE TABLE bonus_scheme (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    at TEXT NOT NULL,
    record TEXT NOT NULL CHECK (record GLOB '{*}'),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT
--;
CREATE TRIGGER bonus_scheme_stays BEFORE UPDATE ON bonus_scheme
BEGIN
    SELECT RAISE(ABORT, 'a bonus scheme is never changed');
END
--;
CREATE TRIGGER bonus_scheme_is_kept BEFORE DELETE ON bonus_scheme
BEGIN
    SELECT RAISE(ABORT, 'a bonus scheme is never removed');
END
--;
-- What a named person decided about the bonus of one employee. A later decision supersedes it.
CREATE TABLE bonus_decision (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    scheme_id INTEGER NOT NULL REFERENCES bonus_scheme (id),
    round_id INTEGER NOT NULL REFERENCES round_fixing (round_id),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 2),
    location INTEGER NOT NULL,
    employee INTEGER NOT NULL,
    at TEXT NOT NULL,
    supersedes INTEGER UNIQUE REFERENCES bonus_decision (id),
    record TEXT NOT NULL CHECK (record GLOB '{*}'),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT
--;
-- With the uniqueness of supersedes: each person has one decision that nothing supersedes.
CREATE UNIQUE INDEX bonus_decision_first ON bonus_decision (round_id, level, location, employee)
WHERE supersedes IS NULL
--;
CREATE TRIGGER bonus_decision_stays BEFORE UPDATE ON bonus_decision
BEGIN
    SELECT RAISE(ABORT, 'a decision about a bonus is never changed');
END
--;
CREATE TRIGGER bonus_decision_is_kept BEFORE DELETE ON bonus_decision
BEGIN
    SELECT RAISE(ABORT, 'a decision about a bonus is never removed');
END
