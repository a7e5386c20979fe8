// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/previewcard.h"
#include "ui/sheets/results/resultcard.h"
#include "ui/sheets/sheetjob.h"
#include "ui/sheets/sheetmodel.h"
#include "ui/sheets/sheetspage.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace headroom::ui {

QWidget *SheetsPage::buildPage()
{
    auto *page = new QWidget(this);
    auto *title = new TextLabel(TextRole::PageTitle, tr("Target sheets"), page);
    auto *subtitle = new TextLabel(TextRole::Body, tr("One A4 for each, for the appraisal."), page);
    subtitle->setInk(Ink::Soft);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(title);
    head->addWidget(subtitle);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(CardGap);
    cards->addWidget(buildChoice(), 2);
    m_preview = new PreviewCard(this);
    connect(m_preview, &PreviewCard::stepped, this, &SheetsPage::step);
    m_results = new ResultCard(m_figures, this);
    connect(m_results, &ResultCard::bonusRequested, this, &SheetsPage::openBonus);
    m_right = new QStackedWidget(this);
    m_right->addWidget(m_preview);
    m_right->addWidget(m_results);
    connect(m_showResult, &QPushButton::toggled, this, [this](bool isShown) {
        m_right->setCurrentWidget(isShown ? static_cast<QWidget *>(m_results) : m_preview);
    });
    cards->addWidget(m_right, 3);
    auto *lines = new QVBoxLayout(page);
    lines->setContentsMargins(PageMargin, PageMargin - 6, PageMargin, PageMargin - 8);
    lines->setSpacing(CardGap - 4);
    lines->addLayout(head);
    lines->addLayout(cards, 1);
    return page;
}

QWidget *SheetsPage::buildEmptyState()
{
    auto *page = new QWidget(this);
    m_emptyText = new TextLabel(TextRole::CardTitle, page);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyMore = new TextLabel(TextRole::Body, page);
    m_emptyMore->setInk(Ink::Soft);
    m_emptyAction = new QPushButton(page);
    m_emptyAction->setObjectName(QStringLiteral("emptyAction"));
    makePrimary(*m_emptyAction);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_snapshot && m_snapshot->source.calendar)
            emit targetsRequested();
        else
            emit importRequested();
    });
    auto *lines = new QVBoxLayout(page);
    lines->setSpacing(CardGap);
    lines->addStretch(2);
    lines->addWidget(m_emptyText, 0, Qt::AlignHCenter);
    lines->addWidget(m_emptyMore, 0, Qt::AlignHCenter);
    lines->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    lines->addStretch(3);
    return page;
}

QWidget *SheetsPage::buildChoice()
{
    auto *card = new Card(this);
    m_filter = new QLineEdit(card);
    m_filter->setObjectName(QStringLiteral("filterSheets"));
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_model = new SheetModel(this);
    m_tree = new QTreeView(card);
    m_tree->setObjectName(QStringLiteral("sheetTree"));
    m_tree->setAccessibleName(tr("Whom to print a sheet for"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    connect(m_model, &SheetModel::ticksChanged, this, &SheetsPage::updateControls);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (const std::optional<UnitRef> unit = m_model->unitAt(index))
                showSheet(*unit);
        });
    m_reading = new TextLabel(TextRole::Caption,
        tr("The comments are being read: what customers say most stands on the sheets."), card);
    m_reading->setObjectName(QStringLiteral("readingComments"));
    m_reading->setInk(Ink::Soft);
    m_reading->setWordWrap(true);
    m_reading->hide();
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins({});
    lines->addWidget(buildRounds());
    lines->addWidget(m_filter);
    lines->addWidget(m_tree, 1);
    lines->addWidget(m_reading);
    lines->addLayout(buildSigning());
    lines->addLayout(buildOutput());
    return card;
}

QHBoxLayout *SheetsPage::buildSigning()
{
    m_status = new TextLabel(TextRole::Body, this);
    m_status->setObjectName(QStringLiteral("sheetStatus"));
    m_status->setWordWrap(true);
    m_sign = new QPushButton(tr("S&ign…"), this);
    m_sign->setObjectName(QStringLiteral("signSheet"));
    connect(m_sign, &QPushButton::clicked, this,
        [this] { onceCouncilIsKnown([this] { askForSignature(); }); });
    m_showResult = new QPushButton(tr("&Result"), this);
    m_showResult->setObjectName(QStringLiteral("showResult"));
    m_showResult->setCheckable(true);
    m_showResult->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_status, 1);
    line->addWidget(m_showResult, 0, Qt::AlignTop);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    return line;
}

} // namespace headroom::ui
