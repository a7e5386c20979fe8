// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/insight/reasonmeasure.h"

#include "core/scores/scoring.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

namespace headroom::test {

namespace {

QByteArray shareInWords(qint64 part, qint64 of)
{
    if (of == 0)
        return "none";
    const Interval range = wilsonInterval(part, of);
    return QStringLiteral("%1/%2 = %3 (%4 ... %5)")
        .arg(part)
        .arg(of)
        .arg(static_cast<double>(part) / static_cast<double>(of), 0, 'f', 2)
        .arg(range.low, 0, 'f', 2)
        .arg(range.high, 0, 'f', 2)
        .toUtf8();
}

double pairShare(qint64 part, qint64 of)
{
    return of > 0 ? static_cast<double>(part) / static_cast<double>(of) : 1;
}

} // namespace

QJsonObject reasonFile(const QString &name)
{
    QFile file(QStringLiteral(HEADROOM_TEST_DATA "/reasons/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void ReasonPairs::add(bool isFound, bool isNoted)
{
    found += isFound ? 1 : 0;
    noted += isNoted ? 1 : 0;
    both += isFound && isNoted ? 1 : 0;
}

double ReasonPairs::precision() const
{
    return pairShare(both, found);
}

double ReasonPairs::recall() const
{
    return pairShare(both, noted);
}

QStringList ReasonMeasure::add(ReasonFinder &finder, const ReadComment &comment)
{
    const ReasonSet found = finder.reasonsSaid(comment.text).value_or(0);
    const QStringList reasons = finder.lexicon().reasons();
    QStringList differences;
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        const bool isFound = (found & reasonBit(i)) != 0;
        const bool isNoted = comment.reasons.contains(reasons[i]);
        m_pairs.add(isFound, isNoted);
        m_byReason[reasons[i]].add(isFound, isNoted);
        if (isFound != isNoted)
            differences.append((isFound ? u'+' : u'-') + reasons[i]);
    }
    ++m_comments;
    return differences;
}

void ReasonMeasure::print(const char *title) const
{
    qInfo("%s: %lld comments, precision %s, recall %s", title, m_comments,
        shareInWords(m_pairs.both, m_pairs.found).data(),
        shareInWords(m_pairs.both, m_pairs.noted).data());
}

void ReasonMeasure::printReasons() const
{
    for (auto it = m_byReason.begin(); it != m_byReason.end(); ++it) {
        qInfo("    %s: precision %s, recall %s", qPrintable(it.key()),
            shareInWords(it->both, it->found).data(), shareInWords(it->both, it->noted).data());
    }
}

QStringList ReasonHalves::add(ReasonFinder &finder, const ReadComment &comment, qsizetype place)
{
    if (place % 2 == 1)
        return learnt.add(finder, comment);
    measured.add(finder, comment);
    return {};
}

} // namespace headroom::test
