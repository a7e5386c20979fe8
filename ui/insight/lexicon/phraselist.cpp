// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/lexicon/phraselist.h"

#include "ui/style/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom::ui {

PhraseList::PhraseList(const QString &language, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_field->setObjectName(QStringLiteral("phraseField-") + language);
    m_field->setPlaceholderText(tr("New word or phrase"));
    m_field->setAccessibleName(title + QStringLiteral(": ") + m_field->placeholderText());
    m_add->setObjectName(QStringLiteral("phraseAdd-") + language);
    m_add->setAutoDefault(false);
    m_list->setObjectName(QStringLiteral("phrases-") + language);
    m_list->setAccessibleName(title);
    m_remove->setObjectName(QStringLiteral("phraseRemove-") + language);
    m_remove->setAutoDefault(false);
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_field, 1);
    entry->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(TextRole::Caption, title, this));
    column->addLayout(entry);
    column->addWidget(m_list, 1);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_field, &QLineEdit::textChanged, this, &PhraseList::refresh);
    connect(m_field, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] { emit added(m_field->text()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PhraseList::refresh);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        // The answer fills the list anew, which may not happen while its editor closes.
        const auto tell = [this, row = m_list->row(item), text = item->text()] {
            emit changed(row, text);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
    connect(m_remove, &QPushButton::clicked, this, &PhraseList::removeCurrent);
    auto *erase = new QShortcut(QKeySequence::Delete, m_list);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &PhraseList::removeCurrent);
    refresh();
}

void PhraseList::showPhrases(const QStringList &phrases)
{
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_phrases = phrases;
    m_list->clear();
    m_list->addItems(phrases);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setFlags(m_list->item(i)->flags() | Qt::ItemIsEditable);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    refresh();
}

void PhraseList::clearField()
{
    m_field->clear();
}

void PhraseList::refresh()
{
    m_add->setEnabled(!m_field->text().trimmed().isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void PhraseList::removeCurrent()
{
    if (m_list->currentRow() >= 0)
        emit removed(m_list->currentRow());
}

} // namespace headroom::ui
