// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/editor/indicatorform.h"

#include "ui/data/canvas/editor/formulafield.h"
#include "ui/data/canvas/editor/optionalfigure.h"
#include "ui/data/canvas/editor/sourcefield.h"
#include "ui/style/buttons.h"
#include "ui/style/card.h"
#include "ui/text/filledtext.h"
#include "ui/text/indicators/formulawords.h"
#include "ui/text/indicators/indicatorwords.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitorder.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int FieldLetters = 46;
constexpr int DefinitionLines = 3;
constexpr int LongestName = 80;
constexpr int LongestOwner = 100;

QFormLayout *formIn(QWidget *part)
{
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    part->setMinimumWidth(part->fontMetrics().averageCharWidth() * FieldLetters);
    return form;
}

/// What a choice stands for: "nps" of the catalogue, "#12" of an own indicator, "" for none.
QString choiceOf(const IndicatorRef &indicator)
{
    if (!indicator.metric.isEmpty() || indicator.isNone())
        return indicator.metric;
    return QLatin1Char('#') + QString::number(indicator.own.value());
}

IndicatorRef chosenIndicatorOf(const QString &choice)
{
    return choice.startsWith(QLatin1Char('#'))
        ? IndicatorRef::ofOwn(IndicatorId(choice.mid(1).toLongLong()))
        : IndicatorRef::ofMetric(choice);
}

