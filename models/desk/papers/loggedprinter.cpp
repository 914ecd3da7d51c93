#include "models/desk/papers/loggedprinter.h"

#include "models/desk/papers/paperstext.h"
#include <algorithm>

namespace counter {

namespace {

QList<PrintEntry> entriesOf(const PrintRequest &request)
{
    QList<PrintEntry> entries;
    for (const PrintedPaper &paper : request.papers) {
        PrintEntry entry;
        entry.caseId = paper.caseId;
        entry.version = paper.version;
        entry.contentHash = paper.version > 0 ? paper.contentHash : QString();
        entry.sheet = paper.sheet;
        entry.draft = paper.draft;
        entry.reprint = paper.reprint;
        entry.printer = request.printer;
        entry.copies = paper.copies * request.copies;
        entry.pages = paper.pages;
        entries.append(entry);
    }
    return entries;
}

/// How a job ended; empty while it has not.
std::optional<PrintOutcome> endOf(JobState state)
{
    switch (state) {
    case JobState::Pending:
    case JobState::Held:
    case JobState::Processing:
    case JobState::Stopped:
        return {};
    case JobState::Cancelled:
        return PrintOutcome::Cancelled;
    case JobState::Aborted:
        return PrintOutcome::Aborted;
    case JobState::Completed:
        return PrintOutcome::Completed;
    }
    return {};
}

} // namespace

Result<PrintJob> LoggedPrinter::send(const PrintRequest &request)
{
    if (const Result<void> may = m_office.papers().mayPrint(); !may)
        return may.error();
    Result<PrintJob> job = m_printer.send(request);
    QList<PrintEntry> entries = entriesOf(request);
    if (entries.isEmpty())
        return job;
    for (PrintEntry &entry : entries) {
        entry.outcome = job ? PrintOutcome::Sent : PrintOutcome::Failed;
        entry.detail = job ? QString() : explain(job.error());
        if (job) {
            entry.printer = job->printer;
            entry.job = job->id;
        }
    }
    const Result<QList<qint64>> logged = m_office.papers().record(m_office.actor(), entries);
    if (!job)
        return job; // that it failed is said anyway
    if (!logged) {
        job->unlogged = PapersText::tr("已送打印机，但没能记入打印记录：%1").arg(explain(logged.error()));
        return job;
    }
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i].sequence = logged->at(i);
    m_open.insert({job->printer, job->id}, {entries, job->state});
    return job;
}

Result<PrintJob> LoggedPrinter::follow(const PrintJob &job)
{
    Result<PrintJob> now = m_printer.follow(job);
    if (!now)
        return now;
    const JobName name{now->printer, now->id};
    const std::optional<PrintOutcome> end = endOf(now->state);
    const auto open = m_open.find(name);
    if (open == m_open.end())
        return now;
    open->last = now->state;
    if (!end)
        return now;
    const Result<void> logged =
        m_office.papers().recordOutcome(m_office.actor(), open->entries, *end, printReasonLabel(now->reason));
    m_open.erase(open);
    if (!logged)
        now->unlogged = PapersText::tr("结果没能记入打印记录：%1").arg(explain(logged.error()));
    return now;
}

QList<PrintJob> LoggedPrinter::followOpen(int most)
{
    QList<PrintJob> wrong;
    const QList<JobName> open = m_open.keys(); // follow() takes what ended out of the map
    const auto after = std::upper_bound(open.cbegin(), open.cend(), m_asked);
    for (qsizetype n = 0; n < std::min(qsizetype(most), open.size()); ++n) {
        m_asked = open.at((std::distance(open.cbegin(), after) + n) % open.size());
        const Result<PrintJob> now =
            follow({m_asked.first, m_asked.second, m_open.value(m_asked).last, {}, {}});
        if (now && (now->state == JobState::Cancelled || now->state == JobState::Aborted))
            wrong.append(*now);
    }
    return wrong;
}

} // namespace counter
