#include "reports/page/reportstext.h"
#include "reports/printing/qtprinters.h"

#include <QCoreApplication>
#include <QHash>
#include <cups/cups.h>

namespace counter {

namespace {

constexpr int ConnectMilliseconds = 5000;

struct HttpCloser
{
    void operator()(http_t *http) const { httpClose(http); }
};
using Http = std::unique_ptr<http_t, HttpCloser>;

struct DestFreer
{
    void operator()(cups_dest_t *dest) const { cupsFreeDests(1, dest); }
};
using Dest = std::unique_ptr<cups_dest_t, DestFreer>;

struct InfoFreer
{
    void operator()(cups_dinfo_t *info) const { cupsFreeDestInfo(info); }
};
using Info = std::unique_ptr<cups_dinfo_t, InfoFreer>;

struct ResponseFreer
{
    void operator()(ipp_t *ipp) const { ippDelete(ipp); }
};
using Response = std::unique_ptr<ipp_t, ResponseFreer>;

/// The options of a job, freed at the end.
class Options
{
public:
    ~Options() { cupsFreeOptions(m_count, m_options); }
    void add(const char *name, const QByteArray &value)
    {
        m_count = cupsAddOption(name, value.constData(), m_count, &m_options);
    }
    int count() const { return m_count; }
    cups_option_t *data() const { return m_options; }

private:
    int m_count = 0;
    cups_option_t *m_options = nullptr;
};

Error spoolerError(ErrorCode code, const QString &printer)
{
    return Error{code, QString::fromUtf8(cupsLastErrorString()), printer};
}

Http connectToSpooler()
{
    return Http(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1,
                             ConnectMilliseconds, nullptr));
}

QByteArray destOption(const cups_dest_t *dest, const char *name)
{
    return QByteArray(cupsGetOption(name, dest->num_options, dest->options));
}

bool accepts(const cups_dest_t *dest)
{
    return destOption(dest, "printer-is-accepting-jobs") != "false";
}

JobState jobState(int ipp)
{
    switch (ipp) {
    case IPP_JSTATE_HELD:
        return JobState::Held;
    case IPP_JSTATE_PROCESSING:
        return JobState::Processing;
    case IPP_JSTATE_STOPPED:
        return JobState::Stopped;
    case IPP_JSTATE_CANCELED:
        return JobState::Cancelled;
    case IPP_JSTATE_ABORTED:
        return JobState::Aborted;
    case IPP_JSTATE_COMPLETED:
        return JobState::Completed;
    default:
        return JobState::Pending;
    }
}

/// The first word of an attribute that says more than "none".
QString firstReason(ipp_t *response, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(response, name, IPP_TAG_ZERO);
    for (int i = 0; attribute && i < ippGetCount(attribute); ++i) {
        const QString word = QString::fromUtf8(ippGetString(attribute, i, nullptr));
        if (word != u"none" && word != u"job-completed-successfully" && !word.isEmpty())
            return word;
    }
    return {};
}

QByteArray printerUri(const QString &printer)
{
    char uri[1024];
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri, sizeof uri, "ipp", nullptr, "localhost", ippPort(),
                     "/printers/%s", printer.toUtf8().constData());
    return uri;
}

Response ask(http_t *http, ipp_op_t operation, const QString &printer, std::optional<int> job)
{
    ipp_t *request = ippNewRequest(operation);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr,
                 printerUri(printer).constData());
    if (job)
        ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", *job);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return Response(cupsDoRequest(http, request, "/"));
}

/// The job's own state; a queue that stands still is the reason when the job has none.
Result<PrintJob> readJob(http_t *http, PrintJob job)
{
    const Response answer = ask(http, IPP_OP_GET_JOB_ATTRIBUTES, job.printer, job.id);
    ipp_attribute_t *state = answer ? ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM) : nullptr;
    if (!state)
        return spoolerError(ErrorCode::PrinterGone, job.printer);
    job.state = jobState(ippGetInteger(state, 0));
    job.reason.clear();
    if (job.state == JobState::Completed)
        return job;
    job.reason = firstReason(answer.get(), "job-state-reasons");
    const Response queue = ask(http, IPP_OP_GET_PRINTER_ATTRIBUTES, job.printer, {});
    if (!queue)
        return job;
    const QString queueReason = firstReason(queue.get(), "printer-state-reasons");
    if (!queueReason.isEmpty() && (job.reason.isEmpty() || job.reason.startsWith(u"job-")))
        job.reason = queueReason;
    return job;
}

