// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/lexicon/reasonlist.h"

#include "ui/insight/lexicon/lexiconediting.h"
#include "ui/style/textlabel.h"
#include "ui/text/reasonwords.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom::ui {

ReasonList::ReasonList(const LexiconEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_list(new QListWidget(this))
    , m_field(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_rename(new QPushButton(tr("Rename"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setObjectName(QStringLiteral("lexiconReasons"));
    m_list->setAccessibleName(tr("Reasons"));
    m_field->setObjectName(QStringLiteral("lexiconNewReason"));
    m_field->setMaxLength(static_cast<int>(LongestReasonName));
    m_field->setPlaceholderText(tr("New reason"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_add->setObjectName(QStringLiteral("lexiconAddReason"));
    m_rename->setObjectName(QStringLiteral("lexiconRenameReason"));
    m_remove->setObjectName(QStringLiteral("lexiconRemoveReason"));
    auto *entry = new QHBoxLayout;
    entry->addWidget(m_field, 1);
    entry->addWidget(m_add);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(TextRole::Caption, tr("Reasons"), this));
    column->addLayout(entry);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    for (QPushButton *button : {m_add, m_rename, m_remove})
        button->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        refresh();
        emit chosen(row);
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        // The answer fills the list anew, which may not happen while its editor closes.
        const auto tell = [this, row = m_list->row(item), text = item->text()] {
            emit renamed(row, text);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
    connect(m_field, &QLineEdit::textChanged, this, &ReasonList::refresh);
    connect(m_field, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] { emit added(m_field->text()); });
    connect(
        m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removed(current()); });
}

void ReasonList::showReasons()
{
    const int row = current();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < m_editing.words().size(); ++i) {
        auto *item = new QListWidgetItem(reasonWords(m_editing.words()[i].id), m_list);
        if (m_editing.isOwn(i))
            item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    refresh();
}

void ReasonList::choose(int reason)
{
    m_list->setCurrentRow(reason);
}

int ReasonList::current() const
{
    return m_list->currentRow();
}

void ReasonList::clearField()
{
    m_field->clear();
}

void ReasonList::refresh()
{
    m_add->setEnabled(!m_field->text().trimmed().isEmpty());
    m_rename->setEnabled(current() >= 0 && m_editing.isOwn(current()));
    m_rename->setToolTip(
        m_rename->isEnabled() ? QString() : tr("Only a reason of your own can be renamed."));
    m_remove->setEnabled(current() >= 0 && m_editing.words().size() > 1);
}

} // namespace headroom::ui
