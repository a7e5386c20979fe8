// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerfilter.h"
#include "core/workspace/snapshot.h"
#include "ui/style/buttons.h"

#include <QLocale>

class QComboBox;
class QFormLayout;
class QFrame;

namespace headroom::ui {

/// Chooses which answers count besides the unit: one department, channel, journey step, ... Offers
/// what answers name.
class FilterChooser : public MenuButton
{
    Q_OBJECT

public:
    /// Names stand in the alphabet of language.
    explicit FilterChooser(const QLocale &language, QWidget *parent = nullptr);

    void showFilter(const SnapshotPtr &snapshot, const AnswerFilter &filter);

signals:
    void filterPicked(const headroom::AnswerFilter &filter);

private:
    void openPopup();
    void fill();
    QComboBox *choiceOf(Dimension dimension, const QList<Unit> &units);
    void showChosen();
    void pick(Dimension dimension, const QComboBox &box);

    QLocale m_language;
    SnapshotPtr m_snapshot;
    AnswerFilter m_filter;
    QFrame *m_popup;
    QFormLayout *m_form;
    QMap<Dimension, QComboBox *> m_boxes;
};

} // namespace headroom::ui
