// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/roundcard.h"

#include "core/base/rounding.h"
#include "ui/style/textlabel.h"
#include "ui/targets/boundsdialog.h"
#include "ui/targets/levelsdialog.h"
#include "ui/targets/targetfield.h"
#include "ui/targets/targetslider.h"
#include "ui/targets/targetwords.h"
#include "ui/text/unitwords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace headroom::ui {

namespace {

constexpr int LongestName = 40;
constexpr int Gap = 16;
constexpr int GridColumns = 23; ///< of the fields of the round
constexpr int NarrowColumns = 20; ///< of them in two rows
constexpr int NarrowSpan = 4; ///< columns of one field in two rows
constexpr int NarrowFields = 5; ///< in one of them
constexpr int WeightStep = 5;
constexpr int LevelsLetters = 19; ///< of the levels on their button
constexpr int BoundsLetters = 24; ///< likewise

/// The slider counts in the metric's last decimal.
int steps(const Metric &metric, double value)
{
    return static_cast<int>(roundHalfUp(value, metric.decimals));
}

double valueOf(const Metric &metric, int steps)
{
    return steps / std::pow(10.0, metric.decimals);
}

/// A field under its caption.
QWidget *captioned(const QString &caption, QWidget *field)
{
    auto *cell = new QWidget(field->parentWidget());
    auto *label = new TextLabel(TextRole::Caption, caption);
    label->setInk(Ink::Soft);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addStretch();
    column->addWidget(label);
    column->addWidget(field);
    return cell;
}

QDateEdit *dateField(const QLocale &language, const QString &format, QWidget *parent)
{
    auto *field = new QDateEdit(parent);
    field->setLocale(language);
    field->setDisplayFormat(format);
    field->setKeyboardTracking(false);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(format) + 36);
    return field;
}

/// Words that may be longer than their button.
void showOn(QPushButton &button, const QString &words, const QString &inShort, int letters)
{
    const int room = button.fontMetrics().averageCharWidth() * letters;
    button.setText(button.fontMetrics().elidedText(inShort, Qt::ElideMiddle, room));
    button.setToolTip(words);
    button.setAccessibleDescription(words);
}

TextLabel *softLabel(TextRole role, QWidget *parent)
{
    auto *label = new TextLabel(role, parent);
    label->setInk(Ink::Soft);
    return label;
}

} // namespace

RoundCard::RoundCard(RoundEditor &editor, const Figures &figures, QWidget *parent)
    : Card(parent)
    , m_editor(editor)
    , m_figures(figures)
    , m_nowCaption(softLabel(TextRole::Caption, this))
    , m_now(new TextLabel(TextRole::Kpi, this))
    , m_targetCaption(softLabel(TextRole::Caption, this))
    , m_lowest(softLabel(TextRole::Caption, this))
    , m_highest(softLabel(TextRole::Caption, this))
    , m_share(new TextLabel(TextRole::CardTitle, this))
    , m_distance(softLabel(TextRole::Caption, this))
    , m_slider(new TargetSlider(this))
    , m_field(new TargetField(figures, this))
    , m_name(new QLineEdit(this))
    , m_from(dateField(figures.language(), QStringLiteral("MMM yyyy"), this))
    , m_to(dateField(figures.language(), QStringLiteral("MMM yyyy"), this))
    , m_ends(dateField(figures.language(), QStringLiteral("d MMM yyyy"), this))
    , m_method(new QComboBox(this))
    , m_start(new QComboBox(this))
    , m_levels(new QPushButton(this))
    , m_bounds(new QPushButton(this))
    , m_weight(new QSpinBox(this))
    , m_weights(softLabel(TextRole::Caption, this))
{
    m_now->setObjectName(QStringLiteral("nowScore"));
    m_share->setObjectName(QStringLiteral("shareText"));
    m_distance->setObjectName(QStringLiteral("distanceText"));
    m_slider->setObjectName(QStringLiteral("targetSlider"));
    m_field->setObjectName(QStringLiteral("targetField"));
    m_name->setObjectName(QStringLiteral("roundName"));
    m_from->setObjectName(QStringLiteral("baselineFrom"));
    m_to->setObjectName(QStringLiteral("baselineTo"));
    m_ends->setObjectName(QStringLiteral("roundEnds"));
    m_method->setObjectName(QStringLiteral("methodChoice"));
    m_start->setObjectName(QStringLiteral("startChoice"));
    m_levels->setObjectName(QStringLiteral("levelsChoice"));
    m_bounds->setObjectName(QStringLiteral("boundsChoice"));
    m_weight->setObjectName(QStringLiteral("weightField"));
    m_weights->setObjectName(QStringLiteral("weightsText"));
    m_weights->setWordWrap(true);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(12);
    lines->addLayout(buildTargetLine());
    lines->addLayout(buildRoundLine());
    lines->addWidget(m_weights);
    connectTarget();
    connectRound();
}

