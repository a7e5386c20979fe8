// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace headroom {

/// What is put in the place of something in a comment that says who someone is.
struct RedactionWords
{
    QString name; ///< "[name]"
    QString email;
    QString phone;
    QString number; ///< of an order, a customer, a bank account
};

/// Takes out of comments what tells who someone is, before they reach paper or a file: the names of
/// known people, e-mail addresses, telephone numbers, IBANs and numbers of five digits or more. It
/// rather takes too much than too little: a first name or surname that is a word of its own goes
/// too.
class Redactor
{
public:
    /// people: names as they are known, "Jan van der Berg", "M. Yılmaz".
    Redactor(const QStringList &people, const RedactionWords &words);

    QString redacted(const QString &comment) const;

private:
    struct Span
    {
        qsizetype first = 0;
        qsizetype end = 0;
        const QString *words = nullptr;
    };

    void findPatterns(const QString &comment, QList<Span> &spans) const;
    void findNames(const QString &comment, QList<Span> &spans) const;

    RedactionWords m_words;
    QSet<QString> m_names; ///< folded words of names, without particles and initials
};

} // namespace headroom
