// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/editor/indicatordialog.h"

#include "core/indicators/validity.h"
#include "ui/data/canvas/editor/formulafield.h"
#include "ui/data/canvas/editor/indicatorform.h"
#include "ui/data/canvas/editor/sourcefield.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/indicators/formulawords.h"
#include "ui/text/indicators/indicatorwords.h"

#include <QBoxLayout>
#include <QPushButton>

namespace headroom::ui {

IndicatorDialog::IndicatorDialog(const OwnIndicator &indicator, const ReportSource &source,
    const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_before(indicator)
    , m_source(source)
    , m_book(source.catalogue, source.indicators)
    , m_names(typedNames(source.catalogue, source.indicators))
    , m_form(new IndicatorForm(m_source, figures, this))
    , m_fault(new TextLabel(TextRole::Caption, this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(QStringLiteral("indicatorDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(
        m_before.id == IndicatorId() ? tr("New own indicator") : tr("Change own indicator"));
    m_fault->setObjectName(QStringLiteral("indicatorFault"));
    m_fault->setInk(Ink::Bad);
    m_fault->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    rows->setSpacing(CardGap);
    rows->addWidget(m_form, 1);
    rows->addWidget(m_fault);
    rows->addWidget(buildButtons());
    m_form->show(m_before);
    connect(m_form, &IndicatorForm::edited, this, &IndicatorDialog::check);
    check();
}

QWidget *IndicatorDialog::buildButtons()
{
    auto *part = new QWidget(this);
    m_save->setObjectName(QStringLiteral("indicatorSave"));
    m_save->setDefault(true);
    makePrimary(*m_save);
    connect(m_save, &QPushButton::clicked, this, &IndicatorDialog::save);
    auto *cancel = new QPushButton(tr("Cancel"), part);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    if (m_before.id != IndicatorId()) {
        auto *remove = new QPushButton(tr("&Remove"), part);
        remove->setObjectName(QStringLiteral("indicatorDialogRemove"));
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            emit removalAsked(m_before.id);
            reject();
        });
        row->addWidget(remove);
    }
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    return part;
}

void IndicatorDialog::check()
{
    OwnIndicator indicator = m_form->indicator();
    const QString typed =
        m_form->source()->isColumn() ? QString() : m_form->source()->formula()->text();
    std::optional<FormulaFault> formulaFault;
    indicator.formula.clear();
    if (!typed.trimmed().isEmpty()) {
        const FormulaResult<Formula> formula = m_book.typed(indicator, typed, m_names);
        if (formula)
            indicator.formula = storedFormula(typed, *formula);
        else
            formulaFault = formula.error();
    }
    const auto fault = faultOf(indicator, m_source.indicators, m_names);
    m_form->source()->formula()->showFault(formulaFault);
    m_fault->setText(fault ? indicatorFaultWords(*fault) : QString());
    // An empty name says by itself what is missing.
    m_fault->setVisible(fault && *fault != IndicatorFault::NameMissing);
    m_ready = fault || formulaFault ? std::nullopt : std::optional(indicator);
    m_save->setEnabled(m_ready.has_value());
}

void IndicatorDialog::save()
{
    check();
    if (!m_ready)
        return;
    emit indicatorSaved(*m_ready);
    accept();
}

} // namespace headroom::ui
