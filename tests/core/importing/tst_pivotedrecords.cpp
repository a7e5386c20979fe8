// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/longtable/longtablelook.h"
#include "core/importing/longtable/pivotedrecords.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// Rows that are written down in the test.
class WrittenRows : public RecordSource
{
public:
    explicit WrittenRows(QStringList rows)
        : m_rows(std::move(rows))
    {
    }

    Result<const Record *> next() override
    {
        if (m_number == m_rows.size())
            return nullptr;
        m_texts.clear();
        for (const QString &cell : m_rows[m_number].split(u','))
            m_texts.push_back(cell.toStdString());
        m_cells.assign(m_texts.begin(), m_texts.end());
        m_record.line = ++m_number;
        m_record.cells = m_cells;
        return &m_record;
    }

    qint64 bytesRead() const override { return m_number; }

    qint64 fileSize() const override { return m_rows.size(); }

    QByteArray sha256() const override { return {}; }

private:
    QStringList m_rows;
    qsizetype m_number = 0;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
    Record m_record;
};

QStringList read(PivotedRecords &records)
{
    QStringList result;
    while (const Record *record = records.next().value_or(nullptr)) {
        QStringList cells;
        for (const std::string_view cell : record->cells)
            cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        result.append(QString::number(record->line) + u": "_s + cells.join(u','));
    }
    return result;
}

const QStringList Rows{u"id,place,question,answer"_s, u"a,Utrecht,nps,9"_s, u"b,Zeist,nps,3"_s,
    u"a,Utrecht,grade,8"_s, u"b,Zeist,grade,5"_s};
const LongTable Table{0, 2, 3, {u"nps"_s, u"grade"_s}};

} // namespace

class TestPivotedRecords : public QObject
{
    Q_OBJECT

private slots:

    void rowsApartComeTogether()
    {
        PivotedRecords records(std::make_unique<WrittenRows>(Rows), Table);
        QCOMPARE(read(records),
            QStringList({u"1: id,place,nps,grade"_s, u"2: a,Utrecht,9,8"_s, u"3: b,Zeist,3,5"_s}));
        const IssueList remarks = records.remarks();
        QCOMPARE(remarks.kept().size(), 1);
        QVERIFY(remarks.kept().first().code == IssueCode::RowsJoined);
        QCOMPARE(remarks.kept().first().arguments, QStringList({u"4"_s, u"2"_s}));
    }

    /// Without memory to wait in, no row is lost: it comes as a record with the same id.
    void rowsTooFarApartStayApart()
    {
        PivotedRecords records(std::make_unique<WrittenRows>(Rows), Table, 1);
        QCOMPARE(read(records),
            QStringList({u"1: id,place,nps,grade"_s, u"2: a,Utrecht,9,"_s, u"3: b,Zeist,3,"_s,
                u"4: a,Utrecht,,8"_s, u"5: b,Zeist,,5"_s}));
    }

    void aSecondAnswerStandsBesideTheFirst()
    {
        PivotedRecords records(
            std::make_unique<WrittenRows>(QStringList{Rows[0], Rows[1], u"a,Utrecht,nps,2"_s}),
            Table);
        QCOMPARE(read(records).last(), u"2: a,Utrecht,9, 2,"_s);
    }

    void unknownQuestionsAreTold()
    {
        PivotedRecords records(
            std::make_unique<WrittenRows>(QStringList{Rows[0], Rows[1], u"a,Utrecht,ease,2"_s}),
            Table);
        QCOMPARE(read(records).last(), u"2: a,Utrecht,9,"_s);
        QCOMPARE(records.remarks().count(IssueCode::UnknownQuestion), 1);
    }

    void blankAndLongRowsStayWhatTheyAre()
    {
        PivotedRecords records(std::make_unique<WrittenRows>(
                                   QStringList{Rows[0], u",,,"_s, Rows[1], u"c,Ede,nps,7,extra"_s}),
            Table);
        QCOMPARE(read(records),
            QStringList({u"1: id,place,nps,grade"_s, u"2: ,,,"_s, u"3: a,Utrecht,9,"_s,
                u"4: c,Ede,7,,extra"_s}));
    }

    void isLongOnlyWhenTheKeyRepeatsWithOtherQuestions()
    {
        const auto isLong = [](const QStringList &rows) {
            LongTableLook look({0, 2, 3, {}});
            WrittenRows source(rows);
            while (const Record *row = source.next().value_or(nullptr))
                look.take(*row);
            return look.finish().has_value();
        };
        QVERIFY(isLong(Rows.sliced(1)));
        QVERIFY(!isLong({u"a,x,nps,9"_s, u"b,x,grade,8"_s, u"c,x,nps,7"_s}));
        QVERIFY(!isLong({u"a,x,nps,9"_s, u"a,x,nps,8"_s, u"b,x,grade,7"_s, u"b,x,grade,7"_s}));
    }

    /// Of all rows, the very first included, and in their columns as joined rows have them.
    void factsAreThoseOfAllRows()
    {
        LongTableLook look({0, 1, 2, {}});
        WrittenRows source({u"a,nps,9,30/09/2021"_s, u"a,grade,8,30/09/2021"_s,
            u"b,nps,3,10/17/2021"_s, u"b,grade,5,09/10/2021"_s});
        while (const Record *row = source.next().value_or(nullptr))
            look.take(*row);
        const std::vector<ColumnFacts> facts = look.facts(Words::builtIn());
        QCOMPARE(facts.size(), 2U);
        QCOMPARE(facts[0].distinct, 2);
        QCOMPARE(facts[1].dayFirstOnly, 2);
        QCOMPARE(facts[1].monthFirstOnly, 1);
        QCOMPARE(facts[1].bothOrders, 1);
        QCOMPARE(facts[1].firstDayFirst, u"30/09/2021"_s);
    }

    void joinedRowsAreCounted()
    {
        PivotedRecords records(std::make_unique<WrittenRows>(Rows), Table);
        read(records);
        QCOMPARE(records.joinedRows(), 2);
    }
};

HEADROOM_TEST_SUITE(TestPivotedRecords)
#include "tst_pivotedrecords.moc"
