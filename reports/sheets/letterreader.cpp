#include "reports/sheets/letterreader.h"

#include "reports/page/reportstext.h"
#include "reports/page/textfit.h"
#include "reports/page/typefaces.h"

namespace counter {

namespace {

constexpr qreal NarrowestBodyMm = 40;

} // namespace

QStringList letterStyleKeys()
{
    return withStyle({QStringLiteral("value"), QStringLiteral("pitch"), QStringLiteral("indent"),
                      QStringLiteral("when"), QStringLiteral("unless")});
}

LetterStyle LetterReader::readLetterStyle(const YamlNode &node, LetterStyle style)
{
    style.text = readTextStyle(node, style.text);
    style.pitch = number(node, u"pitch", 1, 3, style.pitch);
    style.indent = count(node, u"indent", 0, 20, style.indent);
    if (const QString name = textIfAny(node, u"value"); !name.isEmpty()) {
        const std::optional<Face> face = parseFace(name);
        if (!face)
            refuse(*node.get(u"value"), ReportsText::tr("没有这种字体：") + name);
        style.valueFace = face.value_or(style.valueFace);
    }
    if (style.text.align == Align::Vertical)
        refuse(node, ReportsText::tr("这里不能竖排"));
    return style;
}

/// Styles default to the usual ones of a Chinese office paper: 宋体小四, titles 二号, tables 五号.
void LetterReader::readStyle(const YamlNode &node)
{
    if (!keys(node,
              {QStringLiteral("text"), QStringLiteral("title"), QStringLiteral("cell"),
               QStringLiteral("smallest"), QStringLiteral("step"), QStringLiteral("padding"),
               QStringLiteral("border")}))
        return;
    const int smallest = qRound(number(node, u"smallest", 4, 72) * UnitsPerPoint);
    m_sheet.step = qRound(number(node, u"step", 0.5, 10) * UnitsPerPoint);
    m_text.text = TextStyle{Face::Song, 240, smallest, 0, Align::TopLeft};
    m_text.indent = 0;
    m_title = m_text;
    m_title.text = TextStyle{Face::SongBold, 400, smallest, 1, Align::Centre};
    m_title.pitch = 1.5;
    m_cell = m_text;
    m_cell.text = TextStyle{Face::Song, 210, smallest, 0, Align::Centre};
    m_cell.pitch = 1.27;
    for (const auto &[key, style] :
         {std::pair(u"text", &m_text), std::pair(u"title", &m_title), std::pair(u"cell", &m_cell)})
        if (const YamlNode *look = child(node, key, false); look && keys(*look, letterStyleKeys()))
            *style = readLetterStyle(*look, *style);
    if (const YamlNode *padding = child(node, u"padding", true);
        padding && keys(*padding, {QStringLiteral("x"), QStringLiteral("y")}))
        m_padding = QSizeF(length(*padding, u"x"), length(*padding, u"y"));
    if (const YamlNode *border = child(node, u"border", true);
        border && keys(*border, {QStringLiteral("outer"), QStringLiteral("inner")})) {
        m_outer = length(*border, u"outer");
        m_inner = length(*border, u"inner");
    }
}

void LetterReader::readPaper(const YamlNode &root)
{
    if (const YamlNode *page = child(root, u"page", true);
        page && keys(*page, {QStringLiteral("width"), QStringLiteral("height")}))
        m_sheet.size = QSizeF(length(*page, u"width", {}, 20), length(*page, u"height", {}, 20));
    const YamlNode *margins = child(root, u"margins", true);
    if (!margins
        || !keys(*margins,
                 {QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("top"),
                  QStringLiteral("bottom")}))
        return;
    m_letter.body = QRectF(QPointF(0, 0), m_sheet.size)
                        .adjusted(length(*margins, u"left"), length(*margins, u"top"),
                                  -length(*margins, u"right"), -length(*margins, u"bottom"));
    if (sound()
        && (m_letter.body.width() < NarrowestBodyMm * UnitsPerMm
            || m_letter.body.height() < NarrowestBodyMm * UnitsPerMm))
        refuse(*margins, ReportsText::tr("版心太小"));
}

void LetterReader::readFixedTexts(const YamlNode &root)
{
    m_onPage = true;
    for (const YamlNode &node : list(root, u"texts")) {
        if (!sound()
            || !keys(node,
                     letterStyleKeys()
                         + QStringList{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"),
                                       QStringLiteral("height"), QStringLiteral("text"),
                                       QStringLiteral("firstPage")}))
            break;
        FixedText fixed;
        fixed.box = box(node);
        LetterStyle style = m_text;
        style.pitch = 1.2;
        style.text.align = Align::Left;
        fixed.style = readLetterStyle(node, style);
        fixed.when = readConditions(node);
        fixed.firstPage = flag(node, u"firstPage");
        if (const YamlNode *words = child(node, u"text", true))
            fixed.words = readWords(*words);
        if (sound() && !QRectF(QPointF(0, 0), m_sheet.size).contains(fixed.box))
            refuse(node, ReportsText::tr("文字超出纸张"));
        m_letter.texts.append(fixed);
    }
    m_onPage = false;
}

void LetterReader::readCode(const YamlNode &node)
{
    if (!keys(
            node,
            {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("size"), QStringLiteral("everyPage")}))
        return;
    const qreal size = length(node, u"size");
    m_letter.code = QRectF(length(node, u"x"), length(node, u"y"), size, size);
    m_letter.codeEveryPage = flag(node, u"everyPage");
    if (sound() && !QRectF(QPointF(0, 0), m_sheet.size).contains(*m_letter.code))
        refuse(node, ReportsText::tr("二维码超出纸张"));
}

bool LetterReader::isField(const QString &name) const
{
    if (m_onPage && (name == u"page.number" || name == u"page.count"))
        return true;
    for (const LetterScope *scope : m_scopes)
        if (scope->hasField(name))
            return true;
    if (isGivenField(name))
        return true;
    for (const QStringView prefix : {u"page.", u"sum."})
        if (name.startsWith(prefix))
            for (const LetterScope *scope : m_summed)
                if (scope->hasAmount(QStringView(name).mid(prefix.size())))
                    return true;
    return false;
}

const LetterSource *LetterReader::findSource(const QString &name) const
{
    for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope)
        if (const LetterSource *source = (*scope)->source(name))
            return source;
    return nullptr;
}

