-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Own indicators that are read from a column of the files, by its heading; empty for one with a
-- formula. Ends of a scale in thousandths of the unit, both or none.
ALTER TABLE own_indicator ADD COLUMN source_column TEXT NOT NULL DEFAULT ''
    CHECK (source_column = '' OR formula = '')
--;
ALTER TABLE own_indicator ADD COLUMN lowest INTEGER
--;
ALTER TABLE own_indicator ADD COLUMN highest INTEGER
    CHECK ((lowest IS NULL) = (highest IS NULL) AND coalesce(lowest < highest, 1))
