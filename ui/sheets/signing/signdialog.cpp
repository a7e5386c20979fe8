// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/signing/signdialog.h"

#include "core/reports/rounds/sheetfacts.h"
#include "ui/sheets/signing/agreedtargets.h"
#include "ui/sheets/signing/statuswords.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr int DialogWidth = 680;
constexpr int ViewLines = 4;

/// Who signed the last time.
QString lastSigner(const ReportSource &source)
{
    const bool isFirst = !source.signedSheets || source.signedSheets->all().isEmpty();
    return isFirst ? QString() : source.signedSheets->all().last().signer;
}

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace

SignDialog::SignDialog(const SnapshotPtr &snapshot, const Round &round, UnitRef unit,
    const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(snapshot)
    , m_round(round)
    , m_unit(unit)
    , m_figures(figures)
{
    setObjectName(QStringLiteral("signDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign a target sheet"));
    build();
}

void SignDialog::build()
{
    const auto facts = sheetsToPrint(m_snapshot->source, m_round, {m_unit});
    const SheetFacts sheet = facts && !facts->isEmpty() ? facts->first() : SheetFacts();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    auto *title = new TextLabel(TextRole::CardTitle, this);
    title->setObjectName(QStringLiteral("signTitle"));
    const QStringList who = QStringList{sheet.name} + sheet.places;
    //: employee and location, round
    title->setText(
        filledText(tr("%1: targets of round %2"), {who.join(QStringLiteral(", ")), m_round.name}));
    title->setWordWrap(true);
    title->setMinimumWidth(DialogWidth);
    column->addWidget(title);
    addText(*column);
    m_targets = new AgreedTargets(sheet, m_snapshot->source.catalogue, m_figures, this);
    column->addWidget(m_targets);
    addView(*column);
    addSigner(*column);
    if (sheet.signature)
        m_view->setPlainText(sheet.signature->employeesView);
    m_missing = new TextLabel(TextRole::Body, this);
    m_missing->setObjectName(QStringLiteral("signMissing"));
    m_missing->setInk(Ink::Bad);
    m_missing->setWordWrap(true);
    m_missing->hide();
    column->addWidget(m_missing);
    addButtons(*column);
}

void SignDialog::addText(QBoxLayout &column)
{
    auto *text = new TextLabel(TextRole::Body, this);
    text->setInk(Ink::Soft);
    text->setWordWrap(true);
    text->setMinimumWidth(DialogWidth);
    text->setText(statusSentence(m_snapshot->source, m_round.id, m_unit, m_figures)
        + QLatin1Char(' ')
        + tr("The figures propose; the person who signs decides. What is signed stays as it is."));
    column.addWidget(text);
}

void SignDialog::addView(QBoxLayout &column)
{
    m_view = new QPlainTextEdit(this);
    m_view->setObjectName(QStringLiteral("employeesView"));
    m_view->setTabChangesFocus(true);
    m_view->setFixedHeight(m_view->fontMetrics().lineSpacing() * ViewLines + 16);
    column.addWidget(labelFor(m_view, tr("The &employee's own view; may stay empty")));
    column.addWidget(m_view);
}

void SignDialog::addSigner(QBoxLayout &column)
{
    const ReportSource &source = m_snapshot->source;
    if (source.signedSheet(m_round.id, m_unit) != nullptr
        || source.isRecordChanged(m_round.id, m_unit)) {
        m_supersede = new QLineEdit(this);
        m_supersede->setObjectName(QStringLiteral("supersedingReason"));
        m_supersede->setMaxLength(LongestReason);
        column.addWidget(labelFor(m_supersede, tr("&Why the earlier signing is replaced")));
        column.addWidget(m_supersede);
    }
    m_signer = new QLineEdit(lastSigner(m_snapshot->source), this);
    m_signer->setObjectName(QStringLiteral("signer"));
    m_signer->setMaxLength(LongestSignerName);
    column.addWidget(labelFor(m_signer, tr("&Name of the person who signs")));
    column.addWidget(m_signer);
}

void SignDialog::addButtons(QBoxLayout &column)
{
    auto *confirm = new QPushButton(tr("&Sign"), this);
    confirm->setObjectName(QStringLiteral("confirmSigning"));
    confirm->setDefault(true);
    makePrimary(*confirm);
    connect(confirm, &QPushButton::clicked, this, &SignDialog::sign);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    column.addLayout(buttons);
}

Signing SignDialog::signing() const
{
    Signing signing;
    signing.round = m_round.id;
    signing.unit = m_unit;
    signing.signer = m_signer->text();
    signing.employeesView = m_view->toPlainText();
    signing.targets = m_targets->targets();
    if (m_supersede != nullptr)
        signing.supersedingReason = m_supersede->text();
    return signing;
}

QString SignDialog::missing() const
{
    const auto sheet = signedSheet(m_snapshot->source, signing(), {});
    if (sheet)
        return {};
    Error error = sheet.error();
    if (error.kind == ErrorKind::DeviationNeedsReason)
        error.arguments = {metricWords(error.arguments.value(0)).name};
    return errorText(error);
}

void SignDialog::sign()
{
    const QString sentence = missing();
    m_missing->setText(sentence);
    m_missing->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        adjustSize();
        return;
    }
    emit signingConfirmed(signing());
    accept();
}

} // namespace headroom::ui
