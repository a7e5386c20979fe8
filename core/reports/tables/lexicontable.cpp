// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/lexicontable.h"

using namespace Qt::StringLiterals;

namespace headroom {

QStringList lexiconHeadings()
{
    return {u"reason"_s, u"subject"_s, u"language"_s, u"phrase"_s};
}

Table lexiconTable(const LexiconWords &words)
{
    Table table{lexiconHeadings(), {}};
    for (const LexiconReason &reason : words) {
        const QString subject = reason.isSubject ? u"yes"_s : u"no"_s;
        const qsizetype before = table.rows.size();
        for (const QString &language : LexiconLanguages) {
            const QStringList phrases = reason.phrases.value(language);
            for (const QString &phrase : phrases)
                table.rows.append({reason.id, subject, language, phrase});
        }
        if (table.rows.size() == before)
            table.rows.append({reason.id, subject, QString(), QString()});
    }
    return table;
}

} // namespace headroom
