// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/council/statement.h"

#include "ui/council/councilwords.h"
#include "ui/text/filledtext.h"

namespace headroom::ui {

namespace {

class Statement
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Statement)

public:
    Statement(const StatementFacts &facts, const Figures &figures)
        : m_facts(facts)
        , m_figures(figures)
    {
    }

    ReportDocument document() const
    {
        ReportDocument report;
        report.page = tr("Scores per employee");
        report.subject = tr("Statement for employees and the works council");
        report.selection = people();
        report.organisation = m_facts.organisation;
        if (m_facts.printed.isValid())
            report.printed = tr("printed %1").arg(m_figures.date(m_facts.printed));
        report.remarks = {{tr("What it is for"), purpose()}, {tr("Which data"), data()},
            {tr("Who sees them"), access()}, {tr("How long they are kept"), retention()},
            {tr("Minimum numbers"), minimums()}, {tr("What an employee may ask"), rights()},
            {tr("What is written down"), record()}, {tr("The works council"), council()}};
        report.foot = tr("Statement for employees and the works council");
        return report;
    }

private:
    QString people() const
    {
        //: numbers of employees and of locations
        return filledText(tr("Employees: %1 · locations: %2"),
            {m_figures.count(m_facts.people), m_figures.count(m_facts.locations)});
    }

    QString purpose() const
    {
        const QString bonus = m_facts.bonusIsOn
            ? tr("In a round a bonus scheme is on: it proposes a percentage of the bonus where "
                 "there are enough answers and the verdict can be told, and a person decides, also "
                 "where there is no figure.")
            : tr("No bonus is tied to the scores.");
        return tr("Answers of customers become scores and targets, to talk about what can be "
                  "better. A score decides nothing by itself about an appraisal or about pay: the "
                  "figures propose, and a named person decides, after hearing the employee. "
                  "Another target or percentage than the proposed one is possible, with a reason.")
            + QLatin1Char(' ') + bonus;
    }

    QString data() const
    {
        if (!m_facts.days.first.isValid())
            return tr("There are no answers in this database yet.");
        //: answers, days, files, employees, locations
        return filledText(
            tr("Answers of customers: %1, %2. Imported files: %3. Employees: %4. Locations: %5. Of "
               "an "
               "answer: its day, location, employee, ratings and remarks, and what was measured of "
               "the order. E-mail addresses, IP addresses and names of customers are left out, "
               "unless someone chose such a column at an import."),
            {m_figures.count(m_facts.answers), m_figures.range(m_facts.days),
                m_figures.count(m_facts.files), m_figures.count(m_facts.people),
                m_figures.count(m_facts.locations)});
    }

    QString access() const
    {
        return tr(
            "Whoever can open the database file on this computer, and nobody else: Headroom "
            "has no accounts and no server, and sends nothing. The file, its backups, exports "
            "and sheets are made so that only the user of this computer who made them can "
            "read them. An employee gets the own sheet.");
    }

    QString retention() const { return answersKept() + contactsKept(); }

    QString contactsKept() const
    {
        if (!m_facts.followUp.isOn)
            return {};
        return QLatin1Char(' ')
            //: a number of days
            + filledText(
                tr("Single answers are followed up: how to reach a dissatisfied customer "
                   "who left a reason is kept for %1 days after the import, apart from the "
                   "answers, and then deleted."),
                {m_figures.count(m_facts.followUp.keepDays)});
    }

    QString answersKept() const
    {
        const int months = m_facts.council ? m_facts.council->retentionMonths : 0;
        const QString nothing =
            tr("Headroom removes nothing by itself: answers go when their import is undone.");
        if (months == 0)
            return tr("No period has been agreed.") + QLatin1Char(' ') + nothing;
        //: a number of months, a number of answers
        return filledText(tr("Agreed: %1 months. Older answers in this database: %2."),
                   {m_figures.count(months), m_figures.count(m_facts.tooOld)})
            + QLatin1Char(' ') + nothing;
    }

    QString minimums() const
    {
        const Limits &limits = m_facts.limits;
        //: three numbers of answers
        QString text = filledText(
            tr("No score of a person or group under %1 answers, no verdict under %2, and no "
               "remarks "
               "under %3. Where a hidden score could be worked out from the others, another one is "
               "hidden too."),
            {m_figures.count(limits.minimumForScore), m_figures.count(limits.minimumForVerdict),
                m_figures.count(limits.minimumForComments)});
        if (m_facts.fixed)
            text += QLatin1Char(' ')
                //: a round, day, a number of sheets
                + filledText(tr("They cannot be changed until round %1 is over, on %2: its signed "
                                "sheets number %3."),
                    {m_facts.fixed->round, m_figures.date(m_facts.fixed->ends),
                        m_figures.count(m_facts.fixed->sheets)});
        return text;
    }

    QString rights() const
    {
        return tr("To see the own sheet and where each figure on it comes from; to have it checked "
                  "by the code at its foot; to put the own view on it; to have what is wrong put "
                  "right, or an answer left out for a reason; to object; and to have a person, and "
                  "not a figure, decide (General Data Protection Regulation, articles 15, 16, 21 "
                  "and 22).");
    }

    QString record() const
    {
        //: a number of sheets
        return filledText(
            tr("Signed sheets: %1. What is signed, agreed and decided is never changed, only "
               "superseded, and stands with every import and undo in a log that shows a later "
               "change."),
            {m_figures.count(m_facts.signedSheets)});
    }

    QString council() const
    {
        const CouncilRecord *known = m_facts.council ? &*m_facts.council : nullptr;
        return councilSentence(known, m_figures) + QLatin1Char(' ')
            + tr("Scores per employee need its consent (Works Councils Act, article 27, paragraph "
                 "1, under k and l).");
    }

    const StatementFacts &m_facts;
    const Figures &m_figures;
};

} // namespace

ReportDocument statementDocument(const StatementFacts &facts, const Figures &figures)
{
    return Statement(facts, figures).document();
}

} // namespace headroom::ui
