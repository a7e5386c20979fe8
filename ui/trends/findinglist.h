// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/trends/trendwords.h"

#include <QWidget>

class QGridLayout;

namespace headroom::ui {

class Card;
class Pill;
class TextLabel;

/// What is real and what is noise: a card for every sentence, two beside one another where there is
/// room.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void showFindings(const QList<TrendFinding> &findings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        Card *card;
        Pill *pill;
        TextLabel *sentence;
    };

    void addEntry();
    void arrange();

    QGridLayout *m_grid;
    QList<Entry> m_entries;
    int m_columns = 0;
    qsizetype m_shown = 0;
};

} // namespace headroom::ui
