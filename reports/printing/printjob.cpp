#include "reports/printing/printjob.h"

#include "models/values/jsonwriter.h"
#include "models/values/strictjson.h"
#include "reports/page/reportstext.h"
#include "reports/printing/output.h"

#include <QRegularExpression>

namespace counter {

namespace {

constexpr int MostCopies = 99;

} // namespace

QString choiceKey(const QString &sheet)
{
    return QStringLiteral("print.sheet.") + sheet;
}

QString calibrationKey(const QString &printer, const QString &tray, QSizeF page)
{
    return QStringLiteral("print.calibration.") + printer + u'|' + tray + u'|' + paperName(page);
}

QString paperName(QSizeF page)
{
    return QStringLiteral("%1x%2")
        .arg(qRound(page.width() / UnitsPerMm))
        .arg(qRound(page.height() / UnitsPerMm));
}

QString writeChoice(const PrinterChoice &choice)
{
    JsonWriter json(JsonLayout::Compact);
    json.beginObject();
    json.key("copies");
    json.integer(choice.copies);
    json.member("printer", choice.printer);
    json.member("tray", choice.tray);
    json.endObject();
    return QString::fromUtf8(json.bytes());
}

PrinterChoice readChoice(const QString &stored)
{
    const Result<JsonValue> read = parseStrictJson(stored.toUtf8());
    if (!read)
        return {};
    return {read->textAt(u"printer"), read->textAt(u"tray"),
            int(qBound(qint64(1), read->integerAt(u"copies"), qint64(MostCopies)))};
}

Result<QList<int>> chosenPages(const QString &text, int count)
{
    static const QRegularExpression Between(QStringLiteral("[,、;\\s]+"));
    static const QRegularExpression Span(QStringLiteral("^(\\d{1,4})(?:[-~—–](\\d{1,4}))?$"));
    // Full-width digits, commas and dashes become plain ones.
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    QList<int> chosen;
    for (const QString &part : plain.split(Between, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = Span.match(part);
        if (!match.hasMatch())
            return Error{ErrorCode::BadInput, ReportsText::tr("页码请写成 1,3-5 这样"), part};
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (from < 1 || to < from || to > count)
            return Error{ErrorCode::BadInput, ReportsText::tr("这份文书只有 %1 页").arg(count), part};
        for (int page = from; page <= to; ++page)
            chosen.append(page - 1);
    }
    if (chosen.isEmpty())
        for (int page = 0; page < count; ++page)
            chosen.append(page);
    return chosen;
}

Result<PrintRequest> makePrintRequest(const QList<Page> &pages, const QString &title, PaintMode mode,
                                      const PrinterChoice &choice, const Calibration &calibration,
                                      const PrinterProperties &properties)
{
    PrintRequest request;
    request.printer = choice.printer;
    request.tray = choice.tray;
    request.properties = properties;
    request.title = title;
    request.copies = calibration.drifts() ? 1 : choice.copies;
    QList<Page> sheets = pages;
    for (int copy = request.copies; copy < choice.copies; ++copy)
        sheets += pages;
    const Result<QByteArray> pdf = pdfBytes(sheets, title, mode, calibration);
    if (!pdf)
        return pdf.error();
    request.pdf = *pdf;
    request.papers = papersOf(sheets);
    request.mode = mode;
    for (const Page &page : std::as_const(sheets))
        request.sheets.append({page, calibration.transform(page.size, int(request.sheets.size()))});
    return request;
}

} // namespace counter