/// The words of PWG 5101.1 for a tray; a name that is not among them is the printer's own and shown as it is.
QString trayLabel(const QString &name)
{
    static const QHash<QString, const char *> Known{
        {QStringLiteral("auto"), QT_TRANSLATE_NOOP("Reports", "自动")},
        {QStringLiteral("main"), QT_TRANSLATE_NOOP("Reports", "主纸盒")},
        {QStringLiteral("alternate"), QT_TRANSLATE_NOOP("Reports", "备用纸盒")},
        {QStringLiteral("manual"), QT_TRANSLATE_NOOP("Reports", "手动进纸")},
        {QStringLiteral("by-pass-tray"), QT_TRANSLATE_NOOP("Reports", "旁路纸盘")},
        {QStringLiteral("top"), QT_TRANSLATE_NOOP("Reports", "上纸盒")},
        {QStringLiteral("middle"), QT_TRANSLATE_NOOP("Reports", "中纸盒")},
        {QStringLiteral("bottom"), QT_TRANSLATE_NOOP("Reports", "下纸盒")},
        {QStringLiteral("left"), QT_TRANSLATE_NOOP("Reports", "左纸盒")},
        {QStringLiteral("right"), QT_TRANSLATE_NOOP("Reports", "右纸盒")},
        {QStringLiteral("side"), QT_TRANSLATE_NOOP("Reports", "侧纸盒")},
        {QStringLiteral("rear"), QT_TRANSLATE_NOOP("Reports", "后进纸")},
        {QStringLiteral("envelope"), QT_TRANSLATE_NOOP("Reports", "信封")},
        {QStringLiteral("large-capacity"), QT_TRANSLATE_NOOP("Reports", "大容量纸盒")},
    };
    if (const auto known = Known.constFind(name); known != Known.cend())
        return ReportsText::tr(*known);
    if (name.startsWith(u"tray-"))
        return ReportsText::tr("纸盒%1").arg(name.mid(5));
    return name;
}

/// What was chosen in the system's dialog; a tray that the clerk has named goes before one of the driver's.
void addProperties(Options &options, const PrintRequest &request)
{
    if (const QString sides = sidesWord(request.properties.sides); !sides.isEmpty())
        options.add("sides", sides.toUtf8());
    for (const auto &[name, choice] : request.properties.options)
        if (request.tray.isEmpty() || name != u"InputSlot")
            options.add(name.toUtf8().constData(), choice.toUtf8());
}

/// Queues and trays are asked of CUPS itself: QPrinterInfo says neither that the spooler does not answer nor
/// that a queue takes no jobs, and it names no trays. What it knows, facts() has from it.
class CupsPrinter final : public PrinterPort
{
public:
    Result<QList<PrinterQueue>> queues() override;
    Result<PrinterFacts> facts(const QString &printer) override { return qtprinters::facts(printer); }
    Result<QList<PrinterTray>> trays(const QString &printer) override;
    Result<PrintJob> send(const PrintRequest &request) override;
    Result<PrintJob> follow(const PrintJob &job) override;
};

Result<QList<PrinterQueue>> CupsPrinter::queues()
{
    const Http http = connectToSpooler();
    if (!http)
        return spoolerError(ErrorCode::PrinterGone, {});
    cups_dest_t *dests = nullptr;
    const int count = cupsGetDests2(http.get(), &dests);
    QList<PrinterQueue> found;
    for (int i = 0; i < count; ++i) {
        if (dests[i].instance)
            continue;
        found.append({QString::fromUtf8(dests[i].name),
                      QString::fromUtf8(destOption(&dests[i], "printer-info")), dests[i].is_default != 0,
                      accepts(&dests[i])});
    }
    cupsFreeDests(count, dests);
    return found;
}

