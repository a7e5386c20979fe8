// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewtable.h"

#include "core/reports/canvas/ownmetric.h"
#include "ui/style/textlabel.h"
#include "ui/tables/delegates.h"
#include "ui/tables/treeview.h"
#include "ui/text/filledtext.h"
#include "ui/text/indicators/ownwords.h"
#include "ui/text/unitwords.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <numeric>

namespace headroom::ui {

namespace {

/// Why an own indicator stops at the locations; empty where it does not.
QString notPerEmployee(const OverviewFacts &facts, const ReportSource &source)
{
    const Metric *metric = source.catalogue.metric(facts.metric);
    const OwnIndicator *own = metric ? ownIndicator(source, *metric) : nullptr;
    return own ? notPerEmployeeWords(*own, source) : QString();
}

} // namespace

OverviewTable::OverviewTable(const Figures &figures, QWidget *parent)
    : Card(parent)
    , m_model(new OverviewModel(figures, this))
    , m_title(new TextLabel(TextRole::CardTitle, tr("Locations and employees"), this))
    , m_hint(new TextLabel(TextRole::Caption, this))
    , m_up(new QPushButton(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_hint->setInk(Ink::Faint);
    m_hint->setObjectName(QStringLiteral("overviewHint"));
    m_up->setObjectName(QStringLiteral("overviewUp"));
    m_filter->setObjectName(QStringLiteral("overviewFilter"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter locations and employees by name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    buildTree();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_up);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_hint, 1);
    head->addSpacing(8);
    head->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    connectTree();
}

void OverviewTable::buildTree()
{
    m_tree->setObjectName(QStringLiteral("overviewTree"));
    m_tree->setAccessibleName(m_title->text());
    m_tree->setModel(m_model);
    prepareTree(*m_tree);
    m_tree->setItemDelegateForColumn(OverviewModel::Bar, new IntervalDelegate(m_tree));
    m_tree->setItemDelegateForColumn(OverviewModel::ChangeColumn, new PillDelegate(m_tree));
    m_tree->setItemDelegateForColumn(OverviewModel::Recent, new SparklineDelegate(m_tree));
    m_tree->setItemDelegateForColumn(OverviewModel::Progress, new ProgressDelegate(m_tree));
    m_tree->setItemDelegateForColumn(OverviewModel::Judgement, new PillDelegate(m_tree));
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    // The heading and five rows.
    m_tree->setMinimumHeight(fontMetrics().height() * 32 / 3);
    m_tree->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

void OverviewTable::connectTree()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    m_click.setSingleShot(true);
    connect(&m_click, &QTimer::timeout, this, [this] { emit unitChosen(m_clicked); });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_clicked = m_model->unitAt(index);
        m_click.start(QApplication::doubleClickInterval());
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this] { m_click.stop(); });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        m_click.stop();
        emit unitOpened(m_model->unitAt(index));
    });
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *answers = new QAction(tr("Answers behind the figure…"), m_tree);
    connect(answers, &QAction::triggered, this, [this] {
        if (m_tree->currentIndex().isValid())
            emit answersAsked(m_model->unitAt(m_tree->currentIndex()));
    });
    m_tree->addAction(answers);
    connect(m_up, &QPushButton::clicked, this, [this] { emit unitChosen(m_shown.parent()); });
}

void OverviewTable::showFacts(const OverviewFacts &facts, const ReportSource &source)
{
    m_click.stop();
    m_shown = facts.unit;
    m_model->showFacts(facts, source);
    const bool whole = facts.unit.level() == Level::Organisation;
    m_up->setVisible(!whole);
    m_up->setText(QStringLiteral("‹ ") + unitWords(source.organisation, facts.unit.parent()));
    //: a button that goes one level up; %1 a unit
    m_up->setAccessibleName(
        tr("Back to %1").arg(unitWords(source.organisation, facts.unit.parent())));
    const bool empty = facts.rows.isEmpty();
    const QString missing = notPerEmployee(facts, source);
    m_hint->setText(!missing.isEmpty() ? tr("Not computed per employee.")
            : empty ? tr("There is nothing below this unit. Go one level up to compare.")
                    : tr("Click to choose, double-click or Enter to open in Trends."));
    m_hint->setToolTip(plainToolTip(missing));
    m_tree->setVisible(!empty);
    arrangeColumns();
}

void OverviewTable::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

ShownRows OverviewTable::shown() const
{
    return shownRows(*m_tree, {OverviewModel::Recent});
}

void OverviewTable::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrangeColumns();
}

void OverviewTable::arrangeColumns()
{
    // In characters; a heading never gets less than it needs.
    constexpr std::array Least{24, 10, 10, 20, 12, 14, 9, 13, 20};
    constexpr int LongestName = 48;
    const int character = fontMetrics().averageCharWidth();
    Widths widths{};
    for (int column = OverviewModel::Name; column <= OverviewModel::Judgement; ++column) {
        const auto place = static_cast<size_t>(column);
        widths[place] =
            std::max(Least[place] * character, m_tree->header()->sectionSizeHint(column));
    }
    // "Too few answers" gets its room before drawings and long names do.
    const int words = fontMetrics().horizontalAdvance(m_model->longestReason()) + 2 * character;
    widths[OverviewModel::ScoreColumn] = std::max(widths[OverviewModel::ScoreColumn], words);
    int room = hideColumns(widths);
    const auto widen = [&](int column, int most) {
        int &width = widths[static_cast<size_t>(column)];
        const int more = std::clamp(most - width, 0, std::max(0, room));
        width += more;
        room -= more;
    };
    widen(OverviewModel::Name, LongestName * character);
    if (m_tree->isColumnHidden(OverviewModel::Judgement))
        widen(OverviewModel::Bar, widths[OverviewModel::Bar] + room);
    for (int column = OverviewModel::Name; column < OverviewModel::Judgement; ++column)
        m_tree->setColumnWidth(column, widths[static_cast<size_t>(column)]);
}

int OverviewTable::hideColumns(const Widths &widths)
{
    int room = contentsRect().width() - m_tree->verticalScrollBar()->sizeHint().width()
        - std::accumulate(widths.begin(), widths.end(), 0);
    const auto setHidden = [&](int column, bool hidden) {
        m_tree->setColumnHidden(column, hidden);
        room += hidden ? widths[static_cast<size_t>(column)] : 0;
    };
    const bool judged = m_model->hasVerdicts();
    setHidden(OverviewModel::Target, !m_model->hasTargets());
    setHidden(OverviewModel::Judgement, !judged);
    setHidden(OverviewModel::Progress, !judged || room < 0);
    // Drawings that say again what a figure says go first; the verdict always stays.
    if (!m_model->comparesPeriods())
        setHidden(OverviewModel::ChangeColumn, true);
    for (const int column : {OverviewModel::Recent, OverviewModel::Bar})
        setHidden(column, room < 0);
    if (m_model->comparesPeriods())
        setHidden(OverviewModel::ChangeColumn, room < 0);
    return room;
}

} // namespace headroom::ui
