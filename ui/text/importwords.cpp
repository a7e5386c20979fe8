// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/importwords.h"

#include "ui/text/columnwords.h"
#include "ui/text/filledtext.h"
#include "ui/text/issuetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

struct ImportTexts
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
        return ImportTexts::tr("%Ln test(s)", nullptr, count);
    case LeftOut::Partial:
        return ImportTexts::tr("%Ln unfinished", nullptr, count);
    case LeftOut::Spam:
        return ImportTexts::tr("%Ln marked as spam", nullptr, count);
    case LeftOut::Ignored:
        return ImportTexts::tr("%Ln marked as not to be counted", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString quoted(const PlannedColumn &column)
{
    const QString heading =
        column.heading.isEmpty() ? u'#' + QString::number(column.index + 1) : column.heading;
    return filledText(ImportTexts::tr("“%1”"), {heading});
}

QString quotedList(const QStringList &headings)
{
    QStringList quotes;
    for (const QString &heading : headings)
        quotes.append(filledText(ImportTexts::tr("“%1”"), {heading}));
    return quotes.join(u", "_s);
}

/// Nothing where the times of the file were taken as they stand.
QStringList zoneParts(const ImportDetails &details)
{
    if (details.timeZone.isEmpty())
        return {};
    const QString times = details.timeZone == "offset"
        ? ImportTexts::tr("times with their own zone")
        //: %1 is a time zone
        : filledText(ImportTexts::tr("times of %1"), {zoneWords(details.timeZone)});
    if (details.calendar.isEmpty())
        return {times};
    //: %1 is a time zone
    return {times,
        filledText(ImportTexts::tr("days by the calendar of %1"), {zoneWords(details.calendar)})};
}

} // namespace

QString mappingSentence(const MappingMatch &match)
{
    QStringList sentences{
        filledText(ImportTexts::tr("Read with the saved mapping “%1”."), {match.name})};
    if (!match.added.isEmpty())
        sentences.append(
            filledText(ImportTexts::tr("New in this file: %1."), {quotedList(match.added)}));
    if (!match.missing.isEmpty())
        sentences.append(
            filledText(ImportTexts::tr("No longer there: %1."), {quotedList(match.missing)}));
    return sentences.join(u' ');
}

QString nameSentence(const NameQuestion &question)
{
    const QStringList names{question.name, question.known};
    switch (question.dimension) {
    case Dimension::Location:
        return filledText(ImportTexts::tr("The location “%1” looks like “%2”."), names);
    case Dimension::Department:
        return filledText(ImportTexts::tr("The department “%1” looks like “%2”."), names);
    case Dimension::Team:
        return filledText(ImportTexts::tr("The team “%1” looks like “%2”."), names);
    case Dimension::Employee:
        return filledText(ImportTexts::tr("The employee “%1” looks like “%2”."), names);
    case Dimension::Region:
        return filledText(ImportTexts::tr("The region “%1” looks like “%2”."), names);
    default:
        return filledText(ImportTexts::tr("The name “%1” looks like “%2”."), names);
    }
}

QString namesFoundSentence(const ImportReport &report)
{
    if (report.locations == 0 && report.employees == 0)
        return {};
    const QString locations =
        ImportTexts::tr("%Ln location(s)", nullptr, static_cast<int>(report.locations));
    const QString employees =
        ImportTexts::tr("%Ln employee(s)", nullptr, static_cast<int>(report.employees));
    if (report.employees == 0)
        return filledText(ImportTexts::tr("The file names %1."), {locations});
    if (report.locations == 0)
        return filledText(ImportTexts::tr("The file names %1."), {employees});
    return filledText(ImportTexts::tr("The file names %1 and %2."), {locations, employees});
}

QString proposedMappingName(const ImportPlan &plan)
{
    if (plan.mapping)
        return plan.mapping->name;
    QString name = QFileInfo(plan.path).completeBaseName();
    static const QRegularExpression noise(u"[\\d_().\\-]+"_s);
    name = name.replace(noise, u" "_s).simplified();
    return name.isEmpty() ? ImportTexts::tr("Survey") : name;
}

