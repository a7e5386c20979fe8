-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of the own indicators, in numbers and digests only. kind by the numbers of
-- core/storage/agreements/indicatorlog.h: 0 was there before this log, and has no digest and no
-- entry in the audit log; all others have both. sha256 is of the indicator as it was stored, or of
-- what was removed.
CREATE TABLE indicator_change (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    indicator INTEGER NOT NULL CHECK (indicator > 0),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    sha256 BLOB CHECK ((kind = 0) = (sha256 IS NULL) AND coalesce(length(sha256), 32) = 32)
) STRICT
--;
INSERT INTO indicator_change (indicator, kind) SELECT id, 0 FROM own_indicator ORDER BY id
--;
CREATE TRIGGER indicator_change_is_new BEFORE INSERT ON indicator_change WHEN NEW.kind = 0
BEGIN
    SELECT RAISE(ABORT, 'whatever is done now has an entry in the audit log');
END
--;
CREATE TRIGGER indicator_change_stays BEFORE UPDATE ON indicator_change
BEGIN
    SELECT RAISE(ABORT, 'a change of an indicator stays as it was');
END
--;
CREATE TRIGGER indicator_change_is_kept BEFORE DELETE ON indicator_change
BEGIN
    SELECT RAISE(ABORT, 'a change of an indicator stays known');
END
