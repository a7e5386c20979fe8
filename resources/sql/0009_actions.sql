-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The idea wall: what is done to move an indicator. size, state and topic by the numbers of
-- core/domain/action.h; days in ISO form; an empty metric or subject is none.
CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    title TEXT NOT NULL CHECK (length(title) > 0),
    description TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size BETWEEN 0 AND 1),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    owner TEXT NOT NULL,
    topic INTEGER NOT NULL CHECK (topic BETWEEN 0 AND 2),
    subject TEXT NOT NULL CHECK ((topic = 0) = (subject = '')),
    metric TEXT NOT NULL,
    starts TEXT CHECK (starts GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ends TEXT CHECK (ends GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND ends >= starts),
    expected REAL
) STRICT
--;
-- Whom an action is for; without a row it is for the whole organisation.
CREATE TABLE action_unit (
    action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    dimension INTEGER NOT NULL CHECK (dimension BETWEEN 0 AND 7),
    unit_id INTEGER NOT NULL REFERENCES unit (id),
    PRIMARY KEY (action_id, dimension, unit_id)
) STRICT, WITHOUT ROWID
