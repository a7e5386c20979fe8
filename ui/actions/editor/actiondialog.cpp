// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/editor/actiondialog.h"

#include "core/actions/actioneffect.h"
#include "ui/actions/editor/actionunitpicker.h"
#include "ui/actions/editor/optionaldate.h"
#include "ui/style/buttons.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/actions/actionwords.h"
#include "ui/text/metricwords.h"
#include "ui/text/reasonwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr int FormLetters = 56;
constexpr int UnitLetters = 34;
constexpr int TextLines = 4;
constexpr int LongestTitle = 200;
constexpr int LongestOwner = 100;
constexpr double LargestExpected = 100'000;

/// What a choice of subject stands for: "1:late-delivery".
QString subjectKey(const ActionSubject &subject)
{
    return QString::number(static_cast<int>(subject.topic)) + QLatin1Char(':') + subject.id;
}

ActionSubject subjectOf(const QString &key)
{
    const auto topic = static_cast<ActionTopic>(key.section(QLatin1Char(':'), 0, 0).toInt());
    return {topic, key.section(QLatin1Char(':'), 1)};
}

/// Chooses the entry of that data; one that is not offered is added under its words.
void choose(QComboBox &box, const QString &key, const QString &words)
{
    int place = box.findData(key);
    if (place < 0) {
        box.addItem(words, key);
        place = box.count() - 1;
    }
    box.setCurrentIndex(place);
}

} // namespace

