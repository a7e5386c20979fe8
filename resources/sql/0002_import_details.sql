-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was known about a file when it was imported, next to its columns and its first remarks.
-- The format as JSON: encoding, delimiter, decimal sign, order of dates, heading rows. Imports of
-- before this step keep what they had.
ALTER TABLE import ADD COLUMN format TEXT NOT NULL DEFAULT '{}' CHECK (format GLOB '{*}')
--;
-- Of the imported: answers that took the place of an earlier import's.
ALTER TABLE import ADD COLUMN changed INTEGER NOT NULL DEFAULT 0 CHECK (changed >= 0)
--;
-- How often each remark was made; import_issue keeps the first thousand of each, with their values,
-- until the import is undone.
CREATE TABLE import_issue_count (
    import_id INTEGER NOT NULL REFERENCES import (id),
    code TEXT NOT NULL CHECK (length(code) > 0),
    remarks INTEGER NOT NULL CHECK (remarks > 0),
    PRIMARY KEY (import_id, code)
) STRICT, WITHOUT ROWID
--;
INSERT INTO import_issue_count (import_id, code, remarks)
    SELECT import_id, code, count(*) FROM import_issue GROUP BY import_id, code
--;
-- Why answers are left out of scores; the sum is import.left_out.
CREATE TABLE import_left_out (
    import_id INTEGER NOT NULL REFERENCES import (id),
    reason INTEGER NOT NULL CHECK (reason > 0),
    answers INTEGER NOT NULL CHECK (answers > 0),
    PRIMARY KEY (import_id, reason)
) STRICT, WITHOUT ROWID
--;
INSERT INTO import_left_out (import_id, reason, answers)
    SELECT import_id, left_out, count(*) FROM response WHERE left_out > 0
    GROUP BY import_id, left_out
