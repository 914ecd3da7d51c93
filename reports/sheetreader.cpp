#include "reports/sheetreader.h"

#include "reports/sheetground.h"
#include "reports/textfit.h"

#include <QFileInfo>

namespace counter {

namespace {

constexpr qreal Longest = 2000; ///< mm, more than any sheet of paper

/// How the sheet's texts look unless they say otherwise.
struct SheetStyle
{
    TextStyle label;
    TextStyle field;
    QSizeF padding;
    qreal outer = 0;
    qreal inner = 0;
    qreal runHeight = 0;
};

/// Where a text stands and which fields it may bind.
struct TextPlace
{
    QRectF box; ///< without padding
    qreal gap = 0; ///< between a label and its value
    FieldScope scope = FieldScope::Document;
};

/// Reads with one memory: after the first fault everything answers with defaults, and the fault is what is
/// told.
class SheetReader
{
public:
    explicit SheetReader(std::shared_ptr<const Typefaces> faces) { m_sheet.faces = std::move(faces); }

    Result<Sheet> read(const YamlNode &root);

private:
    void refuse(const YamlNode &at, const QString &detail);
    void refuse(const Error &error);
    bool sound() const { return !m_error; }

    bool keys(const YamlNode &map, const QStringList &allowed);
    qreal number(const YamlNode &map, QStringView key, qreal low, qreal high,
                 std::optional<qreal> otherwise = {});
    qreal length(const YamlNode &map, QStringView key, std::optional<qreal> otherwise = {}, qreal low = 0);
    int count(const YamlNode &map, QStringView key, int low, int high, std::optional<int> otherwise = {});
    bool flag(const YamlNode &map, QStringView key);
    QString text(const YamlNode &map, QStringView key);
    QString textIfAny(const YamlNode &map, QStringView key);
    const YamlNode *child(const YamlNode &map, QStringView key, bool needed);
    QList<YamlNode> list(const YamlNode &map, QStringView key);
    QRectF box(const YamlNode &map);

    void readStyle(const YamlNode &node);
    TextStyle readTextStyle(const YamlNode &node, TextStyle style);
    Face readFace(const YamlNode &node, Face otherwise);
    Align readAlign(const YamlNode &node, Align otherwise);
    FormField readField(const YamlNode &node, QStringView key, FieldScope scope);
    TextSpec readText(const YamlNode &node, const TextPlace &place);
    qreal labelWidth(const YamlNode &node, const TextSpec &spec);

    void readPages(const YamlNode &node);
    PageSpec readPage(const YamlNode &node, const QString &name);
    QList<qreal> boundaries(const YamlNode &table, QStringView key, qreal start);
    QRectF inside(const QRectF &cell) const;
    void readCell(const YamlNode &node, PageSpec &page);
    void readRun(const YamlNode &node, const QRectF &cell, PageSpec &page);
    void readRows(const YamlNode &node, PageSpec &page);
    TextSpec readRowCell(const YamlNode &node, int row, FieldScope scope, QList<GridCell> &taken);
    void readFlow(const YamlNode &node, PageSpec &page);
    void layGrounds(const YamlNode &node, PageSpec &page);

