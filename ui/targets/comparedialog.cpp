// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/comparedialog.h"

#include "ui/style/card.h"
#include "ui/style/pill.h"
#include "ui/style/textlabel.h"
#include "ui/targets/targetwords.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr int UsualWidth = 620;

}

CompareDialog::CompareDialog(const Question &question, const Figures &figures, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare ways of sharing out"));
    setMinimumWidth(UsualWidth);
    auto *cards = new QVBoxLayout(this);
    cards->setSpacing(CardGap);
    for (const MethodComparison &comparison : question.comparisons)
        cards->addWidget(cardFor(comparison, question, figures));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    cards->addWidget(buttons);
}

QWidget *CompareDialog::cardFor(
    const MethodComparison &comparison, const Question &question, const Figures &figures)
{
    const TargetWords words(question.metric, figures);
    auto *card = new Card(this);
    auto *title = new TextLabel(TextRole::CardTitle, TargetWords::methodName(comparison.method));
    auto *text = new TextLabel(TextRole::Body, words.comparison(comparison));
    text->setObjectName(QStringLiteral("comparison%1").arg(static_cast<int>(comparison.method)));
    text->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    if (comparison.method == question.current) {
        auto *pill = new Pill(card);
        pill->setContent(tr("used now"), Tone::Accent);
        head->addWidget(pill);
    } else {
        auto *use = new QPushButton(tr("Share out this way"), card);
        use->setAutoDefault(false);
        const ShareMethod method = comparison.method;
        connect(use, &QPushButton::clicked, this, [this, method] {
            emit methodChosen(method);
            accept();
        });
        head->addWidget(use);
    }
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins({});
    lines->addLayout(head);
    lines->addWidget(text);
    return card;
}

} // namespace headroom::ui
