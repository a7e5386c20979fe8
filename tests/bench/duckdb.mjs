// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
// node duckdb.mjs MODULES fill|grow DATABASE EXPORT: the export into a table with a primary key; fill
// then asks the question of the benchmark and prints its answer as CSV.
// node duckdb.mjs MODULES ask DATABASE: milliseconds of that question, the median once it is warm.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, work, database, exported] = process.argv.slice(2);
const { DuckDBInstance } = await import(
    pathToFileURL(createRequire(modules + "/").resolve("@duckdb/node-api")));

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;

const TABLE = `
CREATE TABLE answer (
    id VARCHAR PRIMARY KEY, moment TIMESTAMP NOT NULL, location VARCHAR, department VARCHAR, employee VARCHAR,
    function VARCHAR, channel VARCHAR, step VARCHAR, customer VARCHAR, nps TINYINT, grade DOUBLE, days DOUBLE,
    minutes DOUBLE, comment VARCHAR)`;

const ROWS = `
read_csv(${quoted(exported ?? "")}, delim = ';', quote = '"', escape = '"', header = true, decimal_separator = ',',
    timestampformat = '%d-%m-%Y %H:%M', columns = {
        'id': 'VARCHAR', 'moment': 'TIMESTAMP', 'location': 'VARCHAR', 'department': 'VARCHAR', 'employee': 'VARCHAR',
        'function': 'VARCHAR', 'channel': 'VARCHAR', 'step': 'VARCHAR', 'customer': 'VARCHAR', 'nps': 'TINYINT',
        'grade': 'DOUBLE', 'days': 'DOUBLE', 'minutes': 'DOUBLE', 'comment': 'VARCHAR'})`;

const QUESTION = `
SELECT location, strftime(moment, '%Y-%m') AS period, count(*) AS n, count(*) FILTER (nps >= 9) AS favourable,
    count(*) FILTER (nps BETWEEN 7 AND 8) AS neutral, count(*) FILTER (nps <= 6) AS unfavourable
FROM answer WHERE nps IS NOT NULL GROUP BY ALL`;

const instance = await DuckDBInstance.create(database, { threads: "2" });
const connection = await instance.connect();
if (work === "fill") {
    await connection.run(TABLE);
    await connection.run(`INSERT INTO answer SELECT * FROM ${ROWS}`);
    const answer = await connection.runAndReadAll(QUESTION);
    const lines = answer.getRows().map((row) => row.join(","));
    process.stdout.write("location,period,n,favourable,neutral,unfavourable\n" + lines.join("\n") + "\n");
} else if (work === "ask") {
    const times = [];
    for (let turn = 0; turn < 8; ++turn) {
        const started = performance.now();
        await connection.runAndReadAll(QUESTION);
        times.push(performance.now() - started);
    }
    process.stdout.write(`${times.slice(1).sort((a, b) => a - b)[3]}\n`);
} else {
    await connection.run(`INSERT OR IGNORE INTO answer SELECT * FROM ${ROWS}`);
}
connection.closeSync();
instance.closeSync();
