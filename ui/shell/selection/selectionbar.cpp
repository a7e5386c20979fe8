// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/selection/selectionbar.h"

#include "core/reports/canvas/ownmetric.h"
#include "ui/shell/selection/filterchooser.h"
#include "ui/shell/selection/unitchooser.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr std::array Presets{PeriodPreset::LastTwelveMonths, PeriodPreset::LastTwentyFourMonths,
    PeriodPreset::ThisYear, PeriodPreset::LastYear, PeriodPreset::Everything};

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

SelectionBar::SelectionBar(const QLocale &language, QWidget *parent)
    : QWidget(parent)
    , m_metric(choice(QStringLiteral("metric")))
    , m_period(choice(QStringLiteral("period")))
    , m_unit(new UnitChooser(language))
    , m_filter(new FilterChooser(language))
    , m_import(new QPushButton(icon(QStringLiteral("import")), tr("&Import survey file…")))
{
    m_unit->setObjectName(QStringLiteral("unit"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setAccessibleName(tr("Import survey file"));
    makePrimary(*m_import);
    for (const PeriodPreset preset : Presets)
        m_period->addItem(presetWords(preset), static_cast<int>(preset));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(CardGap, 8, CardGap, 10);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Indica&tor"), m_metric));
    layout->addWidget(m_metric);
    layout->addSpacing(8);
    layout->addWidget(label(tr("&Period"), m_period));
    layout->addWidget(m_period);
    layout->addSpacing(8);
    //: the organisation, a location or an employee
    layout->addWidget(label(tr("&Unit"), m_unit));
    layout->addWidget(m_unit);
    layout->addWidget(m_filter);
    layout->addStretch();
    layout->addWidget(m_import);
    connect(m_metric, &QComboBox::activated, this, &SelectionBar::requestMetric);
    connect(m_period, &QComboBox::activated, this, &SelectionBar::requestPeriod);
    connect(m_unit, &UnitChooser::unitPicked, this, &SelectionBar::requestUnit);
    connect(m_filter, &FilterChooser::filterPicked, this, &SelectionBar::requestFilter);
    connect(m_import, &QPushButton::clicked, this, &SelectionBar::importRequested);
    showSnapshot(nullptr, {});
}

QLabel *SelectionBar::label(const QString &text, QWidget *buddy)
{
    auto *made = new QLabel(text);
    made->setBuddy(buddy);
    QString plain = text;
    buddy->setAccessibleName(plain.remove(QLatin1Char('&')));
    m_labels << made;
    return made;
}

void SelectionBar::showSnapshot(const SnapshotPtr &snapshot, const Selection &selection)
{
    const bool changed = snapshot != m_snapshot || m_metric->count() == 0;
    m_snapshot = snapshot;
    m_selection = selection;
    if (changed)
        fillMetrics();
    const QSignalBlocker period(m_period);
    showMetric();
    m_period->setCurrentIndex(m_period->findData(static_cast<int>(selection.period)));
    m_unit->showUnits(snapshot, selection.unit);
    const bool hasAnswers = snapshot && snapshot->source.calendar;
    m_filter->showFilter(snapshot, selection.filter);
    for (QWidget *widget : choices())
        widget->setEnabled(hasAnswers);
    fitLabels();
}

void SelectionBar::setSelectionEnabled(bool enabled, bool withFilter)
{
    const bool hasAnswers = m_snapshot && m_snapshot->source.calendar;
    for (QWidget *widget : choices())
        widget->setEnabled(enabled && hasAnswers);
    m_filter->setEnabled(enabled && hasAnswers && withFilter);
}

QList<QWidget *> SelectionBar::choices() const
{
    return {m_metric, m_period, m_unit, m_filter};
}

void SelectionBar::offerOwn(OwnOffer offer)
{
    if (offer == m_ownOffer)
        return;
    m_ownOffer = offer;
    fillMetrics();
    showMetric();
    fitLabels();
}

void SelectionBar::showMetric()
{
    const QSignalBlocker blocker(m_metric);
    const bool isOwn = m_selection.own != IndicatorId();
    const int own = isOwn ? m_metric->findData(ownMetricId(m_selection.own)) : -1;
    m_metric->setCurrentIndex(own >= 0 ? own : m_metric->findData(m_selection.metric));
}

void SelectionBar::setImportPrimary(bool primary)
{
    makePrimary(*m_import, primary);
}

void SelectionBar::fillMetrics()
{
    const QSignalBlocker blocker(m_metric);
    m_metric->clear();
    const QList<Metric> metrics =
        m_snapshot ? m_snapshot->source.metricsWithAnswers() : QList<Metric>();
    for (const Metric &metric : metrics) {
        const MetricWords words = metricWords(metric.id);
        m_metric->addItem(words.name, metric.id);
        m_metric->setItemData(m_metric->count() - 1, words.longName, Qt::ToolTipRole);
    }
    if (metrics.isEmpty())
        m_metric->addItem(metricWords(m_selection.metric).name, m_selection.metric);
    else
        addOwnIndicators();
}

void SelectionBar::addOwnIndicators()
{
    const qsizetype before = m_metric->count();
    for (const OwnIndicator &own : m_snapshot->source.indicators) {
        if (!isOffered(own, m_ownOffer))
            continue;
        if (m_metric->count() == before)
            m_metric->insertSeparator(m_metric->count());
        m_metric->addItem(own.name, ownMetricId(own.id));
        const int index = m_metric->count() - 1;
        m_metric->setItemData(index, QVariant::fromValue(own.id.value()), Qt::UserRole + 1);
        m_metric->setItemData(index, plainToolTip(own.definition), Qt::ToolTipRole);
    }
}

void SelectionBar::requestMetric()
{
    Selection asked = m_selection;
    asked.own = IndicatorId(m_metric->currentData(Qt::UserRole + 1).toLongLong());
    if (asked.own == IndicatorId())
        asked.metric = m_metric->currentData().toString();
    emit selectionRequested(asked);
}

void SelectionBar::requestPeriod()
{
    Selection asked = m_selection;
    asked.period = static_cast<PeriodPreset>(m_period->currentData().toInt());
    emit selectionRequested(asked);
}

void SelectionBar::requestUnit(UnitRef unit)
{
    Selection asked = m_selection;
    asked.unit = unit;
    emit selectionRequested(asked);
}

void SelectionBar::requestFilter(const AnswerFilter &filter)
{
    Selection asked = m_selection;
    asked.filter = filter;
    emit selectionRequested(asked);
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLabels();
}

void SelectionBar::fitLabels()
{
    int labels = 0;
    for (const QLabel *one : std::as_const(m_labels))
        labels += one->sizeHint().width() + layout()->spacing();
    int controls = 2 * CardGap + 8 * layout()->spacing();
    for (const QWidget *widget :
        std::initializer_list<const QWidget *>{m_metric, m_period, m_unit, m_filter, m_import})
        controls += widget->sizeHint().width();
    // The boxes keep their accessible names when there is no room for words beside them.
    for (QLabel *one : std::as_const(m_labels))
        one->setVisible(labels + controls <= width());
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

} // namespace headroom::ui
