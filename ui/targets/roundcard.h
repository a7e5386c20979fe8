// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/card.h"
#include "ui/targets/roundeditor.h"
#include "ui/text/figures.h"

class QComboBox;
class QDateEdit;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace headroom::ui {

class TargetField;
class TargetSlider;
class TextLabel;

/// The round, the window it starts from, the organisation's target and how it is shared out: reads
/// from the editor, writes to it.
class RoundCard : public Card
{
    Q_OBJECT

public:
    RoundCard(RoundEditor &editor, const Figures &figures, QWidget *parent = nullptr);

    void refresh();
    /// The fields of the round in two rows instead of one.
    void setNarrow(bool narrow);

signals:
    void leftScale(double value);
    void backOnScale();
    /// The days given do not follow one another.
    void datesRefused();

private:
    QHBoxLayout *buildTargetLine();
    QGridLayout *buildRoundLine();
    void placeFields();
    void connectTarget();
    void connectRound();
    void showTarget(const TargetFacts &facts);
    void showRound();
    void ask(double target, const QString &key);
    void takeDates();
    void takeSharing();
    void chooseLevels();
    void chooseBounds();
    void takeWeight(int percent);

    RoundEditor &m_editor;
    const Figures &m_figures;
    TextLabel *m_nowCaption;
    TextLabel *m_now;
    TextLabel *m_targetCaption;
    TextLabel *m_lowest;
    TextLabel *m_highest;
    TextLabel *m_share;
    TextLabel *m_distance;
    TargetSlider *m_slider;
    TargetField *m_field;
    QLineEdit *m_name;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QDateEdit *m_ends;
    QComboBox *m_method;
    QComboBox *m_start;
    QPushButton *m_levels; ///< that the round is shared out over
    QPushButton *m_bounds; ///< how far anyone is asked to go
    QSpinBox *m_weight;
    TextLabel *m_weights; ///< of all indicators of the round, and their sum
    QGridLayout *m_fields = nullptr;
    QList<QWidget *> m_cells; ///< each a field under its caption
    bool m_narrow = false;
};

} // namespace headroom::ui
