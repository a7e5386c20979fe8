// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/signedwords.h"

#include "ui/text/filledtext.h"
#include "ui/text/metricwords.h"

namespace headroom::ui {

namespace {

constexpr qsizetype GroupDigits = 4;

QDate dayOf(const QDateTime &moment)
{
    return moment.toLocalTime().date();
}

} // namespace

SignedWords::SignedWords(
    const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures)
    : m_facts(facts)
    , m_catalogue(catalogue)
    , m_figures(figures)
{
    Q_ASSERT(facts.signature.has_value());
}

QString SignedWords::dates() const
{
    //: two dates
    return filledText(tr("Fixed on %1 · signed on %2"),
        {m_figures.shortDate(m_facts.fixedOn), m_figures.shortDate(dayOf(m_facts.signature->at))});
}

QStringList SignedWords::notes() const
{
    QStringList notes;
    for (const SheetIndicator &indicator : m_facts.indicators) {
        const Metric *metric = m_catalogue.metric(indicator.metric);
        if (!indicator.proposed || metric == nullptr)
            continue;
        //: indicator, target, target, reason as it was typed
        notes += filledText(tr("%1: proposed %2, agreed %3, because: %4"),
            {metricWords(indicator.metric).name, m_figures.score(*metric, *indicator.proposed),
                m_figures.score(*metric, indicator.target), indicator.deviationReason});
    }
    if (const QString &reason = m_facts.signature->supersedingReason; !reason.isEmpty())
        notes +=
            filledText(tr("This sheet replaces one that was signed before, because: %1"), {reason});
    return notes;
}

QString SignedWords::view() const
{
    const QString &view = m_facts.signature->employeesView;
    return view.isEmpty() ? tr("None was written down.") : view;
}

QString SignedWords::signer() const
{
    return filledText(tr("Signed by %1 on %2"),
        {m_facts.signature->signer, m_figures.date(dayOf(m_facts.signature->at))});
}

QString SignedWords::auditHead() const
{
    return filledText(tr("Audit log %1"), {shortAuditHead(m_facts.signature->auditHead)});
}

QString shortAuditHead(const QByteArray &digest)
{
    const QString digits = QString::fromLatin1(digest.toHex());
    return digits.left(GroupDigits) + QLatin1Char('-') + digits.mid(GroupDigits, GroupDigits);
}

} // namespace headroom::ui
