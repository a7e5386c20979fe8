#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Headroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The day of an answer is that of the organisation's calendar, whatever zone its file or this computer is in."""

import collections
import datetime
import json
import os
import shutil
import subprocess
import zoneinfo

import program

DATABASES = program.SAMPLES.parents[1] / "tests" / "data" / "databases"


def call_in(zone, *arguments):
    """The program on a computer in that zone."""
    done = subprocess.run([program.HEADROOM, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8",
                          stdin=subprocess.DEVNULL, timeout=250, env={**os.environ, "LANG": "C.UTF-8", "TZ": zone})
    if done.returncode != 0:
        raise AssertionError(f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def moments(*days):
    """Half past each hour of these days and the minutes around midnight, as written without a zone."""
    for day in days:
        for hour in range(24):
            yield f"{day} {hour:02}:30:00"
        yield f"{day} 00:00:00"
        yield f"{day} 23:59:59"


def day_in(written, zone, own):
    local = datetime.datetime.fromisoformat(written).replace(tzinfo=zoneinfo.ZoneInfo(zone))
    return local.astimezone(zoneinfo.ZoneInfo(own)).date().isoformat()


class TimeZones(program.ProgramTest):
    def import_times(self, times, *options, heading="Ingevuld op", computer="Europe/Amsterdam"):
        self.database.unlink(missing_ok=True)
        file = self.write("times.csv", f"Nr;{heading};Aanbeveling (0-10)\n" + "".join(
            f"{number};{time};{number % 11}\n" for number, time in enumerate(times, 1)))
        done = json.loads(call_in(computer, "import", "--db", self.database, file, "--json", *options))["files"][0]
        self.assertEqual(len(times), done["imported"])
        return {**done["format"], "calendar": done["calendar"]}

    def kept(self):
        """What the list of imports says of the last one."""
        return json.loads(program.call("imports", "--db", self.database, "--json").stdout)["imports"][-1]

    def days(self):
        listed = json.loads(program.call("answers", "--db", self.database, "--metric", "nps", "--from", "2025-01-01",
                                         "--to", "2026-11-20", "--format", "json").stdout)["answers"]
        return collections.Counter(answer["day"] for answer in listed)

    def assert_days(self, times, zone, own):
        self.assertEqual(collections.Counter(day_in(time, zone, own) for time in times), self.days())

    def test_a_zone_that_is_told(self):
        # The clocks of Amsterdam went forward and back on these days, those of New York on 8 March.
        times = [*moments("2026-03-29"), *moments("2026-10-25")]
        for zone in ("UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"):
            with self.subTest(zone):
                form = self.import_times(times, "--time-zone", zone)
                self.assertEqual((zone, "Europe/Amsterdam"), (form["timeZone"], form["calendar"]))
                self.assertEqual((zone, "Europe/Amsterdam"), (self.kept()["format"]["timeZone"], self.kept()["calendar"]))
                self.assert_days(times, zone, "Europe/Amsterdam")

    def test_a_zone_in_the_heading(self):
        times = list(moments("2026-07-01"))
        for heading, zone, named in (("Ingevuld op (UTC)", "UTC", "UTC"), ("Ingevuld op (UTC+5:30)", "Asia/Kolkata", "UTC+05:30"),
                                     ("Ingevuld op [America/New_York]", "America/New_York", "America/New_York")):
            with self.subTest(heading):
                self.assertEqual(named, self.import_times(times, heading=heading)["timeZone"])
                self.assert_days(times, zone, "Europe/Amsterdam")

    def test_an_offset_in_the_text_goes_before_all(self):
        times = [f"{time.replace(' ', 'T')}-05:00" for time in moments("2026-01-15")]
        form = self.import_times(times, "--time-zone", "Asia/Kolkata")
        self.assertEqual("offset", form["timeZone"])
        self.assertEqual("offset", self.kept()["format"]["timeZone"])
        self.assert_days([time[:19] for time in times], "Etc/GMT+5", "Europe/Amsterdam")

    def test_times_that_say_nothing_are_on_the_own_calendar(self):
        times = list(moments("2026-07-01"))
        for computer in ("Europe/Amsterdam", "America/New_York", "Asia/Tokyo"):
            with self.subTest(computer):
                form = self.import_times(times, computer=computer)
                self.assertNotIn("timeZone", form)
                self.assertEqual(computer, form["calendar"])
                self.assertEqual(computer, self.kept()["calendar"])
                self.assertNotIn("timeZone", self.kept()["format"])
                self.assertEqual({"2026-07-01": len(times)}, self.days())
                self.import_times(times, "--time-zone", "own", computer=computer)
                self.assertEqual({"2026-07-01": len(times)}, self.days())

    def test_a_new_database_counts_by_this_computer_and_keeps_to_it(self):
        times = list(moments("2026-07-01"))
        self.import_times(times, "--time-zone", "UTC", computer="America/New_York")
        self.assert_days(times, "UTC", "America/New_York")
        later = list(moments("2026-08-01"))
        file = self.write("later.csv", "Nr;Ingevuld op (UTC);Aanbeveling (0-10)\n" + "".join(
            f"{number};{time};9\n" for number, time in enumerate(later, 101)))
        call_in("Asia/Tokyo", "import", "--db", self.database, file)
        self.assertEqual(collections.Counter(day_in(time, "UTC", "America/New_York") for time in [*times, *later]),
                         self.days())

    def test_an_older_database_keeps_its_calendar(self):
        shutil.copy(DATABASES / "schema-7.headroom", self.database)
        before = self.days()
        times = list(moments("2026-06-30"))
        file = self.write("later.csv", "Nr;Ingevuld op (UTC);Aanbeveling (0-10)\n" + "".join(
            f"T{number};{time};9\n" for number, time in enumerate(times)))
        call_in("Asia/Tokyo", "import", "--db", self.database, file)
        after = self.days()
        after.subtract(before)
        self.assertEqual(collections.Counter(day_in(time, "UTC", "Europe/Amsterdam") for time in times),
                         collections.Counter({day: count for day, count in after.items() if count}))

    def test_a_saved_mapping_keeps_the_zone(self):
        times = list(moments("2026-07-01"))
        self.import_times(times, "--time-zone", "America/New_York", "--save-mapping", "us")
        later = list(moments("2026-08-01"))
        file = self.write("later.csv", "Nr;Ingevuld op;Aanbeveling (0-10)\n" + "".join(
            f"{number};{time};9\n" for number, time in enumerate(later, 101)))
        done = program.answer("import", "--db", self.database, file)["files"][0]
        self.assertEqual("America/New_York", done["format"]["timeZone"])
        self.assert_days([*times, *later], "America/New_York", "Europe/Amsterdam")

    def test_an_unknown_zone_is_wrong_usage(self):
        file = self.write("times.csv", "Datum;NPS\n2026-03-01 10:00;9\n")
        program.call("import", "--db", self.database, file, "--time-zone", "Mars/Olympus", expect=2)
        self.assertFalse(self.database.exists())


if __name__ == "__main__":
    program.main()
