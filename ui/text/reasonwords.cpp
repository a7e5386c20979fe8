// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/reasonwords.h"

#include <QCoreApplication>
#include <QHash>

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ReasonWords)
};

} // namespace

QString reasonWords(const QString &reason)
{
    const QHash<QString, QString> words{
        {QStringLiteral("late-delivery"), Words::tr("Late delivery")},
        {QStringLiteral("not-in-stock"), Words::tr("Advertised, not in stock")},
        {QStringLiteral("no-answer"), Words::tr("No timely answer")},
        {QStringLiteral("appointment"), Words::tr("Appointment not kept")},
        {QStringLiteral("damaged"), Words::tr("Damaged or incomplete")},
        {QStringLiteral("waiting"), Words::tr("Waiting")},
        {QStringLiteral("returns"), Words::tr("Returns and refunds")},
        {QStringLiteral("staff"), Words::tr("Staff and service")},
        {QStringLiteral("price"), Words::tr("Price and costs")},
        {QStringLiteral("quality"), Words::tr("Quality")},
        {QStringLiteral("ease"), Words::tr("Ease and website")},
        {QStringLiteral("information"), Words::tr("Information")},
        {QStringLiteral("surroundings"), Words::tr("Surroundings")},
    };
    return words.value(reason, reason);
}

} // namespace headroom::ui
