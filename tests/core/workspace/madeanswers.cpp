// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/madeanswers.h"

#include "core/storage/bulk/cellstore.h"
#include "core/storage/stores/unitstore.h"

#include <xxhash.h>

#include <QCryptographicHash>

#include <map>

using namespace Qt::StringLiterals;

namespace headroom::test {

namespace {

AnswerKey keyOf(const QString &id)
{
    const QByteArray bytes = id.toUtf8();
    const XXH128_hash_t hash = XXH3_128bits(bytes.constData(), static_cast<size_t>(bytes.size()));
    return {hash.high64, static_cast<quint32>(hash.low64)};
}

Steps steps(const std::optional<int> &value)
{
    return value ? *value * Steps(1000) : NoValue;
}

/// Fills blocks as a reader does: local numbers for names, texts in one piece.
class BlockBuilder
{
public:
    void add(const MadeAnswer &answer)
    {
        m_block.keys.push_back(keyOf(answer.id));
        m_block.day.push_back(dayNumber(answer.day));
        m_block.second.push_back(NoTime);
        for (std::vector<quint32> &units : m_block.units)
            units.push_back(0);
        m_block.units[0].back() = number(Dimension::Location, answer.location);
        m_block.units[3].back() = number(Dimension::Employee, answer.employee);
        m_block.values.resize(2);
        m_block.values[0].push_back(steps(answer.nps));
        m_block.values[1].push_back(steps(answer.grade));
        m_block.externalId.push_back(text(answer.id));
        m_block.orderReference.push_back({});
        m_block.comment.push_back(text(answer.comment));
        m_block.leftOut.push_back(answer.leftOut);
    }

    size_t rows() const { return m_block.keys.size(); }

    ResponseBlock take() { return std::exchange(m_block, {}); }

private:
    quint32 number(Dimension dimension, const QString &name)
    {
        if (name.isEmpty())
            return 0;
        auto &numbers = m_numbers[dimension];
        const auto [place, isNew] =
            numbers.try_emplace(name, static_cast<quint32>(numbers.size()) + 1);
        if (isNew)
            m_block.newNames.push_back({dimension, place->second, name});
        return place->second;
    }

    ResponseBlock::TextRange text(const QString &words)
    {
        const QByteArray bytes = words.toUtf8();
        const auto offset = static_cast<quint32>(m_block.text.size());
        m_block.text += bytes.toStdString();
        return {offset, static_cast<quint32>(bytes.size())};
    }

    ResponseBlock m_block;
    std::map<Dimension, std::map<QString, quint32>> m_numbers;
};

QByteArray fileHash(const MadeAnswers &answers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MadeAnswer &answer : answers)
        hash.addData((answer.id + u'\n' + answer.comment + u'\n').toUtf8());
    return hash.result();
}

QString cellName(const QString &measure, QDate month, const QString &place, Steps value)
{
    return measure + u' ' + month.toString(u"yyyy-MM"_s) + u' ' + place + u' '
        + QString::number(value);
}

} // namespace

MadeAnswers manyAnswers(int count, int first)
{
    MadeAnswers answers;
    for (int i = first; i < first + count; ++i) {
        MadeAnswer answer;
        answer.id = u"A%1"_s.arg(i);
        answer.day = QDate(2025, 1, 1).addDays(i % 400);
        answer.location = u"Location %1"_s.arg(i % 5);
        answer.employee = i % 11 == 0 ? QString() : u"Employee %1"_s.arg(i % 17);
        answer.nps = i * 7 % 11;
        if (i % 3 == 0)
            answer.grade = 1 + i % 10;
        answer.comment = u"Comment %1"_s.arg(i);
        answer.leftOut = i % 13 == 0 ? LeftOut::Partial : LeftOut::No;
        answers.push_back(answer);
    }
    return answers;
}

AnswerReader readerOf(const MadeAnswers &answers, size_t blockRows)
{
    return [answers, blockRows](const KnownAnswers &known, const BlockSink &sink,
               Progress &progress) -> Result<ReadOutcome> {
        ReadOutcome outcome;
        outcome.account.headings = 1;
        outcome.account.read = 1;
        outcome.sha256 = fileHash(answers);
        BlockBuilder builder;
        for (const MadeAnswer &answer : answers) {
            ++outcome.account.read;
            if (known(keyOf(answer.id))) {
                ++outcome.account.duplicates;
                outcome.duplicateKeys.push_back(keyOf(answer.id));
                continue;
            }
            ++outcome.account.imported;
            outcome.seen.insert(keyOf(answer.id), 0);
            outcome.account.leftOut += answer.leftOut == LeftOut::No ? 0 : 1;
            if (answer.leftOut != LeftOut::No)
                ++outcome.account.leftOutBy[static_cast<size_t>(answer.leftOut)];
            builder.add(answer);
            if (builder.rows() < blockRows)
                continue;
            if (!progress.report(outcome.account.read, 0))
                return failure(ErrorKind::Cancelled);
            if (const Result<void> taken = sink(builder.take()); !taken)
                return tl::unexpected(taken.error());
        }
        if (const Result<void> taken = sink(builder.take()); !taken)
            return tl::unexpected(taken.error());
        return outcome;
    };
}

ImportOrder orderOf(const QString &file, const AnswerReader &reader)
{
    ImportOrder order;
    order.entry.record.file = file;
    order.entry.record.fileSize = 1234;
    order.entry.record.at = QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC);
    order.entry.encoding = u"UTF-8"_s;
    order.entry.delimiter = u";"_s;
    order.entry.mapping = "[]";
    order.entry.programVersion = u"1.0-test"_s;
    order.measures = QStringList{u"nps"_s, u"csat-grade"_s};
    order.read = reader;
    return order;
}

ImportOrder orderOf(const QString &file, const MadeAnswers &answers, size_t blockRows)
{
    return orderOf(file, readerOf(answers, blockRows));
}

std::map<QString, int> cellCounts(const MadeAnswers &answers)
{
    std::map<QString, int> counts;
    for (const MadeAnswer &answer : answers) {
        if (answer.leftOut != LeftOut::No)
            continue;
        const QString place = answer.location + u'/' + answer.employee;
        if (answer.nps)
            ++counts[cellName(u"nps"_s, answer.day, place, steps(answer.nps))];
        if (answer.grade)
            ++counts[cellName(u"csat-grade"_s, answer.day, place, steps(answer.grade))];
    }
    return counts;
}

std::map<QString, int> cellCounts(const Connection &connection)
{
    std::map<QString, int> counts;
    const Organisation organisation(QString(), loadUnits(connection).value());
    const std::vector<CellBlock> blocks = loadCells(connection).value();
    for (const CellBlock &block : blocks) {
        for (const Cell &cell : block.cells) {
            const QString place =
                organisation.unitName(cell.location) + u'/' + organisation.unitName(cell.employee);
            counts[cellName(block.measure, firstDayOf(block.month), place, cell.value)] +=
                static_cast<int>(cell.count);
        }
    }
    return counts;
}

} // namespace headroom::test
