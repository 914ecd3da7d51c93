#pragma once
#include "reports/page/formfields.h"
#include "reports/page/page.h"
#include "reports/page/textstyle.h"

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <array>
#include <memory>
#include <optional>

namespace counter {

// A sheet is one printed document as data (resources/sheets/<id>.yaml). Lengths are units (page.h), origin
// the sheet's top left corner, y down.

/// What happens to a text that does not fit at its smallest size.
enum class Overflow {
    Refuse, ///< an error that names the field
    Continue, ///< it goes whole to a continuation page, and the cell says so; without such a page it is
              ///< refused
};

/// Words of the form and a filled-in value, or one of them. Boxes are without the cell's padding.
struct TextSpec
{
    QString label;
    QRectF labelBox;
    TextStyle labelStyle;
    FormField field = FormField::None;
    QRectF fieldBox;
    TextStyle fieldStyle;
    Overflow overflow = Overflow::Continue;
    bool addition = false; ///< the notice's annex does not have it: left out of a plain print
    bool withValue = false; ///< the label stands only beside a value
    bool operator==(const TextSpec &) const = default;
};

/// Repeated rows: contribution lines or members. The boxes are those of the first row; each next row is
/// rowHeight lower.
struct RowSpec
{
    int count = 0;
    qreal rowHeight = 0;
    QList<TextSpec> cells;
    QList<TextSpec>
        rest; ///< what the last row holds instead when the lines go on elsewhere (boxes of the last row)
    FormField endField = FormField::None; ///< whose cell takes （以下空白）
    bool operator==(const RowSpec &) const = default;
};

/// Where texts that fit nowhere else are set whole, one below the other.
struct FlowSpec
{
    QRectF box;
    TextStyle heading;
    TextStyle text;
    bool operator==(const FlowSpec &) const = default;
};

/// One kind of page.
struct PageSpec
{
    QString name;
    QList<TextSpec> texts; ///< cells, runs inside cells and texts beside the table
    std::optional<RowSpec> rows;
    std::optional<FlowSpec> flow;
    std::optional<QRectF> code;
    /// The form's own words and lines, laid out once: [additions][last row as rest].
    std::array<std::array<std::shared_ptr<const PageGround>, 2>, 2> grounds;
};

struct LetterSheet;

/// One printed document: a form (pages of tables in mm) or a letter (letter.h). Pages of a form, as
/// stored: form, annex (more contribution lines), members (参保人员明细), continuation (texts that fit
/// nowhere else).
struct Sheet
{
    QString id;
    QString title;
    QString source; ///< where the form comes from; 本程序拟: ours
    QString sample; ///< an application that shows it, beside the sheet: samples/<name>
    QStringList policies; ///< of these notices only; empty: of every notice
    QStringList
        stages; ///< of a case (stageName) at which it is one of the case's papers; empty: at every one
    QStringList
        needs; ///< fields and sources of which one must be there, else there is nothing to write on it
    QStringList asks; ///< the values written at printing (givenFields) that its words name, each once
    QSizeF size;
    qreal pitch = 1.27; ///< line to line, in em
    int step = 10; ///< a text shrinks by this
    QString codePrefix; ///< of the QR code's payload; empty: no code
    PageSpec form;
    std::optional<PageSpec> annex;
    std::optional<PageSpec> members;
    std::optional<PageSpec> continuation;
    std::shared_ptr<const LetterSheet> letter; ///< the second shape; the four pages above are empty then
    std::shared_ptr<const Typefaces> faces;
};

/// Does this sheet list many applications (移交清单), rather than show one?
bool isList(const Sheet &sheet);

} // namespace counter
