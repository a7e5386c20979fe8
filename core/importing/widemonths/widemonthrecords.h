// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/recordsource.h"
#include "core/importing/values/words.h"
#include "core/importing/widemonths/widemonths.h"

#include <QHash>

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// The records of a table of months as one record per place and month: the columns kept, the month
/// ("2026-03"), then one column per indicator. The rows of a place are joined while they fit in the
/// memory set aside; what comes later starts records of its own, with the same place and month,
/// which the reader tells. A month without a figure gives no record. Totals are left out and told;
/// so is a row with figures and no name for them.
class WideMonthRecords : public RecordSource
{
public:
    /// most: bytes of text that wait for further rows.
    WideMonthRecords(
        std::unique_ptr<RecordSource> rows, WideMonths table, size_t most = size_t{32} << 20U);

    Result<const Record *> next() override;

    qint64 bytesRead() const override { return m_rows->bytesRead(); }

    qint64 fileSize() const override { return m_rows->fileSize(); }

    QByteArray sha256() const override { return m_rows->sha256(); }

    const EncodingScan *encodingScan() const override { return m_rows->encodingScan(); }

    IssueList remarks() const override;

private:
    struct Figure
    {
        std::string text;
        CellKind kind = CellKind::Text;
        CellPlace place;
    };

    /// A place in the months of a table; the figures by month, then by indicator.
    struct Place
    {
        CellPlace row;
        std::string year;
        std::vector<std::string> kept;
        std::vector<CellKind> kinds;
        std::vector<CellPlace> keptPlaces;
        std::vector<Figure> figures;
        std::optional<TextFault> fault;
        bool strayQuote = false;
    };

    Result<void> fill();
    void take(const Record &row);
    bool isTotal(const Record &row);
    void takeHeadings(const Record &row);
    Place &placeOf(const Record &row);
    void takeFigures(const Record &row, Place &place, size_t indicator);
    int indicatorOf(const Record &row) const;
    bool nextRecord();
    std::string_view cell(const Record &row, int column) const;
    bool isFigure(std::string_view text) const;
    void makeRecord(const Place &place, size_t month);
    const Record *headings();

    std::unique_ptr<RecordSource> m_rows;
    const WideMonths m_table;
    const size_t m_most;
    const Words m_words = Words::builtIn();
    const QStringList m_totalWords;
    qint64 m_row = 0;
    bool m_isAtEnd = false;
    bool m_hasHeadings = false;
    size_t m_bytes = 0;
    std::deque<Place> m_waiting;
    QHash<QByteArray, size_t> m_places; ///< of those that wait, by the place and its year
    size_t m_month = 0; ///< the next one of the place in front
    std::string m_lastPlace;
    bool m_isHandingOver = false;
    IssueList m_issues;
    qint64 m_rowsTaken = 0;
    qint64 m_figures = 0;
    qint64 m_records = 0;
    qint64 m_filledDown = 0;
    std::vector<std::string_view> m_views;
    std::vector<CellKind> m_kinds;
    std::vector<CellPlace> m_cellPlaces;
    std::string m_monthText;
    std::vector<std::string> m_headings;
    Record m_record;
};

} // namespace headroom