    std::optional<Error> m_error;
    Sheet m_sheet;
    SheetStyle m_style;
    Grid m_grid; ///< of the page being read
    QList<GridCell> m_cells; ///< its fixed cells
    QList<GridCell> m_rowCells; ///< those of all but the last repeated row
    QList<GridCell> m_lastRow; ///< of the last repeated row
    QList<GridCell> m_restCells; ///< what stands in its place when lines go on elsewhere
    QList<QRectF> m_rules; ///< lines under runs
};

const QStringList StyleKeys{QStringLiteral("face"), QStringLiteral("size"), QStringLiteral("smallest"),
                            QStringLiteral("align"), QStringLiteral("lines")};

QStringList withStyle(QStringList keys)
{
    return keys + StyleKeys;
}

void SheetReader::refuse(const YamlNode &at, const QString &detail)
{
    refuse(at.fault(detail, ErrorCode::SheetInvalid));
}

void SheetReader::refuse(const Error &error)
{
    if (m_error)
        return;
    m_error = error;
    m_error->code = ErrorCode::SheetInvalid;
}

bool SheetReader::keys(const YamlNode &map, const QStringList &allowed)
{
    if (const Result<void> known = map.expectKeys(allowed); !known)
        refuse(known.error());
    return sound();
}

qreal SheetReader::number(const YamlNode &map, QStringView key, qreal low, qreal high,
                          std::optional<qreal> otherwise)
{
    const YamlNode *node = child(map, key, !otherwise);
    if (!node)
        return otherwise.value_or(low);
    const Result<double> value = node->asReal(low, high);
    if (!value)
        refuse(value.error());
    return value ? *value : low;
}

qreal SheetReader::length(const YamlNode &map, QStringView key, std::optional<qreal> otherwise, qreal low)
{
    return number(map, key, low, Longest, otherwise) * UnitsPerMm;
}

int SheetReader::count(const YamlNode &map, QStringView key, int low, int high, std::optional<int> otherwise)
{
    const YamlNode *node = child(map, key, !otherwise);
    if (!node)
        return otherwise.value_or(low);
    const Result<qint64> value = node->asInt(low, high);
    if (!value)
        refuse(value.error());
    return value ? int(*value) : low;
}

bool SheetReader::flag(const YamlNode &map, QStringView key)
{
    const YamlNode *node = child(map, key, false);
    if (!node)
        return false;
    const Result<bool> value = node->asBool();
    if (!value)
        refuse(value.error());
    return value && *value;
}

QString SheetReader::text(const YamlNode &map, QStringView key)
{
    const Result<QString> value = map.requireText(key);
    if (!value)
        refuse(value.error());
    return value ? *value : QString();
}

QString SheetReader::textIfAny(const YamlNode &map, QStringView key)
{
    const Result<QString> value = map.textOr(key, QString());
    if (!value)
        refuse(value.error());
    return value ? *value : QString();
}

const YamlNode *SheetReader::child(const YamlNode &map, QStringView key, bool needed)
{
    const YamlNode *node = map.get(key);
    if (!node && needed)
        refuse(map, QStringLiteral("缺少 ") + key.toString());
    return node;
}

QList<YamlNode> SheetReader::list(const YamlNode &map, QStringView key)
{
    const YamlNode *node = child(map, key, false);
    if (!node)
        return {};
    if (!node->isSequence())
        refuse(*node, QStringLiteral("应为列表"));
    return node->items();
}

QRectF SheetReader::box(const YamlNode &map)
{
    return QRectF(length(map, u"x"), length(map, u"y"), length(map, u"width"), length(map, u"height"));
}

Face SheetReader::readFace(const YamlNode &node, Face otherwise)
{
    const QString name = textIfAny(node, u"face");
    if (name.isEmpty())
        return otherwise;
    const std::optional<Face> face = parseFace(name);
    if (!face)
        refuse(*node.get(u"face"), QStringLiteral("没有这种字体：") + name);
    return face.value_or(otherwise);
}

Align SheetReader::readAlign(const YamlNode &node, Align otherwise)
{
    static constexpr std::pair<QStringView, Align> Names[]{{u"left", Align::Left},
                                                           {u"centre", Align::Centre},
                                                           {u"right", Align::Right},
                                                           {u"top-left", Align::TopLeft},
                                                           {u"vertical", Align::Vertical}};
    const QString name = textIfAny(node, u"align");
    if (name.isEmpty())
        return otherwise;
    for (const auto &[spelling, align] : Names)
        if (name == spelling)
            return align;
    refuse(*node.get(u"align"), QStringLiteral("没有这种对齐：") + name);
    return otherwise;
}

TextStyle SheetReader::readTextStyle(const YamlNode &node, TextStyle style)
{
    const qreal points = UnitsPerPoint;
    style.face = readFace(node, style.face);
    style.align = readAlign(node, style.align);
    style.size = qRound(number(node, u"size", 4, 72, style.size / points) * points);
    style.smallest =
        qRound(number(node, u"smallest", 4, 72, std::min(style.smallest, style.size) / points) * points);
    style.lines = count(node, u"lines", 0, 100, style.lines);
    return style;
}

void SheetReader::readStyle(const YamlNode &node)
{
    if (!keys(node,
              {QStringLiteral("label"), QStringLiteral("field"), QStringLiteral("smallest"),
               QStringLiteral("step"), QStringLiteral("pitch"), QStringLiteral("padding"),
               QStringLiteral("border"), QStringLiteral("line")}))
        return;
    TextStyle plain;
    plain.smallest = qRound(number(node, u"smallest", 4, 72) * UnitsPerPoint);
    m_sheet.step = qRound(number(node, u"step", 0.5, 10) * UnitsPerPoint);
    m_sheet.pitch = number(node, u"pitch", 1, 3);
    m_style.runHeight = length(node, u"line");
    for (const auto &[key, style] :
         {std::pair(u"label", &m_style.label), std::pair(u"field", &m_style.field)})
        if (const YamlNode *look = child(node, key, true); look && keys(*look, StyleKeys))
            *style = readTextStyle(*look, plain);
    if (const YamlNode *padding = child(node, u"padding", true);
        padding && keys(*padding, {QStringLiteral("x"), QStringLiteral("y")}))
        m_style.padding = QSizeF(length(*padding, u"x"), length(*padding, u"y"));
    if (const YamlNode *border = child(node, u"border", true);
        border && keys(*border, {QStringLiteral("outer"), QStringLiteral("inner")})) {
        m_style.outer = length(*border, u"outer");
        m_style.inner = length(*border, u"inner");
    }
}

FormField SheetReader::readField(const YamlNode &node, QStringView key, FieldScope scope)
{
    const QString name = textIfAny(node, key);
    if (name.isEmpty())
        return FormField::None;
    const std::optional<FormField> field = parseFormField(name);
    if (!field)
        refuse(*node.get(key), QStringLiteral("没有这个字段：") + name);
    else if (const FieldScope own = formFieldScope(*field); own != FieldScope::Document && own != scope)
        refuse(*node.get(key), QStringLiteral("字段只能用在重复行里：") + name);
    return field.value_or(FormField::None);
}

/// A label beside a value is as wide as its words.
qreal SheetReader::labelWidth(const YamlNode &node, const TextSpec &spec)
{
    const Result<QList<Letter>> letters = toLetters(*m_sheet.faces, spec.labelStyle.face, spec.label);
    if (!letters) {
        refuse(node, letters.error().detail);
        return 0;
    }
    qreal width = 0;
    for (const Letter &letter : *letters)
        width += letter.advance * spec.labelStyle.size / 1000.0;
    return width + 1; // no break for want of a rounding
}

TextSpec SheetReader::readText(const YamlNode &node, const TextPlace &place)
{
    TextSpec spec;
    spec.label = textIfAny(node, u"label");
    spec.field = readField(node, u"field", place.scope);
    spec.addition = flag(node, u"addition");
    spec.withValue = flag(node, u"withValue");
    const QString overflow = textIfAny(node, u"overflow");
    if (overflow == u"continue")
        spec.overflow = Overflow::Continue;
    else if (!overflow.isEmpty() && overflow != u"refuse")
        refuse(*node.get(u"overflow"), QStringLiteral("应为 refuse 或 continue"));
    spec.labelBox = spec.fieldBox = place.box;
    spec.fieldStyle = readTextStyle(node, m_style.field);
    spec.labelStyle = readTextStyle(node, m_style.label);
    if (spec.field != FormField::None && !spec.label.isEmpty()) {
        spec.labelStyle.face = m_style.label.face;
        spec.labelStyle.lines = 1;
        spec.labelStyle.align = spec.fieldStyle.align == Align::TopLeft ? Align::TopLeft : Align::Left;
        const qreal width = labelWidth(node, spec);
        spec.labelBox.setWidth(width);
        spec.fieldBox.setLeft(place.box.left() + width + place.gap);
        if (spec.fieldBox.width() <= 0)
            refuse(node, QStringLiteral("标签后没有填写的地方"));
    }
    if (spec.withValue && (spec.field == FormField::None || spec.label.isEmpty()))
        refuse(node, QStringLiteral("withValue 需要标签和字段"));
    return spec;
}

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
        if (places.last() > Longest * UnitsPerMm)
            refuse(node, QStringLiteral("表格超出纸张"));
    };
    for (const YamlNode &node : list(table, key)) {
        if (!node.isMap())
            append(node, node.asReal(1, Longest), 1);
        else if (keys(node, {QStringLiteral("count"), QStringLiteral("height")}))
            append(node, node.get(u"height") ? node.get(u"height")->asReal(1, Longest) : node.asReal(1, 1),
                   count(node, u"count", 1, 500));
        if (!sound())
            break;
    }
    if (places.size() < 2)
        refuse(table, QStringLiteral("缺少 ") + key.toString());
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
            refuse(node, key.toString() + QStringLiteral(" 应为两个数"));
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
        return refuse(node, QStringLiteral("单元格超出表格"));
    m_cells.append(cell);
    if (firstOverlap(m_grid, m_cells) >= 0)
        return refuse(node, QStringLiteral("单元格与另一个重叠"));
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
    const qreal down = length(node, u"y", {}, -Longest);
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
        return refuse(node, QStringLiteral("文字超出单元格"));
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
        refuse(node, QStringLiteral("单元格超出表格"));
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
        refuse(node, QStringLiteral("of 应为 line 或 member"));
    const FieldScope scope = of == u"member" ? FieldScope::Member : FieldScope::Line;
    const int first = count(node, u"first", 0, 500);
    RowSpec rows;
    rows.count = count(node, u"count", 1, 500);
    rows.endField = readField(node, u"end", scope);
    const int last = first + rows.count - 1;
    if (!sound())
        return;
    if (last >= m_grid.rowCount())
        return refuse(node, QStringLiteral("重复行超出表格"));
    rows.rowHeight = m_grid.y[first + 1] - m_grid.y[first];
    for (int row = first; row <= last; ++row)
        if (qAbs(m_grid.y[row + 1] - m_grid.y[row] - rows.rowHeight) > 0.5)
            return refuse(node, QStringLiteral("重复行应一样高"));
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
        return refuse(node, QStringLiteral("重复行与别的单元格重叠"));
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
    if (const YamlNode *heading = child(node, u"heading", true); heading && keys(*heading, StyleKeys))
        flow.heading = readTextStyle(*heading, m_style.label);
    if (const YamlNode *words = child(node, u"text", true); words && keys(*words, StyleKeys))
        flow.text = readTextStyle(*words, m_style.field);
    if (flow.box.height() < 3 * m_sheet.pitch * flow.text.size || flow.box.width() < 10 * flow.text.size)
        return refuse(node, QStringLiteral("放不下文字"));
    page.flow = flow;
}