Result<QList<PrinterTray>> CupsPrinter::trays(const QString &printer)
{
    const Http http = connectToSpooler();
    if (!http)
        return spoolerError(ErrorCode::PrinterGone, printer);
    const Dest dest(
        cupsGetNamedDest(http.get(), printer.isEmpty() ? nullptr : printer.toUtf8().constData(), nullptr));
    if (!dest)
        return spoolerError(ErrorCode::PrinterGone, printer);
    const Info info(cupsCopyDestInfo(http.get(), dest.get()));
    if (!info)
        return spoolerError(ErrorCode::PrinterGone, printer);
    QList<PrinterTray> found;
    ipp_attribute_t *sources = cupsFindDestSupported(http.get(), dest.get(), info.get(), CUPS_MEDIA_SOURCE);
    for (int i = 0; sources && i < ippGetCount(sources); ++i) {
        const QString name = QString::fromUtf8(ippGetString(sources, i, nullptr));
        found.append({name, trayLabel(name)});
    }
    return found;
}

Result<PrintJob> CupsPrinter::send(const PrintRequest &request)
{
    const Http http = connectToSpooler();
    if (!http)
        return spoolerError(ErrorCode::PrinterGone, request.printer);
    const QByteArray wanted = request.printer.toUtf8();
    const Dest dest(cupsGetNamedDest(http.get(), wanted.isEmpty() ? nullptr : wanted.constData(), nullptr));
    if (!dest)
        return spoolerError(ErrorCode::PrinterGone, request.printer);
    const QString printer = QString::fromUtf8(dest->name);
    if (!accepts(dest.get()))
        return Error{ErrorCode::PrinterGone, QCoreApplication::translate("CupsPrinter", "打印队列不接收任务"),
                     printer};
    const Info info(cupsCopyDestInfo(http.get(), dest.get()));
    if (!info)
        return spoolerError(ErrorCode::PrinterGone, printer);

    Options options;
    options.add(CUPS_COPIES, QByteArray::number(request.copies));
    if (request.tray.isEmpty())
        options.add(CUPS_MEDIA, "iso_a4_210x297mm");
    else // in 1/100 mm; a job names its paper by name or by size and tray, never both
        options.add("media-col",
                    "{media-size={x-dimension=21000 y-dimension=29700} media-source=" + request.tray.toUtf8()
                        + '}');
    options.add("print-scaling", "none");
    addProperties(options, request);
    PrintJob job;
    job.printer = printer;
    const QByteArray title = request.title.toUtf8();
    if (cupsCreateDestJob(http.get(), dest.get(), info.get(), &job.id, title.constData(), options.count(),
                          options.data())
        > IPP_STATUS_OK_EVENTS_COMPLETE)
        return spoolerError(ErrorCode::PrinterGone, printer);
    const bool sent = cupsStartDestDocument(http.get(), dest.get(), info.get(), job.id, title.constData(),
                                            CUPS_FORMAT_PDF, options.count(), options.data(), 1)
            == HTTP_STATUS_CONTINUE
        && cupsWriteRequestData(http.get(), request.pdf.constData(), std::size_t(request.pdf.size()))
            == HTTP_STATUS_CONTINUE
        && cupsFinishDestDocument(http.get(), dest.get(), info.get()) <= IPP_STATUS_OK_EVENTS_COMPLETE;
    if (!sent) {
        const Error error = spoolerError(ErrorCode::PrintFailed, printer);
        cupsCancelDestJob(http.get(), dest.get(), job.id);
        return error;
    }
    // The spooler has it; when it cannot say how the job fares, it is still on its way.
    const Result<PrintJob> now = readJob(http.get(), job);
    return now ? now : Result<PrintJob>(job);
}

Result<PrintJob> CupsPrinter::follow(const PrintJob &job)
{
    const Http http = connectToSpooler();
    if (!http)
        return spoolerError(ErrorCode::PrinterGone, job.printer);
    return readJob(http.get(), job);
}

} // namespace

std::unique_ptr<PrinterPort> makeSystemPrinter()
{
    return std::make_unique<CupsPrinter>();
}

} // namespace counter
