// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/orderwords.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

struct OrderTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::OrderWords)
};

} // namespace

QString recognisedSentence(const ImportPlan &plan)
{
    switch (plan.subject) {
    case Subject::Answer:
        return {};
    case Subject::PlaceAndMonth:
        return OrderTexts::tr(
            "Read as figures per location and month: a row is one location in one "
            "month.");
    case Subject::Order:
        return OrderTexts::tr("Read as orders: every order number counts once, on the day of its "
                              "delivery, else of its order.");
    }
    Q_UNREACHABLE();
}

QStringList orderMatchSentences(
    Subject subject, const OrderMatches &matches, const Figures &figures)
{
    const QString met = subject == Subject::Order
        ? OrderTexts::tr(
            "Of the orders, %1 have an answer with the same order number and %2 have none.")
        : OrderTexts::tr(
            "Of the answers with an order number, %1 are about a stored order and %2 are "
            "not.");
    QStringList sentences{
        met.arg(figures.count(matches.matched), figures.count(matches.unmatched))};
    if (matches.knownAmounts > 0)
        sentences.append(OrderTexts::tr("%Ln amount(s) are in those answers too and count once.",
            nullptr, static_cast<int>(matches.knownAmounts)));
    if (matches.placedOrders > 0)
        sentences.append(OrderTexts::tr(
            "%Ln order(s) without a location or employee of their own count for those of "
            "their answers.",
            nullptr, static_cast<int>(matches.placedOrders)));
    if (matches.unplacedAnswers > 0)
        sentences.append(OrderTexts::tr(
            "%Ln answer(s) have no location while their order has one; answers are never "
            "altered, so they stay without.",
            nullptr, static_cast<int>(matches.unplacedAnswers)));
    return sentences;
}

QString newOrdersWords(const ImportPlan &plan, const Figures &figures)
{
    if (!plan.dates)
        return OrderTexts::tr("new orders");
    //: %1 is a range of dates
    return OrderTexts::tr("new orders; the file covers %1").arg(figures.range(*plan.dates));
}

QString orderRowsWords()
{
    return OrderTexts::tr(
        "rows of an order that has several: the row that was completed last counts");
}

QString changedOrdersWords()
{
    return OrderTexts::tr(
        "orders that are stored already and say something else now: the newer ones "
        "take their place");
}

} // namespace headroom::ui
