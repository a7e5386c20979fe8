-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Regions: a further dimension, above locations. The tables that knew eight dimensions are made again;
-- ids, and those that were given out once, stay as they are. The blocks of answers get one column
-- more, and are made again from the answers.
CREATE TABLE unit_again (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    dimension INTEGER NOT NULL CHECK (dimension BETWEEN 0 AND 8),
    name TEXT NOT NULL CHECK (length(name) > 0),
    folded TEXT NOT NULL CHECK (length(folded) > 0),
    UNIQUE (dimension, folded)
) STRICT
--;
CREATE TABLE action_unit_again (
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    dimension INTEGER NOT NULL CHECK (dimension BETWEEN 0 AND 8),
    unit_id INTEGER NOT NULL REFERENCES unit_again (id),
    PRIMARY KEY (action_id, dimension, unit_id)
) STRICT, WITHOUT ROWID
--;
INSERT INTO unit_again (id, dimension, name, folded) SELECT id, dimension, name, folded FROM unit
--;
DELETE FROM sqlite_sequence WHERE name = 'unit_again'
--;
INSERT INTO sqlite_sequence (name, seq) SELECT 'unit_again', seq FROM sqlite_sequence WHERE name = 'unit'
--;
INSERT INTO action_unit_again SELECT action_id, dimension, unit_id FROM action_unit
--;
DROP TABLE action_unit
--;
DROP TABLE unit
--;
ALTER TABLE unit_again RENAME TO unit
--;
ALTER TABLE action_unit_again RENAME TO action_unit
--;
ALTER TABLE response ADD COLUMN region INTEGER NOT NULL DEFAULT 0
--;
ALTER TABLE order_link ADD COLUMN region INTEGER NOT NULL DEFAULT 0 CHECK (region >= 0)
--;
DELETE FROM answer_block
