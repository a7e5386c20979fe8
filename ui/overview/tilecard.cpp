// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/tilecard.h"

#include "ui/charts/howbutton.h"
#include "ui/overview/tiledrawing.h"
#include "ui/style/pill.h"
#include "ui/style/textlabel.h"
#include "ui/text/changewords.h"
#include "ui/text/metricwords.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace headroom::ui {

namespace {

QList<std::optional<double>> valuesOf(const Series &series)
{
    QList<std::optional<double>> values;
    for (const SeriesPoint &point : series) {
        const Score *score = shownScore(point.score);
        values.append(score ? std::optional(score->toDouble()) : std::nullopt);
    }
    return values;
}

} // namespace

TileCard::TileCard(const Figures &figures, QWidget *parent)
    : Card(parent)
    , m_figures(figures)
    , m_name(new TextLabel(TextRole::Strong, this))
    , m_answers(new TextLabel(TextRole::Caption, this))
    , m_how(new HowButton(this))
    , m_value(new TextLabel(TextRole::Kpi, this))
    , m_unit(new TextLabel(TextRole::Caption, this))
    , m_drawing(new TileDrawing(this))
    , m_change(new Pill(this))
    , m_progress(new TextLabel(TextRole::Caption, this))
    , m_bar(new TileBar(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_name->setInk(Ink::Soft);
    m_answers->setInk(Ink::Faint);
    m_unit->setInk(Ink::Faint);
    m_progress->setInk(Ink::Soft);
    m_how->setMaximumHeight(fontMetrics().height() + 2);
    m_name->setObjectName(QStringLiteral("tileName"));
    m_value->setObjectName(QStringLiteral("tileValue"));
    m_change->setObjectName(QStringLiteral("tileChange"));
    m_progress->setObjectName(QStringLiteral("tileProgress"));
    m_answers->setObjectName(QStringLiteral("tileAnswers"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addStretch();
    head->addWidget(m_answers);
    head->addWidget(m_how);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(6);
    figure->addWidget(m_value);
    figure->addWidget(m_unit, 0, Qt::AlignBottom);
    figure->addWidget(m_drawing, 1);
    auto *change = new QHBoxLayout;
    change->addWidget(m_change);
    change->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(figure);
    column->addLayout(change);
    column->addSpacing(4);
    column->addWidget(m_progress);
    column->addWidget(m_bar);
}

void TileCard::showTile(
    const OverviewTile &tile, const Metric &metric, const Limits &limits, bool isPart)
{
    m_isPart = isPart;
    m_metric = metric.id;
    const MetricWords words = metricWords(metric.id);
    const QString value = scoreWords(tile.score, metric, m_figures);
    const bool shown = shownScore(tile.score) != nullptr;
    m_name->setText(words.name);
    m_answers->setText(countWords(metric, m_figures.count(answerCount(tile.score))));
    m_how->setMetric(metric, limits);
    m_value->setRole(shown ? TextRole::Kpi : TextRole::CardTitle);
    m_value->setText(value);
    m_unit->setText(shown ? words.unit : QString());
    m_unit->setVisible(!m_unit->text().isEmpty());
    QString reason = scoreReason(tile.score, limits, m_figures);
    const Score *score = shownScore(tile.score);
    if (score && reason.isEmpty() && !metric.ofMonths)
        reason = tr("95 %: %1").arg(m_figures.interval(metric, score->interval));
    m_value->setToolTip(reason);
    m_drawing->setValues(valuesOf(tile.recent));
    showChange(tile, metric);
    showProgress(tile, metric);
    //: for a screen reader: indicator, score, change, way to the target
    setAccessibleName(
        tr("%1: %2. %3. %4").arg(words.longName, value, m_change->text(), m_progress->text()));
}

void TileCard::showChange(const OverviewTile &tile, const Metric &metric)
{
    m_change->setContent(
        changePill(tile.change, metric, m_figures), changeTone(tile.change, metric));
    const QString question = tr("The last three complete months against the three before them.");
    if (!tile.change.difference) {
        m_change->setToolTip(question);
        return;
    }
    const Interval interval = tile.change.difference->interval;
    //: %1 a sentence, %2 and %3 the ends of an interval
    m_change->setToolTip(tr("%1 95 % of the change: %2 to %3.")
                             .arg(question, m_figures.change(metric, interval.low),
                                 m_figures.change(metric, interval.high)));
}

void TileCard::showProgress(const OverviewTile &tile, const Metric &metric)
{
    if (!tile.progress) {
        m_progress->setText(m_isPart ? tr("Targets count all answers") : tr("No target yet"));
        m_bar->setShare(std::nullopt, Tone::Neutral);
        return;
    }
    m_progress->setText(progressWords(*tile.progress, metric, m_figures));
    if (tile.progress->opens.isValid()) {
        m_bar->setShare(std::nullopt, Tone::Neutral);
        return;
    }
    const bool reached = tile.progress->attained && *tile.progress->attained >= 1;
    const bool below = tile.progress->attained && *tile.progress->attained < 0;
    m_bar->setShare(tile.progress->attained,
        reached     ? Tone::Good
            : below ? Tone::Warn
                    : Tone::Accent);
}

void TileCard::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void TileCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit chosen(m_metric);
}

void TileCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        emit chosen(m_metric);
    else
        Card::keyPressEvent(event);
}

void TileCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_selected && !hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(palette()).accent, hasFocus() ? 2 : 1.4));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), CardRadius, CardRadius);
}

} // namespace headroom::ui
