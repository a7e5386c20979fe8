// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/reasonwords.h"

#include <QCoreApplication>
#include <QHash>

namespace headroom::ui {

namespace {

struct ReasonTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ReasonWords)
};

} // namespace

QString reasonWords(const QString &reason)
{
    const QHash<QString, QString> words{
        {QStringLiteral("late-delivery"), ReasonTexts::tr("Late delivery")},
        {QStringLiteral("not-in-stock"), ReasonTexts::tr("Advertised, not in stock")},
        {QStringLiteral("no-answer"), ReasonTexts::tr("No timely answer")},
        {QStringLiteral("appointment"), ReasonTexts::tr("Appointment not kept")},
        {QStringLiteral("damaged"), ReasonTexts::tr("Damaged or incomplete")},
        {QStringLiteral("waiting"), ReasonTexts::tr("Waiting")},
        {QStringLiteral("returns"), ReasonTexts::tr("Returns and refunds")},
        {QStringLiteral("staff"), ReasonTexts::tr("Staff and service")},
        {QStringLiteral("price"), ReasonTexts::tr("Price and costs")},
        {QStringLiteral("quality"), ReasonTexts::tr("Quality")},
        {QStringLiteral("ease"), ReasonTexts::tr("Ease and website")},
        {QStringLiteral("information"), ReasonTexts::tr("Information")},
        {QStringLiteral("surroundings"), ReasonTexts::tr("Surroundings")},
    };
    return words.value(reason, reason);
}

Redactor redactorOf(const Organisation &organisation)
{
    QStringList people;
    for (const Unit &unit : organisation.units()) {
        if (unit.dimension == Dimension::Employee)
            people.append(unit.name);
    }
    //: stands in a comment in the place of what tells who someone is
    return Redactor(people,
        {ReasonTexts::tr("[name]"), ReasonTexts::tr("[e-mail]"), ReasonTexts::tr("[phone number]"),
            ReasonTexts::tr("[number]")});
}

} // namespace headroom::ui
