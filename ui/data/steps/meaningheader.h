// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"

#include <QHeaderView>
#include <QMap>

class QComboBox;
class QStandardItemModel;

namespace headroom::ui {

/// Headings of a file with a list of meanings below each. Only the columns in sight, and one more
/// on each side for the keyboard, have a combo box: a thousand columns cost no more than ten.
class MeaningHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MeaningHeader(QWidget *parent = nullptr);

    /// choices: what the user decided and may not be in the columns yet.
    void showColumns(const QList<PlannedColumn> &columns, const ImportChoices &choices);

    /// Of own indicators, which a column can become too.
    void showOwnMeasures(const QList<OwnMeasure> &own);

    /// Whether a column can become one of a table with a row per question.
    void setRowMeaningsEnabled(bool enabled);

    QSize sizeHint() const override;
    /// The list above a column, made if need be; null for a column that does not exist.
    QComboBox *comboBox(int column);

    /// Of what stands under the list above a column, in pixels.
    int noteWidth(int column) const;

signals:
    void meaningChosen(int column, const headroom::ColumnChoice &choice);
    /// The keyboard reached a column that may be out of sight.
    void columnEntered(int column);

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Heights
    {
        int heading = 0;
        int combo = 0;
        int note = 0;
    };

    Heights heights() const;
    QComboBox *makeCombo(int column);
    void fillCombo(int column, QComboBox *combo) const;
    void choose(int column, int row);
    void placeCombos();
    std::pair<int, int> columnsNeeded() const;
    QString noteOf(const PlannedColumn &column) const;
    ColumnChoice choiceOf(int column) const;

    QStandardItemModel *m_meanings;
    QList<OwnMeasure> m_own;
    QList<PlannedColumn> m_columns;
    ImportChoices m_choices;
    QMap<int, QComboBox *> m_combos;
};

} // namespace headroom::ui