QString accountSentence(const ImportAccount &account, const Figures &figures)
{
    //: %1 equals the sum of %2 to %6
    const QString sum = ImportTexts::tr(
        "%1 rows read = %2 imported + %3 already there + %4 refused + %5 blank + %6 with headings.")
                            .arg(figures.count(account.read), figures.count(account.imported),
                                figures.count(account.duplicates), figures.count(account.refused),
                                figures.count(account.blank), figures.count(account.headings));
    if (account.changed == 0)
        return sum;
    return sum + u' '
        + ImportTexts::tr("Of the imported, %Ln took the place of an earlier one.", nullptr,
            static_cast<int>(account.changed));
}

QString leftOutReasons(const LeftOutCounts &counts)
{
    QStringList reasons;
    for (size_t reason = 1; reason < LeftOutKinds; ++reason) {
        if (counts[reason] > 0)
            reasons.append(leftOutWords(static_cast<LeftOut>(reason), counts[reason]));
    }
    return reasons.join(u", "_s);
}

QString leftOutSentence(const ImportAccount &account, const Figures &figures)
{
    if (account.leftOut == 0)
        return {};
    //: %1 is a number, %2 the reasons with their numbers
    return ImportTexts::tr("Of the imported, %1 count in no score: %2.")
        .arg(figures.count(account.leftOut), leftOutReasons(account.leftOutBy));
}

QString lettersSentence(const QList<LetterSample> &samples)
{
    if (samples.isEmpty())
        return {};
    QStringList shown;
    for (const LetterSample &sample : samples) //: a text of the file, and where it stands
        shown.append(filledText(
            ImportTexts::tr("“%1” (line %2)"), {sample.text, QString::number(sample.line)}));
    return filledText(ImportTexts::tr("Letters as they are read: %1"), {shown.join(u" · "_s)});
}

QString formatSentence(const ImportDetails &details)
{
    const FileFormat &format = details.format;
    QStringList parts;
    if (format.kind == FileKind::Text)
        parts = {delimiterWords(format.delimiter), encodingWords(format.encoding)};
    else
        parts = {ImportTexts::tr("sheet “%1”").arg(format.sheet)};
    if (!format.tool.isEmpty())
        parts.prepend(filledText(ImportTexts::tr("as %1 writes it"), {format.tool}));
    parts.append(ImportTexts::tr("%Ln heading row(s)", nullptr, format.headingRows));
    if (format.kind == FileKind::Text)
        parts.append(format.decimalSign == ',' ? ImportTexts::tr("decimal comma")
                                               : ImportTexts::tr("decimal point"));
    if (details.dateOrder)
        parts.append(dateOrderWords(*details.dateOrder));
    parts.append(zoneParts(details));
    if (!details.savedMapping.isEmpty())
        parts.append(filledText(ImportTexts::tr("saved mapping “%1”"), {details.savedMapping}));
    return filledText(ImportTexts::tr("Read as: %1"), {parts.join(u" · "_s)});
}

QString columnsSentence(const QList<PlannedColumn> &columns)
{
    QStringList used;
    QStringList ignored;
    for (const PlannedColumn &column : columns) {
        if (column.field == Field::Ignore)
            ignored.append(quoted(column));
        else //: a heading and what it means
            used.append(filledText(
                ImportTexts::tr("%1 is %2"), {quoted(column), meaningWords(meaningOf(column))}));
    }
    const QString sentence = filledText(ImportTexts::tr("Columns: %1."), {used.join(u" · "_s)});
    if (ignored.isEmpty())
        return sentence;
    return sentence + u' '
        + filledText(ImportTexts::tr("Not imported: %1."), {ignored.join(u", "_s)});
}

QString issuesSentence(const IssueList &issues)
{
    QStringList sentences;
    for (const IssueCode code : issues.codes())
        sentences.append(issueCountText(code, issues.count(code)));
    return sentences.join(u' ');
}

} // namespace headroom::ui
