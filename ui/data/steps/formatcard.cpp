// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/formatcard.h"

#include "core/importing/planjson.h"
#include "core/importing/reading/encoding.h"
#include "core/importing/subjects/recordday.h"
#include "ui/style/textlabel.h"
#include "ui/text/columnwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/importwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

constexpr int MostHeadingRows = 5;
constexpr int ZoneLetters = 18;
constexpr int FewestColumns = 3;

/// The date whose day counts.
const PlannedColumn *dayOf(const ImportPlan &plan)
{
    const int day = dayColumns(plan).value(0, -1);
    const auto found = std::ranges::find(plan.columns, day, &PlannedColumn::index);
    return found == plan.columns.end() ? nullptr : &*found;
}

/// The ones that a file is likely to have; the list goes on with all others.
QStringList commonEncodings()
{
    return {u"UTF-8"_s, u"windows-1252"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"ISO-8859-15"_s,
        u"windows-1250"_s, u"macintosh"_s, u"IBM850"_s};
}

/// Selects the entry with that value, adding it when the list does not have it.
void select(QComboBox *combo, const QVariant &value, const QString &words)
{
    int index = combo->findData(value, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0) {
        combo->addItem(words, value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

} // namespace

FormatCard::FormatCard(QWidget *parent)
    : Card(parent)
    , m_lists(new QWidget(this))
    , m_grid(new QGridLayout(m_lists))
{
    m_title = new TextLabel(TextRole::CardTitle, tr("Recognised as"), this);
    m_title->setObjectName("formatTitle");
    m_reset = new QPushButton(tr("As recognised"), this);
    m_reset->setObjectName("formatReset");
    m_reset->setFlat(true);
    m_change = new QPushButton(this);
    m_change->setObjectName("formatChange");
    m_change->setAccessibleName(tr("Change how the file is read"));
    m_change->setCheckable(true);
    m_change->setFlat(true);
    m_summary = new TextLabel(TextRole::Caption, this);
    m_summary->setObjectName("formatSummary");
    m_summary->setWordWrap(true);
    m_sheet = addChoice(tr("Sheet"), u"formatSheet"_s);
    m_delimiter = addChoice(tr("Separator"), u"formatSeparator"_s);
    m_quotes = addChoice(tr("Quotes"), u"formatQuotes"_s);
    m_encoding = addChoice(tr("Encoding"), u"formatEncoding"_s);
    m_dates = addChoice(tr("Dates"), u"formatDates"_s);
    m_zone = addChoice(tr("Times are in"), u"formatZone"_s);
    m_decimals = addChoice(tr("Decimals"), u"formatDecimals"_s);
    m_headings = addChoice(tr("Heading rows"), u"formatHeadings"_s);
    m_letters = new TextLabel(TextRole::Caption, this);
    m_letters->setObjectName("formatLetters");
    m_letters->setWordWrap(true);
    fillChoices();

    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setVerticalSpacing(8);
    layout->addWidget(m_title, 0, 0);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_reset, 0, 1);
    layout->addWidget(m_change, 0, 2);
    layout->addWidget(m_lists, 1, 0, 1, 3);
    layout->addWidget(m_summary, 2, 0, 1, 3);
    layout->addWidget(m_letters, 3, 0, 1, 3);
    arrange(static_cast<int>(m_fields.size()));
    applyShape();
    connect(m_change, &QPushButton::toggled, this, &FormatCard::applyShape);
    connect(m_reset, &QPushButton::clicked, this, &FormatCard::reset);
}

void FormatCard::fillChoices()
{
    for (const char delimiter : {';', ',', '\t', '|'})
        m_delimiter->addItem(delimiterWords(delimiter), QString(QLatin1Char(delimiter)));
    for (const Quoting quoting : {Quoting{'"', false}, {'"', true}, {'\'', false}, {'\'', true}})
        m_quotes->addItem(quotingWords(quoting), quotingName(quoting));
    QStringList encodings = commonEncodings();
    const qsizetype common = encodings.size();
    for (const QString &encoding : knownEncodings()) {
        if (!encodings.contains(encoding, Qt::CaseInsensitive))
            encodings.append(encoding);
    }
    for (const QString &encoding : std::as_const(encodings))
        m_encoding->addItem(encodingWords(encoding), encoding);
    m_encoding->insertSeparator(static_cast<int>(common));
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        m_dates->addItem(dateOrderWords(order), static_cast<int>(order));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(ZoneLetters);
    m_decimals->addItem(tr("Comma: 3,5"), u","_s);
    m_decimals->addItem(tr("Point: 3.5"), u"."_s);
    for (int rows = 0; rows <= MostHeadingRows; ++rows)
        m_headings->addItem(QString::number(rows), rows);
}

QComboBox *FormatCard::addChoice(const QString &label, const QString &name)
{
    auto *field = new QWidget(m_lists);
    auto *layout = new QVBoxLayout(field);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *caption = new TextLabel(TextRole::Caption, label, field);
    auto *combo = new QComboBox(field);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    caption->setBuddy(combo);
    layout->addWidget(caption);
    layout->addWidget(combo);
    m_fields.append(field);
    connect(combo, &QComboBox::activated, this, &FormatCard::choose);
    return combo;
}

void FormatCard::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    applyShape();
}

