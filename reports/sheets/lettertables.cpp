#include "reports/sheets/lettertables.h"

#include "reports/page/reportstext.h"

namespace counter {

TableBlock LetterTables::read(const YamlNode &node)
{
    TableBlock table;
    if (!m_in.keys(node,
                   {QStringLiteral("columns"), QStringLiteral("rows"), QStringLiteral("border"),
                    QStringLiteral("together")}))
        return table;
    const bool border = !node.get(u"border") || m_in.flag(node, u"border");
    table.outer = border ? m_looks.outer : 0;
    table.inner = border ? m_looks.inner : 0;
    table.padding = m_looks.padding;
    table.together = m_in.flag(node, u"together");
    table.x.append(m_body.left());
    const qreal narrowest = (2 * m_looks.padding.width() + m_looks.cell.text.smallest) / UnitsPerMm;
    for (const YamlNode &column : m_in.list(node, u"columns")) {
        const Result<double> width = column.asReal(narrowest, LongestMm);
        if (!width)
            m_in.refuse(width.error());
        table.x.append(table.x.last() + (width ? *width * UnitsPerMm : 0));
    }
    if (m_in.sound() && table.x.size() < 2)
        m_in.refuse(node, ReportsText::tr("缺少 columns"));
    if (m_in.sound() && table.x.last() > m_body.right() + 1)
        m_in.refuse(*node.get(u"columns"), ReportsText::tr("表格超出版心"));
    const LetterNames::Sums outside = m_in.names().beginTable();
    const YamlNode *rows = m_in.child(node, u"rows", true);
    for (const YamlNode &row : rows ? m_in.list(node, u"rows") : QList<YamlNode>()) {
        if (!m_in.sound())
            break;
        table.rows.append(readRow(row, table));
    }
    m_in.names().endTable(outside);
    return table;
}

TableRow LetterTables::readRow(const YamlNode &node, const TableBlock &table)
{
    TableRow row;
    if (!m_in.keys(node,
                   {QStringLiteral("height"), QStringLiteral("head"), QStringLiteral("pageFoot"),
                    QStringLiteral("of"), QStringLiteral("when"), QStringLiteral("unless"),
                    QStringLiteral("cells")}))
        return row;
    row.height = m_in.length(node, u"height", 0.0);
    if (m_in.sound() && row.height > m_body.height())
        m_in.refuse(node, ReportsText::tr("一行高过版心"));
    const YamlNode *of = m_in.child(node, u"of", false);
    row.role = m_in.flag(node, u"head") ? RowRole::Head
        : m_in.flag(node, u"pageFoot")  ? RowRole::PageFoot
                                        : RowRole::Plain;
    if (of && row.role != RowRole::Plain)
        m_in.refuse(node, ReportsText::tr("表头和页脚行不能重复"));
    const qsizetype depth = m_in.names().depth();
    if (of) {
        row.source = m_in.enterSource(*of);
        if (!row.source.isEmpty())
            m_in.names().sum();
    }
    row.when = m_in.readConditions(node);
    int column = 0;
    const int columns = int(table.x.size()) - 1;
    for (const YamlNode &each : m_in.list(node, u"cells")) {
        if (!m_in.sound())
            break;
        row.cells.append(readCell(each, table, column));
        column += row.cells.last().columns;
    }
    if (m_in.sound() && column != columns)
        m_in.refuse(node, ReportsText::tr("一行应占满 %1 列，现为 %2 列").arg(columns).arg(column));
    m_in.names().leave(depth);
    return row;
}

/// A cell is its words, or a map with their looks.
TableCell LetterTables::readCell(const YamlNode &node, const TableBlock &table, int column)
{
    TableCell cell;
    cell.column = column;
    cell.style = cell.footStyle = m_looks.cell;
    if (!node.isMap()) {
        if (!node.isNull())
            cell.words = m_in.readWords(node);
    } else if (m_in.keys(node,
                         letterStyleKeys()
                             + QStringList{QStringLiteral("text"), QStringLiteral("columns"),
                                           QStringLiteral("foot"), QStringLiteral("footAlign")})) {
        cell.columns = m_in.count(node, u"columns", 1, 100, 1);
        cell.style = cell.footStyle = m_in.readLetterStyle(node, m_looks.cell);
        cell.footStyle.text.align = Align::Right;
        cell.footStyle.indent = 0;
        if (m_in.textIfAny(node, u"footAlign") == u"left")
            cell.footStyle.text.align = Align::Left;
        if (const YamlNode *words = m_in.child(node, u"text", false))
            cell.words = m_in.readWords(*words);
        if (const YamlNode *words = m_in.child(node, u"foot", false))
            cell.foot = m_in.readWords(*words);
        if (node.get(u"when") || node.get(u"unless"))
            m_in.refuse(node, ReportsText::tr("单元格不能有条件，请用在行上"));
    }
    if (m_in.sound() && column + cell.columns >= table.x.size())
        m_in.refuse(node, ReportsText::tr("单元格超出表格"));
    return cell;
}

} // namespace counter