QHBoxLayout *RoundCard::buildTargetLine()
{
    m_slider->setAccessibleName(tr("Target of the organisation"));
    m_field->setAccessibleName(tr("Target of the organisation"));
    m_share->setInk(Ink::Accent);
    m_share->setWordWrap(true);
    auto *now = new QVBoxLayout;
    now->setSpacing(0);
    now->addWidget(m_nowCaption);
    now->addWidget(m_now);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_lowest);
    ends->addStretch();
    ends->addWidget(m_highest);
    auto *target = new QVBoxLayout;
    target->setSpacing(2);
    target->addWidget(m_targetCaption);
    target->addWidget(m_slider);
    target->addLayout(ends);
    auto *share = new QVBoxLayout;
    share->setSpacing(0);
    share->addStretch();
    share->addWidget(m_share);
    share->addWidget(m_distance);
    share->addStretch();
    auto *line = new QHBoxLayout;
    line->setSpacing(Gap);
    line->addLayout(now);
    line->addLayout(target, 5);
    line->addWidget(m_field, 0, Qt::AlignVCenter);
    line->addLayout(share, 3);
    return line;
}

QGridLayout *RoundCard::buildRoundLine()
{
    for (const ShareMethod method :
        {ShareMethod::Headroom, ShareMethod::Points, ShareMethod::SameValue})
        m_method->addItem(TargetWords::methodName(method), QVariant::fromValue(method));
    for (const StartRule rule : {StartRule::Drawn, StartRule::Raw})
        m_start->addItem(TargetWords::startName(rule), QVariant::fromValue(rule));
    for (QComboBox *choice : {m_method, m_start}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
    }
    m_name->setMaxLength(LongestName);
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * 10);
    m_start->setToolTip(tr("Few answers say little: the fewer there are, the more the start is "
                           "drawn from the own score towards that of the group."));
    m_weight->setRange(0, 100);
    m_weight->setSingleStep(WeightStep);
    m_weight->setSuffix(QStringLiteral(" %"));
    m_weight->setLocale(m_figures.numbers());
    m_weight->setKeyboardTracking(false);
    m_weight->setToolTip(tr("How much this indicator counts in the result of the round. The "
                            "weights of all its indicators are 100 % together, or all 0 % where "
                            "they are not added up."));
    m_cells = {captioned(tr("Round"), m_name), captioned(tr("Baseline from"), m_from),
        captioned(tr("up to"), m_to), captioned(tr("Target by"), m_ends),
        captioned(tr("Shared out over"), m_levels), captioned(tr("Shared out as"), m_method),
        captioned(tr("Everyone starts from"), m_start), captioned(tr("Ceiling and cap"), m_bounds),
        captioned(tr("Weight"), m_weight)};
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(Gap);
    m_fields->setVerticalSpacing(Gap / 2);
    placeFields();
    return m_fields;
}

void RoundCard::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    placeFields();
}

void RoundCard::placeFields()
{
    // In one row the choices are wider than the dates; in two rows all are as wide.
    const int wide[] = {2, 2, 2, 2, 4, 3, 3, 3, 2};
    int column = 0;
    for (int cell = 0; cell < m_cells.size(); ++cell) {
        m_fields->removeWidget(m_cells[cell]);
        const int span = m_narrow ? NarrowSpan : wide[cell];
        const int row = m_narrow ? cell / NarrowFields : 0;
        column = m_narrow ? cell % NarrowFields * span : column;
        m_fields->addWidget(m_cells[cell], row, column, 1, span);
        column += span;
    }
    for (int each = 0; each < GridColumns; ++each)
        m_fields->setColumnStretch(each, m_narrow && each >= NarrowColumns ? 0 : 1);
}

void RoundCard::connectTarget()
{
    connect(m_slider, &QSlider::valueChanged, this,
        [this](int value) { ask(valueOf(*m_editor.metric(), value), QStringLiteral("slider")); });
    connect(m_field, &QDoubleSpinBox::valueChanged, this,
        [this](double value) { ask(value, QStringLiteral("field")); });
    connect(m_field, &TargetField::leftScale, this, &RoundCard::leftScale);
    connect(m_field, &TargetField::backOnScale, this, &RoundCard::backOnScale);
}

void RoundCard::connectRound()
{
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        Round round = m_editor.round();
        const QString name = m_name->text().simplified();
        if (!name.isEmpty())
            round.name = name;
        m_editor.setRound(round, tr("Name the round"));
        m_name->setText(m_editor.round().name);
    });
    for (QDateEdit *field : {m_from, m_to, m_ends})
        connect(field, &QDateEdit::dateChanged, this, &RoundCard::takeDates);
    for (QComboBox *choice : {m_method, m_start})
        connect(choice, &QComboBox::activated, this, &RoundCard::takeSharing);
    connect(m_levels, &QPushButton::clicked, this, &RoundCard::chooseLevels);
    connect(m_bounds, &QPushButton::clicked, this, &RoundCard::chooseBounds);
    connect(m_weight, &QSpinBox::valueChanged, this, &RoundCard::takeWeight);
}

void RoundCard::ask(double target, const QString &key)
{
    MetricTarget asked = m_editor.asked();
    asked.target = target;
    m_editor.ask(asked, tr("Change the target of the organisation"), key);
}

