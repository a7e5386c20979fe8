// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/differences.h"

#include "core/base/rounding.h"
#include "core/reports/nodetallies.h"
#include "core/reports/rounds/sheetfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// One indicator as it was agreed beside what it would be today.
class Comparison
{
public:
    Comparison(const ReportSource &source, const Round &draft, const FixedTarget &agreed)
        : m_agreed(agreed)
        , m_metric(source.catalogue.metric(agreed.asked.metric))
    {
        const auto today = sharedOut(source, draft, agreed.asked.metric);
        if (today)
            m_today = today->units;
        if (m_metric != nullptr)
            m_tallies = NodeTallies(source, *m_metric, draft.baseline, levelsFor(draft, *m_metric));
    }

    void addTo(QList<TargetDifference> &differences) const
    {
        QHash<UnitRef, double> today;
        for (const CascadeTarget &unit : m_today)
            today.insert(unit.unit, unit.target);
        const std::vector<CascadeTarget> &units = m_agreed.outcome.units;
        for (size_t i = 0; i < units.size(); ++i) {
            const auto now = today.constFind(units[i].unit);
            const bool isThere = now != today.cend();
            if (!isThere || !printsAlike(*now, units[i].target))
                differences.append(changed(i, isThere ? std::optional(*now) : std::nullopt));
            today.remove(units[i].unit);
        }
        for (const CascadeTarget &unit : m_today) {
            if (today.contains(unit.unit))
                differences.append({m_agreed.asked.metric, unit.unit, std::nullopt, unit.target, 0,
                    unit.n, DifferenceCause::Newcomer});
        }
    }

private:
    bool printsAlike(double a, double b) const
    {
        return m_metric != nullptr
            && roundHalfUp(a, m_metric->decimals) == roundHalfUp(b, m_metric->decimals);
    }

    TargetDifference changed(size_t place, std::optional<double> today) const
    {
        const CascadeTarget &unit = m_agreed.outcome.units[place];
        const Tally &then = m_agreed.baseline[place];
        Tally now = m_tallies ? m_tallies->of(unit.unit) : Tally();
        now.beside = then.beside; // which no record keeps
        TargetDifference difference{
            m_agreed.asked.metric, unit.unit, unit.target, today, then.n, now.n};
        if (!today)
            difference.cause = DifferenceCause::Gone;
        else if (then == now)
            difference.cause = DifferenceCause::OtherAnswers;
        return difference;
    }

    const FixedTarget &m_agreed;
    const Metric *m_metric;
    std::vector<CascadeTarget> m_today;
    std::optional<NodeTallies> m_tallies;
};

} // namespace

QString differenceCauseName(DifferenceCause cause)
{
    switch (cause) {
    case DifferenceCause::OwnAnswers:
        return u"own-answers"_s;
    case DifferenceCause::OtherAnswers:
        return u"other-answers"_s;
    case DifferenceCause::Gone:
        return u"gone"_s;
    case DifferenceCause::Newcomer:
        return u"new"_s;
    }
    Q_UNREACHABLE();
}

QList<TargetDifference> differencesToday(const ReportSource &source, const FixedRound &fixed)
{
    QList<TargetDifference> differences;
    Round draft = withNorms(source, fixed.round);
    draft.id = RoundId();
    for (const FixedTarget &target : fixed.targets)
        Comparison(source, draft, target).addTo(differences);
    return differences;
}

SinceFixed sinceFixed(
    const ReportSource &source, const FixedRound &fixed, const QList<ImportRecord> &imports)
{
    SinceFixed since;
    for (const ImportRecord &import : imports) {
        const bool isNew = import.at > fixed.at;
        if (isNew && !import.undoneAt)
            since.imported.prepend(import);
        else if (!isNew && import.undoneAt && *import.undoneAt > fixed.at)
            since.undone.prepend(import);
    }
    std::ranges::stable_sort(since.imported, {}, &ImportRecord::at);
    std::ranges::stable_sort(since.undone, {}, &ImportRecord::at);
    since.leftOut = std::ranges::count_if(
        source.omitted, [&](const OmittedAnswer &answer) { return answer.omission.at > fixed.at; });
    for (const auto &[id, name] : fixed.names.asKeyValueRange()) {
        const QString today = source.organisation.unitName(id);
        if (!today.isEmpty() && today != name)
            since.renamed.append({name, today});
    }
    std::ranges::sort(since.renamed);
    since.hasOtherLimits = source.limits != fixed.limits;
    since.hasOtherRules = fixed.ruleSet != RuleSet;
    return since;
}

} // namespace headroom
