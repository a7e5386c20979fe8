// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"

#include "core/insight/reasons/lexicon.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom::test {

namespace {

const QDate LastDay(2026, 11, 12);
const QDate Today(2026, 11, 22);

QString locationName(int index)
{
    static const QStringList names{u"Amsterdam Zuid"_s, u"Amsterdam Noord"_s, u"Utrecht"_s,
        u"Rotterdam Centrum"_s, u"Den Haag"_s, u"Eindhoven"_s, u"Groningen"_s, u"Zwolle"_s,
        u"Arnhem"_s, u"Breda"_s, u"Maastricht"_s, u"Haarlem"_s};
    return index < names.size() ? names[index] : u"Vestiging %1"_s.arg(index + 1);
}

QString employeeName(int index)
{
    static const QStringList names{u"J. Jansen"_s, u"S. de Boer"_s, u"F. Willems"_s, u"M. Yilmaz"_s,
        u"A. Bakker"_s, u"P. Visser"_s, u"L. Smit"_s, u"N. El Amrani"_s, u"R. Mulder"_s,
        u"T. van Dijk"_s, u"E. Vermeulen"_s, u"D. Kaya"_s};
    return index < names.size() ? names[index] : u"Medewerker %1"_s.arg(index + 1);
}

struct Person
{
    UnitId employee;
    UnitId location;
    int number = 0;
    double leaning = 0; ///< how satisfied the customers are, in points of a 0-10 answer
};

/// Draws answers. Only integers of the generator and plain arithmetic: the same on every machine.
class SampleMaker
{
public:
    explicit SampleMaker(const SampleShape &shape)
        : m_shape(shape)
        , m_random(shape.seed)
    {
    }

    Answers make()
    {
        makePeople();
        const QDate firstMonth =
            QDate(LastDay.year(), LastDay.month(), 1).addMonths(1 - m_shape.months);
        for (int month = 0; month < m_shape.months; ++month)
            makeMonth(firstMonth.addMonths(month), month);
        makeNine();
        return m_answers;
    }

private:
    void makePeople()
    {
        for (int i = 0; i < m_shape.employees; ++i) {
            Person person;
            person.number = i;
            person.location = m_answers.location(locationName(i % m_shape.locations));
            person.employee = m_answers.employee(employeeName(i));
            person.leaning = m_random.bounded(2.4) - 1.0;
            m_people.append(person);
        }
        m_people[0].leaning = -4;
        if (m_shape.employees > 1)
            m_people[1].leaning = 3;
    }

    void makeMonth(QDate first, int month)
    {
        const int lastDay = first.year() == LastDay.year() && first.month() == LastDay.month()
            ? LastDay.day()
            : first.daysInMonth();
        const int count = m_shape.answersPerMonth * lastDay / first.daysInMonth();
        for (int i = 0; i < count; ++i) {
            const Person &person = m_people[m_random.bounded(static_cast<int>(m_people.size()))];
            if (person.number == 2)
                continue;
            makeAnswer(person, first.addDays(m_random.bounded(lastDay)), trend(person, month));
        }
    }

    void makeNine()
    {
        if (m_shape.employees <= 2)
            return;
        for (int i = 0; i < 9; ++i)
            makeAnswer(m_people[2], LastDay.addDays(-20 * i), 0);
    }

    double trend(const Person &person, int month) const
    {
        const int fromEnd = m_shape.months - 1 - month;
        if (person.number % m_shape.locations == 3)
            return fromEnd < 5 ? -2.2 : 0.4;
        if (person.number % m_shape.locations == 5)
            return fromEnd < 6 ? 1.4 : -0.6;
        return 0.6 * month / std::max(1, m_shape.months) - 0.3;
    }

    int rating(double mean, double spread, int lowest, int highest)
    {
        const double noise = m_random.bounded(1.0) + m_random.bounded(1.0) + m_random.bounded(1.0);
        const double value = mean + spread * (noise - 1.5);
        return std::clamp(static_cast<int>(std::lround(value)), lowest, highest);
    }

    void makeAnswer(const Person &person, QDate day, double shift)
    {
        const double mood = person.leaning + shift;
        const bool unnamed = m_random.bounded(50) == 0;
        m_answers.addResponse(day, person.location, unnamed ? UnknownUnit : person.employee);
        m_answers.answer(u"nps"_s, rating(8.2 + mood, 4.4, 0, 10));
        if (m_random.bounded(10) < 9)
            m_answers.answer(u"csat-grade"_s, rating(7.6 + 0.6 * mood, 3, 1, 10));
        if (m_random.bounded(10) < 8)
            m_answers.answer(u"ces-5"_s, rating(3.7 + 0.4 * mood, 2.4, 1, 5));
        if (m_random.bounded(10) < 4)
            m_answers.answer(u"stars"_s, rating(4.3 + 0.4 * mood, 2, 1, 5));
        m_answers.answer(u"delivery-days"_s, rating(1.6 - 0.2 * mood, 2.4, 0, 14));
        m_answers.answer(u"response-minutes"_s, rating(34 - 6 * mood, 60, 1, 600));
        m_answers.place(Dimension::Channel,
            m_answers.unit(
                Dimension::Channel, m_random.bounded(3) == 0 ? u"Webshop"_s : u"Winkel"_s));
    }

    SampleShape m_shape;
    QRandomGenerator m_random;
    Answers m_answers;
    QList<Person> m_people;
};

Round sampleRound()
{
    Round round;
    round.id = RoundId(1);
    round.name = u"2027"_s;
    round.baseline = {QDate(2025, 11, 1), QDate(2026, 10, 31)};
    round.starts = QDate(2027, 1, 1);
    round.ends = QDate(2027, 12, 31);
    round.targets = {{u"nps"_s, 35, ShareMethod::Headroom, StartRule::Drawn, {}},
        {u"csat-grade"_s, 8, ShareMethod::Headroom, StartRule::Drawn, {}}};
    return round;
}

} // namespace

Answers sampleAnswers(const SampleShape &shape)
{
    return SampleMaker(shape).make();
}

ReportSource sampleSource(const SampleShape &shape)
{
    Answers answers = sampleAnswers(shape);
    const UnitId adviser = answers.unit(Dimension::Function, u"Adviseur"_s);
    const UnitId manager = answers.unit(Dimension::Function, u"Teamleider"_s);
    ReportSource source = answers.source(Today);
    int number = 0;
    for (const Unit &unit : source.organisation.units()) {
        if (unit.dimension == Dimension::Employee)
            source.functions.insert(unit.id, ++number % 10 == 0 ? manager : adviser);
    }
    source.rounds = {sampleRound()};
    source.reasons = Lexicon::builtIn().reasons();
    return source;
}

SnapshotPtr sampleSnapshot(const SampleShape &shape)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->path = u"/home/user/fietsenwinkel.headroom"_s;
    snapshot->source = sampleSource(shape);
    snapshot->generation = 1;
    return snapshot;
}

} // namespace headroom::test
