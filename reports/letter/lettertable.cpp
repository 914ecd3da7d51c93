#include "reports/letter/lettertable.h"

#include "reports/sheets/sheetground.h"

namespace counter {

namespace {

constexpr qreal Endless = 1e7; ///< a room whose height does not matter
constexpr qreal FootGapMm = 2; ///< between a cell's words and the names at its foot

} // namespace

FittedText fitParagraph(const QList<Letter> &letters, const LetterStyle &style, qreal width, int step)
{
    int size = style.text.size;
    if (style.text.lines == 1) {
        const QSizeF room(width, style.pitch * size + 1);
        if (const std::optional<FittedText> one = fitText(letters, style.text, room, style.pitch, step))
            return *one;
        size = style.text.smallest;
    }
    return FittedText{size, breakLines(letters, int(width * 1000 / size))};
}

Result<void> LetterTable::setCell(SetCell &set, const TableCell &cell) const
{
    set.cell = &cell;
    const qreal width = inside(cell, 0, 0).width();
    const auto fit = [&](const QList<Letter> &letters, const LetterStyle &style) {
        if (style.text.lines != 1) {
            // A number is not broken while a smaller size can help it.
            TextStyle any = style.text;
            any.lines = 0;
            if (const auto fitted =
                    fitText(letters, any, QSizeF(width, Endless), style.pitch, m_letter.m_sheet.step))
                return *fitted;
        }
        return fitParagraph(letters, style, width, m_letter.m_sheet.step);
    };
    const Result<QList<Letter>> letters = m_letter.lettersOf(cell.words, cell.style);
    if (!letters)
        return letters.error();
    for (int i = 0; i < cell.style.indent && !letters->isEmpty(); ++i)
        set.letters.append(Letter{U'　', cell.style.text.face, 1000});
    set.letters += *letters;
    set.fitted = fit(set.letters, cell.style);
    const Result<QList<Letter>> foot = m_letter.lettersOf(cell.foot, cell.footStyle);
    if (!foot)
        return foot.error();
    set.footLetters = *foot;
    if (!foot->isEmpty())
        set.footFitted = fit(*foot, cell.footStyle);
    return {};
}

qreal LetterTable::heightOf(const SetCell &set) const
{
    const qreal text =
        set.letters.isEmpty() ? 0 : set.cell->style.pitch * set.fitted.size * qreal(set.fitted.lines.size());
    const qreal foot = set.footLetters.isEmpty()
        ? 0
        : set.cell->footStyle.pitch * set.footFitted.size * qreal(set.footFitted.lines.size())
            + FootGapMm * UnitsPerMm;
    return text + foot + 2 * m_table.padding.height();
}

Result<LetterTable::SetRow> LetterTable::measure(const TableRow &row) const
{
    SetRow set;
    set.height = row.height;
    for (const TableCell &cell : row.cells) {
        SetCell one;
        if (const Result<void> done = setCell(one, cell); !done)
            return done.error();
        set.height = std::max(set.height, heightOf(one));
        set.cells.append(one);
    }
    return set;
}

/// The room of a cell's words, without the padding.
QRectF LetterTable::inside(const TableCell &cell, qreal top, qreal height) const
{
    const QRectF box(QPointF(m_table.x[cell.column], top),
                     QPointF(m_table.x[cell.column + cell.columns], top + height));
    return box.adjusted(m_table.padding.width(), m_table.padding.height(), -m_table.padding.width(),
                        -m_table.padding.height());
}

void LetterTable::place(const SetRow &row)
{
    const qreal top = m_letter.m_down;
    if (m_y.isEmpty())
        m_y.append(top);
    QList<const TableCell *> cells;
    for (const SetCell &set : row.cells) {
        QRectF box = inside(*set.cell, top, row.height);
        if (!set.footLetters.isEmpty()) {
            const qreal foot =
                set.cell->footStyle.pitch * set.footFitted.size * qreal(set.footFitted.lines.size());
            m_letter.setLine(set.footLetters, set.footFitted,
                             QRectF(box.left(), box.bottom() - foot, box.width(), foot), set.cell->footStyle);
            box.setBottom(box.bottom() - foot);
        }
        if (!set.letters.isEmpty())
            m_letter.setLine(set.letters, set.fitted, box, set.cell->style);
        cells.append(set.cell);
    }
    m_letter.m_down += row.height;
    m_y.append(m_letter.m_down);
    m_rows.append(cells);
}

/// The lines around this page's rows.
void LetterTable::closePart()
{
    if (m_table.outer > 0 && m_y.size() > 1) {
        const Grid grid{m_table.x, m_y, m_table.outer, m_table.inner};
        QList<GridCell> cells;
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            for (const TableCell *cell : m_rows[row])
                cells.append(GridCell{int(row), cell->column, 1, cell->columns});
        m_letter.m_rules.last() += gridRules(grid, cells);
    }
    m_y.clear();
    m_rows.clear();
    m_headRows = 0;
}

void LetterTable::clearSums()
{
    for (auto each = m_page.begin(); each != m_page.end(); ++each)
        *each = LetterAmount{0, each->money, true};
    showSums();
    m_pending = false;
}

void LetterTable::addToSums(const LetterRow &row)
{
    for (auto each = row.amounts.cbegin(); each != row.amounts.cend(); ++each) {
        m_page[each.key()].add(*each);
        m_sum[each.key()].add(*each);
    }
    showSums();
}

void LetterTable::showSums()
{
    LetterRow &shown = m_letter.m_summed.last();
    shown.values.clear();
    for (auto each = m_page.cbegin(); each != m_page.cend(); ++each)
        shown.put(QStringLiteral("page.") + each.key(), each->shown());
    for (auto each = m_sum.cbegin(); each != m_sum.cend(); ++each)
        shown.put(QStringLiteral("sum.") + each.key(), each->shown());
}

Result<void> LetterTable::addHeads()
{
    for (const TableRow *head : m_heads) {
        const Result<SetRow> set = measure(*head);
        if (!set)
            return set.error();
        place(*set);
        ++m_headRows;
    }
    return {};
}

Result<qreal> LetterTable::footHeight() const
{
    qreal height = 0;
    for (const TableRow *foot : m_feet) {
        const Result<SetRow> set = measure(*foot);
        if (!set)
            return set.error();
        height += set->height;
    }
    return height;
}

Result<void> LetterTable::addFoot()
{
    for (const TableRow *foot : m_feet) {
        const Result<SetRow> set = measure(*foot);
        if (!set)
            return set.error();
        place(*set);
    }
    clearSums();
    return {};
}

Result<void> LetterTable::turnPage()
{
    if (m_pending)
        if (const Result<void> done = addFoot(); !done)
            return done;
    closePart();
    ++m_parts;
    if (const Result<void> done = m_letter.newPage(); !done)
        return done;
    clearSums();
    return addHeads();
}

/// What of a row fits into the room: so many lines of each cell; the rest stays in the row.
LetterTable::SetRow LetterTable::takePart(SetRow &row, qreal room) const
{
    SetRow part;
    part.height = 0;
    for (SetCell &cell : row.cells) {
        SetCell taken = cell;
        const qreal line = cell.cell->style.pitch * cell.fitted.size;
        const qsizetype lines = std::clamp(qsizetype((room - 2 * m_table.padding.height()) / line),
                                           qsizetype(0), cell.fitted.lines.size());
        taken.fitted.lines = cell.fitted.lines.first(lines);
        cell.fitted.lines = cell.fitted.lines.sliced(lines);
        taken.footLetters.clear(); // stands under the last part
        if (taken.fitted.lines.isEmpty())
            taken.letters.clear();
        part.height = std::max(part.height, heightOf(taken));
        part.cells.append(taken);
    }
    row.height = 0;
    for (SetCell &cell : row.cells) {
        if (cell.fitted.lines.isEmpty())
            cell.letters.clear();
        row.height = std::max(row.height, heightOf(cell));
    }
    return part;
}

/// A row higher than the page: line by line on as many pages as it takes.
Result<void> LetterTable::addInParts(SetRow &row)
{
    for (bool stuck = false;;) {
        const Result<qreal> foot = footHeight();
        if (!foot)
            return foot.error();
        const qreal room = m_letter.left() - *foot;
        if (row.height <= room) {
            place(row);
            return {};
        }
        const SetRow part = takePart(row, room);
        const bool nothing = std::all_of(part.cells.begin(), part.cells.end(),
                                         [](const SetCell &cell) { return cell.letters.isEmpty(); });
        if (nothing && stuck)
            return Error{ErrorCode::TextOverflow, {}, m_letter.m_sheet.title};
        stuck = nothing;
        if (!nothing)
            place(part);
        if (const Result<void> done = turnPage(); !done)
            return done;
    }
}

/// Begins the table where its heads and first row stand together.
Result<void> LetterTable::begin(qreal needed)
{
    if (!m_rows.isEmpty())
        return {};
    qreal heads = 0;
    for (const TableRow *head : m_heads) {
        const Result<SetRow> set = measure(*head);
        if (!set)
            return set.error();
        heads += set->height;
    }
    if (heads + needed > m_letter.left() && !m_letter.atTop())
        if (const Result<void> done = m_letter.newPage(); !done)
            return done;
    return addHeads();
}

Result<void> LetterTable::addPlain(const TableRow &row)
{
    const Result<bool> wanted = m_letter.holds(row.when);
    if (!wanted || !*wanted)
        return wanted ? Result<void>() : Result<void>(wanted.error());
    Result<SetRow> set = measure(row);
    if (!set)
        return set.error();
    if (const Result<void> done = begin(set->height); !done)
        return done;
    if (set->height > m_letter.left() && m_rows.size() > m_headRows)
        if (const Result<void> done = turnPage(); !done)
            return done;
    if (set->height > m_letter.left())
        return addInParts(*set);
    place(*set);
    return {};
}

/// A row that counts: there must be room for it and for the page's sums with it among them.
Result<void> LetterTable::addCounted(const TableRow &row, const LetterRow &entered)
{
    const auto page = m_page;
    const auto sum = m_sum;
    addToSums(entered);
    Result<SetRow> set = measure(row);
    const Result<qreal> foot = footHeight();
    if (!set || !foot)
        return set ? foot.error() : set.error();
    const qreal needed = set->height + *foot;
    if (const Result<void> done = begin(needed); !done)
        return done;
    if (needed > m_letter.left() && m_rows.size() > m_headRows) {
        m_page = page;
        m_sum = sum;
        showSums();
        if (const Result<void> done = turnPage(); !done)
            return done;
        addToSums(entered);
    }
    m_pending = true;
    if (needed > m_letter.left())
        return addInParts(*set);
    place(*set);
    return {};
}

Result<void> LetterTable::repeat(const TableRow &row)
{
    return m_letter.eachRow(row.source, 0, [&]() -> Result<void> {
        const Result<bool> wanted = m_letter.holds(row.when);
        if (!wanted || !*wanted)
            return wanted ? Result<void>() : Result<void>(wanted.error());
        return addCounted(row, *m_letter.m_chain.last());
    });
}

Result<void> LetterTable::set()
{
    for (const TableRow &row : m_table.rows) {
        if (row.role == RowRole::Head)
            m_heads.append(&row);
        else if (row.role == RowRole::PageFoot)
            m_feet.append(&row);
    }
    m_letter.m_summed.append(LetterRow());
    Result<void> done;
    for (const TableRow &row : m_table.rows) {
        if (!done || row.role != RowRole::Plain)
            continue;
        if (!row.source.isEmpty()) {
            done = repeat(row);
            continue;
        }
        if (m_pending && m_parts > 1)
            done = addFoot();
        if (done)
            done = addPlain(row);
    }
    if (done && m_pending && m_parts > 1)
        done = addFoot();
    closePart();
    m_letter.m_summed.removeLast();
    return done;
}

} // namespace counter
