// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "ui/style/card.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace headroom::ui {

class TextLabel;

/// How the file was read, each part as a list that overrides what was recognised, and some letters
/// that show whether the encoding is right. Where there is little room the lists make place for a
/// sentence until they are asked for.
class FormatCard : public Card
{
    Q_OBJECT

public:
    explicit FormatCard(QWidget *parent = nullptr);

    /// choices: newer than plan.choices while a new plan is made.
    void showPlan(const ImportPlan &plan, const ImportChoices &choices);

    void setCompact(bool isCompact);

signals:
    void choicesChanged(const headroom::ImportChoices &choices);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QComboBox *addChoice(const QString &label, const QString &name);
    void arrange(int columns);
    void arrangeToFit();
    void choose();
    void reset();
    void fillChoices();
    void showSheets(const FileFormat &format);
    void showDates(const ImportPlan &plan);
    void showZone(const ImportPlan &plan);
    void showSummary(const ImportPlan &plan);
    void applyShape();

    QLabel *m_title;
    QWidget *m_lists;
    QGridLayout *m_grid; ///< of the lists
    TextLabel *m_summary;
    QPushButton *m_change;
    QList<QWidget *> m_fields;
    QComboBox *m_sheet;
    QComboBox *m_delimiter;
    QComboBox *m_quotes;
    QComboBox *m_encoding;
    QComboBox *m_dates;
    QComboBox *m_zone;
    QComboBox *m_decimals;
    QComboBox *m_headings;
    QPushButton *m_reset;
    TextLabel *m_letters;
    ImportPlan m_plan;
    ImportChoices m_choices;
    int m_shownColumns = 0;
    bool m_isCompact = false;
};

} // namespace headroom::ui
