-- SPDX-FileCopyrightText: 2026 The Headroom authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far anyone is asked to go: the best that is realistic, on the metric's scale, and the most
-- points that anyone is asked to improve. NULL: as far as the scale goes.
ALTER TABLE round_target ADD COLUMN ceiling REAL
--;
ALTER TABLE round_target ADD COLUMN most_rise REAL CHECK (most_rise > 0)
