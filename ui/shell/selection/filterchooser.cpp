// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/selection/filterchooser.h"

#include "ui/style/card.h"
#include "ui/text/filledtext.h"
#include "ui/text/unitorder.h"
#include "ui/text/unitwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom::ui {

namespace {

/// Locations and employees are chosen as the unit.
constexpr std::array Offered{Dimension::Region, Dimension::Department, Dimension::Team,
    Dimension::Function, Dimension::Channel, Dimension::Step, Dimension::CustomerType};

QList<Unit> unitsOf(const Organisation &organisation, Dimension dimension, const QLocale &language)
{
    QList<Unit> units;
    for (const Unit &unit : organisation.units()) {
        if (unit.dimension == dimension)
            units.append(unit);
    }
    const QCollator collator = nameCollator(language);
    std::ranges::sort(units,
        [&collator](const Unit &a, const Unit &b) { return collator.compare(a.name, b.name) < 0; });
    return units;
}

} // namespace

FilterChooser::FilterChooser(const QLocale &language, QWidget *parent)
    : MenuButton(tr("Filter"), parent)
    , m_language(language)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("filter"));
    m_popup->setObjectName(QStringLiteral("filterPopup"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto *all = new QPushButton(tr("&Count all answers"), m_popup);
    all->setObjectName(QStringLiteral("filterClear"));
    connect(all, &QPushButton::clicked, this, [this] {
        m_popup->hide();
        emit filterPicked({});
    });
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(CardGap, CardGap, CardGap, CardGap);
    column->setSpacing(12);
    column->addLayout(m_form);
    column->addWidget(all, 0, Qt::AlignRight);
    connect(this, &QToolButton::clicked, this, &FilterChooser::openPopup);
}

void FilterChooser::openPopup()
{
    m_popup->adjustSize();
    m_popup->move(mapToGlobal(QPoint(0, height() + 2)));
    m_popup->show();
    if (!m_boxes.isEmpty())
        m_boxes.first()->setFocus();
}

void FilterChooser::showFilter(const SnapshotPtr &snapshot, const AnswerFilter &filter)
{
    const bool isNew = snapshot != m_snapshot;
    m_snapshot = snapshot;
    m_filter = filter;
    if (isNew)
        fill();
    showChosen();
}

void FilterChooser::fill()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_boxes.clear();
    if (!m_snapshot)
        return;
    for (const Dimension dimension : Offered) {
        const QList<Unit> units = unitsOf(m_snapshot->source.organisation, dimension, m_language);
        if (units.isEmpty())
            continue;
        QComboBox *box = choiceOf(dimension, units);
        m_boxes.insert(dimension, box);
        m_form->addRow(capitalised(dimensionWord(dimension)), box);
    }
}

QComboBox *FilterChooser::choiceOf(Dimension dimension, const QList<Unit> &units)
{
    auto *box = new QComboBox(m_popup);
    box->setObjectName(QStringLiteral("filter-") + dimensionName(dimension));
    box->setAccessibleName(capitalised(dimensionWord(dimension)));
    box->setMinimumContentsLength(18);
    //: in a list of departments, channels, ...: no choice
    box->addItem(tr("All"), QVariant());
    for (const Unit &unit : units)
        box->addItem(unit.name, unit.id.value());
    box->addItem(tr("(unknown)"), UnknownUnit.value());
    connect(box, &QComboBox::activated, this, [this, dimension, box] { pick(dimension, *box); });
    return box;
}

void FilterChooser::showChosen()
{
    for (const auto &[dimension, box] : m_boxes.asKeyValueRange()) {
        const QSignalBlocker blocker(box);
        const auto unit = m_filter.constFind(dimension);
        box->setCurrentIndex(unit == m_filter.cend() ? 0 : box->findData(unit->value()));
    }
    const Organisation organisation = m_snapshot ? m_snapshot->source.organisation : Organisation();
    const QString words = filterWords(organisation, m_filter);
    if (m_filter.isEmpty())
        setText(tr("Filter"));
    else if (m_filter.size() == 1)
        setText(
            fontMetrics().elidedText(words, Qt::ElideRight, fontMetrics().averageCharWidth() * 26));
    else
        setText(tr("%Ln filter(s)", nullptr, static_cast<int>(m_filter.size())));
    setToolTip(
        m_filter.isEmpty() ? tr("Count only the answers of one department, channel, …") : words);
    setAccessibleName(m_filter.isEmpty() ? tr("Filter") : tr("Filter: %1").arg(words));
    setVisible(!m_boxes.isEmpty());
    updateGeometry();
}

void FilterChooser::pick(Dimension dimension, const QComboBox &box)
{
    AnswerFilter filter = m_filter;
    if (box.currentIndex() == 0)
        filter.remove(dimension);
    else
        filter.insert(dimension, UnitId(box.currentData().toLongLong()));
    emit filterPicked(filter);
}

} // namespace headroom::ui
