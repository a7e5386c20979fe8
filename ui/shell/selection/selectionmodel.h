// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/workspace/snapshot.h"

#include <QObject>

namespace headroom::ui {

/// The one selection of the window.
class SelectionModel : public QObject
{
    Q_OBJECT

public:
    explicit SelectionModel(QObject *parent = nullptr);

    const Selection &selection() const { return m_selection; }

    void select(const Selection &selection);

signals:
    void selectionChanged(const headroom::Selection &selection);

private:
    Selection m_selection;
};

/// The selection that comes nearest to the one asked for in that database: an indicator without
/// answers becomes the first that has some, a unit that does not exist the whole organisation, and
/// a filter by one falls away, as does an own indicator that is gone.
Selection fittingSelection(const Selection &asked, const Snapshot &snapshot);

} // namespace headroom::ui
