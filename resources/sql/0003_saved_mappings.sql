-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the columns of a file became, kept for later files of the same survey. Columns are JSON as
-- in import.mapping. Names with the same folded form are one mapping.
CREATE TABLE saved_mapping (
    folded TEXT PRIMARY KEY NOT NULL CHECK (length(folded) > 0),
    name TEXT NOT NULL CHECK (length(name) > 0),
    columns TEXT NOT NULL CHECK (columns GLOB '[[]*]'),
    date_order TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;
-- The saved mapping that an import was read with.
ALTER TABLE import ADD COLUMN saved_mapping TEXT
