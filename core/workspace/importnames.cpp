// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/importnames.h"

#include <algorithm>

namespace headroom {

namespace {

/// The names that people and places are known by. What channels and steps are called is a short
/// list in which two that look alike are rarely one.
constexpr std::array Named{Dimension::Location, Dimension::Department, Dimension::Team,
    Dimension::Employee, Dimension::Region};

template <typename Names> QStringList namesOf(const Names &names, Dimension dimension)
{
    QStringList found;
    for (const auto &name : names) {
        if (name.dimension == dimension)
            found.append(name.name);
    }
    return found;
}

} // namespace

QList<NameQuestion> namesToSettle(
    const QList<FoundName> &found, const QList<Unit> &known, const QList<NameDecision> &decided)
{
    QList<NameQuestion> questions;
    for (const Dimension dimension : Named)
        questions +=
            nameQuestions(dimension, namesOf(found, dimension), namesOf(known, dimension), decided);
    return questions;
}

qint64 countNames(const QList<FoundName> &found, Dimension dimension)
{
    return std::ranges::count(found, dimension, &FoundName::dimension);
}

} // namespace headroom
