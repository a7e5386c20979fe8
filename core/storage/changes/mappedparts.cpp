// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changes/mappedparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

const QString CommentPart = u"comment"_s;
const QString OrderPart = u"order"_s;
const QString StatusPart = u"status"_s;

QStringList namesOf(const MappedParts &parts)
{
    QStringList names;
    for (const Dimension dimension : AllDimensions) {
        if (parts.dimensions[static_cast<size_t>(dimension)])
            names.append(dimensionName(dimension));
    }
    if (parts.comment)
        names.append(CommentPart);
    if (parts.orderReference)
        names.append(OrderPart);
    if (parts.status)
        names.append(StatusPart);
    return names;
}

bool containsAll(const QStringList &names, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&](const QString &name) { return names.contains(name); });
}

} // namespace

bool MappedParts::covers(const MappedParts &other) const
{
    return containsAll(namesOf(*this), namesOf(other)) && containsAll(measures, other.measures);
}

void MappedParts::unite(const MappedParts &other)
{
    for (size_t i = 0; i < dimensions.size(); ++i)
        dimensions[i] = dimensions[i] || other.dimensions[i];
    comment = comment || other.comment;
    orderReference = orderReference || other.orderReference;
    status = status || other.status;
    for (const QString &measure : other.measures) {
        if (!measures.contains(measure))
            measures.append(measure);
    }
}

QString partsText(const MappedParts &parts)
{
    return namesOf(parts).join(u' ') + u'/' + parts.measures.join(u' ');
}

MappedParts partsFromText(const QString &text)
{
    const QStringList names = text.section(u'/', 0, 0).split(u' ', Qt::SkipEmptyParts);
    MappedParts parts;
    for (const Dimension dimension : AllDimensions)
        parts.dimensions[static_cast<size_t>(dimension)] = names.contains(dimensionName(dimension));
    parts.comment = names.contains(CommentPart);
    parts.orderReference = names.contains(OrderPart);
    parts.status = names.contains(StatusPart);
    parts.measures = text.section(u'/', 1).split(u' ', Qt::SkipEmptyParts);
    return parts;
}

} // namespace headroom
