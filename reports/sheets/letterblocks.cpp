#include "reports/sheets/letterblocks.h"

#include "reports/page/reportstext.h"
#include "reports/sheets/lettertables.h"

namespace counter {

std::vector<LetterBlock> LetterBlocks::read(const YamlNode &node)
{
    std::vector<LetterBlock> blocks;
    if (!node.isSequence())
        m_in.refuse(node, ReportsText::tr("应为列表"));
    for (const YamlNode &item : node.items()) {
        if (!m_in.sound())
            break;
        blocks.push_back(readBlock(item));
    }
    return blocks;
}

LetterBlock LetterBlocks::readBlock(const YamlNode &node)
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
        m_in.refuse(node, ReportsText::tr("应为其中一种：") + Kinds.join(u'、'));
        return block;
    }
    block.when = m_in.readConditions(node);
    const QString kind = kinds.first();
    if (kind == u"title") {
        block.what = readText(node, u"title", m_looks.title);
    } else if (kind == u"text") {
        block.what = readText(node, u"text", m_looks.text);
    } else if (kind == u"gap") {
        if (m_in.keys(node, {kind, QStringLiteral("when"), QStringLiteral("unless")}))
            block.what = GapBlock{m_in.length(node, u"gap")};
    } else if (kind == u"table") {
        if (m_in.keys(node, {kind, QStringLiteral("when"), QStringLiteral("unless")}))
            block.what = LetterTables(m_in, m_looks, m_body).read(*node.get(u"table"));
    } else if (kind == u"sign") {
        if (m_in.keys(node, letterStyleKeys() + QStringList{kind}))
            block.what = readSign(node, *node.get(u"sign"));
    } else if (kind == u"each") {
        block.what = readEach(node);
    } else {
        block.what = readList(node);
    }
    return block;
}

TextBlock LetterBlocks::readText(const YamlNode &node, QStringView key, const LetterStyle &style)
{
    TextBlock text;
    if (!m_in.keys(node, letterStyleKeys() + QStringList{key.toString()}))
        return text;
    text.style = m_in.readLetterStyle(node, style);
    text.words = m_in.readWords(*node.get(key));
    return text;
}

SignBlock LetterBlocks::readSign(const YamlNode &node, const YamlNode &sides)
{
    SignBlock sign;
    LetterStyle style = m_looks.text;
    style.indent = 0;
    style.pitch = 2.0;
    sign.style = m_in.readLetterStyle(node, style);
    if (!sides.isSequence() || sides.size() == 0 || sides.size() > 3)
        m_in.refuse(sides, ReportsText::tr("应为一至三方，每方一列文字"));
    for (const YamlNode &side : sides.items()) {
        if (!side.isSequence())
            m_in.refuse(side, ReportsText::tr("应为列表"));
        QList<Words> lines;
        for (const YamlNode &line : side.items())
            if (m_in.sound())
                lines.append(m_in.readWords(line));
        sign.sides.append(lines);
    }
    return sign;
}

EachBlock LetterBlocks::readEach(const YamlNode &node)
{
    EachBlock each;
    if (!m_in.keys(node,
                   {QStringLiteral("each"), QStringLiteral("blocks"), QStringLiteral("otherwise"),
                    QStringLiteral("together"), QStringLiteral("when"), QStringLiteral("unless")}))
        return each;
    each.together = m_in.flag(node, u"together");
    if (const YamlNode *otherwise = m_in.child(node, u"otherwise", false))
        each.otherwise = read(*otherwise);
    const qsizetype depth = m_in.names().depth();
    each.source = m_in.enterSource(*node.get(u"each"));
    if (const YamlNode *blocks = m_in.child(node, u"blocks", true); blocks && m_in.sound())
        each.blocks = read(*blocks);
    m_in.names().leave(depth);
    return each;
}

/// Short for one paragraph a row: list: missing, item: "{missing.ordinal}．{missing.title}；".
EachBlock LetterBlocks::readList(const YamlNode &node)
{
    EachBlock each;
    if (!m_in.keys(
            node,
            letterStyleKeys()
                + QStringList{QStringLiteral("list"), QStringLiteral("item"), QStringLiteral("otherwise")}))
        return each;
    const LetterStyle style = m_in.readLetterStyle(node, m_looks.text);
    const auto paragraph = [&](const YamlNode &words) {
        return LetterBlock{{}, TextBlock{m_in.readWords(words), style}};
    };
    if (const YamlNode *otherwise = m_in.child(node, u"otherwise", false))
        each.otherwise.push_back(paragraph(*otherwise));
    const qsizetype depth = m_in.names().depth();
    each.source = m_in.enterSource(*node.get(u"list"));
    if (const YamlNode *item = m_in.child(node, u"item", true); item && m_in.sound())
        each.blocks.push_back(paragraph(*item));
    m_in.names().leave(depth);
    return each;
}

} // namespace counter
