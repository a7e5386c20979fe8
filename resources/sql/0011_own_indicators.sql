-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The user's own indicators. unit and rhythm by the numbers of core/domain/ownindicator.h; norm and
-- bands in thousandths of the unit; formula as core/indicators/formula.h stores it. goal_metric is
-- of the catalogue, goal_indicator and whole_indicator are own ones; empty and 0 are none. They may
-- name one that is removed: taking the removal back makes them whole again.
CREATE TABLE own_indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    name TEXT NOT NULL CHECK (length(name) > 0),
    definition TEXT NOT NULL,
    formula TEXT NOT NULL,
    unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 6),
    lower_is_better INTEGER NOT NULL CHECK (lower_is_better IN (0, 1)),
    norm INTEGER,
    good_from INTEGER,
    fair_from INTEGER,
    owner TEXT NOT NULL,
    rhythm INTEGER NOT NULL CHECK (rhythm BETWEEN 0 AND 2),
    place TEXT NOT NULL,
    goal_metric TEXT NOT NULL,
    goal_indicator INTEGER NOT NULL CHECK (goal_indicator >= 0 AND (goal_indicator = 0 OR goal_metric = '')),
    whole_indicator INTEGER NOT NULL CHECK (whole_indicator >= 0 AND whole_indicator <> id)
) STRICT
