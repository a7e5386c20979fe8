// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/council/councilwords.h"

#include "ui/text/filledtext.h"

namespace headroom::ui {

namespace {

struct CouncilWords
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::CouncilWords)
};

} // namespace

QString councilSentence(const CouncilRecord *council, const Figures &figures)
{
    if (council == nullptr)
        return CouncilWords::tr("Nothing has been entered yet about the works council.");
    const QString entered = figures.date(council->at.toLocalTime().date());
    if (!council->hasCouncil)
        //: a reason, who entered it, day
        return filledText(CouncilWords::tr("There is no works council that can be asked, because: "
                                           "%1. Entered by %2 on %3."),
            {council->reason, council->by, entered});
    //: day, reference, who gave it, who entered it, day
    return filledText(CouncilWords::tr("The works council consented on %1 (reference %2), through "
                                       "%3. Entered by %4 on %5."),
        {figures.date(council->day), council->reference, council->givenBy, council->by, entered});
}

QString councilNote()
{
    return CouncilWords::tr(
        "Note: these are sheets of single employees, and this database does not say yet what the "
        "works council consented to. Enter it in the window or with headroom council.");
}

} // namespace headroom::ui
