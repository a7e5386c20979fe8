// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/domain/period.h"
#include "core/domain/score.h"

#include <QCoreApplication>
#include <QLocale>

namespace headroom::ui {

/// Figures and dates as people read them, in the user's number format: true minus, sign on net
/// scores, rounded once, half up, on the exact value. A value; pages get it in their constructor.
class Figures
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Figures)

public:
    /// numbers decides separators (en_NL gives Dutch figures in English), language the names of
    /// months.
    Figures(const QLocale &numbers, const QLocale &language);

    /// "+31.4", "7.8", "74.2 %", "3.1" by the metric's kind and decimals, without unit words.
    QString score(const Metric &metric, const Fraction &value) const;
    QString score(const Metric &metric, double value) const;
    /// A difference between two scores: "+3.1", "−4.0"; percent points have no sign of their own.
    QString change(const Metric &metric, double points) const;
    /// A distance between two scores, without a sign: "112.0".
    QString points(const Metric &metric, double distance) const;
    /// "+0.31", "−4": any figure with its sign.
    QString withSign(double value, int decimals) const;
    /// "14 to 26" in the words of the language.
    QString interval(const Metric &metric, const Interval &interval) const;
    /// "7", "2.50": any figure with that many decimals.
    QString amount(const Fraction &value, int decimals) const;
    /// "1,842".
    QString count(qint64 n) const;
    /// "13.3 %" of a share 0 ... 1.
    QString percent(double share, int decimals = 1) const;
    /// "+35", "7.5", "80": a value on an axis.
    QString axis(const Metric &metric, double value) const;
    /// "22 November 2026", "22 nov. 2026".
    QString date(QDate day) const;
    QString shortDate(QDate day) const;
    QString range(const DateRange &range) const;
    /// "March 2026", "Q1 2026", "week 12, 2026", "2026", "April 2025 – March 2026".
    QString period(const Period &period) const;
    /// "Mar", "Q1", "12", "2026": under an axis; the year stands below.
    QString shortPeriod(const Period &period) const;

    const QLocale &numbers() const { return m_numbers; }

    const QLocale &language() const { return m_language; }

private:
    /// scaled: the value times 10^decimals of the metric.
    QString rounded(const Metric &metric, qint64 scaled) const;
    QString month(QDate day) const;
    QString between(const QString &first, const QString &last) const;

    QLocale m_numbers;
    QLocale m_language;
};

} // namespace headroom::ui
