#include "reports/sheets/letterreader.h"

#include "reports/page/reportstext.h"

#include <utility>

namespace counter {

std::vector<LetterBlock> LetterReader::readBlocks(const YamlNode &node)
{
    std::vector<LetterBlock> blocks;
    if (!node.isSequence())
        refuse(node, ReportsText::tr("应为列表"));
    for (const YamlNode &item : node.items()) {
        if (!sound())
            break;
        blocks.push_back(readBlock(item));
    }
    return blocks;
}

LetterBlock LetterReader::readBlock(const YamlNode &node)
{
    static const QStringList Kinds{QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("gap"),
                                   QStringLiteral("table"), QStringLiteral("sign"), QStringLiteral("each"),
                                   QStringLiteral("list")};
    QStringList kinds;
    for (const QString &kind : Kinds)
        if (node.get(kind))
            kinds.append(kind);
    LetterBlock block;
    if (!node.isMap() || kinds.size() != 1) {
        refuse(node, ReportsText::tr("应为其中一种：") + Kinds.join(u'、'));
        return block;
    }
    block.when = readConditions(node);
    const QString kind = kinds.first();
    if (kind == u"title") {
        block.what = readText(node, u"title", m_title);
    } else if (kind == u"text") {
        block.what = readText(node, u"text", m_text);
    } else if (kind == u"gap") {
        if (keys(node, {kind, QStringLiteral("when"), QStringLiteral("unless")}))
            block.what = GapBlock{length(node, u"gap")};
    } else if (kind == u"table") {
        if (keys(node, {kind, QStringLiteral("when"), QStringLiteral("unless")}))
            block.what = readTable(*node.get(u"table"));
    } else if (kind == u"sign") {
        if (keys(node, letterStyleKeys() + QStringList{kind}))
            block.what = readSign(node, *node.get(u"sign"));
    } else if (kind == u"each") {
        block.what = readEach(node);
    } else {
        block.what = readList(node);
    }
    return block;
}

TextBlock LetterReader::readText(const YamlNode &node, QStringView key, const LetterStyle &style)
{
    TextBlock text;
    if (!keys(node, letterStyleKeys() + QStringList{key.toString()}))
        return text;
    text.style = readLetterStyle(node, style);
    text.words = readWords(*node.get(key));
    return text;
}

TableBlock LetterReader::readTable(const YamlNode &node)
{
    TableBlock table;
    if (!keys(node,
              {QStringLiteral("columns"), QStringLiteral("rows"), QStringLiteral("border"),
               QStringLiteral("together")}))
        return table;
    const bool border = !node.get(u"border") || flag(node, u"border");
    table.outer = border ? m_outer : 0;
    table.inner = border ? m_inner : 0;
    table.padding = m_padding;
    table.together = flag(node, u"together");
    table.x.append(m_letter.body.left());
    const qreal narrowest = (2 * m_padding.width() + m_cell.text.smallest) / UnitsPerMm;
    for (const YamlNode &column : list(node, u"columns")) {
        const Result<double> width = column.asReal(narrowest, LongestMm);
        if (!width)
            refuse(width.error());
        table.x.append(table.x.last() + (width ? *width * UnitsPerMm : 0));
    }
    if (sound() && table.x.size() < 2)
        refuse(node, ReportsText::tr("缺少 columns"));
    if (sound() && table.x.last() > m_letter.body.right() + 1)
        refuse(*node.get(u"columns"), ReportsText::tr("表格超出版心"));
    const QList<const LetterScope *> outside = std::exchange(m_summed, {});
    const YamlNode *rows = child(node, u"rows", true);
    for (const YamlNode &row : rows ? list(node, u"rows") : QList<YamlNode>()) {
        if (!sound())
            break;
        table.rows.append(readTableRow(row, table));
    }
    m_summed = outside;
    return table;
}

TableRow LetterReader::readTableRow(const YamlNode &node, const TableBlock &table)
{
    TableRow row;
    if (!keys(node,
              {QStringLiteral("height"), QStringLiteral("head"), QStringLiteral("pageFoot"),
               QStringLiteral("of"), QStringLiteral("when"), QStringLiteral("unless"),
               QStringLiteral("cells")}))
        return row;
    row.height = length(node, u"height", 0.0);
    if (sound() && row.height > m_letter.body.height())
        refuse(node, ReportsText::tr("一行高过版心"));
    const YamlNode *of = child(node, u"of", false);
    row.role = flag(node, u"head") ? RowRole::Head
        : flag(node, u"pageFoot")  ? RowRole::PageFoot
                                   : RowRole::Plain;
    if (of && row.role != RowRole::Plain)
        refuse(node, ReportsText::tr("表头和页脚行不能重复"));
    const qsizetype depth = m_scopes.size();
    if (of) {
        row.source = enterSource(*of);
        if (!row.source.isEmpty())
            m_summed.append(m_scopes.last());
    }
    row.when = readConditions(node);
    int column = 0;
    const int columns = int(table.x.size()) - 1;
    for (const YamlNode &each : list(node, u"cells")) {
        if (!sound())
            break;
        row.cells.append(readTableCell(each, table, column));
        column += row.cells.last().columns;
    }
    if (sound() && column != columns)
        refuse(node, ReportsText::tr("一行应占满 %1 列，现为 %2 列").arg(columns).arg(column));
    leave(depth);
    return row;
}

/// A cell is its words, or a map with their looks.
TableCell LetterReader::readTableCell(const YamlNode &node, const TableBlock &table, int column)
{
    TableCell cell;
    cell.column = column;
    cell.style = cell.footStyle = m_cell;
    if (!node.isMap()) {
        if (!node.isNull())
            cell.words = readWords(node);
    } else if (keys(node,
                    letterStyleKeys()
                        + QStringList{QStringLiteral("text"), QStringLiteral("columns"),
                                      QStringLiteral("foot"), QStringLiteral("footAlign")})) {
        cell.columns = count(node, u"columns", 1, 100, 1);
        cell.style = cell.footStyle = readLetterStyle(node, m_cell);
        cell.footStyle.text.align = Align::Right;
        cell.footStyle.indent = 0;
        if (textIfAny(node, u"footAlign") == u"left")
            cell.footStyle.text.align = Align::Left;
        if (const YamlNode *words = child(node, u"text", false))
            cell.words = readWords(*words);
        if (const YamlNode *words = child(node, u"foot", false))
            cell.foot = readWords(*words);
        if (node.get(u"when") || node.get(u"unless"))
            refuse(node, ReportsText::tr("单元格不能有条件，请用在行上"));
    }
    if (sound() && column + cell.columns >= table.x.size())
        refuse(node, ReportsText::tr("单元格超出表格"));
    return cell;
}

SignBlock LetterReader::readSign(const YamlNode &node, const YamlNode &sides)
{
    SignBlock sign;
    LetterStyle style = m_text;
    style.indent = 0;
    style.pitch = 2.0;
    sign.style = readLetterStyle(node, style);
    if (!sides.isSequence() || sides.size() == 0 || sides.size() > 3)
        refuse(sides, ReportsText::tr("应为一至三方，每方一列文字"));
    for (const YamlNode &side : sides.items()) {
        if (!side.isSequence())
            refuse(side, ReportsText::tr("应为列表"));
        QList<Words> lines;
        for (const YamlNode &line : side.items())
            if (sound())
                lines.append(readWords(line));
        sign.sides.append(lines);
    }
    return sign;
}

EachBlock LetterReader::readEach(const YamlNode &node)
{
    EachBlock each;
    if (!keys(node,
              {QStringLiteral("each"), QStringLiteral("blocks"), QStringLiteral("otherwise"),
               QStringLiteral("together"), QStringLiteral("when"), QStringLiteral("unless")}))
        return each;
    each.together = flag(node, u"together");
    if (const YamlNode *otherwise = child(node, u"otherwise", false))
        each.otherwise = readBlocks(*otherwise);
    const qsizetype depth = m_scopes.size();
    each.source = enterSource(*node.get(u"each"));
    if (const YamlNode *blocks = child(node, u"blocks", true); blocks && sound())
        each.blocks = readBlocks(*blocks);
    leave(depth);
    return each;
}

/// Short for one paragraph a row: list: missing, item: "{missing.ordinal}．{missing.title}；".
EachBlock LetterReader::readList(const YamlNode &node)
{
    EachBlock each;
    if (!keys(node,
              letterStyleKeys()
                  + QStringList{QStringLiteral("list"), QStringLiteral("item"), QStringLiteral("otherwise")}))
        return each;
    const LetterStyle style = readLetterStyle(node, m_text);
    const auto paragraph = [&](const YamlNode &words) {
        return LetterBlock{{}, TextBlock{readWords(words), style}};
    };
    if (const YamlNode *otherwise = child(node, u"otherwise", false))
        each.otherwise.push_back(paragraph(*otherwise));
    const qsizetype depth = m_scopes.size();
    each.source = enterSource(*node.get(u"list"));
    if (const YamlNode *item = child(node, u"item", true); item && sound())
        each.blocks.push_back(paragraph(*item));
    leave(depth);
    return each;
}

} // namespace counter
