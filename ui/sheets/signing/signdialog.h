// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/signatures/signing.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QDialog>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;

namespace headroom::ui {

class AgreedTargets;
class TextLabel;

/// Signs the sheet of one employee: agreed targets beside the proposed ones, the employee's own
/// view, and who signs. What is missing is said before anything is stored.
class SignDialog : public QDialog
{
    Q_OBJECT

public:
    /// REQUIRES: a fixed round with a sheet of the unit.
    SignDialog(const SnapshotPtr &snapshot, const Round &round, UnitRef unit,
        const Figures &figures, QWidget *parent = nullptr);

signals:
    void signingConfirmed(const headroom::Signing &signing);

private:
    void build();
    void addText(QBoxLayout &column);
    void addView(QBoxLayout &column);
    void addSigner(QBoxLayout &column);
    void addButtons(QBoxLayout &column);
    void sign();
    Signing signing() const;
    QString missing() const;

    SnapshotPtr m_snapshot;
    Round m_round;
    UnitRef m_unit;
    Figures m_figures;
    AgreedTargets *m_targets = nullptr;
    QPlainTextEdit *m_view = nullptr;
    QLineEdit *m_supersede = nullptr; ///< null while the sheet is a proposal
    QLineEdit *m_signer = nullptr;
    TextLabel *m_missing = nullptr;
};

} // namespace headroom::ui
