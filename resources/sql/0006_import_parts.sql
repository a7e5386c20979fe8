-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the columns of a file say about a record, so that an undo can tell it from what its records
-- took over from earlier ones: names of parts, a slash, names of measures, with blanks between them.
-- Null for imports of before this step.
ALTER TABLE import ADD COLUMN parts TEXT CHECK (parts LIKE '%/%')
