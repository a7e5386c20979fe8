// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/widemonths/widemonthrecords.h"
#include "core/importing/widemonths/widemonthsearch.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

HeadRecords tableOf(const QStringList &rows)
{
    HeadRecords records;
    for (const QString &row : rows) {
        records.emplace_back();
        for (const QString &cell : row.split(u';'))
            records.back().push_back(cell.toStdString());
    }
    return records;
}

/// Rows of a table that is written down in the test.
class TableRows : public RecordSource
{
public:
    explicit TableRows(HeadRecords rows)
        : m_rows(std::move(rows))
    {
    }

    Result<const Record *> next() override
    {
        if (m_number == m_rows.size())
            return nullptr;
        m_cells.assign(m_rows[m_number].begin(), m_rows[m_number].end());
        m_record.line = static_cast<qint64>(++m_number);
        m_record.cells = m_cells;
        return &m_record;
    }

    qint64 bytesRead() const override { return static_cast<qint64>(m_number); }

    qint64 fileSize() const override { return static_cast<qint64>(m_rows.size()); }

    QByteArray sha256() const override { return {}; }

private:
    HeadRecords m_rows;
    size_t m_number = 0;
    std::vector<std::string_view> m_cells;
    Record m_record;
};

QStringList turned(const QStringList &rows, size_t most = size_t{1} << 20U)
{
    const HeadRecords records = tableOf(rows);
    const auto found = findWideMonths(records, {{}, {}, 2025});
    if (!found)
        return {};
    TableRows all(records);
    const Result<WideMonths> table = withAllIndicators(*found, all);
    WideMonthRecords source(std::make_unique<TableRows>(records), *table, most);
    QStringList result;
    while (const Record *record = source.next().value_or(nullptr)) {
        QStringList cells;
        for (const std::string_view cell : record->cells)
            cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        result.append(QString::number(record->line) + u": "_s + cells.join(u';'));
    }
    return result;
}

const QStringList IndicatorTable{u"Vestiging;Indicator;jan 2025;feb 2025"_s,
    u"Breda;Verzuim;4,1;4,2"_s, u"Zwolle;Verzuim;3,1;"_s, u"Breda;Omzet;10;20"_s};

} // namespace

class TestWideMonthRecords : public QObject
{
    Q_OBJECT

private slots:

    void rowsOfAPlaceComeTogether()
    {
        QCOMPARE(turned(IndicatorTable),
            QStringList(
                {u"1: Vestiging;Maand / Month;Verzuim;Omzet"_s, u"2: Breda;2025-01;4,1;10"_s,
                    u"2: Breda;2025-02;4,2;20"_s, u"3: Zwolle;2025-01;3,1;"_s}));
    }

    /// Without memory to wait in, no figure is lost: it comes with the same place and month.
    void withoutMemoryNoFigureIsLost()
    {
        QCOMPARE(turned(IndicatorTable, 1),
            QStringList({u"1: Vestiging;Maand / Month;Verzuim;Omzet"_s, u"2: Breda;2025-01;4,1;"_s,
                u"2: Breda;2025-02;4,2;"_s, u"3: Zwolle;2025-01;3,1;"_s, u"4: Breda;2025-01;;10"_s,
                u"4: Breda;2025-02;;20"_s}));
    }

    void twoFiguresOfOneMonthAreNoFigure()
    {
        const QStringList rows =
            turned({u"Omzet"_s, u"Vestiging;jan 2025;feb 2025"_s, u"Breda;1;2"_s, u"Breda;1;3"_s});
        QCOMPARE(rows.mid(1), QStringList({u"3: Breda;2025-01;1"_s, u"3: Breda;2025-02;2 / 3"_s}));
    }

    void otherTablesStayAsTheyAre_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("dates of answers") << QStringList{
            u"Datum;Begonnen;NPS"_s, u"2025-02-01;2025-01-31;9"_s, u"2025-03-04;2025-03-04;8"_s};
        QTest::newRow("one month") << QStringList{u"Vestiging;jan 2025"_s, u"Breda;4"_s};
        QTest::newRow("months that skip one")
            << QStringList{u"Vestiging;jan 2025;mrt 2025"_s, u"Breda;4;5"_s};
        QTest::newRow("a question about months")
            << QStringList{u"Datum;NPS;april;mei"_s, u"2025-02-03;9;1;0"_s, u"2025-02-04;8;0;1"_s};
        QTest::newRow("words below") << QStringList{u"Naam;april;mei"_s, u"Jansen;rood;groen"_s};
    }

    void otherTablesStayAsTheyAre()
    {
        QFETCH(QStringList, rows);
        QVERIFY(turned(rows).isEmpty());
    }
};

HEADROOM_TEST_SUITE(TestWideMonthRecords)
#include "tst_widemonthrecords.moc"
