// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/snapshot.h"

#include <QObject>
#include <QUndoStack>

namespace headroom::ui {

/// The own indicators while they are edited, and the way back. Every step is shown at once and
/// asked to be stored; nothing is stored here.
class IndicatorSet : public QObject
{
    Q_OBJECT

public:
    explicit IndicatorSet(QObject *parent = nullptr);

    /// Takes the indicators of the snapshot. One that holds what was edited here keeps the way
    /// back; any other starts afresh.
    void setSource(const SnapshotPtr &snapshot);
    /// What was edited could not be stored: the indicators are those of the last snapshot again.
    void takeStored();

    const QList<OwnIndicator> &indicators() const { return m_indicators; }

    /// Null where there is none.
    const OwnIndicator *indicator(IndicatorId id) const;

    QUndoStack &undoStack() { return m_undo; }

    const QUndoStack &undoStack() const { return m_undo; }

    /// Returns the id that it gets.
    IndicatorId add(const OwnIndicator &indicator);
    /// The one with its id. words: what is done, for the undo.
    void change(const OwnIndicator &indicator, const QString &words);
    void remove(IndicatorId id);

signals:
    void changed();
    /// To be stored under the id, or removed where there is none.
    void indicatorChanged(
        headroom::IndicatorId id, const std::optional<headroom::OwnIndicator> &indicator);

private:
    class Step;
    void replace(
        const std::optional<OwnIndicator> &before, const std::optional<OwnIndicator> &after);
    void startAfresh();

    SnapshotPtr m_snapshot;
    QList<OwnIndicator> m_indicators;
    QList<QList<OwnIndicator>> m_states; ///< that they had here and that are still on the way
    qint64 m_highestId = 0;
    QUndoStack m_undo;
};

} // namespace headroom::ui
