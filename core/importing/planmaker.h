// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importing.h"
#include "core/importing/mapping/valuecheck.h"
#include "core/importing/reading/record.h"
#include "core/importing/sniffing/dateorder.h"
#include "core/importing/sniffing/filehead.h"
#include "core/importing/sniffing/lettersampler.h"
#include "core/importing/tools/fileheadings.h"

namespace headroom {

/// Makes a plan from the records of a file, which may stream past for another purpose.
class PlanMaker
{
public:
    /// REQUIRES: context outlives the maker.
    PlanMaker(const QString &path, const ImportChoices &choices, const ImportContext &context);
    /// Continues from a plan of the same file: its format and headings stay.
    PlanMaker(const ImportPlan &plan, const ImportContext &context);

    /// Finds the headings. Errors: TooManyColumns.
    Result<void> begin(const FileHead &head);
    /// The next record, headings and blank ones included. What is known about its cells then is
    /// good until the next one; nothing of headings and blank records.
    std::span<const CountedCell> take(const Record &record);
    /// Decides over all records taken. To be called once. Errors: HeadingsOnly, MappingNotFound,
    /// MappingDoesNotFit.
    Result<ImportPlan> finish();

    const FileFormat &format() const { return m_plan.format; }

    void setFileSize(qint64 bytes) { m_plan.fileSize = bytes; }

    /// What is worth knowing about the table as a whole.
    void setRemarks(const IssueList &remarks) { m_remarks = remarks; }

    /// Rows that belong to a record taken.
    void addJoinedRows(qint64 rows) { m_plan.records += rows; }

    void setWhole(bool isWhole) { m_plan.isWhole = isWhole; }

private:
    void startProfiles();
    void applyZone();
    /// The saved mapping that was asked for or that the headings are like.
    Result<void> findMapping();
    /// What the user decided now goes before what was saved.
    ImportChoices effectiveChoices() const;
    bool hasSavedDateOrder() const;
    void finishColumns();
    void addRemarks();
    void decideSigns();
    void decideDates();
    void noteNumberedDates();
    void noteSplitMonth();
    std::optional<DateOrder> toolDateOrder() const;
    std::optional<DateOrder> certainOrder() const;
    void decideDate(PlannedColumn &column, std::optional<DateOrder> tool);
    bool isOrderOfNeighbour() const;
    bool isDay(const PlannedColumn &column) const;
    void noteDateOrder(const PlannedColumn &column, const DateOrderDecision &decision);

    const ImportContext &m_context;
    ImportPlan m_plan;
    QList<ColumnHeading> m_headings;
    std::optional<MappingFit> m_mapping;
    std::vector<ColumnProfile> m_profiles;
    std::vector<CountedCell> m_counted; ///< the cells of the last record
    LetterSampler m_letters;
    QList<ColumnLook> m_looks;
    std::vector<ColumnFacts> m_rowFacts; ///< of a long table
    std::optional<int> m_idColumn; ///< of a long table whose key no heading tells
    std::optional<Question> m_shape; ///< RowPerQuestion
    QStringList m_sheets; ///< that only the user can choose from
    IssueList m_remarks;
    qint64 m_lastRow = 0;
    qint64 m_dataRecords = 0;
};

} // namespace headroom
