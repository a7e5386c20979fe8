-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The levels that the targets of a round are shared out over, by name from the top down.
ALTER TABLE round ADD COLUMN levels TEXT NOT NULL DEFAULT 'location,employee'
--;
-- Where a unit of a round with other levels stands, as JSON: ["department",3,"employee",17], names of
-- levels and units from the top down; level, location and employee are then 0. Empty for the
-- organisation, a location, and an employee at a location, which those three columns say. What was
-- signed or decided stays as it was: the column is added, and no row is written anew.
ALTER TABLE round_lock ADD COLUMN path TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE sheet_signing ADD COLUMN path TEXT NOT NULL DEFAULT ''
--;
ALTER TABLE bonus_decision ADD COLUMN path TEXT NOT NULL DEFAULT ''
--;
DROP INDEX sheet_signing_first
--;
CREATE UNIQUE INDEX sheet_signing_first ON sheet_signing (round_id, level, location, employee, path)
WHERE supersedes IS NULL
--;
DROP INDEX bonus_decision_first
--;
CREATE UNIQUE INDEX bonus_decision_first ON bonus_decision (round_id, level, location, employee, path)
WHERE supersedes IS NULL
