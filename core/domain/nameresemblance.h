// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"

#include <QStringList>

namespace headroom {

/// Whether a name in a file means a unit that is spelled otherwise: decided by the user, once.
struct NameDecision
{
    Dimension dimension = Dimension::Location;
    QString name; ///< as found in the file
    QString known; ///< the name that it resembles
    bool isSame = false;

    bool operator==(const NameDecision &) const = default;
};

/// A name that looks like one that is known.
struct NameQuestion
{
    Dimension dimension = Dimension::Location;
    QString name;
    QString known;

    bool operator==(const NameQuestion &) const = default;
};

/// Whether two names could be one, although they are different once accents, case and punctuation
/// are gone: the same words in another order ("Yılmaz, M." and "M. Yilmaz"), written together or
/// apart, a first name and its initial ("Mehmet Yılmaz"), or one letter in a long name ("Amsteram
/// Zuid"). Numbers have to be equal: "Winkel 1" is not "Winkel 2".
bool looksAlike(const QString &a, const QString &b, Dimension dimension);

/// The names that look like a known one, or like one before them in the list, and that nobody has
/// decided about. One question a name.
QList<NameQuestion> nameQuestions(Dimension dimension, const QStringList &names,
    const QStringList &known, const QList<NameDecision> &decided);

} // namespace headroom
