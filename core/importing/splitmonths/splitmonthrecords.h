// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/rewrittenrecords.h"
#include "core/importing/splitmonths/splitmonth.h"

namespace headroom {

/// The records of another source with the year written into the column of the month: "2026-03".
/// What is no month of a year stays as it is.
class SplitMonthRecords : public RewrittenRecords
{
public:
    SplitMonthRecords(std::unique_ptr<RecordSource> records, SplitMonth split);

private:
    void rewrite(Cells &cells) override;

    const SplitMonth m_split;
};

} // namespace headroom