void FormatCard::applyShape()
{
    const bool isOpen = !m_isCompact || m_change->isChecked();
    m_change->setText(isOpen ? tr("Less") : tr("Change…"));
    m_change->setVisible(m_isCompact);
    m_lists->setVisible(isOpen);
    m_summary->setVisible(!isOpen);
}

void FormatCard::arrange(int columns)
{
    if (columns == m_shownColumns)
        return;
    m_shownColumns = columns;
    int place = 0;
    for (QWidget *field : std::as_const(m_fields)) {
        if (field->isHidden())
            continue;
        m_grid->addWidget(field, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column <= m_fields.size(); ++column)
        m_grid->setColumnStretch(column, column == columns ? 1 : 0);
}

void FormatCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrangeToFit();
}

/// In as few rows as the width allows.
void FormatCard::arrangeToFit()
{
    QList<int> widths;
    for (const QWidget *field : std::as_const(m_fields)) {
        if (!field->isHidden())
            widths.append(field->sizeHint().width() + m_grid->horizontalSpacing());
    }
    const auto count = static_cast<int>(widths.size());
    const int room = contentsRect().width();
    for (int rows = 1; rows <= count; ++rows) {
        const int columns = (count + rows - 1) / rows;
        QList<int> widest(columns, 0);
        for (int place = 0; place < count; ++place)
            widest[place % columns] = std::max(widest[place % columns], widths[place]);
        const int needed = std::accumulate(widest.cbegin(), widest.cend(), 0);
        if (needed <= room || columns <= FewestColumns)
            return arrange(columns);
    }
}

void FormatCard::showPlan(const ImportPlan &plan, const ImportChoices &choices)
{
    m_plan = plan;
    m_choices = choices;
    const FileFormat &format = plan.format;
    const char delimiter = choices.delimiter.value_or(format.delimiter);
    const Quoting quoting = choices.quoting.value_or(format.quoting);
    const QString encoding = choices.encoding.value_or(format.encoding);
    const char decimal = choices.decimalSign.value_or(format.decimalSign);
    const int headings = choices.headingRows.value_or(format.headingRows);
    m_title->setText(format.tool.isEmpty()
            ? tr("Recognised as")
            : filledText(tr("Recognised as an export of %1"), {format.tool}));
    m_zone->parentWidget()->setVisible(dayOf(plan) != nullptr && dayOf(plan)->hasTimes);
    showSheets(format);
    select(m_delimiter, QString(QLatin1Char(delimiter)), delimiterWords(delimiter));
    select(m_quotes, quotingName(quoting), quotingWords(quoting));
    select(m_encoding, encoding, encodingWords(encoding));
    select(m_decimals, QString(QLatin1Char(decimal)), QString(QLatin1Char(decimal)));
    select(m_headings, headings, QString::number(headings));
    showDates(plan);
    showZone(plan);
    showSummary(plan);
    m_letters->setText(lettersSentence(plan.letterSamples));
    m_letters->setVisible(!plan.letterSamples.isEmpty());
    m_reset->setVisible(choices.sheet || choices.delimiter || choices.quoting || choices.encoding
        || choices.decimalSign || choices.headingRows || choices.dateOrder || choices.timeZone
        || choices.longTable);
}

