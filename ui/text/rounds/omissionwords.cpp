// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/rounds/omissionwords.h"

#include "ui/text/filledtext.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

constexpr qsizetype MostNamed = 3;

struct OmissionTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Omissions)
};

} // namespace

QString omissionReason(const Omission &omission)
{
    if (omission.recordChanged)
        return OmissionTexts::tr("record changed: by whom and why is not known");
    //: a reason as it was typed, the name of a person
    return filledText(OmissionTexts::tr("%1, by %2"), {omission.reason, omission.by});
}

QString omissionWords(const QList<Omission> &omissions, const Figures &figures)
{
    if (omissions.isEmpty())
        return {};
    QStringList reasons;
    for (const Omission &omission : omissions.mid(0, MostNamed))
        reasons.append(omissionReason(omission));
    if (const qsizetype more = omissions.size() - MostNamed; more > 0)
        //: %1 is a number of further answers
        reasons.append(filledText(OmissionTexts::tr("and %1 more"), {figures.count(more)}));
    //: %1 reasons with names
    return filledText(OmissionTexts::tr("%Ln answer(s) left out by hand: %1", nullptr,
                          static_cast<int>(omissions.size())),
        {reasons.join(QStringLiteral("; "))});
}

} // namespace headroom::ui
