// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/bonus/bonuslist.h"

#include "core/reports/bonus/bonusbook.h"
#include "core/reports/rounds/fixedround.h"
#include "ui/print/report/reportoutput.h"
#include "ui/sheets/bonus/bonusexport.h"
#include "ui/sheets/bonus/bonustable.h"
#include "ui/sheets/bonus/bonuswords.h"
#include "ui/sheets/bonus/decisionform.h"
#include "ui/style/buttons.h"
#include "ui/style/textlabel.h"
#include "ui/tables/treeview.h"
#include "ui/text/filledtext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

namespace headroom::ui {

BonusList::BonusList(const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_output(new ReportOutput(this))
{
    setObjectName(QStringLiteral("bonusList"));
    connect(m_output, &ReportOutput::saved, this, &BonusList::exported);
    connect(m_output, &ReportOutput::failed, this, &BonusList::failed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addLayout(buildHead());
    m_table = new BonusTable(this);
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("bonusTable"));
    m_view->setAccessibleName(tr("Bonus of each employee"));
    m_view->setModel(m_table);
    prepareTree(*m_view);
    m_view->setRootIsDecorated(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(BonusTable::Name, QHeaderView::Stretch);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (const auto unit = m_table->unitAt(index)) {
                m_chosen = *unit;
                showChosen();
            }
        });
    column->addWidget(m_view, 1);
    m_form = new DecisionForm(figures, this);
    connect(m_form, &DecisionForm::decided, this, &BonusList::decided);
    column->addWidget(m_form);
}

QBoxLayout *BonusList::buildHead()
{
    m_words = new TextLabel(TextRole::Body, this);
    m_words->setObjectName(QStringLiteral("schemeWords"));
    m_words->setInk(Ink::Soft);
    m_words->setWordWrap(true);
    auto *change = new QPushButton(tr("&Scheme…"), this);
    change->setObjectName(QStringLiteral("changeScheme"));
    connect(change, &QPushButton::clicked, this, &BonusList::schemeRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    head->addWidget(change, 0, Qt::AlignTop);
    head->addWidget(buildExport(), 0, Qt::AlignTop);
    return head;
}

QWidget *BonusList::buildExport()
{
    auto *button = new MenuButton(tr("Export"), this);
    button->setObjectName(QStringLiteral("exportBonuses"));
    auto *menu = new QMenu(button);
    menu->addAction(tr("Export as workbook (*.xlsx)…"), this,
        [this] { askForFile(tr("Workbook (*.xlsx)"), QStringLiteral("xlsx")); });
    menu->addAction(tr("Export as figures (*.csv)…"), this,
        [this] { askForFile(tr("Figures (*.csv)"), QStringLiteral("csv")); });
    button->setMenu(menu);
    return button;
}

const BonusScheme &BonusList::scheme() const
{
    return *m_snapshot->source.bonuses->scheme(m_round);
}

void BonusList::showRound(const SnapshotPtr &snapshot, RoundId round)
{
    m_snapshot = snapshot;
    m_round = round;
    const BonusScheme &on = scheme();
    const auto facts = bonusFacts(snapshot->source, on);
    m_facts = facts ? *facts : BonusFacts();
    //: who switched it on, day, steps in words
    m_words->setText(
        filledText(tr("Switched on by %1 on %2. %3"),
            {on.by, m_figures.date(on.at.toLocalTime().date()), ladderWords(on.ladder, m_figures)})
        + QLatin1Char(' ')
        + (m_facts.isOver ? tr("The round is over.")
                          : tr("The round is not over: these are figures so far.")));
    if (const FixedRound *fixed = snapshot->source.fixedRound(round)) {
        m_table->showLevels(fixed->round.levels);
        m_view->setColumnHidden(BonusTable::Places, placesHeading(fixed->round.levels).isEmpty());
    }
    std::vector<BonusRow> rows = bonusRows(snapshot->source, m_facts, m_figures);
    if (rows.size() == m_table->rows().size())
        m_table->updateRows(std::move(rows));
    else
        m_table->setRows(std::move(rows));
    if (!m_table->indexOfUnit(m_chosen).isValid() && !m_facts.lines.isEmpty())
        m_chosen = m_facts.lines.first().unit;
    choose(m_chosen);
}

void BonusList::choose(UnitRef unit)
{
    const QModelIndex index = m_table->indexOfUnit(unit);
    if (!index.isValid())
        return;
    m_chosen = unit;
    m_view->setCurrentIndex(index);
    showChosen();
}

void BonusList::showChosen()
{
    const auto line = std::ranges::find(m_facts.lines, m_chosen, &BonusLine::unit);
    if (line != m_facts.lines.end())
        m_form->showLine(m_snapshot, m_round, *line);
}

Result<void> BonusList::writeFile(const QString &file) const
{
    return writeBonuses(file, bonusSheet(m_snapshot->source, scheme(), m_facts, m_figures));
}

void BonusList::askForFile(const QString &filter, const QString &suffix)
{
    const QString round = m_snapshot->source.fixedRound(m_round)->round.name;
    m_output->saveAs(
        {tr("Export the bonuses"), filter, filledText(tr("Bonus %1", "round"), {round}), suffix},
        [this](const QString &file) { return writeFile(file); });
}

} // namespace headroom::ui