void FormatCard::showSummary(const ImportPlan &plan)
{
    ImportDetails details;
    details.format = plan.format;
    details.format.tool.clear(); // stands in the title
    if (const PlannedColumn *day = dayOf(plan)) {
        details.dateOrder = day->dateOrder;
        details.timeZone = day->timeZone;
        details.calendar = plan.calendar;
    }
    m_summary->setText(formatSentence(details));
}

/// A workbook has sheets, a text has an encoding and a separator.
void FormatCard::showSheets(const FileFormat &format)
{
    const bool isText = format.kind == FileKind::Text;
    m_sheet->clear();
    for (const QString &sheet : format.sheets)
        m_sheet->addItem(sheet, sheet);
    m_sheet->setCurrentIndex(m_sheet->findData(m_choices.sheet.value_or(format.sheet)));
    m_sheet->parentWidget()->setVisible(!isText);
    m_delimiter->parentWidget()->setVisible(isText);
    m_quotes->parentWidget()->setVisible(isText);
    m_encoding->parentWidget()->setVisible(isText);
    m_shownColumns = 0;
    arrangeToFit();
}

void FormatCard::showDates(const ImportPlan &plan)
{
    std::optional<DateOrder> order = m_choices.dateOrder;
    for (const PlannedColumn &column : plan.columns) {
        if (!order && column.dateOrder && column.field == Field::SubmittedAt)
            order = column.dateOrder;
    }
    m_dates->setCurrentIndex(order ? m_dates->findData(static_cast<int>(*order)) : -1);
    m_dates->setPlaceholderText(tr("To be decided"));
}

/// The organisation's own zone is the empty one: such times are on its calendar already.
void FormatCard::showZone(const ImportPlan &plan)
{
    const PlannedColumn *day = dayOf(plan);
    if (day == nullptr || !day->hasTimes)
        return;
    m_zone->clear();
    if (day->hasOffsets)
        m_zone->addItem(tr("What each time says"), QByteArray());
    else
        m_zone->addItem(
            plan.calendar.isEmpty() ? tr("The own zone") : zoneWords(plan.calendar), QByteArray());
    m_zone->setEnabled(!day->hasOffsets);
    m_zone->addItem(zoneWords("UTC"), QByteArray("UTC"));
    m_zone->insertSeparator(m_zone->count());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_zone->addItem(zoneWords(zone), zone);
    }
    if (!day->hasOffsets)
        select(m_zone, m_choices.timeZone.value_or(day->timeZone),
            zoneWords(m_choices.timeZone.value_or(day->timeZone)));
}

void FormatCard::choose()
{
    ImportChoices choices = m_choices;
    const QObject *changed = sender();
    if (changed == m_sheet)
        choices.sheet = m_sheet->currentData().toString();
    if (changed == m_delimiter)
        choices.delimiter = m_delimiter->currentData().toString().at(0).toLatin1();
    if (changed == m_quotes)
        choices.quoting = quotingNamed(m_quotes->currentData().toString());
    if (changed == m_encoding)
        choices.encoding = m_encoding->currentData().toString();
    if (changed == m_decimals)
        choices.decimalSign = m_decimals->currentData().toString().at(0).toLatin1();
    if (changed == m_headings)
        choices.headingRows = m_headings->currentData().toInt();
    if (changed == m_zone)
        choices.timeZone = m_zone->currentData().toByteArray();
    if (changed == m_dates)
        choices.dateOrder = static_cast<DateOrder>(m_dates->currentData().toInt());
    if (choices != m_choices)
        emit choicesChanged(choices);
}

void FormatCard::reset()
{
    ImportChoices choices;
    // Those of a table with a row per question are columns of its answers.
    if (!m_choices.longTable) {
        choices.columns = m_choices.columns;
        choices.noScore = m_choices.noScore;
    }
    choices.year = m_choices.year;
    emit choicesChanged(choices);
}

} // namespace headroom::ui
