// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/differencesdialog.h"

#include "core/reports/tables/differencetable.h"
#include "core/reports/tables/workbook.h"
#include "ui/print/report/reportoutput.h"
#include "ui/print/safefile.h"
#include "ui/style/buttons.h"
#include "ui/style/card.h"
#include "ui/style/textlabel.h"
#include "ui/tables/treeview.h"
#include "ui/text/errortext.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/rounds/differencewords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

namespace headroom::ui {

namespace {

constexpr QSize UsualSize(900, 560);

QString targetWords(
    const std::optional<double> &target, const Metric *metric, const Figures &figures)
{
    return target && metric != nullptr ? figures.score(*metric, *target) : QStringLiteral("–");
}

std::vector<DifferenceRow> rowsOf(const ReportSource &source, const FixedRound &fixed,
    const QList<TargetDifference> &differences, const Figures &figures)
{
    std::vector<DifferenceRow> rows;
    for (const TargetDifference &difference : differences) {
        const Metric *metric = source.catalogue.metric(difference.metric);
        rows.push_back({differenceUnitWords(source, fixed, difference),
            metricWords(difference.metric).name, targetWords(difference.agreed, metric, figures),
            targetWords(difference.today, metric, figures),
            differenceCauseWords(difference, figures)});
    }
    return rows;
}

} // namespace

QVariant DifferenceTable::cell(const DifferenceRow &row, int column, int role) const
{
    const QString texts[] = {row.unit, row.indicator, row.agreed, row.today, row.cause};
    const bool isFigure = column == Agreed || column == Today;
    switch (role) {
    case Qt::DisplayRole:
        return texts[column];
    case Qt::ToolTipRole:
        return plainToolTip(texts[column]);
    case Qt::TextAlignmentRole:
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DifferenceTable::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Agreed || column == Today ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Name"), tr("Indicator"), tr("Fixed", "column: a target"),
        tr("Today", "column: a target"), tr("Why")};
    return names[column];
}

QString DifferenceTable::filterText(const DifferenceRow &row) const
{
    return row.unit;
}

QString DifferenceTable::asText() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(header(column, Qt::DisplayRole).toString());
    lines.append(cells.join(QLatin1Char('\t')));
    for (const DifferenceRow &row : rows())
        lines.append(QStringList{row.unit, row.indicator, row.agreed, row.today, row.cause}.join(
            QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

DifferencesDialog::DifferencesDialog(const SnapshotPtr &snapshot, const FixedRound &fixed,
    const QList<TargetDifference> &differences, const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_name(filledText(tr("Differences %1", "round"), {fixed.round.name}))
    , m_machines(differenceTable(snapshot->source, fixed, differences))
    , m_table(new DifferenceTable(this))
    , m_view(new QTreeView(this))
    , m_message(new TextLabel(TextRole::Body, this))
    , m_output(new ReportOutput(this))
{
    setObjectName(QStringLiteral("differencesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What would differ today"));
    resize(UsualSize);
    m_table->setRows(rowsOf(snapshot->source, fixed, differences, figures));
    const QStringList since =
        sinceFixedSentences(sinceFixed(snapshot->source, fixed, snapshot->imports), figures);
    m_notes = QStringList{fixed.organisation, m_name,
                  //: %1 a day
                  filledText(tr("Fixed on %1"), {figures.date(fixed.at.toLocalTime().date())})}
        + since;
    layOut(fixed.round.name, since);
    connect(m_output, &ReportOutput::saved, this, [this](const QString &file) {
        m_message->setInk(Ink::Good);
        m_message->setText(
            filledText(tr("The file is saved: %1"), {QDir::toNativeSeparators(file)}));
        m_message->show();
    });
    connect(m_output, &ReportOutput::failed, this, [this](const Error &error) {
        m_message->setInk(Ink::Bad);
        m_message->setText(errorText(error));
        m_message->show();
    });
}

void DifferencesDialog::layOut(const QString &round, const QStringList &since)
{
    auto *title = new TextLabel(TextRole::CardTitle, this);
    title->setText(filledText(tr("Round %1 shared out again today"), {round}));
    title->setWordWrap(true);
    auto *text = new TextLabel(TextRole::Body, this);
    text->setObjectName(QStringLiteral("sinceText"));
    text->setInk(Ink::Soft);
    text->setWordWrap(true);
    text->setText(tr("The fixed targets stay as they are; this only shows what came after them.")
        + QLatin1Char('\n') + since.join(QLatin1Char('\n')));
    m_view->setObjectName(QStringLiteral("differencesTable"));
    m_view->setAccessibleName(tr("Targets that would differ today"));
    m_view->setModel(m_table);
    prepareTree(*m_view);
    m_view->setRootIsDecorated(false);
    m_view->setSortingEnabled(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(DifferenceTable::Unit, QHeaderView::Stretch);
    m_message->setObjectName(QStringLiteral("differencesMessage"));
    m_message->setWordWrap(true);
    m_message->hide();
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(QStringLiteral("copyDifferences"));
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_table->asText()); });
    auto *save = new MenuButton(tr("Export"), this);
    save->setObjectName(QStringLiteral("exportDifferences"));
    auto *menu = new QMenu(save);
    menu->addAction(tr("Export as workbook (*.xlsx)…"), this,
        [this] { askForFile(tr("Workbook (*.xlsx)"), QStringLiteral("xlsx")); });
    menu->addAction(tr("Export as figures (*.csv)…"), this,
        [this] { askForFile(tr("Figures (*.csv)"), QStringLiteral("csv")); });
    save->setMenu(menu);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_view, 1);
    column->addWidget(m_message);
    column->addLayout(buttons);
}

Result<void> DifferencesDialog::writeFile(const QString &file) const
{
    const QString extension = QFileInfo(file).suffix().toLower();
    if (extension == QLatin1String("csv"))
        return writePrivateFile(file, toCsv(m_machines, QStringLiteral("\r\n")).toUtf8());
    if (extension != QLatin1String("xlsx"))
        return failure(ErrorKind::FormatNotSupported, file, {extension.toUpper()});
    Table words;
    for (int column = 0; column < DifferenceTable::ColumnCount; ++column)
        words.headings.append(m_table->headerData(column, Qt::Horizontal).toString());
    for (const DifferenceRow &row : m_table->rows())
        words.rows.append({row.unit, row.indicator, row.agreed, row.today, row.cause});
    return toXlsx({WorkbookSheet{m_name, m_notes, words}}).and_then([&](const QByteArray &bytes) {
        return writePrivateFile(file, bytes);
    });
}

void DifferencesDialog::askForFile(const QString &filter, const QString &suffix)
{
    m_output->saveAs({tr("Export what would differ"), filter, m_name, suffix},
        [this](const QString &file) { return writeFile(file); });
}

} // namespace headroom::ui
