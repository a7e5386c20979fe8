// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/importing.h"
#include "tests/fuzz/writtencells.h"
#include "tests/support/books.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTextStream>

#include <random>
#include <span>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SlowMilliseconds = 10'000;

/// Pieces that mean something to one of the readers.
const QList<QByteArray> Pieces{"\"", ";", ",", "\t", "\r", "\n", "\r\n", QByteArray(1, '\0'),
    "\xff", "\xc3", "\xef\xbb\xbf", "sep=;\n", "<", ">", "/>", "</", "&", "&amp;", "&#0;",
    "<![CDATA[", "]]>", "<!--", "<!DOCTYPE a>", "<row r=\"9\">", "<c r=\"XFD1\">",
    "<c t=\"s\"><v>9</v></c>", "<v>1e308</v>", "<f>A1</f>", "_x000D_", "-1", "99999999999999999999",
    "2026-02-30", "46097.5", "table:number-rows-repeated='9999999'",
    "table:number-columns-repeated='16384'", "PT9999999H", "'", "\\", "\\\"", "\\'", "|"};

/// Small changes at random places, always the same for the same seed.
class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    qsizetype below(qsizetype limit)
    {
        return limit <= 0 ? 0 : static_cast<qsizetype>(m_random() % static_cast<quint64>(limit));
    }

    void change(QByteArray &bytes)
    {
        for (qsizetype left = 1 + below(8); left > 0; --left)
            changeOnce(bytes);
    }

private:
    void changeOnce(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size() + 1);
        switch (below(5)) {
        case 0:
            bytes.insert(at, Pieces[below(Pieces.size())]);
            break;
        case 1:
            bytes.remove(at, 1 + below(16));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(below(256));
            break;
        case 3:
            bytes.insert(below(bytes.size() + 1), bytes.mid(at, 1 + below(200)));
            break;
        default:
            bytes.truncate(below(20) == 0 ? at : bytes.size());
            break;
        }
    }

    std::mt19937_64 m_random;
};

/// The same answers in one of a few dialects and encodings.
QByteArray csvSeed(Mutator &mutator)
{
    QByteArray text =
        "Datum;Vestiging;Medewerker;Aanbeveling (0-10);Cijfer;Toelichting\r\n"
        "13-03-2026 10:59;Utrecht;J. Bakker;9;7,5;\"goed; \"\"heel\"\" goed\nen snel\"\r\n"
        "14-03-2026;Zo\xc3\xab;\"Y\xc4\xb1lmaz, "
        "M.\";10;8;\r\n;;;;;\r\n15-03-2026;Breda;;3;n.v.t.;x\r\n";
    const qsizetype dialect = mutator.below(4);
    if (dialect == 1)
        text.replace("\"\"", "\\\"");
    if (dialect == 2)
        text.replace('"', '\'').replace(';', '|');
    if (mutator.below(4) != 0)
        return text;
    const QList<QStringConverter::Encoding> wide{
        QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Latin1};
    QStringEncoder encoder(wide[mutator.below(wide.size())]);
    return encoder.encode(QString::fromUtf8(text));
}

QList<Part> xlsxSeed()
{
    const QByteArray rows =
        "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>|<row r=\"1\"><c r=\"A1\" "
        "t=\"s\"><v>0</v></c>"
        "<c r=\"B1\" t=\"inlineStr\"><is><t>Cijfer</t></is></c><c r=\"C1\" "
        "t=\"str\"><v>Toelichting</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>46097.5</v></c><c r=\"B2\"><v>7.5</v></c>"
        "<c r=\"C2\" t=\"s\"><v>1</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" t=\"d\"><v>2026-03-01T10:00:00</v></c><c "
        "r=\"B4\"><f>B2</f><v>8</v></c>"
        "<c r=\"C4\" t=\"e\"><v>#N/A</v></c></row>|<mergeCells><mergeCell "
        "ref=\"A1:B1\"/></mergeCells>";
    return partsOf({{{u"Blad1"_s, rows}, {u"Blad2"_s, rows}},
        {"<t>Datum</t>", "<r><t>goed</t></r><r><t>_x000D_\n</t></r>"}, {"dd-mm-yyyy"}, {}, {}});
}

