#include "reports/sheets/letterreader.h"

#include "reports/page/reportstext.h"
#include "reports/sheets/letterblocks.h"

namespace counter {

namespace {

constexpr qreal NarrowestBodyMm = 40;

} // namespace

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
    m_looks.text.text = TextStyle{Face::Song, 240, smallest, 0, Align::TopLeft};
    m_looks.text.indent = 0;
    m_looks.title = m_looks.text;
    m_looks.title.text = TextStyle{Face::SongBold, 400, smallest, 1, Align::Centre};
    m_looks.title.pitch = 1.5;
    m_looks.cell = m_looks.text;
    m_looks.cell.text = TextStyle{Face::Song, 210, smallest, 0, Align::Centre};
    m_looks.cell.pitch = 1.27;
    for (const auto &[key, style] : {std::pair(u"text", &m_looks.text), std::pair(u"title", &m_looks.title),
                                     std::pair(u"cell", &m_looks.cell)})
        if (const YamlNode *look = child(node, key, false); look && keys(*look, letterStyleKeys()))
            *style = readLetterStyle(*look, *style);
    if (const YamlNode *padding = child(node, u"padding", true);
        padding && keys(*padding, {QStringLiteral("x"), QStringLiteral("y")}))
        m_looks.padding = QSizeF(length(*padding, u"x"), length(*padding, u"y"));
    if (const YamlNode *border = child(node, u"border", true);
        border && keys(*border, {QStringLiteral("outer"), QStringLiteral("inner")})) {
        m_looks.outer = length(*border, u"outer");
        m_looks.inner = length(*border, u"inner");
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
    names().setOnMargin(true);
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
        LetterStyle style = m_looks.text;
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
    names().setOnMargin(false);
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
        const LetterScope *whole = letterScope(QLatin1StringView(m_letter.many ? "batch" : "case"));
        names().enter(whole);
        m_sheet.needs = textsIfAny(root, u"needs");
        for (const QString &name : m_sheet.needs)
            if (!whole->hasField(name) && !whole->source(name))
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
            m_letter.blocks = LetterBlocks(*this, m_looks, m_letter.body).read(*body);
    }
    if (m_error)
        return *m_error;
    m_sheet.letter = std::make_shared<const LetterSheet>(std::move(m_letter));
    return m_sheet;
}

} // namespace counter
