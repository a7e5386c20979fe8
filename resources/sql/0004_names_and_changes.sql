-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether a spelling found in a file means a unit that is spelled otherwise. Decided by a user,
-- asked once.
CREATE TABLE name_decision (
    dimension INTEGER NOT NULL CHECK (dimension BETWEEN 0 AND 7),
    folded TEXT NOT NULL CHECK (length(folded) > 0),
    known_folded TEXT NOT NULL CHECK (length(known_folded) > 0 AND known_folded <> folded),
    name TEXT NOT NULL,
    known_name TEXT NOT NULL,
    is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
    PRIMARY KEY (dimension, folded, known_folded)
) STRICT, WITHOUT ROWID
--;
-- The newer answer that took the place of this one. Until the import that brought the newer one is
-- undone, this one is in no cell, has no key and is in no score.
ALTER TABLE response ADD COLUMN superseded_by INTEGER
