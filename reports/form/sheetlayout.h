#pragma once
#include "reports/content/formcontent.h"
#include "reports/content/printcontent.h"
#include "reports/sheets/sheet.h"

namespace counter {

/// A text that goes to a continuation page.
struct LongText
{
    QString heading;
    QString text;
};

/// One row of the repeated part, and how it is named when a text does not fit.
struct SheetRow
{
    FieldValues values;
    QString name;
    Sums sums;
};

/// Fills a form: its own page, and what does not fit there on annex pages, 参保人员明细 and continuation
/// pages. Room-internal: layOut() is the door.
class SheetLayout
{
public:
    SheetLayout(const Sheet &sheet, const PrintContent &content, const PrintOptions &options)
        : m_sheet(sheet), m_content(content), m_options(options)
    {
    }

    Result<QList<Page>> pages();

private:
    Result<void> prepare();
    Page &addPage(const PageSpec &spec, bool rest);
    Result<void> placeTexts(Page &page, const PageSpec &spec);
    Result<void> place(Page &page, const TextSpec &spec, const FieldValues &values, qreal down,
                       const QString &rowName);
    Result<void> doesNotFit(Page &page, const TextSpec &spec, const QString &value, const QRectF &box,
                            const QString &rowName);
    Result<void> placeRow(Page &page, const RowSpec &rows, const SheetRow &row, int at);
    Result<void> placeEnd(Page &page, const RowSpec &rows, int at);
    Result<void> addForm();
    Result<void> addRowPages(const PageSpec &spec, const QList<SheetRow> &rows, const Sums &before,
                             const QString &sumLabel, const QString &lastLabel);
    Result<void> addAnnex();
    Result<void> addMembers();
    QList<SheetRow> memberPageRows() const;
    Result<void> addContinuation();
    Result<void> flowText(const LongText &text, const FlowSpec &flow, qreal &down);
    Result<void> placePageLines();
    qsizetype rowsOnForm() const;

    const Sheet &m_sheet;
    const PrintContent &m_content;
    const PrintOptions &m_options;
    QList<FormLine> m_lines;
    FieldValues m_values;
    QrModules m_code;
    QList<Page> m_pages;
    QList<const PageSpec *> m_specs; ///< of each page
    QList<LongText> m_long;
};

/// The repeated rows' values of one contribution line.
FieldValues lineValues(const FormLine &line, qsizetype ordinal);

} // namespace counter
