// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/emptystate.h"

#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr int HintLetters = 60;

} // namespace

EmptyState::EmptyState(const QString &name, const Words &words, QWidget *parent)
    : QWidget(parent)
{
    auto *title = new TextLabel(TextRole::CardTitle, words.title, this);
    title->setObjectName(name + QStringLiteral("EmptyTitle"));
    auto *hint = new TextLabel(TextRole::Body, words.hint, this);
    hint->setInk(Ink::Soft);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignHCenter);
    hint->setFixedWidth(fontMetrics().averageCharWidth() * HintLetters);
    auto *action = new QPushButton(words.action, this);
    action->setObjectName(name + QStringLiteral("Import"));
    makePrimary(*action);
    connect(action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    // A layout asks a label that wraps for its height, unless it is aligned.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(hint);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addLayout(middle);
    column->addWidget(action, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

} // namespace headroom::ui
