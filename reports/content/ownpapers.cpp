#include "reports/content/ownpapers.h"

#include "reports/content/lettercase.h"
#include "reports/sheets/letterscopes.h"
#include "reports/sheets/sheet.h"

namespace counter {

namespace {

bool isThere(const LetterRow &row, const QString &name)
{
    if (!letterScope(QLatin1StringView(row.scope))->source(name))
        return row.values.contains(name);
    bool any = false;
    const Result<void> asked = row.rows(name, [&any](const LetterRow &) -> Result<bool> {
        any = true;
        return false;
    });
    return asked && any;
}

} // namespace

bool isOwnPaper(const Sheet &sheet, const PrintContent &content, const QString &stage)
{
    if (!sheet.stages.isEmpty() && !sheet.stages.contains(stage))
        return false;
    if (sheet.needs.isEmpty())
        return true;
    const Result<std::shared_ptr<const LetterCase>> paper = makeLetterCase(content);
    const Result<LetterRow> row = paper ? caseRow(*paper) : Result<LetterRow>(paper.error());
    return row && std::any_of(sheet.needs.begin(), sheet.needs.end(), [&](const QString &name) {
               return isThere(*row, name);
           });
}

PrintContent blankContent(const PrintContent &content)
{
    PrintContent blank;
    blank.draft = false;
    blank.practice = content.practice;
    blank.clauses = content.clauses;
    blank.evidenceTitles = content.evidenceTitles;
    blank.policy = content.policy;
    blank.given = content.given;
    return blank;
}

} // namespace counter
