// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/checkdialog.h"

#include "ui/sheets/signing/statuswords.h"
#include "ui/style/card.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/textlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace headroom::ui {

namespace {

constexpr int TextWidth = 520;

} // namespace

CheckDialog::CheckDialog(const SnapshotPtr &snapshot, const Figures &figures, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(snapshot)
    , m_figures(figures)
    , m_code(new QLineEdit(this))
    , m_title(new TextLabel(TextRole::CardTitle, this))
    , m_text(new TextLabel(TextRole::Body, this))
{
    setObjectName(QStringLiteral("checkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check a sheet"));
    auto *label = new QLabel(tr("&Check code, at the foot of the sheet"), this);
    label->setBuddy(m_code);
    m_code->setObjectName(QStringLiteral("checkCode"));
    m_code->setPlaceholderText(QStringLiteral("ABCD-EFGH-JKMN"));
    m_title->setObjectName(QStringLiteral("checkTitle"));
    m_text->setObjectName(QStringLiteral("checkText"));
    for (TextLabel *words : {m_title, m_text}) {
        words->setWordWrap(true);
        words->setMinimumWidth(TextWidth);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->hide();
    }
    auto *check = new QPushButton(tr("C&heck"), this);
    check->setObjectName(QStringLiteral("checkButton"));
    check->setDefault(true);
    makePrimary(*check);
    connect(check, &QPushButton::clicked, this, &CheckDialog::check);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *line = new QHBoxLayout;
    line->addWidget(m_code, 1);
    line->addWidget(check);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    column->setSpacing(10);
    column->addWidget(label);
    column->addLayout(line);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(close, 0, Qt::AlignRight);
}

void CheckDialog::check()
{
    const auto checked = checkSheet(m_snapshot->source, m_code->text());
    m_title->setVisible(checked.has_value());
    m_text->show();
    m_text->setInk(checked ? Ink::Normal : Ink::Bad);
    if (checked)
        showCheck(*checked);
    else
        m_text->setText(errorText(checked.error()));
    adjustSize();
}

void CheckDialog::showCheck(const SheetCheck &check)
{
    const QString who = (QStringList{check.name} + check.places).join(QStringLiteral(", "));
    m_title->setText(filledText(
        tr("Sheet %1 of round %2: %3"), {m_figures.count(check.number), check.round, who}));
    QStringList lines = signingLines(check);
    for (const SheetCheck::Indicator &indicator : check.indicators) {
        if (const Metric *metric = m_snapshot->source.catalogue.metric(indicator.metric))
            lines.append(indicatorLine(indicator, *metric));
    }
    m_text->setText(lines.join(QLatin1Char('\n')));
}

QStringList CheckDialog::signingLines(const SheetCheck &check) const
{
    const auto day = [this](const QDateTime &moment) {
        return m_figures.date(moment.toLocalTime().date());
    };
    QStringList lines;
    if (check.signing)
        //: name, date
        lines.append(filledText(tr("Identical to what %1 signed on %2."),
            {check.signing->signer, day(check.signing->at)}));
    else
        lines.append(filledText(tr("Identical to what was fixed on %1."), {day(check.fixedAt)}));
    if (check.successor) {
        const QStringList values{check.successor->signer, day(check.successor->at),
            check.successor->supersedingReason, checkCode(*check.successor)};
        if (!check.signing)
            //: name, date, %4 is a check code
            lines.append(filledText(
                tr("It was a proposal. It is signed since, by %1 on %2: check code %4."), values));
        else
            //: name, date, reason, check code
            lines.append(filledText(tr("Superseded: %1 signed again on %2, because: %3 (check "
                                       "code %4)."),
                values));
    } else {
        lines.append(check.signing ? tr("It holds: no later signing took its place.")
                                   : tr("It is a proposal; nobody has signed it."));
    }
    for (const UndoneImport &import : check.undone)
        lines.append(undoneSentence(import, m_figures));
    return lines;
}

QString CheckDialog::indicatorLine(
    const SheetCheck::Indicator &indicator, const Metric &metric) const
{
    const QString proposed = m_figures.score(metric, indicator.target);
    const QString agreed = indicator.reason.isEmpty()
        ? proposed
        //: target, target, reason
        : filledText(tr("%1 (proposed %2; agreed otherwise because: %3)"),
            {m_figures.score(metric, indicator.agreed), proposed, indicator.reason});
    const QString name = metricWords(indicator.metric).name;
    if (indicator.isSame)
        //: indicator, target
        return filledText(tr("%1: target %2; shared out today the same."), {name, agreed});
    if (indicator.today)
        //: indicator, target agreed, target of today
        return filledText(tr("%1: target %2; shared out today it would be %3, because "
                             "answers or settings changed. The agreement stays."),
            {name, agreed, m_figures.score(metric, *indicator.today)});
    return filledText(tr("%1: target %2; today there are no such answers any more. "
                         "The agreement stays."),
        {name, agreed});
}

} // namespace headroom::ui
