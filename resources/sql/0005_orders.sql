-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the records of an import are, by the number of core/domain/subject.h: answers, the figures of
-- places and months, orders.
ALTER TABLE import ADD COLUMN subject INTEGER NOT NULL DEFAULT 0 CHECK (subject >= 0)
--;
UPDATE import SET subject = 1
    WHERE mapping LIKE '%"field":"revenue"%' OR mapping LIKE '%"field":"retention"%'
    OR mapping LIKE '%"field":"absence"%' OR mapping LIKE '%"field":"staff-turnover"%'
    OR mapping LIKE '%"field":"service-level"%' OR mapping LIKE '%"field":"in-stock"%'
--;
-- How the orders of an import met the stored answers, or its answers the stored orders, when it was
-- stored. Imports where none did have no row.
CREATE TABLE import_orders (
    import_id INTEGER PRIMARY KEY REFERENCES import (id),
    matched INTEGER NOT NULL CHECK (matched >= 0),
    unmatched INTEGER NOT NULL CHECK (unmatched >= 0),
    known_amounts INTEGER NOT NULL CHECK (known_amounts >= 0),
    placed_orders INTEGER NOT NULL CHECK (placed_orders >= 0),
    unplaced_answers INTEGER NOT NULL CHECK (unplaced_answers >= 0)
) STRICT
--;
-- What the answers with the number of an order change in the figures: units that the order does not
-- say itself (0: none), and the amounts that the answers hold as well and that count once, as theirs
-- (names of measures with blanks between them). Derived from response, like the cells.
CREATE TABLE order_link (
    response INTEGER PRIMARY KEY CHECK (response > 0),
    location INTEGER NOT NULL CHECK (location >= 0),
    department INTEGER NOT NULL CHECK (department >= 0),
    team INTEGER NOT NULL CHECK (team >= 0),
    employee INTEGER NOT NULL CHECK (employee >= 0),
    function INTEGER NOT NULL CHECK (function >= 0),
    known TEXT NOT NULL
) STRICT
