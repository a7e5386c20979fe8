// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/indicatorset.h"

#include "core/indicators/formula.h"

#include <QUndoCommand>

#include <algorithm>

namespace headroom::ui {

/// One indicator before and after; absent on the side where it is not there.
class IndicatorSet::Step : public QUndoCommand
{
public:
    Step(IndicatorSet &set, const std::optional<OwnIndicator> &before,
        const std::optional<OwnIndicator> &after, const QString &words)
        : QUndoCommand(words)
        , m_set(set)
        , m_before(before)
        , m_after(after)
    {
    }

    void undo() override { m_set.replace(m_after, m_before); }

    void redo() override { m_set.replace(m_before, m_after); }

private:
    IndicatorSet &m_set;
    std::optional<OwnIndicator> m_before;
    std::optional<OwnIndicator> m_after;
};

IndicatorSet::IndicatorSet(QObject *parent)
    : QObject(parent)
{
}

void IndicatorSet::setSource(const SnapshotPtr &snapshot)
{
    const bool isSameDatabase = snapshot && m_snapshot && snapshot->path == m_snapshot->path;
    m_snapshot = snapshot;
    const QList<OwnIndicator> stored =
        snapshot ? snapshot->source.indicators : QList<OwnIndicator>();
    if (isSameDatabase && stored == m_indicators) {
        m_states.clear();
        return;
    }
    // A state of before the last step: the snapshot of that step follows.
    if (isSameDatabase && m_states.contains(stored))
        return;
    startAfresh();
}

void IndicatorSet::takeStored()
{
    if (m_snapshot && m_snapshot->source.indicators != m_indicators)
        startAfresh();
}

void IndicatorSet::startAfresh()
{
    m_indicators = m_snapshot ? m_snapshot->source.indicators : QList<OwnIndicator>();
    m_states.clear();
    m_undo.clear();
    const QStringList kept = m_snapshot ? m_snapshot->source.columns->measures : QStringList();
    m_highestId = std::max(m_highestId, highestNamedId(m_indicators, kept).value());
    emit changed();
}

const OwnIndicator *IndicatorSet::indicator(IndicatorId id) const
{
    const auto found = std::ranges::find(m_indicators, id, &OwnIndicator::id);
    return found == m_indicators.end() ? nullptr : &*found;
}

IndicatorId IndicatorSet::add(const OwnIndicator &indicator)
{
    OwnIndicator made = indicator;
    // The window alone may change the database, so the number is free, and undoing can give it
    // back.
    made.id = IndicatorId(++m_highestId);
    m_undo.push(new Step(*this, std::nullopt, made, tr("New indicator")));
    return made.id;
}

void IndicatorSet::change(const OwnIndicator &indicator, const QString &words)
{
    const OwnIndicator *before = this->indicator(indicator.id);
    if (before != nullptr && *before != indicator)
        m_undo.push(new Step(*this, *before, indicator, words));
}

void IndicatorSet::remove(IndicatorId id)
{
    if (const OwnIndicator *before = indicator(id))
        m_undo.push(new Step(*this, *before, std::nullopt, tr("Remove indicator")));
}

void IndicatorSet::replace(
    const std::optional<OwnIndicator> &before, const std::optional<OwnIndicator> &after)
{
    m_states.append(m_indicators);
    const IndicatorId id = before ? before->id : after->id;
    m_indicators.removeIf([id](const OwnIndicator &indicator) { return indicator.id == id; });
    if (after) {
        const auto place = std::ranges::lower_bound(m_indicators, id, {}, &OwnIndicator::id);
        m_indicators.insert(place, *after);
    }
    emit indicatorChanged(id, after);
    emit changed();
}

} // namespace headroom::ui
