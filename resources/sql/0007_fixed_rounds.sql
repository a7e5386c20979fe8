-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was agreed when a round was fixed, as JSON: core/reports/rounds/fixedrecord.h has the format.
-- It is never changed; sha256 is of its UTF-8 bytes.
CREATE TABLE round_fixing (
    round_id INTEGER PRIMARY KEY NOT NULL REFERENCES round (id),
    at TEXT NOT NULL,
    record TEXT NOT NULL CHECK (record GLOB '{*}'),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT
--;
CREATE TRIGGER round_fixing_stays BEFORE UPDATE ON round_fixing
BEGIN
    SELECT RAISE(ABORT, 'a fixed round is never changed');
END
--;
CREATE TRIGGER round_fixing_is_kept BEFORE DELETE ON round_fixing
BEGIN
    SELECT RAISE(ABORT, 'a fixed round is never removed');
END
--;
CREATE TRIGGER fixed_round_stays BEFORE UPDATE ON round
WHEN EXISTS (SELECT 1 FROM round_fixing WHERE round_id = OLD.id)
BEGIN
    SELECT RAISE(ABORT, 'a fixed round is never changed');
END
--;
CREATE TRIGGER fixed_target_stays BEFORE DELETE ON round_target
WHEN EXISTS (SELECT 1 FROM round_fixing WHERE round_id = OLD.round_id)
BEGIN
    SELECT RAISE(ABORT, 'a fixed round is never changed');
END