void RoundCard::takeDates()
{
    Round round = m_editor.round();
    const QDate from = m_from->date();
    const QDate to = m_to->date();
    round.baseline = {
        QDate(from.year(), from.month(), 1), QDate(to.year(), to.month(), to.daysInMonth())};
    round.ends = m_ends->date();
    if (round.baseline.first > round.baseline.last || round.baseline.last >= round.ends) {
        emit datesRefused();
        return;
    }
    // A baseline that ends later than the round would begin moves the beginning along.
    if (round.starts <= round.baseline.last || round.starts >= round.ends)
        round.starts = round.baseline.last.addDays(1);
    m_editor.setRound(round, tr("Change the dates of the round"), QStringLiteral("dates"));
}

void RoundCard::takeSharing()
{
    MetricTarget asked = m_editor.asked();
    asked.method = m_method->currentData().value<ShareMethod>();
    asked.start = m_start->currentData().value<StartRule>();
    m_editor.ask(asked, tr("Change the way of sharing out"));
}

void RoundCard::chooseLevels()
{
    auto *dialog = new LevelsDialog(m_editor.round().levels, m_editor.levelsWithAnswers(), this);
    connect(dialog, &LevelsDialog::levelsChosen, &m_editor, &RoundEditor::chooseLevels);
    dialog->open();
}

void RoundCard::chooseBounds()
{
    if (m_editor.metric() == nullptr)
        return;
    auto *dialog =
        new BoundsDialog(m_editor.asked().bounds, *m_editor.metric(), m_figures, window());
    connect(dialog, &BoundsDialog::boundsChosen, this, [this](const TargetBounds &bounds) {
        MetricTarget asked = m_editor.asked();
        asked.bounds = bounds;
        m_editor.ask(asked, tr("Change how far anyone is asked to go"));
    });
    dialog->open();
}

void RoundCard::takeWeight(int percent)
{
    MetricTarget asked = m_editor.asked();
    asked.weight = percent;
    m_editor.ask(asked, tr("Change the weight of an indicator"), QStringLiteral("weight"));
}

void RoundCard::refresh()
{
    setEnabled(m_editor.hasAnswers());
    if (!m_editor.hasAnswers())
        return;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_slider), QSignalBlocker(m_field),
        QSignalBlocker(m_from), QSignalBlocker(m_to), QSignalBlocker(m_ends),
        QSignalBlocker(m_weight)};
    showRound();
    const Result<TargetFacts> &facts = m_editor.facts();
    const bool isFixed = m_editor.isClosed();
    m_slider->setEnabled(facts.has_value() && !isFixed);
    m_field->setEnabled(facts.has_value() && !isFixed);
    for (QWidget *field : std::initializer_list<QWidget *>{
             m_name, m_from, m_to, m_ends, m_levels, m_method, m_start, m_bounds, m_weight})
        field->setEnabled(!isFixed);
    if (facts)
        showTarget(*facts);
}

void RoundCard::showRound()
{
    const Round &round = m_editor.round();
    if (!m_name->hasFocus())
        m_name->setText(round.name);
    m_from->setDate(round.baseline.first);
    m_to->setDate(round.baseline.last);
    m_ends->setDate(round.ends);
    m_method->setCurrentIndex(m_method->findData(QVariant::fromValue(m_editor.asked().method)));
    m_start->setCurrentIndex(m_start->findData(QVariant::fromValue(m_editor.asked().start)));
    const QString levels = levelsWords(round.levels);
    showOn(*m_levels, levels, levels, LevelsLetters);
    const TargetWords words(*m_editor.metric(), m_figures);
    const TargetBounds &bounds = m_editor.asked().bounds;
    showOn(*m_bounds, words.bounds(bounds), words.boundsInShort(bounds), BoundsLetters);
    m_weight->setValue(m_editor.asked().weight);
    m_weights->setText(TargetWords::weights(round, m_figures));
    m_weights->setVisible(!m_weights->text().isEmpty());
    m_targetCaption->setText(
        tr("Target of the organisation by %1").arg(m_figures.date(round.ends)));
    m_nowCaption->setText(tr("Now"));
    m_nowCaption->setToolTip(m_figures.range(round.baseline));
}

void RoundCard::showTarget(const TargetFacts &facts)
{
    const Metric &metric = *m_editor.metric();
    const TargetWords words(metric, m_figures);
    const TargetRange range = targetRange(metric, facts.outcome.current);
    m_now->setText(m_figures.score(metric, facts.outcome.current));
    m_slider->setRange(steps(metric, range.lowest), steps(metric, range.highest));
    m_slider->setStart(steps(metric, facts.outcome.current));
    m_slider->setValue(steps(metric, facts.asked.target));
    m_field->setMetric(metric);
    m_field->setRange(range.lowest, range.highest);
    m_field->setValue(facts.asked.target);
    m_lowest->setText(m_figures.axis(metric, range.lowest));
    m_highest->setText(m_figures.axis(metric, range.highest));
    m_share->setText(words.share(facts));
    m_distance->setText(words.distance(facts));
}

} // namespace headroom::ui
