#pragma once
#include "models/desk/officedesk.h"
#include "models/desk/papers/storedpapers.h"
#include "models/values/safefile.h"
#include "reports/printing/output.h"
#include "reports/printing/printerport.h"

namespace counter {

/// What is to be printed of each case, and where to.
struct BatchOrder
{
    /// One of the papers of a case, and how many of it.
    struct Item
    {
        Sheet sheet;
        int copies = 1;
    };

    QStringList cases; ///< ids or 受理编号, in the order of printing
    QList<Item> papers; ///< one list of all the cases, or documents of each
    QString title; ///< of several papers, in PDF and print queue; empty: the document's
    QHash<QString, QString> given; ///< values written at printing, over what the desk fills in
    PrintOptions options;
    bool onlyOwn = false; ///< leave out the cases of which a document is no paper at their stage
    QString pdf; ///< into this file; empty: to the printer
    PrinterChoice printer; ///< its copies count in a file too
};

/// Papers of stored cases, one case after the other: the caller steps and may stop between two. To a printer
/// each case is a job of its own, so that one stuck or cancelled job costs one case; a list of cases is one
/// job. Into a PDF all are one file, in flat memory, put in place by finish() or not at all.
class BatchPrint
{
public:
    /// A case that was left out, and why.
    struct Refusal
    {
        QString caseId;
        Error error;
    };

    /// printer may be null when the order is a PDF.
    BatchPrint(OfficeDesk &office, StoredPapers &papers, PrinterPort *printer, const BatchOrder &order);
    ~BatchPrint();

    /// Refused: as FileWriter refuses; BadInput without a case, BadUsage for a list among other papers,
    /// PrinterGone without a printer.
    Result<void> start();
    /// Prints the next case; false when there is none left, or the machine failed (stopped()).
    bool step();
    /// Lays out a list, puts the PDF in its place; of which cases, is on record before. Refused: what stopped
    /// it; BadInput when no case came out; every failure of writing.
    Result<void> finish();

    qsizetype done() const { return m_next; }
    qsizetype total() const { return m_order.cases.size(); }
    int documents() const { return m_documents; } ///< cases that came out
    int pages() const { return m_pages; } ///< of one copy
    const QList<Refusal> &refusals() const { return m_refusals; }
    const QList<PrintJob> &jobs() const { return m_jobs; }
    const std::optional<Error> &stopped() const { return m_stopped; }
    /// Prints that could not be logged, as one sentence; empty: all are.
    QString unlogged() const { return m_unlogged; }

private:
    Result<void> printOne(const QString &id);
    Result<QList<Page>> pagesOf(const PrintContent &content) const;
    Result<void> put(const QList<Page> &pages, const QString &title);
    Result<void> putList();
    QString titleOf(const PrintContent &content) const;
    const Sheet &sheet() const { return m_order.papers.first().sheet; }
    PaintMode mode() const { return m_order.options.overprint ? PaintMode::FieldsOnly : PaintMode::Full; }

    OfficeDesk &m_office;
    StoredPapers &m_papers;
    PrinterPort *m_printer;
    const BatchOrder m_order;
    std::unique_ptr<FileWriter> m_file;
    std::unique_ptr<PdfStream> m_stream;
    QList<PrintContent> m_listed;
    QStringList m_inFile; ///< ids of the cases whose papers lie in the PDF
    QList<Refusal> m_refusals;
    QList<PrintJob> m_jobs;
    std::optional<Error> m_stopped;
    QString m_unlogged;
    qsizetype m_next = 0;
    int m_documents = 0;
    int m_pages = 0;
};

} // namespace counter
