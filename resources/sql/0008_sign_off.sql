-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was done and when, in numbers and digests only: core/storage/agreements/auditlog.h has the
-- kinds and how a digest is made. Each entry carries the digest of the one before it.
CREATE TABLE audit_entry (
    sequence INTEGER PRIMARY KEY NOT NULL CHECK (sequence > 0),
    at TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind > 0),
    subject INTEGER NOT NULL CHECK (subject > 0),
    evidence BLOB NOT NULL CHECK (length(evidence) = 32),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    UNIQUE (kind, subject)
) STRICT
--;
CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only ever added to');
END
--;
CREATE TRIGGER audit_entry_is_kept BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit log is only ever added to');
END
--;
-- What was done before there was a log: it has no entry, and is the only thing that may have none.
CREATE TABLE before_audit (
    kind INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    PRIMARY KEY (kind, subject)
) STRICT, WITHOUT ROWID
--;
INSERT INTO before_audit (kind, subject)
SELECT 1, id FROM import
UNION ALL SELECT 2, id FROM import WHERE undone_at IS NOT NULL
UNION ALL SELECT 3, round_id FROM round_fixing
--;
CREATE TRIGGER before_audit_grows_no_more BEFORE INSERT ON before_audit
BEGIN
    SELECT RAISE(ABORT, 'whatever is done now has an entry in the audit log');
END
--;
CREATE TRIGGER before_audit_stays BEFORE UPDATE ON before_audit
BEGIN
    SELECT RAISE(ABORT, 'whatever is done now has an entry in the audit log');
END
--;
CREATE TRIGGER before_audit_is_kept BEFORE DELETE ON before_audit
BEGIN
    SELECT RAISE(ABORT, 'what was done before the audit log stays known');
END
--;
-- A sheet as it was signed, as JSON: core/reports/signatures/signedrecord.h has the format. A later
-- signing of the same sheet supersedes it; it is never changed. sha256 is of its UTF-8 bytes.
CREATE TABLE sheet_signing (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    round_id INTEGER NOT NULL REFERENCES round_fixing (round_id),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 2),
    location INTEGER NOT NULL,
    employee INTEGER NOT NULL,
    at TEXT NOT NULL,
    supersedes INTEGER UNIQUE REFERENCES sheet_signing (id),
    record TEXT NOT NULL CHECK (record GLOB '{*}'),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT
--;
-- With the uniqueness of supersedes: each sheet has one signing that nothing supersedes.
CREATE UNIQUE INDEX sheet_signing_first ON sheet_signing (round_id, level, location, employee)
WHERE supersedes IS NULL
--;
CREATE TRIGGER sheet_signing_stays BEFORE UPDATE ON sheet_signing
BEGIN
    SELECT RAISE(ABORT, 'a signed sheet is never changed');
END
--;
CREATE TRIGGER sheet_signing_is_kept BEFORE DELETE ON sheet_signing
BEGIN
    SELECT RAISE(ABORT, 'a signed sheet is never removed');
END
--;
-- Why an import was undone that signed sheets use.
CREATE TABLE undo_reason (
    import_id INTEGER PRIMARY KEY NOT NULL REFERENCES import (id),
    reason TEXT NOT NULL CHECK (length(reason) > 0)
) STRICT
--;
CREATE TRIGGER undo_reason_stays BEFORE UPDATE ON undo_reason
BEGIN
    SELECT RAISE(ABORT, 'the reason of an undo is never changed');
END
--;
CREATE TRIGGER undo_reason_is_kept BEFORE DELETE ON undo_reason
BEGIN
    SELECT RAISE(ABORT, 'the reason of an undo is never removed');
END
