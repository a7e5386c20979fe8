-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Single answers that a named person left out of scores with a reason, and put back, as JSON:
-- core/reports/answers/omissionrecord.h has the format. Only ever added to. An answer is meant by its
-- key (core/domain/answers/answerkey.h, 12 bytes), so it stays left out when its file is undone and
-- imported again. ends: the leaving out that this puts back. sha256 is of the UTF-8 bytes of the record.
CREATE TABLE answer_omission (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    at TEXT NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 12),
    ends INTEGER UNIQUE REFERENCES answer_omission (id),
    record TEXT NOT NULL CHECK (record GLOB '{*}'),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT
--;
CREATE TRIGGER answer_omission_stays BEFORE UPDATE ON answer_omission
BEGIN
    SELECT RAISE(ABORT, 'the reason for leaving an answer out is never changed');
END
--;
CREATE TRIGGER answer_omission_is_kept BEFORE DELETE ON answer_omission
BEGIN
    SELECT RAISE(ABORT, 'the reason for leaving an answer out is never removed');
END
--;
-- The stored answers that are left out now. Derived from answer_omission and the keys, like the cells.
CREATE TABLE omitted_answer (
    response INTEGER PRIMARY KEY CHECK (response > 0),
    omission INTEGER NOT NULL UNIQUE REFERENCES answer_omission (id)
) STRICT
--;
-- Of an indicator in the result of its round, in percent. All weights of a round are 0, or together 100.
ALTER TABLE round_target ADD COLUMN weight INTEGER NOT NULL DEFAULT 0 CHECK (weight BETWEEN 0 AND 100)