/// An entry that is gone is shown as none.
void chooseData(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

IndicatorForm::IndicatorForm(const ReportSource &source, const Figures &figures, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_name(new QLineEdit(this))
    , m_definition(new QPlainTextEdit(this))
    , m_measured(new SourceField(this))
    , m_unit(new QComboBox(this))
    , m_direction(new SegmentedControl(this))
    , m_lowest(new OptionalFigure(
          QStringLiteral("indicatorLowest"), tr("Lowest value"), figures.numbers(), this))
    , m_highest(new OptionalFigure(
          QStringLiteral("indicatorHighest"), tr("Highest value"), figures.numbers(), this))
    , m_norm(
          new OptionalFigure(QStringLiteral("indicatorNorm"), tr("Norm"), figures.numbers(), this))
    , m_good(new OptionalFigure(
          QStringLiteral("indicatorGood"), tr("Good from"), figures.numbers(), this))
    , m_fair(new OptionalFigure(
          QStringLiteral("indicatorFair"), tr("Fair from"), figures.numbers(), this))
    , m_owner(new QLineEdit(this))
    , m_rhythm(new QComboBox(this))
    , m_place(new QComboBox(this))
    , m_goal(new QComboBox(this))
    , m_whole(new QComboBox(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(PageMargin);
    columns->addWidget(buildWhat(), 1);
    columns->addWidget(buildWhy(), 1);
    QStringList names;
    for (const Metric &metric : source.catalogue.metrics())
        names.append(metricWords(metric.id).name);
    for (const OwnIndicator &indicator : source.indicators)
        names.append(indicator.name);
    std::ranges::sort(names, nameCollator(figures.language()));
    m_measured->formula()->showNames(names);
    for (const OptionalFigure *figure : limits())
        connect(figure, &OptionalFigure::figureChanged, this, &IndicatorForm::edited);
    for (const QComboBox *box : {m_unit, m_goal, m_whole})
        connect(box, &QComboBox::currentIndexChanged, this, &IndicatorForm::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &IndicatorForm::showUnit);
    connect(m_name, &QLineEdit::textChanged, this, &IndicatorForm::edited);
    connect(m_measured, &SourceField::edited, this, &IndicatorForm::edited);
    connect(m_direction, &SegmentedControl::chosen, this, [this](int id) {
        m_lowerIsBetter = id == 1;
        emit edited();
    });
}

QWidget *IndicatorForm::buildWhat()
{
    auto *part = new QWidget(this);
    QFormLayout *form = formIn(part);
    m_name->setObjectName(QStringLiteral("indicatorName"));
    m_name->setMaxLength(LongestName);
    m_name->setPlaceholderText(tr("What do you want to know?"));
    m_definition->setObjectName(QStringLiteral("indicatorDefinition"));
    m_definition->setTabChangesFocus(true);
    m_definition->setFixedHeight(fontMetrics().height() * (DefinitionLines + 1));
    m_unit->setObjectName(QStringLiteral("indicatorUnit"));
    for (const IndicatorUnit unit : AllIndicatorUnits)
        m_unit->addItem(capitalised(indicatorUnitWords(unit)), static_cast<int>(unit));
    m_direction->setAccessibleName(tr("Better is"));
    m_direction->addChoice(0, tr("Higher"))->setObjectName(QStringLiteral("indicatorHigher"));
    m_direction->addChoice(1, tr("Lower"))->setObjectName(QStringLiteral("indicatorLower"));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Definition"), m_definition);
    form->addRow(tr("&Computed from"), m_measured);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("Better is"), m_direction);
    return part;
}

QWidget *IndicatorForm::buildWhy()
{
    auto *part = new QWidget(this);
    QFormLayout *form = formIn(part);
    m_owner->setObjectName(QStringLiteral("indicatorOwner"));
    m_owner->setMaxLength(LongestOwner);
    m_rhythm->setObjectName(QStringLiteral("indicatorRhythm"));
    for (const Rhythm rhythm : AllRhythms)
        m_rhythm->addItem(rhythmWords(rhythm), static_cast<int>(rhythm));
    m_place->setObjectName(QStringLiteral("indicatorPlace"));
    m_place->setEditable(true);
    for (const Unit &unit : m_source.organisation.units()) {
        if (unit.dimension == Dimension::Step || unit.dimension == Dimension::Department)
            m_place->addItem(unit.name);
    }
    m_goal->setObjectName(QStringLiteral("indicatorGoal"));
    m_whole->setObjectName(QStringLiteral("indicatorWhole"));
    m_lowest->addTo(*form);
    m_highest->addTo(*form);
    m_norm->addTo(*form);
    m_good->addTo(*form);
    m_fair->addTo(*form);
    form->addRow(tr("&Owner"), m_owner);
    form->addRow(tr("&Looked at"), m_rhythm);
    form->addRow(tr("Step or de&partment"), m_place);
    form->addRow(tr("Serves the &goal"), m_goal);
    form->addRow(tr("Is a s&tep of"), m_whole);
    return part;
}

void IndicatorForm::fillGoals()
{
    m_goal->clear();
    m_whole->clear();
    m_goal->addItem(tr("(none)"), QString());
    m_whole->addItem(tr("(none)"), qint64{0});
    const QList<Metric> metrics = m_source.metricsWithAnswers();
    for (const Metric &metric : metrics)
        m_goal->addItem(metricWords(metric.id).name, metric.id);
    const QString goal = m_before.goal.metric;
    if (!goal.isEmpty() && m_goal->findData(goal) < 0)
        m_goal->addItem(metricWords(goal).name, goal);
    for (const OwnIndicator &indicator : m_source.indicators) {
        if (indicator.id == m_before.id)
            continue;
        m_goal->addItem(indicator.name, choiceOf(IndicatorRef::ofOwn(indicator.id)));
        m_whole->addItem(indicator.name, indicator.id.value());
    }
}

void IndicatorForm::show(const OwnIndicator &indicator)
{
    const QSignalBlocker quiet(this);
    m_before = indicator;
    fillGoals();
    m_name->setText(indicator.name);
    m_definition->setPlainText(indicator.definition);
    m_measured->show(indicator, formulaWords(indicator.formula, m_source.indicators));
    chooseData(*m_unit, static_cast<int>(indicator.unit));
    m_lowerIsBetter = indicator.lowerIsBetter;
    m_direction->choose(m_lowerIsBetter ? 1 : 0);
    m_lowest->show(indicator.lowest);
    m_highest->show(indicator.highest);
    m_norm->show(indicator.norm);
    m_good->show(indicator.goodFrom);
    m_fair->show(indicator.fairFrom);
    m_owner->setText(indicator.owner);
    chooseData(*m_rhythm, static_cast<int>(indicator.rhythm));
    m_place->setEditText(indicator.place);
    chooseData(*m_goal, choiceOf(indicator.goal));
    chooseData(*m_whole, indicator.whole.value());
    showUnit();
}

OwnIndicator IndicatorForm::indicator() const
{
    OwnIndicator indicator = m_before;
    indicator.name = m_name->text().simplified();
    indicator.definition = m_definition->toPlainText().trimmed();
    indicator.column = m_measured->column();
    indicator.unit = static_cast<IndicatorUnit>(m_unit->currentData().toInt());
    indicator.lowerIsBetter = m_lowerIsBetter;
    indicator.lowest = m_lowest->figure();
    indicator.highest = m_highest->figure();
    indicator.norm = m_norm->figure();
    indicator.goodFrom = m_good->figure();
    indicator.fairFrom = m_fair->figure();
    indicator.owner = m_owner->text().trimmed();
    indicator.rhythm = static_cast<Rhythm>(m_rhythm->currentData().toInt());
    indicator.place = m_place->currentText().trimmed();
    indicator.goal = chosenIndicatorOf(m_goal->currentData().toString());
    indicator.whole = IndicatorId(m_whole->currentData().toLongLong());
    return indicator;
}

QList<OptionalFigure *> IndicatorForm::limits() const
{
    return {m_lowest, m_highest, m_norm, m_good, m_fair};
}

void IndicatorForm::showUnit()
{
    const auto unit = static_cast<IndicatorUnit>(m_unit->currentData().toInt());
    const QString words = unit == IndicatorUnit::Count ? QString()
        : unit == IndicatorUnit::Percent               ? QStringLiteral("%")
                                                       : indicatorUnitWords(unit);
    for (OptionalFigure *figure : limits())
        figure->showUnit(words);
}

} // namespace headroom::ui
