#include "models/desk/papers/batchprint.h"

#include "models/desk/officedesk.h"
#include "models/desk/papers/paperstext.h"
#include "reports/content/ownpapers.h"

namespace counter {

namespace {

/// Would meet every further case as well.
bool stopsAll(ErrorCode code)
{
    constexpr std::array Codes{ErrorCode::DiskFull,    ErrorCode::ReadOnly,       ErrorCode::WriteFailed,
                               ErrorCode::ReadFailed,  ErrorCode::OutOfResources, ErrorCode::PrinterGone,
                               ErrorCode::PrintFailed, ErrorCode::FontMissing};
    return std::find(Codes.begin(), Codes.end(), code) != Codes.end();
}

} // namespace

BatchPrint::BatchPrint(OfficeDesk &office, StoredPapers &papers, PrinterPort *printer,
                       const BatchOrder &order)
    : m_office(office), m_papers(papers), m_printer(printer), m_order(order)
{
}

BatchPrint::~BatchPrint() = default;

Result<void> BatchPrint::start()
{
    if (m_order.cases.isEmpty() || m_order.papers.isEmpty())
        return Error{ErrorCode::BadInput, PapersText::tr("没有案件可以打印"), {}};
    for (const BatchOrder::Item &item : m_order.papers)
        if (isList(item.sheet) && m_order.papers.size() > 1)
            return Error{ErrorCode::BadUsage, PapersText::tr("清单请单独打印"), item.sheet.id};
    if (!m_order.pdf.isEmpty()) {
        m_file = std::make_unique<FileWriter>(m_order.pdf);
        if (const Result<void> started = m_file->start(); !started)
            return started;
        m_stream =
            std::make_unique<PdfStream>(*m_file, m_order.title.isEmpty() ? sheet().title : m_order.title);
        return {};
    }
    if (!m_printer)
        return Error{ErrorCode::PrinterGone, {}, m_order.printer.printer};
    return {};
}

bool BatchPrint::step()
{
    if (m_stopped || m_next >= m_order.cases.size())
        return false;
    const QString id = m_order.cases.at(m_next);
    const Result<void> printed = printOne(id);
    if (!printed && stopsAll(printed.error().code)) {
        m_stopped = printed.error();
        return false;
    }
    ++m_next;
    if (!printed)
        m_refusals.append({id, printed.error()});
    return m_next < m_order.cases.size();
}

QString BatchPrint::titleOf(const PrintContent &content) const
{
    return m_order.title.isEmpty() ? documentTitle(sheet(), content)
                                   : QString(m_order.title + u' ' + content.application.number);
}

Result<QList<Page>> BatchPrint::pagesOf(const PrintContent &content) const
{
    QList<Page> all;
    for (const BatchOrder::Item &item : m_order.papers) {
        if (m_order.onlyOwn && !isOwnPaper(item.sheet, content, content.stage))
            return Error{ErrorCode::BadInput,
                         PapersText::tr("案件在这一环节不用这份文书，或者没有可写的内容"), item.sheet.title};
        const Result<QList<Page>> pages = layOutCounted(m_office, item.sheet, content, m_order.options);
        if (!pages)
            return pages.error();
        for (int copy = 0; copy < item.copies; ++copy)
            all += *pages;
    }
    return all;
}

Result<void> BatchPrint::printOne(const QString &id)
{
    Result<PrintContent> content = m_papers.content(id);
    if (!content)
        return content.error();
    for (auto each = m_order.given.cbegin(); each != m_order.given.cend(); ++each)
        content->given.insert(each.key(), each.value());
    if (isList(sheet())) {
        for (LineDecision &line : content->decision.lines)
            line.trace.clear(); // no list shows conditions, and they are most of a decision
        m_listed.append(*content);
        return {};
    }
    const Result<QList<Page>> pages = pagesOf(*content);
    if (!pages)
        return pages.error();
    if (const Result<void> done = put(*pages, titleOf(*content)); !done)
        return done;
    m_inFile.append(content->caseId);
    ++m_documents;
    return {};
}

Result<void> BatchPrint::put(const QList<Page> &pages, const QString &title)
{
    if (m_stream) {
        for (int copy = 0; copy < m_order.printer.copies; ++copy)
            for (const Page &page : pages)
                if (const Result<void> added = m_stream->add(page, mode()); !added)
                    return m_file->failure() ? *m_file->failure() : added; // the file knows why
        m_pages += int(pages.size());
        return {};
    }
    const Result<Calibration> moved = keptCalibration(m_office, m_order.printer, pages.first().size);
    if (!moved)
        return moved.error();
    const Result<PrintRequest> request = makePrintRequest(pages, title, mode(), m_order.printer, *moved,
                                                          keptProperties(m_office, m_order.printer.printer));
    if (!request)
        return request.error();
    const Result<PrintJob> job = m_printer->send(*request);
    if (!job)
        return job.error();
    m_jobs.append(*job);
    if (!job->unlogged.isEmpty())
        m_unlogged = job->unlogged;
    m_pages += int(pages.size());
    return {};
}

Result<void> BatchPrint::putList()
{
    int before = std::numeric_limits<int>::max();
    for (const PrintContent &content : std::as_const(m_listed)) {
        const Result<int> printed =
            m_office.papers().printedBefore(content.caseId, sheet().id, content.draft);
        if (!printed)
            return printed.error();
        before = std::min(before, *printed);
    }
    for (PrintContent &content : m_listed)
        content.reprint = before; // a list is new as long as one of its cases is
    const Result<QList<Page>> pages = layOutList(sheet(), m_listed, m_order.options);
    if (!pages)
        return pages.error();
    if (const Result<void> done = put(*pages, sheet().title); !done)
        return done;
    for (const PrintContent &content : std::as_const(m_listed))
        m_inFile.append(content.caseId);
    m_documents = int(m_listed.size());
    return {};
}

Result<void> BatchPrint::finish()
{
    if (m_stopped)
        return *m_stopped;
    if (!m_listed.isEmpty())
        if (const Result<void> done = putList(); !done)
            return done;
    if (m_documents == 0)
        return Error{ErrorCode::BadInput, PapersText::tr("没有一件能打印"), {}};
    if (!m_stream)
        return {};
    m_stream->finish();
    m_stream.reset();
    if (const Result<void> kept =
            m_office.traces().tookOut(m_office.actor(), m_inFile, sheet().title, m_order.pdf);
        !kept)
        return kept;
    return m_file->commit();
}

} // namespace counter