void SheetReader::layGrounds(const YamlNode &node, PageSpec &page)
{
    for (const bool additions : {false, true}) {
        const Result<QList<TextRun>> labels = placeLabels(m_sheet, page.texts, additions);
        if (!labels)
            return refuse(
                node, QStringLiteral("标签放不下或缺字：") + labels.error().place + labels.error().detail);
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
        refuse(*table, QStringLiteral("表格超出纸张"));
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
            refuse(each, QStringLiteral("文字超出纸张"));
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
    for (const auto &[name, page] :
         {std::pair(u"annex", &m_sheet.annex), std::pair(u"members", &m_sheet.members),
          std::pair(u"continuation", &m_sheet.continuation)}) {
        const YamlNode *more = child(node, name, false);
        if (!more || !sound())
            continue;
        *page = readPage(*more, QString(name));
        const bool flows = page == &m_sheet.continuation;
        if (sound() && (flows ? !(*page)->flow.has_value() : !(*page)->rows.has_value()))
            refuse(*more, flows ? QStringLiteral("缺少 flow") : QStringLiteral("缺少 rows"));
    }
}

Result<Sheet> SheetReader::read(const YamlNode &root)
{
    if (keys(root,
             {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("source"), QStringLiteral("page"),
              QStringLiteral("style"), QStringLiteral("codePrefix"), QStringLiteral("pages")})) {
        m_sheet.id = text(root, u"id");
        m_sheet.title = text(root, u"title");
        m_sheet.source = textIfAny(root, u"source");
        m_sheet.codePrefix = textIfAny(root, u"codePrefix");
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

} // namespace

Result<Sheet> readSheet(const YamlNode &root, std::shared_ptr<const Typefaces> faces)
{
    return SheetReader(std::move(faces)).read(root);
}

} // namespace counter
