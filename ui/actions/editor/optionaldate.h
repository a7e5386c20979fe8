// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QObject>

#include <optional>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QWidget;

namespace headroom::ui {

/// A day that may be left open: a check box, and the day beside it, as a row of a form.
class OptionalDate : public QObject
{
    Q_OBJECT

public:
    /// Parts get object names that begin with name; words stand at the check box.
    OptionalDate(
        const QString &name, const QString &words, const QLocale &language, QWidget *parent);

    void addTo(QFormLayout &form);
    /// proposal is shown as soon as a day that is absent is asked for.
    void show(const std::optional<QDate> &day, const QDate &proposal);
    std::optional<QDate> day() const;

signals:
    void dayChanged();

private:
    QCheckBox *m_isSet;
    QDateEdit *m_day;
};

} // namespace headroom::ui
