#include "reports/sheets/sheetreader.h"

#include "reports/page/reportstext.h"
#include "reports/page/textfit.h"
#include "reports/sheets/letterreader.h"
#include "reports/sheets/sheetreading.h"

namespace counter {

QRectF SheetReader::inside(const QRectF &cell) const
{
    const qreal x = m_style.padding.width();
    const qreal y = m_style.padding.height();
    return cell.adjusted(x, y, -x, -y);
}

QList<qreal> SheetReader::boundaries(const YamlNode &table, QStringView key, qreal start)
{
    QList<qreal> places{start};
    const auto append = [&](const YamlNode &node, const Result<double> &mm, int times) {
        if (!mm)
            return refuse(mm.error());
        for (int i = 0; i < times; ++i)
            places.append(places.last() + *mm * UnitsPerMm);
        if (places.last() > LongestMm * UnitsPerMm)
            refuse(node, ReportsText::tr("表格超出纸张"));
    };
    for (const YamlNode &node : list(table, key)) {
        if (!node.isMap())
            append(node, node.asReal(1, LongestMm), 1);
        else if (keys(node, {QStringLiteral("count"), QStringLiteral("height")}))
            append(node, node.get(u"height") ? node.get(u"height")->asReal(1, LongestMm) : node.asReal(1, 1),
                   count(node, u"count", 1, 500));
        if (!sound())
            break;
    }
    if (places.size() < 2)
        refuse(table, ReportsText::tr("缺少 ") + key.toString());
    return places;
}

void SheetReader::readCell(const YamlNode &node, PageSpec &page)
{
    if (!keys(node,
              withStyle({QStringLiteral("at"), QStringLiteral("span"), QStringLiteral("label"),
                         QStringLiteral("field"), QStringLiteral("overflow"), QStringLiteral("runs")})))
        return;
    const auto pair = [&](QStringView key, int low) {
        const QList<YamlNode> items = list(node, key);
        if (items.size() != 2) {
            refuse(node, key.toString() + ReportsText::tr(" 应为两个数"));
            return std::pair(low, low);
        }
        QList<int> values;
        for (const YamlNode &item : items) {
            const Result<qint64> value = item.asInt(low, 500);
            if (!value)
                refuse(value.error());
            values.append(value ? int(*value) : low);
        }
        return std::pair(values[0], values[1]);
    };
    const auto [row, column] = pair(u"at", 0);
    const auto [rows, columns] = node.get(u"span") ? pair(u"span", 1) : std::pair(1, 1);
    const GridCell cell{row, column, rows, columns};
    if (!sound())
        return;
    if (!m_grid.holds(cell))
        return refuse(node, ReportsText::tr("单元格超出表格"));
    m_cells.append(cell);
    if (firstOverlap(m_grid, m_cells) >= 0)
        return refuse(node, ReportsText::tr("单元格与另一个重叠"));
    const QRectF rect = m_grid.rect(cell);
    for (const YamlNode &run : list(node, u"runs"))
        readRun(run, rect, page);
    if (node.get(u"label") || node.get(u"field"))
        page.texts.append(readText(node, {inside(rect), UnitsPerMm, FieldScope::Document}));
}

/// A run's place counts from the cell's top, or with a negative y from its bottom to the bottom of the run's
/// box.
void SheetReader::readRun(const YamlNode &node, const QRectF &cell, PageSpec &page)
{
    if (!keys(node,
              withStyle({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"),
                         QStringLiteral("height"), QStringLiteral("label"), QStringLiteral("field"),
                         QStringLiteral("overflow"), QStringLiteral("rule")})))
        return;
    const qreal height = length(node, u"height", m_style.runHeight / UnitsPerMm);
    const qreal down = length(node, u"y", {}, -LongestMm);
    const qreal top = down < 0 ? cell.bottom() + down - height : cell.top() + down;
    const bool hasField = node.get(u"field");
    QRectF box(cell.left() + length(node, u"x"), top, 0, height);
    TextSpec probe;
    probe.label = textIfAny(node, u"label");
    probe.labelStyle = readTextStyle(node, m_style.label);
    box.setWidth(labelWidth(node, probe) + (hasField ? length(node, u"width") : 0));
    if (!sound())
        return;
    if (!cell.contains(box))
        return refuse(node, ReportsText::tr("文字超出单元格"));
    TextSpec spec = readText(node, {box, 0, FieldScope::Document});
    if (!hasField)
        spec.labelStyle.lines = 1;
    if (spec.fieldStyle.lines == 0 && spec.fieldStyle.align != Align::TopLeft)
        spec.fieldStyle.lines = 1;
    if (flag(node, u"rule"))
        m_rules.append(QRectF(spec.fieldBox.left(), box.bottom(), spec.fieldBox.width(), m_style.inner));
    page.texts.append(spec);
}

TextSpec SheetReader::readRowCell(const YamlNode &node, int row, FieldScope scope, QList<GridCell> &taken)
{
    if (!keys(node,
              withStyle({QStringLiteral("column"), QStringLiteral("columns"), QStringLiteral("field")})))
        return {};
    const GridCell cell{row, count(node, u"column", 0, 500), 1, count(node, u"columns", 1, 500, 1)};
    if (!sound())
        return {};
    if (!m_grid.holds(cell)) {
        refuse(node, ReportsText::tr("单元格超出表格"));
        return {};
    }
    taken.append(cell);
    return readText(node, {inside(m_grid.rect(cell)), UnitsPerMm, scope});
}

void SheetReader::readRows(const YamlNode &node, PageSpec &page)
{
    if (!keys(node,
              {QStringLiteral("of"), QStringLiteral("first"), QStringLiteral("count"), QStringLiteral("end"),
               QStringLiteral("cells"), QStringLiteral("rest")}))
        return;
    const QString of = text(node, u"of");
    if (of != u"line" && of != u"member")
        refuse(node, ReportsText::tr("of 应为 line 或 member"));
    const FieldScope scope = of == u"member" ? FieldScope::Member : FieldScope::Line;
    const int first = count(node, u"first", 0, 500);
    RowSpec rows;
    rows.count = count(node, u"count", 1, 500);
    rows.endField = readField(node, u"end", scope);
    const int last = first + rows.count - 1;
    if (!sound())
        return;
    if (last >= m_grid.rowCount())
        return refuse(node, ReportsText::tr("重复行超出表格"));
    rows.rowHeight = m_grid.y[first + 1] - m_grid.y[first];
    for (int row = first; row <= last; ++row)
        if (qAbs(m_grid.y[row + 1] - m_grid.y[row] - rows.rowHeight) > 0.5)
            return refuse(node, ReportsText::tr("重复行应一样高"));
    QList<GridCell> inFirst;
    for (const YamlNode &cell : list(node, u"cells"))
        rows.cells.append(readRowCell(cell, first, scope, inFirst));
    for (const YamlNode &cell : list(node, u"rest"))
        rows.rest.append(readRowCell(cell, last, FieldScope::Document, m_restCells));
    for (GridCell cell : inFirst)
        for (cell.row = first; cell.row <= last; ++cell.row)
            (cell.row == last ? m_lastRow : m_rowCells).append(cell);
    if (firstOverlap(m_grid, m_cells + m_rowCells + m_lastRow) >= 0
        || firstOverlap(m_grid, m_cells + m_rowCells + m_restCells) >= 0)
        return refuse(node, ReportsText::tr("重复行与别的单元格重叠"));
    page.rows = rows;
}

void SheetReader::readFlow(const YamlNode &node, PageSpec &page)
{
    if (!keys(node,
              {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"), QStringLiteral("height"),
               QStringLiteral("heading"), QStringLiteral("text")}))
        return;
    FlowSpec flow;
    flow.box = box(node);
    if (const YamlNode *heading = child(node, u"heading", true); heading && keys(*heading, withStyle({})))
        flow.heading = readTextStyle(*heading, m_style.label);
    if (const YamlNode *words = child(node, u"text", true); words && keys(*words, withStyle({})))
        flow.text = readTextStyle(*words, m_style.field);
    if (flow.box.height() < 3 * m_sheet.pitch * flow.text.size || flow.box.width() < 10 * flow.text.size)
        return refuse(node, ReportsText::tr("放不下文字"));
    page.flow = flow;
}

void SheetReader::layGrounds(const YamlNode &node, PageSpec &page)
{
    for (const bool additions : {false, true}) {
        const Result<QList<TextRun>> labels = placeLabels(m_sheet, page.texts, additions);
        if (!labels)
            return refuse(
                node, ReportsText::tr("标签放不下或缺字：") + labels.error().place + labels.error().detail);
        for (const bool rest : {false, true}) {
            PageGround ground;
            ground.texts = *labels;
            ground.rules =
                gridRules(m_grid, m_cells + m_rowCells + (rest ? m_restCells : m_lastRow)) + m_rules;
            page.grounds[additions][rest] = std::make_shared<PageGround>(std::move(ground));
        }
    }
}

PageSpec SheetReader::readPage(const YamlNode &node, const QString &name)
{
    PageSpec page;
    page.name = name;
    m_cells = m_rowCells = m_lastRow = m_restCells = {};
    m_rules = {};
    if (!keys(node,
              {QStringLiteral("table"), QStringLiteral("cells"), QStringLiteral("rows"),
               QStringLiteral("flow"), QStringLiteral("texts"), QStringLiteral("code")}))
        return page;
    const YamlNode *table = child(node, u"table", true);
    if (!table
        || !keys(
            *table,
            {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("columns"), QStringLiteral("rows")}))
        return page;
    m_grid = Grid{boundaries(*table, u"columns", length(*table, u"x")),
                  boundaries(*table, u"rows", length(*table, u"y")), m_style.outer, m_style.inner};
    const QRectF paper(QPointF(0, 0), m_sheet.size);
    if (sound()
        && !paper.contains(
            QRectF(QPointF(m_grid.x.first(), m_grid.y.first()), QPointF(m_grid.x.last(), m_grid.y.last()))))
        refuse(*table, ReportsText::tr("表格超出纸张"));
    for (const YamlNode &cell : list(node, u"cells"))
        if (sound())
            readCell(cell, page);
    if (const YamlNode *rows = child(node, u"rows", false); rows && sound())
        readRows(*rows, page);
    if (const YamlNode *flow = child(node, u"flow", false); flow && sound())
        readFlow(*flow, page);
    for (const YamlNode &each : list(node, u"texts")) {
        if (!sound()
            || !keys(each,
                     withStyle({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"),
                                QStringLiteral("height"), QStringLiteral("label"), QStringLiteral("field"),
                                QStringLiteral("overflow"), QStringLiteral("addition"),
                                QStringLiteral("withValue")})))
            break;
        const QRectF place = box(each);
        if (sound() && !paper.contains(place))
            refuse(each, ReportsText::tr("文字超出纸张"));
        page.texts.append(readText(each, {place, 0, FieldScope::Document}));
    }
    if (const YamlNode *code = child(node, u"code", false);
        code && keys(*code, {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("size")}))
        page.code =
            QRectF(length(*code, u"x"), length(*code, u"y"), length(*code, u"size"), length(*code, u"size"));
    if (sound())
        layGrounds(node, page);
    return page;
}

void SheetReader::readPages(const YamlNode &node)
{
    if (!keys(node,
              {QStringLiteral("form"), QStringLiteral("annex"), QStringLiteral("members"),
               QStringLiteral("continuation")}))
        return;
    if (const YamlNode *form = child(node, u"form", true))
        m_sheet.form = readPage(*form, QStringLiteral("form"));
    for (const auto &[name, page] : {std::pair(QStringLiteral("annex"), &m_sheet.annex),
                                     std::pair(QStringLiteral("members"), &m_sheet.members),
                                     std::pair(QStringLiteral("continuation"), &m_sheet.continuation)}) {
        const YamlNode *more = child(node, name, false);
        if (!more || !sound())
            continue;
        *page = readPage(*more, name);
        const bool flows = page == &m_sheet.continuation;
        if (sound() && (flows ? !(*page)->flow.has_value() : !(*page)->rows.has_value()))
            refuse(*more, flows ? ReportsText::tr("缺少 flow") : ReportsText::tr("缺少 rows"));
    }
}

Result<Sheet> SheetReader::read(const YamlNode &root)
{
    if (keys(root,
             {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("source"),
              QStringLiteral("sample"), QStringLiteral("policies"), QStringLiteral("stages"),
              QStringLiteral("page"), QStringLiteral("style"), QStringLiteral("codePrefix"),
              QStringLiteral("pages")})) {
        readWhatItIs(root);
        if (const YamlNode *page = child(root, u"page", true);
            page && keys(*page, {QStringLiteral("width"), QStringLiteral("height")}))
            m_sheet.size = QSizeF(length(*page, u"width", {}, 20), length(*page, u"height", {}, 20));
        if (const YamlNode *style = child(root, u"style", true); style && sound())
            readStyle(*style);
        if (const YamlNode *pages = child(root, u"pages", true); pages && sound())
            readPages(*pages);
    }
    if (m_error)
        return *m_error;
    return m_sheet;
}

Result<Sheet> readSheet(const YamlNode &root, std::shared_ptr<const Typefaces> faces)
{
    // A letter has a body of blocks, a form pages of tables.
    if (root.get(u"body"))
        return LetterReader(std::move(faces)).read(root);
    return SheetReader(std::move(faces)).read(root);
}

} // namespace counter
