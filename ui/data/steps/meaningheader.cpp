// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/steps/meaningheader.h"

#include "ui/style/tokens.h"
#include "ui/style/typography.h"
#include "ui/text/columnwords.h"
#include "ui/text/filledtext.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

constexpr int FieldRole = Qt::UserRole;
constexpr int MeasureRole = Qt::UserRole + 1;
constexpr int Gap = 4;
constexpr int Padding = 6;

QStandardItem *meaningItem(const ColumnMeaning &meaning, bool indented)
{
    auto *item = new QStandardItem(meaningWords(meaning));
    item->setData(static_cast<int>(meaning.field), FieldRole);
    item->setData(meaning.measure, MeasureRole);
    item->setEditable(false);
    if (indented)
        item->setToolTip(meaningWords(meaning));
    return item;
}

QStandardItem *groupItem(const QString &heading)
{
    auto *item = new QStandardItem(heading);
    item->setFlags(Qt::NoItemFlags);
    item->setData(-1, FieldRole);
    item->setData(fontFor(TextRole::Caption, QFont()), Qt::FontRole);
    return item;
}

void fillMeanings(QStandardItemModel &model, const QList<OwnMeasure> &own)
{
    model.clear();
    for (const MeaningGroup &group : meaningGroups(own)) {
        if (!group.heading.isEmpty())
            model.appendRow(groupItem(group.heading));
        for (const ColumnMeaning &meaning : group.meanings)
            model.appendRow(meaningItem(meaning, !group.heading.isEmpty()));
    }
}

} // namespace

MeaningHeader::MeaningHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_meanings(new QStandardItemModel(this))
{
    fillMeanings(*m_meanings, m_own);
    setSectionsClickable(false);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(110);
    connect(this, &QHeaderView::sectionResized, this, &MeaningHeader::placeCombos);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(parent)) {
        connect(area->horizontalScrollBar(), &QScrollBar::valueChanged, this,
            &MeaningHeader::placeCombos);
    }
}

void MeaningHeader::showColumns(const QList<PlannedColumn> &columns, const ImportChoices &choices)
{
    m_columns = columns;
    m_choices = choices;
    for (const auto &[column, combo] : m_combos.asKeyValueRange()) {
        if (column < m_columns.size())
            fillCombo(column, combo);
    }
    placeCombos();
    viewport()->update();
}

void MeaningHeader::showOwnMeasures(const QList<OwnMeasure> &own)
{
    if (own == m_own)
        return;
    m_own = own;
    fillMeanings(*m_meanings, m_own);
}

/// Once a table is read as answers, its columns are no longer those of its rows.
void MeaningHeader::setRowMeaningsEnabled(bool enabled)
{
    for (int row = 0; row < m_meanings->rowCount(); ++row) {
        QStandardItem *item = m_meanings->item(row);
        const int field = item->data(FieldRole).toInt();
        if (field >= 0 && isRowField(static_cast<Field>(field)))
            item->setEnabled(enabled);
    }
}

MeaningHeader::Heights MeaningHeader::heights() const
{
    QComboBox *any = m_combos.isEmpty() ? nullptr : m_combos.first();
    const int line = fontMetrics().height();
    return {line + 2 * Gap, any != nullptr ? any->sizeHint().height() : 2 * line, line + Gap};
}

QSize MeaningHeader::sizeHint() const
{
    const Heights h = heights();
    return {QHeaderView::sizeHint().width(), h.heading + h.combo + h.note + 2 * Gap};
}

QComboBox *MeaningHeader::comboBox(int column)
{
    if (column < 0 || column >= m_columns.size())
        return nullptr;
    QComboBox *&combo = m_combos[column];
    if (combo == nullptr)
        combo = makeCombo(column);
    return combo;
}

QComboBox *MeaningHeader::makeCombo(int column)
{
    auto *combo = new QComboBox(viewport());
    combo->setObjectName(u"meaning%1"_s.arg(column));
    combo->setModel(m_meanings);
    combo->setMaxVisibleItems(24);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->installEventFilter(this);
    fillCombo(column, combo);
    connect(combo, &QComboBox::activated, this, [this, column](int row) { choose(column, row); });
    return combo;
}

void MeaningHeader::fillCombo(int column, QComboBox *combo) const
{
    const PlannedColumn &planned = m_columns[column];
    const QString heading =
        planned.heading.isEmpty() ? QString::number(column + 1) : planned.heading;
    combo->setAccessibleName(tr("Meaning of column %1").arg(heading));
    combo->setAccessibleDescription(noteOf(planned));
    combo->setToolTip(plainToolTip(heading));
    const ColumnChoice wanted = choiceOf(column);
    for (int row = 0; row < m_meanings->rowCount(); ++row) {
        const QStandardItem *item = m_meanings->item(row);
        const bool same = item->data(FieldRole).toInt() == static_cast<int>(wanted.field)
            && item->data(MeasureRole).toString() == wanted.measure;
        if (same)
            combo->setCurrentIndex(row);
    }
}

