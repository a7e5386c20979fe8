-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The answers that are in scores once more, column by column in blocks of 65,536 ids: block n begins
-- with id n x 65,536 + 1 and speaks of the first "covered" ids. Derived from response:
-- core/storage/columns has the format. A block leaves with the first of its answers that changes, so
-- that one that is there is right.
CREATE TABLE answer_block (
    block INTEGER PRIMARY KEY CHECK (block >= 0),
    covered INTEGER NOT NULL CHECK (covered BETWEEN 1 AND 65536),
    data BLOB NOT NULL
) STRICT
--;
CREATE TRIGGER answer_block_of_altered AFTER UPDATE ON response
BEGIN
    DELETE FROM answer_block WHERE block = (OLD.id - 1) / 65536;
END
--;
CREATE TRIGGER answer_block_of_removed AFTER DELETE ON response
BEGIN
    DELETE FROM answer_block WHERE block = (OLD.id - 1) / 65536;
END
--;
CREATE TRIGGER answer_block_of_left_out AFTER INSERT ON omitted_answer
BEGIN
    DELETE FROM answer_block WHERE block = (NEW.response - 1) / 65536;
END
--;
CREATE TRIGGER answer_block_of_put_back AFTER DELETE ON omitted_answer
BEGIN
    DELETE FROM answer_block WHERE block = (OLD.response - 1) / 65536;
END