void LetterReader::readPlace(const YamlNode &node, qsizetype at, const QString &inside, Words &words)
{
    const qsizetype bar = inside.indexOf(u'|');
    const QString name = bar < 0 ? inside : inside.left(bar);
    if (!isField(name)) {
        Error error = node.fault(ReportsText::tr("没有这个字段：") + name, ErrorCode::SheetInvalid);
        error.place = node.placeInside(at).toString();
        return refuse(error);
    }
    if (isGivenField(name) && !m_sheet.asks.contains(name))
        m_sheet.asks.append(name);
    words.append(WordPart{bar < 0 ? QString() : inside.mid(bar + 1), name});
}

/// Words with places: 受理编号：{number|未编号}.
Words LetterReader::readWords(const YamlNode &node)
{
    const Result<QString> read = node.asText();
    if (!read) {
        refuse(read.error());
        return {};
    }
    const QString &text = *read;
    Words words;
    qsizetype from = 0;
    while (from < text.size() && sound()) {
        const qsizetype open = text.indexOf(u'{', from);
        if (open != from)
            words.append(WordPart{text.mid(from, open < 0 ? -1 : open - from), {}});
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0) {
            Error error = node.fault(ReportsText::tr("缺少 }"), ErrorCode::SheetInvalid);
            error.place = node.placeInside(open).toString();
            refuse(error);
            break;
        }
        readPlace(node, open + 1, text.mid(open + 1, close - open - 1), words);
        from = close + 1;
    }
    for (const WordPart &part : words)
        if (const auto letters = toLetters(*m_sheet.faces, Face::Song, part.words); !letters)
            refuse(node, letters.error().detail);
    return words;
}

QStringList LetterReader::textsOf(const YamlNode &node)
{
    if (node.isScalar())
        return {node.text()};
    const Result<QStringList> texts = node.asTexts();
    if (!texts)
        refuse(texts.error());
    return texts ? *texts : QStringList();
}

QList<LetterCondition> LetterReader::readConditions(const YamlNode &node)
{
    QList<LetterCondition> conditions;
    for (const auto &[key, wanted] : {std::pair(u"when", true), std::pair(u"unless", false)}) {
        const YamlNode *named = child(node, key, false);
        if (!named)
            continue;
        for (const QString &name : textsOf(*named)) {
            const bool source = findSource(name);
            if (!source && !isField(name))
                refuse(*named, ReportsText::tr("没有这个字段或来源：") + name);
            conditions.append(LetterCondition{name, source, wanted});
        }
    }
    return conditions;
}

QStringList LetterReader::enterSource(const YamlNode &node)
{
    const Result<QString> read = node.asText();
    if (!read) {
        refuse(read.error());
        return {};
    }
    const QStringList names = read->split(u'.');
    for (const QString &name : names) {
        const LetterSource *source = findSource(name);
        if (!source) {
            refuse(node, ReportsText::tr("没有这个来源：") + name);
            return {};
        }
        m_scopes.append(letterScope(QLatin1StringView(source->scope)));
    }
    return names;
}

Result<Sheet> LetterReader::read(const YamlNode &root)
{
    if (keys(root,
             {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("source"),
              QStringLiteral("sample"), QStringLiteral("policies"), QStringLiteral("stages"),
              QStringLiteral("needs"), QStringLiteral("page"), QStringLiteral("margins"),
              QStringLiteral("style"), QStringLiteral("many"), QStringLiteral("draftMark"),
              QStringLiteral("codePrefix"), QStringLiteral("code"), QStringLiteral("texts"),
              QStringLiteral("body")})) {
        readWhatItIs(root);
        m_letter.many = flag(root, u"many");
        m_letter.draftMark = !root.get(u"draftMark") || flag(root, u"draftMark");
        m_scopes.append(letterScope(QLatin1StringView(m_letter.many ? "batch" : "case")));
        m_sheet.needs = textsIfAny(root, u"needs");
        for (const QString &name : m_sheet.needs)
            if (!m_scopes.last()->hasField(name) && !m_scopes.last()->source(name))
                refuse(*root.get(u"needs"), ReportsText::tr("没有这个字段：") + name);
        if (sound())
            readPaper(root);
        if (const YamlNode *style = child(root, u"style", true); style && sound())
            readStyle(*style);
        if (const YamlNode *code = child(root, u"code", false); code && sound())
            readCode(*code);
        if (sound())
            readFixedTexts(root);
        if (const YamlNode *body = child(root, u"body", true); body && sound())
            m_letter.blocks = readBlocks(*body);
    }
    if (m_error)
        return *m_error;
    m_sheet.letter = std::make_shared<const LetterSheet>(std::move(m_letter));
    return m_sheet;
}

} // namespace counter