QList<Part> odsSeed()
{
    return odsParts(
        "<table:table table:name='Blad1'><table:table-row><table:table-cell><text:p>Datum</text:p>"
        "</table:table-cell><table:table-cell><text:p>Cijfer</text:p></table:table-cell></"
        "table:table-row>"
        "<table:table-row table:number-rows-repeated='3'><table:table-cell "
        "office:value-type='date' "
        "office:date-value='2026-03-01T10:59:37'/><table:table-cell office:value-type='float' "
        "office:value='7.5' table:number-columns-repeated='2'/></table:table-row><table:table-row>"
        "<table:table-cell office:value-type='time' office:time-value='PT1H'/><table:table-cell>"
        "<text:p>a<text:s "
        "text:c='2'/>b</text:p></table:table-cell></table:table-row></table:table>");
}

/// Writes one changed file: its texts are changed before they are packed, now and then the package.
void writeChanged(const QString &reader, const QString &path, Mutator &mutator)
{
    QByteArray bytes = csvSeed(mutator);
    if (reader != "csv"_L1) {
        QList<Part> parts = reader == "xlsx"_L1 ? xlsxSeed() : odsSeed();
        mutator.change(parts[mutator.below(parts.size())].second);
        writeZip(path, parts);
        if (mutator.below(8) != 0)
            return;
        QFile packed(path);
        if (packed.open(QIODevice::ReadOnly))
            bytes = packed.readAll();
    }
    mutator.change(bytes);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

ImportChoices readableChoices()
{
    ImportChoices choices;
    choices.dateOrder = DateOrder::DayFirst;
    choices.columns.insert(0, {Field::SubmittedAt, {}, {}});
    choices.columns.insert(1, {Field::Rating, u"csat-grade"_s, {}});
    return choices;
}

/// What must hold for any file: it is refused, or every record of it is accounted for.
bool holds(const QString &path)
{
    NoProgress progress;
    const ImportContext context{Catalogue::builtIn(), QDate(2026, 11, 22), true, {}};
    for (const ImportChoices &choices : {ImportChoices(), readableChoices()}) {
        const Result<ImportPlan> plan = planImport(path, choices, context, progress);
        if (!plan || !plan->isReady())
            continue;
        qint64 rows = 0;
        const BlockSink sink = [&rows](ResponseBlock &&block) -> Result<void> {
            rows += block.rows();
            return {};
        };
        const auto outcome = readAnswers(*plan, context, {}, sink, progress);
        if (!outcome)
            continue;
        const ImportAccount &account = outcome->account;
        if (!account.balances() || account.imported != rows || account.read != plan->records)
            return false;
    }
    return true;
}

/// One round: a changed file, or cells that are written and read back.
bool isRight(const QString &reader, quint32 seed, const QString &folder)
{
    if (reader == "cells"_L1)
        return cellsComeBack(seed, folder);
    const QString path = folder + u'/' + reader + u"-%1"_s.arg(seed);
    Mutator mutator(seed);
    writeChanged(reader, path, mutator);
    return holds(path);
}

} // namespace

/// fuzz_readers csv|xlsx|ods|cells SECONDS SEED FOLDER: reads changed files, or writes cells and
/// reads them back, until the time is up. The file that is being read stands in the folder, so that
/// it is still there after a crash. Exit code 1: a file was not accounted for or gave other cells,
/// or took too long; its name says which seed made it.
int main(int count, char **values)
{
    QStringList arguments;
    for (const char *value : std::span(values, static_cast<size_t>(count)))
        arguments.append(QString::fromLocal8Bit(value));
    QTextStream out(stdout);
    if (arguments.size() != 5) {
        out << "fuzz_readers csv|xlsx|ods|cells SECONDS SEED FOLDER\n";
        return 2;
    }
    const QString reader = arguments[1];
    QElapsedTimer whole;
    whole.start();
    quint32 seed = arguments[3].toUInt();
    qint64 files = 0;
    for (; whole.elapsed() < arguments[2].toLongLong() * 1000; ++seed, ++files) {
        const QString path = arguments[4] + u'/' + reader + u"-%1"_s.arg(seed);
        QElapsedTimer one;
        one.start();
        if (!isRight(reader, seed, arguments[4]) || one.elapsed() > SlowMilliseconds) {
            out << "found: " << path << " (" << one.elapsed() << " ms)" << Qt::endl;
            return 1;
        }
        QFile::remove(path);
    }
    out << reader << ": " << files << " files read, nothing found" << Qt::endl;
    return 0;
}
