// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/importwords.h"

#include "ui/text/columnwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/issuetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ImportWords)
};

QString leftOutWords(LeftOut reason, qint64 answers)
{
    const int count = static_cast<int>(answers);
    switch (reason) {
    case LeftOut::No:
        return {};
    case LeftOut::Test:
        return Words::tr("%Ln test(s)", nullptr, count);
    case LeftOut::Partial:
        return Words::tr("%Ln unfinished", nullptr, count);
    case LeftOut::Spam:
        return Words::tr("%Ln marked as spam", nullptr, count);
    case LeftOut::Ignored:
        return Words::tr("%Ln marked as not to be counted", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString quoted(const PlannedColumn &column)
{
    const QString heading =
        column.heading.isEmpty() ? u'#' + QString::number(column.index + 1) : column.heading;
    return filledText(Words::tr("“%1”"), {heading});
}

} // namespace

QString accountSentence(const ImportAccount &account, const Figures &figures)
{
    //: %1 equals the sum of %2 to %6
    return Words::tr(
        "%1 rows read = %2 imported + %3 already there + %4 refused + %5 blank + %6 with headings.")
        .arg(figures.count(account.read), figures.count(account.imported),
            figures.count(account.duplicates), figures.count(account.refused),
            figures.count(account.blank), figures.count(account.headings));
}

QString leftOutSentence(const ImportAccount &account, const Figures &figures)
{
    if (account.leftOut == 0)
        return {};
    QStringList reasons;
    for (size_t reason = 1; reason < LeftOutKinds; ++reason) {
        if (account.leftOutBy[reason] > 0)
            reasons.append(leftOutWords(static_cast<LeftOut>(reason), account.leftOutBy[reason]));
    }
    //: %1 is a number, %2 the reasons with their numbers
    return Words::tr("Of the imported, %1 count in no score: %2.")
        .arg(figures.count(account.leftOut), reasons.join(u", "_s));
}

QString formatSentence(const ImportDetails &details)
{
    const FileFormat &format = details.format;
    QStringList parts;
    if (format.kind == FileKind::Text)
        parts = {delimiterWords(format.delimiter), encodingWords(format.encoding)};
    else
        parts = {Words::tr("sheet “%1”").arg(format.sheet)};
    parts.append(Words::tr("%Ln heading row(s)", nullptr, format.headingRows));
    if (format.kind == FileKind::Text)
        parts.append(
            format.decimalSign == ',' ? Words::tr("decimal comma") : Words::tr("decimal point"));
    if (details.dateOrder)
        parts.append(dateOrderWords(*details.dateOrder));
    return Words::tr("Read as: %1").arg(parts.join(u" · "_s));
}

QString columnsSentence(const QList<PlannedColumn> &columns)
{
    QStringList used;
    QStringList ignored;
    for (const PlannedColumn &column : columns) {
        if (column.field == Field::Ignore)
            ignored.append(quoted(column));
        else //: a heading and what it means
            used.append(filledText(Words::tr("%1 is %2"),
                {quoted(column), meaningWords({column.field, column.measure})}));
    }
    const QString sentence = filledText(Words::tr("Columns: %1."), {used.join(u" · "_s)});
    if (ignored.isEmpty())
        return sentence;
    return sentence + u' ' + filledText(Words::tr("Not imported: %1."), {ignored.join(u", "_s)});
}

QString issuesSentence(const IssueList &issues)
{
    QStringList sentences;
    for (const IssueCode code : issues.codes())
        sentences.append(issueCountText(code, issues.count(code)));
    return sentences.join(u' ');
}

} // namespace headroom::ui
