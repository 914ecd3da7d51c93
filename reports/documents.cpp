#include "reports/documents.h"

#include "reports/letterlayout.h"
#include "reports/sheetlayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace counter {

namespace {

/// Writes on the pages whose they are.
Result<QList<Page>> named(Result<QList<Page>> pages, const Sheet &sheet, const QList<PrintContent> &cases)
{
    if (!pages)
        return pages;
    QList<PrintedPaper> papers;
    for (const PrintContent &content : cases)
        papers.append({content.caseId, content.version, content.contentHash, sheet.id, content.draft,
                       content.reprint, int(pages->size()), 1});
    const auto shared = std::make_shared<const QList<PrintedPaper>>(std::move(papers));
    int place = 0;
    for (Page &page : *pages) {
        page.papers = shared;
        page.place = place++;
    }
    return pages;
}

} // namespace

Result<QList<Page>> layOut(const Sheet &sheet, const PrintContent &content, const PrintOptions &options)
{
    if (isList(sheet))
        return layOutList(sheet, {content}, options);
    if (sheet.letter)
        return named(layOutLetter(sheet, content, options), sheet, {content});
    return named(SheetLayout(sheet, content, options).pages(), sheet, {content});
}

QList<PrintedPaper> papersOf(const QList<Page> &pages)
{
    QList<const QList<PrintedPaper> *> documents;
    for (const Page &page : pages)
        if (page.papers && !documents.contains(page.papers.get()))
            documents.append(page.papers.get());
    QList<PrintedPaper> found;
    for (const QList<PrintedPaper> *document : documents) {
        QHash<int, int> times; // of each page
        for (const Page &page : pages)
            if (page.papers.get() == document)
                ++times[page.place];
        for (PrintedPaper paper : *document) {
            paper.pages = int(times.size());
            paper.copies = *std::max_element(times.cbegin(), times.cend());
            found.append(paper);
        }
    }
    return found;
}

bool isList(const Sheet &sheet)
{
    return sheet.letter && sheet.letter->many;
}

Result<QList<Page>> layOutList(const Sheet &sheet, const QList<PrintContent> &cases,
                               const PrintOptions &options)
{
    if (!isList(sheet))
        return Error{ErrorCode::BadUsage,
                     QCoreApplication::translate("Documents", "这种文书每份只写一件申请"), sheet.id};
    return named(layOutLetters(sheet, cases, options), sheet, cases);
}

} // namespace counter
