// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/responseblock.h"
#include "core/importing/values/scalewords.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace headroom {

/// The form in which headings and answer words are compared: folded, or as written when nothing of
/// it is a letter or digit ("#", "-", "★").
QString wordKey(QStringView text);

/// What a cell says, in one line: simplified().
QString oneLine(std::string_view utf8);

/// The keys of the texts of an array.
QStringList wordKeys(const QJsonValue &texts);

/// An object of resources/profiles. Its data are ours: a fault in them is an assertion.
QJsonObject profileObject(const QString &name);

/// What answers, statuses and units are called in Dutch and English. Read from
/// resources/profiles/words.json.
class Words
{
public:
    /// The words that come with the program. Its data are ours: a fault in them is an assertion.
    static Words builtIn();

    bool isMissing(const QString &key) const { return m_missing.contains(key); }

    std::optional<bool> yesNo(const QString &key) const;

    /// How answers on a scale are written.
    const ScaleWords &scales() const { return m_scales; }

    /// What a value of a status column means. finishedColumn: its heading asks whether it is
    /// finished.
    LeftOut leftOut(const QString &key, bool finishedColumn) const;

    bool asksWhetherFinished(const QString &headingKey) const
    {
        return m_finishedHeadings.contains(headingKey);
    }

    /// Whether a heading says that a column holds scores, and not of what: "Score", "Rating".
    bool isPlainScore(const QString &headingKey) const
    {
        return m_scoreHeadings.contains(headingKey);
    }

    /// "seconds", "minutes", "hours" or "days" when a word of the heading names it, else empty.
    QString unitIn(const QString &headingKey) const;

private:
    QSet<QString> m_yes;
    QSet<QString> m_no;
    QSet<QString> m_missing;
    QSet<QString> m_unfinished;
    QSet<QString> m_finishedHeadings;
    QSet<QString> m_scoreHeadings;
    QHash<QString, LeftOut> m_status;
    QHash<QString, QString> m_units;
    ScaleWords m_scales;
};

} // namespace headroom
