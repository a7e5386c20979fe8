// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/council/councildialog.h"

#include "core/reports/signatures/signing.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace headroom::ui {

namespace {

constexpr int CouncilTextWidth = 560;
const QDate FarAway(9999, 12, 31);

void setUp(QLineEdit &field, const QString &name, qsizetype longest)
{
    field.setObjectName(name);
    field.setMaxLength(static_cast<int>(longest));
}

} // namespace

CouncilDialog::CouncilDialog(
    const CouncilRecord *known, const QDate &today, const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_consent(new QRadioButton(tr("The works council &consented"), this))
    , m_reference(new QLineEdit(this))
    , m_day(new QDateEdit(this))
    , m_givenBy(new QLineEdit(this))
    , m_none(new QRadioButton(tr("There is &no works council that can be asked"), this))
    , m_reason(new QLineEdit(this))
    , m_retention(new QSpinBox(this))
    , m_by(new QLineEdit(this))
    , m_missing(new TextLabel(TextRole::Body, this))
{
    setObjectName(QStringLiteral("councilDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Works council"));
    build(known == nullptr, figures);
    fill(known != nullptr ? *known : CouncilRecord());
    connect(m_consent, &QRadioButton::toggled, this, &CouncilDialog::showCase);
    showCase();
}

void CouncilDialog::build(bool isFirst, const Figures &figures)
{
    auto *title = new TextLabel(TextRole::CardTitle, tr("What did the works council say?"), this);
    auto *text = new TextLabel(TextRole::Body, this);
    text->setObjectName(QStringLiteral("councilText"));
    text->setInk(Ink::Soft);
    text->setText(isFirst
            ? tr("Sheets of single employees need the consent of the works council (Works Councils "
                 "Act, article 27, paragraph 1, under k and l). This is asked once; it stands on "
                 "the statement and can be changed in Settings.")
            : tr("What was entered before stays in the log; what you enter now takes its place."));
    m_day->setLocale(figures.language());
    m_missing->setObjectName(QStringLiteral("councilMissing"));
    m_missing->setInk(Ink::Bad);
    m_missing->hide();
    for (TextLabel *words : {text, m_missing}) {
        words->setWordWrap(true);
        words->setMinimumWidth(CouncilTextWidth);
    }
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addConsent(*form);
    addRest(*form);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirmButton());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(m_missing);
    column->addLayout(buttons);
}

void CouncilDialog::addConsent(QFormLayout &form)
{
    m_consent->setObjectName(QStringLiteral("councilConsent"));
    m_none->setObjectName(QStringLiteral("councilNone"));
    setUp(*m_reference, QStringLiteral("councilReference"), LongestReference);
    setUp(*m_givenBy, QStringLiteral("councilGivenBy"), LongestReference);
    m_day->setObjectName(QStringLiteral("councilDay"));
    m_day->setCalendarPopup(true);
    const QString format = m_day->locale().dateFormat(QLocale::ShortFormat);
    m_day->setDisplayFormat(format.contains(u"yyyy") ? format : QStringLiteral("dd-MM-yyyy"));
    form.addRow(m_consent);
    form.addRow(tr("&Reference: number of the letter or minutes"), m_reference);
    form.addRow(tr("&Day of the consent"), m_day);
    form.addRow(tr("&Given by"), m_givenBy);
}

void CouncilDialog::addRest(QFormLayout &form)
{
    setUp(*m_reason, QStringLiteral("councilReason"), LongestReason);
    setUp(*m_by, QStringLiteral("councilBy"), LongestReference);
    m_retention->setObjectName(QStringLiteral("councilRetention"));
    m_retention->setRange(0, LongestRetention);
    m_retention->setSpecialValueText(tr("not agreed"));
    //: after a number
    m_retention->setSuffix(tr(" months"));
    form.addRow(m_none);
    form.addRow(tr("&Why not"), m_reason);
    form.addRow(tr("&Answers are kept for"), m_retention);
    form.addRow(tr("Your na&me"), m_by);
}

QPushButton *CouncilDialog::confirmButton()
{
    auto *save = new QPushButton(tr("&Save"), this);
    save->setObjectName(QStringLiteral("councilSave"));
    save->setDefault(true);
    makePrimary(*save);
    connect(save, &QPushButton::clicked, this, &CouncilDialog::confirm);
    return save;
}

void CouncilDialog::fill(const CouncilRecord &council)
{
    m_consent->setChecked(council.hasCouncil);
    m_none->setChecked(!council.hasCouncil);
    m_reference->setText(council.reference);
    m_day->setDate(council.day.isValid() ? council.day : m_today);
    m_givenBy->setText(council.givenBy);
    m_reason->setText(council.reason);
    m_retention->setValue(council.retentionMonths);
    m_by->setText(council.by);
}

void CouncilDialog::showCase()
{
    const bool hasCouncil = m_consent->isChecked();
    for (QWidget *field : std::initializer_list<QWidget *>{m_reference, m_day, m_givenBy})
        field->setEnabled(hasCouncil);
    m_reason->setEnabled(!hasCouncil);
}

CouncilRecord CouncilDialog::council() const
{
    CouncilRecord council;
    council.by = m_by->text();
    council.hasCouncil = m_consent->isChecked();
    council.reference = m_reference->text();
    council.day = m_day->date();
    council.givenBy = m_givenBy->text();
    council.reason = m_reason->text();
    council.retentionMonths = m_retention->value();
    return council;
}

void CouncilDialog::confirm()
{
    const auto checked = checkedCouncil(council(), m_today.isValid() ? m_today : FarAway, {});
    m_missing->setText(checked ? QString() : errorText(checked.error()));
    m_missing->setVisible(!checked);
    if (!checked) {
        adjustSize();
        return;
    }
    emit councilConfirmed(council());
    accept();
}

} // namespace headroom::ui
