// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendexport.h"

#include "ui/style/typography.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr QSizeF PictureSize(900, 520); // pixels of a screen; on paper three quarters of a point
constexpr int PngScale = 2;
constexpr double PointsPerPixel = 0.75;
constexpr qsizetype MostLegendLines = 12;

struct ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::TrendExport)
};

Result<void> write(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size()
        || !target.commit())
        return failure(ErrorKind::WriteFailed, file, {}, target.errorString());
    return {};
}

/// Above the foot, in two columns from the left; returns its height.
double paintLegend(QPainter &painter, const QRectF &foot, const QStringList &legend)
{
    const QStringList shown = legend.mid(0, MostLegendLines);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qsizetype rows = (shown.size() + 1) / 2;
    const double height = static_cast<double>(rows) * metrics.height();
    const double width = foot.width() / 2 - metrics.height();
    for (qsizetype place = 0; place < shown.size(); ++place) {
        const double left = place < rows ? foot.left() : foot.center().x();
        const double top =
            foot.top() - height + static_cast<double>(place % rows) * metrics.height();
        painter.drawText(QRectF(left, top, width, metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(shown.at(place), Qt::ElideRight, width));
    }
    return height;
}

QByteArray pngOf(const TrendPicture &picture, const QFont &font)
{
    QImage image(PictureSize.toSize() * PngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(PngScale);
    image.fill(Tokens::paper().surface);
    QPainter painter(&image);
    painter.setFont(font);
    paintTrendPicture(painter, QRectF(QPointF(0, 0), PictureSize), picture);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const TrendPicture &picture, const QFont &font)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(PictureSize.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), PictureSize));
    generator.setTitle(picture.title);
    generator.setDescription(picture.content.accessibleSummary);
    QPainter painter(&generator);
    painter.setFont(font);
    paintTrendPicture(painter, QRectF(QPointF(0, 0), PictureSize), picture);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const TrendPicture &picture, const QFont &font)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF points = PictureSize * PointsPerPixel;
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(points, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(picture.title);
    QFont plain = font;
    // Ligatures would come out of the file as one strange sign.
    plain.setStyleStrategy(QFont::PreferNoShaping);
    QPainter painter(&writer);
    painter.setFont(plain);
    paintTrendPicture(painter, QRectF(QPointF(0, 0), points), picture);
    painter.end();
    return bytes;
}

qint64 answersIn(const Series &series)
{
    qint64 n = 0;
    for (const SeriesPoint &point : series)
        n += point.tally.n;
    return n;
}

} // namespace

TrendPicture trendPicture(const TrendFacts &facts, const ReportSource &source,
    const Figures &figures, const TrendOptions &options)
{
    TrendPicture picture;
    picture.content = trendContent(facts, source, figures, options);
    for (const ChartFlag &flag : std::as_const(picture.content.flags))
        picture.legend += flag.lines;
    if (facts.lines.isEmpty())
        return picture;
    const TrendLine &main = facts.lines.first();
    const Metric *metric = source.catalogue.metric(facts.metric);
    const QString name = metric == nullptr ? facts.metric : metricWords(*metric).longName;
    //: title of a picture: indicator, unit
    picture.title = ExportTexts::tr("%1, %2").arg(name, scopeWords(source, main.unit));
    const QString range = figures.range(facts.range);
    picture.subtitle = options.interval && metric != nullptr && !metric->withoutInterval
        //: %1 the name of the organisation, %2 a span of time
        ? ExportTexts::tr("%1 · %2 · shaded: 95 % interval").arg(source.organisation.name(), range)
        : ExportTexts::tr("%1 · %2").arg(source.organisation.name(), range);
    const bool overlaps =
        facts.granularity == Granularity::RollingYear || facts.granularity == Granularity::All;
    // Of an own indicator n is not a number of answers that add up.
    const qint64 n = metric == nullptr || overlaps || metric->isOwn() ? 0 : answersIn(main.series);
    const QString day = source.calendar ? figures.date(source.calendar->today) : QString();
    //: foot of a picture: %1 is "n = 51", %2 a date
    picture.foot = n > 0
        ? ExportTexts::tr("%1 · Headroom, %2").arg(countWords(*metric, figures.count(n)), day)
        //: foot of a picture: %1 a date
        : ExportTexts::tr("Headroom, %1").arg(day);
    return picture;
}

void paintTrendPicture(QPainter &painter, const QRectF &rect, const TrendPicture &picture)
{
    const Tokens tokens = Tokens::paper();
    const QFont base = painter.font();
    const QFontMetricsF metrics(base, painter.device());
    const double line = metrics.height();
    const QRectF inner = rect.adjusted(line, line, -line, -line);
    painter.fillRect(rect, tokens.surface);
    QRectF row(inner.left(), inner.top(), inner.width(), line * 1.5);
    painter.setFont(fontFor(TextRole::CardTitle, base));
    painter.setPen(tokens.text);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, picture.title);
    row.translate(0, row.height());
    row.setHeight(line * 1.2);
    painter.setFont(fontFor(TextRole::Caption, base));
    painter.setPen(tokens.text2);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, picture.subtitle);
    const QRectF foot(inner.left(), inner.bottom() - line, inner.width(), line);
    painter.setPen(tokens.text3);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, picture.foot);
    painter.setPen(tokens.text2);
    const double legend = paintLegend(painter, foot, picture.legend);
    painter.setFont(base);
    if (picture.content.axisText) {
        const QRectF chart(inner.left(), row.bottom() + line * 0.6, inner.width(),
            foot.top() - legend - row.bottom() - line * 1.2);
        paintTrendChart(painter, chart, picture.content, tokens);
    }
}

Result<void> exportTrend(const QString &file, const TrendPicture &picture, const QFont &font)
{
    const QString extension = QFileInfo(file).suffix().toLower();
    if (extension == QLatin1String("png"))
        return write(file, pngOf(picture, font));
    if (extension == QLatin1String("svg"))
        return write(file, svgOf(picture, font));
    if (extension == QLatin1String("pdf"))
        return write(file, pdfOf(picture, font));
    return failure(ErrorKind::FormatNotSupported, file, {extension.toUpper()});
}

Result<void> exportTrendFile(const QString &file, const TrendFacts &facts,
    const ReportSource &source, const Figures &figures, const QFont &font,
    const TrendOptions &options)
{
    const QString extension = QFileInfo(file).suffix().toLower();
    if (extension == QLatin1String("csv"))
        return exportTrendRows(file, facts, source);
    if (extension == QLatin1String("xlsx"))
        return exportTrendWorkbook(file, facts, source, figures);
    return exportTrend(file, trendPicture(facts, source, figures, options), font);
}

} // namespace headroom::ui
