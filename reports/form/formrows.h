#pragma once
#include "reports/form/formpages.h"

namespace counter {

/// One row of the repeated part, and how it is named when a text does not fit.
struct SheetRow
{
    FieldValues values;
    QString name;
    Sums sums;
};

/// The row of one contribution line, the ordinal-th on the form.
SheetRow lineRow(const FormLine &line, qsizetype ordinal);

/// Fills the repeated rows of a form's pages: contribution lines on annex pages, people on 参保人员明细.
/// Room-internal.
class FormRows
{
public:
    FormRows(FormPages &pages, const QList<FormLine> &lines) : m_pages(pages), m_lines(lines) { }

    Result<void> placeRow(Page &page, const RowSpec &rows, const SheetRow &row, int at);
    /// （以下空白）
    Result<void> placeEnd(Page &page, const RowSpec &rows, int at);
    /// The lines from `first` on; those before it stand on the form.
    Result<void> addAnnex(qsizetype first);
    /// Where several people are concerned.
    Result<void> addMembers();

private:
    Result<void> addRowPages(const PageSpec &spec, const QList<SheetRow> &rows, const Sums &before,
                             const QString &sumLabel, const QString &lastLabel);
    Result<void> addRowPage(const PageSpec &spec, const QList<SheetRow> &rows, Sums &running);
    QList<SheetRow> memberPageRows() const;

    FormPages &m_pages;
    const QList<FormLine> &m_lines;
};

} // namespace counter
