// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsform.h"

#include "ui/style/textlabel.h"

#include <QFormLayout>

namespace headroom::ui {

QFormLayout *addForm(Card &card, const QString &title, const QString &explanation)
{
    auto *layout = new QVBoxLayout(&card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(TextRole::CardTitle, title));
    auto *text = new TextLabel(TextRole::Body, explanation);
    text->setWordWrap(true);
    text->setInk(Ink::Soft);
    layout->addWidget(text);
    text->setHidden(explanation.isEmpty());
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 4, 0, 0);
    form->setHorizontalSpacing(CardGap);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addLayout(form);
    return form;
}

} // namespace headroom::ui
