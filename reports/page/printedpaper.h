#pragma once
#include <QList>
#include <QString>

namespace counter {

struct Page;

/// One document of one case among the pages of a job, for the record of prints: what the PDF alone no longer tells.
struct PrintedPaper
{
    QString caseId; ///< empty: not from a store
    int version = 0; ///< 0: from something that was not saved
    QString contentHash; ///< of that version's body, hex
    QString sheet;
    bool draft = false;
    int reprint = 0;
    int pages = 0; ///< of one copy
    int copies = 1; ///< among the pages
    bool operator==(const PrintedPaper &) const = default;
};

/// What these pages are, as layOut() wrote it on them: each document once, however often its pages come; a
/// list is a document of each of its cases. Pages that are no document of a case are passed over.
QList<PrintedPaper> papersOf(const QList<Page> &pages);

} // namespace counter
