#include "reports/documents.h"

#include "reports/form/formlayout.h"
#include "reports/letter/letterlayout.h"

#include <QCoreApplication>

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
    return named(FormLayout(sheet, content, options).pages(), sheet, {content});
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
