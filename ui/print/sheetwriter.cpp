// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetwriter.h"

#include "ui/print/pdfpages.h"
#include "ui/print/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace headroom::ui {

namespace {

/// "Name", "Name (2)", ...: equal also for file systems that do not tell capitals apart.
QString numbered(const QString &name, QSet<QString> &taken)
{
    QString candidate = name;
    for (int number = 2; taken.contains(candidate.toCaseFolded()); ++number)
        candidate = QStringLiteral("%1 (%2)").arg(name, QString::number(number));
    taken.insert(candidate.toCaseFolded());
    return candidate;
}

/// Passes on to a progress that counts all sheets.
class PartOfProgress final : public Progress
{
public:
    PartOfProgress(Progress &whole, qint64 before, qint64 total)
        : m_whole(whole)
        , m_before(before)
        , m_total(total)
    {
    }

    bool report(qint64 done, qint64) override { return m_whole.report(m_before + done, m_total); }

private:
    Progress &m_whole;
    qint64 m_before;
    qint64 m_total;
};

/// What every file of one call has in common.
struct SheetPrinter
{
    const Catalogue &catalogue;
    const Figures &figures;
    const SheetOutput &output;
    QStringList written;
    QSet<QString> taken;

    QString pattern(const QList<SheetFacts> &sheets) const
    {
        if (!output.namePattern.isEmpty())
            return output.namePattern;
        return output.oneFile ? sheetsFileName(sheets.first().round)
                              : QStringLiteral("{round} {location} {name}");
    }

    Result<void> write(const QList<SheetFacts> &sheets, Progress &progress)
    {
        const Result<QByteArray> pdf =
            sheetsAsPdf(sheets, catalogue, figures, progress, output.look);
        if (!pdf)
            return tl::unexpected(pdf.error());
        const QString name = numbered(sheetFileName(sheets.first(), pattern(sheets)), taken);
        const QString path = QDir(output.folder).absoluteFilePath(name + QStringLiteral(".pdf"));
        if (const Result<void> file = writePrivateFile(path, *pdf); !file)
            return file;
        written += path;
        return {};
    }
};

} // namespace

QString sheetsFileName(const QString &round)
{
    return QCoreApplication::translate("headroom::ui::SheetsPage", "Target sheets %1").arg(round);
}

QString sheetFileName(const SheetFacts &facts, const QString &pattern)
{
    const std::pair<QString, QString> fields[] = {{QStringLiteral("{name}"), facts.name},
        {QStringLiteral("{location}"), facts.places.join(QStringLiteral(", "))},
        {QStringLiteral("{round}"), facts.round},
        {QStringLiteral("{number}"), QStringLiteral("%1").arg(facts.number, 4, 10, QChar(u'0'))}};
    QString name;
    for (qsizetype at = 0; at < pattern.size();) {
        qsizetype length = 1;
        QString part = pattern.mid(at, 1);
        for (const auto &[field, value] : fields) {
            if (QStringView(pattern).sliced(at).startsWith(field)) {
                length = field.size();
                part = value;
            }
        }
        name += part;
        at += length;
    }
    name = safeFileName(name);
    return name.isEmpty() ? safeFileName(QString::number(facts.number)) : name;
}

Result<QByteArray> sheetsAsPdf(const QList<SheetFacts> &sheets, const Catalogue &catalogue,
    const Figures &figures, Progress &progress, const SheetLook &look)
{
    std::optional<PdfPages> pdf;
    const QImage logo = sheets.isEmpty() ? QImage() : logoOf(sheets.first());
    for (qsizetype index = 0; index < sheets.size(); ++index) {
        const SheetDocument document = sheetDocument(sheets.at(index), catalogue, figures, logo);
        if (!pdf)
            pdf.emplace(document.title);
        if (const Result<void> added = pdf->add(layOutSheet(document, look)); !added)
            return tl::unexpected(added.error());
        if (!progress.report(index + 1, sheets.size()))
            return failure(ErrorKind::Cancelled);
    }
    return pdf ? pdf->finish() : failure(ErrorKind::PrintFailed);
}

Result<QStringList> writeSheets(const QList<SheetFacts> &sheets, const Catalogue &catalogue,
    const Figures &figures, const SheetOutput &output, Progress &progress)
{
    if (sheets.isEmpty())
        return QStringList();
    if (const Result<void> folder = makePrivateFolder(output.folder); !folder)
        return tl::unexpected(folder.error());
    SheetPrinter printer{catalogue, figures, output, {}, {}};
    if (output.oneFile) {
        const Result<void> file = printer.write(sheets, progress);
        return file ? Result<QStringList>(printer.written) : tl::unexpected(file.error());
    }
    for (qsizetype index = 0; index < sheets.size(); ++index) {
        PartOfProgress part(progress, index, sheets.size());
        if (const Result<void> file = printer.write({sheets.at(index)}, part); !file)
            return tl::unexpected(file.error());
    }
    return printer.written;
}

} // namespace headroom::ui
