// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"

#include <optional>

namespace headroom {

/// The scale that a heading names itself: "(1-5)", "0 t/m 10", "-2 tot +2".
struct NamedScale
{
    int lowest = 0;
    int highest = 0;
};

/// What a heading says of one number of its scale: "1 = very poor".
struct HeadingLabel
{
    int number = 0;
    QString words;
};

QList<HeadingLabel> labelsInHeading(const QString &heading);

/// Also from the numbers that it labels, when there are several.
std::optional<NamedScale> scaleInHeading(const QString &heading);

/// The form in which a heading is compared with synonyms: without HTML, piping, question
/// number and scale.
QString headingKey(const QString &heading);

/// What a heading may mean. Read from resources/profiles/fields.json and measures.json.
struct Synonym
{
    Field field = Field::Ignore;
    bool isPersonal = false; ///< with Field::Ignore
    QString measure; ///< with Field::Rating; "ces" stands for ces-5 and ces-7
    bool isYesNo = false;
    bool reversed = false;
    bool asksDirection = false; ///< surveys differ in which end is the best
    QString amountUnit; ///< of an amount
    bool isMoney = false; ///< an amount in euros
    int lowest = 0; ///< of a scale
    int highest = 0;
    QStringList exact;
    QStringList contained;

    /// 0 when the heading says something else; an exact name beats a phrase, a long phrase a short
    /// one.
    int strength(const QString &key) const;

    static constexpr int ExactStrength = 1000;
};

/// All of them, in the order in which they win when they are equally strong. Its data are ours: a
/// fault in them is an assertion.
QList<Synonym> builtInSynonyms();

} // namespace headroom
