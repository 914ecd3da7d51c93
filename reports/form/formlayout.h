#pragma once
#include "reports/form/formpages.h"

namespace counter {

/// Fills a form: its own page, and what does not fit there on annex pages, 参保人员明细 and continuation
/// pages. Room-internal: layOut() is the door.
class FormLayout
{
public:
    FormLayout(const Sheet &sheet, const PrintContent &content, const PrintOptions &options)
        : m_sheet(sheet), m_content(content), m_pages(sheet, content, options)
    {
    }
    Result<QList<Page>> pages();

private:
    Result<void> prepare();
    Result<void> addForm();
    Result<void> placeRest(Page &page, qsizetype shown);
    Result<void> addAnnex();
    Result<void> addMembers();
    Result<void> addContinuation();
    qsizetype rowsOnForm() const;

    const Sheet &m_sheet;
    const PrintContent &m_content;
    QList<FormLine> m_lines;
    FormPages m_pages;
};

} // namespace counter
