// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/insightcard.h"

#include "ui/charts/howbutton.h"
#include "ui/style/icons.h"
#include "ui/style/textlabel.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace headroom::ui {

InsightCard::InsightCard(const QString &name, const QString &title, QWidget *parent)
    : Card(parent)
    , m_title(new TextLabel(TextRole::CardTitle, title, this))
    , m_subtitle(new TextLabel(TextRole::Caption, this))
    , m_body(new QWidget(this))
    , m_content(new QVBoxLayout(m_body))
    , m_meaning(new TextLabel(TextRole::Body, this))
    , m_hint(new TextLabel(TextRole::Body, this))
    , m_head(new QHBoxLayout)
    , m_how(new HowButton(this))
    , m_action(new QToolButton(this))
{
    setObjectName(name + QStringLiteral("Card"));
    setAccessibleName(title);
    m_title->setObjectName(name + QStringLiteral("Title"));
    m_subtitle->setObjectName(name + QStringLiteral("Subtitle"));
    m_meaning->setObjectName(name + QStringLiteral("Meaning"));
    m_hint->setObjectName(name + QStringLiteral("Hint"));
    m_hint->setInk(Ink::Soft);
    for (TextLabel *label : {m_title, m_subtitle, m_meaning, m_hint})
        label->setWordWrap(true);
    for (TextLabel *label : {m_meaning, m_hint})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->setContentsMargins(0, 4, 0, 0);
    m_content->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_how, 0, Qt::AlignTop);
    column->addLayout(m_head);
    column->addWidget(m_subtitle);
    column->addWidget(m_body);
    column->addWidget(m_meaning);
    column->addWidget(m_hint);
    m_action->setObjectName(name + QStringLiteral("Action"));
    m_action->setText(tr("Make an action of this"));
    m_action->setIcon(icon(QStringLiteral("actions")));
    m_action->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_action->setAutoRaise(true);
    connect(m_action, &QToolButton::clicked, this, &InsightCard::actionAsked);
    column->addWidget(m_action, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_how->setObjectName(name + QStringLiteral("How"));
    m_how->hide();
    m_hint->hide();
    m_subtitle->hide();
}

void InsightCard::addTool(QToolButton *tool)
{
    m_head->insertWidget(1, tool, 0, Qt::AlignTop);
}

void InsightCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void InsightCard::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void InsightCard::setHow(const QString &answer)
{
    m_how->setAnswer(m_title->text(), answer);
    m_how->setVisible(hasContent() && !answer.isEmpty());
}

void InsightCard::setMeaning(const QString &sentence)
{
    m_meaning->setText(sentence);
    m_meaning->setVisible(!sentence.isEmpty() && hasContent());
}

void InsightCard::showHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->show();
    m_body->hide();
    m_meaning->hide();
    m_how->hide();
    m_action->hide();
}

void InsightCard::showContent()
{
    m_hint->hide();
    m_body->show();
    m_action->show();
    m_meaning->setVisible(!m_meaning->text().isEmpty());
    m_how->setVisible(!m_how->answer().isEmpty());
}

bool InsightCard::hasContent() const
{
    return m_hint->isHidden();
}

QString InsightCard::title() const
{
    return m_title->text();
}

QString InsightCard::subtitle() const
{
    return m_subtitle->text();
}

QString InsightCard::meaning() const
{
    return m_meaning->text();
}

QString InsightCard::hint() const
{
    return m_hint->text();
}

QString InsightCard::copyText() const
{
    QStringList parts{m_title->text(), m_subtitle->text()};
    if (hasContent())
        parts << contentText() << m_meaning->text();
    else
        parts << m_hint->text();
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace headroom::ui
