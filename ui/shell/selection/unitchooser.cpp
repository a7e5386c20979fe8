// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/selection/unitchooser.h"

#include "ui/text/unitorder.h"
#include "ui/text/unitwords.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

namespace headroom::ui {

UnitChooser::UnitChooser(const QLocale &language, QWidget *parent)
    : QComboBox(parent)
    , m_language(language)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &UnitChooser::pick);
}

void UnitChooser::showUnits(const SnapshotPtr &snapshot, UnitRef current)
{
    const QString path = snapshot ? snapshot->path : QString();
    const quint64 generation = snapshot ? snapshot->generation : 0;
    if (m_units.isEmpty() || path != m_path || generation != m_generation) {
        m_path = path;
        m_generation = generation;
        fill(snapshot);
    }
    setCurrentUnit(current);
}

void UnitChooser::fill(const SnapshotPtr &snapshot)
{
    const QSignalBlocker blocker(this);
    clear();
    m_units.clear();
    const Organisation organisation = snapshot ? snapshot->source.organisation : Organisation();
    add(UnitRef::organisation(), unitWords(organisation, UnitRef::organisation()));
    if (!snapshot)
        return;
    const ScoreCube &cube = snapshot->source.cube;
    QList<UnitRef> units = cube.children(UnitRef::organisation());
    const QList<UnitRef> locations = units;
    for (const UnitRef &location : locations)
        units += cube.children(location);
    const QList<UnitRef> ordered = inOrder(units, organisation, m_language);
    for (const UnitRef &unit : ordered)
        add(unit, unitWordsWithPlace(organisation, unit));
}

void UnitChooser::add(UnitRef unit, const QString &name)
{
    m_units << unit;
    addItem(name);
}

void UnitChooser::setCurrentUnit(UnitRef unit)
{
    m_current = unit;
    const QSignalBlocker blocker(this);
    setCurrentIndex(static_cast<int>(qMax(qsizetype(0), m_units.indexOf(unit))));
    lineEdit()->setCursorPosition(0);
}

void UnitChooser::pick(int index)
{
    if (index < 0 || index >= m_units.size() || m_units.at(index) == m_current)
        return;
    m_current = m_units.at(index);
    emit unitPicked(m_current);
}

void UnitChooser::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (findText(currentText(), Qt::MatchFixedString) < 0)
        setCurrentUnit(m_current);
}

} // namespace headroom::ui
