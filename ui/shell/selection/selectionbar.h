// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/workspace/snapshot.h"
#include "ui/shell/selection/ownoffer.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace headroom::ui {

class FilterChooser;
class UnitChooser;

/// What the whole window looks at: indicator, period, unit, filter; and the way to import.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    /// Units stand in the alphabet of language.
    explicit SelectionBar(const QLocale &language, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot, const Selection &selection);
    /// Pages that look at everything do not need the selection; targets are set for all answers.
    void setSelectionEnabled(bool enabled, bool withFilter);
    void offerOwn(OwnOffer offer);
    /// Filled where the page has no filled button of its own.
    void setImportPrimary(bool primary);

signals:
    void selectionRequested(const headroom::Selection &selection);
    void importRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *label(const QString &text, QWidget *buddy);
    void fillMetrics();
    void addOwnIndicators();
    void showMetric();
    void requestMetric();
    void requestPeriod();
    void requestUnit(UnitRef unit);
    void requestFilter(const AnswerFilter &filter);
    QList<QWidget *> choices() const;
    void fitLabels();

    SnapshotPtr m_snapshot;
    Selection m_selection;
    QComboBox *m_metric;
    QComboBox *m_period;
    UnitChooser *m_unit;
    FilterChooser *m_filter;
    QPushButton *m_import;
    QList<QLabel *> m_labels;
    OwnOffer m_ownOffer = OwnOffer::None;
};

} // namespace headroom::ui
