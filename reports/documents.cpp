#include "reports/documents.h"

#include "reports/letterlayout.h"
#include "reports/sheetlayout.h"

#include <QCoreApplication>

namespace counter {

Result<QList<Page>> layOut(const Sheet &sheet, const PrintContent &content, const PrintOptions &options)
{
    if (isList(sheet))
        return layOutList(sheet, {content}, options);
    if (sheet.letter)
        return layOutLetter(sheet, content, options);
    return SheetLayout(sheet, content, options).pages();
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
    return layOutLetters(sheet, cases, options);
}

} // namespace counter