ActionDialog::ActionDialog(
    const Question &question, const ReportSource &source, const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_before(question.action)
    , m_source(source)
    , m_figures(figures)
    , m_title(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_sizes(new SegmentedControl(this))
    , m_state(new QComboBox(this))
    , m_owner(new QLineEdit(this))
    , m_subject(new QComboBox(this))
    , m_metric(new QComboBox(this))
    , m_starts(new OptionalDate(
          QStringLiteral("actionStarts"), tr("Starts on"), figures.language(), this))
    , m_ends(
          new OptionalDate(QStringLiteral("actionEnds"), tr("Ends on"), figures.language(), this))
    , m_isExpected(new QCheckBox(tr("Expected change"), this))
    , m_expected(new QDoubleSpinBox(this))
    , m_units(new ActionUnitPicker(this))
    , m_unitWords(new TextLabel(TextRole::Caption, this))
    , m_effect(new TextLabel(TextRole::Caption, this))
    , m_fault(new TextLabel(TextRole::Caption, this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(QStringLiteral("actionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_before.id == ActionId() ? tr("New action") : tr("Change action"));
    fillChoices();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(PageMargin);
    columns->addWidget(buildForm(), 3);
    columns->addWidget(buildUnits(), 2);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    rows->setSpacing(CardGap);
    rows->addLayout(columns, 1);
    rows->addWidget(m_effect);
    rows->addWidget(m_fault);
    rows->addWidget(buildButtons());
    connect(m_title, &QLineEdit::textChanged, this, &ActionDialog::check);
    connect(m_starts, &OptionalDate::dayChanged, this, &ActionDialog::check);
    connect(m_ends, &OptionalDate::dayChanged, this, &ActionDialog::check);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &ActionDialog::showIndicator);
    connect(&m_units->choices(), &ActionUnitChoices::chosenChanged, this, &ActionDialog::showUnits);
    fill(m_before, question.effect);
}

void ActionDialog::fillChoices()
{
    for (const ActionState state : AllActionStates)
        m_state->addItem(actionStateWords(state), static_cast<int>(state));
    m_subject->addItem(tr("(none)"), subjectKey({}));
    QStringList reasons = m_source.reasons;
    // An action keeps its reason when the user's words have it no more.
    const ActionSubject &before = m_before.subject;
    if (before.topic == ActionTopic::Reason && !reasons.contains(before.id))
        reasons.append(before.id);
    for (const QString &reason : std::as_const(reasons))
        m_subject->addItem(reasonWords(reason), subjectKey({ActionTopic::Reason, reason}));
    m_metric->addItem(tr("(none)"), QString());
    const QList<Metric> metrics = m_source.metricsWithAnswers();
    for (const Metric &metric : metrics) {
        const QString name = metricWords(metric.id).name;
        m_subject->addItem(name, subjectKey({ActionTopic::Driver, metric.id}));
        if (isMeasurable(metric, {}))
            m_metric->addItem(name, metric.id);
    }
    m_units->showUnits(m_source.organisation.units(), m_figures.language());
}

QWidget *ActionDialog::buildForm()
{
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addWhat(*form);
    addGoal(*form);
    part->setMinimumWidth(fontMetrics().averageCharWidth() * FormLetters);
    return part;
}

void ActionDialog::addWhat(QFormLayout &form)
{
    m_title->setObjectName(QStringLiteral("actionTitle"));
    m_title->setMaxLength(LongestTitle);
    m_title->setPlaceholderText(tr("What are you going to do?"));
    m_text->setObjectName(QStringLiteral("actionText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().height() * (TextLines + 1));
    m_sizes->setAccessibleName(tr("Size of the idea"));
    for (const ActionSize size : {ActionSize::Small, ActionSize::Big}) {
        const int id = static_cast<int>(size);
        m_sizes->addChoice(id, actionSizeWords(size))
            ->setObjectName(QStringLiteral("actionSize%1").arg(id));
    }
    connect(m_sizes, &SegmentedControl::chosen, this,
        [this](int id) { m_size = static_cast<ActionSize>(id); });
    m_state->setObjectName(QStringLiteral("actionState"));
    m_owner->setObjectName(QStringLiteral("actionOwner"));
    m_owner->setMaxLength(LongestOwner);
    form.addRow(tr("&Title"), m_title);
    form.addRow(tr("&Description"), m_text);
    form.addRow(tr("Size"), m_sizes);
    form.addRow(tr("S&tate"), m_state);
    form.addRow(tr("&Owner"), m_owner);
}

void ActionDialog::addGoal(QFormLayout &form)
{
    m_subject->setObjectName(QStringLiteral("actionSubject"));
    m_metric->setObjectName(QStringLiteral("actionMetric"));
    m_isExpected->setObjectName(QStringLiteral("actionIsExpected"));
    m_expected->setObjectName(QStringLiteral("actionExpected"));
    m_expected->setAccessibleName(m_isExpected->text());
    m_expected->setLocale(m_figures.numbers());
    m_expected->setRange(-LargestExpected, LargestExpected);
    m_expected->setEnabled(false);
    connect(m_isExpected, &QCheckBox::toggled, m_expected, &QWidget::setEnabled);
    form.addRow(tr("S&ubject"), m_subject);
    form.addRow(tr("&Indicator to move"), m_metric);
    form.addRow(m_isExpected, m_expected);
    m_starts->addTo(form);
    m_ends->addTo(form);
}

QWidget *ActionDialog::buildUnits()
{
    auto *part = new QWidget(this);
    m_unitWords->setObjectName(QStringLiteral("actionUnitWords"));
    m_unitWords->setWordWrap(true);
    m_unitWords->setInk(Ink::Soft);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    //: heading: whom an action is for
    column->addWidget(new TextLabel(TextRole::Strong, tr("For"), part));
    column->addWidget(m_unitWords);
    column->addWidget(m_units, 1);
    part->setMinimumWidth(fontMetrics().averageCharWidth() * UnitLetters);
    return part;
}

QWidget *ActionDialog::buildButtons()
{
    auto *part = new QWidget(this);
    m_effect->setObjectName(QStringLiteral("actionEffect"));
    m_effect->setWordWrap(true);
    m_fault->setObjectName(QStringLiteral("actionFault"));
    m_fault->setWordWrap(true);
    m_fault->setInk(Ink::Bad);
    m_save->setObjectName(QStringLiteral("actionSave"));
    m_save->setDefault(true);
    makePrimary(*m_save);
    connect(m_save, &QPushButton::clicked, this, &ActionDialog::save);
    auto *cancel = new QPushButton(tr("Cancel"), part);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    if (m_before.id != ActionId()) {
        auto *remove = new QPushButton(tr("&Remove"), part);
        remove->setObjectName(QStringLiteral("actionRemove"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            emit removalAsked(m_before.id);
            reject();
        });
        row->addWidget(remove);
    }
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    return part;
}

void ActionDialog::fill(const Action &action, const QString &effect)
{
    m_title->setText(action.title);
    m_text->setPlainText(action.text);
    m_size = action.size;
    m_sizes->choose(static_cast<int>(action.size));
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(action.state)));
    m_owner->setText(action.owner);
    choose(*m_subject, subjectKey(action.subject), actionSubjectWords(action.subject));
    choose(*m_metric, action.metric, metricWords(action.metric).name);
    const QDate today = m_source.calendar ? m_source.calendar->today : QDate(2000, 1, 1);
    m_starts->show(action.starts, today);
    m_ends->show(action.ends, action.starts.value_or(today).addMonths(1));
    m_isExpected->setChecked(action.expected.has_value());
    showIndicator();
    m_expected->setValue(action.expected.value_or(0));
    m_units->choices().setChosen(action.units);
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
    check();
}

void ActionDialog::showUnits()
{
    Action shown;
    shown.units = m_units->choices().chosen();
    m_unitWords->setText(shown.isForAll()
            ? tr("The whole organisation. Tick whom it is for, and the others are what its effect "
                 "is compared with.")
            : actionUnitsWords(shown, m_source.organisation));
}

void ActionDialog::showIndicator()
{
    const Metric *metric = m_source.catalogue.metric(m_metric->currentData().toString());
    m_isExpected->setEnabled(metric != nullptr);
    m_expected->setEnabled(metric != nullptr && m_isExpected->isChecked());
    m_expected->setDecimals(metric ? metric->decimals : 1);
}

void ActionDialog::check()
{
    const bool endsTooSoon = m_starts->day() && m_ends->day() && *m_ends->day() < *m_starts->day();
    m_fault->setText(endsTooSoon ? tr("The action ends before it starts.") : QString());
    m_fault->setVisible(endsTooSoon);
    m_save->setEnabled(!m_title->text().trimmed().isEmpty() && !endsTooSoon);
}

Action ActionDialog::action() const
{
    Action action = m_before;
    action.title = m_title->text().trimmed();
    action.text = m_text->toPlainText();
    action.size = m_size;
    action.state = static_cast<ActionState>(m_state->currentData().toInt());
    action.owner = m_owner->text().trimmed();
    action.subject = subjectOf(m_subject->currentData().toString());
    action.metric = m_metric->currentData().toString();
    action.units = m_units->choices().chosen();
    action.starts = m_starts->day();
    action.ends = m_ends->day();
    action.expected = m_isExpected->isChecked() && !action.metric.isEmpty()
        ? std::optional(m_expected->value())
        : std::nullopt;
    return action;
}

void ActionDialog::save()
{
    emit actionSaved(action());
    accept();
}

} // namespace headroom::ui
