// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/agreements/agreement.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QDialog>

class QStackedLayout;
class QVBoxLayout;

namespace headroom::ui {

class BonusList;
class SchemeForm;
class TextLabel;

/// The bonus of a round: off until a person switches it on, then what is proposed and decided for
/// everyone. Percentages of a bonus, never an amount.
class BonusDialog : public QDialog
{
    Q_OBJECT

public:
    /// unit: who is chosen in the list. REQUIRES: a fixed round that has begun.
    BonusDialog(const SnapshotPtr &snapshot, RoundId round, UnitRef unit, const Figures &figures,
        QWidget *parent = nullptr);

    /// The state after something was kept. A round that is gone closes the dialog.
    void showSnapshot(const SnapshotPtr &snapshot);
    void showError(const Error &error);

signals:
    void agreed(const headroom::Agreement &agreement);

private:
    void showForm();
    void showMessage(const QString &sentence, bool isBad);

    SnapshotPtr m_snapshot;
    RoundId m_round;
    UnitRef m_unit;
    Figures m_figures;
    SchemeId m_shown; ///< the scheme that the list shows
    TextLabel *m_message;
    QStackedLayout *m_stack;
    BonusList *m_list;
    SchemeForm *m_form = nullptr;
};

} // namespace headroom::ui