ColumnChoice MeaningHeader::choiceOf(int column) const
{
    const PlannedColumn &planned = m_columns[column];
    const ColumnChoice recognised{
        planned.field, planned.field == Field::Rating ? planned.measure : QString(), {}};
    return m_choices.columns.value(planned.index, recognised);
}

void MeaningHeader::choose(int column, int row)
{
    const QStandardItem *item = m_meanings->item(row);
    if (item == nullptr || item->data(FieldRole).toInt() < 0)
        return;
    const ColumnChoice choice{
        static_cast<Field>(item->data(FieldRole).toInt()), item->data(MeasureRole).toString(), {}};
    if (choice.field != choiceOf(column).field || choice.measure != choiceOf(column).measure)
        emit meaningChosen(m_columns[column].index, choice);
}

void MeaningHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeCombos();
}

std::pair<int, int> MeaningHeader::columnsNeeded() const
{
    const int last = static_cast<int>(m_columns.size()) - 1;
    const int left = visualIndexAt(0);
    const int right = visualIndexAt(viewport()->width() - 1);
    return {std::max(0, left - 1), std::min(last, right < 0 ? last : right + 1)};
}

void MeaningHeader::placeCombos()
{
    if (count() == 0 || m_columns.isEmpty() || viewport()->width() < 2)
        return;
    const auto [first, last] = columnsNeeded();
    QWidget *before = nullptr;
    for (int column = first; column <= last && column < count(); ++column) {
        QComboBox *combo = comboBox(column);
        const Heights h = heights();
        combo->setGeometry(sectionViewportPosition(column) + Gap, h.heading,
            sectionSize(column) - 2 * Gap, h.combo);
        combo->show();
        if (before != nullptr)
            setTabOrder(before, combo);
        before = combo;
    }
    for (const auto &[column, combo] : m_combos.asKeyValueRange()) {
        if (column < first || column > last)
            combo->hide();
    }
}

bool MeaningHeader::eventFilter(QObject *watched, QEvent *event)
{
    auto *combo = qobject_cast<QComboBox *>(watched);
    if (combo != nullptr && event->type() == QEvent::FocusIn)
        emit columnEntered(m_combos.key(combo));
    if (combo != nullptr && event->type() == QEvent::Wheel && !combo->hasFocus()) {
        event->ignore();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}

QString MeaningHeader::noteOf(const PlannedColumn &column) const
{
    const auto chosen = m_choices.columns.constFind(column.index);
    const bool isPlanned = chosen == m_choices.columns.cend() || chosen->measure == column.measure;
    const QString scale = isPlanned ? scaleWords(column) : QString();
    QString note = column.field == Field::Ignore ? QString() : tr("✓ recognised");
    if (m_choices.columns.contains(column.index) || isRowField(column.field))
        note = tr("chosen by you");
    else if (column.fromMapping)
        note = tr("✓ as saved");
    return scale.isEmpty() ? note : note + u" · "_s + scale;
}

int MeaningHeader::noteWidth(int column) const
{
    return QFontMetrics(fontFor(TextRole::Caption, font()))
        .horizontalAdvance(noteOf(m_columns.value(column)));
}

void MeaningHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section >= m_columns.size())
        return;
    const Tokens tokens = Tokens::of(palette());
    const PlannedColumn &column = m_columns[section];
    const bool ignored = choiceOf(section).field == Field::Ignore;
    const Heights h = heights();
    painter->save();
    painter->fillRect(rect, tokens.surface);
    painter->setPen(tokens.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    const QRect text = rect.adjusted(Padding, 0, -Padding, 0);
    painter->setFont(fontFor(TextRole::Strong, font()));
    painter->setPen(ignored ? tokens.text3 : tokens.text2);
    const QString heading = column.heading.isEmpty() ? tr("(no heading)") : column.heading;
    painter->drawText(QRect(text.left(), rect.top(), text.width(), h.heading),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(heading, Qt::ElideRight, text.width()));

    painter->setFont(fontFor(TextRole::Caption, font()));
    painter->setPen(m_choices.columns.contains(column.index) ? tokens.accent : tokens.good);
    painter->drawText(QRect(text.left(), rect.top() + h.heading + h.combo, text.width(), h.note),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(noteOf(column), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace headroom::ui
