-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How to reach customers who were dissatisfied and said why, by the key of their answer: no other
-- customer's is kept, and none while following up is off. Apart from the answers, so that it can be
-- deleted without a trace in figures and digests. text is null once its time was over. import_id has
-- no foreign key, because contacts are written before their import is.
CREATE TABLE contact (
    import_id INTEGER NOT NULL,
    key_high INTEGER NOT NULL,
    key_low INTEGER NOT NULL,
    text TEXT CHECK (length(text) > 0),
    PRIMARY KEY (import_id, key_high, key_low)
) STRICT, WITHOUT ROWID
--;
-- How far the talk with each of them is, by the number of core/domain/followup.h; no row: open.
CREATE TABLE follow_up (
    key_high INTEGER NOT NULL,
    key_low INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    at TEXT NOT NULL,
    PRIMARY KEY (key_high, key_low)
) STRICT, WITHOUT ROWID
--;
-- What was done, in numbers only, as JSON: core/storage/followup/followupstore.h has the format.
-- sha256 is of the UTF-8 bytes of the record.
CREATE TABLE follow_up_change (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    at TEXT NOT NULL,
    record TEXT NOT NULL CHECK (record GLOB '{*}'),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT
--;
CREATE TRIGGER follow_up_change_stays BEFORE UPDATE ON follow_up_change
BEGIN
    SELECT RAISE(ABORT, 'what was done about single answers is never changed');
END
--;
CREATE TRIGGER follow_up_change_is_kept BEFORE DELETE ON follow_up_change
BEGIN
    SELECT RAISE(ABORT, 'what was done about single answers is never removed');
END
