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

/// The pages of a form as they are filled: values go into their cells, and what does not fit there is noted
/// for the continuation page. Room-internal.
class FormPages
{
public:
    FormPages(const Sheet &sheet, const PrintContent &content, const PrintOptions &options)
        : m_sheet(sheet), m_content(content), m_options(options)
    {
    }
    const Sheet &sheet() const { return m_sheet; }
    const PrintContent &content() const { return m_content; }
    bool additions() const { return m_options.additions; }

    /// Of the document; those of a page (sums, its number) are set before it is filled.
    FieldValues &values() { return m_values; }
    /// The code that every page with a place for it carries.
    void setCode(const QrModules &code) { m_code = code; }

    /// rest: the last row says what goes on elsewhere.
    Page &add(const PageSpec &spec, bool rest);
    /// A value into its cell, moved down by so much. Refused: TextOverflow, BadInput, both with the field's
    /// name and rowName behind it.
    Result<void> place(Page &page, const TextSpec &spec, const FieldValues &values, qreal down,
                       const QString &rowName);
    /// Everything on the page but its number, which is known only when all pages are there.
    Result<void> placeTexts(Page &page, const PageSpec &spec);
    /// The numbers of all pages, when they are several.
    Result<void> placePageLines();

    QList<Page> &pages() { return m_pages; }
    const QList<LongText> &longTexts() const { return m_long; }

private:
    Result<void> doesNotFit(Page &page, const TextSpec &spec, const QString &value, const QRectF &box,
                            const QString &rowName);

    const Sheet &m_sheet;
    const PrintContent &m_content;
    const PrintOptions &m_options;
    FieldValues m_values;
    QrModules m_code;
    QList<Page> m_pages;
    QList<const PageSpec *> m_specs; ///< of each page
    QList<LongText> m_long;
};

} // namespace counter
