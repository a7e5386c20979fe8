// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/answers/namereader.h"
#include "core/importing/answers/ratingreader.h"
#include "core/importing/answers/rowfault.h"
#include "core/importing/importing.h"
#include "core/importing/reading/record.h"

#include <memory>

namespace headroom {

/// One answer, typed. Texts point into the record.
struct Answer
{
    AnswerKey key;
    quint32 content = 0; ///< a mark of all that is in it but its id
    bool hasId = false;
    bool isAboveAll = false; ///< its id is above all ids before it
    DayNumber day = 0;
    qint32 second = NoTime;
    std::array<quint32, DimensionCount> units{};
    std::vector<Steps> values;
    std::string_view externalId;
    std::string_view orderReference;
    int damagedReference = -1; ///< index of a column with an order number that is not all there
    std::vector<std::string_view> comments;
    std::string_view contact;
    LeftOut leftOut = LeftOut::No;
    int statusColumn = -1; ///< index of the column that leaves it out of the scores
    std::string_view statusWord; ///< empty: there is nothing in it
    int roundedColumn = -1; ///< index of a column whose value was rounded, -1 for none
};

/// Reads the records of a planned file into answers.
class RowReader
{
public:
    RowReader(const ImportPlan &plan, const ImportContext &context);
    ~RowReader();

    /// Reads the id of the answer, and its key where it has one: before the rest, so that the key
    /// can be looked for meanwhile.
    void identify(const Record &record, Answer &answer);
    /// Fills the rest of the answer; says why when the row is refused instead. New names are
    /// announced. REQUIRES: identified.
    std::optional<RowFault> read(
        const Record &record, Answer &answer, std::vector<ResponseBlock::NewName> &announced);

    /// The key of the k-th answer that is equal to this one in all its cells.
    AnswerKey repeatedKey(const Answer &answer, quint32 repeat) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace headroom
