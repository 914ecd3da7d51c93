#include "reports/form/formlayout.h"

#include "reports/content/papermarks.h"
#include "reports/form/continuation.h"
#include "reports/form/formrows.h"
#include "reports/page/reportstext.h"

namespace counter {

Result<void> FormLayout::prepare()
{
    Result<QList<FormLine>> lines = formLines(m_content);
    if (!lines)
        return lines.error();
    m_lines = inFormOrder(std::move(*lines));
    const Result<FieldValues> values = documentValues(m_content, sumOf(m_lines, 0, m_lines.size()));
    if (!values)
        return values.error();
    m_pages.values() = *values;
    m_pages.values()[FormField::Mark] = markWords(m_content);
    if (!m_pages.additions() || !m_sheet.form.code)
        return {};
    const Money claimed = sumOf(m_lines, 0, m_lines.size()).claimed;
    const Result<QrModules> code = paperCode(m_sheet, m_content, claimed, *m_sheet.form.code);
    if (!code)
        return code.error();
    m_pages.setCode(*code);
    return {};
}

qsizetype FormLayout::rowsOnForm() const
{
    const std::optional<RowSpec> &rows = m_sheet.form.rows;
    if (!rows)
        return 0;
    return m_lines.size() <= rows->count ? m_lines.size() : rows->count - 1;
}

/// The last row says what stands on the annex pages.
Result<void> FormLayout::placeRest(Page &page, qsizetype shown)
{
    const qsizetype left = m_lines.size() - shown;
    const qsizetype perPage = m_sheet.annex->rows->count;
    const Sums sums = sumOf(m_lines, shown, m_lines.size());
    FieldValues &values = m_pages.values();
    values[FormField::RestText] = ReportsText::tr("其余 %1 笔见附页(共 %2 页)，附页金额小计")
                                      .arg(left)
                                      .arg((left + perPage - 1) / perPage);
    values[FormField::RestClaimed] = shownAmount(sums.claimed, sums.claimedKnown);
    for (const TextSpec &cell : m_sheet.form.rows->rest)
        if (Result<void> done = m_pages.place(page, cell, values, 0, {}); !done)
            return done;
    return {};
}

Result<void> FormLayout::addForm()
{
    const PageSpec &spec = m_sheet.form;
    const qsizetype shown = rowsOnForm();
    const bool rest = spec.rows && shown < m_lines.size();
    if (rest && !m_sheet.annex)
        return Error{ErrorCode::TextOverflow, ReportsText::tr("共 %1 笔").arg(m_lines.size()),
                     ReportsText::tr("缴费明细")};
    Page &page = m_pages.add(spec, rest);
    if (rest)
        if (Result<void> done = placeRest(page, shown); !done)
            return done;
    FormRows rows(m_pages, m_lines);
    for (qsizetype i = 0; i < shown; ++i)
        if (Result<void> done = rows.placeRow(page, *spec.rows, lineRow(m_lines[i], i + 1), int(i)); !done)
            return done;
    if (spec.rows && shown > 0 && shown < spec.rows->count && !rest)
        if (Result<void> done = rows.placeEnd(page, *spec.rows, int(shown)); !done)
            return done;
    return m_pages.placeTexts(page, spec);
}

Result<void> FormLayout::addAnnex()
{
    return FormRows(m_pages, m_lines).addAnnex(rowsOnForm());
}

Result<void> FormLayout::addMembers()
{
    return FormRows(m_pages, m_lines).addMembers();
}

Result<void> FormLayout::addContinuation()
{
    return Continuation(m_pages).add();
}

Result<QList<Page>> FormLayout::pages()
{
    using Step = Result<void> (FormLayout::*)();
    for (const Step step : {&FormLayout::prepare, &FormLayout::addForm, &FormLayout::addAnnex,
                            &FormLayout::addMembers, &FormLayout::addContinuation})
        if (const Result<void> done = (this->*step)(); !done)
            return done.error();
    if (const Result<void> done = m_pages.placePageLines(); !done)
        return done.error();
    return m_pages.pages();
}

} // namespace counter
