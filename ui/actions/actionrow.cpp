// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionrow.h"

#include "ui/text/actions/actionwords.h"
#include "ui/text/metricwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ActionRow)
};

QString dayWords(const std::optional<QDate> &day, const Figures &figures)
{
    return day ? figures.shortDate(*day) : QString();
}

TableCell textCell(const QString &text)
{
    return text.isEmpty() ? TableCell() : TableCell(text);
}

TableCell dayCell(const std::optional<QDate> &day)
{
    return day ? TableCell(day->toString(Qt::ISODate)) : TableCell();
}

TableCell figureCell(const std::optional<double> &figure)
{
    return figure ? TableCell(*figure) : TableCell();
}

} // namespace

ActionRow actionRow(const Action &action, const ActionEffect *effect, const ReportSource &source,
    const Figures &figures)
{
    const Metric *metric = source.catalogue.metric(action.metric);
    ActionRow row;
    row.action = action;
    row.units = actionUnitsWords(action, source.organisation);
    row.subject = actionSubjectWords(action.subject);
    row.metric = metric ? metricWords(metric->id).name : QString();
    row.starts = dayWords(action.starts, figures);
    row.ends = dayWords(action.ends, figures);
    if (metric && action.expected)
        row.expected = figures.change(*metric, *action.expected);
    if (effect == nullptr) {
        row.verdict = Words::tr("Being measured…");
        return row;
    }
    row.verdict = effectPill(*effect, metric, figures);
    row.tone = effectTone(effect->verdict);
    const bool isJudged = effect->verdict != EffectVerdict::TooFewAnswers && effect->judged();
    if (isJudged)
        row.change = effect->judged()->change;
    row.sentence = effectSentence(action, *effect, source, figures);
    return row;
}

QString searchedText(const ActionRow &row)
{
    const Action &action = row.action;
    return QStringList{action.title, action.text, action.owner, row.subject, row.metric, row.units}
        .join(QLatin1Char('\n'));
}

QString spokenWords(const ActionRow &row)
{
    QStringList parts{row.action.title, actionSizeWords(row.action.size),
        actionStateWords(row.action.state), row.action.owner, row.starts, row.subject, row.metric,
        row.units};
    if (!row.expected.isEmpty())
        //: %1 a change of a score
        parts.append(Words::tr("expected %1").arg(row.expected));
    parts.append(row.verdict);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Table actionSheet(const std::vector<ActionRow> &rows)
{
    Table table{{Words::tr("Action"), Words::tr("State"), Words::tr("Size"), Words::tr("Owner"),
                    Words::tr("Subject"), Words::tr("Indicator"), Words::tr("For"),
                    Words::tr("Start"), Words::tr("End"), Words::tr("Expected"),
                    Words::tr("Measured"), Words::tr("Verdict"), Words::tr("Explanation")},
        {}};
    for (const ActionRow &row : rows) {
        const Action &action = row.action;
        table.rows.append(
            {action.title, actionStateWords(action.state), actionSizeWords(action.size),
                textCell(action.owner), textCell(row.subject), textCell(row.metric), row.units,
                dayCell(action.starts), dayCell(action.ends), figureCell(action.expected),
                figureCell(row.change), row.verdict, textCell(row.sentence)});
    }
    return table;
}

} // namespace headroom::ui
