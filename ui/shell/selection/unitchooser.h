// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/snapshot.h"

#include <QComboBox>
#include <QLocale>

namespace headroom::ui {

/// Chooses the organisation, a location or an employee; typing a part of a name finds it.
class UnitChooser : public QComboBox
{
    Q_OBJECT

public:
    /// Names stand in the alphabet of language.
    explicit UnitChooser(const QLocale &language, QWidget *parent = nullptr);

    void showUnits(const SnapshotPtr &snapshot, UnitRef current);

signals:
    void unitPicked(headroom::UnitRef unit);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fill(const SnapshotPtr &snapshot);
    void add(UnitRef unit, const QString &name);
    void setCurrentUnit(UnitRef unit);
    void pick(int index);

    QLocale m_language;
    QList<UnitRef> m_units;
    UnitRef m_current;
    quint64 m_generation = 0;
    QString m_path;
};

} // namespace headroom::ui
