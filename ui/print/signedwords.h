// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/sheetfacts.h"
#include "ui/text/figures.h"

#include <QCoreApplication>

namespace headroom::ui {

/// The sentences that a sheet has once it is signed.
class SignedWords
{
    Q_DECLARE_TR_FUNCTIONS(SignedWords)

public:
    /// REQUIRES: a signature; facts outlive this.
    SignedWords(const SheetFacts &facts, const Catalogue &catalogue, const Figures &figures);

    /// "Fixed on 22 Nov 2026 · signed on 1 Dec 2026": without the day of printing, so that a
    /// reprint is the same.
    QString dates() const;
    /// "NPS: proposed +34.2, agreed +36.0, because …", one for each indicator that has another
    /// target; and why an earlier signing no longer holds.
    QStringList notes() const;
    QString view() const;
    /// "Signed by P. de Wit on 1 December 2026"
    QString signer() const;
    /// "Audit log 1a2b-3c4d": the first eight digits of the digest.
    QString auditHead() const;

private:
    const SheetFacts &m_facts;
    const Catalogue &m_catalogue;
    const Figures &m_figures;
};

/// "1a2b-3c4d"
QString shortAuditHead(const QByteArray &digest);

} // namespace headroom::ui
