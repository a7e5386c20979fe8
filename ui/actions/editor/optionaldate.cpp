// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/editor/optionaldate.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>

namespace headroom::ui {

OptionalDate::OptionalDate(
    const QString &name, const QString &words, const QLocale &language, QWidget *parent)
    : QObject(parent)
    , m_isSet(new QCheckBox(words, parent))
    , m_day(new QDateEdit(parent))
{
    m_isSet->setObjectName(name + QStringLiteral("Set"));
    m_day->setObjectName(name);
    m_day->setAccessibleName(words);
    m_day->setLocale(language);
    m_day->setDisplayFormat(language.dateFormat(QLocale::ShortFormat).contains(u"yyyy")
            ? language.dateFormat(QLocale::ShortFormat)
            : QStringLiteral("dd-MM-yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    connect(m_isSet, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_isSet, &QCheckBox::toggled, this, &OptionalDate::dayChanged);
    connect(m_day, &QDateEdit::dateChanged, this, &OptionalDate::dayChanged);
}

void OptionalDate::addTo(QFormLayout &form)
{
    form.addRow(m_isSet, m_day);
}

void OptionalDate::show(const std::optional<QDate> &day, const QDate &proposal)
{
    m_day->setDate(day.value_or(proposal));
    m_isSet->setChecked(day.has_value());
}

std::optional<QDate> OptionalDate::day() const
{
    return m_isSet->isChecked() ? std::optional(m_day->date()) : std::nullopt;
}

} // namespace headroom::ui
