-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The words that reasons are looked for by, as the user changed them, as JSON:
-- core/insight/reasons/lexiconwords.h has the format. The newest version holds; none is ever changed.
-- sha256 is of the UTF-8 bytes of the record.
CREATE TABLE lexicon_version (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
    at TEXT NOT NULL,
    record TEXT NOT NULL CHECK (record GLOB '{*}'),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT
--;
CREATE TRIGGER lexicon_version_stays BEFORE UPDATE ON lexicon_version
BEGIN
    SELECT RAISE(ABORT, 'a version of the words of reasons is never changed');
END
--;
CREATE TRIGGER lexicon_version_is_kept BEFORE DELETE ON lexicon_version
BEGIN
    SELECT RAISE(ABORT, 'a version of the words of reasons is never removed');
END
