// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/canvasrow.h"

#include "ui/text/filledtext.h"
#include "ui/text/indicators/formulawords.h"
#include "ui/text/indicators/indicatorwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace headroom::ui {

namespace {

struct CanvasText
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::CanvasRow)
};

QList<OwnIndicator> indicatorsOf(const CanvasFacts &facts)
{
    QList<OwnIndicator> indicators;
    for (const CanvasEntry &entry : facts.entries)
        indicators.append(entry.indicator);
    return indicators;
}

class RowBuilder
{
public:
    RowBuilder(const CanvasFacts &facts, const Figures &figures)
        : m_facts(facts)
        , m_figures(figures)
        , m_indicators(indicatorsOf(facts))
    {
    }

    CanvasRows rows()
    {
        for (const CanvasGroup &group : m_facts.groups) {
            if (!group.goal.metric.isEmpty())
                appendGroup(indicatorName(group.goal, m_indicators), group.entries);
        }
        QList<IndicatorId> left;
        for (const CanvasGroup &group : m_facts.groups) {
            if (group.goal.isNone())
                left = group.entries;
        }
        appendLast(left);
        // What goes round, as a damaged database could have it, is shown nevertheless.
        for (const CanvasEntry &entry : m_facts.entries) {
            if (!m_shown.contains(entry.indicator.id))
                appendEntry(entry.indicator.id, -1);
        }
        return m_rows;
    }

private:
    void appendLast(const QList<IndicatorId> &entries)
    {
        if (!m_rows.rows.empty() && !entries.isEmpty())
            return appendGroup(CanvasText::tr("Without a goal"), entries);
        for (const IndicatorId id : entries)
            appendEntry(id, -1);
    }

    void appendGroup(const QString &name, const QList<IndicatorId> &entries)
    {
        CanvasRow row;
        row.isGoal = true;
        row.name = name;
        m_rows.rows.push_back(row);
        m_rows.parents.push_back(-1);
        const int place = static_cast<int>(m_rows.rows.size()) - 1;
        for (const IndicatorId id : entries)
            appendEntry(id, place);
    }

    void appendEntry(IndicatorId id, int parent)
    {
        if (m_shown.contains(id))
            return;
        m_shown.insert(id);
        m_rows.rows.push_back(rowOf(*m_facts.entry(id)));
        m_rows.parents.push_back(parent);
        const int place = static_cast<int>(m_rows.rows.size()) - 1;
        for (const CanvasGroup &group : m_facts.groups) {
            if (group.goal != IndicatorRef::ofOwn(id))
                continue;
            for (const IndicatorId below : group.entries)
                appendEntry(below, place);
        }
    }

    CanvasRow rowOf(const CanvasEntry &entry) const
    {
        const OwnIndicator &indicator = entry.indicator;
        CanvasRow row;
        row.entry = entry;
        row.name = indicator.name;
        row.value = valueOf(entry);
        if (entry.now) {
            row.period = m_figures.period(entry.now->period);
            if (entry.now->value.answers)
                row.answers = m_figures.count(*entry.now->value.answers);
        }
        row.norm = normWords(indicator, m_figures);
        row.status = normStatusWords(entry.norm);
        row.rhythm = rhythmWords(indicator.rhythm);
        row.goal = indicatorName(indicator.goal, m_indicators);
        row.whole = indicatorName(IndicatorRef::ofOwn(indicator.whole), m_indicators);
        row.hasConflict = std::ranges::any_of(m_facts.conflicts,
            [&](const NormConflict &conflict) { return concerns(conflict, indicator.id); });
        row.hint = hintOf(entry);
        return row;
    }

    QString valueOf(const CanvasEntry &entry) const
    {
        if (entry.fault)
            return valueStateWords(ValueState::Faulty);
        if (!entry.now)
            return valueStateWords(
                entry.indicator.isMeasured() ? ValueState::NoData : ValueState::NotMeasured);
        const IndicatorValue &value = entry.now->value;
        if (value.state != ValueState::Known)
            return valueStateWords(value.state);
        const QString figure = valueWords(entry.indicator, value.value, m_figures);
        const QString band = indicatorBandWords(entry.band);
        //: %1 a value, %2 good, fair or poor
        return band.isEmpty() ? figure : filledText(CanvasText::tr("%1 · %2"), {figure, band});
    }

    QString nowWords(const CanvasEntry &entry) const
    {
        const QString period = m_figures.period(entry.now->period);
        const std::optional<qint64> &answers = entry.now->value.answers;
        if (answers)
            //: %1 a period, %2 a value, %3 a number of answers
            return filledText(CanvasText::tr("%1: %2, n = %3"),
                {period, valueOf(entry), m_figures.count(*answers)});
        //: %1 a period, %2 a value
        return filledText(CanvasText::tr("%1: %2"), {period, valueOf(entry)});
    }

    QString hintOf(const CanvasEntry &entry) const
    {
        const OwnIndicator &indicator = entry.indicator;
        QStringList lines;
        if (entry.now)
            lines.append(nowWords(entry));
        if (!indicator.definition.isEmpty())
            lines.append(indicator.definition);
        QStringList measured{
            sourceWords(indicator, m_indicators), ownScaleWords(indicator, m_figures)};
        measured.removeAll(QString());
        if (!measured.isEmpty())
            lines.append(measured.join(QStringLiteral(" · ")));
        if (entry.isOffScale)
            lines.append(QStringLiteral("⚠ ")
                + CanvasText::tr("The value lies beyond the ends of the scale: is the source in "
                                 "the same unit?"));
        if (entry.fault)
            lines.append(formulaFaultWords(*entry.fault));
        return lines.join(QLatin1Char('\n'));
    }

    const CanvasFacts &m_facts;
    const Figures &m_figures;
    const QList<OwnIndicator> m_indicators;
    CanvasRows m_rows;
    QSet<IndicatorId> m_shown;
};

} // namespace

CanvasRows canvasRows(const CanvasFacts &facts, const Figures &figures)
{
    return RowBuilder(facts, figures).rows();
}

QString spokenWords(const CanvasRow &row)
{
    if (row.isGoal)
        //: %1 the name of an indicator
        return CanvasText::tr("Goal: %1").arg(row.name);
    QStringList parts{row.name, row.value, row.period};
    if (!row.answers.isEmpty())
        //: %1 a number of answers
        parts.append(CanvasText::tr("%1 answers").arg(row.answers));
    parts << row.norm << row.status << row.entry.indicator.owner;
    if (row.hasConflict)
        parts.append(CanvasText::tr("cannot be met together with another norm"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace headroom::ui
