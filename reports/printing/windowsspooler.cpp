#include "reports/printing/windowsspooler.h"

namespace counter::spooler {

namespace {

std::wstring wide(const QString &text)
{
    return text.toStdWString();
}

struct ReasonBit
{
    DWORD bit;
    const char *word; ///< RFC 8011, as printReasonLabel knows it
};

constexpr ReasonBit PrinterReasons[]{
    {PRINTER_STATUS_PAPER_JAM, "media-jam"},
    {PRINTER_STATUS_PAPER_OUT, "media-empty"},
    {PRINTER_STATUS_MANUAL_FEED, "media-needed"},
    {PRINTER_STATUS_PAPER_PROBLEM, "media-needed"},
    {PRINTER_STATUS_NO_TONER, "toner-empty"},
    {PRINTER_STATUS_DOOR_OPEN, "door-open"},
    {PRINTER_STATUS_OFFLINE, "offline"},
    {PRINTER_STATUS_NOT_AVAILABLE, "offline"},
    {PRINTER_STATUS_PAUSED, "paused"},
    {PRINTER_STATUS_USER_INTERVENTION, "printer-stopped"},
    {PRINTER_STATUS_ERROR, "printer-stopped"},
    {PRINTER_STATUS_TONER_LOW, "toner-low"},
};

constexpr ReasonBit JobReasons[]{
    {JOB_STATUS_PAPEROUT, "media-empty"},          {JOB_STATUS_OFFLINE, "offline"},
    {JOB_STATUS_BLOCKED_DEVQ, "printer-stopped"},  {JOB_STATUS_USER_INTERVENTION, "printer-stopped"},
    {JOB_STATUS_ERROR, "printer-stopped"},         {JOB_STATUS_PAUSED, "job-hold-until-specified"},
    {JOB_STATUS_DELETING, "job-canceled-by-user"}, {JOB_STATUS_DELETED, "job-canceled-by-user"},
};

template <std::size_t Count> QString firstReason(const ReasonBit (&reasons)[Count], DWORD status)
{
    for (const ReasonBit &reason : reasons)
        if (status & reason.bit)
            return QString::fromLatin1(reason.word);
    return {};
}

constexpr DWORD StuckJob = JOB_STATUS_ERROR | JOB_STATUS_OFFLINE | JOB_STATUS_PAPEROUT
    | JOB_STATUS_BLOCKED_DEVQ | JOB_STATUS_USER_INTERVENTION;

JobState jobState(DWORD status)
{
    // A printed job is deleted by the spooler itself, and may be seen on its way out.
    if (status & (JOB_STATUS_PRINTED | JOB_STATUS_COMPLETE))
        return JobState::Completed;
    if (status & (JOB_STATUS_DELETED | JOB_STATUS_DELETING))
        return JobState::Cancelled;
    if (status & StuckJob)
        return JobState::Stopped;
    if (status & JOB_STATUS_PAUSED)
        return JobState::Held;
    if (status & (JOB_STATUS_PRINTING | JOB_STATUS_SPOOLING))
        return JobState::Processing;
    return JobState::Pending;
}

/// The driver's settings, with room for what it keeps behind them; empty: it does not answer.
QByteArray driverSettings(HANDLE printer, std::wstring &name)
{
    const LONG size = DocumentPropertiesW(nullptr, printer, name.data(), nullptr, nullptr, 0);
    if (size < LONG(sizeof(DEVMODEW)))
        return {};
    QByteArray settings(size, '\0');
    auto *mode = reinterpret_cast<DEVMODEW *>(settings.data());
    if (DocumentPropertiesW(nullptr, printer, name.data(), mode, nullptr, DM_OUT_BUFFER) != IDOK)
        return {};
    return settings;
}

/// What was kept may be another version's or another driver's: only settings of its own make and size are
/// given back to a driver.
bool areOfOneDriver(const QByteArray &kept, const QByteArray &now)
{
    if (kept.size() != now.size())
        return false;
    const auto *a = reinterpret_cast<const DEVMODEW *>(kept.constData());
    const auto *b = reinterpret_cast<const DEVMODEW *>(now.constData());
    return a->dmSpecVersion == b->dmSpecVersion && a->dmDriverVersion == b->dmDriverVersion
        && a->dmSize == b->dmSize && a->dmDriverExtra == b->dmDriverExtra
        && wcsncmp(a->dmDeviceName, b->dmDeviceName, CCHDEVICENAME) == 0;
}

/// The paper by its number alone, one page a sheet, at its true size, whatever the clerk's defaults say.
void askForTruePages(DEVMODEW &mode)
{
    mode.dmFields &= ~DWORD(DM_PAPERLENGTH | DM_PAPERWIDTH | DM_FORMNAME);
    mode.dmFields |= DM_PAPERSIZE;
    mode.dmPaperSize = DMPAPER_A4;
    if (mode.dmFields & DM_SCALE)
        mode.dmScale = 100;
    if (mode.dmFields & DM_NUP)
        mode.dmNup = DMNUP_ONEUP;
}

} // namespace

Error error(ErrorCode code, DWORD failure, const QString &printer)
{
    return {code, qt_error_string(int(failure)), printer};
}

Error lastError(ErrorCode code, const QString &printer)
{
    return error(code, GetLastError(), printer);
}

Printer::Printer(const QString &name) : m_name(name)
{
    std::wstring wanted = wide(name);
    if (!OpenPrinterW(wanted.data(), &m_handle, nullptr))
        m_handle = nullptr;
}

Printer::~Printer()
{
    if (m_handle)
        ClosePrinter(m_handle);
}

DWORD Printer::status() const
{
    DWORD size = 0;
    GetPrinterW(m_handle, 2, nullptr, 0, &size);
    if (size == 0)
        return 0;
    std::vector<BYTE> buffer(size);
    if (!GetPrinterW(m_handle, 2, buffer.data(), size, &size))
        return 0;
    const auto *info = reinterpret_cast<const PRINTER_INFO_2W *>(buffer.data());
    return info->Status | (info->Attributes & PRINTER_ATTRIBUTE_WORK_OFFLINE ? PRINTER_STATUS_OFFLINE : 0);
}

Result<std::optional<DWORD>> Printer::jobStatus(const PrintJob &job) const
{
    std::vector<BYTE> buffer;
    DWORD size = 0;
    while (!GetJobW(m_handle, DWORD(job.id), 1, buffer.data(), DWORD(buffer.size()), &size)) {
        const DWORD failure = GetLastError();
        if (failure == ERROR_INVALID_PARAMETER) // what Windows says of a job it does not have
            return std::optional<DWORD>();
        if (failure != ERROR_INSUFFICIENT_BUFFER || size <= buffer.size())
            return error(ErrorCode::PrinterGone, failure, job.printer);
        buffer.resize(size);
    }
    return std::optional<DWORD>(reinterpret_cast<const JOB_INFO_1W *>(buffer.data())->Status);
}

std::optional<int> Printer::jobTitled(const QString &title) const
{
    constexpr DWORD Most = 0x10000;
    std::vector<BYTE> buffer;
    DWORD size = 0;
    DWORD count = 0;
    while (!EnumJobsW(m_handle, 0, Most, 1, buffer.data(), DWORD(buffer.size()), &size, &count)) {
        if (GetLastError() != ERROR_INSUFFICIENT_BUFFER || size <= buffer.size())
            return {};
        buffer.resize(size);
    }
    const auto *jobs = reinterpret_cast<const JOB_INFO_1W *>(buffer.data());
    for (DWORD i = 0; i < count; ++i)
        if (jobs[i].pDocument && title == QString::fromWCharArray(jobs[i].pDocument))
            return int(jobs[i].JobId);
    return {};
}

void Printer::removeJob(int job) const
{
    if (job > 0)
        SetJobW(m_handle, DWORD(job), 0, nullptr, JOB_CONTROL_DELETE);
}

QByteArray Printer::settings(const QString &tray, const QByteArray &kept) const
{
    std::wstring wanted = wide(m_name);
    QByteArray settings = driverSettings(m_handle, wanted);
    if (settings.isEmpty())
        return settings;
    if (areOfOneDriver(kept, settings))
        settings = kept;
    auto *mode = reinterpret_cast<DEVMODEW *>(settings.data());
    askForTruePages(*mode);
    mode->dmFields |= DM_COPIES;
    mode->dmCopies = 1; // copies are pages of the job: whole sets whatever the driver can
    if (tray.startsWith(QStringLiteral("bin-"))) {
        mode->dmFields |= DM_DEFAULTSOURCE;
        mode->dmDefaultSource = short(tray.mid(4).toUShort());
    }
    QByteArray settled = settings;
    auto *out = reinterpret_cast<DEVMODEW *>(settled.data());
    if (DocumentPropertiesW(nullptr, m_handle, wanted.data(), out, mode, DM_IN_BUFFER | DM_OUT_BUFFER)
        != IDOK)
        return settings;
    return settled;
}

Result<std::optional<QByteArray>> Printer::askSettings(HWND window, const QByteArray &kept) const
{
    std::wstring name = wide(m_name);
    QByteArray before = driverSettings(m_handle, name);
    if (before.isEmpty())
        return lastError(ErrorCode::PrinterGone, m_name);
    if (areOfOneDriver(kept, before))
        before = kept;
    QByteArray chosen = before;
    const LONG answer = DocumentPropertiesW(
        window, m_handle, name.data(), reinterpret_cast<DEVMODEW *>(chosen.data()),
        reinterpret_cast<DEVMODEW *>(before.data()), DM_IN_BUFFER | DM_IN_PROMPT | DM_OUT_BUFFER);
    if (answer == IDCANCEL)
        return std::optional<QByteArray>();
    if (answer != IDOK)
        return lastError(ErrorCode::PrinterGone, m_name);
    return std::optional<QByteArray>(chosen);
}

Result<void> answers()
{
    HANDLE server = nullptr; // without a name: the spooler itself
    if (!OpenPrinterW(nullptr, &server, nullptr))
        return lastError(ErrorCode::PrinterGone, {});
    ClosePrinter(server);
    return {};
}

QList<PrinterTray> bins(const QString &printer)
{
    constexpr int NameLength = 24; // of DC_BINNAMES; a name that long has no end mark
    const std::wstring name = wide(printer);
    const auto ask = [&name](WORD what, wchar_t *answer) {
        return int(DeviceCapabilitiesW(name.c_str(), nullptr, what, answer, nullptr));
    };
    const int count = ask(DC_BINS, nullptr);
    if (count <= 0 || ask(DC_BINNAMES, nullptr) != count)
        return {};
    std::vector<wchar_t> numbers(std::size_t(count), 0);
    std::vector<wchar_t> names(std::size_t(count) * NameLength, 0);
    if (ask(DC_BINS, numbers.data()) != count || ask(DC_BINNAMES, names.data()) != count)
        return {};
    QList<PrinterTray> found;
    for (int i = 0; i < count; ++i) {
        const wchar_t *label = names.data() + std::size_t(i) * NameLength;
        found.append({QStringLiteral("bin-%1").arg(int(numbers[std::size_t(i)])),
                      QString::fromWCharArray(label, qsizetype(wcsnlen(label, NameLength)))});
    }
    return found;
}

PrintJob stateOf(PrintJob job, std::optional<DWORD> jobStatus, DWORD printerStatus)
{
    if (!jobStatus) {
        const bool stuck = job.state == JobState::Held || job.state == JobState::Stopped;
        const bool over = job.state == JobState::Cancelled || job.state == JobState::Aborted;
        if (!over)
            job.state = stuck ? JobState::Cancelled : JobState::Completed;
        job.reason = stuck ? QStringLiteral("job-canceled-by-user") : QString();
        return job;
    }
    job.state = jobState(*jobStatus);
    job.reason.clear();
    if (job.state == JobState::Completed)
        return job;
    const QString own = firstReason(JobReasons, *jobStatus);
    const QString printers = firstReason(PrinterReasons, printerStatus);
    // What the printer says is nearer to the cause than "stopped".
    job.reason = !printers.isEmpty() && (own.isEmpty() || own == u"printer-stopped") ? printers : own;
    return job;
}

} // namespace counter::spooler
