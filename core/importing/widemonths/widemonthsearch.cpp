// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/widemonths/widemonthsearch.h"

#include "core/importing/mapping/synonyms.h"
#include "core/importing/splitmonths/splitmonth.h"
#include "core/importing/subjects/monthfigure.h"
#include "core/importing/subjects/monthprofile.h"
#include "core/importing/subjects/months.h"
#include "core/importing/values/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr size_t DeepestHeadings = 15; ///< rows of titles above them
constexpr qsizetype FewestMonths = 2;
constexpr int SomeYear = 2000;

using Row = std::vector<std::string>;

QString textOf(const Row &row, int column)
{
    const std::string_view cell = headCell(row, column);
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).simplified();
}

std::optional<int> yearIn(const QString &text)
{
    static const QRegularExpression year(u"^(?:19|20|21)\\d\\d$"_s);
    return year.match(text).hasMatch() ? std::optional(text.toInt()) : std::nullopt;
}

/// "Januari", "mrt.": 1 to 12; nothing for a month with a year, and for a number.
std::optional<int> monthNamed(std::string_view text)
{
    if (text.empty() || text.find_first_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    const std::string joined = joinedMonth(std::to_string(SomeYear), text);
    return joined.empty() ? std::nullopt : std::optional(std::stoi(joined.substr(5)));
}

class WideMonthsFinder
{
public:
    WideMonthsFinder(const HeadRecords &records, const WideMonthsHints &hints)
        : m_records(records)
        , m_hints(hints)
    {
    }

    std::optional<WideMonths> find()
    {
        const size_t deepest = std::min(m_records.size(), DeepestHeadings);
        for (size_t row = 0; row + 1 < deepest; ++row) {
            if (readMonths(row) && holdsFigures()) {
                sortColumns();
                findIndicators();
                // Neither a year nor an indicator: a question about months, one column for each.
                if (m_table.isYearOpen && !m_isNamed)
                    return std::nullopt;
                return m_table;
            }
        }
        return std::nullopt;
    }

private:
    const Row &headings() const { return m_records[static_cast<size_t>(m_table.rowsAbove)]; }

    bool readMonths(size_t row)
    {
        m_table = {};
        m_table.rowsAbove = static_cast<int>(row);
        bool isNamed = false;
        for (int column = 0; column < std::ssize(m_records[row]); ++column) {
            const std::string_view text = headCell(m_records[row], column);
            const auto named = monthNamed(text);
            isNamed = isNamed || named;
            if (named)
                m_table.months.append({column, 0, *named});
            else if (const auto month = parseMonth(text))
                m_table.months.append(
                    {column, firstDayOf(*month).year(), firstDayOf(*month).month()});
        }
        if (m_table.months.size() < FewestMonths)
            return false;
        if (isNamed)
            findYears();
        return isInOrder();
    }

    /// Of months without one: above them, in a title, in a column, else as the user says.
    void findYears()
    {
        findYearColumn();
        QSet<int> inTitles;
        for (int row = 0; row < m_table.rowsAbove; ++row) {
            for (int column = 0; column < std::ssize(m_records[static_cast<size_t>(row)]); ++column)
                inTitles += yearsIn(textOf(m_records[static_cast<size_t>(row)], column));
        }
        if (m_table.yearColumn >= 0)
            return;
        m_table.isYearOpen = inTitles.isEmpty() && !m_hints.year;
        int year =
            inTitles.size() == 1 ? *inTitles.cbegin() : m_hints.year.value_or(m_hints.assumedYear);
        const bool isAbove = inTitles.size() > 1 && m_table.rowsAbove > 0;
        int from = 0;
        for (MonthCells &cells : m_table.months) {
            for (; isAbove && from <= cells.column; ++from)
                year = yearIn(textOf(m_records[static_cast<size_t>(m_table.rowsAbove - 1)], from))
                           .value_or(from == 0 ? 0 : year);
            cells.year = year;
        }
    }

    static QSet<int> yearsIn(const QString &text)
    {
        static const QRegularExpression year(u"(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)"_s);
        QSet<int> years;
        for (const auto &match : year.globalMatch(text))
            years.insert(match.captured().toInt());
        return years;
    }

    void findYearColumn()
    {
        for (int column = 0; column < m_table.months.first().column; ++column) {
            if (!m_profile.year.contains(headingKey(textOf(headings(), column))))
                continue;
            const bool isYears = std::ranges::all_of(below(), [column](const Row &row) {
                const QString text = textOf(row, column);
                return text.isEmpty() || yearIn(text);
            });
            if (isYears)
                m_table.yearColumn = column;
        }
    }

    std::span<const Row> below() const
    {
        return std::span(m_records).subspan(static_cast<size_t>(m_table.rowsAbove) + 1);
    }

    bool isInOrder() const
    {
        const QList<MonthCells> &months = m_table.months;
        for (qsizetype i = 1; i < months.size(); ++i) {
            const int step =
                (months[i].year - months[i - 1].year) * 12 + months[i].month - months[i - 1].month;
            if (step != 1)
                return false;
        }
        return m_table.yearColumn >= 0
            || std::ranges::all_of(months, [](const MonthCells &cells) { return cells.year > 0; });
    }

    bool isMissing(const QString &text) const
    {
        return text.isEmpty() || m_words.isMissing(wordKey(text));
    }

    static bool isNumber(const QString &text)
    {
        return parseFigure(text.toStdString(), MeasureKind::Money, 1000)
            || parseFigure(text.toStdString(), MeasureKind::Percentage, 1000);
    }

    /// Nearly all that stands below the months.
    bool holdsFigures() const
    {
        qint64 filled = 0;
        qint64 figures = 0;
        for (const Row &row : below()) {
            for (const MonthCells &cells : m_table.months) {
                const QString text = textOf(row, cells.column);
                filled += isMissing(text) ? 0 : 1;
                figures += !isMissing(text) && isNumber(text) ? 1 : 0;
            }
        }
        return figures > 0 && figures * 10 >= filled * 8;
    }

    /// Which columns beside the months are kept, and which sum them up.
    void sortColumns()
    {
        size_t width = headings().size();
        for (const Row &row : below())
            width = std::max(width, row.size());
        const int firstMonth = m_table.months.first().column;
        for (int column = 0; column < static_cast<int>(width); ++column) {
            const bool isMonth = std::ranges::find(m_table.months, column, &MonthCells::column)
                != m_table.months.end();
            if (isMonth || column == m_table.yearColumn)
                continue;
            const QString heading = textOf(headings(), column);
            const bool isNameless = heading.isEmpty() && column > firstMonth;
            if (isNameless || namesTotal(heading, column > firstMonth))
                m_table.totals.append(column);
            else
                m_table.kept.append(column);
        }
        findPlace();
    }

    bool namesTotal(const QString &heading, bool isBesideMonths) const
    {
        const QStringList words = wordKey(heading).split(u' ');
        const bool isTotal = std::ranges::any_of(
            words, [&](const QString &word) { return m_totals.contains(word); });
        return isTotal
            || (isBesideMonths
                && (yearIn(heading) || m_profile.year.contains(wordKey(heading))
                    || m_periods.contains(words.first())));
    }

    void findPlace()
    {
        for (const int column : std::as_const(m_table.kept)) {
            const QString key = headingKey(textOf(headings(), column));
            const bool isLocation = std::ranges::any_of(m_synonyms, [&](const Synonym &synonym) {
                const bool isPlace =
                    synonym.field == Field::Location || synonym.field == Field::Region;
                return isPlace && synonym.strength(key) > 0;
            });
            if (isLocation) {
                m_table.placeColumn = column;
                return;
            }
        }
    }

    /// Whether a text names a figure of a month, and which: the id of its measure.
    QString measureIn(const QString &text) const
    {
        const Synonym *best = nullptr;
        const QString key = headingKey(text);
        for (const Synonym &figure : m_profile.figures) {
            if (figure.strength(key) > (best == nullptr ? 0 : best->strength(key)))
                best = &figure;
        }
        return best == nullptr ? QString() : best->measure;
    }

    void findIndicators()
    {
        qsizetype most = 0;
        for (const int column : std::as_const(m_table.kept)) {
            const auto named = std::ranges::count_if(
                below(), [&](const Row &row) { return !measureIn(textOf(row, column)).isEmpty(); });
            const auto filled = std::ranges::count_if(
                below(), [&](const Row &row) { return !textOf(row, column).isEmpty(); });
            if (column != m_table.placeColumn && named > most && named * 2 >= filled) {
                most = named;
                m_table.indicatorColumn = column;
            }
        }
        m_isNamed = m_table.indicatorColumn >= 0;
        if (!m_isNamed) {
            m_table.indicators = {titleOfFigures()};
            return;
        }
        m_table.kept.removeAll(m_table.indicatorColumn);
    }

    /// What the titles, the sheet or a heading say that the figures are: when they name one.
    QString titleOfFigures()
    {
        QStringList titles;
        for (int row = 0; row < m_table.rowsAbove; ++row) {
            for (int column = 0; column < std::ssize(m_records[static_cast<size_t>(row)]); ++column)
                titles.append(textOf(m_records[static_cast<size_t>(row)], column));
        }
        titles.append(m_hints.sheet);
        for (const int column : m_table.kept)
            titles.append(textOf(headings(), column));
        QString found;
        QSet<QString> measures;
        for (const QString &title : std::as_const(titles)) {
            const QString measure = measureIn(title);
            if (measure.isEmpty())
                continue;
            found = found.isEmpty() ? title : found;
            measures.insert(measure);
        }
        m_isNamed = measures.size() == 1;
        return m_isNamed ? found
                         : profileObject(u"widemonths.json"_s)["figureHeading"_L1].toString();
    }

    const HeadRecords &m_records;
    const WideMonthsHints &m_hints;
    const MonthProfile m_profile = MonthProfile::builtIn();
    const Words m_words = Words::builtIn();
    const QList<Synonym> m_synonyms = builtInSynonyms();
    const QStringList m_totals = wordKeys(profileObject(u"widemonths.json"_s)["totalHeadings"_L1]);
    const QStringList m_periods = wordKeys(profileObject(u"widemonths.json"_s)["periods"_L1]);
    WideMonths m_table;
    bool m_isNamed = false; ///< something says what the figures are
};

} // namespace

std::optional<WideMonths> findWideMonths(const HeadRecords &records, const WideMonthsHints &hints)
{
    return WideMonthsFinder(records, hints).find();
}

Result<WideMonths> withAllIndicators(WideMonths table, RecordSource &records)
{
    if (table.indicatorColumn < 0)
        return table;
    for (qint64 row = 0;; ++row) {
        const Result<const Record *> record = records.next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record == nullptr)
            return table;
        const std::string_view cell = (*record)->cell(static_cast<size_t>(table.indicatorColumn));
        const QString indicator = QString::fromUtf8(cell).simplified();
        if (row > table.rowsAbove && !indicator.isEmpty()
            && table.indicators.size() < WideMonths::MostIndicators
            && !table.indicators.contains(indicator))
            table.indicators.append(indicator);
    }
}

} // namespace headroom
